using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>The two-year budgets of the city, the newest first.</summary>
public partial class ListCycles
{
    public sealed record Shown(IReadOnlyList<BudgetCycle> Cycles, DateOnly Today, bool MayPlan);

    public static async Task<IResult> Show(Me me, CityDb db, TimeProvider clock, CancellationToken cancellation) =>
        View.Page<ListCycles, Shown>(new(await db.BudgetCycles.AsNoTracking().OrderByDescending(c => c.FirstYear).ThenByDescending(c => c.Number).ToListAsync(cancellation), Format.Day(clock.GetUtcNow()), me.May(Permission.PlanBudget)));

    /// <summary>What the budget waits for, in one sentence.</summary>
    public static string Standing(BudgetCycle cycle, DateOnly today) => cycle.HandedInOn is { } day ? CycleText.HandedIn.With(Format.Date(day))
        : (today > cycle.Deadline ? CycleText.Late : CycleText.Collecting).With(Format.Date(cycle.Deadline));
}
