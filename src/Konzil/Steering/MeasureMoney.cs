using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>What a measure costs, who pays for it and who works on it.</summary>
public sealed record MeasureMoney(IReadOnlyList<MoneyRow> Lines, IReadOnlyList<MoneySource> Sources, IReadOnlyList<MeasurePost> Posts)
{
    public static readonly MeasureMoney None = new([], [], []);

    public bool IsEmpty => Lines.Count + Sources.Count + Posts.Count == 0;

    public static async Task<MeasureMoney> Read(CityDb db, Guid measure, CancellationToken cancellation = default) =>
        (await Read(db, [measure], cancellation)).GetValueOrDefault(measure, None);

    /// <summary>Only the money of many measures, for lists of all of them.</summary>
    public static async Task<ILookup<Guid, MoneyRow>> Rows(CityDb db, IReadOnlyCollection<Guid> measures, CancellationToken cancellation = default)
    {
        var ids = measures.ToArray();
        var lines = (await db.Money.AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.MeasureId)).ToListAsync(cancellation)).ToLookup(m => m.MeasureId);
        var bookings = (await db.BudgetBookings.AsNoTracking().Where(b => b.MeasureId != null && b.CancelledOn == null && EF.Parameter(ids).Contains(b.MeasureId.Value)).ToListAsync(cancellation)).ToLookup(b => b.MeasureId!.Value);
        return measures.SelectMany(m => MoneyRow.Of(lines[m], bookings[m]).Select(r => (Measure: m, Row: r))).ToLookup(x => x.Measure, x => x.Row);
    }

    /// <summary>The same for many measures; one with nothing said is not among them.</summary>
    public static async Task<Dictionary<Guid, MeasureMoney>> Read(CityDb db, IReadOnlyCollection<Guid> measures, CancellationToken cancellation = default)
    {
        var (ids, rows) = (measures.ToArray(), await Rows(db, measures, cancellation));
        var sources = (await db.MoneySources.AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.MeasureId)).ToListAsync(cancellation)).ToLookup(m => m.MeasureId);
        var posts = (await db.MeasurePosts.AsNoTracking().Where(m => EF.Parameter(ids).Contains(m.MeasureId)).ToListAsync(cancellation)).ToLookup(m => m.MeasureId);
        return measures.Where(m => rows.Contains(m) || sources.Contains(m) || posts.Contains(m)).ToDictionary(m => m, m => new MeasureMoney(
            [.. rows[m]],
            [.. sources[m].OrderBy(s => s.Kind).ThenBy(s => s.Giver, StringComparer.Ordinal)],
            [.. posts[m].OrderBy(p => p.Unit, StringComparer.Ordinal).ThenBy(p => p.Work, StringComparer.Ordinal)]));
    }
}
