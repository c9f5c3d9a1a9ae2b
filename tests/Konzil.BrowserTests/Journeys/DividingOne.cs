using Konzil.BrowserTests.World;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.BrowserTests.Journeys;

/// <summary>One idea wants two things and is divided: the author is asked, one supporter steps back, another chooses, all is undone.</summary>
[Trait("R", "R-2.1-34")]
public class DividingOne(LiveCity city)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_becomes_two_supporters_step_back_or_choose_and_the_moderation_undoes_it(bool javaScript)
    {
        var run = javaScript ? "eins" : "zwei";
        var (title, first, second) = ("Brunnen und Beete am Stephansplatz " + run, "Ein Trinkbrunnen am Stephansplatz " + run, "Beete am Stephansplatz " + run);
        var (anna, carla) = (await city.People.Make("Platzfreundin " + run), await city.People.Make("Durstig " + run));
        var dora = await city.People.Make("Gärtnerin " + run);
        var number = await Written(title, anna);
        foreach (var supporter in new[] { carla, dora })
        {
            await using var person = await city.Somebody(javaScript, signedInAs: supporter);
            await person.Opens("/ideen/" + number);
            await person.Presses(IdeaPageText.Agree.De);
        }

        await using var moderator = await city.Somebody(javaScript, signedInAs: await city.People.Make("Moderation Platz " + run, Role.Moderator));
        var procedure = await Divides(moderator, number, first, second);

        await using var author = await city.Somebody(javaScript, width: 390, signedInAs: anna);
        await author.FollowsTheLinkIn(Own(await author.ReadsMail(anna.Email, "in Teile aufteilen"), $"/ideen/{number}/zusammenfuehrung"));
        await author.Reads(RegroupText.AskSplitTitle.De);
        await author.Reads(second);
        await author.Chooses(RegroupText.DoYouAgree.De, RegroupText.IAgree.De);
        await author.Presses(RegroupText.SendAnswer.De);
        await moderator.Opens(procedure);
        await moderator.Reads("Ausgeführt am");

        // One supporter takes the support back from the mail, signed out; another gives it to the other part too.
        await using var signedOut = await city.Somebody(javaScript);
        await signedOut.FollowsTheLinkIn(Own(await signedOut.ReadsMail(carla.Email, "ist in Teile aufgeteilt"), "/zustimmung/"));
        await signedOut.Presses(IdeaPageText.TakeBack.De);
        await signedOut.Reads(RegroupText.SteppedBack.De);
        await using var chooser = await city.Somebody(javaScript, width: 390, signedInAs: dora);
        await chooser.Opens("/ideen/" + number);
        await chooser.Reads(RegroupText.SplitInto.De);
        await chooser.Presses(IdeaPageText.Agree.De);
        await chooser.Reads(second);
        await chooser.Reads("1 Mensch stimmt zu");

        // The source stays to be read and leads to both parts; each part says where it came from.
        await signedOut.Opens("/ideen/" + number);
        await signedOut.Reads("Ein Brunnen und bunte Beete");
        await signedOut.Reads(Reason);
        await signedOut.Follows($"Idee {await NumberOf(first)}: {first}");
        await signedOut.Reads("1 Mensch stimmt zu");
        await signedOut.Reads("Aus einem Beitrag: 1 online");
        await signedOut.Follows($"Idee {number}: {title}");
        await signedOut.Reads("2 Menschen stimmen zu");

        await moderator.Opens(procedure);
        await moderator.Writes(RegroupFields.Reason, "Beides gehört doch zusammen.");
        await moderator.Presses(RegroupText.UndoButton.De);
        await moderator.Reads("Aufgehoben am");
        await chooser.Opens("/ideen/" + number);
        await chooser.ReadsNothingOf(RegroupText.SplitInto.De);
        await chooser.Reads("2 Menschen stimmen zu");
        await chooser.Reads(IdeaPageText.TakeBack.De);
        await signedOut.Opens("/ideen/" + await NumberOf(second));
        await signedOut.Reads(RegroupText.Dissolved.De);
        await signedOut.Reads("Beides gehört doch zusammen.");
    }

    private const string Reason = "Der Brunnen und die Beete brauchen verschiedene Ämter.";

    /// <summary>One part alone is refused with everything kept; then it is begun. Returns the address of the procedure.</summary>
    private static async Task<string> Divides(World.Person moderator, int number, string first, string second)
    {
        await moderator.Opens("/ideen/" + number);
        await moderator.Follows(RegroupText.SplitThis.De);
        await moderator.Writes(RegroupFields.PartTitle(1), first);
        await moderator.Writes(RegroupFields.PartBody(1), "Ein Brunnen mit Trinkwasser mitten auf dem Platz, damit niemand Durst hat.");
        await moderator.Selects(RegroupFields.SupportsTo, "1");
        await moderator.Writes(RegroupFields.Reason, Reason);
        await moderator.Presses(RegroupText.SplitStart.De);
        await moderator.Reads(RegroupText.TitleMissing.De);
        Assert.Equal(first, await moderator.Page.Locator($"main [name=\"{RegroupFields.PartTitle(1)}\"]").InputValueAsync());
        await moderator.Writes(RegroupFields.PartTitle(2), second);
        await moderator.Writes(RegroupFields.PartBody(2), "Beete mit Stauden am Rand des Platzes, um die sich Nachbarinnen kümmern.");
        await moderator.Presses(RegroupText.SplitStart.De);
        await moderator.Reads("Antwort steht aus");
        return moderator.At;
    }

    /// <summary>The line of a mail that holds this address.</summary>
    private static string Own(string mail, string part) => mail.Split('\n').First(l => l.Contains(part, StringComparison.Ordinal) && l.Contains("http", StringComparison.Ordinal));

    private async Task<int> NumberOf(string title)
    {
        await using var scope = city.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CityDb>().Ideas.Where(i => i.Title == title).Select(i => i.Number).SingleAsync();
    }

    private async Task<int> Written(string title, TestPerson by)
    {
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, Idea.Kind);
            var idea = Idea.Submit(number, new IdeaText(title, "Ein Brunnen und bunte Beete machen den Platz wieder zu einem Ort zum Bleiben.", null, null), new Author(by.Id, by.Name), IdeaChannel.Online, db.Now);
            idea.Publish(db.Now);
            db.Ideas.Add(idea);
            await db.SaveChangesAsync();
        });
        return number;
    }
}
