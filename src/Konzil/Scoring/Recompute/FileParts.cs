using System.Text.Json.Serialization;
using Konzil.Platform;

namespace Konzil.Scoring;

/// <param name="GroupsFrom">Missing where the round shows ranks.</param>
/// <param name="RevealedAt">When the panel compared its points; missing without a calibration.</param>
/// <param name="MinimumTotal">Of 100 points; a measure below it has no rank. Missing where there is none.</param>
public sealed record FileRound(int Number, Text Title, bool Example, DateTimeOffset SealedAt, DateTimeOffset ClosedAt, string? ClosingReason, decimal LeadThreshold, int LeadMost, decimal? GroupsFrom, decimal? MinimumTotal, DateTimeOffset? RevealedAt);

/// <param name="Sha256">Over the UTF-8 bytes of the text.</param>
/// <param name="Text">The sealed rules, letter by letter.</param>
public sealed record FileSeal(string Sha256, string? By, string Text);

/// <param name="Minimum">The least mean a ranked measure has; missing where there is none.</param>
public sealed record FileCriterion(string Key, CriterionKind Kind, Text Title, Text Question, decimal Weight, int Min, int Max, int? Minimum, IReadOnlyList<Text> Anchors);

/// <param name="Added">Since when, for somebody who came after the seal; missing otherwise.</param>
public sealed record FileEvaluator(string Letter, Sector Sector, DateTimeOffset? Added);

/// <param name="Sheets">Each person's sheet; missing where too few people scored for single values.</param>
/// <param name="Means">Instead of sheets: how many values and their sum.</param>
/// <param name="Answers">Instead of sheets: the answers to the conditions.</param>
/// <param name="Missing">Sheets that were never handed in. They count nothing, not zero.</param>
public sealed record FileMeasure(string Code, string Title, IReadOnlyList<FileSheet>? Sheets, IReadOnlyList<FileMean>? Means, IReadOnlyList<FileAnswers>? Answers, int Conflicts, int Abstentions, int Missing)
{
    private const string Prefix = "M-";

    [JsonIgnore]
    public int Number => Code.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(Code.AsSpan(Prefix.Length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new Methods.Scoring.InputException("$.measures", $"'{Code}' is no code of a measure.");

    /// <summary>Mean of the first values, from the sheets.</summary>
    public decimal? FirstMean(string criterion) =>
        (Sheets ?? []).Where(s => s.Part == Part.Scores).SelectMany(s => s.Scores).Where(s => s.Criterion == criterion).Select(s => (decimal?)(s.First ?? s.Value)).Average();

    /// <summary>Counted from the sheets where there are any.</summary>
    public IEnumerable<FileAnswers> AnswersTo(IEnumerable<FileCriterion> criteria)
    {
        if (Sheets is null)
        {
            return Answers ?? [];
        }

        var counted = Sheets.Where(s => s.Part == Part.Scores).SelectMany(s => s.Scores).ToLookup(s => s.Criterion, StringComparer.Ordinal);
        return criteria.Where(c => c.Kind == CriterionKind.KnockOut)
            .Select(c => new FileAnswers(c.Key, counted[c.Key].Count(s => s.Value != SheetScore.No), counted[c.Key].Count(s => s.Value == SheetScore.No), []));
    }
}

/// <param name="Evaluator">A letter, never a name.</param>
/// <param name="Reason">Why somebody abstained. The reason of a conflict of interest is not published.</param>
/// <param name="Note">Why a sheet was changed after it had been handed in.</param>
public sealed record FileSheet(string Evaluator, Part Part, string? Reason, string? Note, IReadOnlyList<FileValue> Scores);

/// <param name="Value">Points, or for a condition 1 for yes and 0 for no.</param>
/// <param name="First">The first value where it was changed later.</param>
public sealed record FileValue(string Criterion, int Value, int? First, string? Reason);

public sealed record FileMean(string Criterion, int Count, decimal Sum);

public sealed record FileAnswers(string Criterion, int Yes, int No, IReadOnlyList<string> Reasons);

/// <param name="Rank">Missing without points, below a minimum, or when a condition failed.</param>
/// <param name="Failed">Conditions.</param>
/// <param name="Shortfalls">Minimums it stays below; missing where there are none. Such a measure keeps its total.</param>
public sealed record FileScore(string Code, int? Rank, ScoreGroup? Group, decimal? Total, int? Best, int? Worst, IReadOnlyList<string> Failed, IReadOnlyList<Shortfall>? Shortfalls, IReadOnlyList<FilePart> Criteria);

/// <param name="First">Mean of the first values of a round with a calibration; missing otherwise.</param>
public sealed record FilePart(string Criterion, int Count, decimal? Mean, decimal? Share, decimal? Points, decimal? First);

public sealed record FileChoice(DateTimeOffset DecidedAt, string DecidedBy, string? DeviationReason, IReadOnlyList<FileDecision> Measures);

public sealed record FileDecision(string Code, LeadDecision Decision, string Reason, bool Deviates);
