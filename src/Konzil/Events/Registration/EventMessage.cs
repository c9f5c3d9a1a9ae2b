using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words of the organisers to those who registered.</summary>
public sealed class EventMessage : Entity, IHaveHistory
{
    public const int BodyMax = 4000;
    public const int SubjectMax = 100;

    private EventMessage()
    {
    }

    public EventMessage(Guid eventId, MessageTo audience, (string Subject, string Body) words, Guid token, DateTimeOffset now)
    {
        (EventId, Audience, Subject, Body, Token, WrittenAt) = (eventId, audience, words.Subject, words.Body, token, now);
        Say(new MessageWritten(Id));
    }

    public Guid EventId { get; private set; }

    public MessageTo Audience { get; private set; }

    public string Subject { get; private set; } = "";

    public string Body { get; private set; } = "";

    /// <summary>Drawn with the form, so that sending it twice writes one message.</summary>
    public Guid Token { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    public IQueryable<Registration> To(IQueryable<Registration> registrations) => Of(Audience, registrations.Where(r => r.EventId == EventId));

    public static IQueryable<Registration> Of(MessageTo audience, IQueryable<Registration> registrations) => audience switch
    {
        MessageTo.Seated => registrations.Where(r => r.State == RegistrationState.Seated),
        MessageTo.Waiting => registrations.Where(r => r.State == RegistrationState.Waiting),
        _ => registrations.Where(r => r.State != RegistrationState.Unconfirmed),
    };
}

public enum MessageTo
{
    All,
    Seated,
    Waiting,
}
