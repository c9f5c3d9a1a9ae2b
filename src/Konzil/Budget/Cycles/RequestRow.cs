using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>A request with the measure it is for. Ranked ones first, then by number; withdrawn ones last.</summary>
public sealed record RequestRow(ResourceRequest Request, Measure? Measure)
{
    public static async Task<IReadOnlyList<RequestRow>> Read(CityDb db, BudgetCycle cycle, CancellationToken cancellation = default)
    {
        var requests = await CycleAccess.Of(db, cycle).AsNoTracking().ToListAsync(cancellation);
        var ids = requests.Select(r => r.MeasureId).OfType<Guid>().Distinct().ToList();
        var measures = await db.Measures.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellation);
        return [.. requests.OrderBy(r => r.IsWithdrawn).ThenBy(r => r.Rank ?? int.MaxValue).ThenBy(r => r.Number).Select(r => new RequestRow(r, r.MeasureId is { } id ? measures.GetValueOrDefault(id) : null))];
    }

    public static MoneySum Sum(IEnumerable<RequestRow> rows, RequestKind kind, Func<ResourceRequest, MoneyCell> of) => MoneyCell.Sum(rows.Where(r => r.Request.Kind == kind && !r.Request.IsWithdrawn).Select(r => of(r.Request)));
}

internal static class RequestWords
{
    public static BudgetUnit Unit(RequestKind kind) => kind == RequestKind.Money ? BudgetUnit.Euro : BudgetUnit.Posts;

    public static string Cell(MoneyCell cell, RequestKind kind) => BudgetWords.Sum(new(cell.Amount, cell.State == CellState.Open), Unit(kind));

    public static string Amount(decimal? amount, RequestKind kind) => amount is { } known ? BudgetWords.Amount(known, Unit(kind)) : "–";

    public static string Rank(int? rank) => rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? CycleText.Unranked;

    /// <summary>"teilweise bewilligt: 20.000 €, 10.000 €".</summary>
    public static string Outcome(RequestOutcome outcome, decimal? first, decimal? second, RequestKind kind) =>
        CycleText.OfOutcome(outcome) + (outcome is RequestOutcome.Partly ? ": " + Amount(first, kind) + ", " + Amount(second, kind) : "");
}
