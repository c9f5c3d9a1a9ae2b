using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>All evaluations one may read, and the adjustments that are not over.</summary>
public partial class ListEvaluations
{
    public sealed record Row(Evaluation Evaluation, Phase Phase, int Open, int Overdue);

    public sealed record Shown(IReadOnlyList<Row> Rows, bool MayBegin);

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var today = Format.Day(db.Now);
        var rows = await (from evaluation in EvaluationAccess.VisibleTo(me, db).AsNoTracking() join phase in db.Phases on evaluation.PhaseId equals phase.Id orderby evaluation.Number descending select new { evaluation, phase }).ToListAsync();
        var ids = rows.ConvertAll(r => r.evaluation.Id);
        var open = (await db.Adjustments.AsNoTracking().Where(a => ids.Contains(a.EvaluationId)).ToListAsync()).Where(a => !a.IsOver).ToLookup(a => a.EvaluationId);
        return View.Page<ListEvaluations, Shown>(new([.. rows.Select(r => new Row(r.evaluation, r.phase, open[r.evaluation.Id].Count(), open[r.evaluation.Id].Count(a => a.IsOverdue(today))))], (await BeginEvaluation.Choices(me, db)).Count > 0));
    }

    /// <summary>The number on the office's rail: adjustments that wait for me.</summary>
    public static async Task<int> CountMine(CityDb db, Me me)
    {
        var (id, today) = (me.Id, Format.Day(db.Now));
        return await EvaluationsLeftOpen.Reminded(db).CountAsync(a => a.OwnerId == id && a.Due <= today && a.State != LoopState.Kept && a.State != LoopState.Dropped);
    }
}
