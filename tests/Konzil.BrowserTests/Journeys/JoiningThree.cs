using Konzil.BrowserTests.World;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>Two ideas and a card become one: the authors are asked, a supporter steps back from the mail, all is undone.</summary>
[Trait("R", "R-2.1-34")]
public class JoiningThree(LiveCity city)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Three_become_one_a_supporter_steps_back_and_the_moderation_undoes_it(bool javaScript)
    {
        var run = javaScript ? "eins" : "zwei";
        var (first, second, third) = ("Sitzbänke am Uferweg " + run, "Bänke entlang des Ufers " + run, "Karte: am Ufer ausruhen " + run);
        var (anna, ben) = (await city.People.Make("Bankfreundin " + run), await city.People.Make("Uferfreund " + run));
        var carla = await city.People.Make("Spaziergängerin " + run);
        var numbers = await Written((first, anna), (second, ben), (third, null));

        await using var supporter = await city.Somebody(javaScript, signedInAs: carla);
        await supporter.Opens("/ideen/" + numbers[0]);
        await supporter.Presses(IdeaPageText.Agree.De);

        await using var moderator = await city.Somebody(javaScript, signedInAs: await city.People.Make("Moderation Ufer " + run, Role.Moderator));
        await moderator.Opens(Paths.MergeIdeas([.. numbers]));
        await moderator.Writes(RegroupFields.Title, "Bänke am ganzen Ufer " + run);
        await moderator.Writes(RegroupFields.Body, "Alle paar hundert Meter eine Bank mit Lehne, damit man sich ausruhen kann.");
        await moderator.Writes(RegroupFields.Reason, "Alle drei wollen Bänke am Ufer.");
        await moderator.Presses(RegroupText.MergeStart.De);
        await moderator.Reads("Antwort steht aus");
        var procedure = moderator.At;

        await Agrees(javaScript, anna, numbers[0]);
        await Agrees(javaScript, ben, numbers[1]);
        await moderator.Opens(procedure);
        await moderator.Reads("Ausgeführt am");

        // The supporter reads the mail and steps back without signing in.
        var mail = await supporter.ReadsMail(carla.Email, "Teil der gemeinsamen Idee");
        await using var signedOut = await city.Somebody(javaScript);
        await signedOut.Opens(new Uri(mail.Split('\n').Single(l => l.Contains("/zustimmung/", StringComparison.Ordinal)).Trim()).PathAndQuery);
        await signedOut.Presses(IdeaPageText.TakeBack.De);
        await signedOut.Reads("Ihre Zustimmung zählt hier nicht");
        await signedOut.Follows("Idee ");
        await signedOut.Reads("0 Menschen stimmen zu");
        await signedOut.Reads("Aus 3 Beiträgen: 2 online, 1 auf Karten");

        await moderator.Opens(procedure);
        await moderator.Writes(RegroupFields.Reason, "Die Karte meinte etwas anderes.");
        await moderator.Presses(RegroupText.UndoButton.De);
        await moderator.Reads("Aufgehoben am");
        await signedOut.Opens("/ideen/" + numbers[0]);
        await signedOut.Reads("1 Mensch stimmt zu");
    }

    private async Task Agrees(bool javaScript, TestPerson author, int number)
    {
        await using var person = await city.Somebody(javaScript, signedInAs: author);
        await person.Opens(Paths.AnswerRegrouping(number));
        await person.Chooses("Sind Sie einverstanden", "Ja, einverstanden");
        await person.Presses(RegroupText.SendAnswer.De);
    }

    /// <summary>Published ideas; without an author it is a card.</summary>
    private async Task<List<int>> Written(params (string Title, TestPerson? By)[] ideas)
    {
        await using var scope = city.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CityDb>();
        var numbers = new List<int>();
        await db.Together(async () =>
        {
            foreach (var (title, by) in ideas)
            {
                var idea = Idea.Submit(await NumberSeries.Take(db, Idea.Kind), new IdeaText(title, "Am Ufer kann man sich nirgends hinsetzen und ausruhen.", null, null), new Author(by?.Id, by?.Name ?? "Karte 7, Workshop 1"), by is null ? IdeaChannel.Card : IdeaChannel.Online, db.Now);
                idea.Publish(db.Now);
                db.Ideas.Add(idea);
                numbers.Add(idea.Number);
            }

            await db.SaveChangesAsync();
        });
        return numbers;
    }
}
