using System.Collections.Concurrent;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Konzil.BrowserTests.World;

/// <summary>An account of the tests' own, with what is needed to sign in by form or by cookie.</summary>
public sealed record TestPerson(Guid Id, string Name, string Email, string Password, string Cookie);

/// <summary>Makes accounts. The demonstration's accounts stay as they are, so tests do not depend on its wording.</summary>
public sealed class TestPeople
{
    private const string RoleName = "Prüfung ";
    private const string EverybodyName = "Prüfung Alles";
    private const string CitizenName = "Bürgerin";

    private readonly IServiceProvider _services;
    private readonly Lazy<Task<TestPerson>> _everybody;
    private readonly ConcurrentDictionary<string, Lazy<Task<TestPerson>>> _byRole = new(StringComparer.Ordinal);

    public TestPeople(IServiceProvider services)
    {
        _services = services;
        _everybody = new(() => Make(EverybodyName, Enum.GetValues<Role>()));
    }

    /// <summary>One account with every role, to see every page.</summary>
    public Task<TestPerson> Everybody() => _everybody.Value;

    /// <summary>The account with this role and no other; null is a citizen without one.</summary>
    public Task<TestPerson> Of(Role? role) =>
        _byRole.GetOrAdd(role?.ToString() ?? "", name => new(() => Make(RoleName + (name.Length == 0 ? CitizenName : name), role is { } one ? [one] : []))).Value;

    /// <summary>For whom a page was checked: a role's name, "Citizen", "All", or "Other".</summary>
    public static string RoleOf(TestPerson person) =>
        person.Name == EverybodyName ? "All" : person.Name == RoleName + CitizenName ? "Citizen"
        : person.Name.StartsWith(RoleName, StringComparison.Ordinal) && Enum.TryParse<Role>(person.Name[RoleName.Length..], out var role) ? role.ToString() : "Other";

    public async Task<TestPerson> Make(string name, params Role[] roles)
    {
        await using var scope = _services.CreateAsyncScope();
        var clock = scope.ServiceProvider.GetRequiredService<TimeProvider>();
        var manager = scope.ServiceProvider.GetRequiredService<UserManager<Konzil.People.Person>>();
        var email = Paths.Slug(name) + "-" + Ids.Next().ToString("N")[20..] + "@example.org";
        var password = "ein langes Kennwort für " + name;
        var person = Konzil.People.Person.Register(email, name, Language.German, clock.GetUtcNow());
        person.EmailConfirmed = true;
        foreach (var role in roles)
        {
            person.Grant(role, Me.System, clock.GetUtcNow());
        }

        var result = await manager.CreateAsync(person, password);
        Assert.True(result.Succeeded, string.Join(", ", result.Errors.Select(e => e.Description)));
        var principal = await scope.ServiceProvider.GetRequiredService<SignInManager<Konzil.People.Person>>().CreateUserPrincipalAsync(person);
        var cookies = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = clock.GetUtcNow(), ExpiresUtc = clock.GetUtcNow().AddDays(1) }, IdentityConstants.ApplicationScheme);
        return new TestPerson(person.Id, name, email, password, cookies.TicketDataFormat.Protect(ticket));
    }
}
