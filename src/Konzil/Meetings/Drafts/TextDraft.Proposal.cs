using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>A finished text may be proposed as the wording of a measure or a goal. Whoever looks after it takes it over or declines it, once.</summary>
public sealed partial class TextDraft
{
    public const int AnswerMax = 2000;

    public Guid? MeasureId { get; private set; }

    public Guid? GoalId { get; private set; }

    /// <summary>What it is to become; null while it is proposed for nothing.</summary>
    public WordingPart? Part { get; private set; }

    /// <summary>Null until somebody answered.</summary>
    public WordingAnswer? Answer { get; private set; }

    public string? AnswerReason { get; private set; }

    public string? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool Waits => Part is not null && Answer is null;

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

public sealed record WordingProposed(Guid DraftId);

public sealed record WordingAnswered(Guid DraftId);
