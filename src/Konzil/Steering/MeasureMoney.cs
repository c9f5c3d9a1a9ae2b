using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>What a measure costs, who pays for it and who works on it.</summary>
public sealed record MeasureMoney(IReadOnlyList<MoneyLine> Lines, IReadOnlyList<MoneySource> Sources, IReadOnlyList<MeasurePost> Posts)
{
    public static readonly MeasureMoney None = new([], [], []);

    public bool IsEmpty => Lines.Count + Sources.Count + Posts.Count == 0;

    public static async Task<MeasureMoney> Read(CityDb db, Guid measure, CancellationToken cancellation = default) =>
        (await Read(db, [measure], cancellation)).GetValueOrDefault(measure, None);

    /// <summary>The same for many measures; one with nothing said is not among them.</summary>
    public static async Task<Dictionary<Guid, MeasureMoney>> Read(CityDb db, IReadOnlyCollection<Guid> measures, CancellationToken cancellation = default)
    {
        var lines = (await db.Money.AsNoTracking().Where(m => measures.Contains(m.MeasureId)).ToListAsync(cancellation)).ToLookup(m => m.MeasureId);
        var sources = (await db.MoneySources.AsNoTracking().Where(m => measures.Contains(m.MeasureId)).ToListAsync(cancellation)).ToLookup(m => m.MeasureId);
        var posts = (await db.MeasurePosts.AsNoTracking().Where(m => measures.Contains(m.MeasureId)).ToListAsync(cancellation)).ToLookup(m => m.MeasureId);
        return measures.Where(m => lines.Contains(m) || sources.Contains(m) || posts.Contains(m)).ToDictionary(m => m, m => new MeasureMoney(
            [.. lines[m].OrderBy(l => l.Year ?? 0).ThenBy(l => l.Category, StringComparer.Ordinal)],
            [.. sources[m].OrderBy(s => s.Kind).ThenBy(s => s.Giver, StringComparer.Ordinal)],
            [.. posts[m].OrderBy(p => p.Unit, StringComparer.Ordinal).ThenBy(p => p.Work, StringComparer.Ordinal)]));
    }
}
