using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The events somebody registered for or follows, and the address for their calendar program.</summary>
public partial class MyEvents
{
    public sealed record Row(Event Event, RegistrationState? State, string? Secret)
    {
        /// <summary>Invited, and did not say no.</summary>
        public bool Invited { get; init; }
    }

    public sealed record Shown(IReadOnlyList<Row> Rows, string? Address);

    public static async Task<IResult> Show(Me me, CityDb db, Tell site)
    {
        var registrations = await db.Registrations.AsNoTracking().Where(r => r.PersonId == me.KnownId).ToDictionaryAsync(r => r.EventId);
        var invited = (await db.EventInvitations.Where(i => i.PersonId == me.KnownId).Select(i => i.EventId).ToListAsync()).ToHashSet();
        var rows = (await Of(me, db).ToListAsync()).OrderBy(e => e.Date).Select(e => registrations.TryGetValue(e.Id, out var mine) ? new Row(e, mine.State, mine.Secret) : new Row(e, null, null) { Invited = invited.Contains(e.Id) });
        var secret = await db.CalendarAddresses.Where(a => a.PersonId == me.KnownId).Select(a => a.Secret).SingleOrDefaultAsync();
        return View.Page<MyEvents, Shown>(new([.. rows], secret is null ? null : site.Site + Paths.PersonalCalendar(secret)));
    }

    public static async Task<IResult> Renew(Me me, CityDb db, TimeProvider clock)
    {
        await db.Together(async () =>
        {
            await db.CalendarAddresses.Where(a => a.PersonId == me.KnownId).ExecuteDeleteAsync();
            await db.TryInsert(new CalendarAddress(me.KnownId, clock.GetUtcNow()));
        });
        return View.SeeOther(Paths.MyEvents);
    }

    public static async Task<IResult> Follow(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await EventAccess.Find(me, db, number) is not { } happening)
        {
            return View.NotFound();
        }

        await db.TryInsert(new Follow(me.KnownId, Event.KindName, happening.Id, clock.GetUtcNow()));
        return View.SeeOther(Paths.Event(number, happening.TitleDe));
    }

    public static async Task<IResult> Unfollow(int number, Me me, CityDb db)
    {
        if (await EventAccess.Find(me, db, number) is not { } happening)
        {
            return View.NotFound();
        }

        await db.Follows.Where(f => f.PersonId == me.KnownId && f.Kind == Event.KindName && f.ItemId == happening.Id).ExecuteDeleteAsync();
        return View.SeeOther(Paths.Event(number, happening.TitleDe));
    }

    /// <summary>The same for the page and the calendar file: what is no longer visible to somebody leaves both.</summary>
    internal static IQueryable<Event> Of(Me me, CityDb db)
    {
        var (registrations, follows, invitations, id) = (db.Registrations, db.Follows, db.EventInvitations, me.KnownId);
        return EventAccess.VisibleTo(me, db).AsNoTracking().Where(e => invitations.Any(i => i.EventId == e.Id && i.PersonId == id && i.Answer != InvitationAnswer.NotComing) || registrations.Any(r => r.EventId == e.Id && r.PersonId == id) || follows.Any(f => f.PersonId == id && f.Kind == Event.KindName && f.ItemId == e.Id));
    }
}
