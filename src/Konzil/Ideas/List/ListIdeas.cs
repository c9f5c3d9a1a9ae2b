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
        var ideas = await IdeaMatches.Of(db, filter, search, me, request.HttpContext.RequestAborted);
        var cells = await IdeaMatches.Cells(ideas, filter, all);

        var page = await Rows(filter.Narrow(ideas), filter, i => Project(db, i, RoundList.Hiding(rounds, now)));
        return View.Page<ListIdeas, Shown>(new Shown(filter, names, new IdeaFacets(cells, filter), page.Rows, all)
        {
            PreviousHref = page.Previous is null ? null : filter.Href(page.Previous),
            NextHref = page.Next is null ? null : filter.Href(page.Next),
            Running = [.. rounds.Where(r => r.IsRunning(now) && !r.StaffOnly).OrderBy(r => r.LastDay)],
            Now = now,
        });
    }

    private static async Task<(List<Row> Rows, IdeaCursor? Previous, IdeaCursor? Next)> Rows(IQueryable<Idea> ideas, IdeaFilter filter, Func<IQueryable<Idea>, IQueryable<Row>> project)
    {
        var (cursor, back) = (filter.Cursor, filter.Cursor is { Backwards: true });
        var rows = await project(IdeaCursor.Order(cursor?.Beyond(ideas, filter.Sort) ?? ideas, filter.Sort, back)).Take(PageSize + 1).ToListAsync();
        if (cursor is not null && rows.Count == 0)
        {
            return await Rows(ideas, filter with { Cursor = null }, project);
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

    /// <summary>The newest of some ideas, for other pages.</summary>
    internal static Task<List<Row>> Latest(CityDb db, IQueryable<Idea> ideas, List<Guid> hiding, int most) =>
        Project(db, IdeaCursor.Order(ideas, IdeaSort.Newest, false).Take(most), hiding).ToListAsync();

    private static IQueryable<Row> Project(CityDb db, IQueryable<Idea> ideas, List<Guid> hiding)
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
            SupportsHidden = i.RoundId != null && hiding.Contains(i.RoundId.Value),
            MeasurePath = steps.Where(s => s.IdeaId == i.Id && s.Stage == IdeaStep.MeasureStage && s.Path != null).OrderBy(s => s.At).Select(s => s.Path).FirstOrDefault(),
        });
    }
}
