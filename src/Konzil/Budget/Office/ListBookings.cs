using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;

namespace Konzil.Budget;

/// <summary>All bookings, also as a file for the treasury.</summary>
public partial class ListBookings
{
    public sealed record Shown(BudgetLedger Ledger, bool MayPlan);

    public static async Task<IResult> Show(Me me, CityDb db, CancellationToken cancellation) => View.Page<ListBookings, Shown>(new(await BudgetLedger.Read(db, cancellation), me.May(Permission.PlanBudget)));

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var ledger = await BudgetLedger.Read(db, cancellation);
        var file = new Csv("nummer", "art", "buchung", "jahr", "betrag_eur", "massnahme", "anschub", "zweck", "tag", "beleg", "zu_bindung", "trotz_ueberziehung", "storniert", "grund", "von_hand");
        foreach (var row in ledger.Bookings)
        {
            var b = row.Booking;
            file.Row(b.Number, ledger.CategoryOf(b).De, BookingText.Of(b.Kind).De, b.Year, row.Amount, row.Measure?.Code, b.IsSeed, b.Purpose, b.Day, b.Reference, NumberOf(ledger, b.CommitmentId), b.AnywayReason, b.CancelledOn, b.CancelReason, b.TypedReason);
        }

        return file.Download("buchungen.csv");
    }

    public static int? NumberOf(BudgetLedger ledger, Guid? id) => ledger.Bookings.FirstOrDefault(b => b.Booking.Id == id)?.Booking.Number;
}
