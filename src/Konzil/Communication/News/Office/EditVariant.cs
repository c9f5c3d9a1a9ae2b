using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>Writes a piece of news for other readers, with the German text beside it.</summary>
public partial class EditVariant
{
    public sealed record Draft(NewsPost Post, VariantKind Kind, Form? Typed)
    {
        public NewsVariant? Variant => Post.Variants.FirstOrDefault(v => v.Kind == Kind);
    }

    public static async Task<IResult> Show(int number, string version, CityDb db) =>
        ShowNews.Keys.Of(version) is { } kind && await Stored(number, db) is { } post ? View.Page<EditVariant, Draft>(new(post, kind, null)) : View.NotFound();

    public static async Task<IResult> Post(int number, string version, Form form, Me me, CityDb db)
    {
        if (ShowNews.Keys.Of(version) is not { } kind || await db.NewsPosts.Include(n => n.Variants).SingleOrDefaultAsync(n => n.Number == number) is not { } post)
        {
            return View.NotFound();
        }

        string title = form.Text(nameof(NewsVariant.Title)).Required(NewsText.HeadlineMissing).Max(Conventions.Line);
        string body = form.Text(nameof(NewsVariant.Body)).Required(NewsText.BodyMissing).Max(Conventions.Body);
        form.Try(() => post.Tell(kind, title, body, me, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<EditVariant, Draft>(new((await Stored(number, db))!, kind, form), form.Errors);
        }

        db.StartedFrom(post, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.OfficeNewsPost(number)) : View.Stale<EditVariant, Draft>(new((await Stored(number, db))!, kind, form));
    }

    private static Task<NewsPost?> Stored(int number, CityDb db) => db.NewsPosts.AsNoTracking().Include(n => n.Variants).SingleOrDefaultAsync(n => n.Number == number);
}
