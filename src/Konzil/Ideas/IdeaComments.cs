using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Ideas can be discussed while they are public, and read afterwards.</summary>
public sealed class IdeaComments : ICommentable
{
    public string Kind => Idea.Kind;

    /// <param name="round">The round of the idea, if any: its phase decides whether people may discuss.</param>
    public static CommentTarget Target(Idea idea, IdeaRound? round, DateTimeOffset now)
    {
        var closed = idea.IsOpen && round?.Allows(RoundRights.Comment, now) == false;
        return new(idea.Title, Paths.Neutral(Paths.Idea(idea.Number, idea.Title)), idea.IsOpen && !closed, idea.IsOpen || !idea.IsPublic ? null : idea.ReplacedAt ?? idea.StateSince)
        {
            WhyClosed = closed ? RoundText.Why(round!, RoundRights.Comment, now) : null,
            AuthorId = idea.AuthorId,
            AuthorName = idea.AuthorName,
        };
    }

    public async Task<CommentTarget?> Find(CityDb db, Me me, Guid id)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas.AsNoTracking()).SingleOrDefaultAsync(i => i.Id == id) is not { } idea)
        {
            return null;
        }

        var round = await RoundAccess.Of(db, idea);
        return Target(idea, round, db.Now).Unless(me.May(Permission.AnswerIdeas) ? null : await RoundAccess.Missing(db, me, round)) with { AlsoBy = [.. (await CoAuthoring.Of(db, idea)).Select(c => c.PersonId!.Value)] };
    }
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
        if (await db.Ideas.SingleAsync(i => i.Id == id) is { } idea && (idea.IsPublic || idea.HeldFrom is not null))
        {
            idea.TakeDown(removal.Reason, removal.At);
        }
    }

    public async Task Hold(CityDb db, Guid id, DateTimeOffset now) => (await db.Ideas.SingleAsync(i => i.Id == id)).Hold(now);

    public async Task Release(CityDb db, Guid id) => (await db.Ideas.SingleAsync(i => i.Id == id)).Release();

    public async Task<IReadOnlyDictionary<Guid, WrittenWords>> Words(CityDb db, IReadOnlyList<Guid> ids) =>
        await db.Ideas.Where(i => ids.Contains(i.Id)).Select(i => new { i.Id, Words = new WrittenWords(i.Body, i.AuthorId, i.AuthorName) }).ToDictionaryAsync(i => i.Id, i => i.Words);
}

/// <summary>Keeps the number of comments on the idea's line right: counted anew each time, so doing it twice does no harm.</summary>
public sealed class CountComments(CityDb db) : IHandle<CommentWritten>, IHandle<CommentHidden>, IHandle<CommentShown>, IHandle<CommentWithdrawn>
{
    public Task Do(CommentWritten news, CancellationToken cancellation) => Count(news.CommentId, cancellation);

    public Task Do(CommentHidden news, CancellationToken cancellation) => Count(news.CommentId, cancellation);

    public Task Do(CommentShown news, CancellationToken cancellation) => Count(news.CommentId, cancellation);

    public Task Do(CommentWithdrawn news, CancellationToken cancellation) => Count(news.CommentId, cancellation);

    private async Task Count(Guid commentId, CancellationToken cancellation)
    {
        var ideas = db.Comments.Where(c => c.Id == commentId && c.SubjectKind == Idea.Kind).Select(c => c.SubjectId);
        if (await ideas.SingleOrDefaultAsync(cancellation) is var id && id != Guid.Empty)
        {
            var shown = await CommentAccess.Readable(db.Comments).CountAsync(c => c.SubjectKind == Idea.Kind && c.SubjectId == id, cancellation);
            await db.Ideas.Where(i => i.Id == id).ExecuteUpdateAsync(s => s.SetProperty(i => i.CommentCount, shown), cancellation);
        }
    }
}
