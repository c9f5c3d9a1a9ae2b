using Konzil.Platform;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>An account of the demo that anybody may use.</summary>
public sealed record DemoSignIn(string Email, string Password, IReadOnlyList<Role> Roles);

/// <summary>
/// The sign-ins of the demo, for the people who look at it. The known password is kept beside the invented account and
/// forgotten as soon as somebody changes it.
/// </summary>
public static class DemoSignIns
{
    private const string Provider = "demo";
    private const string Name = "password";

    public static void Remember(CityDb db, Guid personId, string password) =>
        db.Set<IdentityUserToken<Guid>>().Add(new IdentityUserToken<Guid> { UserId = personId, LoginProvider = Provider, Name = Name, Value = password });

    public static Task Forget(CityDb db, Guid personId) =>
        db.Set<IdentityUserToken<Guid>>().Where(t => t.UserId == personId && t.LoginProvider == Provider).ExecuteDeleteAsync();

    /// <summary>Empty where no demo was loaded.</summary>
    public static async Task<IReadOnlyList<DemoSignIn>> Read(CityDb db, CancellationToken cancellation)
    {
        var passwords = await db.Set<IdentityUserToken<Guid>>().AsNoTracking().Where(t => t.LoginProvider == Provider && t.Name == Name).ToDictionaryAsync(t => t.UserId, t => t.Value!, cancellation);
        var people = await db.People.AsNoTracking().Include(p => p.Grants).Where(p => p.IsExample && passwords.Keys.Contains(p.Id)).OrderBy(p => p.NormalizedEmail).ToListAsync(cancellation);
        return [.. people.Select(p => new DemoSignIn(p.Email!, passwords[p.Id], [.. p.Grants.Select(g => g.Role).Order()]))];
    }
}
