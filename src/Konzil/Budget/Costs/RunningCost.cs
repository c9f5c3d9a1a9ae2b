using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Budget;

/// <summary>What a measure costs every year once it is built: operation, maintenance, licences (R-1.3-11).</summary>
public sealed class RunningCost : Entity, IHaveHistory
{
    public const int NoteMax = 1000;

    private RunningCost()
    {
    }

    public Guid MeasureId { get; private set; }

    /// <summary>"Betrieb und Wartung".</summary>
    public string Title { get; private set; } = "";

    public int FromYear { get; private set; }

    /// <summary>Null where no end is known.</summary>
    public int? UntilYear { get; private set; }

    public CellState State { get; private set; }

    public decimal? Amount { get; private set; }

    public string Note { get; private set; } = "";

    /// <summary>Of each year.</summary>
    public MoneyCell Cell => new(State, Amount);

    public static RunningCost Of(Guid measure) => new() { MeasureId = measure };

    public void Write(RunningCostText text)
    {
        if (text.UntilYear < text.FromYear)
        {
            throw new Refusal(RunningText.TurnedRound, nameof(UntilYear));
        }

        (Title, FromYear, UntilYear, Note) = (text.Title, text.FromYear, text.UntilYear, text.Note);
        (State, Amount) = text.Cell;
    }

    public bool RunsIn(int year) => year >= FromYear && (UntilYear is null || year <= UntilYear);
}

public sealed record RunningCostText(string Title, int FromYear, int? UntilYear, MoneyCell Cell, string Note);

/// <summary>Investment and running costs of a measure side by side, year by year.</summary>
public sealed class CostYears
{
    /// <summary>How far a cost without an end is drawn.</summary>
    private const int OpenEndYears = 10;

    private readonly IReadOnlyList<MoneyRow> _lines;
    private readonly IReadOnlyList<RunningCost> _running;

    public CostYears(IReadOnlyList<MoneyRow> lines, IReadOnlyList<RunningCost> running)
    {
        (_lines, _running) = (lines, running);
        var ends = running.Select(r => r.UntilYear ?? (r.FromYear + OpenEndYears - 1));
        var years = lines.Select(l => l.Year).OfType<int>().Concat(running.Select(r => r.FromYear)).Concat(ends).ToList();
        Years = years.Count == 0 ? [] : [.. Enumerable.Range(years.Min(), years.Max() - years.Min() + 1).Select(Of).Where(y => y.Investment.Amount is not null || y.Investment.Incomplete || y.Running.Amount is not null || y.Running.Incomplete)];
    }

    public IReadOnlyList<CostYear> Years { get; }

    public bool IsOpenEnded => _running.Any(r => r.UntilYear is null);

    /// <summary>Investment without a year is counted in the total only (A9).</summary>
    public MoneySum Investment => MoneyCell.Sum(_lines.Select(l => l[MoneyKind.Planned]));

    public MoneySum Running => MoneyCell.Sum(Years.SelectMany(y => _running.Where(r => r.RunsIn(y.Year)).Select(r => r.Cell)));

    private CostYear Of(int year) => new(year, MoneyCell.Sum(_lines.Where(l => l.Year == year).Select(l => l[MoneyKind.Planned])), MoneyCell.Sum(_running.Where(r => r.RunsIn(year)).Select(r => r.Cell)));
}

public sealed record CostYear(int Year, MoneySum Investment, MoneySum Running)
{
    public MoneySum Together => new(Investment.Amount is null && Running.Amount is null ? null : (Investment.Amount ?? 0) + (Running.Amount ?? 0), Investment.Incomplete || Running.Incomplete);
}
