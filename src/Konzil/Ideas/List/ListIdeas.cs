using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Everybody reads, searches and filters the ideas.</summary>
public partial class ListIdeas
{
    public const int PageSize = 20;

    /// <summary>One idea of the list.</summary>
    public sealed record Row(int Number, string Title, string Text, Guid? FieldId, Guid? DistrictId, DateTimeOffset PublishedAt, int Supports, int Comments)
    {
        public IdeaState State { get; init; }

        public int Stage { get; init; }

        public Replacement? Replaced { get; init; }

        public IdeaChannel Channel { get; init; }

        public string Author { get; init; } = "";

        public bool IsExample { get; init; }

        /// <summary>Page of the measure it became part of, without the language.</summary>
        public string? MeasurePath { get; init; }

        public Guid? RoundId { get; init; }

        /// <summary>Its round does not show yet how many support it.</summary>
        public bool SupportsHidden { get; init; }
    }

    /// <summary>A page of the list and everything around it.</summary>
    public sealed record Shown(IdeaFilter Filter, Catalog.Content Names, IdeaFacets Facets, IReadOnlyList<Row> Rows, IdeaCounts.Content All)
    {
        public string? PreviousHref { get; init; }

        public string? NextHref { get; init; }

        /// <summary>Rounds that collect or discuss today.</summary>
        public IReadOnlyList<IdeaRound> Running { get; init; } = [];

        public required DateTimeOffset Now { get; init; }
    }

    public static async Task<IResult> Show(HttpRequest request, CityDb db, Catalog catalog, IdeaCounts counts, SearchIndex search)
    {
        var names = await catalog.Read(db);
        var (me, now) = (Me.Of(request.HttpContext), db.Now);
        var rounds = RoundList.Visible(me, await request.HttpContext.Service<RoundList>().Read(db));
        var filter = IdeaFilter.Read(request.Query, names, rounds);
        var all = await counts.Read(db);
        var (page, cells) = filter is { Any: false, Cursor: null }
            ? (await IdeaRows.First(db, filter.Sort, request.HttpContext.RequestAborted), all.Cells)
            : await Filtered(request, db, filter, search, all);
        return View.Page<ListIdeas, Shown>(new Shown(filter, names, new IdeaFacets(cells, filter), IdeaRows.Hide(page.Rows, RoundList.Hiding(rounds, now)), all)
        {
            PreviousHref = page.Previous is null ? null : filter.Href(page.Previous),
            NextHref = page.Next is null ? null : filter.Href(page.Next),
            Running = [.. rounds.Where(r => r.IsRunning(now) && !r.StaffOnly).OrderBy(r => r.LastDay)],
            Now = now,
        });
    }

    private static async Task<(IdeaRows.Found Page, IReadOnlyList<IdeaCounts.Cell> Cells)> Filtered(HttpRequest request, CityDb db, IdeaFilter filter, SearchIndex search, IdeaCounts.Content all)
    {
        var ideas = await IdeaMatches.Of(db, filter, search, Me.Of(request.HttpContext), request.HttpContext.RequestAborted);
        var cells = await IdeaMatches.Cells(ideas, filter, all);
        return (await IdeaRows.Find(db, filter.Narrow(ideas), filter), cells);
    }
}
