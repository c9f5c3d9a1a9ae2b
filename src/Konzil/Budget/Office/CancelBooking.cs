using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>A booking that does not hold stops counting, with a reason.</summary>
public partial class CancelBooking
{
    public sealed record Draft(BudgetBooking Booking, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db) => await db.BudgetBookings.AsNoTracking().SingleOrDefaultAsync(b => b.Number == number && b.CategoryId != null && b.TypedReason == "") is { } booking ? View.Page<CancelBooking, Draft>(new(booking, null)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await db.BudgetBookings.SingleOrDefaultAsync(b => b.Number == number && b.CategoryId != null && b.TypedReason == "") is not { } booking)
        {
            return View.NotFound();
        }

        string reason = form.Text(nameof(BudgetBooking.CancelReason)).Required(BookingText.CancelReasonMissing).Max(BudgetBooking.ReasonMax);
        db.StartedFrom(booking, form.Version());
        form.Try(() => booking.Cancel(reason, Format.Day(clock.GetUtcNow())));
        if (form.HasErrors)
        {
            return View.Invalid<CancelBooking, Draft>(new(booking, form), form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.BudgetBookings) : View.Stale<CancelBooking, Draft>(new(await db.BudgetBookings.AsNoTracking().SingleAsync(b => b.Number == number), form));
    }
}
