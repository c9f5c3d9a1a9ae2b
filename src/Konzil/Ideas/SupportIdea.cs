using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>A citizen supports an idea, once, and may take it back.</summary>
public static class SupportIdea
{
    public static async Task<IResult> Post(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        var now = clock.GetUtcNow();
        var round = await RoundAccess.Of(db, idea);
        round?.MustAllow(RoundRights.Support, now);
        if (await RoundAccess.Missing(db, me, round) is { } missing)
        {
            return missing.Refused();
        }

        var reached = idea.Id;
        await db.Together(async () => reached = await SupportRows.Add(db, idea.Id, me.KnownId, now));
        return View.SeeOther(await Page(db, reached));
    }

    public static async Task<IResult> Withdraw(int number, Me me, CityDb db)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        await db.Together(() => SupportRows.Remove(db, idea.Id, me.KnownId));
        return View.SeeOther(Paths.Idea(idea.Number, idea.Title));
    }

    // Usually the same page; the common idea where this one went on meanwhile.
    private static async Task<string> Page(CityDb db, Guid id)
    {
        var idea = await db.Ideas.Where(i => i.Id == id).Select(i => new { i.Number, i.Title }).SingleAsync();
        return Paths.Idea(idea.Number, idea.Title);
    }
}
