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

        if (!idea.IsOpen)
        {
            throw new Refusal(IdeasText.NotOpen);
        }

        var (now, round) = (clock.GetUtcNow(), await RoundAccess.Of(db, idea));
        round?.MustAllow(RoundRights.Support, now);
        await db.Together(async () =>
        {
            if (await db.TryInsert(new Support(idea.Id, me.KnownId, now)))
            {
                await Count(db, idea, round?.HidesSupports(now) ?? false, 1);
            }
        });
        return View.SeeOther(Paths.Idea(idea.Number, idea.Title));
    }

    public static async Task<IResult> Withdraw(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        var hides = (await RoundAccess.Of(db, idea))?.HidesSupports(clock.GetUtcNow()) ?? false;
        await db.Together(async () =>
        {
            if (await db.Supports.Where(s => s.IdeaId == idea.Id && s.PersonId == me.KnownId).ExecuteDeleteAsync() > 0)
            {
                await Count(db, idea, hides, -1);
            }
        });
        return View.SeeOther(Paths.Idea(idea.Number, idea.Title));
    }

    // While a round hides its numbers, they grow out of sight; RevealSupports adds them to what is shown.
    private static Task<int> Count(CityDb db, Idea idea, bool hidden, int by) => hidden
        ? db.Ideas.Where(i => i.Id == idea.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.HiddenSupports, i => i.HiddenSupports + by))
        : db.Ideas.Where(i => i.Id == idea.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.SupportCount, i => i.SupportCount + by));
}
