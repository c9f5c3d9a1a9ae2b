namespace Konzil.Methods.Scoring.Rankings;

/// <summary>
/// How far two lists of scores (or ranks) order the same items alike: −1 (reversed) to 1 (the same). Sources: C. Spearman, American
/// Journal of Psychology 15 (1904); M. G. Kendall, The treatment of ties in ranking problems, Biometrika 33 (1945).
/// </summary>
public static class RankCorrelation
{
    /// <summary>Spearman's rho: correlation of the ranks, ties with their mean rank.</summary>
    /// <param name="x">Finite scores of 2 or more items.</param>
    /// <param name="y">Finite scores of the same items.</param>
    /// <exception cref="InputException">Lengths differ, a value is not finite, or a list is constant: then it has no order.</exception>
    public static double Spearman(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var (a, b) = Checked(x, y);
        var (ranksA, ranksB) = (Ranks.Mean(a), Ranks.Mean(b));
        var mean = (a.Length + 1) / 2d;
        double Product(double[] left, double[] right) => left.Zip(right, (l, r) => (l - mean) * (r - mean)).Sum();
        return Product(ranksA, ranksB) / Math.Sqrt(Product(ranksA, ranksA) * Product(ranksB, ranksB));
    }

    /// <summary>Kendall's tau-b: pairs ordered alike minus pairs ordered unlike, corrected for ties.</summary>
    /// <param name="x">Finite scores of 2 or more items.</param>
    /// <param name="y">Finite scores of the same items.</param>
    /// <exception cref="InputException">As for <see cref="Spearman"/>.</exception>
    public static double KendallTauB(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var (a, b) = Checked(x, y);
        var (difference, orderedA, orderedB) = (0L, 0L, 0L);
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = i + 1; j < a.Length; j++)
            {
                var (signA, signB) = (a[i].CompareTo(a[j]), b[i].CompareTo(b[j]));
                difference += signA * signB;
                orderedA += Math.Abs(signA);
                orderedB += Math.Abs(signB);
            }
        }

        return difference / Math.Sqrt((double)orderedA * orderedB);
    }

    private static (double[] X, double[] Y) Checked(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var (a, b) = (Demand.Finite(x, nameof(x)), Demand.Finite(y, nameof(y)));
        Demand.That(a.Length == b.Length, nameof(y), $"{Demand.Number(b.Length)} values, the first list has {Demand.Number(a.Length)}.");
        Demand.That(a.Length > 1, nameof(x), "There must be 2 or more values.");
        Demand.That(a.Min() < a.Max(), nameof(x), "All values are equal; they give no order.");
        Demand.That(b.Min() < b.Max(), nameof(y), "All values are equal; they give no order.");
        return (a, b);
    }
}
