using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Konzil.Voting;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Voting;

public class PreparingVotes(City city) : CityTest(city)
{
    private Task<Actor> Office() => City.HasPerson("Koordination", Role.Coordinator);

    private (string, string)[] Rules(string budget = "60.000", string most = "3", int days = 10) =>
    [
        (nameof(CitizenVote.TitleDe), "Was zuerst?"), (nameof(CitizenVote.Budget), budget), (nameof(CitizenVote.Style), nameof(BallotStyle.Approval)), (nameof(CitizenVote.Most), most),
        (nameof(CitizenVote.OpensOn), Format.Iso(City.Today())), (nameof(CitizenVote.ClosesOn), Format.Iso(City.Today().AddDays(days))),
    ];

    private async Task<string> Version(int number) => (await City.Do(db => db.CitizenVotes.Where(v => v.Number == number).Select(v => v.Version).SingleAsync())).ToString();

    [Fact]
    public async Task From_the_first_form_to_the_seal()
    {
        var measures = await City.HasMeasures("Licht am Seerhein", "Seedaten", "Offene Werkstatt");
        var office = await Office();

        (await office.PostsAndLooks("/buero/abstimmungen", Rules())).ShouldSay("Es braucht mindestens zwei Maßnahmen mit Kosten.");
        (await office.Posts("/buero/abstimmungen/1/siegel", ("Version", await Version(1)))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await City.Visitor.Opens("/abstimmungen/1")).ShouldBe(HttpStatusCode.NotFound);
        await office.PostsAndLooks("/buero/abstimmungen/1/massnahmen", ("Version", await Version(1)), ("Kosten-" + measures[0].Number, "48.000"), ("Kosten-" + measures[1].Number, "20000"), ("Kosten-" + measures[2].Number, ""));
        await office.PostsAndLooks("/buero/abstimmungen/1/siegel", ("Version", await Version(1)));

        var page = await City.Visitor.Opens("/abstimmungen/1");
        page.ShouldSay("Zusammen kosten diese Maßnahmen 68.000 €. Es gibt 60.000 €.").ShouldNotSay("Offene Werkstatt");
        var vote = await City.Do(db => db.CitizenVotes.SingleAsync());
        Assert.Equal(Konzil.Scoring.SealText.Hash(vote.SealedText!), vote.Seal);
        (await office.Posts("/buero/abstimmungen/1", [.. Rules(budget: "90000"), ("Version", await Version(1))])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Sie ändern sich nicht mehr.");
        (await office.Posts("/buero/abstimmungen/1/massnahmen", ("Version", await Version(1)), ("Kosten-" + measures[2].Number, "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(60_000, (await City.Do(db => db.CitizenVotes.SingleAsync())).Budget);
    }

    [Fact]
    public async Task Bad_amounts_are_told_beside_the_field_and_stay_there()
    {
        var measures = await City.HasMeasures("Licht am Seerhein");
        var office = await Office();
        await office.Posts("/buero/abstimmungen", Rules());

        var page = await office.Posts("/buero/abstimmungen/1/massnahmen", ("Version", await Version(1)), ("Kosten-" + measures[0].Number, "-5"));

        page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("ganzen Euro von 0 bis");
        Assert.Equal("-5", page.Document.QuerySelector($"#Kosten-{measures[0].Number}")!.GetAttribute("value"));
        (await office.Posts("/buero/abstimmungen", Rules(budget: "12,50"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await office.Posts("/buero/abstimmungen", Rules(days: -1))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Der letzte Tag liegt vor dem ersten.");
    }

    [Fact]
    public async Task What_costs_more_than_there_is_cannot_be_sealed_and_an_old_form_is_told()
    {
        var measures = await City.HasMeasures("Licht am Seerhein", "Seedaten");
        var office = await Office();
        await office.Posts("/buero/abstimmungen", Rules());
        var old = await Version(1);
        await office.Posts("/buero/abstimmungen/1/massnahmen", ("Version", old), ("Kosten-" + measures[0].Number, "60001"), ("Kosten-" + measures[1].Number, "5"));

        (await office.Posts("/buero/abstimmungen/1/siegel", ("Version", await Version(1)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(measures[0].Code + " kostet mehr, als es Geld gibt.");
        (await office.Posts("/buero/abstimmungen/1", [.. Rules(budget: "80000"), ("Version", old)])).ShouldBe(HttpStatusCode.Conflict);
    }
}
