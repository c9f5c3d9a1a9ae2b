using System.Net;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Events;

/// <summary>Four eyes: somebody else than who typed a card in compares it with the paper, and corrects what was copied wrongly.</summary>
[Trait("R", "R-2.3-10")]
[Trait("R", "R-2.3-08")]
public class ComparingCards(City city) : CityTest(city)
{
    private const string Typed = "Mehr Benke am Seerhein, bitte mit Lehne.";
    private const string Written = "Mehr Bänke am Seerhein, bitte mit Lehne.";

    [Fact]
    public async Task A_second_person_compares_and_the_author_reads_that()
    {
        var (card, first, second) = await TypedIn();
        var path = $"/buero/karten/{card.Id}/vergleich";
        (await first.Opens(path)).ShouldSay(CheckText.SecondPerson.De);
        (await first.Posts(path, ("Wording", Typed), ("Version", await Version(card)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CheckText.SecondPerson.De);
        (await second.Opens("/buero/karten/liste")).ShouldSay("verglichen: 1 von 1");

        (await second.Posts(path, ("Wording", Typed), ("Version", await Version(card)))).ShouldBe(HttpStatusCode.SeeOther);
        (await second.Opens("/buero/karten/liste")).ShouldSay("verglichen: 0 von 1").ShouldSay("verglichen am");
        (await City.Visitor.Opens("/karten/" + card.Code)).ShouldSay("Eine zweite Person hat den Wortlaut");
        Assert.Equal(0, await City.Do(db => db.Set<IdeaWording>().CountAsync()));
        (await (await City.HasPerson("Dritte", Role.Moderator)).Posts(path, ("Wording", Typed), ("Version", await Version(card)))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_mistake_in_copying_is_corrected_and_everybody_can_see_it()
    {
        var (card, _, second) = await TypedIn();
        (await second.Posts($"/buero/karten/{card.Id}/vergleich", ("Wording", Written), ("Version", await Version(card)))).ShouldBe(HttpStatusCode.SeeOther);
        var idea = await City.Do(db => db.Ideas.SingleAsync());
        Assert.Equal(Written, idea.Body);
        (await City.Visitor.Opens($"/ideen/{idea.Number}/fassungen")).ShouldSay(CheckText.Why.De).ShouldSay("Benke");
        (await City.Visitor.Opens("/karten/" + card.Code)).ShouldSay("und berichtigt");
    }

    [Fact]
    public async Task Two_at_once_see_both_wordings_and_lose_nothing()
    {
        var (card, _, second) = await TypedIn();
        var before = await Version(card);
        await City.Do(async db =>
        {
            var idea = await db.Ideas.SingleAsync();
            idea.Head("Bänke am Ufer");
            await db.SaveChangesAsync();
        });
        var stale = await second.Posts($"/buero/karten/{card.Id}/vergleich", ("Wording", Written), ("Version", before));
        stale.ShouldBe(HttpStatusCode.Conflict);
        Assert.Contains(Written, stale.Html, StringComparison.Ordinal);
        Assert.Null(await City.Do(db => db.Set<CardCheck>().Select(c => c.CheckedAt).SingleAsync()));
    }

    [Fact]
    public async Task A_card_taken_back_leaves_no_check_and_no_failed_job()
    {
        var (card, first, _) = await TypedIn();
        (await first.Posts($"/buero/karten/{card.Id}/ruecknahme")).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Equal(0, await City.Do(db => db.Set<CardCheck>().CountAsync()));
        (await first.Opens($"/buero/karten/{card.Id}/vergleich")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_else_compares_cards()
    {
        var (card, _, _) = await TypedIn();
        (await (await City.HasPerson("Anna")).Posts($"/buero/karten/{card.Id}/vergleich", ("Wording", Written))).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<(Card Card, Actor First, Actor Second)> TypedIn()
    {
        var (first, second) = (await City.HasPerson("Erste", Role.Moderator), await City.HasPerson("Zweite", Role.Moderator));
        (await first.Posts("/buero/karten", ("Channel", "Letter"), ("Wording", Typed), ("Title", "Bänke"))).ShouldBe(HttpStatusCode.SeeOther);
        return (await City.Do(db => db.Cards.SingleAsync()), first, second);
    }

    private Task<string> Version(Card card) => City.Do(async db => (await db.Ideas.Where(i => i.Id == card.IdeaId).Select(i => i.Version).SingleAsync()).ToString());
}
