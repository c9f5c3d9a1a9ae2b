using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Everybody reads, searches and filters the ideas.</summary>
public partial class ListIdeas
{
    public const int PageSize = 20;

    // Two lines on the page are about this long; the rest need not leave the database.
    private const int Excerpt = 240;

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
    }

    /// <summary>A page of the list and everything around it.</summary>
    public sealed record Shown(IdeaFilter Filter, Catalog.Content Names, IdeaFacets Facets, IReadOnlyList<Row> Rows, IdeaCounts.Content All)
    {
        public string? PreviousHref { get; init; }

        public string? NextHref { get; init; }
    }

    public static async Task<IResult> Show(HttpRequest request, CityDb db, Catalog catalog, IdeaCounts counts, SearchIndex search)
    {
        var names = await catalog.Read(db);
        var filter = IdeaFilter.Read(request.Query, names);
        var all = await counts.Read(db);
        var ideas = IdeaAccess.Listed(db.Ideas);
        var cells = all.Cells;
        if (filter.Search.Length > 0)
        {
            var found = (await search.Find(filter.Search, Idea.Kind, 200, request.HttpContext.RequestAborted)).Select(e => e.ItemId).ToList();
            ideas = ideas.Where(i => found.Contains(i.Id));
            cells = await IdeaCounts.Count(ideas);
        }

        var page = await Rows(db, filter.Narrow(ideas), filter);
        return View.Page<ListIdeas, Shown>(new Shown(filter, names, new IdeaFacets(cells, filter), page.Rows, all)
        {
            PreviousHref = page.Previous is null ? null : filter.Href(page.Previous),
            NextHref = page.Next is null ? null : filter.Href(page.Next),
        });
    }

    private static async Task<(List<Row> Rows, IdeaCursor? Previous, IdeaCursor? Next)> Rows(CityDb db, IQueryable<Idea> ideas, IdeaFilter filter)
    {
        var (cursor, back) = (filter.Cursor, filter.Cursor is { Backwards: true });
        var rows = await Project(db, IdeaCursor.Order(cursor?.Beyond(ideas, filter.Sort) ?? ideas, filter.Sort, back)).Take(PageSize + 1).ToListAsync();
        if (cursor is not null && rows.Count == 0)
        {
            return await Rows(db, ideas, filter with { Cursor = null });
        }

        var more = rows.Count > PageSize;
        rows = rows.GetRange(0, Math.Min(rows.Count, PageSize));
        if (back)
        {
            rows.Reverse();
        }

        return (rows, cursor is null || (back && !more) ? null : Beside(rows[0], true), back || more ? Beside(rows[^1], false) : null);

        IdeaCursor Beside(Row row, bool backwards) => new(IdeaCursor.ValueOf(filter.Sort, row), row.Number, backwards);
    }

    private static IQueryable<Row> Project(CityDb db, IQueryable<Idea> ideas)
    {
        // Trap: an expression tree may not name an extension property.
        var steps = db.IdeaSteps;
        return ideas.Select(i => new Row(i.Number, i.Title, i.Body.Substring(0, Excerpt), i.FieldId, i.DistrictId, i.PublishedAt!.Value, i.SupportCount, i.CommentCount)
        {
            State = i.State,
            Stage = i.Stage,
            Replaced = i.Replaced,
            Channel = i.Channel,
            Author = i.AuthorName,
            IsExample = i.IsExample,
            MeasurePath = steps.Where(s => s.IdeaId == i.Id && s.Stage == IdeaStep.MeasureStage && s.Path != null).OrderBy(s => s.At).Select(s => s.Path).FirstOrDefault(),
        });
    }
}
