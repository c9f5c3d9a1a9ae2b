using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>The plan as it stood at one time, to compare with later. Never edited.</summary>
public sealed class Baseline : Entity, IHaveHistory
{
    public const int TitleMax = 120;

    private Baseline()
    {
    }

    public Guid ProjectId { get; private set; }

    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The name shown, as it was at that time.</summary>
    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateOnly? ForecastEnd { get; private set; }

    public DateOnly? Limit { get; private set; }

    public ICollection<BaselineRow> Rows { get; private set; } = [];

    public static Baseline Keep(PlanData plan, int number, string title, Me by, DateTimeOffset now)
    {
        if (plan.Phases.Count == 0)
        {
            throw new Refusal(BaselineText.NothingToKeep);
        }

        var baseline = new Baseline { ProjectId = plan.Project.Id, Number = number, Title = title, ByName = by.Name, At = now, ForecastEnd = plan.Forecast.End, Limit = plan.Project.Limit };
        foreach (var (row, order) in plan.Rows.Select((r, i) => (r, i)))
        {
            baseline.Rows.Add(row.Package is { } package
                ? new BaselineRow(baseline.Id, package.Id, order) { Name = package.Name.De, IsPhase = false, Start = package.Start, End = package.End, Hours = package.Hours }
                : new BaselineRow(baseline.Id, row.Phase.Id, order) { Name = row.Phase.TitleDe, IsPhase = true, Start = row.Phase.Start, End = row.Phase.End });
        }

        return baseline;
    }
}

/// <summary>A phase or a package as it was. It keeps its name, because the item itself may be renamed.</summary>
public sealed class BaselineRow
{
    private BaselineRow()
    {
    }

    public BaselineRow(Guid baselineId, Guid itemId, int order) => (BaselineId, ItemId, Order) = (baselineId, itemId, order);

    public Guid BaselineId { get; private set; }

    public Guid ItemId { get; private set; }

    public int Order { get; private set; }

    public string Name { get; init; } = "";

    public bool IsPhase { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }

    public decimal? Hours { get; init; }
}
