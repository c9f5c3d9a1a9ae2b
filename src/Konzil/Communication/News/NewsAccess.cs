using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>The one rule of who reads which news: page, list, feed, file, search, mail and embedded page ask here.</summary>
public static class NewsAccess
{
    public static IQueryable<NewsPost> Public(IQueryable<NewsPost> posts) => posts.Where(n => n.State == NewsState.Released && !n.IsInternal);

    /// <summary>People of the city also read what is for them only, once it is released.</summary>
    public static IQueryable<NewsPost> VisibleTo(Me me, IQueryable<NewsPost> posts) => me.May(Permission.ReadInternal) ? posts.Where(n => n.State == NewsState.Released) : Public(posts);

    /// <summary>They were read by the same people once; now these learn no more than that it was taken back.</summary>
    public static IQueryable<NewsPost> TakenBack(Me me, IQueryable<NewsPost> posts)
    {
        var city = me.May(Permission.ReadInternal);
        return posts.Where(n => n.State == NewsState.Withdrawn && (!n.IsInternal || city));
    }

    /// <summary>Before it is released: those who write, the press office, and the Digital Lotsen, who are to know early.</summary>
    public static IQueryable<NewsPost> InOffice(Me me, IQueryable<NewsPost> posts) =>
        me.May(Permission.WriteNews) ? posts : posts.Where(n => n.State == NewsState.WithPress || n.State == NewsState.Released || (n.State == NewsState.Draft && n.EarlyAt != null));

    /// <summary>What the Digital Lotsen read before it is released.</summary>
    public static IQueryable<NewsPost> Early(IQueryable<NewsPost> posts) => posts.Where(n => n.State == NewsState.WithPress || (n.State == NewsState.Draft && n.EarlyAt != null));

    /// <summary>Public measures for a choice.</summary>
    internal static async Task<IReadOnlyList<Option>> Measures(CityDb db) =>
        [.. (await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync()).Select(m => new Option(m.Id.ToString(), m.Code + " " + m.Title))];
}
