using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>The principles that stand, those under discussion, former ones; as a page, as a poster, as a file.</summary>
public partial class ListPrinciples
{
    public sealed record Shown(IReadOnlyList<Principle> Standing, IReadOnlyList<Principle> Talked, IReadOnlyList<Principle> Past, bool MayEdit);

    public static readonly Dataset All = new(
        new("Digitale Leitsätze", "Digital principles"),
        new("Je Zeile eine beschlossene Fassung eines Leitsatzes, auch frühere.", "One adopted version of a principle a row, earlier ones too."),
        "/leitsaetze/leitsaetze.csv",
        [
            new("nummer", new("Nummer des Leitsatzes", "Number of the principle")), new("fassung", new("Nummer der Fassung", "Number of the version")), new("ueberschrift", new("Überschrift", "Heading, in German")), new("wortlaut", new("Wortlaut", "Wording, in German")),
            new("beschlossen_am", new("Tag des Beschlusses", "Day of the decision")), new("gremium", new("Wer beschlossen hat", "Who decided")), new("begruendung", new("Begründung", "Reason")), new("beschluss", new("Nummer des Beschlusses auf dieser Website", "Number of the resolution on this website")),
            new("gilt", new("ja: gilt heute", "ja: in force today")), new("beendet_am", new("Tag, an dem er aufgehoben wurde", "Day on which it was withdrawn")), new("massnahmen", new("Öffentliche Maßnahmen, die ihm folgen", "Public measures that follow it")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    public static async Task<IResult> Show(Me me, CityDb db, CancellationToken cancellation)
    {
        var all = await PrincipleAccess.VisibleTo(me, db.Principles.AsNoTracking().Include(p => p.Versions)).OrderBy(p => p.Number).ToListAsync(cancellation);
        return View.Page<ListPrinciples, Shown>(new(
            [.. all.Where(p => p.State == PrincipleState.Adopted)],
            [.. all.Where(p => p.HasDraft && PrincipleAccess.MayReadDraft(me, p))],
            [.. all.Where(p => p.State == PrincipleState.Withdrawn)],
            me.May(Permission.ShapeAgenda)));
    }

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var measures = await MeasureAccess.Public(db.Measures).Select(m => m.Id).ToListAsync(cancellation);
        var links = (await db.MeasurePrinciples.AsNoTracking().ToListAsync(cancellation)).Where(l => measures.Contains(l.MeasureId)).ToLookup(l => l.PrincipleId);
        var csv = new Csv(All);
        foreach (var principle in await db.Principles.AsNoTracking().Include(p => p.Versions).OrderBy(p => p.Number).ToListAsync(cancellation))
        {
            foreach (var version in principle.Versions.Where(v => v.AdoptedOn is not null).OrderBy(v => v.Number))
            {
                var stands = principle.State == PrincipleState.Adopted && version.Number == principle.Standing;
                csv.Row(principle.Number, version.Number, version.TitleDe, version.WordingDe, version.AdoptedOn, version.Body, version.Reason, version.Resolution, stands, version.EndedOn, links[principle.Id].Count(), principle.IsExample);
            }
        }

        return csv.Download("leitsaetze.csv");
    }
}

/// <summary>The principles that stand on one sheet, for the wall.</summary>
public partial class PrintPoster
{
    public sealed record Shown(IReadOnlyList<Principle> Standing, string City);

    public static async Task<IResult> Show(CityDb db, Strategy.Catalog catalog, CancellationToken cancellation) =>
        View.Page<PrintPoster, Shown>(new(await PrincipleAccess.Standing(db, cancellation), (await catalog.Read(db)).City.CityName));
}
