using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>With its phase ends what the superiors agreed for it, on the same day.</summary>
public sealed class EndWithPhase(CityDb db) : IHandle<GateDecided>
{
    public async Task Do(GateDecided news, CancellationToken cancellation)
    {
        var decisions = db.GateDecisions.Where(d => d.Id == news.DecisionId);
        var ended = await db.Phases.AsNoTracking().SingleOrDefaultAsync(p => p.Ended != null && decisions.Any(d => d.PhaseId == p.Id), cancellation);
        if (ended?.Ended is not { } day)
        {
            return;
        }

        foreach (var row in await db.Secondments.Where(s => s.PhaseId == ended.Id && s.State == SecondmentState.Approved && s.Until > day).ToListAsync(cancellation))
        {
            row.EndOn(day);
            db.Say(new SecondmentMoved(row.Id, SecondmentState.Ended, news.ById));
        }

        await db.SaveChangesAsync(cancellation);
    }
}
