using System.Globalization;
using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>
/// Somebody answers a survey, page by page. What was answered travels in the form, so nobody needs an account or a cookie unless
/// the survey asks for one.
/// </summary>
public partial class AnswerSurvey
{
    public const string PageField = "Seite";
    public const string EditionField = "Fassung";
    public const string StepField = "Schritt";
    public const string BackStep = "zurueck";

    public sealed record Shown(Survey Survey, AnswerSheet Sheet, int Page, Me Me, DateOnly Today)
    {
        public bool TookPart { get; init; }

        /// <summary>What somebody signed in still lacks to answer.</summary>
        public MissingStep? Missing { get; init; }

        public bool Kept { get; init; }

        public bool IsPreview { get; init; }

        /// <summary>The questions were changed while somebody read them.</summary>
        public bool IsChanged { get; init; }
    }

    public static async Task<IResult> Show(string address, Me me, CityDb db, TimeProvider clock)
    {
        if (SurveyAccess.Number(address) is not { } number || await SurveyAccess.Load(db, me, number) is not { } survey)
        {
            return View.NotFound();
        }

        if (address != number.ToString(CultureInfo.InvariantCulture) + "-" + Paths.Slug(survey.TitleDe))
        {
            return View.Moved(Paths.Survey(number, survey.TitleDe));
        }

        var draft = await db.SurveyDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.SurveyId == survey.Id && d.PersonId == me.Id);
        var sheet = draft is null ? AnswerSheet.Empty(survey) : AnswerSheet.Read(survey, draft.ValuesJson);
        return View.Page<AnswerSurvey, Shown>(new(survey, sheet, survey.Pages.FirstOrDefault(1), me, Format.Day(clock.GetUtcNow()))
        {
            TookPart = await TookPart(db, survey, me),
            Missing = me.SignedIn && survey.State != SurveyState.Draft ? await Eligible.Missing(db, me, survey.Needs) : null,
            Kept = draft is not null,
            IsPreview = survey.State == SurveyState.Draft,
        });
    }

    public static async Task<IResult> Post(int number, HttpContext http, Form form, Me me, CityDb db)
    {
        if (await SurveyAccess.Load(db, me, number) is not { } survey)
        {
            return View.NotFound();
        }

        var (today, sheet) = (Format.Day(db.Now), AnswerSheet.Read(survey, form));
        var page = form.Whole(PageField, 1, SurveyQuestion.LastPage, AnswerText.Changed) is { } sent && survey.Pages.Contains(sent) ? sent : survey.Pages.FirstOrDefault(1);
        var shown = new Shown(survey, sheet, page, me, today) { IsPreview = survey.State == SurveyState.Draft };
        if (survey.Audience != Audience.Everyone && !me.SignedIn)
        {
            return ((RefusedPage?)http.RequestServices.GetService(typeof(RefusedPage)))?.For(http, me) ?? View.Forbidden();
        }

        if (!shown.IsPreview && await Eligible.Missing(db, me, survey.Needs) is { } missing)
        {
            return View.Invalid<AnswerSurvey, Shown>(shown with { Missing = missing }, missing.Beside(form));
        }

        if (form.Raw(EditionField) != survey.Edition.ToString(CultureInfo.InvariantCulture))
        {
            return View.Stale<AnswerSurvey, Shown>(shown with { Page = survey.Pages.FirstOrDefault(1), IsChanged = true });
        }

        if (form.Raw(StepField) == BackStep)
        {
            return View.Page<AnswerSurvey, Shown>(shown with { Page = sheet.Before(page) ?? page });
        }

        if (!survey.IsOpen(today) && !shown.IsPreview)
        {
            form.Errors.Add("", AnswerText.NotOpen);
        }

        var next = sheet.After(page);
        sheet.Check(form, next is null ? survey.InOrder.Where(sheet.Asks) : sheet.OnPage(page));
        if (sheet.Texts().Any())
        {
            await form.MayPost(db, me, db.Now);
        }

        if (form.HasErrors)
        {
            return View.Invalid<AnswerSurvey, Shown>(shown with { Page = FirstWrong(survey, form) ?? page }, form.Errors);
        }

        if (next is not null || shown.IsPreview)
        {
            return View.Page<AnswerSurvey, Shown>(shown with { Page = next ?? page });
        }

        await KeepAnswer.Once(db, survey, sheet, me);
        return View.SeeOther(Paths.SurveyThanks(number));
    }

    internal static async Task<bool> TookPart(CityDb db, Survey survey, Me me) =>
        me.Id is { } person && await db.SurveyParts.AnyAsync(p => p.SurveyId == survey.Id && p.PersonId == person);

    private static int? FirstWrong(Survey survey, Form form) =>
        survey.InOrder.Where(q => form.Errors.For(AnswerSheet.Field(q)) is not null).Select(q => (int?)q.Page).FirstOrDefault();
}
