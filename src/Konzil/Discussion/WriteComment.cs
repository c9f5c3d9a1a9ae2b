using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>What somebody types into the form of a discussion.</summary>
public sealed record CommentDraft(string Kind, Guid Id, Guid? Parent, string Body, bool Official, Guid Token);

/// <summary>Somebody writes below an idea or a measure, or answers a comment there.</summary>
public static class WriteComment
{
    public static async Task<IResult> Post(Form form, Me me, CityDb db, Subjects subjects, TimeProvider clock)
    {
        var subject = new Subject(form.Raw(nameof(CommentDraft.Kind)), form.Id(nameof(CommentDraft.Id)) ?? Guid.Empty);
        if (await subjects.Discussed(db, me, subject) is not { } target)
        {
            return View.NotFound();
        }

        var draft = new CommentDraft(subject.Kind, subject.Id, form.Id(nameof(CommentDraft.Parent)), form.Raw(nameof(CommentDraft.Body)), me.May(Permission.AnswerIdeas) && form.Ticked(nameof(CommentDraft.Official)), form.Id(nameof(CommentDraft.Token)) ?? Guid.CreateVersion7());
        form.Text(nameof(CommentDraft.Body)).Required(ThreadText.BodyMissing).Max(Comment.MaxLength);
        if (!target.Open)
        {
            form.Errors.Add("", target.WhyClosed ?? ThreadText.Closed);
        }

        var parent = draft.Parent is { } p ? await Parent(db, subject, p) : null;
        if (draft.Parent is not null && parent is null)
        {
            form.Errors.Add("", ThreadText.ParentGone);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ShowDiscussion, ShowDiscussion.Shown>(await ShowDiscussion.Read(db, me, subject, target, clock.GetUtcNow(), draft with { Parent = parent?.Id }), form.Errors);
        }

        return View.SeeOther(await Once(db, me, new Comment(subject, parent?.ParentId ?? parent?.Id, me, draft.Body, draft.Official, clock.GetUtcNow()).WithToken(draft.Token), target));
    }

    /// <summary>The comment to answer: of the same discussion and not hidden.</summary>
    public static Task<Comment?> Parent(CityDb db, Subject subject, Guid id) =>
        db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.SubjectKind == subject.Kind && c.SubjectId == subject.Id && c.Hiding == null);

    // Two presses of the button, even at the same instant, are one comment: the token's unique index decides.
    private static async Task<string> Once(CityDb db, Me me, Comment comment, CommentTarget target)
    {
        if (!await db.Comments.AnyAsync(c => c.Token == comment.Token))
        {
            db.Comments.Add(comment);
            if (!comment.IsOfficial)
            {
                db.Queue.Add(new QueueItem(QueueKind.NewComment, new Subject(nameof(Comment), comment.Id), ThreadText.CommentOn.In(Language.German).Replace("{0}", comment.AuthorName, StringComparison.Ordinal).Replace("{1}", target.Title, StringComparison.Ordinal), "/buero/kommentare/" + comment.Id, comment.At));
            }

            try
            {
                await db.SaveChangesAsync();
                return await ThreadItems.Place(db, me, comment, target);
            }
            catch (DbUpdateException e) when (db.Dialect.IsUniqueViolation(e))
            {
                db.ChangeTracker.Clear();
            }
        }

        var first = await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Token == comment.Token && c.AuthorId == me.Id);
        return first is null ? Paths.Link(target.Path) : await ThreadItems.Place(db, me, first, target);
    }
}
