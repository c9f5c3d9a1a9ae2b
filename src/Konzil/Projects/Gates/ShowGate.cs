using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The gate of a phase: its criteria with their evidence, and what was decided.</summary>
public partial class ShowGate
{
    public sealed record Shown(Project Project, Phase Phase, IReadOnlyList<GateCheck> Criteria, IReadOnlyList<GateDecision> Decisions, bool MayPlan, bool MayDecide)
    {
        public required ILookup<Guid, ConditionRow> Conditions { get; init; }

        /// <summary>May add a condition to the newest decision.</summary>
        public required bool MayAdd { get; init; }

        public required Func<GateCondition, bool> MayReport { get; init; }

        public required DateOnly Today { get; init; }

        public required bool MaySeeReport { get; init; }

        public required Released Released { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project || await db.Phases.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id) is not { } phase)
        {
            return View.NotFound();
        }

        var decisions = await db.GateDecisions.AsNoTracking().Include(d => d.Findings).Where(d => d.PhaseId == id).OrderByDescending(d => d.Number).ToListAsync();
        var open = phase.DroppedOn is null && project.ClosedOn is null;
        return View.Page<ShowGate, Shown>(new(
            project,
            phase,
            await GateCheck.Read(db, phase),
            decisions,
            open && phase.Ended is null && ProjectAccess.MayPlan(me, project),
            open && (phase.Ended is null || decisions.FirstOrDefault() is { Outcome: GateOutcome.Stop }) && me.May(Permission.DecideProjects))
        {
            Conditions = (await ConditionRow.Read(db.GateConditions.Where(c => c.PhaseId == id), db)).ToLookup(r => r.Condition.DecisionId),
            MayAdd = project.ClosedOn is null && me.May(Permission.DecideProjects) && decisions.FirstOrDefault() is { Outcome: GateOutcome.GoWithConditions },
            MayReport = c => EditCondition.MayReport(me, project, c),
            Today = Format.Day(db.Now),
            MaySeeReport = me.May(Permission.PlanProjects),
            Released = await Released.Read(db, project, default),
        });
    }
}
