using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Methods.Scoring.Weights;

/// <summary>A whole hierarchy of one level of criteria.</summary>
/// <param name="Criteria">Weights of the criteria.</param>
/// <param name="Alternatives">Under each criterion, the weights of the alternatives.</param>
/// <param name="Scores">One score for each alternative; they sum to 1 and more is better.</param>
/// <param name="Ranks">1 for the best.</param>
public sealed record AhpHierarchyResult(AhpResult Criteria, IReadOnlyList<AhpResult> Alternatives, IReadOnlyList<double> Scores, IReadOnlyList<int> Ranks);

/// <summary>AHP with alternatives: their weights under each criterion, added up with the weights of the criteria. Source as <see cref="Ahp"/>.</summary>
public static class AhpHierarchy
{
    /// <summary>Weights of the criteria and scores of the alternatives.</summary>
    /// <param name="criteria">Comparisons of the criteria, as for <see cref="Ahp.Of(IReadOnlyList{IReadOnlyList{double}})"/>.</param>
    /// <param name="alternatives">Comparisons of the alternatives: one matrix for each criterion, all of one size.</param>
    /// <exception cref="InputException">A matrix is missing, of another size, or not one of comparisons.</exception>
    public static AhpHierarchyResult Of(IReadOnlyList<IReadOnlyList<double>> criteria, IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> alternatives)
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        var weights = Ahp.Of(criteria, nameof(criteria));
        Demand.That(alternatives.Count == weights.Weights.Count, nameof(alternatives), $"{Demand.Number(alternatives.Count)} matrices for {Demand.Number(weights.Weights.Count)} criteria.");
        var local = alternatives.Select((matrix, j) => Ahp.Of(matrix, $"{nameof(alternatives)}[{Demand.Number(j)}]")).ToList();
        for (var j = 0; j < local.Count; j++)
        {
            Demand.That(local[j].Weights.Count == local[0].Weights.Count, $"{nameof(alternatives)}[{Demand.Number(j)}]", "The matrix has another size than the first one.");
        }

        var scores = Enumerable.Range(0, local[0].Weights.Count).Select(i => local.Select((under, j) => weights.Weights[j] * under.Weights[i]).Sum()).ToArray();
        return new(weights, local, scores, Ranks.Of(scores));
    }
}
