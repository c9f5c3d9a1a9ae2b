using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>A booking of a measure that does not hold stops counting, with a reason.</summary>
public partial class CancelMeasureBooking
{
    public sealed record Draft(Measure Measure, BudgetBooking Booking, Form? Typed);

    public static async Task<IResult> Show(int number, int booking, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null || await BookMeasure.Load(db, measure, booking) is not { } found ? refused : View.Page<CancelMeasureBooking, Draft>(new(measure, found, null));
    }

    public static async Task<IResult> Post(int number, int booking, Form form, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null || await BookMeasure.Load(db, measure, booking) is not { } found)
        {
            return refused;
        }

        string reason = form.Text(nameof(BudgetBooking.CancelReason)).Required(BookingText.CancelReasonMissing).Max(BudgetBooking.ReasonMax);
        db.StartedFrom(found, form.Version());
        form.Try(() => found.Cancel(reason, Format.Day(db.Now)));
        if (form.HasErrors)
        {
            return View.Invalid<CancelMeasureBooking, Draft>(new(measure, found, form), form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.DeliveryOf(number)) : View.Stale<CancelMeasureBooking, Draft>(new(measure, await db.BudgetBookings.AsNoTracking().SingleAsync(b => b.Number == booking), form));
    }
}
