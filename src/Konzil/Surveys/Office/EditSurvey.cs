using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>The office prepares a survey: rules, questions, release, end.</summary>
public partial class EditSurvey
{
    /// <param name="Survey">As stored.</param>
    /// <param name="Typed">The refused form.</param>
    /// <param name="Editing">Which form stands open: the number of a question, 0 a new one, <see cref="Rules"/> the settings, null none.</param>
    public sealed record Draft(Survey Survey, Form? Typed, int? Editing, DateOnly Today)
    {
        public int WaitingRemarks { get; init; }
    }

    public const string EditingKey = "frage";
    public const int Rules = -1;

    public static async Task<IResult> Show(int number, HttpRequest request, CityDb db)
    {
        if (await Load(number, db) is not { } survey)
        {
            return View.NotFound();
        }

        var editing = request.Number(EditingKey) ?? (survey.Questions.Count == 0 ? 0 : null);
        return View.Page<EditSurvey, Draft>(await Page(survey, null, editing, db));
    }

    public static async Task<IResult> PostSettings(int number, Form form, CityDb db)
    {
        var (page, settings) = (await SurveyFields.Page(form, db), SurveyFields.Settings(form));
        return await Change(new(number, form, db, Rules), survey => form.Try(() => survey.Write(settings! with { Page = page })));
    }

    public static Task<IResult> PostNew(int number, Form form, CityDb db) => Change(new(number, form, db, 0), survey =>
    {
        var text = SurveyFields.Question(form);
        form.Try(() => db.Add(survey.Ask(text!)));
    });

    public static Task<IResult> PostQuestion(int number, int question, Form form, CityDb db) => Change(new(number, form, db, question), survey =>
    {
        var text = SurveyFields.Question(form);
        form.Try(() => survey.Rephrase(question, text!));
    });

    public static Task<IResult> PostDrop(int number, int question, Form form, CityDb db) => Change(new(number, form, db, null), survey => form.Try(() => survey.Drop(question)));

    public static Task<IResult> PostRelease(int number, Form form, CityDb db) => Change(new(number, form, db, null), survey => form.Try(() => survey.Release(Format.Day(db.Now))));

    public static Task<IResult> PostClose(int number, Form form, CityDb db) => Change(new(number, form, db, null), survey => form.Try(() => survey.Close(db.Now)));

    private static async Task<IResult> Change(Edit edit, Action<Survey> change)
    {
        var (number, form, db, question) = edit;
        if (await Load(number, db) is not { } survey || (question > 0 && survey.Questions.All(q => q.Number != question)))
        {
            return View.NotFound();
        }

        change(survey);
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditSurvey, Draft>(await Page((await Load(number, db))!, form, question, db), form.Errors);
        }

        db.StartedFrom(survey, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.OfficeSurvey(number)) : View.Stale<EditSurvey, Draft>(await Page((await Load(number, db))!, form, question, db));
    }

    private static Task<Survey?> Load(int number, CityDb db) => db.Surveys.Include(s => s.Questions).SingleOrDefaultAsync(s => s.Number == number);

    private static async Task<Draft> Page(Survey survey, Form? typed, int? editing, CityDb db) => new(survey, typed, editing, Format.Day(db.Now))
    {
        WaitingRemarks = await db.SurveyRemarks.CountAsync(r => r.SurveyId == survey.Id && r.State == RemarkState.Waiting),
    };

    private sealed record Edit(int Number, Form Form, CityDb Db, int? Question);
}
