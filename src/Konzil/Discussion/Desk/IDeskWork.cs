using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>What the desk may do with a kind of entry without opening its page. A kind without one is decided on its own page only.</summary>
public interface IDeskWork
{
    QueueKind Kind { get; }

    /// <summary>It is fine: published, kept, the report rejected. Throws a <see cref="Refusal"/> where it is not possible. The caller ticks it off and saves.</summary>
    Task Approve(CityDb db, QueueItem item, Me by, DateTimeOffset now);

    /// <summary>It breaks the netiquette: hidden, declined, the report upheld.</summary>
    Task Refuse(CityDb db, QueueItem item, Removal removal);
}

/// <summary>New comments: they stand already; approving ticks them off.</summary>
public sealed class CommentWork : IDeskWork
{
    public QueueKind Kind => QueueKind.NewComment;

    public Task Approve(CityDb db, QueueItem item, Me by, DateTimeOffset now) => Task.CompletedTask;

    public async Task Refuse(CityDb db, QueueItem item, Removal removal) =>
        (await db.Comments.SingleAsync(c => c.Id == item.SubjectId)).Hide(removal.By, removal.Clause, removal.Explanation, removal.At);
}

/// <summary>Reported texts: all reports about one text are decided together.</summary>
public sealed class ReportWork(Subjects subjects) : IDeskWork
{
    public QueueKind Kind => QueueKind.Report;

    public async Task Approve(CityDb db, QueueItem item, Me by, DateTimeOffset now)
    {
        await Decide(db, item, upheld: false, DeskText.NoBreach.De, now);
        if (subjects.Reportable(item.SubjectKind) is { } kind)
        {
            await kind.Release(db, item.SubjectId);
        }
    }

    public async Task Refuse(CityDb db, QueueItem item, Removal removal)
    {
        await Decide(db, item, upheld: true, removal.Reason, removal.At);
        if (subjects.Reportable(item.SubjectKind) is { } kind)
        {
            await kind.Remove(db, item.SubjectId, removal);
        }
    }

    private static async Task Decide(CityDb db, QueueItem item, bool upheld, string answer, DateTimeOffset now)
    {
        foreach (var report in await db.Reports.Where(r => r.SubjectKind == item.SubjectKind && r.SubjectId == item.SubjectId && r.DecidedAt == null).ToListAsync())
        {
            report.Decide(upheld, ReportItem.Cut(answer), now);
        }
    }
}
