using System.Text.Json;
using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>
/// What one person thinks of one measure in one round. Blind: it is deliberately kept out of the history and the search,
/// and nobody but the person reads it before the round is closed. All sheets come into being when the round is sealed.
/// </summary>
public sealed class ScoreSheet : Entity
{
    public const int ReasonMax = 500;

    private ScoreSheet()
    {
    }

    public ScoreSheet(Guid roundId, Guid measureId, Guid evaluatorId) => (RoundId, MeasureId, EvaluatorId) = (roundId, measureId, evaluatorId);

    public Guid RoundId { get; private set; }

    public Guid MeasureId { get; private set; }

    public Guid EvaluatorId { get; private set; }

    public SheetState State { get; private set; }

    public Part Part { get; private set; }

    /// <summary>Why somebody abstains or has an interest of their own.</summary>
    public string Reason { get; private set; } = "";

    public string ScoresJson { get; private set; } = "[]";

    public DateTimeOffset? ChangedAt { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>How often it was submitted.</summary>
    public int Edition { get; private set; }

    public IReadOnlyList<SheetScore> Scores => SheetScore.Read(ScoresJson);

    /// <summary>Its points enter the result.</summary>
    public bool Counts => State == SheetState.Submitted && Part == Part.Scores;

    /// <summary>Why somebody abstains is published; why somebody has an interest only the coordination reads.</summary>
    public string PublicReason => State == SheetState.Submitted && Part == Part.Abstains ? Reason : "";

    /// <summary>A declared interest of one's own closes the form for good.</summary>
    public bool IsShut => State == SheetState.Submitted && Part == Part.HasInterest;

    public void Keep(SheetText text, Round round, DateTimeOffset now)
    {
        if (State == SheetState.Submitted)
        {
            throw new Refusal(ScoringText.AlreadySubmitted);
        }

        if (round.RevealedAt is not null)
        {
            throw new Refusal(ScoringText.Revealed);
        }

        Write(text, [.. round.Criteria], now);
        State = SheetState.Draft;
    }

    /// <summary>Hands the sheet in and returns the edition to be kept. Submitting again needs a note why.</summary>
    public SheetEdition Submit(SheetText text, Round round, DateTimeOffset now)
    {
        if (IsShut)
        {
            throw new Refusal(ScoringText.InterestIsFinal);
        }

        if (State == SheetState.Submitted && string.IsNullOrWhiteSpace(text.Note))
        {
            throw new Refusal(ScoringText.ChangeNeedsNote, nameof(SheetText.Note));
        }

        if (round.RevealedAt is not null && (State != SheetState.Submitted || Part != text.Part))
        {
            throw new Refusal(ScoringText.Revealed);
        }

        var criteria = round.Criteria.OrderBy(c => c.Kind).ThenBy(c => c.Order).ToList();
        if (text.Part == Part.Scores)
        {
            MustBeComplete(text, round);
        }
        else if (string.IsNullOrWhiteSpace(text.Reason))
        {
            throw new Refusal(ScoringText.PartNeedsReason, nameof(SheetText.Reason));
        }

        // Whoever has an interest leaves no points behind.
        Write(text.Part == Part.HasInterest ? text with { Scores = [] } : text, criteria, now);
        if (text.Part == Part.HasInterest)
        {
            Say(new ConflictDeclared(RoundId, MeasureId));
        }

        (State, SubmittedAt, Edition) = (SheetState.Submitted, now, Edition + 1);
        return new SheetEdition(this, text.Note, now);
    }

    private static void MustBeComplete(SheetText text, Round round)
    {
        if (SheetGaps.Of(text, round).FirstOrDefault() is { } first)
        {
            throw first;
        }
    }

    private void Write(SheetText text, IReadOnlyCollection<Criterion> criteria, DateTimeOffset now)
    {
        foreach (var score in text.Scores)
        {
            var criterion = criteria.FirstOrDefault(c => c.Key == score.Key) ?? throw new Refusal(ScoringText.RulesAreSealed);
            if (score.Value is { } value && (value < criterion.Min || value > criterion.Max))
            {
                throw new Refusal(ScoringText.OffScale.Filled(criterion.Short), "Value-" + criterion.Key);
            }
        }

        (Part, Reason, ScoresJson, ChangedAt) = (text.Part, text.Reason, SheetScore.Write(text.Scores), now);
    }
}

/// <summary>Somebody does not score a measure because of an interest of their own.</summary>
public sealed record ConflictDeclared(Guid RoundId, Guid MeasureId);

public enum SheetState
{
    Untouched,
    Draft,
    Submitted,
}

public enum Part
{
    Scores,
    Abstains,
    HasInterest,
}

/// <summary>One answer: 0 to 5 points, or for a condition 1 for yes and 0 for no.</summary>
public sealed record SheetScore(string Key, int? Value, string Reason)
{
    public const int Yes = 1;
    public const int No = 0;

    public static IReadOnlyList<SheetScore> Read(string json) => JsonSerializer.Deserialize<List<SheetScore>>(json) ?? [];

    public static string Write(IReadOnlyList<SheetScore> scores) => JsonSerializer.Serialize(scores);
}

/// <summary>What stands in the form.</summary>
public sealed record SheetText(Part Part, string Reason, IReadOnlyList<SheetScore> Scores, string Note);

/// <summary>A sheet as it was handed in. Only ever added: the first values stay readable beside the later ones.</summary>
public sealed class SheetEdition
{
    private SheetEdition()
    {
    }

    public SheetEdition(ScoreSheet sheet, string note, DateTimeOffset at) =>
        (SheetId, Number, Part, Reason, ScoresJson, Note, At) = (sheet.Id, sheet.Edition, sheet.Part, sheet.Reason, sheet.ScoresJson, note, at);

    public Guid SheetId { get; private set; }

    public int Number { get; private set; }

    public Part Part { get; private set; }

    public string Reason { get; private set; } = "";

    public string ScoresJson { get; private set; } = "[]";

    /// <summary>Why it was changed after it had been handed in.</summary>
    public string Note { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public IReadOnlyList<SheetScore> Scores => SheetScore.Read(ScoresJson);
}
