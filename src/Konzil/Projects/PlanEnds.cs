using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>When projects end by their plans, for the reports about them or about the measures they carry out.</summary>
internal static class PlanEnds
{
    public static async Task<IReadOnlyDictionary<Guid, DateOnly>> Read(CityDb db, IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var rows = await (from project in db.Projects.AsNoTracking()
                          join state in db.PlanStates.AsNoTracking() on project.Id equals state.ProjectId
                          where (project.MeasureId != null && ids.Contains(project.MeasureId.Value) || ids.Contains(project.Id)) && state.ForecastEnd != null
                          select new { Subject = project.MeasureId ?? project.Id, End = state.ForecastEnd!.Value }).ToListAsync(cancellation);
        return rows.GroupBy(r => r.Subject).ToDictionary(g => g.Key, g => g.Max(r => r.End));
    }
}
