using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Parity;

/// <summary>The contributions behind a number of the report.</summary>
public partial class ListParity
{
    private const int PageSize = 50;

    public sealed record Row(int Number, string Title, IdeaChannel Channel, string Author, string? Reason, bool IsExample);

    /// <param name="Filter">Which contributions.</param>
    /// <param name="Rows">One page of them, by number.</param>
    /// <param name="Total">All of them: the number of the report.</param>
    /// <param name="NextHref">The next page.</param>
    public sealed record Shown(ParityFilter Filter, IReadOnlyList<Row> Rows, int Total, string? NextHref);

    public static async Task<IResult> Show(HttpRequest request, CityDb db, Catalog catalog, ParityCounts counts)
    {
        var filter = ParityFilter.Read(request.Query, await catalog.Read(db), (await counts.Read(db)).Events);
        var ideas = filter.Narrow(db);
        var after = filter.After ?? 0;
        var rows = await ideas.Where(i => i.Number > after).OrderBy(i => i.Number).Take(PageSize + 1)
            .Select(i => new Row(i.Number, i.Title, i.Channel, i.AuthorName, i.State == IdeaState.NotTakenUp ? i.Reason : null, i.IsExample)).ToListAsync();
        var more = rows.Count > PageSize;
        return View.Page<ListParity, Shown>(new(filter, more ? rows.GetRange(0, PageSize) : rows, await ideas.CountAsync(), more ? filter.Href(rows[PageSize - 1].Number) : null));
    }
}
