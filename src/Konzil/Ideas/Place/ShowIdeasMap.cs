using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The public ideas on a map, and the same ones as a list: whoever cannot use the map misses nothing.</summary>
public partial class ShowIdeasMap
{
    public const int Listed = 50;

    public sealed record Row(int Number, string Title, Guid? DistrictId, string Address, DateTimeOffset PublishedAt);

    public sealed record Shown(IdeaFilter Filter, Catalog.Content Names, IdeaFacets Facets, IReadOnlyList<Row> Rows, int WithPoint);

    public static async Task<IResult> Show(HttpRequest request, CityDb db, Catalog catalog, IdeaCounts counts, SearchIndex search)
    {
        var names = await catalog.Read(db);
        var filter = IdeaFilter.Read(request.Query, names, await RoundAccess.Public(db.IdeaRounds).AsNoTracking().ToListAsync()) with { Page = IdeaFilter.MapPage, Cursor = null };
        var matches = await IdeaMatches.Of(db, filter, search, Me.Stranger, request.HttpContext.RequestAborted);
        var ideas = IdeaPoints.On(filter.Narrow(matches));
        var rows = await ideas.OrderByDescending(i => i.PublishedAt).ThenByDescending(i => i.Number).Take(Listed)
            .Select(i => new Row(i.Number, i.Title, i.DistrictId, i.Address, i.PublishedAt!.Value)).ToListAsync();
        return View.Page<ShowIdeasMap, Shown>(new(filter, names, new IdeaFacets(await IdeaMatches.Cells(matches, filter, await counts.Read(db)), filter), rows, rows.Count < Listed ? rows.Count : await ideas.CountAsync()));
    }
}
