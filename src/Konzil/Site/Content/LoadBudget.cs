using Konzil.Budget;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>The paper's resource table and its pilot, once: afterwards the programme's money belongs to the office.</summary>
internal static class LoadBudget
{
    private const string Kind = "budget";

    public static async Task Load(Loading loading, CancellationToken cancellation)
    {
        foreach (var (row, i) in loading.Content.Budget.Rows.Select((r, i) => (r, i)).Where(x => loading.Find(Kind, x.r.Key) is null))
        {
            var category = BudgetCategory.Open(i + 1, row.Unit == BudgetUnit.Eur ? Konzil.Budget.BudgetUnit.Euro : Konzil.Budget.BudgetUnit.Posts);
            category.Name(row.Title.De, row.Title.En);
            loading.Db.BudgetCategories.Add(category);
            loading.Remember(Kind, row.Key, category.Id);
            foreach (var cell in row.Cells)
            {
                var position = BudgetPosition.At(category.Id, cell.Year, 1);
                position.Write(new PositionText(State(cell.State), cell.Amount, cell.Funding is { } funding ? Enum.Parse<Funding>(funding.ToString()) : null) { Wording = cell.Wording });
                loading.Db.BudgetPositions.Add(position);
            }
        }

        // The bookings of the measures were added in the step before and are looked up by what they say.
        await loading.Db.SaveChangesAsync(cancellation);
        foreach (var pilot in loading.Content.Budget.Pilots.Where(p => loading.Find(Kind, "pilot/" + p.Measure) is null))
        {
            var measure = loading.Id("measure", pilot.Measure);
            if (await loading.Db.BudgetBookings.FirstOrDefaultAsync(b => b.MeasureId == measure && b.Kind == BookingKind.Financed && b.Amount == pilot.Amount, cancellation) is { } booking)
            {
                booking.CountAsSeed(loading.Id(Kind, pilot.Row), pilot.Wording.Length <= BudgetBooking.PurposeMax ? pilot.Wording : pilot.Wording[..BudgetBooking.PurposeMax]);
                loading.Remember(Kind, "pilot/" + pilot.Measure, booking.Id);
            }
        }
    }

    private static PositionState State(CellState state) => state switch { CellState.Amount => PositionState.Amount, CellState.NotApplicable => PositionState.NotApplicable, _ => PositionState.Open };
}
