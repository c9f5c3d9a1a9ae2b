using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>Free texts of a survey are read here first and released or kept back, several at once.</summary>
public partial class ReviewRemarks
{
    public const string TextsField = "Texte";
    private const int Most = 50;

    public sealed record Shown(Survey Survey, IReadOnlyList<SurveyRemark> Remarks);

    public static Task<int> Waiting(CityDb db) => db.SurveyRemarks.CountAsync(r => r.State == RemarkState.Waiting);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(number, db) is { } shown ? View.Page<ReviewRemarks, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await Load(number, db) is not { } shown)
        {
            return View.NotFound();
        }

        var state = form.Choice(nameof(SurveyRemark.State), [nameof(RemarkState.Shown), nameof(RemarkState.Hidden)], SurveysOfficeText.Missing);
        var ids = form.RawMany(TextsField).Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).ToList();
        if (ids.Count == 0)
        {
            form.Errors.Add(TextsField, SurveysOfficeText.NothingTicked);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ReviewRemarks, Shown>(shown, form.Errors);
        }

        var decided = Enum.Parse<RemarkState>(state!);
        await db.Together(async () =>
        {
            var count = await db.SurveyRemarks.Where(r => r.SurveyId == shown.Survey.Id && r.State == RemarkState.Waiting && ids.Contains(r.Id)).ExecuteUpdateAsync(s => s.SetProperty(r => r.State, decided));
            db.Note(shown.Survey, $"Remarks{decided}: {count}");
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.SurveyRemarks(number));
    }

    private static async Task<Shown?> Load(int number, CityDb db)
    {
        var survey = await db.Surveys.AsNoTracking().Include(s => s.Questions).SingleOrDefaultAsync(s => s.Number == number);
        return survey is null ? null : new Shown(survey, await db.SurveyRemarks.AsNoTracking().Where(r => r.SurveyId == survey.Id && r.State == RemarkState.Waiting).OrderBy(r => r.Question).ThenBy(r => r.Id).Take(Most).ToListAsync());
    }
}
