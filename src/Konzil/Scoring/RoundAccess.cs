using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The one rule of who sees which round and which sheet; every renderer uses it.</summary>
public static class RoundAccess
{
    /// <summary>Drafts only for those who prepare rounds.</summary>
    public static IQueryable<Round> VisibleTo(Me me, IQueryable<Round> rounds) => me.May(Permission.RunScoring) ? rounds : Public(rounds);

    /// <summary>From the sealing on the rules are public; the points only once the round is closed.</summary>
    public static IQueryable<Round> Public(IQueryable<Round> rounds) => rounds.Where(r => r.State != RoundState.Draft);

    /// <summary>One's own sheets, and nobody else's, whatever one's role.</summary>
    public static IQueryable<ScoreSheet> Own(Me me, IQueryable<ScoreSheet> sheets) => sheets.Where(s => s.EvaluatorId == me.KnownId);

    /// <summary>The rounds in which somebody is asked for weights; to everybody else they do not exist.</summary>
    public static IQueryable<Round> AskedToWeigh(Me me, IQueryable<Round> rounds) => rounds.Where(r => r.Weighings.Any(w => w.PersonId == me.KnownId));

    /// <summary>The weights of each member of a sealed round. Before the seal: none.</summary>
    public static IReadOnlyList<Weighing> DisclosedWeights(Round round) => round.State == RoundState.Draft ? [] : round.CountedWeighings;

    /// <summary>The sheets of a closed round. Of an open one: none.</summary>
    public static async Task<IReadOnlyList<ScoreSheet>> Disclosed(CityDb db, Round round, CancellationToken cancellation) =>
        round.State == RoundState.Closed ? await db.Sheets.AsNoTracking().Where(s => s.RoundId == round.Id).ToListAsync(cancellation) : [];

    /// <summary>What the panel compares in the calibration: nothing while the round is blind.</summary>
    public static async Task<IReadOnlyList<ScoreSheet>> OpenToPanel(CityDb db, Round round, CancellationToken cancellation) =>
        round.RevealedAt is not null ? await db.Sheets.AsNoTracking().Where(s => s.RoundId == round.Id).ToListAsync(cancellation) : [];

    public static IQueryable<Round> WithRules(this IQueryable<Round> rounds) =>
        rounds.Include(r => r.Criteria).Include(r => r.Measures).Include(r => r.Evaluators).Include(r => r.Weighings).Include(r => r.Duties).Include(r => r.Assignments).Include(r => r.Replacements).AsSplitQuery();
}
