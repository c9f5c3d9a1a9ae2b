using Konzil.Platform;

namespace Konzil.Communication;

/// <summary>What is said to whom, through which channel, on which day, and who does it. May belong to a phase, a milestone or a campaign.</summary>
public sealed class PlanEntry : Entity, IHaveHistory
{
    public const string Series = nameof(PlanEntry);
    public const int TextMax = 1000;

    private PlanEntry()
    {
    }

    public int Number { get; private set; }

    public string Message { get; private set; } = "";

    public string Audience { get; private set; } = "";

    public PlanChannel Channel { get; private set; }

    public DateOnly Day { get; private set; }

    public Guid OwnerId { get; private set; }

    public PlanState State { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public Guid? PhaseId { get; private set; }

    public Guid? MilestoneId { get; private set; }

    /// <summary>Several entries that belong together: the same words, as typed.</summary>
    public string Campaign { get; private set; } = "";

    /// <summary>Euro that were spent.</summary>
    public decimal? Cost { get; private set; }

    /// <summary>How many people it reached, as the channel counts.</summary>
    public int? Reach { get; private set; }

    public string Note { get; private set; } = "";

    public bool IsExample { get; private set; }

    public bool IsOpen => State is PlanState.Planned or PlanState.InWork;

    public static PlanEntry Of(int number) => new() { Number = number };

    public void Write(PlanWords words, PlanLinks links)
    {
        if (words.Message.Length == 0)
        {
            throw new Refusal(PlanText.MessageMissing, nameof(Message));
        }

        (Message, Audience, Channel, Campaign, Note) = (words.Message, words.Audience, words.Channel, words.Campaign, words.Note);
        (PhaseId, MilestoneId) = (links.PhaseId, links.MilestoneId);
    }

    /// <summary>When and by whom. Tells a new owner; reminds on the day and on the morning after.</summary>
    public void Schedule(DateOnly day, Guid ownerId, Me by)
    {
        if (ownerId != OwnerId && ownerId != by.Id)
        {
            Say(new PlanEntrusted(Id, ownerId));
        }

        (Day, OwnerId) = (day, ownerId);
    }

    /// <summary>How far it is. Nothing is done before its day; whoever did it earlier moves the day.</summary>
    public void Stand(PlanState state, int? reach, decimal? cost, DateOnly today)
    {
        if (state == PlanState.Done && Day > today)
        {
            throw new Refusal(PlanText.DoneAhead.Filled(Format.Date(Day)), nameof(Day));
        }

        DoneOn = state == PlanState.Done ? DoneOn ?? today : null;
        (State, Reach, Cost) = (state, reach, cost);
    }

    public bool IsOverdue(DateOnly today) => IsOpen && Day < today;

    /// <summary>Only files say this.</summary>
    public PlanEntry AsExample()
    {
        IsExample = true;
        return this;
    }
}

public sealed record PlanWords(string Message, string Audience, PlanChannel Channel, string Campaign, string Note);

public sealed record PlanLinks(Guid? PhaseId, Guid? MilestoneId);

public enum PlanChannel
{
    Website,
    Newsletter,
    SocialMedia,
    Press,
    Event,
    Intranet,
    Print,
    Other,
}

public enum PlanState
{
    Planned,
    InWork,
    Done,
    Dropped,
}

/// <summary>Somebody was given an entry by somebody else.</summary>
public sealed record PlanEntrusted(Guid EntryId, Guid OwnerId);

/// <summary>Said for the morning of its day, and for the morning after.</summary>
public sealed record PlanDue(Guid EntryId, DateOnly Day, bool Over);
