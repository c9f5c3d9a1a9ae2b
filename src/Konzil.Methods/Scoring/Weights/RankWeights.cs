namespace Konzil.Methods.Scoring.Weights;

/// <summary>How weights follow from a mere order of the criteria.</summary>
public enum RankRule
{
    /// <summary>Rank order centroid: (1/n) Σ 1/k for k from the rank to n. The centre of all weights that respect the order.</summary>
    OrderCentroid,

    /// <summary>(n + 1 − rank) / Σ ranks.</summary>
    Sum,

    /// <summary>(1 / rank) / Σ (1 / ranks).</summary>
    Reciprocal,
}

/// <summary>
/// Weights from an order of importance, as exact fractions that sum to 1. Sources: F. H. Barron, B. E. Barrett, Decision quality
/// using ranked attribute weights, Management Science 42(11), 1996; W. G. Stillwell, D. A. Seaver, W. Edwards (1981).
/// </summary>
public static class RankWeights
{
    private const int Most = 1000;

    /// <summary>Weights of ranks 1 to <paramref name="n"/>, largest first.</summary>
    /// <param name="n">Number of criteria, 1 to 1000.</param>
    /// <param name="rule">The rule.</param>
    /// <exception cref="InputException"><paramref name="n"/> is off its range.</exception>
    public static IReadOnlyList<Exact> Of(int n, RankRule rule)
    {
        Demand.That(n is >= 1 and <= Most, nameof(n), "The number of criteria is 1 to 1000.");
        Exact[] raw = rule switch
        {
            RankRule.OrderCentroid => Centroid(n),
            RankRule.Sum => [.. Enumerable.Range(1, n).Select(rank => Exact.Fraction(n + 1 - rank, 1))],
            RankRule.Reciprocal => [.. Enumerable.Range(1, n).Select(rank => Exact.Fraction(1, rank))],
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
        };
        return Shares(raw);
    }

    internal static Exact[] Shares(IReadOnlyList<Exact> raw)
    {
        var sum = Exact.Sum(raw);
        return [.. raw.Select(weight => weight / sum)];
    }

    private static Exact[] Centroid(int n)
    {
        var weights = new Exact[n];
        var sum = Exact.Zero;
        for (var rank = n; rank >= 1; rank--)
        {
            sum += Exact.Fraction(1, rank);
            weights[rank - 1] = sum;
        }

        return weights;
    }
}
