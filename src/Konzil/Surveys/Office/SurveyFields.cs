using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>Reads what the office types about a survey, a question or a conversation.</summary>
internal static class SurveyFields
{
    public static SurveySettings? Settings(Form form)
    {
        var (title, intro) = (Title(form), Intro(form));
        var audience = form.Choice<Audience>(nameof(Survey.Audience), SurveysOfficeText.Missing);
        var (opens, closes) = Days(form);
        return form.HasErrors ? null : new SurveySettings(title, intro, audience!.Value, opens!.Value, closes!.Value)
        {
            PerPerson = form.Ticked(nameof(Survey.PerPerson)),
            ShowsRunning = form.Ticked(nameof(Survey.ShowsRunning)),
            OnHome = form.Ticked(nameof(Survey.OnHome)),
        };
    }

    public static QuestionText? Question(Form form)
    {
        var page = form.Whole(nameof(SurveyQuestion.Page), 1, SurveyQuestion.LastPage, SurveysOfficeText.WholeWrong.Filled(1, SurveyQuestion.LastPage), required: true);
        var kind = form.Choice<QuestionKind>(nameof(SurveyQuestion.Kind), SurveysOfficeText.Missing);
        string title = form.Text(nameof(SurveyQuestion.TitleDe)).Required(SurveysOfficeText.QuestionMissing).Max(500);
        string english = form.Text(nameof(SurveyQuestion.TitleEn)).Max(500);
        string options = form.Text(nameof(SurveyQuestion.OptionsDe)).Max(SurveyQuestion.LongestOptions);
        string optionsEn = form.Text(nameof(SurveyQuestion.OptionsEn)).Max(SurveyQuestion.LongestOptions);
        const int Far = 1_000_000;
        var min = form.Whole(nameof(SurveyQuestion.Min), -Far, Far, SurveysOfficeText.WholeWrong.Filled(-Far, Far));
        var max = form.Whole(nameof(SurveyQuestion.Max), -Far, Far, SurveysOfficeText.WholeWrong.Filled(-Far, Far));
        var before = form.Whole(nameof(SurveyQuestion.OnlyIfQuestion), 1, int.MaxValue, SurveysOfficeText.Missing);
        var option = form.Whole(nameof(SurveyQuestion.OnlyIfOption), 1, SurveyQuestion.MostOptions, SurveysOfficeText.NoSuchOption);
        string shares = form.Text(nameof(SurveyQuestion.PopulationShares)).Max(Population.Longest);
        string source = form.Text(nameof(SurveyQuestion.PopulationSource)).Max(Population.LongestSource);
        return form.HasErrors ? null : new QuestionText(page!.Value, kind!.Value, new Text(title, english))
        {
            IsRequired = form.Ticked(nameof(SurveyQuestion.IsRequired)),
            OptionsDe = options,
            OptionsEn = optionsEn,
            Population = shares,
            PopulationSource = source,
            Min = min ?? 1,
            Max = max ?? 5,
            OnlyIfQuestion = before,
            OnlyIfOption = option - 1,
        };
    }

    /// <summary>The idea or measure beside which the survey shall stand; null for none or after a mistake.</summary>
    public static async Task<SurveyPage?> Page(Form form, CityDb db)
    {
        var kind = form.Choice(nameof(Survey.PageKind), [Idea.Kind, Measure.Kind], SurveysOfficeText.Missing, required: false);
        var number = form.Whole(nameof(Survey.PageNumber), 1, int.MaxValue, SurveysOfficeText.NoSuchPage);
        if (string.IsNullOrEmpty(kind))
        {
            return null;
        }

        var id = kind == Idea.Kind
            ? await IdeaAccess.Public(db.Ideas).Where(i => i.Number == number).Select(i => (Guid?)i.Id).SingleOrDefaultAsync()
            : await MeasureAccess.Public(db.Measures).Where(m => m.Number == number).Select(m => (Guid?)m.Id).SingleOrDefaultAsync();
        if (id is null && form.Errors.For(nameof(Survey.PageNumber)) is null)
        {
            form.Errors.Add(nameof(Survey.PageNumber), SurveysOfficeText.NoSuchPage);
        }

        return id is { } found ? new SurveyPage(kind, found, number!.Value) : null;
    }

    public static Text Title(Form form) => new(
        form.Text(nameof(Survey.TitleDe)).Required(SurveysOfficeText.TitleMissing).Max(Conventions.Line),
        form.Text(nameof(Survey.TitleEn)).Max(Conventions.Line));

    public static Text Intro(Form form) => new(form.Text(nameof(Survey.IntroDe)).Max(2000), form.Text(nameof(Survey.IntroEn)).Max(2000));

    public static (DateOnly? Opens, DateOnly? Closes) Days(Form form) => (
        form.Date(nameof(Survey.OpensOn), SurveysOfficeText.DayWrong, required: true),
        form.Date(nameof(Survey.ClosesOn), SurveysOfficeText.DayWrong, required: true));
}
