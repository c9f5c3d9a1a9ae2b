using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>The counted answers of all finished public surveys, for everybody.</summary>
public static class SurveysDataset
{
    public static readonly Dataset All = new(
        new("Ergebnisse der Umfragen", "Results of the surveys"),
        new("Eine Zeile je Antwortmöglichkeit jeder Frage einer beendeten Umfrage. Freie Texte und einzelne Antwortbögen sind nicht enthalten.", "One row for each option of each question of a finished survey. Free texts and single sheets are not included."),
        "/umfragen/ergebnisse.csv",
        [
            new("umfrage", new("Nummer der Umfrage", "Number of the survey")), new("titel", new("Titel", "Title, in German")),
            new("von", new("Erster Tag", "First day")), new("bis", new("Letzter Tag", "Last day")),
            new("teilnahme", new("Wer antworten konnte", "Who could answer, in German")), new("frage", new("Nummer der Frage", "Number of the question")),
            new("wortlaut", new("Die Frage", "The question, in German")), new("antwort", new("Antwortmöglichkeit; leer bei Zahlen", "Option; empty for numbers")),
            new("anzahl", new("Wie viele sie gewählt haben; leer, wenn es zu wenige sind", "How many chose it; empty if too few")), new("n", new("Wie viele die Frage beantwortet haben", "How many answered the question")),
            new("mittelwert", new("Bei Skalen und Zahlen", "For scales and numbers")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    public static async Task<IResult> Show(CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var today = Format.Day(clock.GetUtcNow());
        var csv = new Csv(All);
        var surveys = await SurveyAccess.Public(db.Surveys).AsNoTracking().Include(s => s.Questions).OrderBy(s => s.Number).ToListAsync(cancellation);
        var ended = surveys.Where(s => s.HasEnded(today)).ToList();
        var ids = ended.ConvertAll(s => s.Id);
        var sheets = (await db.SurveyAnswers.Where(a => ids.Contains(a.SurveyId)).Select(a => new { a.SurveyId, a.ValuesJson }).ToListAsync(cancellation)).ToLookup(a => a.SurveyId, a => a.ValuesJson);
        foreach (var survey in ended)
        {
            foreach (var result in SurveyResults.Of(survey, sheets[survey.Id], [], null).Questions.Where(q => !q.Question.IsText))
            {
                var tallies = result.Tallies.Count == 0 ? [new Tally(new Text("", ""), result.N)] : result.Tallies;
                foreach (var tally in tallies)
                {
                    csv.Row(survey.Number, survey.TitleDe, survey.OpensOn, survey.ClosesOn, SurveysOfficeText.Of(survey.Audience).De, result.Question.Number, result.Question.TitleDe, tally.Label.De, tally.IsHidden ? null : tally.Count, result.N, result.Mean, survey.IsExample);
                }
            }
        }

        return csv.Download("umfragen.csv");
    }
}
