using System.Net;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-1.5-05")]
public class OfferingHelp(City city) : CityTest(city)
{
    [Fact]
    public async Task A_public_offer_is_read_by_all_changed_and_taken_back()
    {
        var (idea, bert, path) = await Start();
        (await bert.Posts(path, ("Hilfe", "Ich kenne mich mit Bäumen aus."), ("Leserkreis", "alle"))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldSay("Ich kenne mich mit Bäumen aus.");
        await bert.Posts(path, ("Hilfe", "Ich habe eine Schaufel."), ("Leserkreis", "alle"));
        Assert.Equal(1, await City.Do(db => db.HelpOffers.CountAsync()));
        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldSay("Ich habe eine Schaufel.").ShouldNotSay("mit Bäumen aus");
        (await bert.Posts(path + "/ruecknahme")).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldNotSay("Schaufel");
    }

    [Fact]
    public async Task An_offer_to_the_city_is_read_by_the_city_and_the_person_alone()
    {
        var (idea, bert, path) = await Start();
        await bert.Posts(path, ("Hilfe", "Meine Werkstatt steht offen."), ("Leserkreis", "stadt"));
        var page = Paths.Idea(idea.Number, idea.Title);
        (await City.Visitor.Opens(page)).ShouldNotSay("Werkstatt");
        (await (await City.HasPerson("Cora")).Opens(page)).ShouldNotSay("Werkstatt");
        (await bert.Opens(page)).ShouldSay("Werkstatt").ShouldSay(HelpText.OnlyCity.De);
        var coordinator = await City.HasPerson("Kora", Role.Coordinator);
        (await coordinator.Opens(page)).ShouldSay("Werkstatt");
        (await City.Visitor.Opens($"/melden/{HelpOffer.Kind}/{await City.Do(db => db.HelpOffers.Select(o => o.Id).SingleAsync())}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_author_and_the_city_hear_of_it()
    {
        var (idea, bert, path) = await Start();
        var coordinator = await City.HasPerson("Kora", Role.Coordinator);
        await bert.Posts(path, ("Hilfe", "Ich kenne mich mit Bäumen aus."), ("Leserkreis", "alle"));
        await City.Settle();
        (await coordinator.Opens("/konto/nachrichten")).ShouldSay("„Bert“ bietet Hilfe bei Idee");
        Assert.Equal(2, await City.Do(db => db.Set<Notice>().CountAsync(n => n.De.Contains("bietet Hilfe"))));
        Assert.NotEqual(bert.Id, idea.AuthorId);
    }

    [Fact]
    public async Task The_moderation_hides_what_breaks_the_rules()
    {
        var (idea, bert, path) = await Start();
        await bert.Posts(path, ("Hilfe", "Kaufen Sie meine Bäume."), ("Leserkreis", "alle"));
        var offer = await City.Do(db => db.HelpOffers.SingleAsync());
        var cora = await City.HasPerson("Cora");
        (await cora.Posts($"/melden/{HelpOffer.Kind}/{offer.Id}", ("Reason", "Advertising"), ("Explanation", "Werbung"))).ShouldBe(HttpStatusCode.SeeOther);
        var mona = await City.HasPerson("Mona", Role.Moderator);
        (await mona.Posts($"/buero/meldungen/{HelpOffer.Kind}/{offer.Id}", ("What", "Uphold"), ("Reason", "Advertising"), ("Explanation", "Das ist Werbung."))).ShouldBe(HttpStatusCode.SeeOther);
        var page = Paths.Idea(idea.Number, idea.Title);
        (await City.Visitor.Opens(page)).ShouldNotSay("Kaufen Sie");
        (await bert.Opens(page)).ShouldSay("Das ist Werbung.");
        (await bert.Posts(path, ("Hilfe", "Noch einmal."), ("Leserkreis", "alle"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Bad_words_are_kept_and_explained_and_strangers_sign_in_first()
    {
        var (_, bert, path) = await Start();
        var page = await bert.Posts(path, ("Hilfe", "Ja"), ("Leserkreis", "niemand"));
        page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(HelpText.ReadersMissing.De);
        Assert.Equal("Ja", page.Document.QuerySelector("#Hilfe")!.TextContent);
        Assert.Equal(HttpStatusCode.Unauthorized, (await City.Visitor.Posts(path, ("Hilfe", "Ich helfe gern."))).Status);
    }

    private async Task<(Idea Idea, Actor Bert, string Path)> Start()
    {
        var idea = await City.HasIdea("Bäume am Bahnhof", by: await City.HasPerson("Anna"));
        return (idea, await City.HasPerson("Bert"), $"/ideen/{idea.Number}/hilfe");
    }
}
