using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>One comment as somebody may see it. Without <paramref name="Body"/> it is hidden and only the reason is shown.</summary>
public sealed record ThreadItem(Comment Comment, string? Body, bool Mine, bool MayEdit, IReadOnlyList<ThreadItem> Answers)
{
    public string Anchor => ThreadItems.Anchor(Comment.Id);

    /// <summary>Whose words are quoted; null when those can no longer be read, and then the passage is not shown either.</summary>
    public string? QuotedAuthor { get; init; }
}

/// <summary>A part of a discussion. <paramref name="Next"/> is where the rest begins.</summary>
public sealed record ThreadView(Subject Subject, IReadOnlyList<ThreadItem> Items, int Count, string? Next, Me Me)
{
    public ThreadPage Page { get; init; } = ThreadPage.First;

    /// <summary>How many comments are for it, neutral, against it; readable ones only.</summary>
    public IReadOnlyDictionary<Stance, int> Stances { get; init; } = new Dictionary<Stance, int>();
}

/// <summary>Reads the discussion below anything. Who may see the subject was asked before.</summary>
public static class ThreadItems
{
    public const int PageSize = 50;

    private const int MaxAnswers = 500;

    public static string Anchor(Guid id) => "beitrag-" + id.ToString("N");

    /// <summary>The lasting address of a comment, without the language; leads to wherever it stands.</summary>
    public static string PathOf(Guid id) => "/beitraege/" + id.ToString();

    public static async Task<ThreadView> Read(CityDb db, Me me, Subject subject, ThreadPage? page = null, DateTimeOffset? now = null)
    {
        var (all, which) = (Below(db, me, subject), page ?? ThreadPage.First);
        var found = await which.Of(all.Where(c => c.ParentId == null)).Take(PageSize + 1).ToListAsync();
        var shown = found.Take(PageSize).ToList();
        var ids = shown.Select(c => c.Id).ToList();
        var answers = (await all.Where(c => c.ParentId != null && ids.Contains(c.ParentId.Value)).OrderBy(c => c.At).ThenBy(c => c.Id).Take(MaxAnswers).ToListAsync()).ToLookup(c => c.ParentId!.Value);
        var quoted = await Quoted(db, [.. shown, .. answers.SelectMany(a => a)]);
        ThreadItem Item(Comment c) => new(c, CommentAccess.MayRead(me, c) ? c.Body : null, me.Id is not null && c.AuthorId == me.Id, now is { } n && c.MayEdit(me, n), [.. answers[c.Id].Select(Item)])
        {
            QuotedAuthor = c.QuotedId is { } id ? quoted.GetValueOrDefault(id) : null,
        };
        var readable = CommentAccess.Readable(all);
        return new ThreadView(subject, [.. shown.Select(Item)], await readable.CountAsync(), found.Count > PageSize ? which.Beyond(shown) : null, me)
        {
            Page = which,
            Stances = await readable.Where(c => c.Stance != null).GroupBy(c => c.Stance!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count),
        };
    }

    /// <summary>Where a comment stands: on the page of its subject, or further down the discussion.</summary>
    public static async Task<string> Place(CityDb db, Me me, Comment comment, CommentTarget target)
    {
        var root = comment.ParentId is { } parent ? await db.Comments.AsNoTracking().SingleAsync(c => c.Id == parent) : comment;
        var roots = ThreadPage.First.Of(Below(db, me, comment.Subject).Where(c => c.ParentId == null));
        var before = await roots.CountAsync(c => c.At < root.At);
        before += (await roots.Where(c => c.At == root.At).Select(c => c.Id).ToListAsync()).IndexOf(root.Id);
        var page = before / PageSize;
        if (page == 0)
        {
            return Paths.Link(target.Path + "#" + Anchor(comment.Id));
        }

        var last = await roots.Skip((page * PageSize) - 1).Select(c => c.At).FirstAsync();
        var earlier = await roots.CountAsync(c => c.At < last);
        return ThreadPage.First.Href(comment.Subject, new TimeCursor(last, (page * PageSize) - earlier).ToString()) + "#" + Anchor(comment.Id);
    }

    private static IQueryable<Comment> Below(CityDb db, Me me, Subject subject) =>
        CommentAccess.VisibleTo(me, db.Comments.AsNoTracking()).Where(c => c.SubjectKind == subject.Kind && c.SubjectId == subject.Id);

    // One query for all quotes; what is hidden or held is not repeated inside somebody else's comment.
    private static async Task<Dictionary<Guid, string>> Quoted(CityDb db, IEnumerable<Comment> comments)
    {
        var ids = comments.Where(c => c.QuotedId is not null).Select(c => c.QuotedId!.Value).Distinct().ToList();
        return ids.Count == 0 ? [] : await CommentAccess.Readable(db.Comments.AsNoTracking()).Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.AuthorName }).ToDictionaryAsync(c => c.Id, c => c.AuthorName);
    }
}
