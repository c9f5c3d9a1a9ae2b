using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>Investment and running costs of a measure in the office.</summary>
public partial class ListRunningCosts
{
    public sealed record Shown(Measure Measure, IReadOnlyList<RunningCost> Costs, CostYears Years, bool MayReport);

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await SteeringAccess.VisibleTo(me, db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number, cancellation) is not { } measure)
        {
            return View.NotFound();
        }

        var costs = await RunningPart.Read(db, measure.Id, cancellation);
        return View.Page<ListRunningCosts, Shown>(new(measure, costs, new((await MeasureMoney.Read(db, measure.Id, cancellation)).Lines, costs), SteeringAccess.MayReport(me, measure)));
    }
}

/// <summary>Investment and running costs on the measure's page, where running costs are known.</summary>
public sealed class RunningPart(CityDb db) : IMeasurePart
{
    public int Order => 32;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var costs = await Read(db, measure.Id, cancellation);
        if (costs.Count == 0)
        {
            return null;
        }

        var years = new CostYears((await MeasureMoney.Read(db, measure.Id, cancellation)).Lines, costs);
        return builder =>
        {
            builder.OpenComponent<RunningSection>(0);
            builder.AddComponentParameter(1, nameof(RunningSection.Code), measure.Code);
            builder.AddComponentParameter(2, nameof(RunningSection.Costs), costs);
            builder.AddComponentParameter(3, nameof(RunningSection.Years), years);
            builder.CloseComponent();
        };
    }

    internal static async Task<IReadOnlyList<RunningCost>> Read(CityDb db, Guid measure, CancellationToken cancellation) =>
        [.. (await db.RunningCosts.AsNoTracking().Where(c => c.MeasureId == measure).ToListAsync(cancellation)).OrderBy(c => c.FromYear).ThenBy(c => c.Title, StringComparer.Ordinal)];
}
