using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Ideas can be discussed while they are public, and read afterwards.</summary>
public sealed class IdeaComments : ICommentable
{
    public string Kind => Idea.Kind;

    public static CommentTarget Target(Idea idea) =>
        new(idea.Title, Paths.Neutral(Paths.Idea(idea.Number, idea.Title)), idea.IsOpen, idea.IsOpen || !idea.IsPublic ? null : idea.ReplacedAt ?? idea.StateSince);

    public async Task<CommentTarget?> Find(CityDb db, Me me, Guid id) =>
        await IdeaAccess.VisibleTo(me, db.Ideas.AsNoTracking()).SingleOrDefaultAsync(i => i.Id == id) is { } idea ? Target(idea) : null;
}

/// <summary>Published ideas can be reported; an upheld report takes them off the page.</summary>
public sealed class ReportableIdeas : IReportable
{
    public string Kind => Idea.Kind;

    public async Task<ReportTarget?> Find(CityDb db, Me me, Guid id) =>
        await IdeaAccess.VisibleTo(me, db.Ideas.AsNoTracking()).SingleOrDefaultAsync(i => i.Id == id) is { } idea
            ? new ReportTarget(ReviewText.Number.With(idea.Number) + ": " + idea.Title, idea.Body, Paths.Neutral(Paths.Idea(idea.Number, idea.Title)))
            : null;

    public async Task Remove(CityDb db, Guid id, Removal removal)
    {
        if (await db.Ideas.SingleAsync(i => i.Id == id) is { IsPublic: true } idea)
        {
            idea.TakeDown(removal.Explanation, removal.At);
        }
    }
}

/// <summary>Keeps the number of comments on the idea's line right: counted anew each time, so doing it twice does no harm.</summary>
public sealed class CountComments(CityDb db) : IHandle<CommentWritten>, IHandle<CommentHidden>, IHandle<CommentShown>
{
    public Task Do(CommentWritten news, CancellationToken cancellation) => Count(news.CommentId, cancellation);

    public Task Do(CommentHidden news, CancellationToken cancellation) => Count(news.CommentId, cancellation);

    public Task Do(CommentShown news, CancellationToken cancellation) => Count(news.CommentId, cancellation);

    private async Task Count(Guid commentId, CancellationToken cancellation)
    {
        var ideas = db.Comments.Where(c => c.Id == commentId && c.SubjectKind == Idea.Kind).Select(c => c.SubjectId);
        if (await ideas.SingleOrDefaultAsync(cancellation) is var id && id != Guid.Empty)
        {
            var shown = await db.Comments.CountAsync(c => c.SubjectKind == Idea.Kind && c.SubjectId == id && c.Hiding == null, cancellation);
            await db.Ideas.Where(i => i.Id == id).ExecuteUpdateAsync(s => s.SetProperty(i => i.CommentCount, shown), cancellation);
        }
    }
}
