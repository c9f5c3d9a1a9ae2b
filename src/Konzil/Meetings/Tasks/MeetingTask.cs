using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>What somebody is to do until a day. The owner accepts it, says why it takes longer, and says when it is done.</summary>
public sealed class MeetingTask : Entity, IHaveHistory
{
    public const string Series = "MeetingTask";
    public const int TextMax = 2000;

    private MeetingTask()
    {
    }

    public int Number { get; private set; }

    /// <summary>The body that gave it; null for one that comes from a work package.</summary>
    public Guid? BodyId { get; private set; }

    /// <summary>The work package it belongs to; null for one of a body.</summary>
    public Guid? PackageId { get; private set; }

    /// <summary>The point of the sitting in which it was given; null for one that comes from somewhere else.</summary>
    public Guid? ItemId { get; private set; }

    /// <summary>The page of the office it comes from, without the language, when that is no sitting.</summary>
    public string Origin { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Note { get; private set; } = "";

    public Guid OwnerId { get; private set; }

    public Guid GivenById { get; private set; }

    public DateOnly Due { get; private set; }

    /// <summary>The day first agreed; stays when the due day moves.</summary>
    public DateOnly FirstDue { get; private set; }

    public TaskState State { get; private set; }

    /// <summary>Why it was declined, takes longer, or is no longer needed.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>What the owner has to learn for it, said when accepting.</summary>
    public string Training { get; private set; } = "";

    public string Result { get; private set; } = "";

    public DateTimeOffset GivenAt { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    public bool IsExample { get; private set; }

    public bool IsOpen => State is TaskState.Given or TaskState.Accepted;

    public static MeetingTask Give(int number, Guid bodyId, Guid? itemId, TaskWords words, Me by, DateTimeOffset now)
    {
        var task = new MeetingTask { Number = number, BodyId = bodyId, ItemId = itemId, GivenById = by.Id ?? Guid.Empty, GivenAt = now, FirstDue = words.Due };
        task.Write(words);
        return task;
    }

    /// <summary>Given by whoever leads a work package or plans its project.</summary>
    public static MeetingTask GiveIn(Guid packageId, int number, TaskWords words, Me by, DateTimeOffset now)
    {
        var task = new MeetingTask { Number = number, PackageId = packageId, GivenById = by.Id ?? Guid.Empty, GivenAt = now, FirstDue = words.Due };
        task.Write(words);
        return task;
    }

    public MeetingTask From(string origin)
    {
        Origin = origin;
        return this;
    }

    /// <summary>Changed by whoever runs the body or the package. A new owner has to accept it anew.</summary>
    public void Change(TaskWords words)
    {
        MustBeOpen(declinedToo: true);
        if (words.OwnerId != OwnerId || State == TaskState.Declined)
        {
            (State, Reason, Training) = (TaskState.Given, "", "");
        }

        Write(words);
    }

    public void Accept(string training)
    {
        MustBeOpen();
        (State, Training) = (TaskState.Accepted, training);
    }

    public void Decline(string reason)
    {
        MustBeOpen();
        (State, Reason) = (TaskState.Declined, reason.Length > 0 ? reason : throw new Refusal(TaskText.DeclineNeedsReason, TaskText.DeclineField));
    }

    /// <summary>It takes longer: why, and until when.</summary>
    public void Delay(string reason, DateOnly until)
    {
        MustBeOpen();
        if (until <= Due)
        {
            throw new Refusal(TaskText.LaterThanDue, TaskText.UntilField);
        }

        (Reason, Due) = (reason.Length > 0 ? reason : throw new Refusal(TaskText.DelayNeedsReason, TaskText.DelayField), until);
    }

    /// <param name="result">What came out.</param>
    /// <param name="late">Why it took longer; needed when the day is over.</param>
    /// <param name="now">When.</param>
    public void Finish(string result, string late, DateTimeOffset now)
    {
        MustBeOpen();
        if (State == TaskState.Given)
        {
            throw new Refusal(TaskText.AcceptFirst, TaskText.ResultField);
        }

        if (IsOverdue(Format.Day(now)) && late.Length == 0)
        {
            throw new Refusal(TaskText.LateNeedsReason, TaskText.LateField);
        }

        (State, Result, Reason, DoneAt) = (TaskState.Done, result, late.Length > 0 ? late : Reason, now);
    }

    public void Withdraw(string reason)
    {
        MustBeOpen(declinedToo: true);
        (State, Reason) = (TaskState.Withdrawn, reason.Length > 0 ? reason : throw new Refusal(TaskText.WithdrawNeedsReason, TaskText.WithdrawField));
    }

    public bool IsOverdue(DateOnly today) => IsOpen && Due < today;

    /// <summary>Only files say this.</summary>
    public MeetingTask AsExample()
    {
        IsExample = true;
        return this;
    }

    private void Write(TaskWords words) =>
        (Title, Note, OwnerId, Due) = (words.Title.Length > 0 ? words.Title : throw new Refusal(TaskText.TitleMissing, nameof(Title)), words.Note, words.OwnerId, words.Due);

    private void MustBeOpen(bool declinedToo = false)
    {
        if (!IsOpen && !(declinedToo && State == TaskState.Declined))
        {
            throw new Refusal(TaskText.IsOver);
        }
    }
}

public sealed record TaskWords(string Title, string Note, Guid OwnerId, DateOnly Due);

public enum TaskState
{
    Given,
    Accepted,
    Declined,
    Done,
    Withdrawn,
}
