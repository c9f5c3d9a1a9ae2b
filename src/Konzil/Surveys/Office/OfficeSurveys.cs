using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>All surveys, and a new one.</summary>
public partial class OfficeSurveys
{
    private const int Most = 200;

    public sealed record Draft(IReadOnlyList<Survey> Surveys, Form? Typed, DateOnly Today);

    public static async Task<IResult> Show(CityDb db) => View.Page<OfficeSurveys, Draft>(await Load(db, null));

    public static async Task<IResult> Post(Form form, CityDb db)
    {
        Survey? survey = null;
        var (page, settings) = (await SurveyFields.Page(form, db), SurveyFields.Settings(form));
        form.Try(() => survey = Survey.Plan(0, settings! with { Page = page }, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<OfficeSurveys, Draft>(await Load(db, form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, Survey.KindName);
            db.Surveys.Add(Survey.Plan(number, settings! with { Page = page }, db.Now));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeSurvey(number));
    }

    private static async Task<Draft> Load(CityDb db, Form? typed) =>
        new(await db.Surveys.AsNoTracking().OrderByDescending(s => s.Number).Take(Most).ToListAsync(), typed, Format.Day(db.Now));
}
