using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

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

    /// <summary>What the person asking still lacks to write here, with the way there.</summary>
    public MissingStep? Missing { get; init; }

    /// <summary>Closed for somebody who lacks a step; open things only.</summary>
    public CommentTarget Unless(MissingStep? missing) => missing is null || !Open ? this : this with { Open = false, WhyClosed = missing.Both, Missing = missing };

    /// <summary>Its texts may be suggested in other words, by a body, from a comment.</summary>
    public bool HasWordings { get; init; }

    /// <summary>Whose idea it is; marked beside what the person writes.</summary>
    public Guid? AuthorId { get; init; }

    public string AuthorName { get; init; } = "";

    /// <summary>Who wrote it together with the author; marked as well.</summary>
    public IReadOnlyList<Guid> AlsoBy { get; init; } = [];
}

/// <summary>A kind of thing that can be reported to the moderation and taken off the page.</summary>
public interface IReportable
{
    string Kind { get; }

    /// <summary>Null when the person asking may not know of it.</summary>
    Task<ReportTarget?> Find(CityDb db, Me me, Guid id);

    /// <summary>Takes it off the page. Nothing happens when it is off already. The caller saves.</summary>
    Task Remove(CityDb db, Guid id, Removal removal);

    /// <summary>Takes it off the page until somebody has looked, without a verdict. The caller saves.</summary>
    Task Hold(CityDb db, Guid id, DateTimeOffset now) => Task.CompletedTask;

    /// <summary>It may stay: back on the page if it was held. The caller saves.</summary>
    Task Release(CityDb db, Guid id) => Task.CompletedTask;

    /// <summary>What stands there and who wrote it, for a list of the moderation; one query for all.</summary>
    Task<IReadOnlyDictionary<Guid, WrittenWords>> Words(CityDb db, IReadOnlyList<Guid> ids) => Task.FromResult<IReadOnlyDictionary<Guid, WrittenWords>>(new Dictionary<Guid, WrittenWords>());
}

/// <summary>Words and who wrote them; null where nobody with an account did.</summary>
public sealed record WrittenWords(string Body, Guid? AuthorId, string AuthorName);

/// <summary>What was reported: how to recognise it, its words, its page.</summary>
public sealed record ReportTarget(string Title, string Words, string Path);

/// <summary>Who takes something off the page, by which clause of the netiquette, in which words and when.</summary>
public sealed record Removal(Me By, Clause Clause, string Explanation, DateTimeOffset At)
{
    /// <summary>The public reason in one line: clause and sentence.</summary>
    public string Reason => Clause.Name.De + ". " + (Explanation.Length > 0 ? Explanation : Clause.Sentence.De);
}

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
            comment.Hide(removal.By, removal.Clause, removal.Explanation, removal.At);
        }
    }

    public async Task Hold(CityDb db, Guid id, DateTimeOffset now) => (await db.Comments.FindAsync(id))?.Hold(now);

    public async Task Release(CityDb db, Guid id) => (await db.Comments.FindAsync(id))?.Release();

    public async Task<IReadOnlyDictionary<Guid, WrittenWords>> Words(CityDb db, IReadOnlyList<Guid> ids) =>
        await db.Comments.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, Words = new WrittenWords(c.Body, c.AuthorId, c.AuthorName) }).ToDictionaryAsync(c => c.Id, c => c.Words);
}
