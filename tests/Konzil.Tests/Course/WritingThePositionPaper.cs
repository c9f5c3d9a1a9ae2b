using System.Net;
using Konzil.Course;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Course;

[Trait("R", "R-2.1-18")]
public class WritingThePositionPaper(City city) : CityTest(city)
{
    [Fact]
    public async Task A_version_is_a_draft_until_it_is_released_and_stays_readable_when_a_newer_one_stands()
    {
        var (office, anna) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Anna"));
        (await City.Visitor.Opens("/positionspapier")).ShouldBe(HttpStatusCode.OK).ShouldSay("Noch kein Positionspapier freigegeben");
        (await office.Opens("/buero/positionspapier")).ShouldSay("Noch keine Fassung geschrieben");
        await Write(office, "1", "# Wo wir stehen\n\nWir stehen **mittendrin**.");
        (await City.Visitor.Opens("/positionspapier")).ShouldNotSay("mittendrin");
        (await City.Visitor.Opens("/positionspapier?fassung=1")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Opens("/positionspapier?fassung=1")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Posts("/buero/positionspapier/freigabe", ("Version", await Version(1)))).ShouldBe(HttpStatusCode.Forbidden);
        (await office.Opens("/positionspapier?fassung=1")).ShouldSay("Das ist ein Entwurf").ShouldSay("mittendrin");

        (await Release(office, 1)).ShouldBe(HttpStatusCode.SeeOther);
        var page = await City.Visitor.Opens("/positionspapier");
        page.ShouldSay("Wir stehen mittendrin.").ShouldSay("Aus dem Workshop.").ShouldNotSay("Koordination");
        Assert.Equal("Wo wir stehen", page.Document.QuerySelector("main .kz-text h2")?.TextContent);
        (await Release(office, 1)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("schon freigegeben");
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay("Das Positionspapier der Stadt gilt in Fassung 1.");
        (await City.Visitor.Opens("/suche?q=mittendrin")).ShouldSay("Positionspapier");

        await Write(office, "2", "Wir stehen vorn.", ("Why", "Ein Jahr weiter."), ("BodyEn", "We stand ahead."));
        (await City.Visitor.Opens("/positionspapier")).ShouldSay("mittendrin").ShouldNotSay("Ein Jahr weiter.");
        (await Release(office, 2)).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/positionspapier")).ShouldSay("Wir stehen vorn.").ShouldSay("Ein Jahr weiter.").ShouldSay("Fassung 1");
        (await City.Visitor.Opens("/positionspapier?lang=en")).ShouldSay("We stand ahead.").ShouldSay("Version 1");
        (await City.Visitor.Opens("/positionspapier?fassung=1")).ShouldSay("Das ist eine frühere Fassung").ShouldSay("mittendrin");
        (await City.Visitor.Opens("/positionspapier?fassung=x")).ShouldBe(HttpStatusCode.NotFound);
        await City.Settle();
        (await City.Visitor.Opens("/suche?q=mittendrin")).ShouldNotSay("Wo die Stadt").ShouldNotSay("Wir stehen");
        (await City.Visitor.Opens("/suche?q=vorn")).ShouldSay("Positionspapier");
    }

    [Fact]
    public async Task It_is_linked_to_principles_and_goals_in_both_directions_and_names_no_hidden_goal()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await City.HasGoal(2);
        await office.Posts("/buero/leitsaetze/neu", ("TitleDe", "Für alle"), ("WordingDe", "Angebote sind für alle da."), ("Why", "Aus dem Workshop."), ("Circle", nameof(TalkCircle.Everybody)), ("TalkUntil", ""));
        var principle = await City.Do(db => db.Principles.Select(p => p.Version.ToString()).SingleAsync());
        await office.Posts("/buero/leitsaetze/1/beschluss", CourseInTheCity.Ruling(City, ("Ergebnis", nameof(PrincipleState.Adopted)), ("Version", principle)));
        await Write(office, "1", "Wir stehen mittendrin.", (WritePosition.PrinciplesField, "1"), (WritePosition.GoalsField, "2"), (WritePosition.GoalsField, "99"));
        (await City.Visitor.Opens("/ziele/2")).ShouldNotSay("Positionspapier der Stadt");
        await Release(office, 1);

        var page = await City.Visitor.Opens("/positionspapier");
        page.ShouldSay("1. Für alle");
        Assert.Single(page.Document.QuerySelectorAll("main a[href='/ziele/2']"));
        (await City.Visitor.Opens("/leitsaetze/1")).ShouldSay("Das Positionspapier der Stadt stützt sich darauf");
        (await City.Visitor.Opens("/ziele/2")).ShouldSay("Das Positionspapier der Stadt stützt sich darauf");
        Assert.Equal(2, (await office.Opens("/buero/positionspapier/neu")).Document.QuerySelectorAll("main input[type=checkbox][checked]").Length);
        var goal = await City.Do(db => db.Goals.Where(g => g.Number == 2).Select(g => g.Version.ToString()).SingleAsync());
        (await office.Posts("/buero/ziele/2", ("TitleDe", "Weniger Verbrauch"), ("Grund", "Nur für uns."), ("IsInternal", "ja"), ("IsHidden", "ja"), ("Version", goal))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Empty((await City.Visitor.Opens("/positionspapier")).Document.QuerySelectorAll("main a[href='/ziele/2']"));
    }

    [Fact]
    public async Task A_wrong_or_stale_form_keeps_what_was_typed()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        (await office.Posts("/buero/positionspapier/neu", Words("1", "", ("Why", "Weil es fehlt.")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte schreiben Sie den Text.").ShouldSay("Weil es fehlt.");
        await Write(office, "1", "Der erste Text.");
        (await office.Posts("/buero/positionspapier/neu", Words("1", "Zu spät geschrieben."))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zu spät geschrieben.").ShouldSay("Fassung 2");
        var first = await Version(1);
        await Write(office, "2", "Der zweite Text.");
        (await office.Posts("/buero/positionspapier/freigabe", ("Version", first))).ShouldBe(HttpStatusCode.Conflict);
        (await City.Visitor.Opens("/positionspapier")).ShouldSay("Noch kein Positionspapier freigegeben");
    }

    private static (string, string)[] Words(string number, string body, params (string, string)[] more) => new[] { ("Number", number), ("BodyDe", body), ("Why", "Aus dem Workshop.") }.With(more);

    private static async Task Write(Actor who, string number, string body, params (string, string)[] more) =>
        (await who.Posts("/buero/positionspapier/neu", Words(number, body, more))).ShouldBe(HttpStatusCode.SeeOther);

    private async Task<Seen> Release(Actor who, int number) => await who.Posts("/buero/positionspapier/freigabe", ("Version", await Version(number)));

    private async Task<string> Version(int number) => await City.Do(db => db.PositionPapers.Where(p => p.Number == number).Select(p => p.Version.ToString()).SingleAsync());
}
