using Konzil.Events;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>An event got another day, or does not take place: its milestones follow, and say why.</summary>
public sealed class FollowTheEvent(CityDb db) : IHandle<EventChanged>, IHandle<EventCancelled>
{
    public Task Do(EventChanged news, CancellationToken cancellation) => Follow(news.EventId, cancellation);

    public Task Do(EventCancelled news, CancellationToken cancellation) => Follow(news.EventId, cancellation);

    private async Task Follow(Guid id, CancellationToken cancellation)
    {
        if (await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellation) is not { } happening)
        {
            return;
        }

        foreach (var milestone in await db.WorkPackages.Where(p => p.HappensId == id && p.Done == null && p.DroppedOn == null).ToListAsync(cancellation))
        {
            if (happening.State == EventState.Cancelled)
            {
                milestone.Drop(happening.CancelReason is { Length: > 0 } reason ? reason[..Math.Min(reason.Length, 500)] : SeriesPlanText.Cancelled.De, [], Me.System, db.Now);
            }
            else if (happening.Date is { } day && day != milestone.End)
            {
                var shift = milestone.Move(day, day, SeriesPlanText.EventMoved.De, Me.System, db.Now);
                db.PackageShifts.Add(shift.WithPublicReason());
                db.Say(new PackageMoved(milestone.Id, shift.Id, null));
            }
            else
            {
                continue;
            }

            await PlanData.Save(db, await db.Projects.SingleAsync(p => p.Id == milestone.ProjectId, cancellation));
        }
    }
}
