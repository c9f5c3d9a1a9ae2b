using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>How an indicator is worked out from others.</summary>
public enum CombineRule
{
    Sum,
    Mean,

    /// <summary>Shares of groups of different size: each counts by its weight.</summary>
    WeightedShare,
}

/// <summary>Of each such period there is one value.</summary>
public enum CombinePeriod
{
    Month,
    Quarter,
    Year,
}

/// <summary>An indicator that another one is worked out from.</summary>
public sealed class IndicatorPart
{
    private IndicatorPart()
    {
    }

    public IndicatorPart(Guid indicatorId, Guid partId, decimal weight) => (IndicatorId, PartId, Weight) = (indicatorId, partId, weight);

    public Guid IndicatorId { get; private set; }

    public Guid PartId { get; private set; }

    /// <summary>Counts for weighted shares only.</summary>
    public decimal Weight { get; private set; }

    public void Weigh(decimal weight) => Weight = weight;
}

/// <summary>What a form says about parts.</summary>
/// <param name="Rule">How their values come together.</param>
/// <param name="Period">Of which there is one value each.</param>
/// <param name="Least">How many parts need a value; null: all.</param>
/// <param name="Parts">With their weights.</param>
public sealed record CombineWords(CombineRule Rule, CombinePeriod Period, int? Least, IReadOnlyDictionary<Guid, decimal> Parts);

/// <summary>A value worked out from parts.</summary>
/// <param name="Day">The last day on which one of them was measured.</param>
/// <param name="Value">By the rule.</param>
/// <param name="Missing">Parts without a value, or with one that is incomplete itself.</param>
public sealed record CombinedValue(DateOnly Day, decimal Value, int Missing);

/// <summary>
/// Works the values of an indicator out from its parts. Of each part the last value of a period counts. Where too few parts have one
/// there is none; where some are missing the value says so. A period in which somebody typed a value has that one.
/// </summary>
public static class Combination
{
    private const int FewestDecimals = 2;

    public static IReadOnlyList<CombinedValue> Of(Indicator indicator, ILookup<Guid, IndicatorPoint> points)
    {
        if (indicator is not { Combined: { } rule, CombinedEach: { } each })
        {
            return [];
        }

        var typed = indicator.Points.Where(p => p.PartsMissing is null).Select(p => PeriodOf(p.Day, each)).ToHashSet();
        var parts = indicator.Parts.Select(p => (p.Weight, Last: points[p.PartId].GroupBy(x => PeriodOf(x.Day, each)).ToDictionary(g => g.Key, g => g.MaxBy(x => x.Day)!))).ToList();
        var values = new List<CombinedValue>();
        foreach (var period in parts.SelectMany(p => p.Last.Keys).Distinct().Where(p => !typed.Contains(p)))
        {
            var found = parts.Where(p => p.Last.ContainsKey(period)).Select(p => (p.Weight, Point: p.Last[period])).ToList();
            if (found.Count >= (indicator.LeastParts ?? parts.Count))
            {
                var missing = parts.Count - found.Count + found.Count(f => f.Point.PartsMissing > 0);
                values.Add(new(found.Max(f => f.Point.Day), Math.Round(Value(rule, found), Math.Max(FewestDecimals, found.Max(f => Decimals(f.Point.Value))), MidpointRounding.AwayFromZero), missing));
            }
        }

        return [.. values.OrderBy(v => v.Day)];
    }

    public static (int Year, int Part) PeriodOf(DateOnly day, CombinePeriod each) => (day.Year, each switch { CombinePeriod.Month => day.Month, CombinePeriod.Quarter => (day.Month + 2) / 3, _ => 0 });

    /// <summary>Not more exact than its parts. Databases give zeros at the end; a division takes them off.</summary>
    private static int Decimals(decimal value) => (value / 1.0000000000000000m).Scale;

    private static decimal Value(CombineRule rule, IReadOnlyList<(decimal Weight, IndicatorPoint Point)> found) => rule switch
    {
        CombineRule.Sum => found.Sum(f => f.Point.Value),
        CombineRule.Mean => found.Average(f => f.Point.Value),
        _ => found.Sum(f => f.Weight * f.Point.Value) / found.Sum(f => f.Weight),
    };
}

/// <summary>Words of indicators that are worked out from others.</summary>
public static class CombineText
{
    public static readonly Text OneWay = new("Diese Kennzahl wird schon aus anderen Kennzahlen berechnet. Nehmen Sie das zuerst zurück.", "This indicator is worked out from other indicators already. Take that back first.");
    public static readonly Text OtherWay = new("Diese Kennzahl wird schon aus den Daten der Plattform berechnet. Nehmen Sie das zuerst unter „Kennzahl bearbeiten“ zurück.", "This indicator is computed from the data of the platform already. Take that back first under “Edit the indicator”.");
    public static readonly Text TooFew = new("Bitte wählen Sie mindestens zwei Kennzahlen.", "Please choose at least two indicators.");
    public static readonly Text LeastWrong = new("Bitte nennen Sie eine ganze Zahl von 1 bis zur Zahl der Kennzahlen, oder lassen Sie das Feld leer.", "Please give a whole number from 1 to the number of indicators, or leave the field empty.");
    public static readonly Text WeightsWrong = new("Beim gewichteten Anteil braucht jede gewählte Kennzahl ein Gewicht über 0, zum Beispiel 3.500.", "For a weighted share each chosen indicator needs a weight above 0, for example 3,500.");

    public static readonly Text Incomplete = new("unvollständig, bei {0} von {1} Teilen fehlt ein Wert", "incomplete, a value is missing in {0} of {1} parts");
    public static readonly Text IncompleteShort = new("unvollständig", "incomplete");
    public static readonly Text FromParts = new("aus anderen Kennzahlen berechnet", "worked out from other indicators");
    public static readonly Text Typed = new("von Hand eingetragen", "typed by hand");
    public static readonly Text TypedBefore = new("Von Hand eingetragen, bevor die Kennzahl berechnet wurde.", "Typed by hand before the indicator was computed.");

    public static Text Of(CombineRule rule) => rule switch
    {
        CombineRule.Sum => new("Summe", "Sum"),
        CombineRule.Mean => new("Mittelwert", "Mean"),
        _ => new("gewichteter Anteil", "weighted share"),
    };

    public static Text Of(CombinePeriod period) => period switch
    {
        CombinePeriod.Month => new("je Monat", "each month"),
        CombinePeriod.Quarter => new("je Quartal", "each quarter"),
        _ => new("je Jahr", "each year"),
    };

    /// <summary>What has to stand beside a value: typed over a computed one, or worked out from too few parts; else nothing.</summary>
    public static string Mark(Indicator indicator, IndicatorPoint point) =>
        point.PartsMissing > 0 ? IncompleteShort : indicator.IsTyped(point) ? Typed + (point.Reason.Length > 0 ? ": " + point.Reason : "") : "";
}
