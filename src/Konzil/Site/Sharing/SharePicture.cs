using Konzil.Agenda;
using Konzil.Communication;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site;

/// <summary>
/// The picture beside a shared link. Networks fetch it as strangers, and it is passed on: whoever asks, there is one only for what everybody may see.
/// </summary>
public static class SharePicture
{
    public static async Task<IResult> OfIdea(int number, CityDb db, Catalog catalog, CancellationToken cancellation) =>
        await IdeaAccess.Public(db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number, cancellation) is { } idea
            ? await Draw(Marked(ShareCardText.Idea.With(idea.Number), idea.IsExample), idea.Title, await catalog.Read(db), cancellation)
            : View.NotFound();

    public static async Task<IResult> OfMeasure(int number, CityDb db, Catalog catalog, CancellationToken cancellation) =>
        await MeasureAccess.Public(db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number, cancellation) is { } measure
            ? await Draw(Marked(ShareCardText.Measure.With(measure.Code), measure.IsExample), measure.Name, await catalog.Read(db), cancellation)
            : View.NotFound();

    public static async Task<IResult> OfField(string slug, CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        return city.FieldBySlug(slug) is { } field ? await Draw(ShareCardText.Field, field.Name, city, cancellation) : View.NotFound();
    }

    public static async Task<IResult> OfNews(int number, CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        if (await NewsAccess.Public(db.NewsPosts).AsNoTracking().Include(n => n.Variants).SingleOrDefaultAsync(n => n.Number == number, cancellation) is not { } post)
        {
            return View.NotFound();
        }

        var title = (Language.IsEnglish ? post.Variants.FirstOrDefault(v => v.Kind == VariantKind.English)?.Title : null) ?? post.Title;
        return await Draw(Marked(ShareCardText.News.With(Format.Date(post.ReleasedAt!.Value)), post.IsExample), title, await catalog.Read(db), cancellation);
    }

    private static string Marked(string kind, bool example) => example ? kind + " · " + ShareCardText.Example : kind;

    private static async Task<IResult> Draw(string kind, string title, Catalog.Content content, CancellationToken cancellation)
    {
        var city = content.City;
        return Results.Bytes(await ShareCard.Draw(new(kind, title, city.AgendaName + " " + city.CityName), Of(city.ThemeColour), cancellation), "image/png");
    }

    private static ShareCard.Colours Of(string city) => new(Colour("kz-see-800", city), Colour("kz-see-900", city), Colour("kz-see-400", city), Colour("kz-see-200", city), Title: "#ffffff");

    private static string Colour(string name, string city)
    {
        var colour = ThemeSheet.Palette.First(c => c.Name == name).Colour;
        return city.Length == 0 ? colour : ThemeColour.Of(colour, city);
    }
}
