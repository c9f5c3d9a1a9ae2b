using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>Something the moderation should look at, until when, and who has taken it.</summary>
public sealed class QueueItem : Entity, IHaveHistory
{
    /// <summary>House promise: every new text is read within two days.</summary>
    public static readonly TimeSpan Promise = TimeSpan.FromDays(2);

    private QueueItem()
    {
    }

    /// <param name="kind">What is asked of the moderation.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="title">A line to recognise it by.</param>
    /// <param name="path">Where the decision is made, without the language.</param>
    /// <param name="now">Since when it waits.</param>
    public QueueItem(QueueKind kind, Subject subject, string title, string path, DateTimeOffset now)
    {
        (Kind, SubjectKind, SubjectId, Path, CreatedAt, DueAt) = (kind, subject.Kind, subject.Id, path, now, now + Promise);
        Title = title.Length <= Conventions.Line ? title : title[..(Conventions.Line - 1)] + "…";
    }

    public QueueKind Kind { get; private set; }

    public string SubjectKind { get; private set; } = "";

    public Guid SubjectId { get; private set; }

    public string Title { get; private set; } = "";

    public string Path { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    public Guid? AssigneeId { get; private set; }

    public string AssigneeName { get; private set; } = "";

    public DateTimeOffset? DoneAt { get; private set; }

    public void Assign(Guid personId, string name) => (AssigneeId, AssigneeName) = (personId, name);

    public void Release() => (AssigneeId, AssigneeName) = (null, "");

    public void Done(DateTimeOffset now) => DoneAt ??= now;

    /// <summary>The author was asked something: the clock stops until there is an answer.</summary>
    public void WaitUntil(DateTimeOffset due) => DueAt = due;
}

public enum QueueKind
{
    NewIdea,
    NewComment,
    Report,
}

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

    public void Decide(bool upheld, DateTimeOffset now) => (Upheld, DecidedAt) = (upheld, now);
}
