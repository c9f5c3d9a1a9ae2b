using Konzil.Platform;
using Microsoft.AspNetCore.Identity;

namespace Konzil.People;

/// <summary>An account. Public is only the display name, which may be a pseudonym.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public Person() => Id = Guid.CreateVersion7();

    public string DisplayName { get; private set; } = "";

    public string Language { get; private set; } = Platform.Language.German;

    public DateTimeOffset CreatedAt { get; private set; }

    public MailWish MailWish { get; private set; } = MailWish.AtOnce;

    /// <summary>Invented for the demo; shown as "Beispiel".</summary>
    public bool IsExample { get; private set; }

    public ICollection<RoleGrant> Grants { get; private set; } = [];

    public static Person Register(string email, string displayName, string language, DateTimeOffset now, bool example = false) =>
        new() { Email = email, UserName = email, DisplayName = displayName, Language = language, CreatedAt = now, IsExample = example };

    public void Rename(string displayName) => DisplayName = displayName;

    public void Prefer(string language, MailWish mails) => (Language, MailWish) = (language, mails);

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
