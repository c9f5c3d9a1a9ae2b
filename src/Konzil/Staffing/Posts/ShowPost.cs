using Konzil.Platform;
using Konzil.Budget;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>One need of posts: reason, figures over time, and the deliberation so far.</summary>
public partial class ShowPost
{
    public sealed record Shown(PostRow Row, StaffSettings Settings, bool MayEdit, IReadOnlyList<Contradiction> Notes)
    {
        /// <summary>The request it is asked for by, with its budget.</summary>
        public (Budget.ResourceRequest Request, Budget.BudgetCycle Cycle)? Asked { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation) =>
        await PostRow.Find(db, number, cancellation) is not { } row ? View.NotFound()
            : View.Page<ShowPost, Shown>(new(row, await StaffSettings.Read(db, cancellation), me.May(Permission.PlanStaff), row.Plan.Wording.Length == 0 ? [] : await ContradictionNote.At(db, "personal", cancellation))
            {
                Asked = me.May(Permission.ReadBudget) ? await AskedBy(db, row.Plan, cancellation) : null,
            });

    private static async Task<(Budget.ResourceRequest, Budget.BudgetCycle)?> AskedBy(CityDb db, PostPlan plan, CancellationToken cancellation)
    {
        var found = await (from request in db.ResourceRequests.AsNoTracking()
                           join cycle in db.BudgetCycles on request.CycleId equals cycle.Id
                           where request.Id == plan.RequestId
                           select new { request, cycle }).SingleOrDefaultAsync(cancellation);
        return found is null ? null : (found.request, found.cycle);
    }
}
