using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Methods.Scoring.Comparison;

/// <summary>Result of MABAC.</summary>
/// <param name="Scores">Distance of each alternative from the border, above 0 in the upper area; more is better.</param>
/// <param name="Ranks">1 for the best.</param>
/// <param name="Border">The border of each criterion: the geometric mean of its weighted values.</param>
public sealed record MabacResult(IReadOnlyList<double> Scores, IReadOnlyList<int> Ranks, IReadOnlyList<double> Border);

/// <summary>
/// MABAC: distance from a border area between good and bad. Min-max normalisation; the weights count as given (usual sum 1).
/// Source: D. Pamučar, G. Ćirović, The selection of transport and handling resources in logistics centers, Expert Systems with Applications 42(6), 2015.
/// </summary>
public static class Mabac
{
    /// <summary>Scores the alternatives.</summary>
    public static MabacResult Of(DecisionTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var weighted = Normalised.Rows(table.Rows, table.Types, Normalisation.MinMax).Select(row => row.Select((value, j) => table.Weights[j] * (value + 1)).ToArray()).ToArray();

        // Through logarithms: a product over many alternatives would leave the range of a double.
        var border = Enumerable.Range(0, table.Criteria).Select(j => Math.Exp(weighted.Average(row => Math.Log(row[j])))).ToArray();
        var scores = weighted.Select(row => row.Zip(border, (value, edge) => value - edge).Sum()).ToArray();
        return new(scores, Ranks.Of(scores), border);
    }
}
