using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>A moderator has read what an author changed after publication and finds nothing wrong.</summary>
public static class SeenChange
{
    public static async Task<IResult> Post(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        await QueueRows.Close(db, idea.Subject, clock.GetUtcNow(), QueueKind.ChangedIdea);
        await db.SaveChangesAsync();
        return View.SeeOther(await QueueRows.Next(db, me, idea.Subject));
    }

    public static Task<bool> Waits(CityDb db, Guid idea) => db.Queue.AnyAsync(q => q.Kind == QueueKind.ChangedIdea && q.SubjectKind == Idea.Kind && q.SubjectId == idea && q.DoneAt == null);
}
