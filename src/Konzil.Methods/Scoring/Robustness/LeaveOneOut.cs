namespace Konzil.Methods.Scoring.Robustness;

/// <summary>The ranking without one evaluator.</summary>
/// <param name="Evaluator">Who was left out.</param>
/// <param name="Ranks">Key of each measure to its rank; a measure without another evaluator has none and is not listed.</param>
/// <param name="Moved">Keys of the measures whose rank is another one than with everybody, ordered by key.</param>
/// <param name="SameWinner">Whether the same measures are first.</param>
public sealed record LeftOut(string Evaluator, IReadOnlyDictionary<string, int> Ranks, IReadOnlyList<string> Moved, bool SameWinner);

/// <summary>
/// Leave one evaluator out: whether the ranking hangs on one person. <see cref="RankIntervals"/> sums the same question up by
/// measure; here it is answered by person. Exact, as <see cref="WeightedSum"/> is. Source: the jackknife of M. H. Quenouille (1949).
/// </summary>
public static class LeaveOneOut
{
    /// <summary>Ranks the measures once without each evaluator who has a card that counts.</summary>
    /// <param name="criteria">As for <see cref="WeightedSum.Rank"/>.</param>
    /// <param name="measures">As for <see cref="WeightedSum.Rank"/>.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>One entry for each evaluator, ordered by name (ordinal).</returns>
    /// <exception cref="ArgumentException">As for <see cref="WeightedSum.Rank"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static IReadOnlyList<LeftOut> Of(IReadOnlyList<Criterion> criteria, IReadOnlyList<ScoredMeasure> measures, CancellationToken cancellation = default)
    {
        var all = Ranks(WeightedSum.Rank(criteria, measures));
        var evaluators = measures.SelectMany(measure => measure.Cards).Where(card => card.Excluded is null).Select(card => card.Evaluator)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. evaluators.Select(Without)];

        LeftOut Without(string evaluator)
        {
            cancellation.ThrowIfCancellationRequested();
            var fewer = measures.Select(measure => measure with { Cards = measure.Cards.Where(card => card.Evaluator != evaluator).ToList() }).ToList();
            var ranks = Ranks(WeightedSum.RankChecked(criteria, fewer));
            var moved = all.Where(measure => ranks.GetValueOrDefault(measure.Key) != measure.Value).Select(measure => measure.Key).Order(StringComparer.Ordinal).ToList();
            return new(evaluator, ranks, moved, First(all).SetEquals(First(ranks)));
        }
    }

    private static Dictionary<string, int> Ranks(IReadOnlyList<MeasureResult> result) =>
        result.Where(measure => measure.Rank is not null).ToDictionary(measure => measure.Key, measure => measure.Rank!.Value, StringComparer.Ordinal);

    private static HashSet<string> First(Dictionary<string, int> ranks) =>
        ranks.Where(measure => measure.Value == 1).Select(measure => measure.Key).ToHashSet(StringComparer.Ordinal);
}
