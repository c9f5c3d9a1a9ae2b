namespace Konzil.Methods.Scoring;

/// <summary>One criterion of one measure. Everything is unrounded; round for display only, halves away from zero.</summary>
/// <param name="Criterion">The criterion with its weight and scale.</param>
/// <param name="Count">Number of valid scores, 0 or more.</param>
/// <param name="Mean">Arithmetic mean of the valid scores, on the criterion's own scale; null without a score.</param>
/// <param name="Normalised">(mean − min) / (max − min), 0 to 1; null without a score.</param>
/// <param name="Points">
/// What the criterion adds to the total: weight × normalised / sum of the weights of the scored criteria × 100, so 0 to 100.
/// The points of a measure add up to its total. Null without a score, or when no scored criterion carries weight.
/// </param>
/// <param name="Spread">Highest minus lowest valid score, on the criterion's own scale; null without a score.</param>
/// <param name="StandardDeviation">
/// Standard deviation of the valid scores on the criterion's own scale, about 15 correct digits; null without a score. The
/// evaluators are the whole panel and no sample of one, so the squares are divided by the count and not by the count − 1.
/// </param>
public sealed record CriterionResult(
    Criterion Criterion,
    int Count,
    decimal? Mean,
    decimal? Normalised,
    decimal? Points,
    decimal? Spread,
    decimal? StandardDeviation);

/// <summary>A card that did not count.</summary>
/// <param name="Evaluator">Whose card.</param>
/// <param name="Reason">Why it did not count.</param>
public sealed record ExcludedCard(string Evaluator, ExclusionReason Reason);

/// <summary>The place of one measure in the result and every value that led there.</summary>
/// <param name="Key">The key of the measure.</param>
/// <param name="Rank">
/// 1 for the best. Equal totals share a rank and the next ranks are skipped (1, 2, 2, 4). Null for a measure that was knocked
/// out or has no total.
/// </param>
/// <param name="Total">0 to 100, unrounded; null when no criterion that carries weight was scored.</param>
/// <param name="ScoredWeight">Share of the whole weight that was scored, 0 to 1; less than 1 means scores are missing.</param>
/// <param name="Criteria">One entry per criterion, in the order of the procedure.</param>
/// <param name="Excluded">The cards that did not count, ordered by evaluator.</param>
/// <param name="KnockOuts">The failed conditions, as given.</param>
public sealed record MeasureResult(
    string Key,
    int? Rank,
    decimal? Total,
    decimal ScoredWeight,
    IReadOnlyList<CriterionResult> Criteria,
    IReadOnlyList<ExcludedCard> Excluded,
    IReadOnlyList<KnockOut> KnockOuts)
{
    /// <summary>Whether the measure failed a condition and therefore has no rank.</summary>
    public bool IsKnockedOut => KnockOuts.Count > 0;
}
