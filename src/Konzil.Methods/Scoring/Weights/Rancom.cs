namespace Konzil.Methods.Scoring.Weights;

/// <summary>
/// RANCOM: every pair of criteria is compared by "more", "equally" or "less important", and a criterion weighs what it won. Source:
/// J. Więckowski, B. Kizielewicz, A. Shekhovtsov, W. Sałabun, RANCOM, Engineering Applications of Artificial Intelligence 122, 2023.
/// </summary>
public static class Rancom
{
    /// <summary>Exact weights that sum to 1: row sums of the comparisons.</summary>
    /// <param name="comparisons">Square: 1 where the criterion of the row is more important, 0.5 if equally, 0 if less; 0.5 on the diagonal.</param>
    /// <exception cref="InputException">The matrix is not square, has other values, or contradicts itself across the diagonal.</exception>
    public static IReadOnlyList<Exact> Of(IReadOnlyList<IReadOnlyList<double>> comparisons)
    {
        var rows = Demand.Square(comparisons, nameof(comparisons));
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < rows.Length; j++)
            {
                var place = $"{nameof(comparisons)}[{Demand.Number(i)}][{Demand.Number(j)}]";
                Demand.That(rows[i][j] is 0 or 0.5 or 1, place, "A comparison is 1, 0.5 or 0.");
                Demand.That(rows[i][j] + rows[j][i] == 1, place, i == j ? "A criterion compared with itself is 0.5." : "The comparison contradicts its mirror image; both sum to 1.");
            }
        }

        return RankWeights.Shares([.. rows.Select(row => Exact.Of((decimal)row.Sum()))]);
    }

    /// <summary>The comparisons that follow from ranks.</summary>
    /// <param name="ranks">One rank for each criterion, 1 for the most important; equal ranks are allowed.</param>
    /// <exception cref="InputException">There is no rank, or one is not finite.</exception>
    public static IReadOnlyList<Exact> OfRanks(IReadOnlyList<double> ranks)
    {
        var copy = Demand.Finite(ranks, nameof(ranks));
        return Of([.. copy.Select(a => copy.Select(b => (b.CompareTo(a) + 1) / 2d).ToArray())]);
    }
}
