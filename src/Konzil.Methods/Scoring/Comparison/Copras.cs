using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Methods.Scoring.Comparison;

/// <summary>
/// COPRAS: what the benefits of an alternative add up to, and how small its costs are against those of all. Source: E. K. Zavadskas,
/// A. Kaklauskas, V. Šarka, The new method of multicriteria complex proportional assessment of projects (1994).
/// </summary>
public static class Copras
{
    /// <summary>Scores the alternatives: utility degree, 1 for the best. Weights count as given; their unit does not matter.</summary>
    /// <param name="table">Values of 0 or more; no column is all 0, and no alternative is without any cost where there are costs.</param>
    /// <exception cref="InputException">A value is negative, a column is all 0, or the costs of an alternative are all 0.</exception>
    public static ComparisonResult Of(DecisionTable table)
    {
        ArgumentNullException.ThrowIfNull(table);

        // Costs keep their sense here: they are weighed against each other at the end.
        var normalised = Normalised.Rows(table.Rows, [.. table.Types.Select(_ => Direction.Benefit)], Normalisation.Sum);
        var scores = Sums(Direction.Benefit);
        var costs = Sums(Direction.Cost);
        if (costs.Max() > 0)
        {
            for (var i = 0; i < costs.Length; i++)
            {
                Demand.That(costs[i] > 0, $"matrix[{Demand.Number(i)}]", "The costs of this alternative are all 0; it cannot be set against the others.");
            }

            var (all, inverse) = (costs.Sum(), costs.Sum(cost => 1 / cost));
            scores = [.. scores.Zip(costs, (benefit, cost) => benefit + all / (cost * inverse))];
        }

        var best = scores.Max();
        Demand.That(best > 0, "matrix", "No alternative has anything to count.");
        scores = [.. scores.Select(score => score / best)];
        return new(scores, Ranks.Of(scores));

        double[] Sums(Direction direction) => [.. normalised.Select(row => row.Where((_, j) => table.Types[j] == direction).Zip(table.Weights.Where((_, j) => table.Types[j] == direction), (x, w) => x * w).Sum())];
    }
}
