using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>What somebody asks of data protection. Copies and erasures need nobody; these are read by a person.</summary>
public enum RequestKind
{
    /// <summary>Something about me is wrong (Art. 16).</summary>
    Correction,

    /// <summary>I object, for reasons of my situation (Art. 21).</summary>
    Objection,

    /// <summary>Do not use it while it is being clarified (Art. 18).</summary>
    Restriction,

    Question,
}

public enum RequestState
{
    Open,
    Granted,
    Refused,
}

/// <summary>A request with its deadline of one month (Art. 12). Deliberately without history: it goes with the account or after its period.</summary>
public sealed class PrivacyRequest : Entity
{
    public const int TextMax = 4000;
    public const int MonthsToAnswer = 1;
    public const int MonthsMore = 2;

    private PrivacyRequest()
    {
    }

    public PrivacyRequest(int number, Guid personId, RequestKind kind, string words, DateTimeOffset now)
    {
        (Number, PersonId, Kind, Words, AskedAt) = (number, personId, kind, words, now);
        DueOn = Format.Day(now).AddMonths(MonthsToAnswer);
        Say(new RequestAsked(Id));
    }

    public int Number { get; private set; }

    public Guid PersonId { get; private set; }

    public RequestKind Kind { get; private set; }

    public string Words { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>Why the answer takes longer; told to the person.</summary>
    public string DelayReason { get; private set; } = "";

    public RequestState State { get; private set; }

    public string Answer { get; private set; } = "";

    public DateTimeOffset? AnsweredAt { get; private set; }

    public string AnsweredBy { get; private set; } = "";

    public bool IsOverdue(DateOnly today) => State == RequestState.Open && DueOn < today;

    /// <summary>Two more months, once, with a reason (Art. 12 (3)).</summary>
    public void Delay(string reason)
    {
        MustBeOpen();
        if (DelayReason.Length > 0)
        {
            throw new Refusal(RequestText.DelayedOnce);
        }

        (DelayReason, DueOn) = (reason, DueOn.AddMonths(MonthsMore));
        Say(new RequestDelayed(Id));
    }

    public void Decide(bool granted, string answer, Me by, DateTimeOffset now)
    {
        MustBeOpen();
        (State, Answer, AnsweredAt, AnsweredBy) = (granted ? RequestState.Granted : RequestState.Refused, answer, now, by.Name);
        Say(new RequestAnswered(Id));
    }

    internal static void Table(ModelBuilder model) => model.Entity<PrivacyRequest>(e =>
    {
        e.ToTable("PrivacyRequests").HasIndex(x => x.Number).IsUnique();
        e.HasIndex(x => new { x.PersonId, x.AskedAt });
        e.HasIndex(x => new { x.State, x.DueOn });
        e.Property(x => x.Words).HasMaxLength(TextMax);
        e.Property(x => x.Answer).HasMaxLength(TextMax);
        e.Property(x => x.DelayReason).HasMaxLength(TextMax);
    });

    private void MustBeOpen()
    {
        if (State != RequestState.Open)
        {
            throw new Refusal(RequestText.IsAnswered);
        }
    }
}

public sealed record RequestAsked(Guid RequestId);

public sealed record RequestDelayed(Guid RequestId);

public sealed record RequestAnswered(Guid RequestId);

/// <summary>Comes up a week before the deadline, and on the day after it.</summary>
public sealed record RequestDue(Guid RequestId, DateOnly DueOn);
