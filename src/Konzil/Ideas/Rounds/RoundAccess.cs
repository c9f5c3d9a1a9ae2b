using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The one rule of who knows of which round; its ideas follow it by <see cref="Idea.StaffOnly"/>.</summary>
public static class RoundAccess
{
    /// <summary>Drafts for those who plan, staff rounds for the office, the rest for everybody.</summary>
    public static IQueryable<IdeaRound> VisibleTo(Me me, IQueryable<IdeaRound> rounds) =>
        me.May(Permission.PlanRounds) ? rounds
        : me.May(Permission.EnterOffice) ? rounds.Where(r => r.State != RoundState.Draft)
        : Public(rounds);

    /// <summary>What anybody may read: for feeds, search, open data.</summary>
    public static IQueryable<IdeaRound> Public(IQueryable<IdeaRound> rounds) => rounds.Where(r => r.State != RoundState.Draft && r.Audience == RoundAudience.Everybody);

    /// <summary>The round of an idea; null for the permanent intake. Who may see the idea may see its round.</summary>
    public static async Task<IdeaRound?> Of(CityDb db, Idea idea) =>
        idea.RoundId is { } id ? await db.IdeaRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id) : null;

    public static Task<bool> HasIdeas(CityDb db, IdeaRound round) => db.Ideas.AnyAsync(i => i.RoundId == round.Id);
}
