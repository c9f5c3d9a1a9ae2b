using Konzil.Methods;
using Konzil.Methods.Scoring.Weights;

namespace Konzil.Scoring;

/// <summary>
/// From the members' answers to the weights of the round. Each member has the same influence: shares of points, or RANCOM for
/// comparisons, then the mean of all, in exact fractions. The weights are cut to hundredths of a percent and the missing
/// hundredths go to the largest rests, earlier criteria first: what is shown is what is used, and it makes exactly 100.
/// </summary>
public static class WeightMean
{
    public static IReadOnlyList<decimal> Of(IReadOnlyCollection<Weighing> counted, IReadOnlyList<string> keys)
    {
        var sums = Enumerable.Repeat(Exact.Zero, keys.Count).ToArray();
        foreach (var shares in counted.Select(w => Shares(w, keys)))
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += shares[i];
            }
        }

        return Hundredths([.. sums.Select(s => s / Exact.Of(counted.Count))]);
    }

    /// <summary>What one member's answers mean as weights, for the page.</summary>
    public static IReadOnlyList<decimal> Of(Weighing weighing, IReadOnlyList<string> keys) => Hundredths(Shares(weighing, keys));

    private static IReadOnlyList<Exact> Shares(Weighing weighing, IReadOnlyList<string> keys) =>
        weighing.Method == WeighingMethod.Points
            ? PointWeights.Of([[.. keys.Select(k => weighing.Points[k])]])
            : Rancom.Of(Matrix(weighing.Pairs, keys));

    private static double[][] Matrix(IReadOnlyDictionary<string, Importance> pairs, IReadOnlyList<string> keys) =>
        [.. keys.Select((a, i) => keys.Select((b, j) => i == j ? 0.5 : i < j ? Worth(pairs[new Pair(a, b).Key]) : 1 - Worth(pairs[new Pair(b, a).Key])).ToArray())];

    private static double Worth(Importance importance) => importance switch { Importance.More => 1, Importance.Equal => 0.5, _ => 0 };

    private static decimal[] Hundredths(IReadOnlyList<Exact> shares)
    {
        var exact = shares.Select(s => s.ToDecimal() * 10_000).ToList();
        var cut = exact.Select(Math.Floor).ToArray();
        var missing = (int)(10_000 - cut.Sum());
        foreach (var i in Enumerable.Range(0, cut.Length).OrderByDescending(i => exact[i] - cut[i]).ThenBy(i => i).Take(missing).ToList())
        {
            cut[i]++;
        }

        return [.. cut.Select(c => c / 100)];
    }
}
