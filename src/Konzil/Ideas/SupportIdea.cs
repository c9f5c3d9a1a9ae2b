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

        await db.Together(async () =>
        {
            if (await db.TryInsert(new Support(idea.Id, me.KnownId, clock.GetUtcNow())))
            {
                await db.Ideas.Where(i => i.Id == idea.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.SupportCount, i => i.SupportCount + 1));
            }
        });
        return View.SeeOther(Paths.Idea(idea.Number, idea.Title));
    }

    public static async Task<IResult> Withdraw(int number, Me me, CityDb db)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        await db.Together(async () =>
        {
            if (await db.Supports.Where(s => s.IdeaId == idea.Id && s.PersonId == me.KnownId).ExecuteDeleteAsync() > 0)
            {
                await db.Ideas.Where(i => i.Id == idea.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.SupportCount, i => i.SupportCount - 1));
            }
        });
        return View.SeeOther(Paths.Idea(idea.Number, idea.Title));
    }
}
