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
            Money(loading, entry, measure);
            Indicators(loading, entry, measure);
            loading.Remember(Kind, entry.Key, measure);
        }

        await LoadPlan.Load(loading, cancellation);
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

    private static void Money(Loading loading, MeasureEntry entry, Guid measure)
    {
        foreach (var m in entry.Money)
        {
            var category = m.Category is null ? "" : loading.Content.Budget.Rows.FirstOrDefault(r => r.Key == m.Category)?.Title.De ?? m.Category;
            var line = MoneyLine.Of(measure);
            line.Write(m.Year, category, new Dictionary<MoneyKind, MoneyCell>
            {
                [MoneyKind.Planned] = Cell(m.State, m.Planned),
                [MoneyKind.Budgeted] = Cell(m.State, m.Budgeted),
                [MoneyKind.Bound] = Cell(m.State, m.Bound),
                [MoneyKind.Spent] = Cell(m.State, m.Spent),
            }, m.Note?.De);
            line.InEnglish(m.Note?.En);
            line.SayFinanced(m.Financed);
            loading.Db.Money.Add(line);
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

/// <summary>Phases, work packages, hours and the resource table. Nobody edits them here, so each load writes them anew.</summary>
internal static class LoadPlan
{
    public static async Task Load(Loading loading, CancellationToken cancellation)
    {
        var db = loading.Db;
        await db.Set<PackageActivity>().ExecuteDeleteAsync(cancellation);
        await db.WorkPackages.ExecuteDeleteAsync(cancellation);
        await db.Phases.Where(p => p.InsideId != null).ExecuteDeleteAsync(cancellation);
        await db.Phases.ExecuteDeleteAsync(cancellation);
        await db.Set<HoursStep>().ExecuteDeleteAsync(cancellation);
        await db.Set<BudgetCell>().ExecuteDeleteAsync(cancellation);
        await Project(loading, cancellation);
        Packages(loading, Phases(loading));
        Hours(loading);
        Budget(loading);
    }

    private static async Task Project(Loading loading, CancellationToken cancellation)
    {
        var plan = await loading.Db.Set<ProjectPlan>().FirstOrDefaultAsync(cancellation);
        if (plan is null)
        {
            plan = new ProjectPlan();
            loading.Db.Add(plan);
        }

        var (phases, posts) = (loading.Content.Phases, loading.Content.Budget.Posts);
        plan.Aim(phases.Project.GoalWording, phases.Project.OutOfScopeWording, phases.Project.LatestMonth);
        plan.Staff(phases.Hours.People, phases.Hours.PeopleWording, phases.Hours.TotalWording);
        plan.Post(posts.Needed, posts.Existing, posts.Additional, posts.Note);
    }

    private static Dictionary<string, Phase> Phases(Loading loading)
    {
        var entries = loading.Content.Phases.Phases;
        var rows = new Dictionary<string, Phase>(StringComparer.Ordinal);
        foreach (var entry in entries.OrderBy(e => e.Inside is null ? 0 : 1))
        {
            var order = entries.TakeWhile(e => e != entry).Count() + 1;
            var kind = entry.Kind == PhaseKind.PrePhase ? Projects.PhaseKind.PrePhase : Projects.PhaseKind.Phase;
            var phase = new Phase(order, kind, entry.Inside is null ? null : rows[entry.Inside].Id);
            phase.Write(entry.Title, entry.Sentence, entry.Months, Span(entry.Span));
            loading.Db.Phases.Add(phase);
            rows[entry.Key] = phase;
        }

        return rows;
    }

    private static void Packages(Loading loading, Dictionary<string, Phase> phases)
    {
        foreach (var (entry, i) in loading.Content.Phases.Packages.Select((p, i) => (p, i)))
        {
            var package = new WorkPackage(i + 1, phases[entry.Phase].Id);
            package.Write(entry.Number, entry.Title, Ranges(loading, entry), Span(entry.Span));
            loading.Db.WorkPackages.Add(package);
            loading.Db.Set<PackageActivity>().AddRange(entry.Activities.Select((a, n) => new PackageActivity(package.Id, n + 1, a.Title, a.Optional)));
        }
    }

    // A5: both ranges of the series that the same contradiction names.
    private static string Ranges(Loading loading, WorkPackageEntry entry) => string.Join('\n', loading.Content.Events.Series
        .Where(s => s.Contradiction is not null && entry.Contradictions.Contains(s.Contradiction, StringComparer.Ordinal)).SelectMany(s => s.Planned).Select(p => p.Wording));

    private static void Hours(Loading loading)
    {
        var hours = loading.Content.Phases.Hours;
        foreach (var (step, i) in hours.Steps.Select((s, i) => (s, i)))
        {
            var group = hours.Groups.Single(g => g.Key == step.Group);
            loading.Db.Set<HoursStep>().Add(new HoursStep(i + 1, group.Number, group.Title, step.Title, step.Hours, step.Optional));
        }
    }

    private static void Budget(Loading loading)
    {
        foreach (var (row, i) in loading.Content.Budget.Rows.Select((r, i) => (r, i)))
        {
            var unit = row.Unit == BudgetUnit.Eur ? Projects.BudgetUnit.Euro : Projects.BudgetUnit.Posts;
            loading.Db.Set<BudgetCell>().AddRange(row.Cells.Select(c => new BudgetCell(i + 1, row.Title, unit, c.Year, LoadDelivery.Cell(c.State, c.Amount))
                .Said(c.Funding is { } funding ? Enum.Parse<Funding>(funding.ToString()) : null, c.Wording)));
        }
    }

    private static PlanSpan Span(SpanEntry span) => new(span.Start, span.End, span.Constructed, span.Rough);
}
