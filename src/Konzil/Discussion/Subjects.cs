using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>A kind of thing people may discuss. The module that owns it says what may be seen and whether it is still open.</summary>
public interface ICommentable
{
    /// <summary>Class name of the entity, as in <see cref="Subject.Kind"/>.</summary>
    string Kind { get; }

    /// <summary>Null when the person asking may not know of it.</summary>
    Task<CommentTarget?> Find(CityDb db, Me me, Guid id);
}

/// <summary>What a discussion stands below.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Path">Its page, without the language.</param>
/// <param name="Open">Whether new comments are welcome.</param>
/// <param name="ClosedAt">Since when they are not.</param>
public sealed record CommentTarget(string Title, string Path, bool Open, DateTimeOffset? ClosedAt)
{
    /// <summary>Why they are not, where the day alone does not say it.</summary>
    public Text? WhyClosed { get; init; }
}

/// <summary>A kind of thing that can be reported to the moderation and taken off the page.</summary>
public interface IReportable
{
    string Kind { get; }

    /// <summary>Null when the person asking may not know of it.</summary>
    Task<ReportTarget?> Find(CityDb db, Me me, Guid id);

    /// <summary>Takes it off the page. Nothing happens when it is off already. The caller saves.</summary>
    Task Remove(CityDb db, Guid id, Removal removal);
}

/// <summary>What was reported: how to recognise it, its words, its page.</summary>
public sealed record ReportTarget(string Title, string Words, string Path);

/// <summary>Who takes something off the page, why and when.</summary>
public sealed record Removal(Me By, HidingReason Reason, string Explanation, DateTimeOffset At);

/// <summary>Finds the owner of a subject among the modules.</summary>
public sealed class Subjects(IEnumerable<ICommentable> commentables, IEnumerable<IReportable> reportables)
{
    public async Task<CommentTarget?> Discussed(CityDb db, Me me, Subject subject) =>
        commentables.FirstOrDefault(c => c.Kind == subject.Kind) is { } kind ? await kind.Find(db, me, subject.Id) : null;

    public async Task<ReportTarget?> Reported(CityDb db, Me me, Subject subject) =>
        Reportable(subject.Kind) is { } kind ? await kind.Find(db, me, subject.Id) : null;

    public IReportable? Reportable(string kind) => reportables.FirstOrDefault(r => r.Kind == kind);
}

/// <summary>Comments can be reported themselves.</summary>
public sealed class ReportableComments(IEnumerable<ICommentable> commentables) : IReportable
{
    public string Kind => nameof(Comment);

    public async Task<ReportTarget?> Find(CityDb db, Me me, Guid id)
    {
        if (await db.Comments.FindAsync(id) is not { } comment || commentables.FirstOrDefault(c => c.Kind == comment.SubjectKind) is not { } kind)
        {
            return null;
        }

        return await kind.Find(db, me, comment.SubjectId) is { } target && CommentAccess.MayRead(me, comment)
            ? new ReportTarget(ThreadText.CommentOn.With(comment.AuthorName, target.Title), comment.Body, ThreadItems.PathOf(comment.Id))
            : null;
    }

    public async Task Remove(CityDb db, Guid id, Removal removal)
    {
        if (await db.Comments.FindAsync(id) is { Hiding: null } comment)
        {
            comment.Hide(removal.By, removal.Reason, removal.Explanation, removal.At);
        }
    }
}
