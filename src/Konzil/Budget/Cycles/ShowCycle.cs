using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>One two-year budget: requests by rank, how the ranking came about, what was decided; handing in and taking back.</summary>
public partial class ShowCycle
{
    public sealed record Shown(BudgetCycle Cycle, IReadOnlyList<RequestRow> Rows, IReadOnlyList<RequestRanking> Rankings, DateOnly Today, Me Me)
    {
        public bool MayPlan => Me.May(Permission.PlanBudget);
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock, CancellationToken cancellation) =>
        await db.BudgetCycles.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, cancellation) is { } cycle ? View.Page<ShowCycle, Shown>(await Read(cycle, me, db, clock)) : View.NotFound();

    public static Task<IResult> HandIn(int number, Form form, Me me, CityDb db, TimeProvider clock) => Move(number, form, me, db, clock);

    public static Task<IResult> TakeBack(int number, Form form, Me me, CityDb db, TimeProvider clock) => Move(number, form, me, db, clock, back: true);

    private static async Task<IResult> Move(int number, Form form, Me me, CityDb db, TimeProvider clock, bool back = false)
    {
        if (await db.BudgetCycles.SingleOrDefaultAsync(c => c.Number == number) is not { } cycle)
        {
            return View.NotFound();
        }

        var requests = await CycleAccess.Of(db, cycle).AsNoTracking().ToListAsync();
        db.StartedFrom(cycle, form.Version());
        form.Try(() =>
        {
            if (back)
            {
                cycle.TakeBack();
            }
            else
            {
                cycle.HandIn(requests, Format.Day(clock.GetUtcNow()));
            }
        });
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ShowCycle, Shown>(await Read(await Again(db, number), me, db, clock), form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.BudgetCycle(number)) : View.Stale<ShowCycle, Shown>(await Read(await Again(db, number), me, db, clock));
    }

    internal static Task<BudgetCycle> Again(CityDb db, int number) => db.BudgetCycles.AsNoTracking().SingleAsync(c => c.Number == number);

    private static async Task<Shown> Read(BudgetCycle cycle, Me me, CityDb db, TimeProvider clock) => new(
        cycle, await RequestRow.Read(db, cycle), await db.RequestRankings.AsNoTracking().Include(r => r.Ranks).Where(r => r.CycleId == cycle.Id).OrderByDescending(r => r.Number).ToListAsync(), Format.Day(clock.GetUtcNow()), me);
}
