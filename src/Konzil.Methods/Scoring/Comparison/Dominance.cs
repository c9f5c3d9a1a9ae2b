using System.Runtime.InteropServices;

namespace Konzil.Methods.Scoring.Comparison;

/// <summary>One alternative is at least as good as another on every criterion and better on one.</summary>
/// <param name="Better">Number of the dominating alternative, from 0.</param>
/// <param name="Worse">Number of the dominated alternative, from 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DominatedPair(int Better, int Worse);

/// <summary>Result of the comparison without weights.</summary>
/// <param name="Pairs">Every dominance, ordered by the better and then by the worse alternative.</param>
/// <param name="NonDominated">The alternatives nobody dominates, in their order.</param>
public sealed record DominanceResult(IReadOnlyList<DominatedPair> Pairs, IReadOnlyList<int> NonDominated);

/// <summary>Pareto dominance: what can be said before anybody has chosen a weight. Source: V. Pareto, Manuale di economia politica (1906).</summary>
public static class Dominance
{
    /// <summary>Compares every pair. Equal alternatives do not dominate each other.</summary>
    /// <param name="matrix">One row for each alternative, one finite value for each criterion.</param>
    /// <param name="types">One direction for each criterion.</param>
    /// <exception cref="InputException">The shape is wrong or a value is not finite.</exception>
    public static DominanceResult Of(IReadOnlyList<IReadOnlyList<double>> matrix, IReadOnlyList<Direction> types)
    {
        var rows = Demand.Rectangle(matrix, nameof(matrix));
        var signs = DecisionTable.Checked(types, rows[0].Length).Select(type => (int)type).ToArray();
        var numbers = Enumerable.Range(0, rows.Length).ToList();
        var pairs = numbers.SelectMany(a => numbers.Where(b => Dominates(rows[a], rows[b], signs)).Select(b => new DominatedPair(a, b))).ToList();
        return new(pairs, numbers.Except(pairs.Select(pair => pair.Worse)).ToList());
    }

    private static bool Dominates(double[] a, double[] b, int[] signs)
    {
        var better = false;
        for (var j = 0; j < signs.Length; j++)
        {
            var lead = signs[j] * a[j].CompareTo(b[j]);
            if (lead < 0)
            {
                return false;
            }

            better |= lead > 0;
        }

        return better;
    }
}
