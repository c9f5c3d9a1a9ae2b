using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>The author corrects a fresh comment.</summary>
public partial class EditComment
{
    public sealed record Shown(Comment Comment, CommentTarget Target, string Body, Guid Version);

    public static async Task<IResult> Show(Guid id, Me me, CityDb db, Subjects subjects, TimeProvider clock)
    {
        if (await Load(id, me, db, subjects) is not var (comment, target))
        {
            return View.NotFound();
        }

        return comment.MayEdit(me, clock.GetUtcNow())
            ? View.Page<EditComment, Shown>(new(comment, target, comment.Body, comment.Version))
            : throw new Refusal(ThreadText.EditTooLate);
    }

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db, Subjects subjects, TimeProvider clock)
    {
        if (await Load(id, me, db, subjects) is not var (comment, target))
        {
            return View.NotFound();
        }

        var body = form.Text(nameof(Shown.Body)).Required(ThreadText.BodyMissing).Max(Comment.MaxLength);
        await form.MayPost(db, me, clock.GetUtcNow());
        db.StartedFrom(comment, form.Version());
        form.Try(() => comment.Edit(me, body, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<EditComment, Shown>(new(comment, target, body, form.Version()), form.Errors);
        }

        return await db.TrySave()
            ? View.SeeOther(await ThreadItems.Place(db, me, comment, target))
            : View.Stale<EditComment, Shown>(new(await db.Comments.AsNoTracking().SingleAsync(c => c.Id == id), target, body, await db.Comments.Where(c => c.Id == id).Select(c => c.Version).SingleAsync()));
    }

    // Somebody else's comment cannot be edited, so its editing page does not exist.
    private static async Task<(Comment, CommentTarget)?> Load(Guid id, Me me, CityDb db, Subjects subjects)
    {
        var comment = await CommentAccess.VisibleTo(me, db.Comments).SingleOrDefaultAsync(c => c.Id == id && c.AuthorId == me.Id);
        return comment is not null && await subjects.Discussed(db, me, comment.Subject) is { } target ? (comment, target) : null;
    }
}
