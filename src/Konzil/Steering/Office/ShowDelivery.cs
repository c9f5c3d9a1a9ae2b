using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Everything about the delivery of one measure, with the ways to report.</summary>
public partial class ShowDelivery
{
    public sealed record Shown(Measure Measure, DeliveryData Data, DateOnly Today, bool MayReport, bool MayLane)
    {
        public required IReadOnlyList<BudgetBooking> Bookings { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock)
    {
        var measure = await SteeringAccess.VisibleTo(me, db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number);
        return measure is null
            ? View.NotFound()
            : View.Page<ShowDelivery, Shown>(new(measure, await DeliveryData.Read(db, measure.Id, office: true), Format.Day(clock.GetUtcNow()), SteeringAccess.MayReport(me, measure), me.May(Permission.PublishMeasures))
            {
                Bookings = await db.BudgetBookings.AsNoTracking().Where(b => b.MeasureId == measure.Id).OrderByDescending(b => b.Number).ToListAsync(),
            });
    }
}

/// <summary>What is known of a measure's delivery.</summary>
public sealed record DeliveryData(IReadOnlyList<Milestone> Milestones, MeasureMoney Costs, IReadOnlyList<Indicator> Indicators, IReadOnlyList<StatusReport> Reports)
{
    public static async Task<DeliveryData> Read(CityDb db, Guid measureId, bool office = false, CancellationToken cancellation = default) => new(
        await db.Milestones.AsNoTracking().Include(m => m.Shifts).Where(m => m.MeasureId == measureId).OrderBy(m => m.Current).ThenBy(m => m.Order).ToListAsync(cancellation),
        await MeasureMoney.Read(db, measureId, cancellation),
        await db.Indicators.AsNoTracking().Include(i => i.Points).Where(i => i.MeasureId == measureId).OrderBy(i => i.Order).ToListAsync(cancellation),
        await db.StatusReports.AsNoTracking().Where(r => r.MeasureId == measureId && (office || !r.IsHeldBack)).OrderByDescending(r => r.At).ToListAsync(cancellation));
}
