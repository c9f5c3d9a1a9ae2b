using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The gate of a phase: its criteria with their evidence, and what was decided.</summary>
public partial class ShowGate
{
    public sealed record Shown(Project Project, Phase Phase, IReadOnlyList<GateCheck> Criteria, IReadOnlyList<GateDecision> Decisions, bool MayPlan, bool MayDecide)
    {
        public required DateOnly Today { get; init; }

        public required bool MayReport { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project || await db.Phases.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id) is not { } phase)
        {
            return View.NotFound();
        }

        var open = phase.Ended is null && phase.DroppedOn is null && project.ClosedOn is null;
        return View.Page<ShowGate, Shown>(new(
            project,
            phase,
            await GateCheck.Read(db, phase),
            await db.GateDecisions.AsNoTracking().Include(d => d.Findings).Where(d => d.PhaseId == id).OrderByDescending(d => d.Number).ToListAsync(),
            open && ProjectAccess.MayPlan(me, project),
            open && me.May(Permission.DecideProjects))
        {
            Today = Format.Day(db.Now),
            MayReport = me.May(Permission.PlanProjects),
        });
    }
}
