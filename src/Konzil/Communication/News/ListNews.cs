using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>What was released, the newest first; people of the city also see what is for them only.</summary>
public partial class ListNews
{
    public const string FieldKey = "feld";
    public const string PageKey = "seite";
    private const int PerPage = 20;

    /// <param name="Posts">Of this page.</param>
    /// <param name="Names">Fields by id.</param>
    /// <param name="Field">The chosen one.</param>
    /// <param name="Page">From 1.</param>
    /// <param name="HasMore">There is an older page.</param>
    public sealed record Shown(IReadOnlyList<NewsPost> Posts, Catalog.Content Names, ActionField? Field, int Page, bool HasMore)
    {
        /// <summary>Works for the city: sees internal news and finds the Digital Lotsen.</summary>
        public required bool IsStaff { get; init; }
    }

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, Catalog catalog)
    {
        var names = await catalog.Read(db);
        var field = names.FieldBySlug(request.Query[FieldKey].ToString());
        var page = Math.Clamp(request.Number(PageKey) ?? 1, 1, 10_000);
        var posts = NewsAccess.VisibleTo(me, db.NewsPosts);
        if (field is not null)
        {
            var id = field.Id;
            posts = posts.Where(n => n.FieldId == id);
        }

        var found = await Newest(posts).Skip((page - 1) * PerPage).Take(PerPage + 1).ToListAsync();
        return View.Page<ListNews, Shown>(new([.. found.Take(PerPage)], names, field, page, found.Count > PerPage) { IsStaff = me.May(Permission.ReadInternal) });
    }

    /// <summary>With the texts for other readers, since lists choose the language.</summary>
    public static IQueryable<NewsPost> Newest(IQueryable<NewsPost> posts) => posts.AsNoTracking().Include(n => n.Variants).OrderByDescending(n => n.ReleasedAt).ThenByDescending(n => n.Number);
}
