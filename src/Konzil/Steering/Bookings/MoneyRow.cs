using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>
/// A row of a measure's costs as it is shown: planned and budgeted of its line, committed and spent of its bookings. Bookings without a
/// line that fits have a row of their own.
/// </summary>
/// <param name="Line">What was planned; null where there are only bookings.</param>
/// <param name="Year">Null is "Jahr unbekannt" (A9).</param>
/// <param name="Bookings">What counts for it; nothing cancelled.</param>
public sealed record MoneyRow(MoneyLine? Line, int? Year, IReadOnlyList<BudgetBooking> Bookings)
{
    public string Category => Line?.Category ?? "";

    public Text? Note => Line?.Note;

    public string? NoteEn => Line?.NoteEn;

    /// <summary>Given without saying whether it is committed or spent; counted in neither.</summary>
    public decimal? Financed { get; } = Bookings.Any(b => b.Kind == BookingKind.Financed) ? Bookings.Where(b => b.Kind == BookingKind.Financed).Sum(b => b.Amount) : null;

    public MoneyCell this[MoneyKind kind] => kind switch
    {
        MoneyKind.Bound => Bound,
        MoneyKind.Spent => Spent,
        _ => Line?[kind] ?? new(CellState.NotApplicable, null),
    };

    /// <summary>The sum of a kind that somebody typed; null where there is none.</summary>
    public BudgetBooking? Typed(BookingKind kind) => Bookings.FirstOrDefault(b => b.IsTyped && b.Kind == kind);

    /// <summary>The figure holds a sum typed by hand.</summary>
    public bool IsTyped(MoneyKind kind) => kind switch
    {
        MoneyKind.Bound => Typed(BookingKind.Committed) is not null,
        MoneyKind.Spent => Typed(BookingKind.Spent) is not null,
        _ => false,
    };

    /// <summary>The single bookings of a figure: what is spent is also committed, unless it uses up a commitment.</summary>
    private bool IsBooked => Bookings.Any(b => !b.IsTyped && b.Kind != BookingKind.Financed);

    private MoneyCell Spent
    {
        get
        {
            var spent = Of(BookingKind.Spent).ToList();
            return spent.Count > 0 || IsBooked ? MoneyCell.Of(spent.Sum(b => b.Amount)) : new(Line?.SpentState ?? CellState.Open, null);
        }
    }

    // A sum typed by hand speaks for itself only: with a typed sum of what is committed, a typed sum of what is spent is part of it.
    private MoneyCell Bound
    {
        get
        {
            var committed = Of(BookingKind.Committed).ToList();
            if (committed.Count == 0 && !IsBooked)
            {
                return new(Line?.BoundState ?? CellState.Open, null);
            }

            var direct = Of(BookingKind.Spent).Where(b => b.CommitmentId is null && !(b.IsTyped && committed.Exists(c => c.IsTyped)));
            return MoneyCell.Of(committed.Sum(b => b.Amount) + direct.Sum(b => b.Amount));
        }
    }

    /// <summary>What of the budget is neither committed nor spent; unknown where no budget is stated.</summary>
    public MoneySum Left => this[MoneyKind.Budgeted].Amount is { } budgeted
        ? new(budgeted - Math.Max(Bound.Amount ?? 0, Spent.Amount ?? 0) - (Financed ?? 0), false)
        : new(null, true);

    /// <summary>All rows of one measure, by year.</summary>
    public static IReadOnlyList<MoneyRow> Of(IEnumerable<MoneyLine> lines, IEnumerable<BudgetBooking> bookings)
    {
        var plans = lines.OrderBy(l => l.Year ?? 0).ThenBy(l => l.Category, StringComparer.Ordinal).ToList();
        var counting = bookings.Where(b => !b.IsCancelled).OrderBy(b => b.Number).ToLookup(b => LineOf(b, plans)?.Id);
        return
        [
            .. plans.Select(l => new MoneyRow(l, l.Year, [.. counting[l.Id]]))
                .Concat(counting[null].GroupBy(b => b.Year).Select(g => new MoneyRow(null, g.Key, [.. g])))
                .OrderBy(r => r.Year ?? 0).ThenBy(r => r.Line is null),
        ];
    }

    private IEnumerable<BudgetBooking> Of(BookingKind kind) => Bookings.Where(b => b.Kind == kind);

    /// <summary>The line a booking names; otherwise the only line of its year, or the one for all of it.</summary>
    private static MoneyLine? LineOf(BudgetBooking booking, List<MoneyLine> lines)
    {
        if (lines.Find(l => l.Id == booking.LineId) is { } named)
        {
            return named;
        }

        var ofYear = lines.FindAll(l => l.Year == booking.Year);
        return ofYear.Count == 1 ? ofYear[0] : ofYear.Find(l => l.Category.Length == 0);
    }
}
