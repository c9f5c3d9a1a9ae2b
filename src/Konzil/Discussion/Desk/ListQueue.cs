using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>The moderation's desk: everything that waits, most urgent first.</summary>
public partial class ListQueue
{
    private const int Most = 100;

    public sealed record Colleague(Guid Id, string Name);

    public sealed record Shown(IReadOnlyList<QueueItem> Items, Selection Selected, Counts Counts, IReadOnlyList<Colleague> Colleagues, Me Me, DateTimeOffset Now);

    /// <summary>The chosen filter.</summary>
    public sealed record Selection(QueueKind? Kind, string Only);

    /// <summary>What the filters would show.</summary>
    public sealed record Counts(int All, int Mine, int Overdue, IReadOnlyDictionary<QueueKind, int> ByKind, int DecidedToday);

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        QueueKind? kind = Enum.TryParse<QueueKind>(request.Query["art"], out var k) && Enum.IsDefined(k) ? k : null;
        var only = request.Query["nur"].ToString();
        var open = QueueRows.Open(db);
        var shown = open.Where(q => kind == null || q.Kind == kind);
        shown = only switch { "meine" => shown.Where(q => q.AssigneeId == me.Id), "faellig" => Late(shown, now), _ => shown };
        return View.Page<ListQueue, Shown>(new(
            await QueueRows.Urgent(shown).Take(Most).ToListAsync(), new(kind, only), await Count(db, open, me, now), await Colleagues(db, me), me, now));
    }

    internal static async Task<IReadOnlyList<Colleague>> Colleagues(CityDb db, Me me)
    {
        var roles = Rights.RolesWith(Permission.Moderate).ToList();
        return await db.People.Where(p => p.Id != me.Id && p.Grants.Any(g => roles.Contains(g.Role))).OrderBy(p => p.DisplayName).Select(p => new Colleague(p.Id, p.DisplayName)).ToListAsync();
    }

    private static IQueryable<QueueItem> Late(IQueryable<QueueItem> items, DateTimeOffset now) => items.Where(q => q.WaitingSince == null && q.DueAt < now);

    private static async Task<Counts> Count(CityDb db, IQueryable<QueueItem> open, Me me, DateTimeOffset now)
    {
        var byKind = await open.GroupBy(q => q.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var today = Format.At(Format.Day(now), TimeOnly.MinValue);
        return new Counts(byKind.Values.Sum(), await open.CountAsync(q => q.AssigneeId == me.Id), await Late(open, now).CountAsync(), byKind, await db.Queue.CountAsync(q => q.DoneAt >= today));
    }
}
