using Konzil.Budget;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>What a body decides on a request of the next budget holds for the posts that were asked for by it.</summary>
public sealed class FollowRequest(CityDb db) : IHandle<RequestDecided>
{
    public async Task Do(RequestDecided news, CancellationToken cancellation)
    {
        foreach (var plan in await db.PostPlans.Include(p => p.Figures).Include(p => p.Stages).AsSplitQuery().Where(p => p.RequestId == news.RequestId).ToListAsync(cancellation))
        {
            await Now(plan, db, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The newest decision on the request of a plan, once.</summary>
    internal static async Task Now(PostPlan plan, CityDb db, CancellationToken cancellation = default)
    {
        if (plan.RequestId is not { } id || await db.RequestDecisions.AsNoTracking().Where(d => d.RequestId == id).OrderByDescending(d => d.Number).FirstOrDefaultAsync(cancellation) is not { } decision)
        {
            return;
        }

        var request = await db.ResourceRequests.AsNoTracking().SingleAsync(r => r.Id == id, cancellation);
        var cycle = await db.BudgetCycles.AsNoTracking().SingleAsync(c => c.Id == request.CycleId, cancellation);
        if (plan.Heard(request, decision))
        {
            return;
        }

        var known = plan.Figures.Select(f => f.Id).ToHashSet();
        db.PostFigures.RemoveRange(plan.Follow(request, cycle, decision));
        db.PostFigures.AddRange(plan.Figures.Where(f => !known.Contains(f.Id)));
    }

    /// <summary>What a request became, for its page.</summary>
    internal static async Task<IReadOnlyList<RequestPlace>> Places(CityDb db, ResourceRequest request, Me me, CancellationToken cancellation) =>
        request.Kind != RequestKind.Posts || !me.May(Permission.ReadPosts) ? []
            :
            [
                .. (await db.PostPlans.AsNoTracking().Where(p => p.RequestId == request.Id).OrderBy(p => p.Number).ToListAsync(cancellation)).Select(p => new RequestPlace(PostPlanText.BecomesPost.With(p.Title), Paths.Post(p.Number))),
                .. me.May(Permission.PlanStaff) && !request.IsWithdrawn ? [new RequestPlace(PostPlanText.MakePost, Paths.NewPostPlanFrom(request.Number))] : Array.Empty<RequestPlace>(),
            ];
}
