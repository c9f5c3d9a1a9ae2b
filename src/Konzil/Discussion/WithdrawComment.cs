using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>The author takes the own comment back, after a question. Its place stays, so that the answers keep theirs.</summary>
public partial class WithdrawComment
{
    public sealed record Shown(Comment Comment, CommentTarget Target);

    public static async Task<IResult> Show(Guid id, Me me, CityDb db, Subjects subjects)
    {
        if (await Load(id, me, db, subjects) is not var (comment, target))
        {
            return View.NotFound();
        }

        return comment.MayWithdraw(me) ? View.Page<WithdrawComment, Shown>(new(comment, target))
            : comment.WithdrawnAt is not null ? View.SeeOther(await ThreadItems.Place(db, me, comment, target))
            : throw new Refusal(ThreadText.NotWithdrawable);
    }

    public static async Task<IResult> Post(Guid id, Me me, CityDb db, Subjects subjects, TimeProvider clock)
    {
        if (await Load(id, me, db, subjects) is not var (comment, target))
        {
            return View.NotFound();
        }

        // Pressed twice: it is taken back already.
        if (comment.WithdrawnAt is null)
        {
            comment.Withdraw(me, clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        return View.SeeOther(await ThreadItems.Place(db, me, comment, target));
    }

    // Somebody else's comment cannot be taken back, so that page does not exist.
    private static async Task<(Comment, CommentTarget)?> Load(Guid id, Me me, CityDb db, Subjects subjects)
    {
        var comment = await CommentAccess.VisibleTo(me, db.Comments).SingleOrDefaultAsync(c => c.Id == id && c.AuthorId == me.Id);
        return comment is not null && await subjects.Discussed(db, me, comment.Subject) is { } target ? (comment, target) : null;
    }
}
