using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>The workbench: the table to be changed, what is left, and what the measures need.</summary>
public partial class ShowBudget
{
    /// <param name="Ledger">The programme's money.</param>
    /// <param name="Years">Need of the measures by year; null is "year unknown".</param>
    /// <param name="Unfunded">Measures with stated costs and no budgeted money, lead projects first.</param>
    /// <param name="WithCosts">How many measures state costs.</param>
    /// <param name="MayPlan">Whether the person may change it.</param>
    public sealed record Shown(BudgetLedger Ledger, IReadOnlyList<YearNeed> Years, IReadOnlyList<Measure> Unfunded, int WithCosts, bool MayPlan);

    public sealed record YearNeed(int? Year, FundingRow Need);

    public static async Task<IResult> Show(Me me, CityDb db, CancellationToken cancellation)
    {
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => m.Delivery != DeliveryStatus.Stopped && m.Delivery != DeliveryStatus.Done).OrderBy(m => m.Number).ToListAsync(cancellation);
        var money = await MeasureMoney.Read(db, [.. measures.Select(m => m.Id)], cancellation);
        var costly = measures.Where(m => money.GetValueOrDefault(m.Id)?.Lines.Count > 0).ToList();
        var years = money.Values.SelectMany(m => m.Lines).GroupBy(l => l.Year).OrderBy(g => g.Key ?? int.MaxValue).Select(g => new YearNeed(g.Key, FundingRow.Of(BudgetWords.Year(g.Key), null, [.. g], []))).ToList();
        return View.Page<ShowBudget, Shown>(new(
            await BudgetLedger.Read(db, cancellation), years,
            [.. costly.Where(m => FundingRow.Of(m.Code, null, money[m.Id].Lines, []).IsUnfunded).OrderByDescending(m => m.IsLeadProject).ThenBy(m => m.Number)],
            costly.Count, me.May(Permission.PlanBudget)));
    }
}
