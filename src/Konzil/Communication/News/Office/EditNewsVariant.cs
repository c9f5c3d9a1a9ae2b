using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>Writes a piece of news for other readers.</summary>
public static class EditNewsVariant
{
    public static async Task<IResult> Show(int number, string version, CityDb db) => EditVariant.Show(version, await Load(number, db), Original);

    public static Task<IResult> Post(int number, string version, Form form, Me me, CityDb db) => EditVariant.Post(version, form, (me, db), () => Load(number, db), Original);

    public static Task<IResult> Remove(int number, string version, Form form, Me me, CityDb db) => EditVariant.Remove(version, form, (me, db), () => Load(number, db), Original);

    private static Task<NewsPost?> Load(int number, CityDb db) => db.NewsPosts.Include(n => n.Variants).SingleOrDefaultAsync(n => n.Number == number);

    private static EditVariant.Original Original(NewsPost post) =>
        new(NewsText.Number.With(post.Number), post.Title, [post.Lead, post.Body], version => Paths.EditNewsVersion(post.Number, version), version => Paths.RemoveNewsVersion(post.Number, version), Paths.OfficeNewsPost(post.Number));
}
