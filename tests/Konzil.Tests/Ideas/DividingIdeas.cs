using System.Net;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-2.1-34")]
public class DividingIdeas(City city) : CityTest(city)
{
    [Theory]
    [InlineData(RegroupFields.All, true, true)]
    [InlineData("2", false, true)]
    public async Task The_supports_go_where_the_moderation_set_and_people_choose_again(string to, bool firstHas, bool secondHas)
    {
        var (anna, carla, mod, idea) = await Supported();
        (await City.Divides(mod, idea, to)).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        (await anna.Opens($"/ideen/{idea.Number}/zusammenfuehrung")).ShouldSay("Darf Ihre Idee aufgeteilt werden?").ShouldSay("Mehr Bänke aufstellen");
        await anna.Posts($"/ideen/{idea.Number}/zusammenfuehrung", (RegroupFields.Answer, RegroupFields.Agree));
        await City.Settle();
        var parts = await Parts();
        Assert.Equal((firstHas, secondHas), ((await City.SupportersOf(parts[0])).Contains(carla.Id!.Value), (await City.SupportersOf(parts[1])).Contains(carla.Id!.Value)));
        Assert.All(parts, p => Assert.Equal(anna.Id, p.AuthorId));
        var page = await carla.Opens(Paths.Idea(idea.Number, idea.Title));
        page.ShouldSay("In Teile aufgeteilt").ShouldSay("Mehr Bäume pflanzen");
        Assert.Contains(page.Document.QuerySelectorAll("form"), f => f.GetAttribute("action") == $"/ideen/{parts[1].Number}/zustimmung/ruecknahme");
        Assert.Contains("Sie können andere Teile wählen", string.Join('|', await City.NoticesOf(carla)), StringComparison.Ordinal);
        (await City.Visitor.Opens(Paths.Idea(parts[0].Number, parts[0].Title))).ShouldSay("Aus einem Beitrag: 1 online");
        (await City.Visitor.Opens("/ideen?stand=aufgeteilt")).ShouldSay(idea.Title);
    }

    [Fact]
    public async Task A_refusal_leaves_the_idea_whole()
    {
        var (anna, _, mod, idea) = await Supported();
        await City.Divides(mod, idea);
        await anna.Posts($"/ideen/{idea.Number}/zusammenfuehrung", (RegroupFields.Answer, RegroupFields.Decline));
        Assert.Equal(RegroupState.Cancelled, (await City.TheRegrouping()).State);
        Assert.Null((await City.Now(idea)).Replaced);
    }

    [Fact]
    public async Task Undoing_makes_it_whole_again()
    {
        var (anna, carla, mod, idea) = await Supported();
        await City.Divides(mod, idea);
        await anna.Posts($"/ideen/{idea.Number}/zusammenfuehrung", (RegroupFields.Answer, RegroupFields.Agree));
        var parts = await Parts();
        var dora = await City.HasPerson("Dora");
        await dora.Posts($"/ideen/{parts[0].Number}/zustimmung");
        (await City.Undoes(mod)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal([carla.Id!.Value], await City.SupportersOf(idea));
        Assert.Equal([dora.Id!.Value], await City.SupportersOf(parts[0]));
        Assert.True((await City.Now(idea)).IsOpen);
        Assert.Equal(Replacement.Dissolved, (await City.Now(parts[1])).Replaced);
        (await City.Visitor.Opens("/ideen")).ShouldSay(idea.Title).ShouldNotSay("Mehr Bänke aufstellen");
    }

    [Fact]
    public async Task One_part_is_none_and_the_words_stay()
    {
        var (_, _, mod, idea) = await Supported();
        var answer = await mod.Posts($"/buero/ideen/{idea.Number}/aufteilung", (RegroupFields.PartTitle(1), "Mehr Bäume pflanzen"), (RegroupFields.PartBody(1), RegroupingInTheCity.Body), (RegroupFields.SupportsTo, "3"), (RegroupFields.Reason, "Zwei."), (RegroupFields.Days, "7"));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RegroupText.TitleMissing.De).ShouldSay(RegroupText.SupportsToMissing.De);
        Assert.Equal("Mehr Bäume pflanzen", answer.Document.GetElementById(RegroupFields.PartTitle(1))!.GetAttribute("value"));
        (await mod.Posts($"/buero/ideen/{idea.Number}/aufteilung", ("more", "1"), (RegroupFields.PartTitle(1), "Getippt"))).ShouldBe(HttpStatusCode.OK).ShouldSay("Teil 4");
    }

    private async Task<(Actor Anna, Actor Carla, Actor Mod, Idea Idea)> Supported()
    {
        var (anna, carla) = (await City.HasPerson("Anna"), await City.HasPerson("Carla"));
        var idea = await City.HasIdea("Bäume und Bänke am Bahnhof", anna);
        await carla.Posts($"/ideen/{idea.Number}/zustimmung");
        await City.Settle();
        return (anna, carla, await City.HasPerson("Moderation", Role.Moderator), idea);
    }

    private Task<List<Idea>> Parts() => City.Do(db => db.Ideas.AsNoTracking().Where(i => i.Channel == IdeaChannel.Derived).OrderBy(i => i.Number).ToListAsync());
}
