using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Methods.Scoring.Comparison;

/// <summary>Result of TOPSIS.</summary>
/// <param name="Scores">Closeness to the ideal, 0 to 1, one for each alternative; more is better.</param>
/// <param name="Ranks">1 for the best.</param>
/// <param name="ToIdeal">Euclidean distance of each alternative to the ideal, 0 or more.</param>
/// <param name="ToAntiIdeal">Euclidean distance of each alternative to the anti-ideal, 0 or more.</param>
/// <param name="Ideal">Best weighted normalised value of each criterion.</param>
/// <param name="AntiIdeal">Worst weighted normalised value of each criterion.</param>
public sealed record TopsisResult(
    IReadOnlyList<double> Scores,
    IReadOnlyList<int> Ranks,
    IReadOnlyList<double> ToIdeal,
    IReadOnlyList<double> ToAntiIdeal,
    IReadOnlyList<double> Ideal,
    IReadOnlyList<double> AntiIdeal);

/// <summary>
/// TOPSIS: how much closer an alternative is to the best values of all than to the worst ones. Weights count by their shares.
/// With <see cref="Normalisation.Vector"/> this is the classic method, since 1 − x / ‖x‖ has the distances of x / ‖x‖.
/// Source: C.-L. Hwang, K. Yoon, Multiple Attribute Decision Making (1981).
/// </summary>
public static class Topsis
{
    /// <summary>Scores the alternatives.</summary>
    /// <exception cref="InputException">The normalisation does not suit the values, or all alternatives are equal: then there is no distance to compare.</exception>
    public static TopsisResult Of(DecisionTable table, Normalisation normalisation = Normalisation.Vector)
    {
        ArgumentNullException.ThrowIfNull(table);
        var shares = table.Shares;
        var weighted = Normalised.Rows(table.Rows, table.Types, normalisation).Select(row => row.Select((value, j) => shares[j] * value).ToArray()).ToArray();
        var ideal = Enumerable.Range(0, table.Criteria).Select(j => weighted.Max(row => row[j])).ToArray();
        var antiIdeal = Enumerable.Range(0, table.Criteria).Select(j => weighted.Min(row => row[j])).ToArray();
        if (normalisation == Normalisation.None)
        {
            // Costs keep their sense here: their best value is the smallest.
            foreach (var j in Enumerable.Range(0, table.Criteria).Where(j => table.Types[j] == Direction.Cost))
            {
                (ideal[j], antiIdeal[j]) = (antiIdeal[j], ideal[j]);
            }
        }

        Demand.That(!ideal.SequenceEqual(antiIdeal), "matrix", "All alternatives are equal; there is nothing to compare.");
        var toIdeal = weighted.Select(row => Distance(row, ideal)).ToArray();
        var toAntiIdeal = weighted.Select(row => Distance(row, antiIdeal)).ToArray();
        var scores = toAntiIdeal.Select((worst, i) => worst / (worst + toIdeal[i])).ToArray();
        return new(scores, Ranks.Of(scores), toIdeal, toAntiIdeal, ideal, antiIdeal);
    }

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}
