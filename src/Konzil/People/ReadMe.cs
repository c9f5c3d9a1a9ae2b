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
    public async Task InvokeAsync(HttpContext http, CityDb db, IOptions<IdentityOptions> identity)
    {
        if (Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
        {
            var stamp = http.User.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType);
            // The lockout is not asked: a stranger who guesses passwords must not throw the owner out.
            var person = await db.People.Where(p => p.Id == id && p.SecurityStamp == stamp && p.EmailConfirmed)
                .Select(p => new { p.DisplayName, p.Language, Roles = p.Grants.Select(g => g.Role).ToList() }).SingleOrDefaultAsync(http.RequestAborted);
            if (person is not null)
            {
                var me = new Me(id, person.DisplayName, Rights.Of(person.Roles), person.Language);
                me.Remember(http);
                db.By = me;
            }
        }

        await next(http);
    }
}
