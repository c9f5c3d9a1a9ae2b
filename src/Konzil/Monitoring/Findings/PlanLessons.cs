using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>On the plan of a project: what it taught, and what others learnt, so that whoever plans meets it there.</summary>
internal static class PlanLessons
{
    /// <summary>Of others only the newest; the list has all.</summary>
    private const int Most = 5;

    public static async Task<RenderFragment?> Show(Project project, Me me, CityDb db, CancellationToken cancellation)
    {
        var lessons = FindingAccess.VisibleTo(me, db).AsNoTracking().Where(f => f.Kind == FindingKind.Lesson);
        var own = await lessons.Where(f => f.ProjectId == project.Id).OrderBy(f => f.Number).ToListAsync(cancellation);
        var others = await lessons.Where(f => f.ProjectId != project.Id && f.Settled == "").OrderByDescending(f => f.Day).ThenByDescending(f => f.Number).Take(Most).ToListAsync(cancellation);
        var (mayRead, mayWrite) = (me.May(Permission.ReadAnalyses), me.May(Permission.WriteAnalyses));
        return own.Count + others.Count == 0 && !mayWrite ? null : builder =>
        {
            builder.OpenComponent<PlanLessonsSection>(0);
            builder.AddComponentParameter(1, nameof(PlanLessonsSection.Project), project);
            builder.AddComponentParameter(2, nameof(PlanLessonsSection.Own), own);
            builder.AddComponentParameter(3, nameof(PlanLessonsSection.Others), others);
            builder.AddComponentParameter(4, nameof(PlanLessonsSection.MayRead), mayRead);
            builder.AddComponentParameter(5, nameof(PlanLessonsSection.MayWrite), mayWrite);
            builder.CloseComponent();
        };
    }
}
