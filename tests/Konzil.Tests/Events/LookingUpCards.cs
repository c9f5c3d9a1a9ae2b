using Konzil.Platform;
using System.Net;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Konzil.Tests.Events;

/// <summary>A city whose limits are on, as in the field.</summary>
public sealed class StrictCity : City
{
    protected override void Settings(IWebHostBuilder host, string folder) => host.UseSetting("Rate:Unlimited", "false");
}

[Trait("R", "R-2.3-11")]
[Trait("R", "A22")]
public class LookingUpCards(StrictCity city) : CityTest(city), IClassFixture<StrictCity>
{
    [Fact]
    public async Task A_whole_workshop_behind_one_address_looks_up_its_codes_and_a_guesser_is_stopped()
    {
        var happening = await City.HasEvent("Workshop Nord");
        var clerk = await City.HasPerson("Moderation", Role.Moderator);
        var codes = await City.HasPrintedCodes(clerk, happening, 60);
        foreach (var code in codes.Concat(codes))
        {
            (await City.Visitor.Opens("/karten/" + code)).ShouldBe(HttpStatusCode.OK);
        }

        // Typing mistakes fail their own check character and cost nothing.
        for (var i = 0; i < 30; i++)
        {
            (await City.Visitor.Opens("/karten/" + codes[0][..7] + (codes[0][7] == 'A' ? 'C' : 'A'))).ShouldBe(HttpStatusCode.NotFound);
        }

        for (var i = 0; i < CardGuesses.PerConnection; i++)
        {
            (await City.Visitor.Opens("/karten/" + CardCode.New())).ShouldBe(HttpStatusCode.NotFound).ShouldSay(CardsText.Unknown.De);
        }

        var stopped = await City.Visitor.Opens("/karten/" + codes[0]);
        stopped.ShouldBe(HttpStatusCode.TooManyRequests).ShouldSay("In zehn Minuten");
        Assert.NotNull(stopped.Answer.Headers.RetryAfter);

        // Claiming is looking up, too.
        var anna = await City.HasPerson("Anna");
        (await anna.Posts($"/karten/{codes[0]}/konto")).ShouldBe(HttpStatusCode.TooManyRequests);

        City.Clock.Advance(CardGuesses.Window);
        (await City.Visitor.Opens("/karten/" + codes[0])).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Signing_in_stays_strict()
    {
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 11; i++)
        {
            answers.Add((await City.Visitor.Posts("/anmelden", ("Email", "niemand@example.org"), ("Password", "falsch"))).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public void Many_guesses_from_everywhere_leave_each_connection_one_and_honest_people_all()
    {
        var guesses = new CardGuesses(new FakeTimeProvider(City.Start));
        for (var i = 0; i < CardGuesses.Everywhere; i++)
        {
            Assert.True(guesses.MayShow(From($"10.0.{i / 200}.{i % 200}"), found: false));
        }

        Assert.True(guesses.MayLook(From("192.0.2.1")));
        Assert.True(guesses.MayShow(From("192.0.2.1"), found: true));
        Assert.True(guesses.MayShow(From("192.0.2.1"), found: false));
        Assert.False(guesses.MayLook(From("192.0.2.1")));
        Assert.False(guesses.MayLook(From("10.0.0.1")));
    }

    [Fact]
    public async Task A_burst_of_guesses_at_once_shows_no_more_than_one_after_the_other()
    {
        var guesses = new CardGuesses(new FakeTimeProvider(City.Start));
        var shown = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Task.Run(() => guesses.MayLook(From("192.0.2.1")) && guesses.MayShow(From("192.0.2.1"), found: false))));
        Assert.Equal(CardGuesses.PerConnection, shown.Count(s => s));
        Assert.False(guesses.MayShow(From("192.0.2.1"), found: true));
    }

    [Fact]
    public void A_household_with_many_addresses_is_one_connection()
    {
        var guesses = new CardGuesses(new FakeTimeProvider(City.Start));
        for (var i = 0; i < CardGuesses.PerConnection; i++)
        {
            Assert.True(guesses.MayShow(From($"2001:db8:1:2::{i + 1}"), found: false));
        }

        Assert.False(guesses.MayLook(From("2001:db8:1:2:ffff::1")));
        Assert.True(guesses.MayLook(From("2001:db8:1:3::1")));
    }

    [Fact]
    public async Task The_page_says_where_it_stands_what_comes_next_who_and_until_when()
    {
        var (card, idea) = await Card();
        var page = await City.Visitor.Opens("/karten/" + card.Code);
        page.ShouldSay("So steht es jetzt: " + Standings.Of(idea.State, idea.Stage).Name().De).ShouldSay(IdeaPageText.NextAnswer.De).ShouldSay(IdeaPageText.NextAnswerWho.De).ShouldSay("07531 900-0");
        page.ShouldSay(Konzil.Platform.Format.Date(idea.PublishedAt!.Value + Idea.AnswerPromise));
        (await City.Visitor.Opens("/karten/" + card.Code + "?lang=en")).ShouldBe(HttpStatusCode.OK).ShouldSay("Where it stands now");
    }

    [Fact]
    public async Task The_office_prints_a_letter_without_a_name_on_it()
    {
        var (card, idea) = await Card();
        var clerk = await City.HasPerson("Lotsin", Role.Lotse);
        var letter = await clerk.Opens($"/buero/karten/{card.Id}/brief");
        letter.ShouldBe(HttpStatusCode.OK).ShouldSay(CardCode.Grouped(card.Code)).ShouldSay(idea.Body).ShouldSay("So geht es weiter").ShouldSay("07531 900-0").ShouldNotSay("anna@example.org");
        (await City.Visitor.Opens($"/buero/karten/{card.Id}/brief")).ShouldBe(HttpStatusCode.SeeOther);
        (await clerk.Opens($"/buero/karten/{Ids.Next()}/brief")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-2.3-08")]
    public async Task Whoever_holds_the_code_makes_the_card_theirs_once_and_the_moderation_can_undo_it()
    {
        var (card, idea) = await Card();
        var anna = await City.HasPerson("Anna");
        var ben = await City.HasPerson("Ben");
        (await City.Visitor.Posts($"/karten/{card.Code}/konto")).ShouldBe(HttpStatusCode.Unauthorized);
        (await anna.Opens($"/karten/{card.Code}/konto")).ShouldBe(HttpStatusCode.OK).ShouldSay(ClaimText.Button.De);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => anna.Posts($"/karten/{card.Code}/konto"))));
        Assert.All(answers, a => a.ShouldBe(HttpStatusCode.SeeOther));
        (await ben.Posts($"/karten/{card.Code}/konto")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ClaimText.Taken.De).ShouldNotSay("Anna");
        (await ben.Opens($"/karten/{card.Code}/konto")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal((anna.Id, 1, 1), await City.Do(async db => ((await db.Ideas.SingleAsync(i => i.Id == idea.Id)).AuthorId, await db.CardClaims.CountAsync(), await db.Follows.CountAsync(f => f.ItemId == idea.Id))));
        (await City.Visitor.Opens($"/ideen/{idea.Number}")).ShouldNotSay("Anna");
        (await City.Visitor.Opens("/karten/" + card.Code)).ShouldNotSay("Anna").ShouldNotSay("anna@example.org");

        var lotse = await City.HasPerson("Lotsin", Role.Lotse);
        (await lotse.Posts($"/buero/karten/{card.Id}/konto/loesung")).ShouldBe(HttpStatusCode.Forbidden);
        var moderator = await City.HasPerson("Aufsicht", Role.Moderator);
        (await moderator.Posts($"/buero/karten/{card.Id}/konto/loesung")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(((Guid?)null, 0, 0), await City.Do(async db => ((await db.Ideas.SingleAsync(i => i.Id == idea.Id)).AuthorId, await db.CardClaims.CountAsync(), await db.Follows.CountAsync(f => f.ItemId == idea.Id))));
        Assert.Equal(1, await City.Do(db => db.Notices.CountAsync(n => n.PersonId == anna.Id && n.De.Contains("gelöst"))));
        (await ben.Posts($"/karten/{card.Code}/konto")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(2, await City.Do(db => db.History.CountAsync(h => h.ItemId == card.Id && (h.What == "claimed" || h.What == "released") && h.ById != ben.Id)));
    }

    private static DefaultHttpContext From(string address) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };

    private async Task<(Card Card, Idea Idea)> Card()
    {
        var happening = await City.HasEvent("Workshop Nord");
        var clerk = await City.HasPerson("Moderation", Role.Moderator);
        var codes = await City.HasPrintedCodes(clerk, happening, 4, phone: "07531 900-0");
        (await clerk.Posts("/buero/karten", ("Code", codes[0]), ("Wording", "Der Bus soll öfter fahren."), ("Contact", "anna@example.org"), ("Hear", "true"))).ShouldBe(HttpStatusCode.SeeOther);
        return await City.Do(async db => (await db.Cards.SingleAsync(), await db.Ideas.SingleAsync()));
    }
}
