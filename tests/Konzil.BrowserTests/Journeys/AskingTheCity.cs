using Konzil.BrowserTests.World;
using Konzil.People;
using Konzil.Platform;

namespace Konzil.BrowserTests.Journeys;

/// <summary>The coordination asks a question with one of its own; a citizen finds it on the home page, answers and reads it there.</summary>
[Trait("R", "R-2.1-32")]
public class AskingTheCity(LiveCity city)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_a_question_to_an_answer_in_the_round(bool javaScript)
    {
        var title = "Wege am Wasser " + (javaScript ? "eins" : "zwei");
        var today = Format.Day(TimeProvider.System.GetUtcNow());
        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Rundenplanung " + title, Role.Coordinator));
        await office.Opens(Paths.NewIdeaRound);
        await office.Writes("TitleDe", title);
        await office.Writes("QuestionDe", "Wo fehlt am Wasser etwas?");
        await office.Writes("OpenDe", "Wo Bänke und Lampen stehen.");
        await office.Writes("CollectFrom", Format.Iso(today));
        await office.Writes("CollectUntil", Format.Iso(today.AddDays(7)));
        await office.Picks("Moderation", "AfterPublication");
        await office.Presses("Sammlung speichern");
        await office.Follows("Eigene Angaben");
        await office.Writes("LabelDe", "Wann sind Sie dort?");
        await office.Picks("Kind", "Choice");
        await office.Writes("Options", "Morgens\nAbends");
        await office.Ticks("Muss beantwortet werden");
        await office.Presses("Frage hinzufügen");
        await office.Reads("Auswahl, eine Antwort, Pflicht: Morgens, Abends");
        await office.Follows("Abbrechen");
        await office.Follows("Sammlung veröffentlichen");
        await office.Presses("Sammlung veröffentlichen");
        await office.Reads("Was Sie beeinflussen können");

        var citizen = await city.People.Make("Uferweg " + title);
        await using var anna = await city.Somebody(javaScript, width: 390, signedInAs: citizen);
        await anna.Opens("/");
        await anna.Page.Locator("main a").Filter(new() { HasText = title }).First.ClickAsync();
        await anna.Follows("Idee einreichen");
        await anna.Fills("Worum geht es", "Eine Bank mit Lehne am Rheinsteig");
        await anna.Fills("Beschreiben Sie Ihre Idee", "Wer nicht lange stehen kann, findet dort auf einem halben Kilometer keinen Platz.");
        await anna.Presses("Weiter zu Ort und Thema");
        await anna.Presses("Weiter zu ähnlichen Ideen");
        await anna.Reads("Bitte beantworten Sie: Wann sind Sie dort?");
        await anna.Chooses("Wann sind Sie dort?", "Abends");
        await anna.Presses("Weiter zu ähnlichen Ideen");
        await anna.Presses(await anna.Sees("Meine Idee ist anders, weiter") ? "Meine Idee ist anders, weiter" : "Weiter: Meine Idee prüfen");
        await anna.Presses("Idee absenden");
        await anna.Reads("Fragen dieser Sammlung");
        await anna.Reads("Abends");
        await anna.Follows(title);
        await anna.Reads("Eine Bank mit Lehne am Rheinsteig");
        await anna.Reads("Sie folgen dieser Sammlung.");

        // The days are over: nothing can be sent any more; the result is published, then the round rests in the archive.
        await office.Opens(office.At);
        await office.Follows("Sammlung bearbeiten");
        await office.Writes("CollectFrom", Format.Iso(today.AddDays(-9)));
        await office.Writes("CollectUntil", Format.Iso(today.AddDays(-1)));
        await office.Presses("Sammlung speichern");
        await anna.Opens(anna.At);
        await anna.Reads("Die Stadt wertet aus");
        await anna.Reads("Eine Bank mit Lehne am Rheinsteig");
        await office.Follows("Sammlung bearbeiten");
        await office.Follows("Ergebnis");
        await office.Writes("ResultDe", "Drei Bänke mit Lehne kommen im Frühjahr.");
        await office.Presses("Ergebnis veröffentlichen");
        await anna.Opens(anna.At);
        await anna.Reads("Drei Bänke mit Lehne kommen im Frühjahr.");
        await anna.ReadsMail(citizen.Email, title);
        await office.Follows("Sammlung bearbeiten");
        await office.Follows("Sammlung ins Archiv legen");
        await office.Presses("Sammlung ins Archiv legen");
        await anna.Opens(Paths.IdeaRounds);
        await anna.Reads(title);
    }
}
