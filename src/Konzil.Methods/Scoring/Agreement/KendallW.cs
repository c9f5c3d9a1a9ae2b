using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Methods.Scoring.Agreement;

/// <summary>Result of Kendall's W.</summary>
/// <param name="W">0 (no agreement) to 1 (all judges have the same order).</param>
/// <param name="ChiSquare">m (n − 1) W, the Friedman statistic.</param>
/// <param name="DegreesOfFreedom">n − 1.</param>
public sealed record KendallWResult(double W, double ChiSquare, int DegreesOfFreedom);

/// <summary>Kendall's coefficient of concordance with correction for ties. Source: M. G. Kendall, B. Babington Smith, Annals of Mathematical Statistics 10 (1939).</summary>
public static class KendallW
{
    /// <summary>Agreement of the judges on an order of the items.</summary>
    /// <param name="scores">One row for each judge (2 or more), one finite score or rank for each item (2 or more).</param>
    /// <exception cref="InputException">The shape is wrong, or every judge ties all items: then there is no order.</exception>
    public static KendallWResult Of(IReadOnlyList<IReadOnlyList<double>> scores)
    {
        var rows = Demand.Rectangle(scores, nameof(scores));
        var (m, n) = (rows.Length, rows[0].Length);
        Demand.That(m > 1 && n > 1, nameof(scores), "There must be 2 or more judges and 2 or more items.");
        var ranks = rows.Select(Ranks.Mean).ToArray();
        var squares = Enumerable.Range(0, n).Sum(i => Math.Pow(ranks.Sum(row => row[i]) - m * (n + 1) / 2d, 2));
        var ties = rows.Sum(row => row.CountBy(x => x).Sum(group => Math.Pow(group.Value, 3) - group.Value));
        var most = (double)m * m * (Math.Pow(n, 3) - n) - m * ties;
        Demand.That(most > 0, nameof(scores), "Every judge gives all items the same score; there is no order.");
        var w = 12 * squares / most;
        return new(w, m * (n - 1) * w, n - 1);
    }
}
