using System.Text;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The plan as open data and as a calendar: what is public for everybody, the whole plan for those who may read it.</summary>
public static class PlanFiles
{
    public static readonly Dataset Timeline = new(
        new("Zeitplan", "Timeline"),
        new("Je Zeile ein öffentliches Arbeitspaket des Projekts, das die Agenda erarbeitet.", "One public work package a row, of the project that works the agenda out."),
        "/zeitplan.csv",
        [
            new("phase", new("Titel der Phase", "Title of the phase")), new("nummer", new("Nummer des Pakets, leer wenn es keine hat", "Number of the package, empty if it has none")), new("paket", new("Titel des Pakets", "Title of the package")),
            new("beginn", new("Geplanter erster Tag, leer wenn offen", "First day by plan, empty if open")), new("ende", new("Geplanter letzter Tag, leer wenn offen", "Last day by plan, empty if open")),
            new("annahme", new("ja: die Tage sind eine Annahme, das Papier nennt sie nicht", "yes: the days are an assumption, the paper does not give them")), new("grob", new("ja: Grobplanung", "yes: coarse planning")),
            new("meilenstein", new("ja: ein Tag ohne Dauer", "yes: a day without length")), new("freiwillig", new("ja: freiwilliges Paket", "yes: optional package")), new("fertig", new("Tag, an dem es fertig war", "Day it was done")), new("entfallen", new("Tag, an dem es aufgegeben wurde", "Day it was given up")),
            new("wiederholung", new("Wie oft es sich zwischen Beginn und Ende wiederholt, leer wenn nicht", "How often it repeats between start and end, in German, empty if it does not")), new("erledigte_termine", new("Tage, an denen es erledigt wurde, durch Semikolon getrennt", "Days on which it was done, separated by semicolons")),
            new("freigabe", new("angehalten oder beendet: eine Freigabe hält die Phase des Pakets auf; sonst leer", "angehalten (on hold) or beendet (stopped): a gate keeps back the phase of the package; otherwise empty")), new("freigabe_bis", new("Tag, bis zu dem neu entschieden wird", "Day by which it is decided anew")),
        ]);

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(Timeline);
        var all = await ProjectAccess.PublicPhases(db).AsNoTracking().OrderBy(p => p.Order).ToListAsync(cancellation);
        var (phases, blocks) = (all.ToDictionary(p => p.Id), await GateBlock.Read(db, all, cancellation));
        foreach (var p in (await ProjectAccess.PublicPackages(db).AsNoTracking().ToListAsync(cancellation)).OrderBy(p => phases[p.PhaseId].Order).ThenBy(p => p.Order))
        {
            var block = p.IsThroughout ? null : blocks.FirstOrDefault(b => b.Keeps(phases[p.PhaseId], all));
            file.Row(phases[p.PhaseId].TitleDe, p.Number, p.TitleDe, p.Start, p.End, p.IsConstructed && p.Start is not null, p.IsRough, p.IsMilestone, p.IsOptional, p.Done, p.DroppedOn, TurnColumns.Word(p.Repeats), TurnColumns.Days(p), block is null ? null : block.IsStop ? "beendet" : "angehalten", block?.Decision.HoldUntil);
        }

        return file.Download("zeitplan.csv");
    }

    public static async Task<IResult> Calendar(CityDb db, Tell site, TimeProvider clock, CancellationToken cancellation) =>
        File(await ProjectAccess.PublicPackages(db).AsNoTracking().Where(p => p.Start != null && p.DroppedOn == null).OrderBy(p => p.Start).ThenBy(p => p.Order).ToListAsync(cancellation), PlanText.Timeline, site.Site + Paths.Timeline, clock);

    public static async Task<IResult> OfProject(int number, Me me, CityDb db, Tell site, TimeProvider clock)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return View.NotFound();
        }

        var packages = await db.WorkPackages.AsNoTracking().Where(p => p.ProjectId == project.Id && p.Start != null && p.DroppedOn == null).OrderBy(p => p.Start).ThenBy(p => p.Order).ToListAsync();
        return File(packages, project.Title, site.Site + Paths.OfficeProject(number), clock);
    }

    private static IResult File(IReadOnlyList<WorkPackage> packages, string name, string url, TimeProvider clock)
    {
        var entries = packages.SelectMany(p => Entries(p, url));
        return Results.File(Encoding.UTF8.GetBytes(Events.Calendar.Write(entries, name, clock.GetUtcNow())), CalendarFile.ContentType, "zeitplan.ics");
    }

    /// <summary>One entry for the span of a package; of one that repeats one for each day.</summary>
    private static IEnumerable<WholeDays> Entries(WorkPackage package, string url) => package.Turns().Days is { Count: > 0 } days
        ? days.Select(d => new WholeDays(package.Id, d, d, package.Name, url) { Part = "-" + Format.Iso(d) })
        : [new WholeDays(package.Id, package.Start!.Value, package.Done ?? package.End!.Value, package.Name, url)];
}
