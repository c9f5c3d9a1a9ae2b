using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>A sent issue in the archive, with those of its news that are still public.</summary>
public partial class ShowIssue
{
    public sealed record Shown(Issue Issue, IReadOnlyList<NewsPost> Posts, Catalog.Content Names);

    public static async Task<IResult> Show(int number, CityDb db, Catalog catalog) =>
        await db.Issues.AsNoTracking().Include(i => i.Posts).SingleOrDefaultAsync(i => i.Number == number && i.SentAt != null) is { } issue
            ? View.Page<ShowIssue, Shown>(new(issue, await Posts(issue, db), await catalog.Read(db)))
            : View.NotFound();

    /// <summary>In the order of the issue; what was taken back since is not there.</summary>
    internal static async Task<IReadOnlyList<NewsPost>> Posts(Issue issue, CityDb db)
    {
        var places = issue.Posts.ToDictionary(p => p.NewsId, p => p.Place);
        var ids = places.Keys.ToList();
        return [.. (await NewsAccess.Public(db.NewsPosts).AsNoTracking().Include(n => n.Variants).Where(n => ids.Contains(n.Id)).ToListAsync()).OrderBy(n => places[n.Id])];
    }
}
