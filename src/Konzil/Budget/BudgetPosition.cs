using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Budget;

/// <summary>
/// An entry of a cell of the programme's money table (category and year): an amount, open, a text, or "does not apply" (A6 to A8), with how
/// far the amount has come. A cell may hold several: 70,000 released and 30,000 applied for.
/// </summary>
public sealed class BudgetPosition : Entity, IHaveHistory
{
    public const int FirstYear = MoneyLine.FirstYear;
    public const int LastYear = MoneyLine.LastYear;
    public const int LineMax = 60;
    public const int WordingMax = 200;
    public const int NoteMax = 1000;
    public const decimal Most = 1_000_000_000;

    private BudgetPosition()
    {
    }

    public Guid CategoryId { get; private set; }

    public int Year { get; private set; }

    /// <summary>Which of its cell, from 1; the same form sent twice wants the same place and gets it once.</summary>
    public int Place { get; private set; }

    public PositionState State { get; private set; }

    public decimal? Amount { get; private set; }

    public Funding? Funding { get; private set; }

    /// <summary>Where it stands in the city's budget ("Haushaltsstelle").</summary>
    public string Line { get; private set; } = "";

    /// <summary>The words of the cell: of the paper, or instead of an amount.</summary>
    public string Wording { get; private set; } = "";

    public string NoteDe { get; private set; } = "";

    public MoneyCell Cell => State switch
    {
        PositionState.Amount => MoneyCell.Of(Amount),
        PositionState.NotApplicable => new(CellState.NotApplicable, null),
        _ => MoneyCell.Open,
    };

    /// <summary>What of it can be committed: only what is budgeted or released. Unknown where nobody has said.</summary>
    public MoneyCell Available => (State, Funding) switch
    {
        (PositionState.NotApplicable, _) => new(CellState.NotApplicable, null),
        (_, null) => MoneyCell.Open,
        (_, Budget.Funding.Budgeted or Budget.Funding.Released) => Cell,
        _ => MoneyCell.Of(0),
    };

    public static BudgetPosition At(Guid category, int year, int place) => new() { CategoryId = category, Year = year, Place = place };

    public void Write(PositionText text)
    {
        if (text.State == PositionState.Amount && text.Amount is null)
        {
            throw new Refusal(BudgetText.AmountMissing, nameof(Amount));
        }

        if (text.State != PositionState.Amount && text.Amount is not null)
        {
            throw new Refusal(BudgetText.AmountWithoutState, nameof(Amount));
        }

        if (text.Amount < 0)
        {
            throw new Refusal(BudgetText.AmountWrong, nameof(Amount));
        }

        if (text.State == PositionState.Amount && text.Funding is null)
        {
            throw new Refusal(BudgetText.FundingMissing, nameof(Funding));
        }

        if (text.State == PositionState.NotApplicable && text.Funding is not null)
        {
            throw new Refusal(BudgetText.FundingOfNothing, nameof(Funding));
        }

        if (text.State == PositionState.Text && text.Wording.Length == 0)
        {
            throw new Refusal(BudgetText.WordingMissing, nameof(Wording));
        }

        (State, Amount, Funding, Line, Wording, NoteDe) = (text.State, text.Amount, text.Funding, text.Line, text.Wording, text.Note);
    }

    /// <summary>The same for another year: only as a plan, because what was approved holds for its year.</summary>
    public BudgetPosition For(int year)
    {
        var copy = At(CategoryId, year, Place);
        Funding? funding = State == PositionState.NotApplicable ? null : Funding is null or Budget.Funding.NotBudgeted ? Funding : Budget.Funding.Planned;
        copy.Write(new PositionText(State, Amount, funding) { Line = Line, Wording = State == PositionState.Text ? Wording : "", Note = NoteDe });
        return copy;
    }
}

public enum PositionState
{
    Amount,

    /// <summary>Nobody has said yet.</summary>
    Open,

    /// <summary>Words instead of an amount: "Projektbudgets". In a sum it counts as open.</summary>
    Text,

    /// <summary>"–": there is nothing to say.</summary>
    NotApplicable,
}

/// <summary>How far an amount has come. What is committed and spent follows from the bookings.</summary>
public enum Funding
{
    Planned,
    Requested,
    Budgeted,
    NotBudgeted,
    Released,
}

public sealed record PositionText(PositionState State, decimal? Amount, Funding? Funding)
{
    public string Line { get; init; } = "";

    public string Wording { get; init; } = "";

    public string Note { get; init; } = "";
}
