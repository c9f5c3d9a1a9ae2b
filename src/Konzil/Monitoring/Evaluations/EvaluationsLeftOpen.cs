using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Evaluations and adjustments of a project that are not finished when it is closed.</summary>
internal static class EvaluationsLeftOpen
{
    /// <summary>The adjustments of projects that go on: of the others nobody is reminded.</summary>
    public static IQueryable<Adjustment> Reminded(CityDb db)
    {
        var over = from evaluation in db.Evaluations join phase in db.Phases on evaluation.PhaseId equals phase.Id join project in db.Projects on phase.ProjectId equals project.Id where project.ClosedOn != null select evaluation.Id;
        return db.Adjustments.Where(a => !over.Contains(a.EvaluationId));
    }

    public static async Task<IReadOnlyList<LeftOpen>> Read(Project project, Me me, CityDb db, CancellationToken cancellation)
    {
        var phases = db.Phases.Where(p => p.ProjectId == project.Id).Select(p => p.Id);
        var all = await EvaluationAccess.VisibleTo(me, db).AsNoTracking().Where(e => phases.Contains(e.PhaseId)).OrderBy(e => e.Number).ToListAsync(cancellation);
        var ids = all.ConvertAll(e => e.Id);
        var adjustments = (await db.Adjustments.AsNoTracking().Where(a => ids.Contains(a.EvaluationId)).OrderBy(a => a.Order).ToListAsync(cancellation)).Where(a => !a.IsOver);
        // Whoever reads all projects need not read their analyses.
        var opens = me.May(Permission.PlanProjects);
        return
        [
            .. all.Where(e => e.ClosedAt is null).Select(e => new LeftOpen(EvaluationText.Title, e.Title, opens ? Paths.Evaluation(e.Number) : null, EvaluationText.NextAtEnd)),
            .. adjustments.Select(a => (Adjustment: a, Evaluation: all.First(e => e.Id == a.EvaluationId))).Select(x => new LeftOpen(EvaluationText.Adjustments, x.Adjustment.Change, opens ? Paths.Adjustment(x.Evaluation.Number, x.Adjustment.Order) : null, EvaluationText.NextOfAdjustment)),
        ];
    }
}
