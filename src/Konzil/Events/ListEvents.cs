using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>What comes, what was, and the series with their editions.</summary>
public partial class ListEvents
{
    public const string PageKey = "seite";
    public const int PageSize = 20;

    /// <param name="Upcoming">What comes, the next first.</param>
    /// <param name="Past">A part of what was, the newest first.</param>
    /// <param name="Series">All series.</param>
    /// <param name="Page">Which part of the past, from 1.</param>
    /// <param name="Pages">How many parts there are.</param>
    public sealed record Shown(IReadOnlyList<Event> Upcoming, IReadOnlyList<Event> Past, IReadOnlyList<EventSeries> Series, int Page, int Pages)
    {
        public required IReadOnlyDictionary<Guid, int> EditionsOf { get; init; }

        public int Editions(EventSeries series) => EditionsOf.GetValueOrDefault(series.Id);
    }

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, TimeProvider clock)
    {
        var today = Format.Day(clock.GetUtcNow());
        var visible = EventAccess.VisibleTo(me, db).AsNoTracking();
        var past = visible.Where(e => e.State == EventState.Held || e.Date == null || e.Date < today);
        var pages = Math.Max(1, (await past.CountAsync() + PageSize - 1) / PageSize);
        var page = Math.Clamp(request.Number(PageKey) ?? 1, 1, pages);
        return View.Page<ListEvents, Shown>(new(
            await visible.Where(e => e.State != EventState.Held && e.Date >= today).OrderBy(e => e.Date).ThenBy(e => e.Start).ToListAsync(),
            await past.OrderBy(e => e.Date == null).ThenByDescending(e => e.Date).ThenByDescending(e => e.Number).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(),
            await db.EventSeries.AsNoTracking().OrderBy(s => s.TitleDe).ToListAsync(),
            page,
            pages)
        {
            EditionsOf = await visible.Where(e => e.SeriesId != null && e.State != EventState.Cancelled).GroupBy(e => e.SeriesId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count),
        });
    }
}
