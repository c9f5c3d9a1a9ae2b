namespace Konzil.Methods.Scoring;

/// <summary>
/// A benefit criterion (more is better) on a scale that was fixed and published before anybody scored.
/// A criterion where less is better is asked the other way round, for example "low running costs".
/// </summary>
/// <param name="Key">Identifies the criterion; unique within one procedure, compared letter by letter (ordinal).</param>
/// <param name="Weight">Importance, 0 or more, in any unit; only the proportions between the weights count.</param>
/// <param name="Min">Lowest possible score, worth 0 % of the points.</param>
/// <param name="Max">Highest possible score, worth 100 % of the points; greater than <paramref name="Min"/>.</param>
public sealed record Criterion(string Key, decimal Weight, decimal Min, decimal Max);

/// <summary>Why a score card does not count.</summary>
public enum ExclusionReason
{
    /// <summary>The evaluator chose not to score this measure.</summary>
    Abstention,

    /// <summary>The evaluator has declared, or was found to have, an interest of their own in this measure.</summary>
    ConflictOfInterest,
}

/// <summary>What one evaluator gave one measure.</summary>
/// <param name="Evaluator">Identifies the evaluator; at most one card per measure.</param>
/// <param name="Scores">
/// Criterion key to score within that criterion's scale. A criterion that is not listed was not scored: it is missing, not 0.
/// </param>
/// <param name="Excluded">Null for a card that counts; otherwise its scores are ignored and the card is reported as excluded.</param>
public sealed record Scorecard(string Evaluator, IReadOnlyDictionary<string, decimal> Scores, ExclusionReason? Excluded = null)
{
    private static readonly Dictionary<string, decimal> NoScores = [];

    /// <summary>A card without scores from somebody who abstains from this measure.</summary>
    /// <param name="evaluator">Identifies the evaluator.</param>
    /// <returns>The excluded card.</returns>
    public static Scorecard Abstains(string evaluator) => new(evaluator, NoScores, ExclusionReason.Abstention);

    /// <summary>A card without scores from somebody who must not judge this measure.</summary>
    /// <param name="evaluator">Identifies the evaluator.</param>
    /// <returns>The excluded card.</returns>
    public static Scorecard IsConflicted(string evaluator) => new(evaluator, NoScores, ExclusionReason.ConflictOfInterest);
}

/// <summary>A condition a measure failed. It takes the measure out of the ranking whatever its points are.</summary>
/// <param name="Condition">The condition, for example "own competence".</param>
/// <param name="Reason">Why it is not met, in words for the public; never blank.</param>
public sealed record KnockOut(string Condition, string Reason);

/// <summary>One measure with everything that was said about it.</summary>
/// <param name="Key">Identifies the measure; unique within one ranking.</param>
/// <param name="Cards">The cards in any order; may be empty.</param>
/// <param name="KnockOuts">The failed conditions; empty for a measure that takes part in the ranking.</param>
public sealed record ScoredMeasure(string Key, IReadOnlyList<Scorecard> Cards, IReadOnlyList<KnockOut> KnockOuts);
