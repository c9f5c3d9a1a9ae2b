using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Said when somebody got or lost a role.</summary>
public sealed record RoleChanged(Guid PersonId, Role Role, bool Granted, string Occasion);

/// <summary>Grants and withdraws roles. Doing it twice does it once.</summary>
public sealed class RoleChange(CityDb db, TimeProvider clock)
{
    public async Task Grant(Person person, Role role, string reason)
    {
        if (!person.EmailConfirmed)
        {
            throw new Refusal(RoleText.NeedsSignIn);
        }

        await db.Together(async () =>
        {
            if (await db.TryInsert(new RoleGrant(person.Id, role, db.By.Id, clock.GetUtcNow())))
            {
                await Record(person.Id, role, PersonHistory.RoleGranted, reason);
            }
        });
    }

    public Task Withdraw(Person person, Role role, string reason) => db.Together(async () =>
    {
        // Changes queue up here: two administrators who remove each other at once must not both succeed.
        await NumberSeries.Take(db, "role-change");
        if (role == Role.Administrator && !await db.People.AnyAsync(p => p.Id != person.Id && p.EmailConfirmed && p.Grants.Any(g => g.Role == Role.Administrator)))
        {
            throw new Refusal(RoleText.LastAdministrator);
        }

        if (await db.Set<RoleGrant>().Where(g => g.PersonId == person.Id && g.Role == role).ExecuteDeleteAsync() == 1)
        {
            await Record(person.Id, role, PersonHistory.RoleWithdrawn, reason);
        }
    });

    private Task<int> Record(Guid personId, Role role, string what, string reason)
    {
        var granted = what == PersonHistory.RoleGranted;
        PersonHistory.Write(db, personId, what, clock.GetUtcNow(), new Change("Role", granted ? null : role.ToString(), granted ? role.ToString() : null), reason);
        db.Say(new RoleChanged(personId, role, granted, Ids.Next().ToString("N")));
        return db.SaveChangesAsync();
    }
}

/// <summary>The person learns of it.</summary>
public sealed class TellOfRole(Tell tell) : IHandle<RoleChanged>
{
    public Task Do(RoleChanged news, CancellationToken cancellation) =>
        tell.People([news.PersonId], (news.Granted ? RoleText.GrantedNotice : RoleText.WithdrawnNotice).Filled(RoleText.Of(news.Role)), news.Granted ? "/buero" : "/konto", "role/" + news.Occasion);
}
