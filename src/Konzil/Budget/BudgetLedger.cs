using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>The programme's money: its table, what is booked against it, and what is left.</summary>
public sealed class BudgetLedger(IReadOnlyList<BudgetCategory> categories, IReadOnlyList<BudgetPosition> positions, IReadOnlyList<BookingRow> bookings)
{
    private readonly ILookup<(Guid, int), BudgetPosition> _cells = positions.ToLookup(p => (p.CategoryId, p.Year));

    public IReadOnlyList<BudgetCategory> Categories => categories;

    /// <summary>The newest first, also what was cancelled, and what measures have from elsewhere.</summary>
    public IReadOnlyList<BookingRow> Bookings => bookings;

    /// <summary>The category a booking counts against, in words.</summary>
    public Text CategoryOf(BudgetBooking booking) => categories.FirstOrDefault(c => c.Id == booking.CategoryId)?.Title ?? BookingText.NoCategory;

    public bool IsEmpty => categories.Count == 0;

    public IReadOnlyList<int> Years { get; } = [.. positions.Select(p => p.Year).Concat(bookings.Where(b => b.Counts && b.Booking.CategoryId is not null).Select(b => b.Booking.Year).OfType<int>()).Distinct().Order()];

    public IEnumerable<BudgetCategory> Euro => categories.Where(c => c.Unit == BudgetUnit.Euro);

    public IEnumerable<BookingRow> Seeds => bookings.Where(b => b is { Counts: true, Booking.IsSeed: true, Booking.CategoryId: not null });

    public static async Task<BudgetLedger> Read(CityDb db, CancellationToken cancellation = default) => new(
        await db.BudgetCategories.AsNoTracking().OrderBy(c => c.Order).ToListAsync(cancellation),
        [.. (await db.BudgetPositions.AsNoTracking().ToListAsync(cancellation)).OrderBy(p => p.Year).ThenBy(p => p.Place)],
        await Booked(db, cancellation));

    public IReadOnlyList<BudgetPosition> Cell(BudgetCategory category, int year) => [.. _cells[(category.Id, year)]];

    /// <summary>The amounts of one cell. Where nothing was entered at all, it is open.</summary>
    public MoneySum Planned(BudgetCategory category, int year) => MoneyCell.Sum(PlannedCells(category, year));

    public MoneySum Planned(BudgetCategory category) => MoneyCell.Sum(Years.SelectMany(y => PlannedCells(category, y)));

    public MoneySum PlannedIn(int year) => MoneyCell.Sum(Euro.SelectMany(c => PlannedCells(c, year)));

    public MoneySum PlannedEuro => MoneyCell.Sum(Euro.SelectMany(c => Years.SelectMany(y => PlannedCells(c, y))));

    public MoneySum Available(BudgetCategory category, int year) => MoneyCell.Sum(AvailableCells(category, year));

    public MoneySum AvailableIn(int year) => MoneyCell.Sum(Euro.SelectMany(c => AvailableCells(c, year)));

    /// <summary>What is booked in a year; null is what has no year.</summary>
    public BookedSums Booked(BudgetCategory category, int? year) => Sums(b => b.CategoryId == category.Id && b.Year == year);

    /// <summary>What is booked for a measure, whatever year and category; null is the programme itself.</summary>
    public BookedSums BookedFor(Guid? measureId) => Sums(b => b.MeasureId == measureId);

    /// <summary>What of a commitment nobody has paid yet.</summary>
    public decimal Unspent(BookingRow commitment) => Math.Max(0, commitment.Amount - bookings.Where(b => b.Counts && b.Booking.CommitmentId == commitment.Booking.Id).Sum(b => b.Amount));

    public MoneySum Left(BudgetCategory category, int year)
    {
        var (available, booked) = (Available(category, year), Booked(category, year).Together);
        return available.Amount is null && booked == 0 ? available : new((available.Amount ?? 0) - booked, available.Incomplete);
    }

    public MoneySum LeftIn(int year)
    {
        var (available, booked) = (AvailableIn(year), Euro.Sum(c => Booked(c, year).Together));
        return available.Amount is null && booked == 0 ? available : new((available.Amount ?? 0) - booked, available.Incomplete);
    }

    /// <summary>The ledger as it would be with one booking as it stands now.</summary>
    public BudgetLedger With(BudgetBooking booking) => new(categories, positions, [.. bookings.Where(b => b.Booking.Id != booking.Id), new BookingRow(booking, null)]);

    private BookedSums Sums(Func<BudgetBooking, bool> those)
    {
        var rows = bookings.Where(b => b.Counts && those(b.Booking)).ToList();
        return new(rows.Where(r => r.Booking.Kind == BookingKind.Committed).Sum(Unspent), rows.Where(r => r.Booking.Kind == BookingKind.Spent).Sum(r => r.Amount), rows.Where(r => r.Booking.Kind == BookingKind.Financed).Sum(r => r.Amount));
    }

    private IEnumerable<MoneyCell> PlannedCells(BudgetCategory category, int year) => _cells[(category.Id, year)].Select(p => p.Cell).DefaultIfEmpty(MoneyCell.Open);

    private IEnumerable<MoneyCell> AvailableCells(BudgetCategory category, int year) => _cells[(category.Id, year)].Select(p => p.Available).DefaultIfEmpty(MoneyCell.Open);

    private static async Task<IReadOnlyList<BookingRow>> Booked(CityDb db, CancellationToken cancellation)
    {
        var rows = await db.BudgetBookings.AsNoTracking().OrderByDescending(b => b.Number).ToListAsync(cancellation);
        var measureIds = rows.Select(r => r.MeasureId).OfType<Guid>().Distinct().ToList();
        var measures = await db.Measures.AsNoTracking().Where(m => measureIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellation);
        return [.. rows.Select(r => new BookingRow(r, r.MeasureId is { } id ? measures.GetValueOrDefault(id) : null))];
    }
}

/// <param name="Booking">What was booked.</param>
/// <param name="Measure">What it was for; null for the programme itself.</param>
public sealed record BookingRow(BudgetBooking Booking, Measure? Measure)
{
    public decimal Amount => Booking.Amount;

    public bool Counts => !Booking.IsCancelled;
}

/// <summary>What is booked, each amount once: what was spent of a commitment is no longer committed.</summary>
public sealed record BookedSums(decimal Committed, decimal Spent, decimal Financed)
{
    public decimal Together => Committed + Spent + Financed;
}
