using System.Runtime.InteropServices;

namespace Konzil.Methods.Scoring.Comparison;

/// <summary>The fixed scale of a criterion.</summary>
/// <param name="Min">Its lowest value.</param>
/// <param name="Max">Its highest value, above <paramref name="Min"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Bounds(double Min, double Max);

/// <summary>
/// SPOTIS: weighted distance to an ideal point on fixed scales, 0 (best) to 1. Because the scales are fixed, adding or withdrawing
/// an alternative never changes another one's score. With the default ideal it equals 1 − total / 100 of <see cref="WeightedSum"/>.
/// Source: J. Dezert, A. Tchamova, D. Han, J.-M. Tacnet, The SPOTIS rank reversal free method, FUSION 2020.
/// </summary>
public static class Spotis
{
    /// <summary>Scores the alternatives; smaller is better.</summary>
    /// <param name="table">The alternatives, every value within its bounds. Weights count by their shares.</param>
    /// <param name="bounds">One scale for each criterion.</param>
    /// <param name="ideal">The expected solution, one value within each scale; otherwise the best end of each scale.</param>
    /// <exception cref="InputException">A scale is missing or empty, or a value lies off its scale.</exception>
    public static ComparisonResult Of(DecisionTable table, IReadOnlyList<Bounds> bounds, IReadOnlyList<double>? ideal = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(bounds);
        Demand.That(bounds.Count == table.Criteria, nameof(bounds), $"{Demand.Number(bounds.Count)} scales for {Demand.Number(table.Criteria)} criteria.");
        for (var j = 0; j < bounds.Count; j++)
        {
            Demand.That(bounds[j].Max > bounds[j].Min && double.IsFinite(bounds[j].Max - bounds[j].Min), $"{nameof(bounds)}[{Demand.Number(j)}]", "The scale must end above its start.");
        }

        ideal ??= [.. bounds.Select((scale, j) => table.Types[j] == Direction.Benefit ? scale.Max : scale.Min)];
        Demand.That(ideal.Count == table.Criteria, nameof(ideal), $"{Demand.Number(ideal.Count)} ideal values for {Demand.Number(table.Criteria)} criteria.");
        Within(ideal, bounds, nameof(ideal));
        for (var i = 0; i < table.Alternatives; i++)
        {
            Within(table.Rows[i], bounds, $"matrix[{Demand.Number(i)}]");
        }

        var shares = table.Shares;
        return ComparisonResult.Of([.. table.Rows.Select(row => row.Select((x, j) => shares[j] * Math.Abs(x - ideal[j]) / (bounds[j].Max - bounds[j].Min)).Sum())], smallestFirst: true);
    }

    private static void Within(IReadOnlyList<double> values, IReadOnlyList<Bounds> bounds, string place)
    {
        for (var j = 0; j < bounds.Count; j++)
        {
            Demand.That(values[j] >= bounds[j].Min && values[j] <= bounds[j].Max, $"{place}[{Demand.Number(j)}]", $"{Demand.Number(values[j])} lies off the scale {Demand.Number(bounds[j].Min)} to {Demand.Number(bounds[j].Max)}.");
        }
    }
}
