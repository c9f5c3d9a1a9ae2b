using Konzil.Platform;
using Konzil.Surveys;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>Asks a group for feedback: a short survey is made as a draft, to be checked and released where surveys are.</summary>
public partial class AskFeedback
{
    public sealed record Draft(Evaluation Evaluation, Form? Typed, DateOnly Until);

    private const int UsualDays = 14;

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (evaluation, refused) = await EvaluationAccess.ToWrite(number, me, db);
        return evaluation is null ? refused : View.Page<AskFeedback, Draft>(new(evaluation, null, Format.Day(db.Now).AddDays(UsualDays)));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (evaluation, refused) = await EvaluationAccess.ToWrite(number, me, db);
        if (evaluation is null)
        {
            return refused;
        }

        var today = Format.Day(db.Now);
        var group = form.Choice<Audience>(nameof(Survey.Audience), EvaluationText.GroupMissing);
        var until = form.Date(nameof(Survey.ClosesOn), EvaluationText.DueMissing, required: true);
        if (until <= today)
        {
            form.Errors.Add(nameof(Survey.ClosesOn), EvaluationText.UntilPast);
        }

        form.Try(evaluation.MustBeOpen);
        if (form.HasErrors)
        {
            return View.Invalid<AskFeedback, Draft>(new(evaluation, form, today.AddDays(UsualDays)), form.Errors);
        }

        await db.Together(async () =>
        {
            var title = EvaluationText.FeedbackTitle.Filled(Short(evaluation.Title));
            var survey = Survey.Plan(await NumberSeries.Take(db, Survey.KindName), new SurveySettings(title, EvaluationText.FeedbackIntro, group!.Value, today, until!.Value), db.Now);
            db.Surveys.Add(survey);
            survey.Ask(new QuestionText(1, QuestionKind.Scale, EvaluationText.FeedbackScale) { IsRequired = true, OptionsDe = EvaluationText.FeedbackEnds.De, OptionsEn = EvaluationText.FeedbackEnds.En });
            survey.Ask(new QuestionText(1, QuestionKind.LongText, EvaluationText.FeedbackGood));
            survey.Ask(new QuestionText(1, QuestionKind.LongText, EvaluationText.FeedbackBetter));
            db.Add(new EvaluationSurvey(evaluation.Id, survey.Number));
            db.Note(evaluation, "feedback asked", group.Value.ToString());
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Evaluation(number));
    }

    private static string Short(string title) => title.Length <= Conventions.Line / 2 ? title : title[..(Conventions.Line / 2)];
}
