using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>One event: before it an invitation, after it what came of it.</summary>
public partial class ShowEvent
{
    public sealed record Shown(Event Event, EventSeries? Series, IReadOnlyList<Event> Editions, string? District, int Cards);

    public static async Task<IResult> Show(string address, CityDb db, Catalog catalog)
    {
        var dash = address.IndexOf('-', StringComparison.Ordinal);
        var (digits, slug) = (address[..dash], address[(dash + 1)..]);
        if (!int.TryParse(digits, out var number) || await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number) is not { } happening)
        {
            return View.NotFound();
        }

        if (slug != Paths.Slug(happening.TitleDe))
        {
            return View.Moved(Paths.Event(number, happening.TitleDe));
        }

        var series = happening.SeriesId is { } id ? await db.EventSeries.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id) : null;
        var editions = series is null ? [] : await db.Events.AsNoTracking().Where(e => e.SeriesId == series.Id && e.Id != happening.Id).OrderBy(e => e.Edition).ThenBy(e => e.Date).ToListAsync();
        return View.Page<ShowEvent, Shown>(new(happening, series, editions, (await catalog.Read(db)).District(happening.DistrictId)?.Name, await db.Cards.CountAsync(c => c.EventId == happening.Id)));
    }

    public static async Task<IResult> Short(int number, CityDb db) =>
        await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number) is { } happening ? View.Moved(Paths.Event(number, happening.TitleDe)) : View.NotFound();
}
