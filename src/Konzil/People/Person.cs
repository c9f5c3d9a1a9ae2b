using Konzil.Platform;
using Microsoft.AspNetCore.Identity;

namespace Konzil.People;

/// <summary>An account. Public is only the display name, which may be a pseudonym.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public const int LongestName = 60;

    /// <summary>Stands where the name of a deleted account stood, in both languages: what others wrote is not translated either.</summary>
    public const string Erased = "Gelöschtes Konto";

    public Person() => Id = Ids.Next();

    public string DisplayName { get; private set; } = "";

    /// <summary>The display name in capitals, to search and sort by it on both databases.</summary>
    public string NameKey { get; private set; } = "";

    public string Language { get; private set; } = Platform.Language.German;

    public DateTimeOffset CreatedAt { get; private set; }

    public MailWish MailWish { get; private set; } = MailWish.AtOnce;

    /// <summary>Invented for the demo; shown as "Beispiel".</summary>
    public bool IsExample { get; private set; }

    /// <summary>The last day on which the account was used; null until the first.</summary>
    public DateOnly? SeenOn { get; private set; }

    /// <summary>The day on which the owner was told that the account will be deleted because nobody uses it.</summary>
    public DateOnly? WarnedOn { get; private set; }

    /// <summary>The unit of the city where the person works; null for citizens and for whoever is not entered yet.</summary>
    public Guid? UnitId { get; private set; }

    public ICollection<RoleGrant> Grants { get; private set; } = [];

    public static Person Register(string email, string displayName, string language, DateTimeOffset now, bool example = false) =>
        new() { Email = email, UserName = email, DisplayName = displayName, NameKey = KeyOf(displayName), Language = language, CreatedAt = now, SeenOn = Format.Day(now), IsExample = example };

    /// <summary>Somebody of the demo whom ideas and comments name, but who cannot sign in: no address, no password.</summary>
    public static Person Invented(string key, string displayName, DateTimeOffset now) =>
        new() { UserName = "demo/" + key, NormalizedUserName = "DEMO/" + key.ToUpperInvariant(), DisplayName = displayName, NameKey = KeyOf(displayName), CreatedAt = now, IsExample = true };

    public void Rename(string displayName) => (DisplayName, NameKey) = (displayName, KeyOf(displayName));

    public static string KeyOf(string displayName) => displayName.Trim().ToUpperInvariant();

    public void Prefer(string language, MailWish mails) => (Language, MailWish) = (language, mails);

    public void Warn(DateOnly today) => WarnedOn = today;

    public void WorkIn(Guid? unit) => UnitId = unit;

    public void Grant(Role role, Me by, DateTimeOffset now)
    {
        if (Grants.All(g => g.Role != role))
        {
            Grants.Add(new RoleGrant(Id, role, by.Id, now));
        }
    }
}

/// <summary>Whether notices also come by mail.</summary>
public enum MailWish
{
    AtOnce,
    Never,
}

/// <summary>Somebody was given a role, by whom and when.</summary>
public sealed class RoleGrant
{
    private RoleGrant()
    {
    }

    public RoleGrant(Guid personId, Role role, Guid? byId, DateTimeOffset at) => (PersonId, Role, ById, At) = (personId, role, byId, at);

    public Guid PersonId { get; private set; }

    public Role Role { get; private set; }

    public Guid? ById { get; private set; }

    public DateTimeOffset At { get; private set; }
}
