using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Sittings for calendar programs: one, one's own as a file, and by the secret address one made for one's events.</summary>
public static class MeetingsCalendar
{
    internal const string ContentType = "text/calendar; charset=utf-8";

    public static async Task<IResult> Mine(Me me, CityDb db, Tell site) => await File(MeetingAccess.Meetings(me, db), MeetingText.CalendarName, db, site);

    public static async Task<IResult> One(int number, Me me, CityDb db, Tell site)
    {
        var meetings = MeetingAccess.Meetings(me, db).Where(m => m.Number == number);
        return await meetings.AnyAsync() ? await File(meetings, MeetingText.Meeting.With(number), db, site) : View.NotFound();
    }

    /// <summary>Whoever knows the address reads day, place and body as its owner would, and nothing else.</summary>
    public static async Task<IResult> Personal(string secret, HttpResponse response, CityDb db, Tell site)
    {
        if (await db.CalendarAddresses.Where(a => a.Secret == secret).Select(a => (Guid?)a.PersonId).SingleOrDefaultAsync() is not { } id
            || await db.People.AsNoTracking().Where(p => p.Id == id).Select(p => new { p.DisplayName, p.Language, Roles = p.Grants.Select(g => g.Role).ToList() }).SingleOrDefaultAsync() is not { } owner)
        {
            return View.NotFound();
        }

        response.Headers.CacheControl = "private, no-store";
        Language.Use(owner.Language);
        return await File(MeetingAccess.Meetings(new Me(id, owner.DisplayName, Rights.Of(owner.Roles), owner.Language), db), MeetingText.CalendarName, db, site);
    }

    private static async Task<IResult> File(IQueryable<Meeting> meetings, string name, CityDb db, Tell site)
    {
        var found = await meetings.AsNoTracking().OrderBy(m => m.Day).ThenBy(m => m.Number).ToListAsync();
        var bodies = await db.Bodies.AsNoTracking().ToDictionaryAsync(b => b.Id);
        return Results.Text(Calendar.Write(found.Select(m => Entry(m, bodies[m.BodyId], site.Site + Paths.Meeting(m.Number)) with { Words = m.CancelReason }), name), ContentType);
    }

    /// <summary>A sitting as everybody may know it: why it was cancelled is for its members.</summary>
    internal static CalendarEntry Entry(Meeting meeting, Body body, string page) => new(meeting.Id, MeetingWords.Title(meeting, body), meeting.Day, page)
    {
        Start = meeting.Start,
        End = meeting.End,
        ChangedAt = meeting.ChangedAt,
        Sequence = meeting.Sequence,
        IsCancelled = meeting.State == MeetingState.Cancelled,
        Place = meeting.Place,
    };
}
