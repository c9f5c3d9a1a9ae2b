using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Components;

namespace Konzil.Monitoring;

/// <summary>On the plan of a project: what it, its packages or its measure need elsewhere, and who waits for them.</summary>
internal static class PlanTies
{
    public static async Task<RenderFragment?> Show(Project project, Me me, CityDb db, CancellationToken cancellation)
    {
        var rows = (await TieRow.Read(me, db, cancellation)).Where(r => Touches(r.From, project) || Touches(r.To, project)).ToList();
        var maySay = me.May(Permission.PlanProjects);
        return rows.Count == 0 && !maySay ? null : builder =>
        {
            builder.OpenComponent<PlanTiesSection>(0);
            builder.AddComponentParameter(1, nameof(PlanTiesSection.Rows), rows);
            builder.AddComponentParameter(2, nameof(PlanTiesSection.MaySay), maySay);
            builder.CloseComponent();
        };
    }

    private static bool Touches(TieEnd end, Project project) => end.ProjectId == project.Id || end.Id == project.MeasureId;
}
