using System.Security.Claims;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Konzil.People;

/// <summary>
/// Finds out who is asking, from the database at each request: a withdrawn role or a changed password counts at once.
/// </summary>
public sealed class ReadMe(RequestDelegate next)
{
    private const int SeenEvery = 7;

    private static readonly KeptQueryOf<Known> Asking = new((db, id) => db.Set<Person>().Where(p => p.Id == id)
        .Select(p => new Known(p.DisplayName, p.Language, p.SeenOn, p.SecurityStamp, p.EmailConfirmed, p.Grants.Select(g => g.Role).ToList())));

    public async Task InvokeAsync(HttpContext http, CityDb db, TimeProvider clock, IOptions<IdentityOptions> identity)
    {
        if (Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            var stamp = http.User.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType);
            // The lockout is not asked: a stranger who guesses passwords must not throw the owner out.
            if (await Asking.FirstAsync(db, id, http.RequestAborted) is { EmailConfirmed: true } person && person.SecurityStamp == stamp)
            {
                var me = new Me(id, person.DisplayName, Rights.Of(person.Roles), person.Language);
                me.Remember(http);
                db.By = me;
                await See(db, id, person.SeenOn, Format.Day(clock.GetUtcNow()));
            }
        }

        await next(http);
    }

    // Once a week is enough to tell used accounts from unused ones, and says less about habits.
    private static Task See(CityDb db, Guid id, DateOnly? seen, DateOnly today)
    {
        DateOnly? now = today;
        return seen > today.AddDays(-SeenEvery) ? Task.CompletedTask : db.People.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.SeenOn, now).SetProperty(p => p.WarnedOn, (DateOnly?)null));
    }

    private sealed record Known(string DisplayName, string Language, DateOnly? SeenOn, string? SecurityStamp, bool EmailConfirmed, List<Role> Roles);
}
