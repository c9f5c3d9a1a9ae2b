using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>
/// Money of a measure in one year and category: what is planned and budgeted. A figure is an amount, open, or does not apply:
/// empty is never nought (A7), and a sum over an open cell is incomplete (A8). What is committed and spent is said by bookings
/// (<see cref="BudgetBooking"/>); the line only knows whether that is open or does not apply as long as there is none.
/// </summary>
public sealed class MoneyLine : Entity, IHaveHistory
{
    public const int FirstYear = 2000;
    public const int LastYear = 2100;

    private MoneyLine()
    {
    }

    public Guid MeasureId { get; private set; }

    /// <summary>Null is "Jahr unbekannt" (A9), never a guess.</summary>
    public int? Year { get; private set; }

    /// <summary>"Aufwendungen", "Leuchten und Sensoren"; empty where the line is all of the year.</summary>
    public string Category { get; private set; } = "";

    public CellState PlannedState { get; private set; }

    public decimal? PlannedAmount { get; private set; }

    public CellState BudgetedState { get; private set; }

    public decimal? BudgetedAmount { get; private set; }

    public CellState BoundState { get; private set; }

    public CellState SpentState { get; private set; }

    public string? NoteDe { get; private set; }

    public string? NoteEn { get; private set; }

    public Text? Note => NoteDe is null ? null : new(NoteDe, NoteEn ?? NoteDe);

    public static MoneyLine Of(Guid measureId) => new() { MeasureId = measureId };

    public MoneyCell this[MoneyKind kind] => kind switch
    {
        MoneyKind.Planned => new(PlannedState, PlannedAmount),
        MoneyKind.Budgeted => new(BudgetedState, BudgetedAmount),
        MoneyKind.Bound => new(BoundState, null),
        _ => new(SpentState, null),
    };

    public void Write(int? year, string category, IReadOnlyDictionary<MoneyKind, MoneyCell> cells, string? note)
    {
        (Year, Category, NoteDe) = (year, category, string.IsNullOrWhiteSpace(note) ? null : note);
        (PlannedState, PlannedAmount) = cells[MoneyKind.Planned];
        (BudgetedState, BudgetedAmount) = cells[MoneyKind.Budgeted];
        (BoundState, SpentState) = (Unbooked(cells[MoneyKind.Bound]), Unbooked(cells[MoneyKind.Spent]));
    }

    /// <summary>For content that comes in both languages.</summary>
    public void InEnglish(string? note) => NoteEn = note;

    private static CellState Unbooked(MoneyCell cell) => cell.State == CellState.NotApplicable ? CellState.NotApplicable : CellState.Open;
}

/// <summary>What the city's paper and its households say of an amount.</summary>
public enum MoneyKind
{
    Planned,
    Budgeted,
    Bound,
    Spent,
}

public enum CellState
{
    /// <summary>Nobody has said yet.</summary>
    Open,
    Amount,

    /// <summary>"–": there is nothing to say.</summary>
    NotApplicable,
}

/// <summary>One cell of a table of money or posts.</summary>
public readonly record struct MoneyCell(CellState State, decimal? Amount)
{
    public static readonly MoneyCell Open = new(CellState.Open, null);

    public static MoneyCell Of(decimal? amount) => amount is null ? Open : new(CellState.Amount, amount);

    /// <summary>The sum of what is known, and whether something is missing in it. Null when nothing is known at all.</summary>
    public static MoneySum Sum(IEnumerable<MoneyCell> cells)
    {
        var all = cells.ToList();
        var known = all.Where(c => c.Amount is not null).ToList();
        return new(known.Count == 0 ? null : known.Sum(c => c.Amount!.Value), all.Exists(c => c.State == CellState.Open));
    }
}

public sealed record MoneySum(decimal? Amount, bool Incomplete);
