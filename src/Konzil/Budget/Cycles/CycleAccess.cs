using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>Who may ask for what: the coordination and the treasury for everything, a lead for the measures they lead and until the deadline.</summary>
internal static class CycleAccess
{
    public static IQueryable<ResourceRequest> Of(CityDb db, BudgetCycle cycle) => db.ResourceRequests.Where(r => r.CycleId == cycle.Id);

    public static bool MayAsk(Me me, BudgetCycle cycle, DateOnly today) => !cycle.IsHandedIn && (me.May(Permission.PlanBudget) || me.May(Permission.AskBudget) && today <= cycle.Deadline);

    public static bool MayChange(Me me, BudgetCycle cycle, ResourceRequest request, DateOnly today) => !request.IsWithdrawn && MayAsk(me, cycle, today) && (me.May(Permission.PlanBudget) || request.AskedById == me.Id);

    /// <summary>Measures somebody may ask for.</summary>
    public static async Task<IReadOnlyList<Option>> Measures(CityDb db, Me me)
    {
        var own = MeasureAccess.Public(db.Measures).AsNoTracking();
        var measures = await (me.May(Permission.PlanBudget) ? own : own.Where(m => m.LeadPersonId == me.Id)).OrderBy(m => m.Number).ToListAsync();
        return [.. measures.Select(m => new Option(m.Id.ToString(), m.Code + " " + m.Title))];
    }
}
