using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>Milestones, money and indicators of the measures, once: afterwards they belong to the leads.</summary>
public sealed class LoadDelivery : ILoadStep
{
    private const string Kind = "delivery";

    public int Order => 80;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        foreach (var entry in loading.Content.Measures.Where(m => loading.Find(Kind, m.Key) is null))
        {
            var measure = loading.Id("measure", entry.Key);
            Milestones(loading, entry, measure);
            await Money(loading, entry, measure);
            Indicators(loading, entry, measure);
            loading.Remember(Kind, entry.Key, measure);
        }

        await LoadPlan.Load(loading, cancellation);
        await LoadBudget.Load(loading, cancellation);
    }

    private static void Milestones(Loading loading, MeasureEntry entry, Guid measure)
    {
        foreach (var (m, i) in entry.Milestones.Select((m, i) => (m, i)))
        {
            var milestone = Milestone.Plan(measure, i + 1, m.Title.De, m.Title.En, m.First);
            loading.Db.Milestones.Add(milestone);
            if (m.Current != m.First)
            {
                // Told before the first date had passed.
                var told = Format.At(m.First.AddDays(-3) < loading.Content.FirstDay ? m.First.AddDays(-3) : loading.Content.FirstDay, new TimeOnly(9, 0));
                loading.Db.Set<MilestoneShift>().Add(milestone.Shift(m.Current, m.Reason!.De, Me.System, told).InEnglish(m.Reason.En));
            }

            if (m.Done is { } done)
            {
                milestone.Reach(done, done);
            }
        }
    }

    private static async Task Money(Loading loading, MeasureEntry entry, Guid measure)
    {
        foreach (var m in entry.Money)
        {
            var category = m.Category is null ? "" : loading.Content.Budget.Rows.FirstOrDefault(r => r.Key == m.Category)?.Title.De ?? m.Category;
            var line = MoneyLine.Of(measure);
            line.Write(m.Year, category, new Dictionary<MoneyKind, MoneyCell>
            {
                [MoneyKind.Planned] = Cell(m.State, m.Planned),
                [MoneyKind.Budgeted] = Cell(m.State, m.Budgeted),
                [MoneyKind.Bound] = Cell(m.State, null),
                [MoneyKind.Spent] = Cell(m.State, null),
            }, m.Note?.De);
            line.InEnglish(m.Note?.En);
            loading.Db.Money.Add(line);
            foreach (var (kind, amount) in new[] { (BookingKind.Committed, m.Bound), (BookingKind.Spent, m.Spent), (BookingKind.Financed, m.Financed) })
            {
                if (amount is { } known)
                {
                    loading.Db.BudgetBookings.Add(BudgetBooking.Typed(await NumberSeries.Take(loading.Db, BudgetBooking.Series), line, kind, known, BookingText.FromContent.De));
                }
            }
        }
    }

    private static void Indicators(Loading loading, MeasureEntry entry, Guid measure)
    {
        foreach (var (e, i) in entry.Indicators.Select((e, i) => (e, i)))
        {
            var better = e.Better == Better.Higher ? Steering.Better.Higher : Steering.Better.Lower;
            var indicator = Indicator.Of(measure, i + 1, new IndicatorText(e.Title.De, e.Unit.De, e.Baseline, e.Target, better)).InEnglish(e.Title.En, e.Unit.En);
            loading.Db.Indicators.Add(indicator);
            loading.Db.Set<IndicatorPoint>().AddRange(e.Points.Select(p => new IndicatorPoint(indicator.Id, p.Date, p.Value)));
        }
    }

    internal static MoneyCell Cell(CellState state, decimal? amount) =>
        state == CellState.NotApplicable ? new MoneyCell(Steering.CellState.NotApplicable, null) : MoneyCell.Of(amount);
}
