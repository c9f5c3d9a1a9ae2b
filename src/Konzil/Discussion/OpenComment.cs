using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>The lasting address of a comment. The author of a hidden one reads here why, and may object.</summary>
public partial class OpenComment
{
    public sealed record Shown(Comment Comment, CommentTarget Target, Appeal? Appeal, string? Text);

    public static async Task<IResult> Show(Guid id, Me me, CityDb db, Subjects subjects)
    {
        if (await Load(id, me, db, subjects) is not var (comment, target))
        {
            return View.NotFound();
        }

        return comment.Hiding is not null && me.Id is not null && comment.AuthorId == me.Id
            ? View.Page<OpenComment, Shown>(new(comment, target, await Standing(db, comment), null))
            : View.SeeOther(await ThreadItems.Place(db, me, comment, target));
    }

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db, Subjects subjects, TimeProvider clock)
    {
        if (await Load(id, me, db, subjects) is not var (comment, target) || comment.AuthorId != me.Id || comment.Hiding is not { } hiding)
        {
            return View.NotFound();
        }

        var text = form.Text(nameof(Shown.Text)).Required(ThreadText.AppealMissing).Max(Appeal.MaxLength);
        if (form.HasErrors)
        {
            return View.Invalid<OpenComment, Shown>(new(comment, target, await Standing(db, comment), text), form.Errors);
        }

        await db.Together(async () =>
        {
            var appeal = new Appeal(comment, hiding, text, clock.GetUtcNow());
            if (await db.TryInsert(appeal))
            {
                var title = string.Format(System.Globalization.CultureInfo.InvariantCulture, QueueText.AppealTitle.De, target.Title);
                db.Queue.Add(new QueueItem(QueueKind.Appeal, new Subject(nameof(Appeal), appeal.Id), title, "/buero/widersprueche/" + appeal.Id, appeal.At));
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.Comment(id));
    }

    private static async Task<(Comment, CommentTarget)?> Load(Guid id, Me me, CityDb db, Subjects subjects)
    {
        var comment = await CommentAccess.VisibleTo(me, db.Comments.AsNoTracking()).SingleOrDefaultAsync(c => c.Id == id);
        return comment is not null && await subjects.Discussed(db, me, comment.Subject) is { } target ? (comment, target) : null;
    }

    private static Task<Appeal?> Standing(CityDb db, Comment comment)
    {
        var at = comment.Hiding!.At;
        return db.Appeals.AsNoTracking().SingleOrDefaultAsync(a => a.CommentId == comment.Id && a.HiddenAt == at);
    }
}
