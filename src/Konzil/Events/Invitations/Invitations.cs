using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Who is invited to a closed event, as its form reads and writes it.</summary>
public static class Invitations
{
    public static async Task<Invited> Read(CityDb db, Guid eventId) => new(
        await db.EventRoles.Where(r => r.EventId == eventId).Select(r => r.Role).OrderBy(r => r).ToListAsync(),
        await db.EventInvitations.Where(i => i.EventId == eventId && !i.FromDesk).Select(i => i.PersonId).ToListAsync());

    /// <summary>Puts the difference into the next save; an open event invites nobody by name. Whom the desk invited stays.</summary>
    public static async Task Write(CityDb db, Event happening, Invited wanted)
    {
        var now = happening.IsClosed ? wanted : Invited.Nobody;
        var (roles, people) = (await db.EventRoles.Where(r => r.EventId == happening.Id).ToListAsync(), await db.EventInvitations.Where(i => i.EventId == happening.Id).ToListAsync());
        db.EventRoles.RemoveRange(roles.Where(r => !now.Roles.Contains(r.Role)));
        db.EventRoles.AddRange(now.Roles.Except(roles.Select(r => r.Role)).Select(r => new EventRole(happening.Id, r)));
        db.EventInvitations.RemoveRange(people.Where(p => !p.FromDesk && !now.People.Contains(p.PersonId)));
        db.EventInvitations.AddRange(now.People.Except(people.Select(p => p.PersonId)).Select(p => new EventInvitation(happening.Id, p)));
    }

    /// <summary>The addresses of the invited, one a line.</summary>
    public static async Task<string> Addresses(CityDb db, IReadOnlyList<Guid> people) =>
        string.Join('\n', await db.People.Where(p => people.Contains(p.Id) && p.Email != null).OrderBy(p => p.NameKey).Select(p => p.Email).ToListAsync());
}
