namespace Konzil.Events;

/// <summary>What the person behind a card agreed to: who wrote it down, when, how it was said, and the wording shown. Never public.</summary>
public sealed class CardConsent
{
    private CardConsent()
    {
    }

    public CardConsent(Guid cardId, ConsentKind kind, ConsentWay way, string wording, Recorder by) =>
        (CardId, Kind, Way, Wording, RecordedById, RecordedBy, At) = (cardId, kind, way, wording, by.Id, by.Name, by.At);

    public Guid CardId { get; private set; }

    public ConsentKind Kind { get; private set; }

    public ConsentWay Way { get; private set; }

    /// <summary>The sentence as it stood in the form, and who helped (a role, no name).</summary>
    public string Wording { get; private set; } = "";

    public Guid? RecordedById { get; private set; }

    public string RecordedBy { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}

/// <summary>Who wrote a consent down, and when.</summary>
public sealed record Recorder(Guid? Id, string Name, DateTimeOffset At);

public enum ConsentKind
{
    /// <summary>The city may keep the contact and write what becomes of the card.</summary>
    Hear,

    /// <summary>Somebody spoke or wrote for the person.</summary>
    OnBehalf,
}

public enum ConsentWay
{
    /// <summary>Ticked or written on the card or letter.</summary>
    OnPaper,

    /// <summary>Said on the phone.</summary>
    ByPhone,

    /// <summary>Said face to face.</summary>
    InPerson,
}

/// <summary>The person behind a card showed its code while signed in. One claim a card.</summary>
public sealed class CardClaim
{
    private CardClaim()
    {
    }

    public CardClaim(Guid cardId, Guid personId, DateTimeOffset at) => (CardId, PersonId, At) = (cardId, personId, at);

    public Guid CardId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTimeOffset At { get; private set; }
}
