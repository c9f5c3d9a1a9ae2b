using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Said for the morning of the day until which a gate was held.</summary>
public sealed record HoldEnds(Guid DecisionId);

internal static class HoldNews
{
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>With the save of the decision.</summary>
    public static void Plan(CityDb db, GateDecision decision)
    {
        if (decision.HoldUntil is { } until && Format.At(until, Morning) is var morning && morning > db.Now)
        {
            db.Say(new HoldEnds(decision.Id), morning);
        }
    }
}

/// <summary>Whoever may decide gates and whoever leads the project hear that it is time, unless it was decided meanwhile.</summary>
public sealed class TellOfHold(CityDb db, Tell tell) : IHandle<HoldEnds>
{
    public async Task Do(HoldEnds news, CancellationToken cancellation)
    {
        if (await db.GateDecisions.AsNoTracking().SingleOrDefaultAsync(d => d.Id == news.DecisionId, cancellation) is not { HoldUntil: { } until } decision
            || await db.GateDecisions.AnyAsync(d => d.PhaseId == decision.PhaseId && d.Number > decision.Number, cancellation))
        {
            return;
        }

        var phase = await db.Phases.AsNoTracking().SingleAsync(p => p.Id == decision.PhaseId, cancellation);
        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == phase.ProjectId, cancellation);
        if (phase.DroppedOn is not null || project.ClosedOn is not null)
        {
            return;
        }

        List<Guid> people = [.. await db.PeopleWith(Permission.DecideProjects).Select(p => p.Id).ToListAsync(cancellation), .. project.LeadPersonId is { } lead ? [lead] : Array.Empty<Guid>()];
        await tell.People(people.Distinct(), new News(NewsKind.Work, new(Words(Language.German), Words(Language.English)), Paths.Neutral(Paths.Gate(project.Number, phase.Id)), "gate-hold/" + decision.Id.ToString("N")) { About = new(Project.Kind, project.Id) });

        string Words(string language) => HoldText.ToldDue.Filled(phase.Title.In(language), project.Title.In(language), PlanWords.Day(until, language)).In(language);
    }
}
