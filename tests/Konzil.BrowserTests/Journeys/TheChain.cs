using System.Globalization;
using System.Text.RegularExpressions;
using Konzil.Agenda;
using Konzil.BrowserTests.World;
using Konzil.Council;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Scoring;
using Konzil.Steering;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>
/// The unbroken line, walked by everybody who holds it: a citizen and a paper card, the moderation, the coordination, two
/// evaluators, the council office, a field lead, and the citizen again, who sees every step. With and without JavaScript.
/// </summary>
[Trait("R", "R-2.1-34")]
[Trait("R", "R-2.1-38")]
[Trait("R", "R-1.2-20")]
[Trait("R", "R-2.3-11")]
public partial class TheChain(LiveCity city)
{
    private const string Wording = "Am Seerhein kann ich mein Auto nirgends laden.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_an_idea_and_a_card_to_a_milestone_the_citizen_reads(bool javaScript)
    {
        var run = javaScript ? "eins" : "zwei";
        var title = "Ladesäulen am Seerhein " + run;

        await using var anna = await city.Somebody(javaScript);
        var email = await Registers(anna, "Hafenmauer " + run, run);
        var idea = await SubmitsAnIdea(anna, title);
        await Publishes(javaScript, title, idea, run);
        await SupportsAndComments(javaScript, idea, run);
        await anna.ReadsMail(email, "Idee " + idea);

        var code = await CapturesACard(javaScript, run);
        await LooksUp(javaScript, code, "Geprüft und veröffentlicht");

        var lead = await city.People.Make("Leitung Mobilität " + run, Role.FieldLead);
        await using var coordinator = await city.Somebody(javaScript, signedInAs: await city.People.Make("Koordination " + run, Role.Coordinator));
        var measure = await MakesAMeasure(coordinator, title, lead, run);
        await anna.ReadsMail(email, measure);

        var round = await IsScored(javaScript, coordinator, measure, run);
        await ChoosesTheLeadProject(coordinator, round, measure);
        await anna.ReadsMail(email, "Leitprojekt");

        await IsAdopted(javaScript, measure, run);
        await anna.ReadsMail(email, "Gemeinderat");

        await ReportsAMilestone(javaScript, lead, measure);
        await anna.ReadsMail(email, "Erste Säule steht");

        await anna.Opens("/ideen/" + idea);
        foreach (var step in new[] { "Eingegangen", measure, "Punkte", "Leitprojekt", "Gemeinderat", "Erste Säule steht" })
        {
            await anna.Reads(step);
        }

        await LooksUp(javaScript, code, "Erste Säule steht");
        Assert.Matches(new Regex("^/ideen/[0-9]+-ladesaeulen-am-seerhein", RegexOptions.None, TimeSpan.FromSeconds(1)), anna.At);
    }

    /// <summary>An account, confirmed by the link in the mail.</summary>
    private static async Task<string> Registers(Person anna, string name, string run)
    {
        var email = "hafenmauer-" + run + "@example.org";
        await anna.Opens(Paths.Register);
        await anna.Writes("Email", email);
        await anna.Writes("DisplayName", name);
        await anna.Writes("Password", "ein sehr langes Kennwort");
        await anna.Presses(RegisterText.Button.De);
        await anna.FollowsTheLinkIn(await anna.ReadsMail(email, "http"));
        await anna.Presses(RegisterText.ConfirmButton.De);
        if (await anna.Sees(SignInText.Title.De))
        {
            await anna.SignsIn(new TestPerson(Guid.Empty, name, email, "ein sehr langes Kennwort", ""));
        }

        return email;
    }

    private async Task<string> SubmitsAnIdea(Person anna, string title)
    {
        await anna.Opens("/ideen/neu");
        await anna.Fills("Worum geht es", title);
        await anna.Fills("Beschreiben Sie Ihre Idee", "Dort parken viele Menschen, die in der Altstadt wohnen, und laden können sie nirgends.");
        await anna.Presses("Weiter zu Ort und Thema");
        await anna.Chooses("Zu welchem Handlungsfeld", "Das weiß ich nicht");
        await anna.Presses("Weiter zu ähnlichen Ideen");
        await anna.Presses(await anna.Sees("Meine Idee ist anders, weiter") ? "Meine Idee ist anders, weiter" : "Weiter: Meine Idee prüfen");
        await anna.Reads("So wird Ihre Idee aussehen");
        await anna.Presses("Idee absenden");
        var number = await anna.ReadsNumberAfter("Ihre Idee hat die Nummer");

        // Nobody else sees it before it was read.
        await using var stranger = await city.Somebody(false);
        await stranger.Opens("/ideen/" + number, 404);
        return number;
    }

    private async Task Publishes(bool javaScript, string title, string idea, string run)
    {
        await using var moderator = await city.Somebody(javaScript);
        await moderator.SignsIn(await city.People.Make("Moderation " + run, Role.Moderator));
        await moderator.Opens(Paths.Moderation);
        await moderator.Follows(title);
        await moderator.Chooses("Was soll", "Veröffentlichen");
        await moderator.Presses("Speichern");
        await using var stranger = await city.Somebody(javaScript);
        await stranger.Opens("/ideen/" + idea);
        await stranger.Reads(title);
    }

    private async Task SupportsAndComments(bool javaScript, string idea, string run)
    {
        await using var ben = await city.Somebody(javaScript);
        await ben.SignsIn(await city.People.Make("Seepromenade " + run));
        await ben.Opens("/ideen/" + idea);
        await ben.Presses("Ich stimme zu");
        await ben.Reads("Zustimmung zurücknehmen");
        await ben.Writes("Body", "Das brauchen wir auch in der Oststadt.");
        await ben.Presses(Konzil.Discussion.ThreadText.WriteButton.De);
        await ben.Reads("Das brauchen wir auch in der Oststadt.");
    }

    /// <summary>A card of a workshop, typed in by the office; the receipt code is what its author takes home.</summary>
    private async Task<string> CapturesACard(bool javaScript, string run)
    {
        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Kartenbüro " + run, Role.Moderator));
        await office.Opens(Paths.CaptureCards + "?termin=" + await FirstWorkshop());
        await office.Writes(nameof(CardDraft.Table), "7");
        await office.Writes(nameof(CardDraft.Number), run == "eins" ? "71" : "72");
        await office.Writes(nameof(CardDraft.Wording), Wording + " (" + run + ")");
        await office.Presses(CardsText.SaveNext.De);
        var code = await office.Page.Locator("main .kz-code").First.InnerTextAsync();
        return new string([.. code.Where(char.IsLetterOrDigit)]);
    }

    private async Task LooksUp(bool javaScript, string code, string words)
    {
        await using var visitor = await city.Somebody(javaScript);
        await visitor.Opens(Paths.Cards);
        await visitor.Page.Locator("main form input[type=text], main form input:not([type])").First.FillAsync(code);
        await visitor.Page.Locator("main form button[type=submit]").First.ClickAsync();
        await visitor.Page.WaitForURLAsync(url => url.Contains("/karten/", StringComparison.Ordinal));
        await visitor.Reads(words);
    }

    private static string Whole(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
