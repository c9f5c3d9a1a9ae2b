namespace Konzil.Events;

/// <summary>Somebody is invited: once to an event, whoever asks. Gone when the invitation is taken back, and with it the right to see a closed event.</summary>
public sealed class EventInvitation
{
    private EventInvitation()
    {
    }

    /// <summary>Named in the event's own form.</summary>
    public EventInvitation(Guid eventId, Guid personId) => (EventId, PersonId) = (eventId, personId);

    /// <summary>Invited at the desk, with a unit or alone.</summary>
    public static EventInvitation AtDesk(Guid eventId, Guid personId, Guid? unitId, DateTimeOffset now) => new(eventId, personId) { UnitId = unitId, InvitedAt = now, FromDesk = true };

    /// <summary>Invited at the desk with a whole body.</summary>
    public static EventInvitation WithCircle(Guid eventId, Guid personId, string circle, DateTimeOffset now) => new(eventId, personId) { Circle = circle, InvitedAt = now, FromDesk = true };

    public Guid EventId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>Where the person belonged when invited; null for single people.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>The body with which the person was invited, by the name it had then; empty for all others.</summary>
    public string Circle { get; private set; } = "";

    /// <summary>Invited at the desk; the event's own form neither shows nor removes it.</summary>
    public bool FromDesk { get; private set; }

    public DateTimeOffset? InvitedAt { get; private set; }

    /// <summary>When the message went out; it goes out once.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    public InvitationAnswer? Answer { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>At most one reminder a day.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>So that nobody answers the questions twice; the answer itself does not know whose it is.</summary>
    public bool AnsweredFeedback { get; private set; }
}

public enum InvitationAnswer
{
    Coming,
    NotComing,
}
