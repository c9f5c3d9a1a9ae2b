namespace Konzil.Methods.Scoring.Rankings;

/// <summary>
/// Ranks of computed scores. Scores that differ by no more than 1e-12 (relative to the larger one, or to 1) share a rank: such a
/// difference comes from binary arithmetic and not from the alternatives. Where a tie decides, use the exact methods instead.
/// </summary>
public static class Ranks
{
    private const double Rounding = 1e-12;

    /// <summary>1 for the best; equal scores share a rank and the next ranks are skipped (1, 2, 2, 4).</summary>
    /// <param name="scores">0 or more finite scores.</param>
    /// <param name="smallestFirst">Whether a smaller score is better.</param>
    /// <returns>One rank for each score, in the order of the scores.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<double> scores, bool smallestFirst = false)
    {
        var order = Order(scores, smallestFirst);
        var ranks = new int[order.Count];
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[order[i]] = i > 0 && AreEqual(scores[order[i]], scores[order[i - 1]]) ? ranks[order[i - 1]] : i + 1;
        }

        return ranks;
    }

    /// <summary>The numbers of the scores (from 0), best first; equal ones in the order given.</summary>
    /// <param name="scores">0 or more finite scores.</param>
    /// <param name="smallestFirst">Whether a smaller score is better.</param>
    public static IReadOnlyList<int> Order(IReadOnlyList<double> scores, bool smallestFirst = false)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var order = Enumerable.Range(0, scores.Count).ToArray();
        var keys = scores.Select(score => smallestFirst ? score : -score).ToArray();
        Array.Sort(keys, order);

        // Within a run of equal scores (which need not be equal in binary) the order given decides.
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && AreEqual(keys[end], keys[end - 1]))
            {
                end++;
            }

            Array.Sort(order, start, end - start);
        }

        return order;
    }

    /// <summary>Ranks from 1 for the smallest value, equal values (exactly equal) sharing the mean of their ranks (1, 2.5, 2.5, 4).</summary>
    internal static double[] Mean(IReadOnlyList<double> values)
    {
        var order = Enumerable.Range(0, values.Count).OrderBy(i => values[i]).ToArray();
        var ranks = new double[order.Length];
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && values[order[end]].Equals(values[order[start]]))
            {
                end++;
            }

            for (var i = start; i < end; i++)
            {
                ranks[order[i]] = (start + end + 1) / 2d;
            }
        }

        return ranks;
    }

    private static bool AreEqual(double a, double b) => Math.Abs(a - b) <= Rounding * Math.Max(1, Math.Max(Math.Abs(a), Math.Abs(b)));
}
