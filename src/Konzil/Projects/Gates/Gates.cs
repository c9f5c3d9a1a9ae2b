using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Said when a gate was decided.</summary>
public sealed record GateDecided(Guid DecisionId, Guid? ById);

internal static class Gates
{
    /// <summary>A phase whose criteria one may write, or the answer to give instead.</summary>
    public static async Task<(Project? Project, Phase? Phase, IResult Refused)> ToPlan(int number, Guid id, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? (null, null, refused) : (project, await Find(db, project, id), View.NotFound());
    }

    /// <summary>A phase whose gate one may decide. Whoever leads a project does not release it: that is the coordination's to record.</summary>
    public static async Task<(Project? Project, Phase? Phase)> ToDecide(int number, Guid id, CityDb db)
    {
        var project = await db.Projects.AsNoTracking().SingleOrDefaultAsync(p => p.Number == number && p.ClosedOn == null);
        return project is null ? (null, null) : (project, await Find(db, project, id));
    }

    private static Task<Phase?> Find(CityDb db, Project project, Guid id) => db.Phases.SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id && p.DroppedOn == null);
}

/// <summary>The lead of the project, the team of the phase and who follows hear how the gate was decided. Whoever recorded it knows.</summary>
public sealed class TellOfGate(CityDb db, Tell tell) : IHandle<GateDecided>
{
    public async Task Do(GateDecided news, CancellationToken cancellation)
    {
        if (await db.GateDecisions.AsNoTracking().SingleOrDefaultAsync(d => d.Id == news.DecisionId, cancellation) is not { } decision)
        {
            return;
        }

        var phase = await db.Phases.AsNoTracking().SingleAsync(p => p.Id == decision.PhaseId, cancellation);
        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == phase.ProjectId, cancellation);
        var people = await db.ProjectMembers.Where(m => m.ProjectId == project.Id && (m.PhaseId == phase.Id || m.PhaseId == null)).Select(m => m.PersonId).ToListAsync(cancellation);
        people.AddRange(await db.Follows.Where(f => f.Kind == Project.Kind && f.ItemId == project.Id).Select(f => f.PersonId).ToListAsync(cancellation));
        people.AddRange(project.LeadPersonId is { } lead ? [lead] : []);
        var outcome = GateText.Of(decision.Outcome);
        var text = new Text(GateText.Told.Filled(phase.TitleDe, project.TitleDe, outcome.De).De, GateText.Told.Filled(phase.Title.En, project.Title.En, outcome.En).En);
        await tell.People(people.Where(p => p != news.ById), new News(NewsKind.Work, text, PlanPaths.Office(project.Number), "gate-decided/" + decision.Id.ToString("N")));
    }
}
