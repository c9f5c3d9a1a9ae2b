using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>A series with all its editions and what is still open in it.</summary>
public partial class ShowSeries
{
    private const int Most = 200;

    public sealed record Shown(EventSeries Series, IReadOnlyList<Event> Editions, IReadOnlyList<EventTask> Open, DateOnly Today);

    public static async Task<IResult> Show(string key, Me me, CityDb db, TimeProvider clock)
    {
        if (await db.EventSeries.AsNoTracking().SingleOrDefaultAsync(s => s.Key == key) is not { } series)
        {
            return View.NotFound();
        }

        var visible = EventAccess.VisibleTo(me, db).AsNoTracking().Where(e => e.SeriesId == series.Id);
        var editions = await visible.OrderByDescending(e => e.Edition ?? 0).ThenByDescending(e => e.Date).Take(Most).ToListAsync();
        var open = await db.EventTasks.AsNoTracking().Where(t => t.Kind == OutcomeKind.Task && t.DoneAt == null && t.CarriedToId == null && visible.Any(e => e.Id == t.EventId)).OrderBy(t => t.Due == null).ThenBy(t => t.Due).Take(Most).ToListAsync();
        return View.Page<ShowSeries, Shown>(new(series, editions, open, Format.Day(clock.GetUtcNow())));
    }
}
