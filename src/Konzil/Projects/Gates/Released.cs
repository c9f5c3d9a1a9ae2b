using Konzil.Budget;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>
/// What the gates of a project have released so far, and what of the money is bound and spent: for the agenda's own project on the
/// programme, for others on their measure. A project without a measure has no bookings of its own.
/// </summary>
/// <param name="Money">Euros of all decisions to go on; null if none said anything about money.</param>
/// <param name="Posts">Full-time posts of all decisions to go on; null if none said anything about people.</param>
/// <param name="Booked">Euros bound, spent or given without saying which, each once; null where nothing can be booked.</param>
public sealed record Released(decimal? Money, decimal? Posts, decimal? Booked)
{
    /// <summary>What is left of the released money; less than nothing if more is booked than was released.</summary>
    public decimal? Left => Money - Booked;

    public bool IsExceeded => Left < 0;

    public static async Task<Released> Read(CityDb db, Project project, CancellationToken cancellation)
    {
        var phases = db.Phases.Where(p => p.ProjectId == project.Id);
        var going = await db.GateDecisions.AsNoTracking().Where(d => phases.Any(p => p.Id == d.PhaseId) && (d.Outcome == GateOutcome.Go || d.Outcome == GateOutcome.GoWithConditions)).Select(d => new { d.Money, d.Posts }).ToListAsync(cancellation);
        return new(Sum(going.Select(d => d.Money)), Sum(going.Select(d => d.Posts)), await BookedFor(db, project, cancellation));
    }

    private static decimal? Sum(IEnumerable<decimal?> amounts) => amounts.OfType<decimal>().ToList() is { Count: > 0 } said ? said.Sum() : null;

    private static async Task<decimal?> BookedFor(CityDb db, Project project, CancellationToken cancellation) =>
        project.IsAgenda || project.MeasureId is not null ? (await BudgetLedger.Read(db, cancellation)).BookedFor(project.IsAgenda ? null : project.MeasureId).Together : null;
}
