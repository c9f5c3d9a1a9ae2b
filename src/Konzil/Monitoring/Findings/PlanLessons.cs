using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>On the plan of a project: what it taught, and what others learnt, those of the same field first, so that whoever plans meets it there.</summary>
internal static class PlanLessons
{
    /// <summary>Of others only so many; the list has all.</summary>
    private const int Most = 5;

    public static async Task<RenderFragment?> Show(Project project, Me me, CityDb db, CancellationToken cancellation)
    {
        var lessons = FindingAccess.VisibleTo(me, db).AsNoTracking().Where(f => f.Kind == FindingKind.Lesson);
        var own = await lessons.Where(f => f.ProjectId == project.Id).OrderBy(f => f.Number).ToListAsync(cancellation);
        var named = own.Select(f => f.PhaseId).OfType<Guid>().ToList();
        var phases = await db.Phases.AsNoTracking().Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Title, cancellation);
        var field = await Field(project, db, cancellation);
        var ofField = OfField(lessons, field);
        var others = await lessons.Where(f => f.ProjectId != project.Id && f.Settled == "").OrderByDescending(f => ofField.Contains(f.Id)).ThenByDescending(f => f.Day).ThenByDescending(f => f.Number).Take(Most).ToListAsync(cancellation);
        var (mayRead, mayWrite) = (me.May(Permission.ReadAnalyses), me.May(Permission.WriteAnalyses));
        return own.Count + others.Count == 0 && !mayWrite ? null : builder =>
        {
            builder.OpenComponent<PlanLessonsSection>(0);
            builder.AddComponentParameter(1, nameof(PlanLessonsSection.Project), project);
            builder.AddComponentParameter(2, nameof(PlanLessonsSection.Own), own);
            builder.AddComponentParameter(3, nameof(PlanLessonsSection.Others), others);
            builder.AddComponentParameter(4, nameof(PlanLessonsSection.Field), field);
            builder.AddComponentParameter(5, nameof(PlanLessonsSection.MayRead), mayRead);
            builder.AddComponentParameter(6, nameof(PlanLessonsSection.MayWrite), mayWrite);
            builder.AddComponentParameter(7, nameof(PlanLessonsSection.Phases), phases);
            builder.CloseComponent();
        };
    }

    /// <summary>The field of the measure it carries out; none where it carries out the agenda itself or nothing yet.</summary>
    private static Task<ActionField?> Field(Project project, CityDb db, CancellationToken cancellation)
    {
        var fields = db.Measures.Where(m => m.Id == project.MeasureId).Select(m => m.FieldId);
        return db.Fields.AsNoTracking().SingleOrDefaultAsync(f => fields.Contains(f.Id), cancellation);
    }

    /// <summary>Lessons that somebody assigned to the field.</summary>
    private static IQueryable<Guid> OfField(IQueryable<Finding> lessons, ActionField? field)
    {
        var id = field?.Id;
        return lessons.Where(f => f.Fields.Any(x => x.FieldId == id)).Select(f => f.Id);
    }
}
