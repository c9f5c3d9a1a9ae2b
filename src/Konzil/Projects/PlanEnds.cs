using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>When the projects of measures end by their plans, for the reports about them.</summary>
internal static class PlanEnds
{
    public static async Task<IReadOnlyDictionary<Guid, DateOnly>> Read(CityDb db, IReadOnlyCollection<Guid> measures, CancellationToken cancellation)
    {
        var rows = await (from project in db.Projects.AsNoTracking()
                          join state in db.PlanStates.AsNoTracking() on project.Id equals state.ProjectId
                          where project.MeasureId != null && measures.Contains(project.MeasureId.Value) && state.ForecastEnd != null
                          select new { Measure = project.MeasureId!.Value, End = state.ForecastEnd!.Value }).ToListAsync(cancellation);
        return rows.GroupBy(r => r.Measure).ToDictionary(g => g.Key, g => g.Max(r => r.End));
    }
}
