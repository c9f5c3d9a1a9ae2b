using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Measures can be discussed from their publication until they are carried out or stopped.</summary>
public sealed class MeasureComments : ICommentable
{
    public string Kind => Measure.Kind;

    public static CommentTarget Target(Measure measure)
    {
        var open = measure.PublishedAt is not null && measure.Delivery is not (DeliveryStatus.Done or DeliveryStatus.Stopped);
        return new(measure.Title, Paths.Neutral(Paths.Measure(measure.Number, measure.Title)), open, open ? null : measure.DeliverySince);
    }

    public async Task<CommentTarget?> Find(CityDb db, Me me, Guid id) =>
        await MeasureAccess.VisibleTo(me, db.Measures.AsNoTracking()).SingleOrDefaultAsync(m => m.Id == id) is { } measure ? Target(measure) : null;
}
