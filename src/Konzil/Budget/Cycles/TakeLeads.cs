using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>The application list begins with the lead projects: what they plan and nobody budgeted, and the additional posts.</summary>
public static class TakeLeads
{
    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await db.BudgetCycles.SingleOrDefaultAsync(c => c.Number == number) is not { } cycle)
        {
            return View.NotFound();
        }

        // A second click, or somebody else's, finds them there already.
        cycle.MustCollect();
        await db.Together(async () =>
        {
            var asked = (await CycleAccess.Of(db, cycle).Select(r => r.MeasureId).ToListAsync()).ToHashSet();
            var leads = (await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => m.IsLeadProject && m.Delivery != DeliveryStatus.Stopped && m.Delivery != DeliveryStatus.Done).OrderBy(m => m.Number).ToListAsync()).Where(m => !asked.Contains(m.Id)).ToList();
            var money = await MeasureMoney.Read(db, [.. leads.Select(m => m.Id)]);
            foreach (var measure in leads)
            {
                foreach (var text in Needs(measure, money.GetValueOrDefault(measure.Id, MeasureMoney.None), cycle))
                {
                    var request = ResourceRequest.In(cycle, await NumberSeries.Take(db, ResourceRequest.Series), me);
                    request.Write(text, cycle);
                    db.ResourceRequests.Add(request);
                }
            }

            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.BudgetCycle(number));
    }

    private static IEnumerable<RequestText> Needs(Measure measure, MeasureMoney money, BudgetCycle cycle)
    {
        var (first, second) = (Missing(money, cycle.FirstYear), Missing(money, cycle.SecondYear));
        if (first.State != CellState.NotApplicable || second.State != CellState.NotApplicable)
        {
            yield return new(RequestKind.Money, measure.Title, CycleText.LeadReason.De, first, second) { MeasureId = measure.Id };
        }

        foreach (var post in money.Posts.Where(p => p.Additional.Amount > 0 || p.Additional.State == CellState.Open))
        {
            yield return new(RequestKind.Posts, measure.Title, CycleText.LeadReason.De, In(post, cycle.FirstYear), In(post, cycle.SecondYear)) { MeasureId = measure.Id, Unit = post.Unit };
        }
    }

    // Nothing said about a year is open; everything budgeted already is nothing to ask for.
    private static MoneyCell Missing(MeasureMoney money, int year)
    {
        var lines = money.Lines.Where(l => l.Year == year).ToList();
        if (lines.Count == 0)
        {
            return money.Lines.Count == 0 ? MoneyCell.Open : new(CellState.NotApplicable, null);
        }

        return FundingRow.Of("", null, lines, []).Missing switch
        {
            { Incomplete: true } => MoneyCell.Open,
            { Amount: null or 0 } => new(CellState.NotApplicable, null),
            { Amount: { } amount } => MoneyCell.Of(amount),
        };
    }

    private static MoneyCell In(MeasurePost post, int year) => post.From?.Year > year || post.Until?.Year < year ? new(CellState.NotApplicable, null) : post.Additional;
}
