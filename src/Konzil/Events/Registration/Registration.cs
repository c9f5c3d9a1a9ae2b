using System.Security.Cryptography;
using Konzil.Platform;

namespace Konzil.Events;

/// <summary>
/// Somebody wants to come. Deliberately without history: names, addresses and needs are deleted with the row, when the person
/// withdraws or some days after the event.
/// </summary>
public sealed class Registration : Entity
{
    public const int NeedsMax = 500;
    public const int NameMax = 100;

    /// <summary>So long the link of an unconfirmed guest is good.</summary>
    public static readonly TimeSpan ConfirmWithin = TimeSpan.FromDays(2);

    private Registration()
    {
    }

    public Guid EventId { get; private set; }

    public Guid? GroupId { get; private set; }

    /// <summary>Somebody with an account; their address stays in the account.</summary>
    public Guid? PersonId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Of a guest without account.</summary>
    public string? Email { get; private set; }

    public string? EmailKey { get; private set; }

    public string Language { get; private set; } = Platform.Language.German;

    /// <summary>Names of <see cref="AccessNeed"/>, separated by commas.</summary>
    public string Needs { get; private set; } = "";

    public string NeedsText { get; private set; } = "";

    /// <summary>Opens this registration and nothing else. Kept readable because every later mail carries the link.</summary>
    public string Secret { get; private set; } = "";

    public RegistrationState State { get; private set; }

    /// <summary>The how manieth at the desk: order of the waiting list.</summary>
    public int Turn { get; private set; }

    public DateTimeOffset AskedAt { get; private set; }

    public bool Attended { get; private set; }

    /// <summary>So that nobody answers twice; the answer itself does not know whose it is.</summary>
    public bool AnsweredFeedback { get; private set; }

    public IEnumerable<AccessNeed> NeedList => Needs.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<AccessNeed>);

    public static Registration Ask(Guid eventId, Applicant who, DateTimeOffset now) => new()
    {
        EventId = eventId,
        GroupId = who.GroupId,
        PersonId = who.PersonId,
        Name = who.Name,
        Email = who.PersonId is null ? who.Email : null,
        EmailKey = who.PersonId is null ? People.MailLink.Key(who.Email) : null,
        Language = who.Language,
        Needs = string.Join(',', who.Needs),
        NeedsText = who.NeedsText,
        Secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
        AskedAt = now,
    };

    /// <summary>An invented person without an address, for the demonstration.</summary>
    public static Registration Example(Guid eventId, Guid? groupId, int number, DateTimeOffset now)
    {
        var needs = number % 9 == 0 ? new[] { AccessNeed.StepFree } : number % 7 == 0 ? [AccessNeed.HearingLoop] : [];
        var asked = Ask(eventId, new Applicant { GroupId = groupId, Name = RegistrationText.ExamplePerson.Filled(number).De, Needs = needs }, now);
        (asked.Email, asked.EmailKey) = (null, null);
        return asked;
    }
}

/// <summary>What somebody says when registering.</summary>
public sealed record Applicant
{
    public Guid? PersonId { get; init; }
    public Guid? GroupId { get; init; }
    public required string Name { get; init; }
    public string Email { get; init; } = "";
    public string Language { get; init; } = Platform.Language.German;
    public IReadOnlyList<AccessNeed> Needs { get; init; } = [];
    public string NeedsText { get; init; } = "";
}

public enum RegistrationState
{
    /// <summary>A guest who has not opened the link yet: holds no place.</summary>
    Unconfirmed,
    Seated,
    Waiting,
}
