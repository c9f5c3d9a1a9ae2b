using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>The released comparisons, for everybody; with those for the reader's circle.</summary>
public partial class PublicComparisons
{
    public sealed record Shown(IReadOnlyList<ComparisonView> Views);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<PublicComparisons, Shown>(new(await ComparisonView.Read(db.VariantComparisons.ReadBy(me), db.VariantComparisons.ReadBy(me), me, db)));
}

/// <summary>One released comparison.</summary>
public partial class PublicComparison
{
    public sealed record Shown(ComparisonView View);

    public static async Task<IResult> Show(int number, Me me, CityDb db) => await ComparisonView.One(number, db.VariantComparisons.ReadBy(me), me, db) is { } view ? View.Page<PublicComparison, Shown>(new(view)) : View.NotFound();
}

/// <summary>The released comparisons as open data: each statement a row.</summary>
public static class ComparisonFiles
{
    public static readonly Dataset Public = new(
        ComparisonText.Title,
        new("Je Zeile eine Angabe zu einer Variante eines freigegebenen Vergleichs, mit Quelle und Seite, und die Entscheidung.", "One statement about a variant of a released comparison a row, with source and page, and the decision."),
        "/variantenvergleiche.csv",
        [
            new("nummer", new("Nummer des Vergleichs", "Number of the comparison")), new("titel", new("Titel", "Title")), new("frage", new("Was zu entscheiden ist", "What is to be decided")), new("massnahme", new("Nummer der Maßnahme; leer: ein Projekt oder die Agenda", "Number of the measure; empty: a project or the agenda")),
            new("variante", new("Name der Variante; leer: die Entscheidung", "Name of the variant; empty: the decision")), new("gewaehlt", new("ja: diese Variante wurde gewählt", "yes: this variant was chosen")), new("art", new("Merkmal, Vorteil, Nachteil, Risiko, Kosten oder Kriterium", "Feature, advantage, disadvantage, risk, cost or criterion, in German")),
            new("text", new("Wortlaut", "Wording")), new("quelle", new("Wo es steht, mit Seite", "Where it stands, with the page")), new("gilt", new("nein: durch einen späteren Vergleich ersetzt", "no: replaced by a later comparison")),
        ]);

    public static async Task<IResult> Download(CityDb db)
    {
        var file = new Csv(Public);
        foreach (var view in await ComparisonView.Read(ComparisonAccess.Public(db), ComparisonAccess.Public(db), Me.Stranger, db))
        {
            var c = view.Comparison;
            foreach (var (place, variant) in view.Variants.Index())
            {
                foreach (var row in view.Rows.SkipLast(1))
                {
                    foreach (var words in row.Cells[place])
                    {
                        file.Row(c.Number, c.TitleDe, c.Question, view.Measure?.Code, variant.Title, variant.Id == c.ChosenId, row.Label, words, row.Source ?? view.Words(variant.SourceOf), view.Holds);
                    }
                }
            }

            if (view.Chosen is not null)
            {
                foreach (var (kind, words) in new[] { (ComparisonText.Why, c.Reason), (ComparisonText.Accepted, c.Accepted), (ComparisonText.DecidedBy, c.DecidedBy), (ComparisonText.DecidedOn, Format.Iso(c.DecidedOn!.Value)) }.Where(r => r.Item2.Length > 0))
                {
                    file.Row(c.Number, c.TitleDe, c.Question, view.Measure?.Code, null, null, kind.De, words, view.Words(c.SourceOf), view.Holds);
                }
            }
        }

        return file.Download("variantenvergleiche.csv");
    }
}
