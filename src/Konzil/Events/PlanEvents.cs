using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The office's list of events.</summary>
public partial class PlanEvents
{
    public sealed record Shown(IReadOnlyList<Event> Events, IReadOnlyList<EventSeries> Series, bool MayCapture);

    public static async Task<IResult> Show(Me me, CityDb db) =>
        View.Page<PlanEvents, Shown>(new(await db.Events.AsNoTracking().OrderByDescending(e => e.Date == null).ThenByDescending(e => e.Date).ToListAsync(), await db.EventSeries.AsNoTracking().OrderBy(s => s.TitleDe).ToListAsync(), me.May(Permission.CaptureCards)));
}
