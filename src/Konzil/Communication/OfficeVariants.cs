using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>All texts for other readers with what they are about; first those that no longer fit their standard text.</summary>
public partial class OfficeVariants
{
    public const string StateKey = "stand";
    public const string All = "alle";

    public static readonly Dataset File = new(
        new("Fassungen für andere Leserinnen und Leser", "Versions for other readers"),
        new("Je Zeile eine öffentliche Fassung (Leichte Sprache, Englisch) einer Meldung, einer Maßnahme oder eines Handlungsfelds.", "One public version (easy language, English) of a piece of news, a measure or a field of action a row."),
        "/fassungen.csv",
        [
            new("art", new("Meldung, Maßnahme oder Handlungsfeld", "News, measure or field of action, in German")), new("kennung", new("Nummer der Meldung oder Maßnahme, Adresse des Handlungsfelds", "Number of the news or measure, address of the field of action")),
            new("fassung", new("Leichte Sprache oder Englisch", "Easy language or English, in German")), new("titel", new("Überschrift der Fassung", "Headline of the version")), new("text", new("Text der Fassung, Markdown", "Text of the version, Markdown")),
            new("geschrieben_am", new("Wann sie geschrieben wurde", "When it was written")), new("ueberholt_seit", new("Seit wann der Standardtext neuer ist", "Since when the standard text is newer")),
        ]);

    /// <param name="Subject">What it is about.</param>
    /// <param name="Owner">With its versions.</param>
    /// <param name="Variant">One of them.</param>
    /// <param name="Href">Where it is written, or read by those who do not write it.</param>
    public sealed record Row(Text Subject, string Name, IHaveVariants Owner, TextVariant Variant, string Href)
    {
        public bool IsOutdated => Variant.IsOutdated(Owner);
    }

    public sealed record Shown(IReadOnlyList<Row> Rows, int Outdated, bool ShowsAll);

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db)
    {
        var all = request.Query[StateKey].ToString() == All;
        var rows = (await Read(me, db)).Where(r => VariantAccess.MayRead(me, r.Variant.Kind)).OrderByDescending(r => r.IsOutdated).ThenBy(r => r.Owner.WordsAt).ToList();
        return View.Page<OfficeVariants, Shown>(new([.. rows.Where(r => all || r.IsOutdated)], rows.Count(r => r.IsOutdated), all));
    }

    /// <summary>The number on the office's rail.</summary>
    public static async Task<int> CountOutdated(CityDb db, Me me) =>
        await db.NewsPosts.Where(n => n.State != NewsState.Withdrawn).SelectMany(n => n.Variants, (n, v) => new { n.WordsAt, v.WrittenAt }).CountAsync(x => x.WrittenAt < x.WordsAt)
        + await MeasureAccess.VisibleTo(me, db.Measures).SelectMany(m => m.Variants, (m, v) => new { m.WordsAt, v.WrittenAt }).CountAsync(x => x.WrittenAt < x.WordsAt)
        + await Fields(me, db).SelectMany(f => f.Variants, (f, v) => new { f.WordsAt, v.WrittenAt }).CountAsync(x => x.WrittenAt < x.WordsAt);

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(File);
        foreach (var post in await NewsAccess.Public(db.NewsPosts).AsNoTracking().Include(n => n.Variants).OrderBy(n => n.Number).ToListAsync(cancellation))
        {
            Write(file, "Meldung", post.Number, post);
        }

        foreach (var measure in await MeasureAccess.Public(db.Measures).AsNoTracking().Include(m => m.Variants).Where(m => m.Variants.Any()).OrderBy(m => m.Number).ToListAsync(cancellation))
        {
            Write(file, "Maßnahme", measure.Number, measure);
        }

        foreach (var field in await Fields(Me.Stranger, db).AsNoTracking().Include(f => f.Variants).OrderBy(f => f.Order).ToListAsync(cancellation))
        {
            Write(file, "Handlungsfeld", field.Slug, field);
        }

        return file.Download("fassungen.csv");
    }

    private static void Write(Csv file, string subject, object key, IHaveVariants owner)
    {
        foreach (var variant in VariantAccess.Open(owner))
        {
            file.Row(subject, key, VariantText.Of(variant.Kind).De, variant.Title, variant.Body, variant.WrittenAt, variant.IsOutdated(owner) ? owner.WordsAt : null);
        }
    }

    private static IQueryable<ActionField> Fields(Me me, CityDb db)
    {
        var all = me.May(Permission.ShapeAgenda);
        return db.Fields.Where(f => f.Life == FieldLife.Current && (all || f.View != FieldView.Hidden));
    }

    private static async Task<IReadOnlyList<Row>> Read(Me me, CityDb db)
    {
        var posts = await db.NewsPosts.AsNoTracking().Include(n => n.Variants).Where(n => n.State != NewsState.Withdrawn && n.Variants.Any()).ToListAsync();
        var measures = await MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().Include(m => m.Variants).Where(m => m.Variants.Any()).ToListAsync();
        var fields = await Fields(me, db).AsNoTracking().Include(f => f.Variants).Where(f => f.Variants.Any()).ToListAsync();
        return
        [
            .. posts.SelectMany(p => p.Variants.Select(v => new Row(NewsText.Number.Filled(p.Number), p.Title, p, v, Paths.EditNewsVersion(p.Number, VariantKeys.To(v.Kind))))),
            .. measures.SelectMany(m => m.Variants.Select(v => new Row(new(m.Code, m.Code), m.Title, m, v, MeasureAccess.MayEdit(me, m) ? Paths.EditMeasureVersion(m.Number, VariantKeys.To(v.Kind)) : Paths.MeasureVersion(m.Number, m.Title, VariantKeys.To(v.Kind))))),
            .. fields.SelectMany(f => f.Variants.Select(v => new Row(NewsText.Field, f.NameDe, f, v, me.May(Permission.ShapeAgenda) ? Paths.EditFieldVersion(f.Slug, VariantKeys.To(v.Kind)) : Paths.FieldVersion(f.Slug, VariantKeys.To(v.Kind))))),
        ];
    }
}
