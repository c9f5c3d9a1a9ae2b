using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>What a search, a keyword and a round leave of the ideas the reader may see; the other filters count from there.</summary>
public static class IdeaMatches
{
    private const int MostFound = 200;

    public static async Task<IQueryable<Idea>> Of(CityDb db, IdeaFilter filter, SearchIndex search, Me me, CancellationToken cancellation)
    {
        var ideas = filter.InRound(filter.Round is { StaffOnly: true } ? IdeaAccess.Listed(me, db.Ideas) : IdeaAccess.Listed(db.Ideas)).AsNoTracking();
        if (filter.Search.Length > 0)
        {
            var found = (await search.Find(filter.Search, Idea.Kind, MostFound, cancellation)).Select(e => e.ItemId).ToList();
            ideas = ideas.Where(i => found.Contains(i.Id));
        }

        return filter.Tag is { } tag ? ideas.Where(i => i.Tags.Any(t => t.Key == tag)) : ideas;
    }

    /// <summary>The numbers beside the other filters.</summary>
    public static async Task<IReadOnlyList<IdeaCounts.Cell>> Cells(IQueryable<Idea> matches, IdeaFilter filter, IdeaCounts.Content all) =>
        filter.Search.Length > 0 || filter.Tag is not null || filter.Round is not null || filter.Permanent ? await IdeaCounts.Count(matches) : all.Cells;
}
