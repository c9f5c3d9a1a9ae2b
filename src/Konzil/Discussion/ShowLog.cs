using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>How often the moderation intervened and why, by month, without persons.</summary>
public partial class ShowLog
{
    /// <summary>The first day of a month and what was hidden in it, by reason.</summary>
    public sealed record Month(DateOnly First, IReadOnlyDictionary<HidingReason, int> Hidden, int Upheld, int Rejected, int Granted, int Refused);

    public sealed record Shown(IReadOnlyList<Month> Months);

    public static async Task<IResult> Show(CityDb db)
    {
        // A comment that was shown again has no hiding any more, but its objection remembers when and why it had one.
        var hidden = await db.Set<Hiding>().Select(h => new { h.At, h.Reason }).Concat(db.Appeals.Where(a => a.Granted).Select(a => new { At = a.HiddenAt, a.Reason })).ToListAsync();
        var reports = await db.Reports.Where(r => r.DecidedAt != null).Select(r => new { At = r.DecidedAt!.Value, r.Upheld }).ToListAsync();
        var appeals = await db.Appeals.Where(a => a.DecidedAt != null).Select(a => new { At = a.DecidedAt!.Value, a.Granted }).ToListAsync();
        var (h, r, o) = (hidden.ToLookup(x => First(x.At)), reports.ToLookup(x => First(x.At)), appeals.ToLookup(x => First(x.At)));
        var months = h.Select(x => x.Key).Concat(r.Select(x => x.Key)).Concat(o.Select(x => x.Key)).Distinct().OrderDescending();
        return View.Page<ShowLog, Shown>(new([.. months.Select(m => new Month(
            m, h[m].GroupBy(x => x.Reason).ToDictionary(g => g.Key, g => g.Count()), r[m].Count(x => x.Upheld), r[m].Count(x => !x.Upheld), o[m].Count(x => x.Granted), o[m].Count(x => !x.Granted)))]));
    }

    private static DateOnly First(DateTimeOffset at)
    {
        var day = Format.Day(at);
        return new DateOnly(day.Year, day.Month, 1);
    }
}
