using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>A point of an agenda, and what the minutes say about it.</summary>
public sealed class MeetingItem : Entity, IHaveHistory
{
    public const int NoteMax = 2000;
    public const int MinutesMax = 10_000;

    private MeetingItem()
    {
    }

    public Guid MeetingId { get; private set; }

    public int Place { get; private set; }

    public string Title { get; private set; } = "";

    public string Note { get; private set; } = "";

    /// <summary>Stands on every agenda of the body.</summary>
    public bool IsStanding { get; private set; }

    /// <summary>Dealt with behind closed doors: only the body and, of the council's bodies, its office read it. Others learn that there is one.</summary>
    public bool IsConfidential { get; private set; }

    public ItemSubject Subject { get; private set; }

    public Guid? SubjectId { get; private set; }

    /// <summary>The open point of an earlier sitting; each is carried over once.</summary>
    public Guid? CarriedFromId { get; private set; }

    public string Minutes { get; private set; } = "";

    public ItemOutcome Outcome { get; private set; }

    /// <summary>Comes back next time: it was left open, or nobody came to it.</summary>
    public bool StaysOpen => Outcome == ItemOutcome.Open || Outcome == ItemOutcome.Untreated && !IsStanding;

    public static MeetingItem Add(Guid meetingId, int place, ItemWords words)
    {
        var item = new MeetingItem { MeetingId = meetingId };
        item.Write(place, words);
        return item;
    }

    public static MeetingItem FromStanding(Guid meetingId, int place, string title) => new() { MeetingId = meetingId, Place = place, Title = title, IsStanding = true };

    // Written by TryInsert, which asks nobody for a version.
    public static MeetingItem CarriedOver(Guid meetingId, int place, MeetingItem open) =>
        new() { MeetingId = meetingId, Place = place, Title = open.Title, Note = open.Note, IsConfidential = open.IsConfidential, Subject = open.Subject, SubjectId = open.SubjectId, CarriedFromId = open.Id, Version = Ids.Next() };

    public void Write(int place, ItemWords words)
    {
        if (words.Title.Length == 0)
        {
            throw new Refusal(MeetingText.ItemTitleMissing, nameof(Title));
        }

        (Place, Title, Note, Subject, SubjectId, IsConfidential) = (place, words.Title, words.Note, words.Subject, words.SubjectId, words.IsConfidential);
    }

    /// <summary>The body deals with it behind closed doors, or in the open after all.</summary>
    /// <param name="confidential">What it shall become.</param>
    /// <param name="isOut">Others than the body read one of its decisions, now or from a day on.</param>
    public void Treat(bool confidential, bool isOut)
    {
        if (confidential && !IsConfidential && isOut)
        {
            throw new Refusal(MeetingText.ConfidentialIsOut, nameof(IsConfidential));
        }

        IsConfidential = confidential;
    }

    public void Record(string minutes, ItemOutcome outcome)
    {
        if (minutes.Length == 0)
        {
            throw new Refusal(MeetingText.MinutesMissing, nameof(Minutes));
        }

        if (outcome == ItemOutcome.Untreated)
        {
            throw new Refusal(MeetingText.OutcomeMissing, nameof(Outcome));
        }

        (Minutes, Outcome) = (minutes, outcome);
    }
}

public sealed record ItemWords(string Title, string Note, ItemSubject Subject, Guid? SubjectId)
{
    public bool IsConfidential { get; init; }
}

public enum ItemSubject
{
    None,
    Measure,
    Idea,
    Resolution,
    Project,
    Package,
}

public enum ItemOutcome
{
    Untreated,
    Settled,
    Open,
}
