using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Sums of a line that somebody types because there are no single bookings. Each is a booking with a reason.</summary>
internal static class TypedSums
{
    private static readonly (MoneyKind Figure, BookingKind Kind)[] Kinds = [(MoneyKind.Bound, BookingKind.Committed), (MoneyKind.Spent, BookingKind.Spent)];

    public static bool May(MoneyKind figure) => Kinds.Any(k => k.Figure == figure);

    /// <summary>What the field shows: what is planned, and of the rest only the sum by hand.</summary>
    public static string Cell(MoneyRow row, MoneyKind figure) => Kinds.FirstOrDefault(k => k.Figure == figure) is { Figure: not MoneyKind.Planned } typed
        ? row.Typed(typed.Kind) is { } sum ? DeliveryWords.Number(sum.Amount) : DeliveryWords.Typed(row.Line![figure])
        : DeliveryWords.Typed(row[figure]);

    public static string? Reason(MoneyRow row) => row.Bookings.FirstOrDefault(b => b.IsTyped && b.Kind != BookingKind.Financed)?.TypedReason;

    public static string ReadReason(Form form, IReadOnlyDictionary<MoneyKind, MoneyCell> cells)
    {
        string reason = form.Text(nameof(EditMoney.Draft.Reason)).Max(BudgetBooking.ReasonMax);
        if (reason.Length == 0 && Kinds.Any(k => cells[k.Figure].State == CellState.Amount))
        {
            form.Errors.Add(nameof(EditMoney.Draft.Reason), BookingText.TypedReasonMissing);
        }

        return reason;
    }

    public static async Task Write(CityDb db, MoneyLine line, IReadOnlyDictionary<MoneyKind, MoneyCell> cells, string reason)
    {
        var stored = await db.BudgetBookings.Where(b => b.TypedLineId == line.Id).ToListAsync();
        foreach (var (figure, kind) in Kinds)
        {
            var sum = stored.Find(b => b.Kind == kind);
            if (cells[figure].Amount is not { } amount)
            {
                sum?.Cancel(SteeringText.TypedGone.De, Format.Day(db.Now));
            }
            else if (sum is null)
            {
                db.BudgetBookings.Add(BudgetBooking.Typed(await NumberSeries.Take(db, BudgetBooking.Series), line, kind, amount, reason));
            }
            else
            {
                sum.Retype(line, amount, reason);
            }
        }

        // A sum of the programme keeps its amount and follows the year of its line.
        foreach (var given in stored.Where(b => b.Kind == BookingKind.Financed))
        {
            given.Retype(line, given.Amount, given.TypedReason);
        }
    }
}
