using Konzil.Course;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>Writes a new piece of news and changes one.</summary>
public partial class EditNews
{
    /// <param name="Post">Null while a new one is written.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(NewsPost? Post, Form? Typed)
    {
        public required IReadOnlyList<Option> Fields { get; init; }

        public required IReadOnlyList<Option> Measures { get; init; }

        /// <summary>The adopted principle that all units are to be told of.</summary>
        public Principle? Principle { get; init; }
    }

    public const string PrincipleKey = "leitsatz";

    public static async Task<IResult> New(HttpRequest request, CityDb db, Catalog catalog)
    {
        var principle = request.Number(PrincipleKey) is { } number ? await Adopted(db).SingleOrDefaultAsync(p => p.Number == number) : null;
        return View.Page<EditNews, Draft>(await Page(null, null, db, catalog) with { Principle = principle });
    }

    public static async Task<IResult> Show(int number, CityDb db, Catalog catalog) =>
        await Stored(number, db) is { } post ? View.Page<EditNews, Draft>(await Page(post, null, db, catalog)) : View.NotFound();

    public static async Task<IResult> Create(Form form, Me me, CityDb db, Catalog catalog, TimeProvider clock)
    {
        var principle = form.Id(nameof(NewsPost.PrincipleId)) is { } chosen ? await Adopted(db).SingleOrDefaultAsync(p => p.Id == chosen) : null;
        var page = await Page(null, form, db, catalog) with { Principle = principle };
        var now = clock.GetUtcNow();
        var write = Read(form, page, me, now);
        form.Try(() => write(NewsPost.Begin(0, me, now)));
        if (form.HasErrors)
        {
            return View.Invalid<EditNews, Draft>(page, form.Errors);
        }

        NewsPost post = null!;
        await db.Together(async () =>
        {
            post = NewsPost.Begin(await NumberSeries.Take(db, NewsPost.Series), me, now);
            write(post);
            db.NewsPosts.Add(post);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeNewsPost(post.Number));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, Catalog catalog)
    {
        if (await db.NewsPosts.SingleOrDefaultAsync(n => n.Number == number) is not { } post)
        {
            return View.NotFound();
        }

        var page = await Page(await Stored(number, db), form, db, catalog);
        var write = Read(form, page, me, db.Now);
        form.Try(() => write(post));
        if (form.HasErrors)
        {
            return View.Invalid<EditNews, Draft>(page, form.Errors);
        }

        db.StartedFrom(post, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.OfficeNewsPost(number)) : View.Stale<EditNews, Draft>(page with { Post = await Stored(number, db) });
    }

    private static Action<NewsPost> Read(Form form, Draft page, Me me, DateTimeOffset now)
    {
        var words = new NewsWords(
            form.Text(nameof(NewsPost.Title)).Required(NewsText.HeadlineMissing).Max(Conventions.Line),
            form.Text(nameof(NewsPost.Lead)).Required(NewsText.LeadMissing).Max(NewsPost.ReasonMax),
            form.Text(nameof(NewsPost.Body)).Required(NewsText.BodyMissing).Max(Conventions.Body));
        var aim = new NewsAim(
            form.Ticked(nameof(NewsPost.NeedsPress)), form.Ticked(nameof(NewsPost.IsInternal)), form.Ticked(nameof(NewsPost.AsksUnits)),
            Chosen(form, nameof(NewsPost.FieldId), page.Fields), Chosen(form, nameof(NewsPost.MeasureId), page.Measures))
        {
            PrincipleId = page.Post is { } stored ? stored.PrincipleId : page.Principle?.Id,
        };
        return post => post.Write(words, aim, me, now);
    }

    private static Guid? Chosen(Form form, string name, IReadOnlyList<Option> options) =>
        form.Choice(name, options.Select(o => o.Value), NewsText.LinkWrong, required: false) is { } value ? Guid.Parse(value) : null;

    private static async Task<Draft> Page(NewsPost? post, Form? typed, CityDb db, Catalog catalog) => new(post, typed)
    {
        Fields = [.. (await catalog.Read(db)).Fields.Select(f => new Option(f.Id.ToString(), f.Name))],
        Measures = await NewsAccess.Measures(db),
    };

    private static IQueryable<Principle> Adopted(CityDb db) => db.Set<Principle>().AsNoTracking().Include(p => p.Versions).Where(p => p.State == PrincipleState.Adopted);

    private static Task<NewsPost?> Stored(int number, CityDb db) => db.NewsPosts.AsNoTracking().Include(n => n.Variants).SingleOrDefaultAsync(n => n.Number == number);
}
