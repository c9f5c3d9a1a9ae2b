using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Somebody wants to hear when a phase begins and what came of a round, or no longer.</summary>
public static class FollowRound
{
    public static async Task<IResult> Post(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await Load(number, me, db) is not { } round)
        {
            return View.NotFound();
        }

        await db.TryInsert(new Follow(me.KnownId, IdeaRound.Kind, round.Id, clock.GetUtcNow()));
        return View.SeeOther(Paths.IdeaRound(round.Number, round.TitleDe));
    }

    public static async Task<IResult> End(int number, Me me, CityDb db)
    {
        if (await Load(number, me, db) is not { } round)
        {
            return View.NotFound();
        }

        await Of(db, me.KnownId, round.Id).ExecuteDeleteAsync();
        return View.SeeOther(Paths.IdeaRound(round.Number, round.TitleDe));
    }

    public static IQueryable<Follow> Of(CityDb db, Guid person, Guid round) => db.Follows.Where(f => f.PersonId == person && f.Kind == IdeaRound.Kind && f.ItemId == round);

    private static Task<IdeaRound?> Load(int number, Me me, CityDb db) => RoundAccess.VisibleTo(me, db.IdeaRounds).AsNoTracking().SingleOrDefaultAsync(r => r.Number == number);
}
