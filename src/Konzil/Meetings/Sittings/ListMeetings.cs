using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>The calendar of the bodies: what is ahead, what was, and the bodies themselves, as far as somebody may see them.</summary>
public partial class ListMeetings
{
    private const int PastShown = 20;

    /// <param name="Bodies">By id.</param>
    /// <param name="Ahead">The next first.</param>
    /// <param name="Past">The last first.</param>
    public sealed record Shown(IReadOnlyDictionary<Guid, Body> Bodies, IReadOnlyList<Meeting> Ahead, IReadOnlyList<Meeting> Past)
    {
        public required bool MayAddBodies { get; init; }

        /// <summary>May open the list of papers.</summary>
        public required bool MayGuidePapers { get; init; }

        /// <summary>May open the slides on the state of the agenda.</summary>
        public required bool MayPresent { get; init; }

        /// <summary>For calendar programs; null until somebody made one.</summary>
        public required string? Address { get; init; }
    }

    /// <summary>The way there from the account, for whoever sees a body.</summary>
    public static readonly AccountPlace Place = new(AccountText.ToMeetings, () => Paths.Meetings, (db, me, cancellation) => MeetingAccess.Bodies(me, db).AnyAsync(cancellation));

    public static async Task<IResult> Show(Me me, CityDb db, Tell site)
    {
        var bodies = await MeetingAccess.Bodies(me, db).AsNoTracking().OrderBy(b => b.NameDe).ToDictionaryAsync(b => b.Id);
        var (meetings, today) = (MeetingAccess.Meetings(me, db).AsNoTracking(), Format.Day(db.Now));
        var secret = await db.CalendarAddresses.Where(a => a.PersonId == me.KnownId).Select(a => a.Secret).SingleOrDefaultAsync();
        return View.Page<ListMeetings, Shown>(new(
            bodies,
            await MeetingAccess.Ahead(meetings, today).OrderBy(m => m.Day).ThenBy(m => m.Start).ToListAsync(),
            await MeetingAccess.Past(meetings, today).OrderByDescending(m => m.Day).ThenByDescending(m => m.Start).Take(PastShown).ToListAsync())
        {
            MayPresent = me.May(Permission.EnterOffice),
            MayAddBodies = me.May(Permission.RunMeetings),
            MayGuidePapers = me.May(Permission.GuidePapers),
            Address = secret is null ? null : site.Site + Paths.MeetingsSubscription(secret),
        });
    }
}
