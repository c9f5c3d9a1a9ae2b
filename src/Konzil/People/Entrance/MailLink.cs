using System.Security.Cryptography;
using System.Text;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>What a link in a mail is good for, and for nothing else.</summary>
public enum LinkPurpose
{
    Register,
    ResetPassword,
    ChangeEmail,
}

/// <summary>
/// A link sent by mail, used once. A registration waits here and becomes an account only when its link is confirmed:
/// nothing about an address exists before its owner agreed, and nobody can prepare an account for somebody else.
/// </summary>
public sealed class MailLink
{
    /// <summary>So many mails an hour to one address, whoever asks for them.</summary>
    public const int PerHour = 3;

    private MailLink()
    {
    }

    public Guid Id { get; private set; } = Ids.Next();

    /// <summary>Only the hash is kept: whoever reads the database cannot use the links.</summary>
    public string SecretHash { get; private set; } = "";

    public LinkPurpose Purpose { get; private set; }

    public Guid? PersonId { get; private set; }

    public string Email { get; private set; } = "";

    public string EmailKey { get; private set; } = "";

    public string DisplayName { get; private set; } = "";

    public string Language { get; private set; } = Platform.Language.German;

    public string? PasswordHash { get; private set; }

    public string? Back { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public static TimeSpan LifeOf(LinkPurpose purpose) => purpose == LinkPurpose.ResetPassword ? TimeSpan.FromHours(1) : TimeSpan.FromDays(2);

    public static MailLink Registration(string email, string displayName, string language, string passwordHash, string? back) =>
        new() { Purpose = LinkPurpose.Register, Email = email, EmailKey = Key(email), DisplayName = displayName, Language = language, PasswordHash = passwordHash, Back = back };

    public static MailLink For(Person person, LinkPurpose purpose, string email) =>
        new() { Purpose = purpose, PersonId = person.Id, Email = email, EmailKey = Key(email), DisplayName = person.DisplayName, Language = person.Language };

    /// <summary>A second mail for the same registration; the first link stays good until one is used.</summary>
    public MailLink Again() => Registration(Email, DisplayName, Language, PasswordHash!, Back);

    /// <summary>Puts the link into the database and returns its secret, or null when the address got enough mails for now.</summary>
    public async Task<string?> Issue(CityDb db, DateTimeOffset now)
    {
        var anHourAgo = now.AddHours(-1);
        if (await db.MailLinks.CountAsync(l => l.EmailKey == EmailKey && l.Purpose == Purpose && l.CreatedAt > anHourAgo) >= PerHour)
        {
            return null;
        }

        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        (SecretHash, CreatedAt, ExpiresAt) = (Hash(secret), now, now + LifeOf(Purpose));
        db.MailLinks.Add(this);
        return secret;
    }

    /// <summary>The link with this secret if it can still be used.</summary>
    public static Task<MailLink?> Find(CityDb db, LinkPurpose purpose, string secret, DateTimeOffset now)
    {
        var hash = Hash(secret);
        return db.MailLinks.AsNoTracking().SingleOrDefaultAsync(l => l.SecretHash == hash && l.Purpose == purpose && l.ExpiresAt > now);
    }

    /// <summary>True for the one who used it first; two clicks at once use it once.</summary>
    public async Task<bool> Use(CityDb db) => await db.MailLinks.Where(l => l.Id == Id).ExecuteDeleteAsync() == 1;

    /// <summary>Nothing is kept about registrations that nobody confirmed.</summary>
    public static Task Forget(CityDb db, DateTimeOffset now) => db.MailLinks.Where(l => l.ExpiresAt < now).ExecuteDeleteAsync();

    public static string Key(string email) => email.ToUpperInvariant();

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
