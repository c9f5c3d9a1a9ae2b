using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Events as calendars that other programs subscribe to: all, one, a series, and somebody's own.</summary>
public static class CalendarFile
{
    internal const string ContentType = "text/calendar; charset=utf-8";

    public static async Task<IResult> Show(CityDb db, Tell site) =>
        File(await EventAccess.Public(db).AsNoTracking().Where(e => e.Date != null).OrderBy(e => e.Number).ToListAsync(), site, EventsText.Title);

    public static async Task<IResult> One(int number, Me me, CityDb db, Tell site) =>
        await EventAccess.Find(me, db, number) is { Date: not null } happening ? File([happening], site, happening.Title) : View.NotFound();

    public static async Task<IResult> OfSeries(string key, Me me, CityDb db, Tell site) =>
        await db.EventSeries.AsNoTracking().SingleOrDefaultAsync(s => s.Key == key) is { } series
            ? File(await EventAccess.VisibleTo(me, db).AsNoTracking().Where(e => e.SeriesId == series.Id && e.Date != null).OrderBy(e => e.Number).ToListAsync(), site, series.Title)
            : View.NotFound();

    /// <summary>Whoever knows the address reads as its owner would, and can do nothing else.</summary>
    public static async Task<IResult> Personal(string secret, HttpResponse response, CityDb db, Tell site)
    {
        if (await db.CalendarAddresses.Where(a => a.Secret == secret).Select(a => (Guid?)a.PersonId).SingleOrDefaultAsync() is not { } id
            || await db.People.AsNoTracking().Where(p => p.Id == id).Select(p => new { p.DisplayName, p.Language, Roles = p.Grants.Select(g => g.Role).ToList() }).SingleOrDefaultAsync() is not { } owner)
        {
            return View.NotFound();
        }

        response.Headers.CacheControl = "private, no-store";
        Language.Use(owner.Language);
        var me = new Me(id, owner.DisplayName, Rights.Of(owner.Roles), owner.Language);
        return File(await MyEvents.Of(me, db).Where(e => e.Date != null).OrderBy(e => e.Number).ToListAsync(), site, RegistrationText.MyEventsTitle);
    }

    private static IResult File(IReadOnlyList<Event> events, Tell site, string name) => Results.Text(Calendar.Write(events, site.Site, name), ContentType);
}
