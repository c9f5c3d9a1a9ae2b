using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Events for feed readers: what was announced or changed last comes first.</summary>
public static class EventsFeed
{
    public static async Task<IResult> Show(CityDb db, Catalog catalog, Tell tell)
    {
        var city = (await catalog.Read(db)).City;
        var events = await db.Events.AsNoTracking().OrderByDescending(e => e.ChangedAt).ThenByDescending(e => e.Number).Take(AtomFeed.Most).ToListAsync();
        return new AtomFeed(tell.Site, EventsText.FeedTitle.With(city.CityName), "/termine/feed.atom", Paths.Events, city.AgendaName)
            .Answer([.. events.Select(e => new AtomEntry("/termine/" + e.Number, e.Date is { } day ? Format.ShortDate(day) + ": " + e.Title : e.Title, Paths.Event(e.Number, e.Title), e.ChangedAt, e.ChangedAt)
            {
                Content = string.Join("\n\n", new[] { e.CancelReason ?? "", e.Place, e.Description, e.Result }.Where(t => t.Length > 0)),
            })]);
    }
}
