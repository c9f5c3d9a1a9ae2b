using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>What the moderation did in a month, counted; no text, no name.</summary>
public sealed record MonthOfModeration(DateOnly First, FigureKind Kind, HidingReason? Reason, int Count);

public enum FigureKind
{
    Hidden,
    ReportUpheld,
    ReportRejected,
    AppealGranted,
    AppealRefused,
    Banned,
    Trusted,
}

/// <summary>How many entries of a kind were handled in the last year, and how long the middle one took.</summary>
public sealed record HandlingTime(QueueKind Kind, int Count, int MedianMinutes);

/// <summary>Counts the moderation's work. Hidden texts are counted, never repeated.</summary>
public static class Figures
{
    public static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public static async Task<IReadOnlyList<MonthOfModeration>> Months(CityDb db)
    {
        // A comment that was shown again has no hiding any more, but its objection remembers when and why it had one.
        var hidden = await db.Set<Hiding>().Select(h => new { h.At, h.Reason }).Concat(db.Appeals.Where(a => a.Granted).Select(a => new { At = a.HiddenAt, a.Reason })).ToListAsync();
        var reports = await db.Reports.Where(r => r.DecidedAt != null).Select(r => new { At = r.DecidedAt!.Value, Yes = r.Upheld }).ToListAsync();
        var appeals = await db.Appeals.Where(a => a.DecidedAt != null).Select(a => new { At = a.DecidedAt!.Value, Yes = a.Granted })
            .Concat(db.Bans.Where(b => b.AppealDecidedAt != null).Select(b => new { At = b.AppealDecidedAt!.Value, Yes = b.AppealGranted })).ToListAsync();
        var bans = await db.Bans.Select(b => new { b.At, b.Reason }).ToListAsync();
        var trusts = await db.Trusts.Select(t => t.At).ToListAsync();
        var lines = hidden.Select(h => (h.At, FigureKind.Hidden, (HidingReason?)h.Reason))
            .Concat(reports.Select(r => (r.At, r.Yes ? FigureKind.ReportUpheld : FigureKind.ReportRejected, (HidingReason?)null)))
            .Concat(appeals.Select(a => (a.At, a.Yes ? FigureKind.AppealGranted : FigureKind.AppealRefused, (HidingReason?)null)))
            .Concat(bans.Select(b => (b.At, FigureKind.Banned, (HidingReason?)b.Reason)))
            .Concat(trusts.Select(t => (t, FigureKind.Trusted, (HidingReason?)null)));
        return [.. lines.GroupBy(l => (First(l.Item1), l.Item2, l.Item3)).Select(g => new MonthOfModeration(g.Key.Item1, g.Key.Item2, g.Key.Item3, g.Count())).OrderByDescending(m => m.First).ThenBy(m => m.Kind).ThenBy(m => m.Reason)];
    }

    public static async Task<IReadOnlyList<HandlingTime>> Times(CityDb db, DateTimeOffset now)
    {
        var since = now - Year;
        var times = new List<HandlingTime>();
        foreach (var kind in Enum.GetValues<QueueKind>())
        {
            var done = db.Queue.Where(q => q.Kind == kind && q.DoneAt >= since && q.HandledMinutes != null);
            if (await done.CountAsync() is var count and > 0)
            {
                times.Add(new HandlingTime(kind, count, await done.OrderBy(q => q.HandledMinutes).Skip((count - 1) / 2).Select(q => q.HandledMinutes!.Value).FirstAsync()));
            }
        }

        return times;
    }

    private static DateOnly First(DateTimeOffset at)
    {
        var day = Format.Day(at);
        return new DateOnly(day.Year, day.Month, 1);
    }
}
