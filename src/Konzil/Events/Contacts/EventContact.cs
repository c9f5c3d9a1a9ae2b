using System.Security.Cryptography;
using Konzil.Platform;

namespace Konzil.Events;

/// <summary>That participants of an event may share contacts with each other, and for how long.</summary>
public sealed class ContactList : Entity, IHaveHistory
{
    public const int UsualKeeping = 180;
    public const int LongestKeeping = 730;

    private ContactList()
    {
    }

    public ContactList(Guid eventId) => EventId = eventId;

    public Guid EventId { get; private set; }

    /// <summary>So many days after the event all entries are deleted.</summary>
    public int KeepDays { get; private set; } = UsualKeeping;

    /// <param name="happening">Whose list it is; without a day nobody could say when the entries end.</param>
    /// <param name="keepDays">Days after the event.</param>
    public void Keep(Event happening, int keepDays)
    {
        if (happening.Date is not { } day)
        {
            throw new Refusal(ContactText.NeedsDate, nameof(KeepDays));
        }

        KeepDays = keepDays;
        Say(new ContactListOpened(EventId, day));
    }

    /// <summary>The last day on which the entries may be read.</summary>
    public DateOnly? EndsOn(Event happening) => happening.Date?.AddDays(KeepDays);

    public bool IsOpen(Event happening, DateOnly today) => happening.State != EventState.Cancelled && today <= EndsOn(happening);
}

/// <summary>
/// What somebody lets the other participants of one event know. Deliberately without history: the row is gone at once when
/// the person takes it back, and some months after the event at the latest.
/// </summary>
public sealed class EventContact
{
    public const int NameMax = 100;
    public const int WordsMax = 500;
    public const int WayMax = 200;

    private EventContact()
    {
    }

    // Random, not by time: it stands in addresses.
    public Guid Id { get; private set; } = new(RandomNumberGenerator.GetBytes(16));

    public Guid EventId { get; private set; }

    public Guid? PersonId { get; private set; }

    /// <summary>Of a guest without account.</summary>
    public Guid? RegistrationId { get; private set; }

    /// <summary>Opens the list for whoever has no account, and ends the entry.</summary>
    public string Secret { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>What somebody is interested in, or has to offer.</summary>
    public string Words { get; private set; } = "";

    public string Way { get; private set; } = "";

    public DateTimeOffset AgreedAt { get; private set; }

    /// <summary>Typed in from paper by the office, which keeps the signed line.</summary>
    public bool OnPaper { get; private set; }

    public static EventContact Share(Guid eventId, Guid? personId, Guid? registrationId, ContactWords words, DateTimeOffset now) => new()
    {
        EventId = eventId, PersonId = personId, RegistrationId = registrationId, Name = words.Name, Words = words.Words, Way = words.Way, AgreedAt = now,
        Secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
    };

    public static EventContact FromPaper(Guid eventId, ContactWords words, DateTimeOffset now)
    {
        var line = Share(eventId, null, null, words, now);
        line.OnPaper = true;
        return line;
    }
}

public sealed record ContactWords(string Name, string Words, string Way);

/// <summary>Said when a list was opened or kept for another time.</summary>
public sealed record ContactListOpened(Guid EventId, DateOnly Day);

/// <summary>Due when the entries have been kept long enough.</summary>
public sealed record ForgetContacts(Guid EventId, DateOnly Day);
