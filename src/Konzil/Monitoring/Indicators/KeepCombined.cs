using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>A value changed, or what an indicator is worked out from: it and all above it are worked out anew, each after its parts.</summary>
public sealed class KeepCombined(CityDb db) : IHandle<IndicatorMeasured>, IHandle<IndicatorDefined>
{
    public Task Do(IndicatorMeasured news, CancellationToken cancellation) => Follow(news.IndicatorId, cancellation);

    public Task Do(IndicatorDefined news, CancellationToken cancellation) => Follow(news.IndicatorId, cancellation);

    private async Task Follow(Guid changed, CancellationToken cancellation)
    {
        var above = (await db.IndicatorParts.AsNoTracking().Select(p => new { p.PartId, p.IndicatorId }).ToListAsync(cancellation)).ToLookup(p => p.PartId, p => p.IndicatorId);
        var (order, seen) = (new Stack<Guid>(), new HashSet<Guid>());
        Visit(changed);
        await db.Together(async () =>
        {
            foreach (var id in order)
            {
                await Keep(id, cancellation);
            }
        }, cancellation);

        // The last one left stands on top: parts come before what is worked out from them.
        void Visit(Guid id)
        {
            if (seen.Add(id))
            {
                above[id].ToList().ForEach(Visit);
                order.Push(id);
            }
        }
    }

    private async Task Keep(Guid id, CancellationToken cancellation)
    {
        if (await db.Indicators.Include(i => i.Points).Include(i => i.Parts).AsSplitQuery().SingleOrDefaultAsync(i => i.Id == id && i.Combined != null, cancellation) is not { } indicator)
        {
            return;
        }

        var parts = indicator.Parts.Select(p => p.PartId).ToList();
        var wanted = Combination.Of(indicator, (await db.Set<IndicatorPoint>().AsNoTracking().Where(p => parts.Contains(p.IndicatorId)).ToListAsync(cancellation)).ToLookup(p => p.IndicatorId)).ToDictionary(v => v.Day);
        foreach (var point in indicator.Points.Where(p => p.PartsMissing is not null).ToList())
        {
            if (!wanted.Remove(point.Day, out var value))
            {
                db.Set<IndicatorPoint>().Remove(point);
                db.Note(indicator, "point " + Format.Iso(point.Day), DeliveryWords.Number(point.Value) + " →");
            }
            else if ((value.Value, value.Missing) != (point.Value, point.PartsMissing))
            {
                db.Note(indicator, "point " + Format.Iso(point.Day), DeliveryWords.Number(point.Value) + " → " + DeliveryWords.Number(value.Value));
                point.Combine(value);
            }
        }

        foreach (var value in wanted.Values)
        {
            db.Set<IndicatorPoint>().Add(IndicatorPoint.Combined(id, value));
            db.Note(indicator, "point " + Format.Iso(value.Day), DeliveryWords.Number(value.Value));
        }

        await db.SaveChangesAsync(cancellation);
    }
}
