using System.Collections.Concurrent;
using Konzil.Platform;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Checks a password without telling whether the address is known: same words, same work, same lockout.</summary>
public sealed class PasswordCheck(CityDb db, UserManager<Person> people, IPasswordHasher<Person> hasher, UnknownAddresses unknown, TimeProvider clock)
{
    public const int Attempts = 10;
    public const int LockedMinutes = 15;

    private static readonly Person Nobody = new();
    private static string? _nobodysHash;

    /// <summary>The person if address and password belong together and nothing is locked; otherwise whether it is locked.</summary>
    public async Task<(Person? Person, bool Locked)> Check(string email, string password)
    {
        var now = clock.GetUtcNow();
        var person = await people.FindByEmailAsync(email);
        if (person?.PasswordHash is not { } hash)
        {
            _ = hasher.VerifyHashedPassword(Nobody, _nobodysHash ??= hasher.HashPassword(Nobody, "nobody's password"), password);
            return (null, unknown.Failed(MailLink.Key(email), now));
        }

        if (person.LockoutEnd > now)
        {
            return (null, true);
        }

        if (hasher.VerifyHashedPassword(person, hash, password) == PasswordVerificationResult.Failed)
        {
            return (null, await CountFailure(person.Id, now));
        }

        await db.People.Where(p => p.Id == person.Id && p.AccessFailedCount > 0).ExecuteUpdateAsync(s => s.SetProperty(p => p.AccessFailedCount, 0));
        return (person, false);
    }

    // Counted in one statement, so that many guesses at once are all counted.
    private async Task<bool> CountFailure(Guid id, DateTimeOffset now)
    {
        DateTimeOffset? until = now.AddMinutes(LockedMinutes);
        await db.People.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.AccessFailedCount, p => p.AccessFailedCount + 1));
        return await db.People.Where(p => p.Id == id && p.AccessFailedCount >= Attempts)
            .ExecuteUpdateAsync(s => s.SetProperty(p => p.AccessFailedCount, 0).SetProperty(p => p.LockoutEnd, until)) == 1;
    }
}

/// <summary>Locks addresses without an account just like the others, or the lockout would tell which accounts exist. In memory only.</summary>
public sealed class UnknownAddresses
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, (int Count, DateTimeOffset? LockedUntil)> _failures = new(StringComparer.Ordinal);

    public bool Failed(string emailKey, DateTimeOffset now)
    {
        if (_failures.Count >= Most)
        {
            _failures.Clear();
        }

        var entry = _failures.AddOrUpdate(emailKey, _ => (1, null), (_, old) =>
            old.LockedUntil > now ? old : old.Count + 1 >= PasswordCheck.Attempts ? (0, now.AddMinutes(PasswordCheck.LockedMinutes)) : (old.Count + 1, null));
        return entry.LockedUntil > now;
    }
}
