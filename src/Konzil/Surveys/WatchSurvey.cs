using Konzil.People;
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
        if (survey.Audience == Audience.Staff)
        {
            db.Say(new StaffAsked(survey.Id, survey.OpensOn), Format.At(survey.OpensOn, new TimeOnly(8, 0)));
        }

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

/// <summary>Tells whoever works for the city that it is asked.</summary>
public sealed class TellStaff(CityDb db, Tell tell) : IHandle<StaffAsked>
{
    public async Task Do(StaffAsked news, CancellationToken cancellation)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.SurveyId, cancellation) is { } survey && survey.IsOpen(Format.Day(db.Now)))
        {
            var staff = await db.PeopleWith(Permission.ReadInternal).Select(p => p.Id).ToListAsync(cancellation);
            await tell.People(staff, new News(NewsKind.Work, SurveysText.StaffNotice.Filled(survey.Title, TakingPartText.Day(survey.ClosesOn)), Paths.Neutral(Paths.Survey(survey.Number, survey.TitleDe)), "survey-staff/" + survey.Id.ToString("N")));
        }
    }
}
