using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The register: everything that is on the agenda, to be filtered, sorted and taken along as a table.</summary>
public partial class ListMeasures
{
    private const int PageSize = 30;

    public sealed record Shown(Catalog.Content City, MeasureFilter Filter, IReadOnlyList<MeasureLine> Lines, int Total)
    {
        /// <summary>All public measures by delivery status, whatever the filter.</summary>
        public required IReadOnlyDictionary<DeliveryStatus, int> ByStatus { get; init; }

        public required IReadOnlyDictionary<MeasureLevel, int> ByLevel { get; init; }

        public required IReadOnlyList<Contradiction> Contradictions { get; init; }

        public required IReadOnlyDictionary<Guid, CitizenInput> Input { get; init; }

        /// <summary>Keywords of public measures, by key.</summary>
        public required IReadOnlyList<KeyValuePair<string, string>> Tags { get; init; }

        /// <summary>How many of those that answer the filter have a point.</summary>
        public required int OnMap { get; init; }

        public int All => ByStatus.Values.Sum();

        public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
    }

    public static async Task<IResult> Show(MeasureFilter filter, CityDb db, Catalog catalog, SearchIndex search, CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        var wanted = await filter.Apply(MeasureAccess.Public(db.Measures), city, search, cancellation);
        var counts = await MeasureAccess.Public(db.Measures).GroupBy(m => new { m.Delivery, m.Level }).Select(g => new { g.Key.Delivery, g.Key.Level, Count = g.Count() }).ToListAsync(cancellation);
        var lines = await MeasureLine.Of(wanted.Skip((filter.Page - 1) * PageSize).Take(PageSize)).ToListAsync(cancellation);
        return View.Page<ListMeasures, Shown>(new(city, filter, lines, await wanted.CountAsync(cancellation))
        {
            ByStatus = counts.GroupBy(c => c.Delivery).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)),
            ByLevel = counts.GroupBy(c => c.Level).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)),
            Tags = [.. (await MeasureAccess.Public(db.Measures).SelectMany(m => m.Tags).Select(t => new { t.Key, t.Name }).Distinct().ToListAsync(cancellation)).DistinctBy(t => t.Key, StringComparer.Ordinal).OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => KeyValuePair.Create(t.Key, t.Name))],
            OnMap = await MeasurePoints.On(wanted).CountAsync(cancellation),
            Contradictions = await ContradictionNote.At(db, "massnahmen", cancellation),
            Input = await CitizenInput.Of(db, [.. lines.Select(l => l.Id)], cancellation),
        });
    }
}
