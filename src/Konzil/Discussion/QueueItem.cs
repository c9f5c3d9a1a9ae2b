using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>Something the moderation should look at, until when, and who has taken it.</summary>
public sealed class QueueItem : Entity, IHaveHistory
{
    /// <summary>House promise: every new text is read within so many working days.</summary>
    public const int PromisedDays = 2;

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
        (Kind, SubjectKind, SubjectId, Path, CreatedAt, DueAt) = (kind, subject.Kind, subject.Id, path, now, ReadBy(now));
        Say(new EntryQueued(Id));
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

    public DateTimeOffset? AssignedAt { get; private set; }

    /// <summary>Since when the author's answer is awaited; the clock stands still meanwhile.</summary>
    public DateTimeOffset? WaitingSince { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>How long it took, for the public figures.</summary>
    public int? HandledMinutes { get; private set; }

    /// <summary>What the rules on this machine noticed in the words.</summary>
    public Marks Marks { get; private set; }

    /// <summary>Until when what came at this moment is read.</summary>
    public static DateTimeOffset ReadBy(DateTimeOffset came) => WorkingDays.After(came, PromisedDays);

    /// <summary>Lets the rules on this machine look at the words.</summary>
    public QueueItem Marked(string words)
    {
        Marks = TextHints.MarksOf(words);
        return this;
    }

    public void Assign(Guid personId, string name, DateTimeOffset now) => (AssigneeId, AssigneeName, AssignedAt) = (personId, name, now);

    public void Release() => (AssigneeId, AssigneeName, AssignedAt) = (null, "", null);

    public void Done(DateTimeOffset now)
    {
        if (DoneAt is null)
        {
            (DoneAt, HandledMinutes) = (now, (int)(now - CreatedAt).TotalMinutes);
        }
    }

    /// <summary>The author was asked something: the clock stops until there is an answer.</summary>
    public void Pause(DateTimeOffset now) => WaitingSince ??= now;

    /// <summary>The answer is there: the clock goes on with the working days that were left, at least one.</summary>
    public void Resume(DateTimeOffset now)
    {
        if (WaitingSince is { } since)
        {
            var left = WorkingDays.Between(Format.Day(since), Format.Day(DueAt));
            (DueAt, WaitingSince) = (WorkingDays.After(now, Math.Max(1, left)), null);
            Say(new EntryQueued(Id));
        }
    }
}

public enum QueueKind
{
    NewIdea,
    NewComment,
    Report,
    Appeal,

    /// <summary>An author changed the wording of something public.</summary>
    ChangedIdea,

    /// <summary>Somebody suggests a statement for an opinion map.</summary>
    NewStatement,
}

/// <summary>Something waits; a reminder is set for the morning after it should have been read.</summary>
public sealed record EntryQueued(Guid ItemId);
