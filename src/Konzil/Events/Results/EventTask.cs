using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>What an event decided, or what somebody has to do because of it. Open tasks go along to the next edition.</summary>
public sealed class EventTask : Entity, IHaveHistory
{
    public const int TextMax = 1000;

    private EventTask()
    {
    }

    public EventTask(Guid eventId, OutcomeKind kind, string words, string owner, DateOnly? due) =>
        (EventId, Kind, Words, Owner, Due) = (eventId, kind, words, owner, kind == OutcomeKind.Task ? due : null);

    public Guid EventId { get; private set; }

    public OutcomeKind Kind { get; private set; }

    public string Words { get; private set; } = "";

    /// <summary>Who does it: an office or a role.</summary>
    public string Owner { get; private set; } = "";

    public DateOnly? Due { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>The task of the last edition that this one continues.</summary>
    public Guid? CarriedFromId { get; private set; }

    /// <summary>The next edition took it along.</summary>
    public Guid? CarriedToId { get; private set; }

    public bool IsOpen => Kind == OutcomeKind.Task && DoneAt is null && CarriedToId is null;

    public void Finish(DateTimeOffset now)
    {
        if (!IsOpen)
        {
            throw new Refusal(ResultsText.NotOpen);
        }

        DoneAt = now;
    }

    /// <summary>Puts the open tasks of an edition onto the list of the next one, within the next save.</summary>
    public static async Task CarryOver(CityDb db, int last, Event next)
    {
        var events = db.Events;
        var open = await db.EventTasks.Where(t => t.Kind == OutcomeKind.Task && t.DoneAt == null && t.CarriedToId == null && events.Any(e => e.Id == t.EventId && e.Number == last)).ToListAsync();
        foreach (var task in open)
        {
            var carried = new EventTask(next.Id, OutcomeKind.Task, task.Words, task.Owner, task.Due) { CarriedFromId = task.Id };
            db.EventTasks.Add(carried);
            task.CarriedToId = carried.Id;
        }
    }
}

public enum OutcomeKind
{
    Decision,
    Task,
}

/// <summary>An idea that was born or worked on at an event.</summary>
public sealed class EventIdea
{
    private EventIdea()
    {
    }

    public EventIdea(Guid eventId, Guid ideaId) => (EventId, IdeaId) = (eventId, ideaId);

    public Guid EventId { get; private set; }

    public Guid IdeaId { get; private set; }
}
