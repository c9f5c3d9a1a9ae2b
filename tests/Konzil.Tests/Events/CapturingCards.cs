using Konzil.Platform;
using System.Net;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Events;

[Trait("R", "R-2.3-10")]
[Trait("R", "R-2.3-11")]
[Trait("R", "A22")]
public class CapturingCards(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.5-08")]
    [Trait("R", "R-2.3-17")]
    public async Task A_card_becomes_an_idea_word_for_word_and_its_author_finds_it_without_an_account()
    {
        var (happening, clerk) = await Workshop();
        var next = await clerk.PostsAndLooks("/buero/karten", Fields(happening, 6, "Die Anträge kann ich nicht\nallein ausfüllen [unleserlich].", ("Title", "Anträge vorlesen"), ("Points", "11")));
        next.ShouldSay("Gespeichert: Karte 6, Workshop 1");
        Assert.Equal(("2", "7"), (next.Document.GetElementById("Table")!.GetAttribute("value"), next.Document.GetElementById("Number")!.GetAttribute("value")));

        var idea = await City.Do(db => db.Ideas.SingleAsync());
        Assert.Equal((IdeaChannel.Card, "Karte 6, Workshop 1", "Die Anträge kann ich nicht\nallein ausfüllen [unleserlich].", IdeaState.Published, 2), (idea.Channel, idea.AuthorName, idea.Body, idea.State, idea.Stage));
        Assert.Equal([1, 2], await City.Do(db => db.IdeaSteps.OrderBy(s => s.Stage).Select(s => s.Stage).ToListAsync()));
        var card = await City.Do(db => db.Cards.SingleAsync());
        Assert.Equal(card.Code, CardCode.Read(card.Code));

        var page = await City.Visitor.PostsAndLooks("/karten", ("Code", " " + CardCode.Grouped(card.Code).ToLowerInvariant() + " "));
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Anträge vorlesen").ShouldSay("Geprüft und veröffentlicht");
        Assert.Contains("noindex", page.Html, StringComparison.Ordinal);
        Assert.Contains("no-store", page.Answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        (await City.Visitor.Opens($"/termine/{happening.Number}-workshop-nord")).ShouldSay("Übertragene Karten: 1");
        Assert.Equal(new CardFigures(0, 1), await City.Do(CardFigures.Read));
    }

    [Fact]
    public async Task Fifty_identical_posts_at_once_make_one_card()
    {
        var (happening, clerk) = await Workshop();
        var fields = Fields(happening, 6, "Einmal", ("Token", Ids.Next().ToString()));
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => clerk.Posts("/buero/karten", fields))));
        Assert.All(answers, a => a.ShouldBe(HttpStatusCode.SeeOther));
        Assert.Single(answers.Select(a => a.Location).Distinct(StringComparer.Ordinal));
        Assert.Equal((1, 1, 1), await City.Do(async db => (await db.Cards.CountAsync(), await db.Ideas.CountAsync(), await db.IssuedCodes.CountAsync())));
        Assert.Equal(1, (await City.Do(db => db.Ideas.SingleAsync())).Number);
    }

    [Fact]
    public async Task A_number_that_is_taken_shows_the_other_card_and_keeps_every_word()
    {
        var (happening, clerk) = await Workshop();
        await clerk.Posts("/buero/karten", Fields(happening, 6, "Die erste", ("Title", "Erste Karte")));
        var answer = await clerk.Posts("/buero/karten", Fields(happening, 6, "Die zweite mit langem Wortlaut"));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Erste Karte");
        Assert.Contains("Die zweite mit langem Wortlaut", answer.Html, StringComparison.Ordinal);
        Assert.Equal((1, 1), await City.Do(async db => (await db.Ideas.CountAsync(), await db.IssuedCodes.CountAsync())));
    }

    [Fact]
    public async Task A_printed_code_is_known_before_the_card_is_typed_and_used_once()
    {
        var (happening, clerk) = await Workshop();
        var codes = await City.HasPrintedCodes(clerk, happening, 3);
        (await City.Visitor.Opens("/karten/" + codes[0])).ShouldBe(HttpStatusCode.OK).ShouldSay("liegt uns vor und wird bis " + happening.Date!.Value.AddDays(14).ToString("d. MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("de-DE")));
        (await clerk.Posts("/buero/karten", Fields(happening, 1, "Mit Code", ("Code", codes[0])))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/karten/" + codes[0])).ShouldSay("Mit Code");
        (await clerk.Posts("/buero/karten", Fields(happening, 2, "Noch einer", ("Code", codes[0])))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("gehört schon zu einer übertragenen Karte");
        (await clerk.Posts("/buero/karten", Fields(happening, 2, "Fremder", ("Code", CardCode.New())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CardsText.PrintedCodeUnknown.De);
        City.Clock.Advance(TimeSpan.FromDays(60));
        (await City.Visitor.Opens("/karten/" + codes[1])).ShouldSay("Das haben wir nicht geschafft");
    }

    [Fact]
    public async Task An_unknown_or_mistyped_code_gets_help()
    {
        (await City.Visitor.Opens("/karten/" + CardCode.New())).ShouldBe(HttpStatusCode.NotFound).ShouldSay(CardsText.Unknown.De);
        (await City.Visitor.Opens("/karten/unsinn")).ShouldBe(HttpStatusCode.NotFound);
        var code = CardCode.New();
        var wrong = code[..7] + (code[7] == 'A' ? 'C' : 'A');
        (await City.Visitor.Posts("/karten", ("Code", wrong))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte prüfen Sie die letzten Zeichen");
        (await City.Visitor.Posts("/karten", ("Code", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public void The_check_character_notices_every_wrong_character_and_every_swap()
    {
        const string Alphabet = "34679ACDEFGHJKMNPRTVWXY";
        var code = CardCode.ForExample("Probe");
        Assert.Equal(code, CardCode.Read(code[..4] + "-" + code[4..].ToLowerInvariant()));
        for (var i = 0; i < code.Length; i++)
        {
            Assert.All(Alphabet.Where(c => c != code[i]), c => Assert.Null(CardCode.Read(code[..i] + c + code[(i + 1)..])));
            for (var j = i + 1; j < code.Length; j++)
            {
                var swapped = code.ToCharArray();
                (swapped[i], swapped[j]) = (swapped[j], swapped[i]);
                Assert.True(code[i] == code[j] || CardCode.Read(new string(swapped)) is null);
            }
        }
    }

    [Fact]
    [Trait("R", "R-2.3-08")]
    public async Task Calls_and_letters_get_the_same_receipt()
    {
        var clerk = await City.HasPerson("Lotsin", Role.Lotse);
        (await clerk.Posts("/buero/karten", ("Wording", "Ohne Weg"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await clerk.Posts("/buero/karten", ("Channel", "Phone"), ("Wording", "Ich habe kein Internet."), ("Name", "Frau Beispiel"))).ShouldBe(HttpStatusCode.SeeOther);
        (await clerk.Posts("/buero/karten", ("Channel", "Letter"), ("Wording", "Ein Brief."))).ShouldBe(HttpStatusCode.SeeOther);
        var ideas = await City.Do(db => db.Ideas.OrderBy(i => i.Number).ToListAsync());
        Assert.Equal([IdeaChannel.Phone, IdeaChannel.Letter], ideas.Select(i => i.Channel));
        Assert.Equal("Frau Beispiel (Anruf bei der Stadt)", ideas[0].AuthorName);
        var code = await City.Do(db => db.Cards.Select(c => c.Code).FirstAsync());
        (await City.Visitor.Opens("/karten/" + code)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_contact_is_kept_apart_and_can_be_deleted()
    {
        var (happening, clerk) = await Workshop();
        (await clerk.Posts("/buero/karten", Fields(happening, 6, "Mit Kontakt", ("Hear", "true"), ("Contact", "kein Kontakt")))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await clerk.Posts("/buero/karten", Fields(happening, 6, "Mit Kontakt", ("Hear", "true"), ("Contact", "07531 900-0")));
        var card = await City.Do(db => db.Cards.SingleAsync());
        (await clerk.Opens($"/buero/karten/liste?termin={happening.Number}")).ShouldSay("07531 900-0");
        (await City.Visitor.Opens("/karten/" + card.Code)).ShouldNotSay("07531");
        Assert.DoesNotContain(await City.Do(db => db.History.ToListAsync()), h => h.ChangesJson.Contains("07531", StringComparison.Ordinal));
        var press = await City.HasPerson("Presse", Role.Press);
        (await press.Opens("/buero/karten/liste")).ShouldBe(HttpStatusCode.Forbidden);
        await clerk.Posts($"/buero/karten/{card.Id}/kontakt/loeschung");
        Assert.Equal((0, 0), await City.Do(async db => (await db.CardContacts.CountAsync(), await db.CardConsents.CountAsync())));
    }

    [Fact]
    public async Task Markup_on_a_card_is_text_on_every_page_and_slip()
    {
        var (happening, clerk) = await Workshop();
        for (var i = 0; i < EventsInTheCity.Nasty.Length; i++)
        {
            await clerk.Posts("/buero/karten", Fields(happening, i + 1, EventsInTheCity.Nasty[i]));
        }

        var code = await City.Do(db => db.Cards.Where(c => c.Number == 1).Select(c => c.Code).SingleAsync());
        foreach (var path in new[] { $"/buero/karten/abschnitte?termin={happening.Number}", $"/buero/karten/liste?termin={happening.Number}", $"/buero/karten?termin={happening.Number}" })
        {
            Assert.Empty((await clerk.Opens(path)).Document.QuerySelectorAll("main script, main img, [onerror]"));
        }

        Assert.Empty((await City.Visitor.Opens("/karten/" + code)).Document.QuerySelectorAll("main script"));
    }

    private static (string, string)[] Fields(Event happening, int number, string wording, params (string, string)[] more) =>
        [("termin", happening.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Table", "2"), ("Number", number.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Wording", wording), .. more];

    private async Task<(Event Event, Actor Clerk)> Workshop() => (await City.HasEvent("Workshop Nord"), await City.HasPerson("Moderation", Role.Moderator));
}
