using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>A moderator takes a comment off the page; the reason stands in its place.</summary>
public partial class HideComment
{
    /// <summary>What the moderator reads and writes.</summary>
    public sealed record Draft(Comment Comment, IReadOnlyList<Clause> Clauses, string? Reason, string? Explanation);

    public static async Task<IResult> Show(Guid id, Me me, CityDb db, Rulebook rules) =>
        await Load(id, me, db) is { } comment ? View.Page<HideComment, Draft>(new(comment, await rules.Read(db), null, null)) : View.NotFound();

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db, Rulebook rules, TimeProvider clock)
    {
        if (await Load(id, me, db) is not { } comment)
        {
            return View.NotFound();
        }

        var clauses = await rules.Read(db);
        var clause = clauses.Chosen(form, nameof(Draft.Reason));
        string explanation = form.Text(nameof(Draft.Explanation)).Max(500);
        form.Try(() => comment.Hide(me, clause!, explanation, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<HideComment, Draft>(new(comment, clauses, form.Raw(nameof(Draft.Reason)), explanation), form.Errors);
        }

        await db.Because(comment.Hiding!.Explanation).SaveChangesAsync();
        return View.SeeOther(Paths.Moderation);
    }

    private static Task<Comment?> Load(Guid id, Me me, CityDb db) => CommentAccess.VisibleTo(me, db.Comments).SingleOrDefaultAsync(c => c.Id == id);
}

/// <summary>The author learns of it, with the reason and what can be done.</summary>
public sealed class TellAuthorOfHiding(CityDb db, Tell tell) : IHandle<CommentHidden>
{
    public async Task Do(CommentHidden news, CancellationToken cancellation)
    {
        var comment = await db.Comments.AsNoTracking().SingleAsync(c => c.Id == news.CommentId, cancellation);
        if (comment is { AuthorId: { } author, Hiding: { } hiding })
        {
            await tell.People([author], DiscussionText.HiddenNotice.Filled(hiding.Rule, hiding.Explanation), "/beitraege/" + comment.Id, "comment-hidden/" + comment.Id.ToString("N"));
        }
    }
}
