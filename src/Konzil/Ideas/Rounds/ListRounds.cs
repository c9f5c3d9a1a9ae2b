using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>What the city asks now, what it will ask, and what became of its earlier questions.</summary>
public partial class ListRounds
{
    public sealed record Shown(IReadOnlyList<IdeaRound> Rounds, IReadOnlyDictionary<Guid, RoundFigures> Figures, Intake Intake)
    {
        public DateTimeOffset Now => Intake.Now;

        public IEnumerable<IdeaRound> Running => In(RoundPhase.Collect, RoundPhase.Discuss).OrderBy(r => r.LastDay);

        public IEnumerable<IdeaRound> Coming => In(RoundPhase.Announced).OrderBy(r => r.CollectFrom);

        public IEnumerable<IdeaRound> Waiting => In(RoundPhase.Closed).OrderByDescending(r => r.LastDay);

        public IEnumerable<IdeaRound> Past => Rounds.Where(r => r.State == RoundState.Archived || r.PhaseAt(Now) == RoundPhase.Evaluated).OrderByDescending(r => r.LastDay);

        public int Count(IdeaRound round) => Figures.GetValueOrDefault(round.Id, RoundFigures.None).Contributions;

        private IEnumerable<IdeaRound> In(params RoundPhase[] phases) => Rounds.Where(r => r.State == RoundState.Published && phases.Contains(r.PhaseAt(Now)));
    }

    public static async Task<IResult> Show(Me me, CityDb db, TimeProvider clock)
    {
        var intake = await Intake.Read(db, me, clock.GetUtcNow());
        return View.Page<ListRounds, Shown>(new(intake.Rounds, await RoundFigures.Read(IdeaAccess.Listed(me, db.Ideas)), intake));
    }
}
