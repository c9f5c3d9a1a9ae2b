namespace Konzil.Methods.Scoring.Agreement;

/// <summary>What the distance between two ratings means.</summary>
public enum Metric
{
    /// <summary>Names: equal or not.</summary>
    Nominal,

    /// <summary>An order: how many ratings lie between.</summary>
    Ordinal,

    /// <summary>A scale of equal steps: the squared difference.</summary>
    Interval,

    /// <summary>A scale with a true 0: the squared relative difference. Ratings of 0 or more.</summary>
    Ratio,
}

/// <summary>
/// Krippendorff's alpha: agreement of any number of raters, gaps allowed. 1 is full agreement, 0 what chance would give, below 0
/// systematic disagreement. Usual reading: 0.8 reliable, 0.667 tentative. Source: K. Krippendorff, Content Analysis; Computing Krippendorff's Alpha-Reliability (2011).
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>Alpha of all units with 2 or more ratings.</summary>
    /// <param name="ratings">One row for each rater, one cell for each unit (a measure, or one criterion of it); null for a gap.</param>
    /// <param name="metric">For scores on steps with anchors: <see cref="Metric.Ordinal"/>.</param>
    /// <exception cref="InputException">Rows differ in length, no unit has 2 ratings, or all ratings are equal: then alpha is not defined.</exception>
    public static double Of(IReadOnlyList<IReadOnlyList<double?>> ratings, Metric metric)
    {
        var units = Units(ratings, metric);
        var values = units.SelectMany(unit => unit).Distinct().Order().ToArray();
        Demand.That(values.Length > 1, nameof(ratings), "All ratings are equal; alpha is not defined.");
        var n = values.Length;
        var coincidences = new double[n * n];
        foreach (var unit in units)
        {
            var places = unit.Select(rating => Array.BinarySearch(values, rating)).ToArray();
            for (var a = 0; a < places.Length; a++)
            {
                for (var b = 0; b < places.Length; b++)
                {
                    coincidences[places[a] * n + places[b]] += a == b ? 0 : 1d / (places.Length - 1);
                }
            }
        }

        var totals = Enumerable.Range(0, n).Select(c => Enumerable.Range(0, n).Sum(k => coincidences[c * n + k])).ToArray();
        var all = totals.Sum();
        var (observed, expected) = (0d, 0d);
        for (var c = 0; c < n; c++)
        {
            // How many ratings lie from c to k, both ends counted by half.
            var between = 0d;
            for (var k = c + 1; k < n; k++)
            {
                between += (totals[k - 1] + totals[k]) / 2;
                var distance = Distance(metric, values[c], values[k], between);
                observed += coincidences[c * n + k] * distance;
                expected += totals[c] * totals[k] * distance;
            }
        }

        return 1 - (all - 1) * observed / expected;
    }

    private static List<double[]> Units(IReadOnlyList<IReadOnlyList<double?>> ratings, Metric metric)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        Demand.That(ratings.Count > 1, nameof(ratings), "There must be 2 or more raters.");
        for (var i = 0; i < ratings.Count; i++)
        {
            var place = $"{nameof(ratings)}[{Demand.Number(i)}]";
            Demand.That(ratings[i].Count == ratings[0].Count, place, $"The row has {Demand.Number(ratings[i].Count)} cells, the first one {Demand.Number(ratings[0].Count)}.");
            for (var j = 0; j < ratings[i].Count; j++)
            {
                Demand.That(ratings[i][j] is not { } rating || double.IsFinite(rating), $"{place}[{Demand.Number(j)}]", "This is no finite number.");
                Demand.That(metric != Metric.Ratio || ratings[i][j] is null or >= 0, $"{place}[{Demand.Number(j)}]", "A ratio scale has no ratings below 0.");
            }
        }

        var units = Enumerable.Range(0, ratings[0].Count).Select(j => ratings.Select(row => row[j]).OfType<double>().ToArray()).Where(unit => unit.Length > 1).ToList();
        Demand.That(units.Count > 0, nameof(ratings), "No unit has 2 or more ratings.");
        return units;
    }

    private static double Distance(Metric metric, double a, double b, double between) => metric switch
    {
        Metric.Nominal => 1,
        Metric.Ordinal => between * between,
        Metric.Interval => (a - b) * (a - b),
        Metric.Ratio => (a - b) / (a + b) * ((a - b) / (a + b)),
        _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, null),
    };
}
