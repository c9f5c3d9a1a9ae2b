using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The one rule of who sees which event; list, page, calendar, search, sitemap, mail and open data use it.</summary>
public static class EventAccess
{
    /// <summary>Open events for everybody; closed ones for whoever is invited, by name or by role, and for whoever plans events.</summary>
    public static IQueryable<Event> VisibleTo(Me me, CityDb db)
    {
        if (me.May(Permission.PlanEvents))
        {
            return db.Events;
        }

        if (me.Id is not { } id)
        {
            return Public(db);
        }

        var (people, roles, grants) = (db.EventInvitations, db.EventRoles, db.Set<RoleGrant>());
        return db.Events.Where(e => !e.IsClosed || people.Any(p => p.EventId == e.Id && p.PersonId == id)
            || roles.Any(r => r.EventId == e.Id && grants.Any(g => g.PersonId == id && g.Role == r.Role)));
    }

    /// <summary>What anybody may read: for search, sitemap, home page, open data.</summary>
    public static IQueryable<Event> Public(CityDb db) => db.Events.Where(e => !e.IsClosed);

    /// <summary>Those of these people who may see the event, for notices.</summary>
    public static async Task<IReadOnlyList<Guid>> WhoMaySee(CityDb db, Event happening, IReadOnlyList<Guid> people)
    {
        if (!happening.IsClosed || people.Count == 0)
        {
            return people;
        }

        var (named, roles) = (db.EventInvitations.Where(i => i.EventId == happening.Id).Select(i => i.PersonId), db.EventRoles.Where(r => r.EventId == happening.Id).Select(r => r.Role));
        return await db.People.Where(p => people.Contains(p.Id) && (named.Contains(p.Id) || p.Grants.Any(g => roles.Contains(g.Role)))).Select(p => p.Id).ToListAsync();
    }

    public static Task<Event?> Find(Me me, CityDb db, int number) => VisibleTo(me, db).AsNoTracking().SingleOrDefaultAsync(e => e.Number == number);
}

/// <summary>Everybody with a role is invited to a closed event.</summary>
public sealed class EventRole
{
    private EventRole()
    {
    }

    public EventRole(Guid eventId, Role role) => (EventId, Role) = (eventId, role);

    public Guid EventId { get; private set; }

    public Role Role { get; private set; }
}
