using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>
/// The one place that says whether a measure was adopted: the resolution names it, and its own result, or else that of the whole,
/// is "adopted" or "adopted in part". A paper on cuts carries its own effect; what it stops is not adopted by that.
/// </summary>
public static class Adoption
{
    public static bool Carries(this ResolutionResult? result) => result is ResolutionResult.Adopted or ResolutionResult.Partly;

    public static bool Adopts(this Resolution resolution, ResolutionItem item) => resolution.PaperPath is null && Carries(resolution.ResultOf(item));

    /// <summary>The resolutions that adopted this measure.</summary>
    public static IQueryable<Resolution> Of(IQueryable<Resolution> resolutions, Guid measure) => resolutions.Where(r => r.PaperPath == null && r.Items.Any(i => i.MeasureId == measure
        && (i.Result == ResolutionResult.Adopted || i.Result == ResolutionResult.Partly || (i.Result == null && r.Result == ResolutionResult.Adopted))));

    /// <summary>What a plan may rest on: what was adopted as a whole, and what was adopted in part if that part is the plan's measure.</summary>
    public static IQueryable<Resolution> Basis(IQueryable<Resolution> resolutions, Guid? measure) => resolutions.Where(r => r.Result == ResolutionResult.Adopted
        || (r.Result == ResolutionResult.Partly && r.Items.Any(i => i.MeasureId == measure && (i.Result == ResolutionResult.Adopted || i.Result == ResolutionResult.Partly))));

    /// <summary>A decision moves its measures forward; its correction takes back what only it had moved.</summary>
    internal static async Task Carry(CityDb db, Resolution resolution, IReadOnlyCollection<ResolutionItem> gone)
    {
        var ids = resolution.Items.Concat(gone).Select(i => i.MeasureId).ToList();
        var measures = await db.Measures.Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id);
        foreach (var item in resolution.Items)
        {
            var measure = measures[item.MeasureId];
            if (resolution.Adopts(item))
            {
                var before = measure.Level;
                measure.Reach(MeasureLevel.Adopted);
                item.Moved(measure.Level == before ? item.LevelBefore : before);
            }
            else
            {
                await TakeBack(item);
            }
        }

        foreach (var item in gone)
        {
            await TakeBack(item);
        }

        async Task TakeBack(ResolutionItem item)
        {
            if (item.LevelBefore is { } before && !await Of(db.Resolutions.Where(r => r.Id != resolution.Id), item.MeasureId).AnyAsync())
            {
                measures[item.MeasureId].TakeBack(MeasureLevel.Adopted, before);
            }

            item.Moved(null);
        }
    }

    /// <summary>What keeps the resolution as it was recorded; null where nothing does.</summary>
    internal static async Task<Text?> KeptBy(IEnumerable<FrozenSince> keepers, Resolution resolution, CityDb db)
    {
        foreach (var keeper in keepers)
        {
            if (await keeper.Find(db, resolution.RecordedAt, default) is { } kept)
            {
                return kept;
            }
        }

        return null;
    }

    /// <summary>Whether the new words take an adoption back that the old ones gave.</summary>
    internal static bool Withdraws(Resolution stored, ResolutionText text) => stored.Items.Any(i => stored.Adopts(i)
        && !(text.Items.FirstOrDefault(t => t.MeasureId == i.MeasureId) is { } now && Carries(now.Own.Result ?? text.Result)))
        || (stored.Result == ResolutionResult.Adopted && text.Result != ResolutionResult.Adopted);
}

/// <summary>
/// What a module keeps word for word, and since when: the text names it if something of it was frozen at that time or later. What
/// is kept so cannot be taken back by a correction; it needs a new decision.
/// </summary>
public sealed record FrozenSince(Func<CityDb, DateTimeOffset, CancellationToken, Task<Text?>> Find);

internal static class FrozenVersions
{
    public static readonly FrozenSince Since = new(Find);

    private static async Task<Text?> Find(CityDb db, DateTimeOffset since, CancellationToken cancellation) =>
        await db.AgendaVersions.Where(v => v.FrozenAt >= since).OrderBy(v => v.Number).Select(v => (int?)v.Number).FirstOrDefaultAsync(cancellation) is { } number ? ItemWords.FrozenVersion.Filled(number) : null;
}
