using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The next meetings that still take place.</summary>
public sealed class UpcomingEvents(CityDb db) : IUpcoming
{
    public async Task<IReadOnlyList<NextDate>> Next(DateOnly today, int most, CancellationToken cancellation)
    {
        var events = await EventAccess.Public(db).AsNoTracking().Where(e => e.State == EventState.Planned && e.Date >= today).OrderBy(e => e.Date).ThenBy(e => e.Start).Take(most).ToListAsync(cancellation);
        return [.. events.Select(e => new NextDate(e.Title, Paths.Neutral(Paths.Event(e.Number, e.TitleDe)), e.Date!.Value, Line(e)))];
    }

    private static string Line(Event e) => string.Join(", ", new[] { EventsText.Hours(e), e.Place.ToString() }.Where(t => t.Length > 0));
}
