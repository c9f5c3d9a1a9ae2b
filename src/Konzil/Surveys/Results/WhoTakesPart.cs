using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>The newest public survey that asked about the person and whose result may be seen; only these questions of it.</summary>
/// <param name="Survey">The survey the answers come from.</param>
/// <param name="Results">Its compared questions, small numbers left out.</param>
public sealed record WhoTakesPart(Survey Survey, IReadOnlyList<QuestionResult> Results)
{
    /// <summary>Null when nobody was asked yet, or not to the end.</summary>
    public static async Task<WhoTakesPart?> Read(CityDb db, CancellationToken cancellation)
    {
        var today = Format.Day(db.Now);
        var asked = await SurveyAccess.Public(db.Surveys).AsNoTracking().Include(s => s.Questions).Where(s => s.Questions.Any(q => q.PopulationShares != "") && s.OpensOn <= today)
            .OrderByDescending(s => s.ClosesOn).ThenByDescending(s => s.Number).ToListAsync(cancellation);
        if (asked.Find(s => s.ShowsResults(today)) is not { } survey)
        {
            return null;
        }

        var results = await SurveyResults.Count(db, survey, null, cancellation);
        return new WhoTakesPart(survey, [.. results.Questions.Where(q => q.Question.IsCompared)]);
    }
}
