using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Packs a copy, tells its owner, and deletes it when nobody fetched it.</summary>
public sealed class PackData(CityDb db, OwnRows own, PackageFolder folder, FileStore files, Tell tell) : IHandle<PackageAsked>, IHandle<PackageOver>
{
    private static readonly JsonSerializerOptions Spelling = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    public async Task Do(PackageAsked news, CancellationToken cancellation)
    {
        if (await db.Set<DataPackage>().SingleOrDefaultAsync(p => p.Id == news.PackageId, cancellation) is not { ReadyAt: null } package
            || await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == package.PersonId, cancellation) is not { } person)
        {
            return;
        }

        var content = await Pack(person, cancellation);
        await folder.Write(package.Id, content, cancellation);
        package.Ready(content.Length, db.Now);
        db.Say(new PackageOver(package.Id), package.EndsAt);
        await db.SaveChangesAsync(cancellation);
        await tell.People([person.Id], OwnDataText.ReadyNotice, "/konto/daten", "own-data/" + package.Id.ToString("N"));
    }

    public async Task Do(PackageOver news, CancellationToken cancellation)
    {
        folder.Delete(news.PackageId);
        await db.Set<DataPackage>().Where(p => p.Id == news.PackageId).ExecuteDeleteAsync(cancellation);
    }

    private async Task<byte[]> Pack(Person person, CancellationToken cancellation)
    {
        var classes = await own.Read(person, cancellation);
        using var bytes = new MemoryStream();
        await using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            await Put(zip, "LIESMICH.txt", OwnDataText.ReadMe.De + List(classes, Language.German), cancellation);
            await Put(zip, "README.txt", OwnDataText.ReadMe.En + List(classes, Language.English), cancellation);
            await Put(zip, "daten.json", JsonSerializer.Serialize(classes.ToDictionary(c => c.Class.Key, c => c.Tables.ToDictionary(t => t.Name, Objects, StringComparer.Ordinal), StringComparer.Ordinal), Spelling), cancellation);
            await Put(zip, "daten.html", Html(classes, person.Language), cancellation);
            foreach (var (known, table) in from c in classes from t in c.Tables select (c.Class, t))
            {
                await Put(zip, $"tabellen/{known.Key}-{table.Name}.csv", Table(table), cancellation);
            }

            await Files(zip, person.Id, cancellation);
        }

        return bytes.ToArray();
    }

    private async Task Files(ZipArchive zip, Guid person, CancellationToken cancellation)
    {
        foreach (var file in await db.Files.AsNoTracking().Where(f => f.OwnerId == person).OrderBy(f => f.CreatedAt).ToListAsync(cancellation))
        {
            if (files.Find(file, small: false) is { } path)
            {
                await zip.CreateEntryFromFileAsync(path, $"dateien/{file.Id.ToString("N")[^6..]}-{file.Name}", CompressionLevel.NoCompression, cancellation);
            }
        }
    }

    private static string List(IReadOnlyList<OwnClass> classes, string language) =>
        string.Concat(classes.Select(c => $"\n{c.Class.Name.In(language)} ({c.Count})\n  {c.Class.Purpose.In(language)}. {OwnDataText.KeptFor.In(language)} {c.Class.Kept.In(language)}.\n"));

    private static IEnumerable<Dictionary<string, string?>> Objects(OwnTable table) =>
        table.Rows.Select(r => table.Columns.Zip(r).ToDictionary(x => x.First, x => x.Second, StringComparer.Ordinal));

    private static string Table(OwnTable table)
    {
        var file = new Csv([.. table.Columns]);
        foreach (var row in table.Rows)
        {
            file.Row([.. row]);
        }

        return "\uFEFF" + file;
    }

    private static string Html(IReadOnlyList<OwnClass> classes, string language)
    {
        var html = new StringBuilder($"<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{Safe(OwnDataText.Title.In(language))}</title></head><body><h1>{Safe(OwnDataText.Title.In(language))}</h1>");
        foreach (var known in classes)
        {
            html.Append($"<h2>{Safe(known.Class.Name.In(language))}</h2><p>{Safe(known.Class.Purpose.In(language))}</p>");
            foreach (var table in known.Tables)
            {
                html.Append($"<table border=\"1\"><caption>{Safe(table.Name)}</caption><thead><tr>").AppendJoin("", table.Columns.Select(c => $"<th scope=\"col\">{Safe(c)}</th>")).Append("</tr></thead><tbody>");
                foreach (var row in table.Rows)
                {
                    html.Append("<tr>").AppendJoin("", row.Select(v => $"<td>{Safe(v ?? "")}</td>")).Append("</tr>");
                }

                html.Append("</tbody></table>");
            }
        }

        return html.Append("</body></html>").ToString();
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private static async Task Put(ZipArchive zip, string name, string text, CancellationToken cancellation)
    {
        await using var entry = await zip.CreateEntry(name, CompressionLevel.Optimal).OpenAsync(cancellation);
        await entry.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
    }
}
