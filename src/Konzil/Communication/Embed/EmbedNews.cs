using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>The newest public news as a small page for a frame on the city's own site: no script, no cookie, the same visibility.</summary>
public partial class EmbedNews
{
    private const int Most = 5;

    public sealed record Shown(IReadOnlyList<NewsPost> Posts, string Site);

    public static async Task<IResult> Show(HttpRequest request, CityDb db, Catalog catalog, Tell tell)
    {
        var posts = NewsAccess.Public(db.NewsPosts);
        if ((await catalog.Read(db)).FieldBySlug(request.Query[ListNews.FieldKey].ToString()) is { } field)
        {
            var id = field.Id;
            posts = posts.Where(n => n.FieldId == id);
        }

        return View.Page<EmbedNews, Shown>(new(await ListNews.Newest(posts).Take(Most).ToListAsync(), tell.Site));
    }
}
