using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>A discussion on a page of its own: its later parts, the answer to one comment, and the form when it comes back.</summary>
public partial class ShowDiscussion
{
    /// <param name="Target">What is discussed.</param>
    /// <param name="Thread">The part of the discussion; null while answering one comment.</param>
    /// <param name="Parent">The comment being answered.</param>
    /// <param name="Draft">What was typed already.</param>
    /// <param name="Subject">Where it belongs.</param>
    /// <param name="Me">Who reads.</param>
    public sealed record Shown(Subject Subject, CommentTarget Target, ThreadView? Thread, Comment? Parent, CommentDraft? Draft, Me Me);

    public const string QuoteKey = "zitat";

    public static async Task<IResult> Show([AsParameters] Subject subject, HttpRequest request, Me me, CityDb db, Subjects subjects, TimeProvider clock)
    {
        if (await subjects.Discussed(db, me, subject) is not { } target)
        {
            return View.NotFound();
        }

        var thread = await ThreadItems.Read(db, me, subject, ThreadPage.Read(request.Query), clock.GetUtcNow());
        return View.Page<ShowDiscussion, Shown>(new(subject, target, thread, null, null, me));
    }

    /// <summary>The form that answers one comment; with ?zitat its words are put in to be quoted.</summary>
    public static async Task<IResult> Answer(Guid id, HttpRequest request, Me me, CityDb db, Subjects subjects)
    {
        if (await CommentAccess.Readable(db.Comments.AsNoTracking()).SingleOrDefaultAsync(c => c.Id == id) is not { } comment || await subjects.Discussed(db, me, comment.Subject) is not { Open: true } target)
        {
            return View.NotFound();
        }

        return View.Page<ShowDiscussion, Shown>(new(comment.Subject, target, null, comment, request.Query.ContainsKey(QuoteKey) ? Quoting(comment) : null, me));
    }

    private static CommentDraft Quoting(Comment comment) =>
        new(comment.SubjectKind, comment.SubjectId, comment.Id, "", false, Ids.Next()) { Quote = comment.Body.Length > Comment.LongestQuote ? comment.Body[..Comment.LongestQuote] : comment.Body };

    /// <summary>The page again for a form that was refused.</summary>
    internal static async Task<Shown> Read(CityDb db, Me me, Subject subject, CommentTarget target, DateTimeOffset now, CommentDraft draft)
    {
        var parent = draft.Parent is { } id ? await WriteComment.Parent(db, subject, id) : null;
        return new(subject, target, parent is null ? await ThreadItems.Read(db, me, subject, null, now) : null, parent, draft, me);
    }
}
