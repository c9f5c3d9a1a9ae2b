using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>A finished text may be proposed as the wording of a measure or a goal. Whoever looks after it takes it over or declines it, once.</summary>
public sealed partial class TextDraft
{
    public const int AnswerMax = 2000;

    /// <summary>The comment it was begun from; each begins one text at most.</summary>
    public Guid? CommentId { get; private set; }

    public Guid? MeasureId { get; private set; }

    public Guid? GoalId { get; private set; }

    /// <summary>What it is to become; null while it is proposed for nothing. Begun from a comment it is known before it is proposed.</summary>
    public WordingPart? Part { get; private set; }

    /// <summary>Null until somebody answered.</summary>
    public WordingAnswer? Answer { get; private set; }

    public string? AnswerReason { get; private set; }

    public string? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool Waits => IsFinished && Part is not null && Answer is null;

    /// <summary>Somebody wrote something below a measure, and it becomes a suggestion: first the text as it reads today, then the other wording.</summary>
    public static TextDraft FromComment(int number, Guid bodyId, CommentOrigin origin, DraftWords words, Me by, DateTimeOffset now)
    {
        var draft = new TextDraft { Number = number, BodyId = bodyId, BegunAt = now, CommentId = origin.CommentId, MeasureId = origin.MeasureId, Part = origin.Part };
        var present = Paragraphs.Join(Paragraphs.Of(origin.Present));
        if (present == Paragraphs.Join(Paragraphs.Of(words.Text)))
        {
            throw new Refusal(DraftText.NothingChanged, nameof(DraftWords.Text));
        }

        if (words.Text.Length > WordingTarget.MaxOf(origin.Part))
        {
            throw new Refusal(ProposedText.TooLong.Filled(WordingTarget.MaxOf(origin.Part)), nameof(DraftWords.Text));
        }

        if (present.Length > 0)
        {
            draft.Add(present, new DraftAuthor(null, origin.Measure), FromCommentText.AsItReads.De, now);
        }

        draft.Write(words, by, now);
        draft.Say(new DraftBegun(draft.Id));
        draft.Say(new CommentTakenUp(draft.Id));
        return draft;
    }

    /// <summary>With the end of the work on it.</summary>
    private void ProposeFor(WordingAim aim)
    {
        if (Newest.Text.Length > aim.Max)
        {
            throw new Refusal(ProposedText.TooLong.Filled(aim.Max), nameof(Part));
        }

        (MeasureId, GoalId, Part) = (aim.MeasureId, aim.GoalId, aim.Part);
        Say(new WordingProposed(Id));
    }

    public void Reply(WordingAnswer answer, string reason, Me by, DateTimeOffset now)
    {
        if (!Waits)
        {
            throw new Refusal(ProposedText.IsAnswered);
        }

        (Answer, AnswerReason, AnsweredBy, AnsweredAt) = (answer, reason, by.Name, now);
        Say(new WordingAnswered(Id));
    }
}

/// <summary>What a text is to become, and how long it may be there.</summary>
public sealed record WordingAim(Guid? MeasureId, Guid? GoalId, WordingPart Part, int Max);

/// <summary>Where a suggestion comes from.</summary>
/// <param name="CommentId">What was written.</param>
/// <param name="MeasureId">Below which measure.</param>
/// <param name="Measure">"M-27".</param>
/// <param name="Part">Which of its texts is to change.</param>
/// <param name="Present">How it reads today; empty where it says nothing yet.</param>
public sealed record CommentOrigin(Guid CommentId, Guid MeasureId, string Measure, WordingPart Part, string Present);

public enum WordingPart
{
    Summary,
    Problem,
    BenefitCitizens,
    BenefitCompanies,
    BenefitAdministration,

    /// <summary>Of a goal: what the city means to do for it.</summary>
    Intent,
}

public enum WordingAnswer
{
    Taken,
    Declined,
}

public sealed record CommentTakenUp(Guid DraftId);

public sealed record WordingProposed(Guid DraftId);

public sealed record WordingAnswered(Guid DraftId);
