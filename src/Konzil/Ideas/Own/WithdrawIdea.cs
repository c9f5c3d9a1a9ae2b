using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The author takes the own idea back, after a question.</summary>
public partial class WithdrawIdea
{
    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        if (await Mine(db, me, number) is not { } idea)
        {
            return View.NotFound();
        }

        return idea.IsWithdrawable ? View.Page<WithdrawIdea, Idea>(idea) : throw new Refusal(IdeasText.NotWithdrawable);
    }

    public static async Task<IResult> Post(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await Mine(db, me, number) is not { } idea)
        {
            return View.NotFound();
        }

        var now = clock.GetUtcNow();
        idea.Withdraw(now);
        foreach (var waiting in await db.Queue.Where(q => q.SubjectKind == Idea.Kind && q.SubjectId == idea.Id && q.DoneAt == null).ToListAsync())
        {
            waiting.Done(now);
        }

        return await db.TrySave() ? View.SeeOther(Paths.Idea(idea.Number, idea.Title)) : throw new Refusal(OwnIdeaText.WithdrawStale);
    }

    private static Task<Idea?> Mine(CityDb db, Me me, int number) => db.Ideas.SingleOrDefaultAsync(i => i.Number == number && i.AuthorId == me.KnownId);
}
