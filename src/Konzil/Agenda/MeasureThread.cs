using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Public measures can be discussed; what is stopped can only be read.</summary>
public sealed class MeasureComments : ICommentable
{
    public string Kind => Measure.Kind;

    public static CommentTarget Target(Measure measure)
    {
        var stopped = measure.Delivery == DeliveryStatus.Stopped;
        return new(measure.Title, Paths.Neutral(Paths.Measure(measure.Number, measure.Title)), measure.PublishedAt is not null && !stopped, stopped ? measure.DeliverySince : null) { HasWordings = !stopped };
    }

    public async Task<CommentTarget?> Find(CityDb db, Me me, Guid id) =>
        await MeasureAccess.VisibleTo(me, db.Measures.AsNoTracking()).SingleOrDefaultAsync(m => m.Id == id) is { } measure ? Target(measure) : null;
}

/// <summary>The discussion is the last section of the measure's page. Nobody discusses a draft.</summary>
public sealed class ThreadPart(CityDb db, TimeProvider clock) : IMeasurePart
{
    public int Order => 90;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        if (measure.PublishedAt is null)
        {
            return null;
        }

        var view = await ThreadItems.Read(db, me, measure.Subject, now: clock.GetUtcNow());
        return builder =>
        {
            builder.OpenComponent<MeasureDiscussion>(0);
            builder.AddComponentParameter(1, nameof(MeasureDiscussion.View), view);
            builder.AddComponentParameter(2, nameof(MeasureDiscussion.Target), MeasureComments.Target(measure));
            builder.CloseComponent();
        };
    }
}
