using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>Writes an answer down: once for each person, and never into a survey that changed or ended meanwhile.</summary>
public static class KeepAnswer
{
    /// <summary>A second answer of the same person changes nothing.</summary>
    public static Task Once(CityDb db, Survey survey, AnswerSheet sheet, Me me) => db.Together(async () =>
    {
        if (me.Id is { } person && !await db.TryInsert(new SurveyPart(survey.Id, person)))
        {
            return;
        }

        // The version changes with the first answer: an edit of the questions that began before it is stale.
        var version = Ids.Next();
        if (await db.Surveys.Where(s => s.Id == survey.Id && s.State == SurveyState.Released && s.Edition == survey.Edition)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.AnswerCount, x => x.AnswerCount + 1).SetProperty(x => x.IsSealed, true).SetProperty(x => x.Version, x => x.IsSealed ? x.Version : version)) == 0)
        {
            throw new Refusal(AnswerText.Changed);
        }

        await db.TryInsert(new SurveyAnswer(survey.Id, survey.PerPerson ? me.Id : null, sheet.CountedJson()));
        foreach (var (question, body) in sheet.Texts())
        {
            await db.TryInsert(new SurveyRemark(survey.Id, question.Number, body));
        }

        if (me.Id is { } owner)
        {
            await db.SurveyDrafts.Where(d => d.SurveyId == survey.Id && d.PersonId == owner).ExecuteDeleteAsync();
        }
    });

    /// <summary>Puts what was typed aside, in a survey that keeps answers with the person anyway.</summary>
    public static async Task<IResult> Draft(int number, Form form, Me me, CityDb db)
    {
        if (await SurveyAccess.Load(db, me, number) is not { PerPerson: true } survey || !survey.IsOpen(Format.Day(db.Now)))
        {
            return View.NotFound();
        }

        if (await Eligible.Missing(db, me, survey.Needs) is { } missing)
        {
            return missing.Refused();
        }

        // Twice the longest text is longer than any sheet a browser of ours sends for these questions.
        var json = AnswerSheet.Read(survey, form).ToJson();
        if (json.Length > SurveyTables.LongestSheet)
        {
            throw new Refusal(AnswerText.NotOpen);
        }

        await db.Together(async () =>
        {
            await db.SurveyDrafts.Where(d => d.SurveyId == survey.Id && d.PersonId == me.KnownId).ExecuteDeleteAsync();
            await db.TryInsert(new SurveyDraft(survey.Id, me.KnownId, json));
        });
        return View.SeeOther(Paths.Survey(number, survey.TitleDe));
    }
}
