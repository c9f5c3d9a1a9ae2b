using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>What a search and a keyword leave of the public ideas; the other filters count from there.</summary>
public static class IdeaMatches
{
    private const int MostFound = 200;

    public static async Task<IQueryable<Idea>> Of(CityDb db, IdeaFilter filter, SearchIndex search, CancellationToken cancellation)
    {
        var ideas = IdeaAccess.Listed(db.Ideas).AsNoTracking();
        if (filter.Search.Length > 0)
        {
            var found = (await search.Find(filter.Search, Idea.Kind, MostFound, cancellation)).Select(e => e.ItemId).ToList();
            ideas = ideas.Where(i => found.Contains(i.Id));
        }

        return filter.Tag is { } tag ? ideas.Where(i => i.Tags.Any(t => t.Key == tag)) : ideas;
    }

    /// <summary>The numbers beside the other filters.</summary>
    public static async Task<IReadOnlyList<IdeaCounts.Cell>> Cells(IQueryable<Idea> matches, IdeaFilter filter, IdeaCounts.Content all) =>
        filter.Search.Length > 0 || filter.Tag is not null ? await IdeaCounts.Count(matches) : all.Cells;
}
