using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>How the answers to a scale of a repeated survey moved, round by round. Rounds with too few answers say so and show no mean.</summary>
/// <param name="Question">The question, as it stands in the newest round.</param>
/// <param name="Rounds">The oldest first.</param>
public sealed record SurveyTrend(SurveyQuestion Question, IReadOnlyList<SurveyTrend.Round> Rounds)
{
    /// <param name="Survey">The round.</param>
    /// <param name="Answers">How many answered the question; null where they are too few to be shown.</param>
    /// <param name="Mean">Their mean.</param>
    public sealed record Round(Survey Survey, int? Answers, decimal? Mean);

    /// <summary>Empty where there is nothing to compare.</summary>
    public static async Task<IReadOnlyList<SurveyTrend>> Read(CityDb db, Survey survey, DateOnly today, CancellationToken cancellation)
    {
        var series = survey.Series;
        var rounds = (await db.Surveys.AsNoTracking().Include(s => s.Questions).Where(s => s.State != SurveyState.Draft && s.Audience == survey.Audience && (s.Id == series || s.SeriesId == series)).OrderBy(s => s.OpensOn).ThenBy(s => s.Number).ToListAsync(cancellation))
            .Where(s => s.HasEnded(today)).ToList();
        if (rounds.Count < 2)
        {
            return [];
        }

        var counted = new List<(Survey Survey, SurveyResults Results)>();
        foreach (var round in rounds)
        {
            counted.Add((round, await SurveyResults.Count(db, round, null, cancellation)));
        }

        return [.. rounds[^1].InOrder.Where(q => q.Kind == QuestionKind.Scale).Select(q => new SurveyTrend(q, [.. counted.Select(c => Of(c.Survey, c.Results, q))]))];
    }

    private static Round Of(Survey survey, SurveyResults results, SurveyQuestion question)
    {
        var found = results.Questions.FirstOrDefault(r => r.Question.Number == question.Number && r.Question.Kind == QuestionKind.Scale && r.Question.Min == question.Min && r.Question.Max == question.Max);
        return found is null || (survey.Audience == Audience.Staff && found.N < Survey.FewestShown) ? new(survey, null, null) : new(survey, found.N, found.Mean);
    }
}
