using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>Something a body put off and has not decided since.</summary>
/// <param name="Resolution">The one that put it off.</param>
/// <param name="Measures">Which of its measures wait; empty where it named none.</param>
/// <param name="Until">The earliest day named; null where none was.</param>
/// <param name="IsOverdue">The day has passed.</param>
public sealed record Deferral(Resolution Resolution, IReadOnlyList<Measure> Measures, DateOnly? Until, bool IsOverdue);

/// <summary>Said for the day until which something is deferred.</summary>
public sealed record DeferralDue(Guid ResolutionId, DateOnly Until);

internal static class Deferrals
{
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>What waits, the earliest day first; what has no day comes last.</summary>
    public static async Task<IReadOnlyList<Deferral>> Waiting(CityDb db, CancellationToken cancellation)
    {
        var all = await db.Resolutions.AsNoTracking().Include(r => r.Items).ToListAsync(cancellation);
        var today = Format.Day(db.Now);
        var open = all.Select(r => (Resolution: r, Ids: Open(r, all))).Where(d => d.Ids is not null).ToList();
        var ids = open.SelectMany(d => d.Ids!).ToHashSet();
        var measures = ids.Count == 0 ? [] : await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.Number).ToListAsync(cancellation);
        return
        [
            .. open.Select(d => (d.Resolution, d.Ids, Until: Until(d.Resolution, d.Ids!)))
                .OrderBy(d => d.Until ?? DateOnly.MaxValue).ThenBy(d => d.Resolution.Number)
                .Select(d => new Deferral(d.Resolution, [.. measures.Where(m => d.Ids!.Contains(m.Id))], d.Until, d.Until < today)),
        ];
    }

    /// <summary>Asks for the reminders of its days; saved with it.</summary>
    public static void Ask(CityDb db, Resolution resolution)
    {
        foreach (var until in resolution.Items.Select(i => i.DeferredUntil).Append(resolution.DeferredUntil).OfType<DateOnly>().Distinct())
        {
            db.Say(new DeferralDue(resolution.Id, until), Format.At(until, Morning));
        }
    }

    /// <summary>The measures that wait; null where nothing does.</summary>
    private static HashSet<Guid>? Open(Resolution one, IReadOnlyList<Resolution> all)
    {
        var later = all.Where(r => r.Number > one.Number).ToList();
        var ids = one.Items.Where(i => one.ResultOf(i) == ResolutionResult.Deferred && !later.Any(r => r.Items.Any(o => o.MeasureId == i.MeasureId))).Select(i => i.MeasureId).ToHashSet();
        var whole = one is { Result: ResolutionResult.Deferred, Items.Count: 0 } && !later.Any(r => Same(r.PaperPath ?? "", one.PaperPath ?? "") || Same(r.PaperNumber, one.PaperNumber));
        return ids.Count > 0 || whole ? ids : null;

        static bool Same(string a, string b) => a.Length > 0 && a == b;
    }

    private static DateOnly? Until(Resolution resolution, HashSet<Guid> ids)
    {
        var days = resolution.Items.Where(i => ids.Contains(i.MeasureId)).Select(i => i.DeferredUntil).Append(resolution.DeferredUntil).OfType<DateOnly>().ToList();
        return days.Count == 0 ? null : days.Min();
    }
}

/// <summary>On the day the council's office hears that it comes back.</summary>
public sealed class TellOfDeferral(CityDb db, Tell tell) : IHandle<DeferralDue>
{
    public async Task Do(DeferralDue news, CancellationToken cancellation)
    {
        // Decided or moved meanwhile: the reminder of that day is for nothing.
        if ((await Deferrals.Waiting(db, cancellation)).FirstOrDefault(d => d.Resolution.Id == news.ResolutionId) is not { } waiting
            || waiting.Resolution.Items.All(i => i.DeferredUntil != news.Until) && waiting.Resolution.DeferredUntil != news.Until)
        {
            return;
        }

        var office = await db.PeopleWith(Permission.RecordResolutions).Select(p => p.Id).ToListAsync(cancellation);
        await tell.People(office, new News(NewsKind.Work, ItemWords.DueNews.Filled(waiting.Resolution.Title), Paths.Neutral(Paths.OfficeResolutions), $"deferral/{news.ResolutionId:N}/{Format.Iso(news.Until)}"));
    }
}
