using System.Net;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas.Rounds;

[Trait("R", "R-2.1-32")]
public class AskingOwnQuestions(City city) : CityTest(city)
{
    private static void Ask(IdeaRound round)
    {
        round.Ask(new RoundQuestion("", QuestionKind.Choice, new("Wann?", "When?")) { Required = true, Options = [new("Morgens", "In the morning"), new("Nachts", "At night")] }, false);
        round.Ask(new RoundQuestion("", QuestionKind.Long, new("Für wen?", "For whom?")) { Hint = new("Zum Beispiel Kinder.", "For example children.") }, false);
        round.Ask(new RoundQuestion("", QuestionKind.Choices, new("Womit?", "How?")) { Options = [new("Rad", "Bicycle"), new("Bus", "Bus")] }, false);
        round.Ask(new RoundQuestion("", QuestionKind.Place, new("Wo?", "Where?")) { Required = true }, false);
    }

    [Fact]
    public async Task Answers_are_asked_checked_kept_and_shown()
    {
        await City.HasDistrict("altstadt", "Altstadt");
        var anna = await City.HasPerson("Anna");
        var round = await City.HasRound(then: Ask);

        // The form knows the round it was opened for and asks its questions on the page of the place.
        var page = await City.Visitor.Opens("/ideen/neu?runde=1");
        Assert.NotNull(page.Document.QuerySelector("input[name=Runde][value='1'][checked]"));
        page = await City.Visitor.Posts("/ideen/neu", ("Title", RoundsInTheCity.Title), ("Body", RoundsInTheCity.Body), ("Runde", "1"), ("Zu", "ort"));
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Fragen dieser Sammlung").ShouldSay("Wann?").ShouldSay("Zum Beispiel Kinder.");

        // What is missing or made up is said beside the field; all words stay.
        page = await City.Submits(anna, round, ("Angabe-1", "Mittags"), ("Angabe-2", "Kinder"), ("Angabe-3", "Rad"), ("Angabe-4", ""));
        page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte beantworten Sie: Wann?").ShouldSay("Bitte beantworten Sie: Wo?");
        Assert.Equal("Kinder", page.Document.QuerySelector("textarea[name='Angabe-2']")!.TextContent);
        Assert.NotNull(page.Document.QuerySelector("input[name='Angabe-3'][value=Rad][checked]"));
        Assert.NotNull(page.Document.QuerySelector("#Angabe-1-fehler"));
        Assert.Equal(RoundsInTheCity.Title, page.Document.QuerySelector("input[name=Title]")!.GetAttribute("value"));
        (await City.Submits(anna, round, ("Angabe-1", "Nachts"), ("Angabe-2", new string('x', 2001)), ("Angabe-4", "altstadt"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Höchstens 2000 Zeichen, Ihr Text hat 2001");

        Assert.Equal(HttpStatusCode.SeeOther, (await City.Submits(anna, round, ("Angabe-1", "Nachts"), ("Angabe-2", "Kinder & <b>Alte</b>"), ("Angabe-3", "Rad"), ("Angabe-3", "Bus"), ("Angabe-4", "altstadt"), ("Angabe-77", "ungefragt"))).Status);
        await Publish();
        page = await City.Visitor.Opens("/ideen/1-helle-lampen-am-radweg");
        page.ShouldSay("Nachts").ShouldSay("Kinder & <b>Alte</b>").ShouldSay("Rad, Bus").ShouldSay("Altstadt").ShouldNotSay("ungefragt");
        (await City.Visitor.Opens("/ideen/1-helle-lampen-am-radweg?lang=en")).ShouldSay("At night").ShouldSay("Bicycle, Bus");
        var row = CsvFile.Read((await City.Visitor.Opens("/ideen/ideen.csv")).Html).Single();
        Assert.Equal(("1", "Wann?: Nachts\nFür wen?: Kinder & <b>Alte</b>\nWomit?: Rad, Bus\nWo?: Altstadt"), (row["runde"], row["angaben"]));
    }

    [Fact]
    public async Task Drafts_keep_round_and_answers()
    {
        var anna = await City.HasPerson("Anna");
        await City.HasRound(then: Ask);
        var token = Ids.Next();
        await anna.Posts("/ideen/neu/entwurf", ("Token", token.ToString()), ("Title", "Halb"), ("Body", ""), ("Runde", "1"), ("Angabe-2", "Kinder"), ("Angabe-3", "Rad"), ("Angabe-3", "Bus"), ("Zu", "ort"));
        var page = await anna.Opens($"/ideen/neu?entwurf={token}&schritt=ort");
        Assert.Equal("Kinder", page.Document.QuerySelector("textarea[name='Angabe-2']")!.TextContent);
        Assert.Equal(2, page.Document.QuerySelectorAll("input[name='Angabe-3'][checked]").Length);
        Assert.Equal("1", page.Document.QuerySelector("input[name=Runde]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_author_corrects_answers_before_publication()
    {
        await City.HasDistrict("altstadt", "Altstadt");
        var anna = await City.HasPerson("Anna");
        var round = await City.HasRound(then: Ask);
        await City.Submits(anna, round, ("Angabe-1", "Nachts"), ("Angabe-4", "altstadt"));
        var form = GoingThroughThePhases.Fields(await anna.Opens("/ideen/1/bearbeiten"));
        Assert.Contains(("Angabe-1", "Nachts"), form);
        await anna.Posts("/ideen/1/bearbeiten", [.. form.Where(f => f.Field is not ("Angabe-1" or "Angabe-4")), ("Angabe-1", "Morgens"), ("Angabe-4", "ganze-stadt")]);
        Assert.Equal(("Morgens", "ganze-stadt"), ((await City.IdeaOf(1)).Answers.One("1"), (await City.IdeaOf(1)).Answers.One("4")));
        (await anna.Posts("/ideen/1/bearbeiten", [.. form.Where(f => f.Field != "Angabe-1")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte beantworten Sie: Wann?");
    }

    [Fact]
    [Trait("R", "R-2.1-32")]
    public async Task A_round_may_ask_for_a_file()
    {
        var anna = await City.HasPerson("Anna");
        var round = await City.HasRound(then: r => r.Ask(new RoundQuestion("", QuestionKind.File, new("Ein Foto der Stelle.", "A photo of the place.")) { Required = true, Hint = new("Ohne Menschen darauf.", "Without people on it.") }, false));
        var token = Ids.Next().ToString();
        (string, string)[] fields = [("Token", token), ("Title", "Lampen am Radweg"), ("Body", "Am Seerhein ist der Radweg nachts dunkel. Lampen sollen leuchten."), ("Runde", round.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        (await City.Visitor.Posts("/ideen/neu", [.. fields, ("Zu", "ort")])).ShouldSay("Ein Foto der Stelle.").ShouldSay("Ohne Menschen darauf.").ShouldSay(RoundText.FileLater.De);
        var refused = (await anna.Posts("/ideen/neu/absenden", fields)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Diese Sammlung braucht eine Datei: Ein Foto der Stelle.");
        Assert.NotNull(refused.Document.QuerySelector("#Datei-fehler"));
        (await anna.Posts("/ideen/neu/dateien", new ChosenFile("Datei", "ufer.png", SampleFiles.Picture("png")), [.. fields, ("Dateiworte", "Der dunkle Weg")])).ShouldBe(HttpStatusCode.SeeOther);
        (await anna.Posts("/ideen/neu/absenden", fields)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Single(await City.Do(db => db.FilesOf(Idea.Kind, db.Ideas.Select(i => i.Id).Single()).ToListAsync()));
    }

    [Fact]
    public async Task The_office_edits_questions_until_the_first_idea_arrives()
    {
        var office = await City.HasPerson("Moderation", Role.Moderator);
        var round = await City.HasRound();
        (await office.Opens("/buero/runden/1/angaben")).ShouldSay("Noch keine eigene Frage.");
        (await office.Posts("/buero/runden/1/angaben", ("Version", round.Version.ToString()), ("LabelDe", "Womit?"), ("Kind", "Choice"), ("Options", "Rad"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("mindestens zwei verschiedene");
        await office.PostsAndLooks("/buero/runden/1/angaben", ("Version", round.Version.ToString()), ("LabelDe", "Womit?"), ("LabelEn", "How?"), ("Kind", "Choice"), ("Options", "Rad | Bicycle\nBus\nRad"), ("Required", "true"));
        var question = Assert.Single((await City.RoundOf(1)).Questions);
        Assert.Equal(("1", "Womit?", "How?", true, 2, "Bicycle"), (question.Key, question.Label.De, question.Label.En, question.Required, question.Options.Count, question.Options[0].En));
        (await office.Posts("/buero/runden/1/angaben", ("Version", round.Version.ToString()), ("LabelDe", "Veraltet?"), ("Kind", "Line"))).ShouldBe(HttpStatusCode.Conflict);
        await office.PostsAndLooks("/buero/runden/1/angaben/1", ("Version", await Version()), ("LabelDe", "Wie?"), ("Kind", "Line"));
        Assert.Equal("Wie?", (await City.RoundOf(1)).Questions.Single().Label.De);

        await City.HasIdeaIn(await City.RoundOf(1), "Laternen am Ufer");
        (await office.Posts("/buero/runden/1/angaben/1", ("Version", await Version()), ("LabelDe", "Anders?"), ("Kind", "Line"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("bleiben deshalb, wie sie sind");
        (await office.Posts("/buero/runden/1/angaben/1/entfernen", ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await office.Posts("/buero/runden/1/angaben", ("Version", await Version()), ("LabelDe", "Pflicht?"), ("Kind", "Line"), ("Required", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nur freiwillig");
        await office.PostsAndLooks("/buero/runden/1/angaben", ("Version", await Version()), ("LabelDe", "Freiwillig?"), ("Kind", "Line"));
        Assert.Equal(["Wie?", "Freiwillig?"], (await City.RoundOf(1)).Questions.Select(q => q.Label.De));
        (await (await City.HasPerson("Anna")).Opens("/buero/runden/1/angaben")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<string> Version() => (await City.RoundOf(1)).Version.ToString();

    private Task Publish() => City.Do(async db =>
    {
        (await db.Ideas.SingleAsync()).Publish(City.Clock.GetUtcNow());
        await db.SaveChangesAsync();
    });
}
