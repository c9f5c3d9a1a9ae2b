using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The office makes a series and keeps its words, its template and its planned number.</summary>
public partial class EditSeries
{
    public sealed record Draft(string TitleDe, string TitleEn, string SentenceDe, string SentenceEn, string Programme, string PlannedMin, string PlannedMax);

    public sealed record Shown(EventSeries? Series, Draft Draft);

    public static IResult New() => View.Page<EditSeries, Shown>(new(null, new("", "", "", "", "", "", "")));

    public static async Task<IResult> Show(string key, CityDb db) =>
        await Load(db, key) is { } s
            ? View.Page<EditSeries, Shown>(new(s, new(s.TitleDe, s.TitleEn, s.SentenceDe, s.SentenceEn, s.Programme, Whole(s.PlannedMin), Whole(s.PlannedMax))))
            : View.NotFound();

    public static Task<IResult> Create(Form form, CityDb db) => Save(null, form, db);

    public static async Task<IResult> Post(string key, Form form, CityDb db) => await Load(db, key) is { } series ? await Save(series, form, db) : View.NotFound();

    private static async Task<IResult> Save(EventSeries? known, Form form, CityDb db)
    {
        var title = new Text(form.Text(nameof(Draft.TitleDe)).Required(SeriesText.NameMissing).Max(Conventions.Line), form.Text(nameof(Draft.TitleEn)).Required(SeriesText.NameMissing).Max(Conventions.Line));
        var sentence = new Text(form.Text(nameof(Draft.SentenceDe)).Max(1000), form.Text(nameof(Draft.SentenceEn)).Max(1000));
        string programme = form.Text(nameof(Draft.Programme)).Max(Event.TextMax);
        var (min, max) = (form.Whole(nameof(Draft.PlannedMin), 0, 999, EventsText.NumberWrong), form.Whole(nameof(Draft.PlannedMax), 0, 999, EventsText.NumberWrong));
        if (max < min)
        {
            form.Errors.Add(nameof(Draft.PlannedMax), SeriesText.RangeWrong);
        }

        var draft = new Draft(title.De, title.En, sentence.De, sentence.En, programme, form.Raw(nameof(Draft.PlannedMin)), form.Raw(nameof(Draft.PlannedMax)));
        if (form.HasErrors)
        {
            return View.Invalid<EditSeries, Shown>(new(known, draft), form.Errors);
        }

        var series = known ?? db.EventSeries.Add(new EventSeries(Paths.Slug(title.De))).Entity;
        if (known is not null)
        {
            db.StartedFrom(series, form.Version());
        }

        series.Write(title, sentence, series.Note);
        series.Expect(min ?? max, max ?? min, series.PlannedWordings.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        series.Template(programme);
        if (await db.TrySave())
        {
            return View.SeeOther(Paths.Series(series.Key));
        }

        if (known is not null)
        {
            return View.Stale<EditSeries, Shown>(new(await Load(db, known.Key), draft));
        }

        form.Errors.Add(nameof(Draft.TitleDe), SeriesText.NameTaken);
        return View.Invalid<EditSeries, Shown>(new(null, draft), form.Errors);
    }

    private static Task<EventSeries?> Load(CityDb db, string key) => db.EventSeries.SingleOrDefaultAsync(s => s.Key == key);

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
