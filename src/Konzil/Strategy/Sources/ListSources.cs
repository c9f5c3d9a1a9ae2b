using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>The bibliography: every source with what refers to it.</summary>
public partial class ListSources
{
    public sealed record Shown(IReadOnlyList<Row> Rows, bool MayEdit);

    public sealed record Row(SourceWork Work, IReadOnlyList<Place> Places);

    public sealed record Place(SourcedThing Thing, string Pages);

    public static readonly Dataset Dataset = new(
        BibliographyText.Title,
        BibliographyText.About,
        "/quellen/quellen.csv",
        [
            new("quelle", new("Nummer der Quelle", "Number of the source")),
            new("verfasser", new("Wer sie geschrieben hat", "Who wrote it")),
            new("titel", new("Titel", "Title")),
            new("ort", new("Ort oder Verlag", "Place or publisher")),
            new("jahr", new("Jahr", "Year")),
            new("adresse", new("Adresse im Netz", "Address on the web")),
            new("aus_dem_papier", new("ja: steht im Literaturverzeichnis des Papiers", "ja: stands in the bibliography of the paper")),
            new("art", new("Was darauf verweist; leer: nichts", "What refers to it; empty: nothing")),
            new("stelle", new("Name der Stelle", "Name of the place")),
            new("seiten", new("Seiten; leer: das ganze Werk", "Pages; empty: the whole work")),
        ]);

    public static async Task<IResult> Show(Me me, CityDb db, IEnumerable<ISourced> sourced, CancellationToken cancellation) =>
        View.Page<ListSources, Shown>(new(await Rows(db, sourced, cancellation), me.May(Permission.ShapeAgenda)));

    public static async Task<IResult> Download(CityDb db, IEnumerable<ISourced> sourced, CancellationToken cancellation)
    {
        var csv = new Csv(Dataset);
        foreach (var (work, places) in await Rows(db, sourced, cancellation))
        {
            foreach (var place in places.DefaultIfEmpty())
            {
                csv.Row(work.Number, work.Authors, work.Title, work.Place, work.Year, work.Link, work.IsFromPaper, place is null ? "" : BibliographyText.Of(place.Thing.Kind).De, place?.Thing.Title, place?.Pages);
            }
        }

        return csv.Download("quellen.csv");
    }

    internal static async Task<IReadOnlyList<Row>> Rows(CityDb db, IEnumerable<ISourced> sourced, CancellationToken cancellation)
    {
        var things = (await Things(db, sourced, cancellation)).ToDictionary(t => t.Value, StringComparer.Ordinal);
        var cited = new List<SourcedPlace>();
        foreach (var module in sourced)
        {
            cited.AddRange(await module.Cited(db, cancellation));
        }

        var works = await db.Set<SourceWork>().AsNoTracking().Include(w => w.Uses).ToListAsync(cancellation);
        return
        [
            .. works.OrderBy(w => w.Authors.Length > 0 ? w.Authors : w.Title, StringComparer.Create(new("de-DE"), true)).ThenBy(w => w.Number)
                .Select(w => new Row(w, [.. w.Uses.Where(u => things.ContainsKey(u.Value)).OrderBy(u => u.Kind).ThenBy(u => u.Item, StringComparer.Ordinal).Select(u => new Place(things[u.Value], u.Pages)), .. cited.Where(c => c.WorkId == w.Id).Select(c => new Place(c.Thing, c.Pages))])),
        ];
    }

    /// <summary>Everything that may rest on a source, by kind.</summary>
    internal static async Task<IReadOnlyList<SourcedThing>> Things(CityDb db, IEnumerable<ISourced> sourced, CancellationToken cancellation)
    {
        var all = new List<SourcedThing>();
        foreach (var module in sourced)
        {
            all.AddRange(await module.All(db, cancellation));
        }

        return [.. all.OrderBy(t => t.Kind)];
    }
}

/// <summary>The ways that were weighed and the decision for one may rest on sources.</summary>
public sealed class SourcedStrategy : ISourced
{
    /// <summary>There is one choice only.</summary>
    public const string ChoiceItem = "wahl";

    public async Task<IReadOnlyList<SourcedThing>> All(CityDb db, CancellationToken cancellation)
    {
        var variants = await db.Variants.AsNoTracking().OrderBy(v => v.Order).ToListAsync(cancellation);
        var path = Paths.Neutral(Paths.Strategy);
        return [.. variants.Select(v => new SourcedThing(SourcedKind.Variant, v.Key, v.Title, path)), .. await db.StrategyChoices.AnyAsync(cancellation) ? [new SourcedThing(SourcedKind.Choice, ChoiceItem, BibliographyText.Choice, path)] : Array.Empty<SourcedThing>()];
    }
}
