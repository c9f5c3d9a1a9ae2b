using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>
/// What stayed open comes onto the next agenda, once: when the next sitting is planned, and when minutes are released while it is
/// planned already.
/// </summary>
internal static class CarryOver
{
    /// <summary>Adds the open points of all sittings of the body whose minutes are released. A unique index holds against doing it twice.</summary>
    public static async Task Into(Meeting next, CityDb db)
    {
        if (next.Day < Format.Day(db.Now))
        {
            // Entered later, for its minutes: what is open waits for a sitting to come.
            return;
        }

        var place = await db.MeetingItems.Where(i => i.MeetingId == next.Id).MaxAsync(i => (int?)i.Place) ?? 0;
        foreach (var open in await Waiting(next.BodyId, db).AsNoTracking().ToListAsync())
        {
            if (await db.TryInsert(MeetingItem.CarriedOver(next.Id, place + 1, open)))
            {
                place++;
                db.Note(next, (open.IsConfidential ? MeetingText.ConfidentialCarried : MeetingText.CarriedNote.Filled(open.Title)).De);
            }
        }

        AgendaNews.Say(next, db);
        await db.SaveChangesAsync();
    }

    /// <summary>The next planned sitting takes over what has just been left open.</summary>
    public static async Task IntoNext(Guid bodyId, CityDb db)
    {
        var today = Format.Day(db.Now);
        if (await db.Meetings.AsNoTracking().Where(m => m.BodyId == bodyId && m.State == MeetingState.Planned && m.Day >= today).OrderBy(m => m.Day).ThenBy(m => m.Number).FirstOrDefaultAsync() is { } next)
        {
            await Into(next, db);
        }
    }

    private static IQueryable<MeetingItem> Waiting(Guid bodyId, CityDb db)
    {
        var (meetings, later) = (db.Meetings, db.MeetingItems);
        return db.MeetingItems
            .Where(i => i.Outcome == ItemOutcome.Open || i.Outcome == ItemOutcome.Untreated && !i.IsStanding)
            .Where(i => meetings.Any(m => m.Id == i.MeetingId && m.BodyId == bodyId && (m.State == MeetingState.Released || m.State == MeetingState.Cancelled)) && !later.Any(l => l.CarriedFromId == i.Id))
            .OrderBy(i => i.Place).ThenBy(i => i.Title);
    }
}
