using System.Text.RegularExpressions;
using Konzil.BrowserTests.World;
using Konzil.People;

namespace Konzil.BrowserTests.Journeys;

/// <summary>The unbroken line: from an idea to the city's answer, with and without JavaScript.</summary>
public class TheChain(LiveCity city)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_idea_is_submitted_read_published_and_supported(bool javaScript)
    {
        var annasAccount = await city.People.Make("Hafenmauer " + (javaScript ? "eins" : "zwei"));
        var title = "Ladesäulen am Seerhein " + (javaScript ? "eins" : "zwei");

        await using var anna = await city.Somebody(javaScript);
        await anna.SignsIn(annasAccount);
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

        await using var stranger = await city.Somebody(javaScript);
        await stranger.Opens($"/ideen/{number}", 404);

        await using var moderator = await city.Somebody(javaScript);
        await moderator.SignsIn(await city.People.Make("Moderation " + number, Role.Moderator));
        await moderator.Opens("/buero/moderation");
        await moderator.Follows(title);
        await moderator.Chooses("Was soll", "Veröffentlichen");
        await moderator.Presses("Speichern");

        await stranger.Opens($"/ideen/{number}");
        await stranger.Reads(title);

        await using var ben = await city.Somebody(javaScript);
        await ben.SignsIn(await city.People.Make("Seepromenade " + number));
        await ben.Opens($"/ideen/{number}");
        await ben.Presses("Ich stimme zu");
        await ben.Reads("Zustimmung zurücknehmen");

        await anna.ReadsMail(annasAccount.Email, number);
        Assert.Matches(new Regex(@"^/ideen/\d+-ladesaeulen-am-seerhein", RegexOptions.None, TimeSpan.FromSeconds(1)), ben.At);
    }
}
