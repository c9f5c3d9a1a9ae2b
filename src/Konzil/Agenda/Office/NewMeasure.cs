using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>A draft begins: from one or several ideas and cards, or from a programme that exists already.</summary>
public partial class NewMeasure
{
    public sealed record Draft(Catalog.Content City, IReadOnlyList<IdeaChoice> Ideas, IReadOnlyList<Guid> Ticked)
    {
        public string Words { get; init; } = "";

        public string Title { get; init; } = "";

        public string Summary { get; init; } = "";

        public string Field { get; init; } = "";

        public string OriginKind { get; init; } = "";

        public string OriginTitle { get; init; } = "";
    }

    public static async Task<IResult> Show(CityDb db, Catalog catalog, SearchIndex search, HttpRequest request, CancellationToken cancellation)
    {
        // An idea's own page may lead here with ?idee=57.
        var number = request.Number("idee");
        var ticked = await IdeaAccess.Public(db.Ideas).Where(i => i.Number == number).Select(i => i.Id).ToListAsync(cancellation);
        return View.Page<NewMeasure, Draft>(new(await catalog.Read(db), await IdeaPick.Find(db, search, "", ticked, cancellation), ticked));
    }

    public static async Task<IResult> Post(Form form, Me me, CityDb db, Catalog catalog, SearchIndex search, TimeProvider clock)
    {
        var city = await catalog.Read(db);
        var ticked = IdeaPick.Ticked(form);
        var typed = new Draft(city, await IdeaPick.Find(db, search, form.Raw(IdeaPick.Words), ticked, CancellationToken.None), ticked)
        {
            Words = form.Raw(IdeaPick.Words),
            Title = form.Raw(nameof(Draft.Title)),
            Summary = form.Raw(nameof(Draft.Summary)),
            Field = form.Raw(nameof(Draft.Field)),
            OriginKind = form.Raw(nameof(Draft.OriginKind)),
            OriginTitle = form.Raw(nameof(Draft.OriginTitle)),
        };
        if (form.Raw("Do") == "search")
        {
            return View.Page<NewMeasure, Draft>(typed);
        }

        var title = form.Text(nameof(Draft.Title)).Required(AgendaText.TitleMissing).Max(Measure.TitleMax);
        var summary = form.Text(nameof(Draft.Summary)).Max(1000);
        var field = form.Choice(nameof(Draft.Field), city.Fields.Select(f => f.Slug), AgendaText.FieldMissing);
        var origin = OtherOrigin.Read(form);
        if (form.HasErrors)
        {
            return View.Invalid<NewMeasure, Draft>(typed, form.Errors);
        }

        var now = clock.GetUtcNow();
        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, Measure.Kind);
            var text = new MeasureText(title, null, summary, "", "", "", "", city.FieldBySlug(field!)!.Id, "", MeasureKind.Project, MeasurePurpose.NewService);
            var measure = Measure.Draft(number, text, now).BegunBy(me.Id);
            db.Measures.Add(measure);
            await db.SaveChangesAsync();
            foreach (var idea in await IdeaAccess.Public(db.Ideas).Where(i => ticked.Contains(i.Id)).ToListAsync())
            {
                await TakingUp.Take(db, measure, idea, null, now);
            }

            if (origin is { } other)
            {
                db.MeasureOrigins.Add(new MeasureOrigin(measure.Id, other.Kind, null, other.Title, other.Taken, now));
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.OfficeMeasure(number));
    }
}
