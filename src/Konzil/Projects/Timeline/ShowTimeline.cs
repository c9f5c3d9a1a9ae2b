using Konzil.Agenda;
using Konzil.Budget;
using Konzil.Council;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Where the project stands, what comes next, what moved and why; hours and money of the project.</summary>
public partial class ShowTimeline
{
    private static readonly string[] Pages = ["zeitplan", "budget"];

    public sealed record Shown(
        Project? Project, ProjectPlan? Plan, IReadOnlyList<Phase> Phases, IReadOnlyList<WorkPackage> Packages, IReadOnlyList<HoursStep> Hours,
        BudgetLedger Money, DateOnly Today)
    {
        /// <summary>Worked out from the whole plan, also from what is not shown here.</summary>
        public required DateOnly? ForecastEnd { get; init; }

        /// <summary>What the lead said and released, the latest first.</summary>
        public required IReadOnlyList<StatusReport> Reports { get; init; }

        /// <summary>Public gates that hold or stopped.</summary>
        public required IReadOnlyList<GateBlock> Blocks { get; init; }

        public required Resolution? Start { get; init; }

        public required IReadOnlyList<Promise> Promises { get; init; }

        public required IReadOnlyList<Contradiction> Notes { get; init; }

        public required IReadOnlyList<BookingRow> Seeds { get; init; }

        public IEnumerable<Contradiction> NotesOf(params ReadOnlySpan<string> keys)
        {
            var wanted = keys.ToArray();
            return Notes.Where(n => wanted.Contains(n.Key, StringComparer.Ordinal));
        }
    }

    /// <summary>A milestone of a lead project.</summary>
    public sealed record Promise(int Number, string Code, string Title, Milestone Milestone);

    public static async Task<IResult> Show(Me me, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var leads = await (from m in db.Milestones.AsNoTracking().Include(m => m.Shifts)
                           join measure in MeasureAccess.Public(db.Measures).Where(x => x.IsLeadProject) on m.MeasureId equals measure.Id
                           select new { measure.Number, measure.Title, Milestone = m }).ToListAsync(cancellation);
        var ledger = await BudgetLedger.Read(db, cancellation);
        var project = await db.Projects.AsNoTracking().FirstOrDefaultAsync(p => p.IsAgenda, cancellation);
        var phases = await ProjectAccess.PhasesFor(me, db).AsNoTracking().OrderBy(p => p.Order).ToListAsync(cancellation);
        var shown = new Shown(
            project,
            await db.Set<ProjectPlan>().AsNoTracking().SingleOrDefaultAsync(cancellation),
            phases,
            await ProjectAccess.PackagesFor(me, db).AsNoTracking().Include(p => p.Activities).Include(p => p.Shifts).AsSplitQuery().OrderBy(p => p.Order).ToListAsync(cancellation),
            await db.Set<HoursStep>().AsNoTracking().OrderBy(h => h.Order).ToListAsync(cancellation),
            ledger,
            Format.Day(clock.GetUtcNow()))
        {
            Blocks = await GateBlock.Read(db, phases, cancellation),
            ForecastEnd = project is null ? null : await db.PlanStates.Where(s => s.ProjectId == project.Id).Select(s => s.ForecastEnd).SingleOrDefaultAsync(cancellation),
            Reports = project is null ? [] : await ProjectReports.Of(project, db, office: false, cancellation),
            Start = project?.StartResolutionId is { } start ? await db.Resolutions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == start, cancellation) : null,
            Promises = [.. leads.OrderBy(l => l.Milestone.Done ?? l.Milestone.Current).Select(l => new Promise(l.Number, Code(l.Number), l.Title, l.Milestone))],
            Notes = [.. (await db.Set<Contradiction>().AsNoTracking().OrderBy(c => c.Order).ToListAsync(cancellation)).Where(c => c.Concerns.Any(x => Pages.Contains(x, StringComparer.Ordinal) || x == "projektteam"))],
            Seeds = await ShowProgrammeMoney.PublicSeeds(db, ledger, cancellation),
        };
        return View.Page<ShowTimeline, Shown>(shown);
    }

    private static string Code(int number) => Measure.CodeOf(number);
}
