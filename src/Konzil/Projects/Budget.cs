using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Projects;

/// <summary>A cell of the project's resource table, as the paper has it (A6 to A8).</summary>
public sealed class BudgetCell
{
    private BudgetCell()
    {
    }

    public BudgetCell(int row, Text title, BudgetUnit unit, int year, MoneyCell cell)
    {
        (Row, Unit, Year, State, Amount) = (row, unit, year, cell.State, cell.Amount);
        (TitleDe, TitleEn) = (title.De, title.En);
    }

    public int Row { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public BudgetUnit Unit { get; private set; }

    public int Year { get; private set; }

    public CellState State { get; private set; }

    public decimal? Amount { get; private set; }

    public Funding? Funding { get; private set; }

    /// <summary>The paper's own words.</summary>
    public string Wording { get; private set; } = "";

    public Text Title => new(TitleDe, TitleEn);

    public MoneyCell Cell => new(State, Amount);

    public BudgetCell Said(Funding? funding, string wording)
    {
        (Funding, Wording) = (funding, wording);
        return this;
    }
}

public enum BudgetUnit
{
    Euro,

    /// <summary>Posts, counted in "MAK".</summary>
    Posts,
}

public enum Funding
{
    Planned,
    Requested,
    Budgeted,
    NotBudgeted,
    Released,
}
