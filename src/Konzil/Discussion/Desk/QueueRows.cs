using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>What the desk's column shows: the entries that wait, the one being decided, and who reads.</summary>
public sealed record QueueColumnView(IReadOnlyList<QueueItem> Items, QueueItem? Current, Me Me, DateTimeOffset Now)
{
    /// <summary>Somebody else has taken the entry that is open here.</summary>
    public bool OtherWorks => Current is { DoneAt: null, AssigneeId: { } other } && other != Me.Id;
}

/// <summary>Reads the moderation queue, most urgent first.</summary>
public static class QueueRows
{
    private const int Beside = 12;

    public static IQueryable<QueueItem> Open(CityDb db) => db.Queue.AsNoTracking().Where(q => q.DoneAt == null);

    /// <summary>How many entries wait for the moderation (not for an author).</summary>
    public static Task<int> Waiting(CityDb db) => Open(db).CountAsync(q => q.WaitingSince == null);

    /// <summary>The queue beside a decision of a kind about a subject.</summary>
    public static async Task<QueueColumnView> Column(CityDb db, Me me, QueueKind kind, Subject subject, DateTimeOffset now)
    {
        if (!me.May(Permission.Moderate))
        {
            return new QueueColumnView([], null, me, now);
        }

        var current = await Open(db).Where(q => q.Kind == kind && q.SubjectKind == subject.Kind && q.SubjectId == subject.Id).OrderBy(q => q.DueAt).FirstOrDefaultAsync();
        return new QueueColumnView(await Urgent(Open(db)).Take(Beside).ToListAsync(), current, me, now);
    }

    /// <summary>Ticks off what waits about a subject. The caller saves.</summary>
    public static async Task Close(CityDb db, Subject subject, DateTimeOffset now, params QueueKind[] kinds)
    {
        foreach (var item in await db.Queue.Where(q => q.DoneAt == null && q.SubjectKind == subject.Kind && q.SubjectId == subject.Id && kinds.Contains(q.Kind)).ToListAsync())
        {
            item.Done(now);
        }
    }

    /// <summary>
    /// Where to go after a decision: to the next entry nobody else works on, or back to the desk. Never to the text that was
    /// just decided: what else waits about it, a report or a question back, stays on the desk.
    /// </summary>
    public static async Task<string> Next(CityDb db, Me me, Subject done)
    {
        var path = await Urgent(Open(db).Where(q => q.WaitingSince == null && (q.AssigneeId == null || q.AssigneeId == me.Id) && (q.SubjectId != done.Id || q.SubjectKind != done.Kind))).Select(q => q.Path).FirstOrDefaultAsync();
        return path is null ? Paths.Moderation : Paths.Link(path);
    }

    public static IQueryable<QueueItem> Urgent(IQueryable<QueueItem> items) => items.OrderBy(q => q.WaitingSince != null).ThenBy(q => q.DueAt).ThenBy(q => q.Id);
}
