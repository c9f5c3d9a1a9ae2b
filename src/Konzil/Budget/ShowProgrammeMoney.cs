using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>The programme's money for everybody: the table, what is committed, spent and free, and the seed funding.</summary>
public partial class ShowProgrammeMoney
{
    public sealed record Shown(BudgetLedger Ledger, IReadOnlyList<BookingRow> Seeds);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation)
    {
        var ledger = await BudgetLedger.Read(db, cancellation);
        return View.Page<ShowProgrammeMoney, Shown>(new(ledger, await PublicSeeds(db, ledger, cancellation)));
    }

    /// <summary>Seed funding of measures that everybody may see.</summary>
    public static async Task<IReadOnlyList<BookingRow>> PublicSeeds(CityDb db, BudgetLedger ledger, CancellationToken cancellation)
    {
        var ids = ledger.Seeds.Select(s => s.Booking.MeasureId).OfType<Guid>().ToList();
        var shown = (await MeasureAccess.Public(db.Measures).Where(m => ids.Contains(m.Id)).Select(m => m.Id).ToListAsync(cancellation)).ToHashSet();
        return [.. ledger.Seeds.Where(s => shown.Contains(s.Booking.MeasureId!.Value)).OrderBy(s => s.Booking.Year ?? 0).ThenBy(s => s.Booking.Number)];
    }
}
