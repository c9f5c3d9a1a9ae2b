using System.Runtime.InteropServices;

namespace Konzil.Methods.Scoring.Robustness;

/// <summary>From which to which weight something holds, both ends included.</summary>
/// <param name="From">0 or more.</param>
/// <param name="To">1 or less.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WeightInterval(Exact From, Exact To);

/// <summary>How far the weight of one criterion can move while the others keep their proportions.</summary>
/// <param name="Criterion">Its number, from 0.</param>
/// <param name="Winner">The winner falls behind nobody it leads now.</param>
/// <param name="Neighbours">
/// No two neighbours in the ranking change places. Without ties that is the whole ranking; neighbours that are tied set no limit.
/// </param>
/// <param name="Everybody">Nobody falls behind anybody they lead now: within <paramref name="Neighbours"/>, and smaller where ties hide a limit.</param>
public sealed record CriterionStability(int Criterion, WeightInterval Winner, WeightInterval Neighbours, WeightInterval Everybody);

/// <summary>Result for a ranking.</summary>
/// <param name="Scores">Weighted sums, one for each alternative.</param>
/// <param name="Ranking">Numbers of the alternatives, best first; equal ones in the order given.</param>
/// <param name="Criteria">One entry for each criterion.</param>
public sealed record StabilityResult(IReadOnlyList<Exact> Scores, IReadOnlyList<int> Ranking, IReadOnlyList<CriterionStability> Criteria);

/// <summary>
/// Weight stability intervals of a weighted sum, exact: when one weight moves and the others share the rest as before, every score
/// is a straight line, so places change at fractions that can be worked out. Source: B. Mareschal, Weight stability intervals in
/// multicriteria decision aid, EJOR 33 (1988), here for the additive model.
/// </summary>
public static class WeightStability
{
    /// <summary>Works the intervals out.</summary>
    /// <param name="values">One row for each alternative, one value for each criterion on a common scale (usually 0 to 1), more is better.</param>
    /// <param name="weights">One weight of 0 or more for each criterion; they sum to 1.</param>
    /// <exception cref="InputException">The shape is wrong, or the weights are negative or do not sum to 1.</exception>
    public static StabilityResult Of(IReadOnlyList<IReadOnlyList<Exact>> values, IReadOnlyList<Exact> weights)
    {
        Check(values, weights);
        var scores = values.Select(row => Score(row, weights)).ToArray();
        var ranking = Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => i).ToArray();
        return new(scores, ranking, [.. Enumerable.Range(0, weights.Count).Select(j => Stability(j))]);

        CriterionStability Stability(int criterion)
        {
            var lines = values.Select(row => Line.Of(row, weights, criterion)).ToArray();
            var all = Pairs(ranking);
            return new(
                criterion,
                Within(all.Where(pair => pair.Ahead == ranking[0])),
                Within(ranking.Zip(ranking.Skip(1))),
                Within(all));

            WeightInterval Within(IEnumerable<(int Ahead, int Behind)> pairs) =>
                Interval(pairs.Where(pair => scores[pair.Ahead] != scores[pair.Behind]).Select(pair => lines[pair.Ahead].Minus(lines[pair.Behind])));
        }
    }

    private static void Check(IReadOnlyList<IReadOnlyList<Exact>> values, IReadOnlyList<Exact> weights)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(weights);
        Demand.That(values.Count > 0, nameof(values), "There is no row.");
        for (var i = 0; i < values.Count; i++)
        {
            Demand.That(values[i].Count == weights.Count, $"{nameof(values)}[{Demand.Number(i)}]", $"The row has {Demand.Number(values[i].Count)} values for {Demand.Number(weights.Count)} weights.");
        }

        for (var j = 0; j < weights.Count; j++)
        {
            Demand.That(weights[j].Sign >= 0, $"{nameof(weights)}[{Demand.Number(j)}]", $"The weight is negative: {weights[j]}.");
        }

        Demand.That(Exact.Sum(weights) == Exact.One, nameof(weights), $"The weights sum to {Exact.Sum(weights)}, not to 1.");
    }

    private static Exact Score(IReadOnlyList<Exact> row, IReadOnlyList<Exact> weights) => Exact.Sum(row.Zip(weights, (value, weight) => value * weight));

    private static IEnumerable<(int Ahead, int Behind)> Pairs(int[] ranking) =>
        ranking.SelectMany((ahead, i) => ranking.Skip(i + 1).Select(behind => (ahead, behind)));

    /// <summary>Where all leads are 0 or more. Each is above 0 at the weight of today, so the limits lie around it.</summary>
    private static WeightInterval Interval(IEnumerable<Line> leads)
    {
        var (from, to) = (Exact.Zero, Exact.One);
        foreach (var lead in leads.Where(lead => !lead.Slope.IsZero))
        {
            var crossing = (Exact.Zero - lead.AtZero) / lead.Slope;
            if (lead.Slope.Sign > 0)
            {
                from = crossing > from ? crossing : from;
            }
            else
            {
                to = crossing < to ? crossing : to;
            }
        }

        return new(from, to);
    }

    /// <summary>A score as the weight of one criterion moves from 0 to 1.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Line(Exact AtZero, Exact Slope)
    {
        public static Line Of(IReadOnlyList<Exact> row, IReadOnlyList<Exact> weights, int criterion)
        {
            var rest = Exact.One - weights[criterion];

            // A criterion that holds all the weight leaves no proportions to keep; the others share what it gives away equally.
            var others = Exact.Sum(row.Select((value, j) => j == criterion ? Exact.Zero : value * (rest.IsZero ? Exact.One : weights[j])));
            var atZero = row.Count == 1 ? row[0] : others / (rest.IsZero ? Exact.Fraction(row.Count - 1, 1) : rest);
            return new(atZero, row[criterion] - atZero);
        }

        public Line Minus(Line other) => new(AtZero - other.AtZero, Slope - other.Slope);
    }
}
