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

/// <summary>Somebody is invited to a closed event.</summary>
public sealed class EventInvitation
{
    private EventInvitation()
    {
    }

    public EventInvitation(Guid eventId, Guid personId) => (EventId, PersonId) = (eventId, personId);

    public Guid EventId { get; private set; }

    public Guid PersonId { get; private set; }
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

/// <summary>Who is invited to a closed event, as its form reads and writes it.</summary>
public static class Invitations
{
    public static async Task<Invited> Read(CityDb db, Guid eventId) => new(
        await db.EventRoles.Where(r => r.EventId == eventId).Select(r => r.Role).OrderBy(r => r).ToListAsync(),
        await db.EventInvitations.Where(i => i.EventId == eventId).Select(i => i.PersonId).ToListAsync());

    /// <summary>Puts the difference into the next save; an open event invites nobody by name.</summary>
    public static async Task Write(CityDb db, Event happening, Invited wanted)
    {
        var now = happening.IsClosed ? wanted : Invited.Nobody;
        var (roles, people) = (await db.EventRoles.Where(r => r.EventId == happening.Id).ToListAsync(), await db.EventInvitations.Where(i => i.EventId == happening.Id).ToListAsync());
        db.EventRoles.RemoveRange(roles.Where(r => !now.Roles.Contains(r.Role)));
        db.EventRoles.AddRange(now.Roles.Except(roles.Select(r => r.Role)).Select(r => new EventRole(happening.Id, r)));
        db.EventInvitations.RemoveRange(people.Where(p => !now.People.Contains(p.PersonId)));
        db.EventInvitations.AddRange(now.People.Except(people.Select(p => p.PersonId)).Select(p => new EventInvitation(happening.Id, p)));
    }

    /// <summary>The addresses of the invited, one a line.</summary>
    public static async Task<string> Addresses(CityDb db, IReadOnlyList<Guid> people) =>
        string.Join('\n', await db.People.Where(p => people.Contains(p.Id) && p.Email != null).OrderBy(p => p.NameKey).Select(p => p.Email).ToListAsync());
}
