using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The office's list of rounds, those that wait for a result first.</summary>
public partial class PlanRounds
{
    public sealed record Shown(IReadOnlyList<IdeaRound> Rounds, IReadOnlyDictionary<Guid, RoundFigures> Figures, PermanentIntake? Intake, DateTimeOffset Now)
    {
        public static bool Waits(IdeaRound round, DateTimeOffset now) => round.State == RoundState.Published && round.PhaseAt(now) == RoundPhase.Closed;
    }

    public static async Task<IResult> Show(CityDb db, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var rounds = await db.IdeaRounds.AsNoTracking().ToListAsync();
        return View.Page<PlanRounds, Shown>(new(
            [.. rounds.OrderByDescending(r => Shown.Waits(r, now)).ThenBy(r => r.State == RoundState.Archived).ThenByDescending(r => r.CollectFrom)],
            await RoundFigures.Read(db.Ideas.Where(i => i.State != IdeaState.Withdrawn)), await db.PermanentIntakes.AsNoTracking().SingleOrDefaultAsync(), now));
    }

    /// <summary>Rounds that ended without a result.</summary>
    public static Task<int> Waiting(CityDb db)
    {
        var today = Format.Day(db.Now);
        return db.IdeaRounds.CountAsync(r => r.State == RoundState.Published && r.ResultAt == null && (r.DiscussUntil ?? r.CollectUntil) < today);
    }
}
