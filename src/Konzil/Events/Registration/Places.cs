using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>
/// Gives and frees places. Whoever does so first changes the event's admission row: both databases let only one do that at a
/// time, so nobody counts free places while another takes one, and the turn is the order of the waiting list.
/// </summary>
public static class Places
{
    /// <summary>Gives a place or a rank of the waiting list. Call it inside <see cref="CityDb.Together"/>. Null when it was confirmed before.</summary>
    public static async Task<RegistrationState?> Give(CityDb db, Registration asked)
    {
        var turn = await Queue(db, asked.EventId);
        var state = (await FreePlaces.Read(db, asked.EventId)).Has(asked.GroupId) ? RegistrationState.Seated : RegistrationState.Waiting;
        var given = await db.Registrations.Where(r => r.Id == asked.Id && r.State == RegistrationState.Unconfirmed)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.State, state).SetProperty(r => r.Turn, turn));
        if (given == 0)
        {
            return null;
        }

        await Answer(db, asked, InvitationAnswer.Coming);
        db.Say(new RegistrationSettled(asked.Id, state));
        await db.SaveChangesAsync();
        return state;
    }

    /// <summary>Deletes the registration with everything it says; the next in line moves up.</summary>
    public static Task Leave(CityDb db, Registration leaving, DateOnly today) => db.Together(async () =>
    {
        await Queue(db, leaving.EventId);
        if (await db.Registrations.Where(r => r.Id == leaving.Id).ExecuteDeleteAsync() == 1)
        {
            var mails = RegistrationMails.KeysOf(leaving.EventId);
            var end = "/" + leaving.Id.ToString("N");
            await db.Mails.Where(m => m.Key.StartsWith(mails) && m.Key.EndsWith(end) && m.SentAt != null).ExecuteDeleteAsync();
            await ContactRows.Delete(db, db.EventContacts.Where(c => c.EventId == leaving.EventId && (c.RegistrationId == leaving.Id || (c.PersonId != null && c.PersonId == leaving.PersonId))));
            await Answer(db, leaving, InvitationAnswer.NotComing);
            await MoveUpNow(db, leaving.EventId, today);
        }
    });

    // Whoever is invited and registers or withdraws has thereby answered.
    private static Task<int> Answer(CityDb db, Registration of, InvitationAnswer answer) =>
        db.EventInvitations.Where(i => i.EventId == of.EventId && i.PersonId == of.PersonId && i.Answer != answer).ExecuteUpdateAsync(s => s.SetProperty(i => i.Answer, answer));

    /// <summary>Free places go to those who waited longest: after somebody withdrew, or when there are more places.</summary>
    public static Task MoveUp(CityDb db, Guid eventId, DateOnly today) => db.Together(async () =>
    {
        if (await Queue(db, eventId) > 0)
        {
            await MoveUpNow(db, eventId, today);
        }
    });

    private static async Task MoveUpNow(CityDb db, Guid eventId, DateOnly today)
    {
        if (await db.Events.AsNoTracking().SingleAsync(e => e.Id == eventId) is not { } happening || !happening.IsAhead(today))
        {
            return;
        }

        var free = await FreePlaces.Read(db, eventId);
        var waiting = await db.Registrations.Where(r => r.EventId == eventId && r.State == RegistrationState.Waiting).OrderBy(r => r.Turn).Select(r => new { r.Id, r.GroupId }).ToListAsync();
        var lucky = waiting.Where(w => free.Take(w.GroupId)).Select(w => w.Id).ToList();
        if (lucky.Count == 0)
        {
            return;
        }

        await db.Registrations.Where(r => lucky.Contains(r.Id)).ExecuteUpdateAsync(s => s.SetProperty(r => r.State, RegistrationState.Seated));
        lucky.ForEach(id => db.Say(new MovedUp(id)));
        await db.SaveChangesAsync();
    }

    private static async Task<int> Queue(CityDb db, Guid eventId)
    {
        await db.Admissions.Where(a => a.EventId == eventId).ExecuteUpdateAsync(s => s.SetProperty(a => a.Turn, a => a.Turn + 1));
        return await db.Admissions.Where(a => a.EventId == eventId).Select(a => a.Turn).SingleOrDefaultAsync();
    }
}

/// <summary>How many places an event and each of its groups has left.</summary>
public sealed class FreePlaces
{
    private readonly Dictionary<Guid, int> _groups;

    private FreePlaces(int? total, Dictionary<Guid, int> groups) => (Total, _groups) = (total, groups);

    /// <summary>Null where nobody set a limit; below zero when places were taken away later.</summary>
    public int? Total { get; private set; }

    public int? Of(Guid? group) => group is { } id && _groups.TryGetValue(id, out var left) ? Math.Min(left, Total ?? left) : Total;

    public bool Has(Guid? group) => Of(group) is null or > 0;

    public bool Take(Guid? group)
    {
        if (!Has(group))
        {
            return false;
        }

        Total--;
        if (group is { } id && _groups.TryGetValue(id, out var left))
        {
            _groups[id] = left - 1;
        }

        return true;
    }

    public static async Task<FreePlaces> Read(CityDb db, Guid eventId)
    {
        var seats = await db.Events.Where(e => e.Id == eventId).Select(e => e.Seats).SingleAsync();
        var taken = await db.Registrations.Where(r => r.EventId == eventId && r.State == RegistrationState.Seated).GroupBy(r => r.GroupId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        var groups = await db.PlaceGroups.Where(g => g.EventId == eventId).ToDictionaryAsync(g => g.Id, g => g.Seats);
        foreach (var group in taken.Where(t => t.Key is { } key && groups.ContainsKey(key)))
        {
            groups[group.Key!.Value] -= group.Count;
        }

        return new(seats - taken.Sum(t => t.Count), groups);
    }
}
