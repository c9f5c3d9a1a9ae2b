using Konzil.Course;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;

namespace Konzil.Monitoring;

/// <summary>What a goal is measured by, on its own page.</summary>
public sealed class GoalIndicators(CityDb db, Catalog catalog, ComputedIndicators figures) : IGoalPart
{
    public int Order => 20;

    public async Task<RenderFragment?> Show(Goal goal, Me me, CancellationToken cancellation)
    {
        var rows = await IndicatorView.Read(IndicatorAccess.Public(db).Where(i => i.GoalId == goal.Id), db, catalog, figures);
        return rows.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<GoalIndicatorsSection>(0);
            builder.AddComponentParameter(1, nameof(GoalIndicatorsSection.Rows), rows);
            builder.CloseComponent();
        };
    }
}
