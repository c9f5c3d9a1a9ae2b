using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Tells data protection while the clock runs.</summary>
public sealed class WatchIncidents(CityDb db, Tell tell) : IHandle<IncidentReported>, IHandle<IncidentClock>
{
    private static readonly int[] Hours = [0, 24, 60, 72];

    public async Task Do(IncidentReported news, CancellationToken cancellation)
    {
        if (await Find(news.IncidentId, cancellation) is { } incident)
        {
            foreach (var hour in Hours.Where(h => h == 0 || incident.DiscoveredAt.AddHours(h) > db.Now))
            {
                db.Say(new IncidentClock(incident.Id, hour), hour == 0 ? db.Now : incident.DiscoveredAt.AddHours(hour));
            }

            await db.SaveChangesAsync(cancellation);
        }
    }

    public async Task Do(IncidentClock news, CancellationToken cancellation)
    {
        if (await Find(news.IncidentId, cancellation) is { IsTicking: true } incident)
        {
            var left = incident.HoursLeft(db.Now);
            await tell.People(
                await TellOfRequest.Officers(db, cancellation),
                new News(NewsKind.Work, (left > 0 ? IncidentText.ClockNotice : IncidentText.OverNotice).Filled(incident.Number, Math.Max(left, 0)), Paths.Neutral(Paths.Incident(incident.Number)), $"incident/{news.Hour}/{incident.Id:N}"));
        }
    }

    private Task<Incident?> Find(Guid id, CancellationToken cancellation) => db.Set<Incident>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancellation);
}
