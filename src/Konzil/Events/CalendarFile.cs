using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The events as a calendar that other programs subscribe to.</summary>
public static class CalendarFile
{
    private const string ContentType = "text/calendar; charset=utf-8";

    public static async Task<IResult> Show(CityDb db, Tell site) =>
        Results.Text(Calendar.Write(await db.Events.AsNoTracking().Where(e => e.Date != null).OrderBy(e => e.Number).ToListAsync(), site.Site), ContentType);

    public static async Task<IResult> One(int number, CityDb db, Tell site) =>
        await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number && e.Date != null) is { } happening
            ? Results.Text(Calendar.Write([happening], site.Site), ContentType) : View.NotFound();
}
