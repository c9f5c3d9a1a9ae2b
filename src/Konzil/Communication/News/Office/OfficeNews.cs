using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>All news with their states; what waits for the press office stands first.</summary>
public partial class OfficeNews
{
    public sealed record Shown(IReadOnlyList<NewsPost> Posts, bool MayWrite);

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var posts = await NewsAccess.InOffice(me, db.NewsPosts).AsNoTracking().Include(n => n.Variants).ToListAsync();
        return View.Page<OfficeNews, Shown>(new([.. posts.OrderBy(p => p.State switch { NewsState.WithPress => 0, NewsState.Draft => 1, _ => 2 }).ThenByDescending(p => p.Number)], me.May(Permission.WriteNews)));
    }

    /// <summary>The number on the office's rail: what the press office has to decide.</summary>
    public static Task<int> CountWaiting(CityDb db, Me me) => me.May(Permission.ReleaseNews) ? db.NewsPosts.CountAsync(n => n.State == NewsState.WithPress) : Task.FromResult(0);
}
