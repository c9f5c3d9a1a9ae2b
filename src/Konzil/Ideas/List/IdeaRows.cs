using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The rows of the list, a page at a time.</summary>
public static class IdeaRows
{
    // Two lines on the page are about this long; the rest need not leave the database.
    private const int Excerpt = 240;

    /// <summary>A page of rows and where its neighbours begin.</summary>
    public sealed record Found(List<ListIdeas.Row> Rows, IdeaCursor? Previous, IdeaCursor? Next);

    // What most people open: the list as it comes, from its beginning.
    private static readonly Dictionary<IdeaSort, KeptQuery<ListIdeas.Row>> FirstPages = Enum.GetValues<IdeaSort>().ToDictionary(
        sort => sort, sort => new KeptQuery<ListIdeas.Row>(db => Project(db, IdeaCursor.Order(new IdeaFilter().Narrow(IdeaAccess.Listed(db.Ideas)), sort, false)).Take(ListIdeas.PageSize + 1)));

    /// <summary>The first page of all ideas.</summary>
    public static async Task<Found> First(CityDb db, IdeaSort sort, CancellationToken cancellation) =>
        Paged(await FirstPages[sort].ToListAsync(db, cancellation), new IdeaFilter { Sort = sort });

    /// <summary>A page of some ideas; a cursor behind the last one begins again.</summary>
    public static async Task<Found> Find(CityDb db, IQueryable<Idea> ideas, IdeaFilter filter)
    {
        var (cursor, back) = (filter.Cursor, filter.Cursor is { Backwards: true });
        var rows = await Project(db, IdeaCursor.Order(cursor?.Beyond(ideas, filter.Sort) ?? ideas, filter.Sort, back)).Take(ListIdeas.PageSize + 1).ToListAsync();
        return cursor is not null && rows.Count == 0 ? await Find(db, ideas, filter with { Cursor = null }) : Paged(rows, filter);
    }

    private static Found Paged(List<ListIdeas.Row> rows, IdeaFilter filter)
    {
        var (cursor, back) = (filter.Cursor, filter.Cursor is { Backwards: true });
        var more = rows.Count > ListIdeas.PageSize;
        rows = rows.GetRange(0, Math.Min(rows.Count, ListIdeas.PageSize));
        if (back)
        {
            rows.Reverse();
        }

        return new(rows, cursor is null || (back && !more) ? null : Beside(rows[0], true), back || more ? Beside(rows[^1], false) : null);

        IdeaCursor Beside(ListIdeas.Row row, bool backwards) => new(IdeaCursor.ValueOf(filter.Sort, row), row.Number, backwards);
    }

    /// <summary>The newest of some ideas, for other pages.</summary>
    public static async Task<List<ListIdeas.Row>> Latest(CityDb db, IQueryable<Idea> ideas, List<Guid> hiding, int most) =>
        Hide(await Project(db, IdeaCursor.Order(ideas, IdeaSort.Newest, false).Take(most)).ToListAsync(), hiding);

    /// <summary>Marks the rows whose round keeps the numbers to itself for now.</summary>
    public static List<ListIdeas.Row> Hide(List<ListIdeas.Row> rows, List<Guid> hiding) =>
        hiding.Count == 0 ? rows : rows.ConvertAll(r => r.RoundId is { } round && hiding.Contains(round) ? r with { SupportsHidden = true } : r);

    private static IQueryable<ListIdeas.Row> Project(CityDb db, IQueryable<Idea> ideas)
    {
        // Trap: an expression tree may not name an extension property.
        var steps = db.IdeaSteps;
        return ideas.Select(i => new ListIdeas.Row(i.Number, i.Title, i.Body.Substring(0, Excerpt), i.FieldId, i.DistrictId, i.PublishedAt!.Value, i.SupportCount, i.CommentCount)
        {
            State = i.State,
            Stage = i.Stage,
            Replaced = i.Replaced,
            Channel = i.Channel,
            Author = i.AuthorName,
            IsExample = i.IsExample,
            RoundId = i.RoundId,
            MeasurePath = steps.Where(s => s.IdeaId == i.Id && s.Stage == IdeaStep.MeasureStage && s.Path != null).OrderBy(s => s.At).Select(s => s.Path).FirstOrDefault(),
        });
    }
}
