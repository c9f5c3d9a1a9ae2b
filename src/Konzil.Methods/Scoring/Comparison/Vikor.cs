using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Methods.Scoring.Comparison;

/// <summary>Result of VIKOR. Smaller is better everywhere.</summary>
/// <param name="S">Weighted regret over all criteria, 0 to 1, one for each alternative.</param>
/// <param name="R">Largest weighted regret on one criterion, 0 to 1.</param>
/// <param name="Q">Mixture of both, 0 to 1, by which the alternatives are ranked.</param>
/// <param name="Ranks">1 for the smallest <paramref name="Q"/>.</param>
/// <param name="Compromise">
/// The alternatives (numbers from 0) the method proposes: the best one alone if it leads by at least 1 / (alternatives − 1) and is
/// also first by S or R; the first two if only the lead is large enough; otherwise all that are closer to the first than that.
/// </param>
public sealed record VikorResult(IReadOnlyList<double> S, IReadOnlyList<double> R, IReadOnlyList<double> Q, IReadOnlyList<int> Ranks, IReadOnlyList<int> Compromise);

/// <summary>
/// VIKOR: a compromise between the regret of the majority and the largest single regret. Weights count by their shares; a constant
/// criterion causes no regret. Source: S. Opricovic, G.-H. Tzeng, EJOR 156 (2004) and 178 (2007).
/// </summary>
public static class Vikor
{
    private const double Rounding = 1e-12;

    /// <summary>Scores the alternatives.</summary>
    /// <param name="table">2 or more alternatives.</param>
    /// <param name="v">Weight of the majority against the single regret, 0 to 1; the published choice is 0.5.</param>
    /// <exception cref="InputException">There is only one alternative, or <paramref name="v"/> is off its range.</exception>
    public static VikorResult Of(DecisionTable table, double v = 0.5)
    {
        ArgumentNullException.ThrowIfNull(table);
        Demand.That(table.Alternatives > 1, "matrix", "VIKOR compares 2 or more alternatives.");
        Demand.That(v is >= 0 and <= 1, nameof(v), "The weight of the majority is 0 to 1.");
        var regrets = Regrets(table);
        var s = regrets.Select(row => row.Sum()).ToArray();
        var r = regrets.Select(row => row.Max()).ToArray();
        var (sShare, rShare) = (Share(s), Share(r));
        var q = sShare.Zip(rShare, (a, b) => v * a + (1 - v) * b).ToArray();
        return new(s, r, q, Ranks.Of(q, smallestFirst: true), Compromise(s, r, q));
    }

    private static double[][] Regrets(DecisionTable table)
    {
        var shares = table.Shares;
        var regrets = table.Rows.Select(row => new double[row.Length]).ToArray();
        for (var j = 0; j < table.Criteria; j++)
        {
            var column = table.Column(j);
            var (min, max) = (column.Min(), column.Max());
            for (var i = 0; i < column.Length && max > min; i++)
            {
                regrets[i][j] = shares[j] * (table.Types[j] == Direction.Benefit ? max - column[i] : column[i] - min) / (max - min);
            }
        }

        return regrets;
    }

    private static double[] Share(double[] regrets)
    {
        var (min, max) = (regrets.Min(), regrets.Max());

        // Regrets that differ by the last binary digit are equal; stretched over 0 to 1 they would decide.
        return [.. regrets.Select(x => max - min > Rounding ? (x - min) / (max - min) : 0)];
    }

    private static List<int> Compromise(double[] s, double[] r, double[] q)
    {
        var order = Ranks.Order(q, smallestFirst: true);
        var (first, needed) = (order[0], 1d / (q.Length - 1));
        if (q[order[1]] - q[first] < needed - Rounding)
        {
            return [.. order.Where(i => q[i] - q[first] < needed - Rounding)];
        }

        var stable = s[first] <= s.Min() + Rounding || r[first] <= r.Min() + Rounding;
        return stable ? [first] : [first, order[1]];
    }
}
