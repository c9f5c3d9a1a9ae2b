using System.Text.Json;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The public measures with a point as GeoJSON, for our map and everybody else's; the same filters as the register.</summary>
public static class MeasurePoints
{
    public static async Task<IResult> Show(MeasureFilter filter, CityDb db, Catalog catalog, SearchIndex search, CancellationToken cancellation)
    {
        var wanted = await filter.Apply(MeasureAccess.Public(db.Measures), await catalog.Read(db), search, cancellation);
        var rows = await On(wanted).Select(m => new { m.Number, m.Title, m.Latitude, m.Longitude }).ToListAsync(cancellation);
        return Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(new
        {
            type = "FeatureCollection",
            features = rows.Select(r => new
            {
                type = "Feature",
                geometry = new { type = "Point", coordinates = new[] { r.Longitude, r.Latitude } },
                properties = new { nummer = r.Number, titel = r.Title, adresse = Paths.Measure(r.Number, r.Title) },
            }),
        }), "application/geo+json");
    }

    /// <summary>Those with a point.</summary>
    public static IQueryable<Measure> On(IQueryable<Measure> measures) => measures.Where(m => m.Latitude != null && m.Longitude != null);
}
