using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>A body puts competing requests into an order. Old and new rank are kept with body, day and reason.</summary>
public partial class RankRequests
{
    public const string Sequence = "Folge";

    /// <param name="Next">The number this ranking would get; a second person with the same one is told.</param>
    public sealed record Draft(BudgetCycle Cycle, IReadOnlyList<RequestRow> Rows, int Next, Form? Typed, DateOnly Today);

    public static async Task<IResult> Show(int number, CityDb db, TimeProvider clock) =>
        await db.BudgetCycles.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number) is { } cycle ? View.Page<RankRequests, Draft>(await Draw(cycle, null, db, clock)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await db.BudgetCycles.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number) is not { } cycle)
        {
            return View.NotFound();
        }

        var requests = await CycleAccess.Of(db, cycle).Where(r => r.WithdrawnOn == null).ToListAsync();
        var words = RequestFields.Decided(form, Format.Day(clock.GetUtcNow()));
        var ranks = requests.ToDictionary(r => r, r => form.Whole(RequestFields.Rank(r), 1, 10_000, CycleText.RankWrong));
        var sequence = form.Whole(Sequence, 1, 1_000_000, CycleText.RankWrong) ?? 0;
        RequestRanking? ranking = null;
        form.Try(() => ranking = RequestRanking.Decide(cycle.Id, sequence, words!, ranks, (me, clock.GetUtcNow())));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<RankRequests, Draft>(await Draw(cycle, form, db, clock), form.Errors);
        }

        db.RequestRankings.Add(ranking!);
        return await db.TrySave() ? View.SeeOther(Paths.BudgetCycle(number)) : View.Stale<RankRequests, Draft>(await Draw(cycle, form, db, clock));
    }

    private static async Task<Draft> Draw(BudgetCycle cycle, Form? typed, CityDb db, TimeProvider clock) => new(
        cycle, [.. (await RequestRow.Read(db, cycle)).Where(r => !r.Request.IsWithdrawn)], (await db.RequestRankings.Where(r => r.CycleId == cycle.Id).MaxAsync(r => (int?)r.Number) ?? 0) + 1, typed, Format.Day(clock.GetUtcNow()));
}
