using System.Net;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-1.2-18")]
public class AnsweringForTheCity(City city) : CityTest(city)
{
    [Fact]
    public async Task An_answer_says_what_happens_what_it_costs_and_until_when()
    {
        var (idea, lead) = await Waiting();
        (await Answer(lead, idea, ("Outlook", "Examining"), ("CostFrom", "40.000"), ("CostTo", "60.000,50"), ("Until", "2026-12-31"))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        var page = await City.Visitor.Opens(Konzil.Platform.Paths.Idea(idea.Number, idea.Title));
        page.ShouldSay("Wird geprüft").ShouldSay("40.000 € bis 60.000,50 €").ShouldSay("31. Dezember 2026").ShouldSay("Wir sehen uns das an.").ShouldSay("Feldleitung");
        var row = Assert.Single(CsvFile.Read((await City.Visitor.Opens("/ideen/ideen.csv")).Html));
        Assert.Equal(("Wird geprüft", "40000", "60000,5", "2026-12-31"), (row["aussicht"], row["kosten_von"], row["kosten_bis"], row["umsetzung_bis"]));
        Assert.Contains("Antwort der Stadt: Wird geprüft", (await City.Visitor.Opens("/ideen/feed.atom")).Html, StringComparison.Ordinal);

        // The form remembers, and a later answer replaces the earlier one.
        Assert.Equal("2026-12-31", (await lead.Opens($"/buero/ideen/{idea.Number}")).Document.QuerySelector("#Until")!.GetAttribute("value"));
        await Answer(lead, idea, ("Outlook", "WillDo"));
        (await City.Visitor.Opens(Konzil.Platform.Paths.Idea(idea.Number, idea.Title))).ShouldSay("Wird gemacht").ShouldNotSay("60.000");
        Assert.Equal(1, await City.Do(db => db.CityAnswers.CountAsync()));
    }

    [Fact]
    public async Task Wrong_amounts_are_errors_beside_their_field_and_every_word_stays()
    {
        var (idea, lead) = await Waiting();
        (await Answer(lead, idea, ("CostFrom", "viel"), ("Until", "bald"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(AnswerText.CostWrong.De).ShouldSay(AnswerText.UntilWrong.De).ShouldSay("Wir sehen uns das an.");
        var page = await Answer(lead, idea, ("CostFrom", "500"), ("CostTo", "50"));
        page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(AnswerText.CostOrder.De);
        Assert.Equal("500", page.Document.QuerySelector("#CostFrom")!.GetAttribute("value"));
        Assert.Equal(0, await City.Do(db => db.CityAnswers.CountAsync()));
    }

    [Fact]
    public async Task An_answer_without_cost_and_time_shows_none()
    {
        var (idea, lead) = await Waiting();
        await Answer(lead, idea);
        (await City.Visitor.Opens(Konzil.Platform.Paths.Idea(idea.Number, idea.Title))).ShouldSay("Wir sehen uns das an.").ShouldNotSay(AnswerText.Cost.De);
    }

    private async Task<(Idea Idea, Actor Lead)> Waiting() => (await City.HasIdea("Bäume am Bahnhof"), await City.HasPerson("Feldleitung", Role.FieldLead));

    private async Task<Seen> Answer(Actor lead, Idea idea, params (string, string)[] more)
    {
        var version = await City.Do(db => db.Ideas.Where(i => i.Id == idea.Id).Select(i => i.Version).SingleAsync());
        return await lead.Posts($"/buero/ideen/{idea.Number}", [("What", "Answer"), ("Words", "Wir sehen uns das an."), ("Version", version.ToString()), .. more]);
    }
}
