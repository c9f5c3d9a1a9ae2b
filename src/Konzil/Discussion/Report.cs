using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>Somebody finds that a text breaks the house rules.</summary>
public sealed class Report : Entity, IHaveHistory
{
    private Report()
    {
    }

    public Report(Subject subject, Me by, HidingReason reason, string explanation, DateTimeOffset now) =>
        (SubjectKind, SubjectId, ReporterId, Reason, Explanation, At) = (subject.Kind, subject.Id, by.Id, reason, explanation, now);

    public string SubjectKind { get; private set; } = "";

    public Guid SubjectId { get; private set; }

    public Guid? ReporterId { get; private set; }

    public HidingReason Reason { get; private set; }

    public string Explanation { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public bool Upheld { get; private set; }

    /// <summary>What the moderation tells the reporter.</summary>
    public string Answer { get; private set; } = "";

    public Subject Subject => new(SubjectKind, SubjectId);

    public void Decide(bool upheld, string answer, DateTimeOffset now)
    {
        if (DecidedAt is not null)
        {
            throw new Refusal(QueueText.AlreadyDecided);
        }

        (Upheld, Answer, DecidedAt) = (upheld, answer, now);
        Say(new ReportDecided(Id));
    }
}

public sealed record ReportDecided(Guid ReportId);
