namespace Konzil.Methods.Scoring.Agreement;

/// <summary>Agreement beyond chance.</summary>
/// <param name="Value">1 is full agreement, 0 what chance would give.</param>
/// <param name="Observed">Share of agreeing judgements.</param>
/// <param name="Expected">Share of agreeing judgements that chance would give.</param>
public sealed record KappaResult(double Value, double Observed, double Expected);

/// <summary>
/// Kappa for judgements in categories. Sources: J. Cohen, Educational and Psychological Measurement 20 (1960); J. L. Fleiss,
/// Psychological Bulletin 76 (1971).
/// </summary>
public static class Kappa
{
    /// <summary>Two raters.</summary>
    /// <param name="table">Square: how many subjects the first rater put into the category of the row and the second into that of the column.</param>
    /// <exception cref="InputException">The table is not square, has negative counts or none, or chance alone agrees always: then kappa is not defined.</exception>
    public static KappaResult Cohen(IReadOnlyList<IReadOnlyList<double>> table)
    {
        var rows = Demand.Square(table, nameof(table));
        Counts(rows, nameof(table));
        var all = rows.Sum(row => row.Sum());
        var observed = rows.Select((row, i) => row[i]).Sum() / all;
        var expected = rows.Select((row, i) => row.Sum() / all * rows.Sum(other => other[i]) / all).Sum();
        return Of(observed, expected, nameof(table));
    }

    /// <summary>Any number of raters, the same for each subject.</summary>
    /// <param name="counts">One row for each subject: how many raters put it into each category. All rows sum to the same number, 2 or more.</param>
    /// <exception cref="InputException">The shape is wrong, counts are negative, rows have different sums, or kappa is not defined.</exception>
    public static KappaResult Fleiss(IReadOnlyList<IReadOnlyList<double>> counts)
    {
        var rows = Demand.Rectangle(counts, nameof(counts));
        Counts(rows, nameof(counts));
        var raters = rows[0].Sum();
        Demand.That(raters > 1, $"{nameof(counts)}[0]", "There must be 2 or more raters.");
        for (var i = 0; i < rows.Length; i++)
        {
            Demand.That(rows[i].Sum().Equals(raters), $"{nameof(counts)}[{Demand.Number(i)}]", $"The row counts {Demand.Number(rows[i].Sum())} raters, the first one {Demand.Number(raters)}.");
        }

        var observed = rows.Average(row => (row.Sum(x => x * x) - raters) / (raters * (raters - 1)));
        var expected = Enumerable.Range(0, rows[0].Length).Sum(j => Math.Pow(rows.Sum(row => row[j]) / (rows.Length * raters), 2));
        return Of(observed, expected, nameof(counts));
    }

    private static KappaResult Of(double observed, double expected, string place)
    {
        Demand.That(expected < 1, place, "All judgements fall into one category; kappa is not defined.");
        return new((observed - expected) / (1 - expected), observed, expected);
    }

    private static void Counts(double[][] rows, string place)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < rows[i].Length; j++)
            {
                Demand.That(rows[i][j] >= 0 && double.IsInteger(rows[i][j]), $"{place}[{Demand.Number(i)}][{Demand.Number(j)}]", "A count is a whole number of 0 or more.");
            }
        }

        Demand.That(rows.Any(row => row.Sum() > 0), place, "The table counts nothing.");
    }
}
