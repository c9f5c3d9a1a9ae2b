using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>
/// When a survey is over, the list of those who took part is written anew in the order of their keys: the order in which the rows
/// came would otherwise be the order of the answers, and so a way from one to the other.
/// </summary>
public sealed class WatchSurvey(CityDb db) : IHandle<SurveyReleased>, IHandle<SurveyEnded>
{
    public async Task Do(SurveyReleased news, CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == news.SurveyId, cancellation);
        db.Say(new SurveyEnded(survey.Id), Format.At(survey.ClosesOn.AddDays(1), new TimeOnly(0, 5)));
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Do(SurveyEnded news, CancellationToken cancellation)
    {
        var survey = await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == news.SurveyId, cancellation);
        if (!survey.HasEnded(Format.Day(db.Now)))
        {
            // The end was moved before the first answer.
            db.Say(new SurveyEnded(survey.Id), Format.At(survey.ClosesOn.AddDays(1), new TimeOnly(0, 5)));
            await db.SaveChangesAsync(cancellation);
            return;
        }

        await db.Together(async () =>
        {
            var people = await db.SurveyParts.Where(p => p.SurveyId == survey.Id).OrderBy(p => p.PersonId).Select(p => p.PersonId).ToListAsync(cancellation);
            await db.SurveyParts.Where(p => p.SurveyId == survey.Id).ExecuteDeleteAsync(cancellation);
            db.SurveyParts.AddRange(people.Select(p => new SurveyPart(survey.Id, p)));
            await db.SaveChangesAsync(cancellation);
            await db.SurveyDrafts.Where(d => d.SurveyId == survey.Id).ExecuteDeleteAsync(cancellation);
        }, cancellation);
    }
}
