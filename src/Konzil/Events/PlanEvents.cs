using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The office's list of events.</summary>
public partial class PlanEvents
{
    public sealed record Shown(IReadOnlyList<Event> Events, bool MayCapture);

    public static async Task<IResult> Show(Me me, CityDb db) =>
        View.Page<PlanEvents, Shown>(new(await db.Events.AsNoTracking().OrderByDescending(e => e.Date == null).ThenByDescending(e => e.Date).ToListAsync(), me.May(Permission.CaptureCards)));
}
