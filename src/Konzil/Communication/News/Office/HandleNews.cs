using Konzil.Course;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>One piece of news in the office: where it stands, who does what next, the steps to its release, texts to share.</summary>
public partial class HandleNews
{
    public const string BackReason = "BackReason";
    public const string TakeBackReason = "TakeBackReason";

    /// <param name="Post">With its variants.</param>
    /// <param name="Field">Name of its field of action.</param>
    /// <param name="Units">Who confirmed it; empty where nobody is asked.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Shown(NewsPost Post, Text? Field, IReadOnlyList<UnitLine> Units, Form? Typed)
    {
        public required bool MayWrite { get; init; }

        public required bool MayRelease { get; init; }

        public required string Address { get; init; }

        public required bool IsLotse { get; init; }

        public Principle? Principle { get; init; }
    }

    /// <param name="Unit">Its name.</param>
    /// <param name="On">When it confirmed.</param>
    /// <param name="HasHead">Somebody there can be reminded.</param>
    public sealed record UnitLine(string Unit, DateTimeOffset? On, bool HasHead);

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog, Tell tell) =>
        await Load(number, null, (me, db, catalog, tell)) is { } shown ? View.Page<HandleNews, Shown>(shown) : View.NotFound();

    public static Task<IResult> Submit(int number, Form form, Me me, CityDb db, Catalog catalog, Tell tell) =>
        Change(number, form, (me, db, catalog, tell), post => post.Submit());

    public static Task<IResult> Release(int number, Form form, Me me, CityDb db, Catalog catalog, Tell tell) =>
        Change(number, form, (me, db, catalog, tell), post => post.Release(me, db.Now));

    public static Task<IResult> GiveBack(int number, Form form, Me me, CityDb db, Catalog catalog, Tell tell)
    {
        string reason = form.Text(BackReason).Required(NewsText.ReasonMissing).Max(NewsPost.ReasonMax);
        return Change(number, form, (me, db, catalog, tell), post => post.GiveBack(reason), reason);
    }

    public static Task<IResult> TakeBack(int number, Form form, Me me, CityDb db, Catalog catalog, Tell tell)
    {
        string reason = form.Text(TakeBackReason).Required(NewsText.ReasonMissing).Max(NewsPost.ReasonMax);
        return Change(number, form, (me, db, catalog, tell), post => post.TakeBack(reason), reason);
    }

    public static Task<IResult> ShowEarly(int number, Form form, Me me, CityDb db, Catalog catalog, Tell tell) =>
        Change(number, form, (me, db, catalog, tell), post => post.ShowEarly(db.Now));

    public static Task<IResult> Remind(int number, Form form, Me me, CityDb db, Catalog catalog, Tell tell) =>
        Change(number, form, (me, db, catalog, tell), post => post.Remind(db.Now));

    private static async Task<IResult> Change(int number, Form form, (Me Me, CityDb Db, Catalog Catalog, Tell Tell) with, Action<NewsPost> step, string? why = null)
    {
        var db = with.Db;
        if (await NewsAccess.InOffice(with.Me, db.NewsPosts).SingleOrDefaultAsync(n => n.Number == number) is not { } post)
        {
            return View.NotFound();
        }

        form.Try(() => step(post));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<HandleNews, Shown>((await Load(number, form, with))!, form.Errors);
        }

        db.StartedFrom(post, form.Version());
        return await db.Because(why).TrySave() ? View.SeeOther(Paths.OfficeNewsPost(number)) : View.Stale<HandleNews, Shown>((await Load(number, form, with))!);
    }

    private static async Task<Shown?> Load(int number, Form? typed, (Me Me, CityDb Db, Catalog Catalog, Tell Tell) with)
    {
        var (me, db, catalog, tell) = with;
        if (await NewsAccess.InOffice(me, db.NewsPosts).AsNoTracking().Include(n => n.Variants).SingleOrDefaultAsync(n => n.Number == number) is not { } post)
        {
            return null;
        }

        return new(post, (await catalog.Read(db)).Field(post.FieldId)?.Name, post.AsksUnits ? await Units(post, db) : [], typed)
        {
            MayWrite = me.May(Permission.WriteNews),
            MayRelease = me.May(Permission.ReleaseNews) || !post.NeedsPress && me.May(Permission.WriteNews),
            Address = tell.Site + NewsFiles.Path(post),
            IsLotse = me.May(Permission.JoinLotsen),
            Principle = post.PrincipleId is { } principle ? await db.Set<Principle>().AsNoTracking().Include(p => p.Versions).SingleOrDefaultAsync(p => p.Id == principle) : null,
        };
    }

    private static async Task<IReadOnlyList<UnitLine>> Units(NewsPost post, CityDb db)
    {
        var read = await db.NewsReadings.AsNoTracking().Where(r => r.NewsId == post.Id).ToDictionaryAsync(r => r.UnitId, r => r.At);
        var units = await db.OrgUnits.AsNoTracking().Where(u => !u.IsClosed).ToListAsync();
        return [.. units.OrderBy(u => read.ContainsKey(u.Id)).ThenBy(u => u.NameDe, StringComparer.Ordinal).Select(u => new UnitLine(u.Name, read.TryGetValue(u.Id, out var at) ? at : null, (u.HeadId ?? u.DeputyId ?? u.SecondDeputyId) is not null))];
    }
}
