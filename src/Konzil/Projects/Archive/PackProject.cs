using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>
/// The whole record of a project to keep for long, in open formats and without this platform: the handbook of every phase as text, the
/// plan as a table and as MS Project, what was decided, and the files of accepted results. It holds what the reader may see.
/// </summary>
public static class PackProject
{
    private const string ContentType = "application/zip";

    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task<IResult> Download(int number, Me me, CityDb db, Catalog catalog, FileStore files, IEnumerable<IHandbookPart> parts)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return View.NotFound();
        }

        using var packed = new MemoryStream();
        await using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            var list = new List<string>();
            await foreach (var (name, content) in Contents(project, me, db, catalog, files, parts))
            {
                await Put(zip, name, content);
                list.Add(Convert.ToHexStringLower(SHA256.HashData(content)) + "  " + name);
            }

            var standing = new[] { project.TitleDe, Format.Iso(Format.Day(db.Now)), me.Name };
            await Put(zip, "LIESMICH.txt", Plain.GetBytes(ArchiveText.ReadMe.Filled(standing).De));
            await Put(zip, "README.txt", Plain.GetBytes(ArchiveText.ReadMe.Filled(standing).En));
            await Put(zip, "SHA256SUMS", Plain.GetBytes(string.Join('\n', list) + "\n"));
        }

        return Results.File(packed.ToArray(), ContentType, $"projektakte-{number}.zip");
    }

    private static async IAsyncEnumerable<(string Name, byte[] Content)> Contents(Project project, Me me, CityDb db, Catalog catalog, FileStore files, IEnumerable<IHandbookPart> parts)
    {
        var phases = await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync();
        foreach (var (place, phase) in phases.Index())
        {
            if (await ShowHandbook.Load(project.Number, phase.Id, me, db, catalog, parts) is { } handbook)
            {
                var name = $"handbuch-{place + 1:00}";
                yield return (name + ".md", Plain.GetBytes(handbook.Document.ToMarkdown()));
                yield return (name + ".docx", handbook.Document.ToText().Write());
            }
        }

        var plan = (await PlanExports.Load(project.Number, me, db))!.Value;
        yield return ("plan.csv", Plain.GetBytes(PlanExports.Table(plan).ToString()));
        yield return ("plan.xml", ProjectXml.Write(plan.Plan, plan.Revision, plan.Leads, await PlanExports.Activities(plan.Plan, db)));
        yield return ("entscheidungen.csv", Plain.GetBytes((await Decisions(project, db)).ToString()));
        foreach (var file in await Accepted(project, db, files))
        {
            yield return file;
        }
    }

    private static async Task<Csv> Decisions(Project project, CityDb db)
    {
        var csv = new Csv("nummer", "entscheidung", "wer", "faellig", "entschieden_am", "ergebnis");
        foreach (var d in await db.ProjectDecisions.AsNoTracking().Where(d => d.ProjectId == project.Id).OrderBy(d => d.Order).ToListAsync())
        {
            csv.Row(d.Order, d.TitleDe, d.Decider, d.DueOn, d.DecidedOn, d.Outcome);
        }

        return csv;
    }

    /// <summary>The files of the newest accepted edition of each result.</summary>
    private static async Task<List<(string Name, byte[] Content)>> Accepted(Project project, CityDb db, FileStore files)
    {
        var packages = db.WorkPackages.Where(p => p.ProjectId == project.Id).Select(p => p.Id);
        var accepted = await db.Deliverables.AsNoTracking().Include(d => d.Editions).Where(d => packages.Contains(d.PackageId) && d.State == DeliverableState.Accepted).OrderBy(d => d.Order).ToListAsync();
        var editions = accepted.Select(d => d.Editions.MaxBy(e => e.Number)!.Id).ToArray();
        var stored = await db.Files.AsNoTracking().Where(f => f.Kind == nameof(DeliverableEdition) && EF.Parameter(editions).Contains(f.ItemId)).OrderBy(f => f.CreatedAt).ToListAsync();
        var found = new List<(string, byte[])>();
        foreach (var (place, file) in stored.Index())
        {
            if (files.Find(file, small: false) is { } path)
            {
                found.Add(($"ergebnisse/{place + 1:00}-{file.Name}", await File.ReadAllBytesAsync(path)));
            }
        }

        return found;
    }

    private static async Task Put(ZipArchive zip, string name, byte[] content)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync();
        await entry.WriteAsync(content);
    }
}
