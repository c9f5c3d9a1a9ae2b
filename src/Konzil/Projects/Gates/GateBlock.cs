using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>
/// A gate whose newest decision is to hold or to stop. What lies behind it cannot begin; after a stop nothing of the phase itself
/// begins any more either. Only a new decision lifts it: the day of a hold is a promise to decide, not an end.
/// </summary>
public sealed record GateBlock(Phase Gate, GateDecision Decision)
{
    public bool IsStop => Decision.Outcome == GateOutcome.Stop;

    /// <param name="db">The database.</param>
    /// <param name="phases">The phases whose gates count, in their order.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<IReadOnlyList<GateBlock>> Read(CityDb db, IReadOnlyList<Phase> phases, CancellationToken cancellation)
    {
        var (ids, all) = (phases.Select(p => p.Id).ToList(), db.GateDecisions);
        var standing = await all.AsNoTracking().Where(d => ids.Contains(d.PhaseId) && (d.Outcome == GateOutcome.Hold || d.Outcome == GateOutcome.Stop) && !all.Any(x => x.PhaseId == d.PhaseId && x.Number > d.Number)).ToListAsync(cancellation);
        return [.. phases.Join(standing, p => p.Id, d => d.PhaseId, (p, d) => new GateBlock(p, d))];
    }

    /// <summary>
    /// The phase waits for this gate, directly or through others, or lies inside one that does. Where it waits for none, what comes
    /// later in the plan and begins after the phase of the gate lies behind it.
    /// </summary>
    public bool Keeps(Phase phase, IReadOnlyList<Phase> all) => Keeps(phase, all, []);

    /// <summary>Nothing begins behind a gate that holds.</summary>
    /// <param name="blocks">The gates before a package.</param>
    /// <param name="field">Beside which it is told.</param>
    public static void Must(IReadOnlyList<GateBlock> blocks, string field)
    {
        if (blocks.Count > 0)
        {
            throw new Refusal(HoldText.Refused(blocks[0]), field);
        }
    }

    private bool Keeps(Phase phase, IReadOnlyList<Phase> all, HashSet<Guid> seen) =>
        phase.AfterId == Gate.Id || ComesLater(phase) || (IsStop && phase.Id == Gate.Id)
        || (seen.Add(phase.Id) && all.Any(p => (p.Id == phase.AfterId || p.Id == phase.InsideId) && Keeps(p, all, seen)));

    private bool ComesLater(Phase phase) => phase is { AfterId: null, InsideId: null } && Gate.InsideId is null && phase.Order > Gate.Order && !(phase.Start <= Gate.End);
}
