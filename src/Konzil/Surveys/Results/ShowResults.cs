using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Surveys;

/// <summary>The result of a survey, after its end or as its rules promised. The same for everybody.</summary>
public partial class ShowResults
{
    public const string FilterKey = "auswahl";

    public sealed record Shown(Survey Survey, SurveyResults? Results, DateOnly Today)
    {
        public SurveyResults.Selection? Selection { get; init; }

        /// <summary>Why a wanted selection is not shown.</summary>
        public string? Note { get; init; }

        public IReadOnlyList<SurveyTrend> Trends { get; init; } = [];
    }

    public static async Task<IResult> Show(int number, HttpRequest request, Me me, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var today = Format.Day(clock.GetUtcNow());
        if (await SurveyAccess.Load(db, me, number) is not { State: not SurveyState.Draft } survey)
        {
            return View.NotFound();
        }

        if (!survey.ShowsResults(today))
        {
            return View.Page<ShowResults, Shown>(new(survey, null, today));
        }

        // A running selection would show who came last: only finished surveys have one.
        var wanted = request.Query[FilterKey].ToString();
        var selection = survey.HasEnded(today) ? SurveyResults.Selection.Read(survey, wanted) : null;
        var results = await SurveyResults.Count(db, survey, selection, cancellation);
        if (selection is not null && (results.Selected < Survey.FewestShown || results.All - results.Selected < Survey.FewestShown))
        {
            return View.Page<ShowResults, Shown>(new(survey, await SurveyResults.Count(db, survey, null, cancellation), today) { Note = SurveysText.FilterSmall.With(Survey.FewestShown) });
        }

        return View.Page<ShowResults, Shown>(new(survey, results, today) { Trends = survey.HasEnded(today) && selection is null ? await SurveyTrend.Read(db, survey, today, cancellation) : [], Selection = selection, Note = wanted.Length > 0 && selection is null ? SurveysText.FilterUnknown.ToString() : null });
    }
}
