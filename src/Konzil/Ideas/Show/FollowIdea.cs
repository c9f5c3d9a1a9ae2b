using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Somebody wants to hear what becomes of an idea, or no longer.</summary>
public static class FollowIdea
{
    public static async Task<IResult> Post(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        await db.TryInsert(new Follow(me.KnownId, Idea.Kind, idea.Id, clock.GetUtcNow()));
        return View.SeeOther(Paths.Idea(idea.Number, idea.Title));
    }

    public static async Task<IResult> End(int number, Me me, CityDb db)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        await Of(db, me.KnownId, idea.Id).ExecuteDeleteAsync();
        return View.SeeOther(Paths.Idea(idea.Number, idea.Title));
    }

    public static IQueryable<Follow> Of(CityDb db, Guid person, Guid idea) => db.Follows.Where(f => f.PersonId == person && f.Kind == Idea.Kind && f.ItemId == idea);
}
