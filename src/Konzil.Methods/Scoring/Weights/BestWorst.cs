namespace Konzil.Methods.Scoring.Weights;

/// <summary>Result of the best-worst method.</summary>
/// <param name="Weights">Weights that sum to 1.</param>
/// <param name="Xi">Largest deviation from the judgements; 0 for judgements without contradiction.</param>
/// <param name="ConsistencyRatio">Deviation / the largest possible one for the given range (nonlinear), the deviation itself (linear).</param>
public sealed record BestWorstResult(IReadOnlyList<double> Weights, double Xi, double ConsistencyRatio);

/// <summary>
/// Best-worst method: the most important criterion is compared with all others, and all others with the least important one.
/// Source: J. Rezaei, Best-worst multi-criteria decision-making method, Omega 53 (2015); linear model: Omega 64 (2016).
/// </summary>
public static class BestWorst
{
    private const int Halvings = 200;

    /// <summary>
    /// The 2015 model: smallest ξ with |w_best / w_j − a_j| ≤ ξ and |w_j / w_worst − b_j| ≤ ξ. Unique for 3 criteria; with more, each
    /// criterion may keep some room, and the middle of it (relative to the worst criterion) is taken.
    /// </summary>
    /// <param name="bestToOthers">How many times more important the best criterion is than each one, 1 or more; 1 for itself.</param>
    /// <param name="othersToWorst">How many times more important each criterion is than the worst one, 1 or more; 1 for itself.</param>
    /// <exception cref="InputException">Lengths differ, a value is below 1, or best and worst are not to be told from the values.</exception>
    public static BestWorstResult Of(IReadOnlyList<double> bestToOthers, IReadOnlyList<double> othersToWorst)
    {
        var judged = Judgements.Of(bestToOthers, othersToWorst);
        var (low, high) = (0d, judged.Range);
        for (var i = 0; i < Halvings && !Room(judged, low).Exists; i++)
        {
            var middle = low + (high - low) / 2;
            (low, high) = Room(judged, middle).Exists ? (low, middle) : (middle, high);
        }

        // 0 itself is the answer when nothing contradicts; bisection only comes close to it.
        var xi = Room(judged, low).Exists ? low : high;
        var room = Room(judged, xi);
        var best = (room.From + room.To) / 2;
        var weights = new double[judged.Best.Length];
        for (var j = 0; j < weights.Length; j++)
        {
            var (a, b) = (judged.Best[j], judged.Worst[j]);
            var from = Math.Max(b - xi, best / (a + xi));
            var to = Math.Min(b + xi, a > xi ? best / (a - xi) : double.MaxValue);
            weights[j] = j == judged.BestAt ? best : j == judged.WorstAt ? 1 : (from + to) / 2;
        }

        var sum = weights.Sum();
        var index = Index(judged.Range);
        return new([.. weights.Select(weight => weight / sum)], xi, index > 0 ? xi / index : 0);
    }

    /// <summary>The 2016 model: smallest ξ with |w_best − a_j w_j| ≤ ξ and |w_j − b_j w_worst| ≤ ξ, a linear programme solved in exact fractions.</summary>
    /// <param name="bestToOthers">As for <see cref="Of"/>.</param>
    /// <param name="othersToWorst">As for <see cref="Of"/>.</param>
    /// <exception cref="InputException">As for <see cref="Of"/>.</exception>
    public static BestWorstResult Linear(IReadOnlyList<double> bestToOthers, IReadOnlyList<double> othersToWorst)
    {
        var judged = Judgements.Of(bestToOthers, othersToWorst);
        var n = judged.Best.Length;

        // Weights of sum 1 and deviation ξ are, divided by ξ, weights of sum 1/ξ and deviation 1. So the sum is made as large as it
        // gets under deviations of at most 1: a programme that starts from 0. If it has no end, nothing contradicts.
        var limits = new List<Exact[]>();
        for (var j = 0; j < n; j++)
        {
            Limit(judged.BestAt, Number(judged.Best[j]), j);
            Limit(j, Number(judged.Worst[j]), judged.WorstAt);
        }

        var solution = Simplex.LargestSum(limits, n);
        if (solution is null)
        {
            var plain = judged.Worst.Sum();
            return new([.. judged.Worst.Select(b => b / plain)], 0, 0);
        }

        var sum = Exact.Sum(solution);
        var xi = (Exact.One / sum).ToDouble();
        return new([.. solution.Select(weight => (weight / sum).ToDouble())], xi, xi);

        void Limit(int over, Exact times, int under)
        {
            if (over == under)
            {
                return;
            }

            var row = Enumerable.Repeat(Exact.Zero, n).ToArray();
            (row[over], row[under]) = (Exact.One, Exact.Zero - times);
            limits.Add(row);
            limits.Add([.. row.Select(factor => Exact.Zero - factor)]);
        }
    }

    /// <summary>The largest ξ that judgements of this range can cause (table of Rezaei 2015: 0, 0.44, 1.00, 1.63, 2.30, …).</summary>
    private static double Index(double range) => (1 + 2 * range - Math.Sqrt(1 + 8 * range)) / 2;

    private static Exact Number(double value) => Exact.Of((decimal)value);

    /// <summary>With the worst weight as 1: between which values the best weight may lie when no judgement is missed by more than ξ.</summary>
    private static (double From, double To, bool Exists) Room(Judgements judged, double xi)
    {
        var (from, to) = (Math.Max(0, judged.Range - xi), judged.Range + xi);
        for (var j = 0; j < judged.Best.Length; j++)
        {
            if (j != judged.BestAt && j != judged.WorstAt)
            {
                from = Math.Max(from, Math.Max(0, judged.Best[j] - xi) * Math.Max(0, judged.Worst[j] - xi));
                to = Math.Min(to, (judged.Best[j] + xi) * (judged.Worst[j] + xi));
            }
        }

        return (from, to, from <= to);
    }

    private sealed record Judgements(double[] Best, double[] Worst, int BestAt, int WorstAt)
    {
        private const double Largest = 1e6;

        public double Range => Best[WorstAt];

        public static Judgements Of(IReadOnlyList<double> bestToOthers, IReadOnlyList<double> othersToWorst)
        {
            var best = Checked(bestToOthers, nameof(bestToOthers));
            var worst = Checked(othersToWorst, nameof(othersToWorst));
            Demand.That(best.Length == worst.Length, nameof(othersToWorst), $"{Demand.Number(worst.Length)} comparisons with the worst criterion, {Demand.Number(best.Length)} with the best one.");
            Demand.That(best.Length > 1, nameof(bestToOthers), "There must be 2 or more criteria.");
            var (bestAt, worstAt) = (Array.IndexOf(best, 1d), Array.IndexOf(worst, 1d));
            Demand.That(bestAt >= 0, nameof(bestToOthers), "The best criterion compared with itself is 1; there is no 1.");
            Demand.That(worstAt >= 0, nameof(othersToWorst), "The worst criterion compared with itself is 1; there is no 1.");

            // Others may be as important as the best one: it is the one that is furthest above the worst, and the other way round.
            bestAt = Enumerable.Range(0, best.Length).Where(j => best[j] == 1).MaxBy(j => worst[j]);
            worstAt = Enumerable.Range(0, best.Length).Where(j => worst[j] == 1).MaxBy(j => best[j]);
            Demand.That(bestAt != worstAt, nameof(othersToWorst), "Best and worst criterion are the same.");
            Demand.That(best[worstAt] == worst[bestAt], $"{nameof(othersToWorst)}[{Demand.Number(bestAt)}]", "The best criterion against the worst one differs in both lists.");
            return new(best, worst, bestAt, worstAt);
        }

        private static double[] Checked(IReadOnlyList<double> values, string place)
        {
            var copy = Demand.Finite(values, place);
            for (var j = 0; j < copy.Length; j++)
            {
                Demand.That(copy[j] is >= 1 and <= Largest, $"{place}[{Demand.Number(j)}]", "A comparison is 1 or more.");
            }

            return copy;
        }
    }
}
