using Konzil.BrowserTests.World;
using Konzil.People;
using Konzil.Platform;
using Konzil.Surveys;

namespace Konzil.BrowserTests.Journeys;

/// <summary>The office asks in a survey with a question that not everybody is asked, and in an opinion map; citizens answer; results come after the end.</summary>
[Trait("R", "R-1.5-04")]
[Trait("R", "R-2.3-01")]
public class HavingASay(LiveCity city)
{
    private static DateOnly Today => Format.Day(TimeProvider.System.GetUtcNow());

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_survey_asks_further_and_shows_nothing_before_its_end(bool javaScript)
    {
        var title = "Leihräder am Bahnhof " + (javaScript ? "eins" : "zwei");
        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Umfrageplanung " + title, Role.Coordinator));
        await office.Opens(Paths.OfficeSurveys);
        await office.Writes(nameof(Survey.TitleDe), title);
        await Period(office);
        await office.Presses("Umfrage anlegen");
        await office.Follows("Neue Frage");
        await office.Writes(nameof(SurveyQuestion.TitleDe), "Nutzen Sie die Leihräder?");
        await office.Writes(nameof(SurveyQuestion.OptionsDe), "Ja\nNein");
        await office.Presses("Frage hinzufügen");
        await office.Follows("Neue Frage");
        await office.Writes(nameof(SurveyQuestion.Page), "2");
        await office.Selects(nameof(SurveyQuestion.Kind), nameof(QuestionKind.ShortText));
        await office.Writes(nameof(SurveyQuestion.TitleDe), "Was hält Sie davon ab?");
        await office.Selects(nameof(SurveyQuestion.OnlyIfQuestion), "1");
        await office.Writes(nameof(SurveyQuestion.OnlyIfOption), "2");
        await office.Presses("Frage hinzufügen");
        await office.Presses("Umfrage freigeben");
        var number = office.At.Split('/', '?')[3];
        var survey = Paths.AnswerSurvey(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

        await using var anna = await city.Somebody(javaScript, width: 390, signedInAs: await city.People.Make("Leihradfahrerin " + title));
        await anna.Opens(survey);
        await anna.Presses("Weiter");
        await anna.Reads("Bitte wählen Sie eine Antwort.");
        await anna.Chooses("Nutzen Sie die Leihräder?", "Ja");
        await anna.Presses("Weiter");
        await anna.Reads("Vielen Dank");
        await anna.ReadsNothingOf("Was hält Sie davon ab?");

        await using var bernd = await city.Somebody(javaScript, signedInAs: await city.People.Make("Fußgänger " + title));
        await bernd.Opens(survey);
        await bernd.Chooses("Nutzen Sie die Leihräder?", "Nein");
        await bernd.Presses("Weiter");
        await bernd.Fills("Was hält Sie davon ab?", "Am Bahnhof sind selten welche frei.");
        await bernd.Presses("Antworten absenden");
        await bernd.Reads("Vielen Dank");
        await bernd.Opens(survey);
        await bernd.Reads("Sie haben an dieser Umfrage teilgenommen.");

        await using var visitor = await city.Somebody(javaScript);
        await visitor.Opens(survey + "/ergebnis");
        await visitor.Reads("Noch kein Ergebnis");
        await visitor.ReadsNothingOf("n = 2");

        await office.Opens(Paths.OfficeSurvey(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));
        await office.Presses("Jetzt beenden");
        await office.Follows("Freie Texte prüfen");
        await office.Ticks("Am Bahnhof sind selten");
        await office.Presses("Ausgewählte freigeben");
        await visitor.Opens(survey + "/ergebnis");
        await visitor.Reads("n = 2");
        await visitor.Reads("Am Bahnhof sind selten welche frei.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Statements_become_a_map_after_the_end(bool javaScript)
    {
        var title = "Ruhe und Leben am Ufer " + (javaScript ? "eins" : "zwei");
        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Meinungsplanung " + title, Role.Coordinator));
        await office.Opens(Paths.OfficeConversations);
        await office.Writes(nameof(Conversation.TitleDe), title);
        await Period(office);
        await office.Presses("Meinungsbild anlegen");
        await office.Writes(nameof(Statement.Body), "Am Ufer soll es nachts still sein.\nAm Ufer soll Musik erlaubt sein.\nLampen sollen um Mitternacht ausgehen.");
        await office.Presses("Aussagen hinzufügen");
        await office.Presses("Meinungsbild freigeben");
        var number = int.Parse(office.At.Split('/', '?')[3], System.Globalization.CultureInfo.InvariantCulture);

        await using var anna = await city.Somebody(javaScript, width: 390, signedInAs: await city.People.Make("Uferfreundin " + title));
        await anna.Opens(Paths.Conversation(number, title));
        foreach (var answer in new[] { "Ich stimme zu", "Ich stimme nicht zu", "Weiter ohne Antwort" })
        {
            await anna.Presses(answer);
        }

        await anna.Reads("Sie haben alle Aussagen beantwortet.");
        await anna.Follows("Eigene Aussage vorschlagen");
        await anna.Writes(nameof(SuggestStatement.Draft.Body), "Bänke am Ufer sollen Lehnen haben.");
        await anna.Presses("Aussage vorschlagen");

        await office.Opens(Paths.WaitingStatements);
        await office.Reads("Bänke am Ufer sollen Lehnen haben.");
        await office.Presses("Zur Abstimmung stellen");
        await anna.Opens(Paths.Conversation(number, title));
        await anna.Reads("Bänke am Ufer sollen Lehnen haben.");
        await anna.Opens(Paths.OpinionMap(number));
        await anna.ReadsNothingOf("Das teilen alle Gruppen");

        await office.Opens(Paths.OfficeConversation(number));
        await office.Presses("Jetzt beenden");
        await using var visitor = await city.Somebody(javaScript);
        // The map is worked out after the end, not while somebody waits for the page.
        for (var i = 0; i < 50; i++)
        {
            await visitor.Opens(Paths.OpinionMap(number));
            if (await visitor.Sees("haben 3 Antworten gegeben"))
            {
                break;
            }

            await Task.Delay(200);
        }

        await visitor.Reads("haben 3 Antworten gegeben");
    }

    private static async Task Period(World.Person office)
    {
        await office.Writes(nameof(Survey.OpensOn), Format.Iso(Today));
        await office.Writes(nameof(Survey.ClosesOn), Format.Iso(Today.AddDays(14)));
    }
}
