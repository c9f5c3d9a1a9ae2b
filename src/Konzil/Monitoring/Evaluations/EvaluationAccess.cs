using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>An evaluation is seen by whoever reads the project, and written by whoever plans it or by the coordination.</summary>
public static class EvaluationAccess
{
    public static IQueryable<Evaluation> VisibleTo(Me me, CityDb db)
    {
        var phases = Phases(me, db);
        return db.Evaluations.Where(e => phases.Any(p => p.Id == e.PhaseId));
    }

    public static IQueryable<Phase> Phases(Me me, CityDb db)
    {
        var projects = ProjectAccess.VisibleTo(me, db);
        return db.Phases.Where(p => projects.Any(x => x.Id == p.ProjectId));
    }

    public static bool MayWrite(Me me, Project project) => me.May(Permission.OpenProjects) || ProjectAccess.MayPlan(me, project);

    /// <summary>An evaluation with its project, to be written, or the answer to give instead.</summary>
    internal static async Task<(Evaluation? Evaluation, IResult Refused)> ToWrite(int number, Me me, CityDb db)
    {
        if (await VisibleTo(me, db).Include(e => e.Questions).SingleOrDefaultAsync(e => e.Number == number) is not { } evaluation)
        {
            return (null, View.NotFound());
        }

        var project = await ProjectOf(evaluation, db);
        return MayWrite(me, project) ? (evaluation, View.NotFound()) : (null, View.Forbidden());
    }

    internal static Task<Project> ProjectOf(Evaluation evaluation, CityDb db) => db.Projects.AsNoTracking().SingleAsync(p => db.Set<Phase>().Any(x => x.ProjectId == p.Id && x.Id == evaluation.PhaseId));
}
