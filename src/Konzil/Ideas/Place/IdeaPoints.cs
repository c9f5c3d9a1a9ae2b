using System.Text.Json;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The public ideas with a point as GeoJSON, for our map and everybody else's; the same filters as the list.</summary>
public static class IdeaPoints
{
    private const int Most = 5000;

    public static async Task<IResult> Show(HttpRequest request, CityDb db, Catalog catalog, SearchIndex search)
    {
        var filter = IdeaFilter.Read(request.Query, await catalog.Read(db), await RoundAccess.Public(db.IdeaRounds).AsNoTracking().ToListAsync());
        var rows = await On(filter.Narrow(await IdeaMatches.Of(db, filter, search, Me.Stranger, request.HttpContext.RequestAborted))).OrderByDescending(i => i.PublishedAt).ThenByDescending(i => i.Number).Take(Most)
            .Select(i => new { i.Number, i.Title, i.Latitude, i.Longitude }).ToListAsync();
        return Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(new
        {
            type = "FeatureCollection",
            features = rows.Select(r => new
            {
                type = "Feature",
                geometry = new { type = "Point", coordinates = new[] { r.Longitude, r.Latitude } },
                properties = new { nummer = r.Number, titel = r.Title, adresse = Paths.Idea(r.Number, r.Title) },
            }),
        }), "application/geo+json");
    }

    /// <summary>Those with a point.</summary>
    public static IQueryable<Idea> On(IQueryable<Idea> ideas) => ideas.Where(i => i.Latitude != null && i.Longitude != null);
}
