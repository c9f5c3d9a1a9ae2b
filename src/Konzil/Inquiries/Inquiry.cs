using Konzil.Platform;

namespace Konzil.Inquiries;

/// <summary>
/// Somebody asks the contact point something, or reports that something on the site cannot be used. Deliberately without
/// history: it goes with the account or after its period, and a history is never erased.
/// </summary>
public sealed class Inquiry : Entity
{
    public const string Series = nameof(Inquiry);
    public const int TextMax = 4000;

    private const int DaysForQuestions = 14;
    private const int MonthsForBarriers = 1;

    private Inquiry()
    {
    }

    public int Number { get; private set; }

    public InquiryKind Kind { get; private set; }

    public Guid? PersonId { get; private set; }

    /// <summary>As typed by somebody without an account.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where the answer goes; empty with an account, and for reports that want no answer.</summary>
    public string Email { get; private set; } = "";

    public string Language { get; private set; } = Platform.Language.German;

    public string Subject { get; private set; } = "";

    public string Words { get; private set; } = "";

    /// <summary>The page with the barrier, as the person wrote it.</summary>
    public string Page { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>Who answers it; null while it waits for the contact point.</summary>
    public Guid? OwnerId { get; private set; }

    public InquiryState State { get; private set; }

    /// <summary>The answer, or why there is none.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>What became of a barrier.</summary>
    public BarrierOutcome? Outcome { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string AnsweredBy { get; private set; } = "";

    public bool IsOpen => State == InquiryState.Open;

    /// <summary>Nobody can be answered: no account and no address.</summary>
    public bool IsUnreachable => PersonId is null && Email.Length == 0;

    public static Inquiry Of(int number, InquiryKind kind, InquiryWords words, InquirySender from, DateTimeOffset now)
    {
        var asked = new Inquiry { Number = number, Kind = kind, Subject = words.Subject, Words = words.Words, Page = words.Page, AskedAt = now, DueOn = Due(kind, Format.Day(now)) };
        (asked.PersonId, asked.Name, asked.Email, asked.Language) = (from.PersonId, from.Name, from.Email, from.Language);
        asked.Say(new InquiryAsked(asked.Id));
        return asked;
    }

    /// <summary>The last day for the answer.</summary>
    public static DateOnly Due(InquiryKind kind, DateOnly day) => kind == InquiryKind.Barrier ? day.AddMonths(MonthsForBarriers) : day.AddDays(DaysForQuestions);

    public bool IsOverdue(DateOnly today) => IsOpen && DueOn < today;

    public bool WasLate => AnsweredAt is { } at && Format.Day(at) > DueOn;

    public void HandTo(Guid owner)
    {
        MustBeOpen();
        if (OwnerId != owner)
        {
            OwnerId = owner;
            Say(new InquiryHanded(Id, owner));
        }
    }

    public void Reply(string answer, BarrierOutcome? outcome, Me by, DateTimeOffset now)
    {
        MustBeOpen();
        if (Kind == InquiryKind.Barrier && outcome is null)
        {
            throw new Refusal(InquiryText.OutcomeMissing, nameof(Outcome));
        }

        Outcome = Kind == InquiryKind.Barrier ? outcome : null;
        End(InquiryState.Answered, answer, by, now);
        Say(new InquiryAnswered(Id));
    }

    /// <summary>Advertising, or nothing that can be answered; the reason stays in the office.</summary>
    public void Drop(string reason, Me by, DateTimeOffset now)
    {
        MustBeOpen();
        End(InquiryState.Dropped, reason, by, now);
    }

    private void End(InquiryState state, string words, Me by, DateTimeOffset now) => (State, Answer, AnsweredAt, AnsweredBy) = (state, words, now, by.Name);

    private void MustBeOpen()
    {
        if (!IsOpen)
        {
            throw new Refusal(InquiryText.IsClosed);
        }
    }
}

public sealed record InquiryWords(string Subject, string Words, string Page);

public sealed record InquirySender(Guid? PersonId, string Name, string Email, string Language);

public enum InquiryKind
{
    Question,

    /// <summary>Something on the site cannot be used by somebody.</summary>
    Barrier,
}

public enum InquiryState
{
    Open,
    Answered,
    Dropped,
}

public enum BarrierOutcome
{
    Removed,
    Planned,

    /// <summary>It stays for a reason, with another way to the content.</summary>
    Stays,
    NotFound,
}

public sealed record InquiryAsked(Guid InquiryId);

public sealed record InquiryHanded(Guid InquiryId, Guid OwnerId);

public sealed record InquiryAnswered(Guid InquiryId);

/// <summary>Comes up some days before the deadline, and on the day after it.</summary>
public sealed record InquiryDue(Guid InquiryId, DateOnly DueOn);
