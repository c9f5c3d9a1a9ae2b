using System.Globalization;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>One comment as somebody may see it. Without <paramref name="Body"/> it is hidden and only the reason is shown.</summary>
public sealed record ThreadItem(Comment Comment, string? Body, bool Mine, bool MayEdit, IReadOnlyList<ThreadItem> Answers)
{
    public string Anchor => ThreadItems.Anchor(Comment.Id);
}

/// <summary>A part of a discussion, oldest first. <paramref name="Next"/> is where the rest begins.</summary>
public sealed record ThreadView(Subject Subject, IReadOnlyList<ThreadItem> Items, int Count, string? Next, Me Me);

/// <summary>Reads the discussion below anything. Who may see the subject was asked before.</summary>
public static class ThreadItems
{
    public const int PageSize = 50;

    private const int MaxAnswers = 500;

    public static string Anchor(Guid id) => "beitrag-" + id.ToString("N");

    /// <summary>The lasting address of a comment, without the language; leads to wherever it stands.</summary>
    public static string PathOf(Guid id) => "/beitraege/" + id.ToString();

    public static async Task<ThreadView> Read(CityDb db, Me me, Subject subject, string? after = null, DateTimeOffset? now = null)
    {
        var all = Below(db, me, subject);
        var roots = Roots(all);
        if (Cursor(after) is var (at, seen))
        {
            roots = roots.Where(c => c.At >= at).OrderBy(c => c.At).ThenBy(c => c.Id).Skip(seen);
        }

        var page = await roots.Take(PageSize + 1).ToListAsync();
        var shown = page.Take(PageSize).ToList();
        var ids = shown.Select(c => c.Id).ToList();
        var answers = (await all.Where(c => c.ParentId != null && ids.Contains(c.ParentId.Value)).OrderBy(c => c.At).ThenBy(c => c.Id).Take(MaxAnswers).ToListAsync()).ToLookup(c => c.ParentId!.Value);
        ThreadItem Item(Comment c) => new(c, CommentAccess.MayRead(me, c) ? c.Body : null, me.Id is not null && c.AuthorId == me.Id, now is { } n && c.MayEdit(me, n), [.. answers[c.Id].Select(Item)]);
        return new ThreadView(subject, [.. shown.Select(Item)], await all.CountAsync(c => c.Hiding == null), page.Count > PageSize ? After(shown, after) : null, me);
    }

    /// <summary>Where a comment stands: on the page of its subject, or further down the discussion.</summary>
    public static async Task<string> Place(CityDb db, Me me, Comment comment, CommentTarget target)
    {
        var root = comment.ParentId is { } parent ? await db.Comments.AsNoTracking().SingleAsync(c => c.Id == parent) : comment;
        var roots = Roots(Below(db, me, comment.Subject));
        var before = await roots.CountAsync(c => c.At < root.At);
        before += (await roots.Where(c => c.At == root.At).Select(c => c.Id).ToListAsync()).IndexOf(root.Id);
        var page = before / PageSize;
        if (page == 0)
        {
            return Paths.Link(target.Path + "#" + Anchor(comment.Id));
        }

        var last = await roots.Skip((page * PageSize) - 1).Select(c => c.At).FirstAsync();
        var earlier = await roots.CountAsync(c => c.At < last);
        return Paths.Discussion(comment.SubjectKind, comment.SubjectId, Written(last, (page * PageSize) - earlier)) + "#" + Anchor(comment.Id);
    }

    private static IQueryable<Comment> Below(CityDb db, Me me, Subject subject) =>
        CommentAccess.VisibleTo(me, db.Comments.AsNoTracking()).Where(c => c.SubjectKind == subject.Kind && c.SubjectId == subject.Id);

    private static IQueryable<Comment> Roots(IQueryable<Comment> comments) => comments.Where(c => c.ParentId == null).OrderBy(c => c.At).ThenBy(c => c.Id);

    // Comments of the same instant have no order but the database's own; so how many of them were shown is kept.
    private static string After(List<Comment> shown, string? after)
    {
        var last = shown[^1].At;
        var earlier = Cursor(after) is var (at, seen) && at == last ? seen : 0;
        return Written(last, shown.Count(c => c.At == last) + earlier);
    }

    private static string Written(DateTimeOffset at, int seen) => at.UtcTicks.ToString(CultureInfo.InvariantCulture) + "-" + seen.ToString(CultureInfo.InvariantCulture);

    private static (DateTimeOffset At, int Seen)? Cursor(string? text) =>
        text?.Split('-') is [var ticks, var count] && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var t) && t < DateTimeOffset.MaxValue.UtcTicks
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? (new DateTimeOffset(t, TimeSpan.Zero), seen) : null;
}
