using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>The moderation's desk: everything that waits, most urgent first, and the form that decides many at once.</summary>
public partial class ListQueue
{
    public const int PageSize = 50;

    public sealed record Colleague(Guid Id, string Name);

    /// <summary>An entry, the words behind it where they can be shown at once, and whether somebody reported it.</summary>
    public sealed record Row(QueueItem Item, WrittenWords? Words);

    public sealed record Shown(IReadOnlyList<Row> Rows, DeskFilter Filter, Counts Counts, IReadOnlyList<Colleague> Colleagues, Me Me, DateTimeOffset Now)
    {
        public TimeCursor? Next { get; init; }

        public required IReadOnlyList<Clause> Clauses { get; init; }

        public required DecideMany.Draft Draft { get; init; }
    }

    /// <summary>What the filters would show.</summary>
    public sealed record Counts(int All, IReadOnlyDictionary<DeskShow, int> Of, IReadOnlyDictionary<QueueKind, int> ByKind, int DecidedToday);

    public static async Task<IResult> Show(HttpContext http, Me me, CityDb db) =>
        View.Page<ListQueue, Shown>(await Read(http, me, db, DeskFilter.Read(http.Request.Query), DecideMany.Draft.Empty));

    internal static async Task<Shown> Read(HttpContext http, Me me, CityDb db, DeskFilter filter, DecideMany.Draft draft)
    {
        var now = http.Service<TimeProvider>().GetUtcNow();
        var shown = filter.Narrow(QueueRows.Open(db), me, now);
        if (filter.After is { } after)
        {
            shown = shown.Where(q => q.DueAt >= after.At).OrderBy(q => q.DueAt).ThenBy(q => q.Id).Skip(after.Seen);
        }

        var items = await shown.OrderBy(q => q.DueAt).ThenBy(q => q.Id).Take(PageSize + 1).ToListAsync();
        var page = items.Take(PageSize).ToList();
        return new([.. await Words(db, http.Service<Subjects>(), page)], filter, await Count(db, me, now), await Colleagues(db, me), me, now)
        {
            Next = items.Count > PageSize ? TimeCursor.After([.. page.Select(i => i.DueAt)], filter.After) : null,
            Clauses = await http.Service<Rulebook>().Read(db),
            Draft = draft,
        };
    }

    internal static async Task<IReadOnlyList<Colleague>> Colleagues(CityDb db, Me me)
    {
        return await db.PeopleWith(Permission.Moderate).Where(p => p.Id != me.Id).OrderBy(p => p.DisplayName).Select(p => new Colleague(p.Id, p.DisplayName)).ToListAsync();
    }

    // One query for each kind of text on the page, however many entries there are.
    private static async Task<IEnumerable<Row>> Words(CityDb db, Subjects subjects, List<QueueItem> items)
    {
        var words = new Dictionary<Guid, WrittenWords>();
        foreach (var kind in items.GroupBy(i => i.SubjectKind, StringComparer.Ordinal))
        {
            if (subjects.Reportable(kind.Key) is { } texts)
            {
                foreach (var (id, text) in await texts.Words(db, [.. kind.Select(i => i.SubjectId).Distinct()]))
                {
                    words[id] = text;
                }
            }
        }

        return items.Select(i => new Row(i, words.GetValueOrDefault(i.SubjectId)));
    }

    private static async Task<Counts> Count(CityDb db, Me me, DateTimeOffset now)
    {
        // One look at all open entries for every number of the filters.
        var kinds = await QueueRows.Open(db).GroupBy(q => q.Kind).Select(g => new
        {
            Kind = g.Key,
            All = g.Count(),
            Mine = g.Count(q => q.AssigneeId == me.Id),
            Free = g.Count(q => q.AssigneeId == null && q.WaitingSince == null),
            Overdue = g.Count(q => q.WaitingSince == null && q.DueAt < now),
            Marked = g.Count(q => q.Marks != Marks.None),
            Waiting = g.Count(q => q.WaitingSince != null),
        }).ToListAsync();
        var today = Format.At(Format.Day(now), TimeOnly.MinValue);
        var of = new Dictionary<DeskShow, int>
        {
            [DeskShow.All] = kinds.Sum(k => k.All - k.Waiting),
            [DeskShow.Mine] = kinds.Sum(k => k.Mine),
            [DeskShow.Free] = kinds.Sum(k => k.Free),
            [DeskShow.Overdue] = kinds.Sum(k => k.Overdue),
            [DeskShow.Marked] = kinds.Sum(k => k.Marked),
            [DeskShow.Waiting] = kinds.Sum(k => k.Waiting),
        };
        return new Counts(kinds.Sum(k => k.All), of, kinds.ToDictionary(k => k.Kind, k => k.All), await db.Queue.CountAsync(q => q.DoneAt >= today));
    }
}
