using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>What somebody types into the form of a discussion.</summary>
public sealed record CommentDraft(string Kind, Guid Id, Guid? Parent, string Body, bool Official, Guid Token)
{
    public string? Stance { get; init; }

    /// <summary>A passage of the answered comment, word for word.</summary>
    public string? Quote { get; init; }

    /// <summary>The hints that were shown already.</summary>
    public Marks Checked { get; init; }

    internal static CommentDraft Read(Form form, Subject subject, Me me) =>
        new(subject.Kind, subject.Id, form.Id(nameof(Parent)), form.Raw(nameof(Body)), me.May(Permission.AnswerIdeas) && form.Ticked(nameof(Official)), form.Id(nameof(Token)) ?? Ids.Next())
        {
            Stance = form.Raw(nameof(Stance)),
            Quote = form.Raw(nameof(Quote)),
            Checked = int.TryParse(form.Raw(nameof(Checked)), System.Globalization.CultureInfo.InvariantCulture, out var marks) ? (Marks)marks & TextHints.ForAuthors : Marks.None,
        };
}

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

        var (draft, now) = (CommentDraft.Read(form, subject, me), clock.GetUtcNow());
        var parent = draft.Parent is { } p ? await Parent(db, subject, p) : null;
        Check(form, draft, target, parent);
        await form.MayPost(db, me, now);
        var stance = parent is null ? form.Choice<Stance>(nameof(CommentDraft.Stance), ThreadText.StanceWrong, required: false) : null;
        if (form.HasErrors)
        {
            return View.Invalid<ShowDiscussion, ShowDiscussion.Shown>(await ShowDiscussion.Read(db, me, subject, target, now, draft with { Parent = parent?.Id }), form.Errors);
        }

        if (CheckComment.New(draft) is { Count: > 0 } hints)
        {
            return View.Page<CheckComment, CheckComment.Shown>(new(target, draft, hints));
        }

        var comment = new Comment(subject, parent?.ParentId ?? parent?.Id, me, draft.Body, draft.Official, now).Saying(stance).WithToken(draft.Token);
        return View.SeeOther(await Once(db, me, parent is not null && draft.Quote is { Length: > 0 } quote ? comment.Quoting(parent.Id, quote) : comment, target));
    }

    /// <summary>The comment to answer: of the same discussion and not hidden.</summary>
    public static Task<Comment?> Parent(CityDb db, Subject subject, Guid id) =>
        CommentAccess.Readable(db.Comments.AsNoTracking()).SingleOrDefaultAsync(c => c.Id == id && c.SubjectKind == subject.Kind && c.SubjectId == subject.Id);

    private static void Check(Form form, CommentDraft draft, CommentTarget target, Comment? parent)
    {
        form.Text(nameof(CommentDraft.Body)).Required(ThreadText.BodyMissing).Max(Comment.MaxLength);
        if (!target.Open)
        {
            form.Errors.Add("", target.WhyClosed ?? ThreadText.Closed);
        }

        if (draft.Parent is not null && parent is null)
        {
            form.Errors.Add("", ThreadText.ParentGone);
        }

        // Nobody is made to say what they did not say.
        form.Text(nameof(CommentDraft.Quote)).Max(Comment.LongestQuote).Must(quote => parent is not null && OneLine(parent.Body).Contains(OneLine(quote), StringComparison.Ordinal), ThreadText.QuoteWrong);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Two presses of the button, even at the same instant, are one comment: the token's unique index decides.
    private static async Task<string> Once(CityDb db, Me me, Comment comment, CommentTarget target)
    {
        if (!await db.Comments.AnyAsync(c => c.Token == comment.Token))
        {
            db.Comments.Add(comment);
            if (!comment.IsOfficial && !await Standing.IsTrusted(db, me.Id))
            {
                var title = ThreadText.CommentOn.Filled(comment.AuthorName, target.Title).De;
                db.Queue.Add(new QueueItem(QueueKind.NewComment, new Subject(nameof(Comment), comment.Id), title, "/buero/kommentare/" + comment.Id, comment.At).Marked(comment.Body));
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
