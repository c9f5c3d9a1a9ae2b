using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>What comes, what was, and the series with their editions.</summary>
public partial class ListEvents
{
    public sealed record Shown(IReadOnlyList<Event> Upcoming, IReadOnlyList<Event> Past, IReadOnlyList<EventSeries> Series)
    {
        public int Editions(EventSeries series) => Upcoming.Concat(Past).Count(e => e.SeriesId == series.Id && e.State != EventState.Cancelled);
    }

    public static async Task<IResult> Show(Me me, CityDb db, TimeProvider clock)
    {
        var today = Format.Day(clock.GetUtcNow());
        var all = await EventAccess.VisibleTo(me, db).AsNoTracking().ToListAsync();
        return View.Page<ListEvents, Shown>(new(
            [.. all.Where(e => !e.IsPast(today)).OrderBy(e => e.Date).ThenBy(e => e.Start)],
            [.. all.Where(e => e.IsPast(today)).OrderByDescending(e => e.Date ?? DateOnly.MinValue)],
            await db.EventSeries.AsNoTracking().OrderBy(s => s.TitleDe).ToListAsync()));
    }
}
