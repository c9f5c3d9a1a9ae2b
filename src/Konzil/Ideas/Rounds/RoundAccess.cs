using System.Linq.Expressions;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The one rule of who knows of which round; its ideas follow it by <see cref="Idea.StaffOnly"/>.</summary>
public static class RoundAccess
{
    private static readonly Rule ForPlanners = new(r => true);
    private static readonly Rule ForOffice = new(r => r.State != RoundState.Draft);
    private static readonly Rule ForEverybody = new(r => r.State != RoundState.Draft && r.Audience != RoundAudience.Staff);

    /// <summary>Drafts for those who plan, staff rounds for the office, the rest for everybody.</summary>
    public static IQueryable<IdeaRound> VisibleTo(Me me, IQueryable<IdeaRound> rounds) => rounds.Where(Of(me).Where);

    /// <summary>The same rule for rounds that are in memory.</summary>
    public static IEnumerable<IdeaRound> VisibleTo(Me me, IReadOnlyList<IdeaRound> rounds) => rounds.Where(Of(me).Holds);

    /// <summary>What anybody may read: for feeds, search, open data.</summary>
    public static IQueryable<IdeaRound> Public(IQueryable<IdeaRound> rounds) => rounds.Where(ForEverybody.Where);

    /// <summary>The round of an idea; null for the permanent intake. Who may see the idea may see its round.</summary>
    public static async Task<IdeaRound?> Of(CityDb db, Idea idea) =>
        idea.RoundId is { } id ? await db.IdeaRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id) : null;

    /// <summary>What somebody signed in still lacks to take part in the idea's round; null where nothing is missing.</summary>
    public static async Task<MissingStep?> Missing(CityDb db, Me me, IdeaRound? round) =>
        round is { Needs: Eligibility.Resident } && me.SignedIn ? await Eligible.Missing(db, me, round.Needs) : null;

    private static Rule Of(Me me) => me.May(Permission.PlanRounds) ? ForPlanners : me.May(Permission.EnterOffice) ? ForOffice : ForEverybody;

    public static Task<bool> HasIdeas(CityDb db, IdeaRound round) => db.Ideas.AnyAsync(i => i.RoundId == round.Id);

    /// <summary>One condition, as the database asks it and as a list in memory does; compiled once, because compiling takes longer than a page.</summary>
    private sealed class Rule(Expression<Func<IdeaRound, bool>> where)
    {
        public Expression<Func<IdeaRound, bool>> Where { get; } = where;

        public Func<IdeaRound, bool> Holds { get; } = where.Compile();
    }
}
