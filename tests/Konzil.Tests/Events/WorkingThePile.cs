using Konzil.Platform;
using System.Net;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Events;

/// <summary>The desk where a pile of cards is typed in by keyboard.</summary>
[Trait("R", "R-2.3-10")]
[Trait("R", "R-2.3-08")]
public class WorkingThePile(City city) : CityTest(city)
{
    [Fact]
    public async Task A_scanned_code_brings_event_table_and_number_and_the_words_come_next()
    {
        var (happening, clerk) = await Workshop();
        var codes = await City.HasPrintedCodes(clerk, happening, 8, tables: "2");
        var desk = await clerk.PostsAndLooks("/buero/karten", ("Code", codes[5].ToLowerInvariant()), ("Wording", ""));
        desk.ShouldSay("Karte gefunden: Workshop 1, Tisch 2 · Karte 2");
        Assert.Equal(("2", "2", CardCode.Grouped(codes[5]), happening.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)), (Value(desk, "Table"), Value(desk, "Number"), Value(desk, "Code"), desk.Document.QuerySelector("form[method=post] [name=termin]")!.GetAttribute("value")));
        Assert.True(desk.Document.GetElementById("Wording")!.HasAttribute("autofocus"));

        // What is printed counts, whatever stands in the boxes beside it.
        var next = await clerk.PostsAndLooks("/buero/karten", ("termin", Number(happening)), ("Code", codes[5]), ("Table", "9"), ("Number", "9"), ("Wording", "Bitte mehr Bänke [unleserlich]"));
        next.ShouldSay("Von diesem Termin übertragen: 1");
        Assert.True(next.Document.GetElementById("Code")!.HasAttribute("autofocus"));
        Assert.Equal((2, 2, codes[5]), await City.Do(async db => await db.Cards.Select(c => new ValueTuple<int, int, string>(c.TableNumber!.Value, c.Number!.Value, c.Code)).SingleAsync()));
    }

    [Fact]
    public async Task A_code_that_was_used_or_never_printed_is_told_kindly_and_no_word_is_lost()
    {
        var (happening, clerk) = await Workshop();
        var codes = await City.HasPrintedCodes(clerk, happening, 4);
        await clerk.Posts("/buero/karten", ("Code", codes[0]), ("Wording", "Die erste Karte"));
        (await clerk.Posts("/buero/karten", ("Code", codes[0]), ("Wording", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Die erste Karte").ShouldSay("doppelt im Stapel").ShouldNotSay(CardsText.WordingMissing.De);
        var again = await clerk.Posts("/buero/karten", ("Code", codes[0]), ("Wording", "Anderer langer Text"));
        again.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("gehört schon zu einer übertragenen Karte");
        Assert.Equal("Anderer langer Text", again.Document.GetElementById("Wording")!.TextContent.Trim());
        (await clerk.Posts("/buero/karten", ("Code", CardCode.New()), ("Wording", "Fremder Code"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CardsText.PrintedCodeUnknown.De);

        var other = await City.HasEvent("Anderer Termin");
        (await clerk.Posts("/buero/karten", ("termin", Number(other)), ("Code", codes[1]), ("Wording", "Am falschen Termin"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CardsText.PrintedCodeUnknown.De);
        Assert.Equal(1, await City.Do(db => db.Cards.CountAsync()));
    }

    [Fact]
    public async Task A_card_taken_back_is_gone_from_the_public_and_back_in_the_form()
    {
        var (happening, clerk) = await Workshop();
        var codes = await City.HasPrintedCodes(clerk, happening, 4);
        await clerk.Posts("/buero/karten", ("Code", codes[0]), ("Wording", "Mit einem Tipfehler drin"), ("Title", "Eigene Überschrift"), ("Points", "3"), ("Contact", "07531 900-0"), ("Hear", "true"));
        var card = await City.Do(db => db.Cards.SingleAsync());
        (await clerk.Opens($"/buero/karten?termin={happening.Number}")).ShouldSay(CardsText.Undo.De);

        var form = await clerk.PostsAndLooks($"/buero/karten/{card.Id}/ruecknahme");
        form.ShouldSay("zurückgenommen");
        Assert.Equal(("Mit einem Tipfehler drin", "Eigene Überschrift", "3", CardCode.Grouped(codes[0])), (form.Document.GetElementById("Wording")!.TextContent.Trim(), Value(form, "Title"), Value(form, "Points"), Value(form, "Code")));
        Assert.Equal((0, 0, 0, 0), await City.Do(async db => (await db.Cards.CountAsync(), await db.CardContacts.CountAsync(), await db.CardConsents.CountAsync(), await IdeaAccess.Public(db.Ideas).CountAsync())));
        (await clerk.Posts($"/buero/karten/{card.Id}/ruecknahme")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/karten/" + codes[0])).ShouldBe(HttpStatusCode.OK).ShouldSay("liegt uns vor");

        (await clerk.Posts("/buero/karten", ("Code", codes[0]), ("Wording", "Ohne Tippfehler"))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/karten/" + codes[0])).ShouldSay("Ohne Tippfehler");
        Assert.Equal(1, await City.Do(db => db.History.CountAsync(h => h.ItemId == card.Id && h.What == "taken-back")));
    }

    [Fact]
    public async Task After_half_an_hour_or_an_answer_nothing_is_taken_back()
    {
        var (happening, clerk) = await Workshop();
        var codes = await City.HasPrintedCodes(clerk, happening, 4);
        await clerk.Posts("/buero/karten", ("Code", codes[0]), ("Wording", "Alt"));
        City.Clock.Advance(UndoCard.Window + TimeSpan.FromMinutes(1));
        await clerk.Posts("/buero/karten", ("Code", codes[1]), ("Wording", "Beantwortet"));
        await City.Do(async db =>
        {
            var idea = await db.Ideas.SingleAsync(i => i.Body == "Beantwortet");
            idea.Answer("Ja, gern.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        foreach (var card in await City.Do(db => db.Cards.ToListAsync()))
        {
            (await clerk.Posts($"/buero/karten/{card.Id}/ruecknahme")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CardsText.UndoTooLate.De);
        }

        Assert.Equal(2, await City.Do(db => db.Cards.CountAsync()));
        var citizen = await City.HasPerson("Anna");
        (await citizen.Posts($"/buero/karten/{Ids.Next()}/ruecknahme")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_contact_needs_consent_and_help_is_written_down_with_who_when_and_how()
    {
        var clerk = await City.HasPerson("Lotsin", Role.Lotse);
        (string, string)[] call = [("Channel", "Phone"), ("Wording", "Ich sehe schlecht.")];
        (await clerk.Posts("/buero/karten", [.. call, ("Contact", "07531 900-0")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CardsText.HearMissing.De);
        (await clerk.Posts("/buero/karten", [.. call, ("Helper", "Tochter")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CardsText.OnBehalfMissing.De);
        (await clerk.Posts("/buero/karten", [.. call, ("Contact", "07531 900-0"), ("Hear", "true"), ("OnBehalf", "true"), ("Helper", "Tochter")])).ShouldBe(HttpStatusCode.SeeOther);
        var consents = await City.Do(db => db.CardConsents.OrderBy(c => c.Kind).ToListAsync());
        Assert.Equal([(ConsentKind.Hear, ConsentWay.ByPhone), (ConsentKind.OnBehalf, ConsentWay.ByPhone)], consents.Select(c => (c.Kind, c.Way)));
        Assert.All(consents, c => Assert.Equal((clerk.Id, "Lotsin", City.Clock.GetUtcNow()), (c.RecordedById, c.RecordedBy, c.At)));
        Assert.Contains("Tochter", consents[1].Wording, StringComparison.Ordinal);
        (await clerk.Opens("/buero/karten/liste")).ShouldSay("mit Hilfe einer anderen Person (am Telefon), eingetragen von Lotsin");
        var code = await City.Do(db => db.Cards.Select(c => c.Code).SingleAsync());
        (await City.Visitor.Opens("/karten/" + code)).ShouldNotSay("Tochter").ShouldNotSay("07531");
    }

    [Fact]
    [Trait("R", "R-2.3-11")]
    public async Task Whoever_ticked_to_hear_and_gave_an_address_gets_a_mail_at_each_step()
    {
        var (happening, clerk) = await Workshop();
        var codes = await City.HasPrintedCodes(clerk, happening, 4);
        await clerk.Posts("/buero/karten", ("Code", codes[0]), ("Wording", "Mehr Bus"), ("Contact", "anna@example.org"), ("Hear", "true"));
        await clerk.Posts("/buero/karten", ("Code", codes[1]), ("Wording", "Weniger Auto"), ("Contact", "07531 900-0"), ("Hear", "true"));
        await City.Settle();
        var mails = await City.Do(db => db.Mails.ToListAsync());
        Assert.All(mails, m => Assert.Equal("anna@example.org", m.To));
        Assert.Contains(mails, m => m.Text.Contains("/karten/" + codes[0], StringComparison.Ordinal) && m.Text.Contains("Mehr Bus", StringComparison.Ordinal));
        var before = mails.Count;
        await clerk.Posts($"/buero/karten/{await City.Do(db => db.Cards.Where(c => c.Code == codes[0]).Select(c => c.Id).SingleAsync())}/kontakt/loeschung");
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync(i => i.Body == "Mehr Bus")).Answer("Ja.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        await City.Settle();
        Assert.Equal(before, await City.Do(db => db.Mails.CountAsync()));
    }

    [Fact]
    public async Task The_desk_shows_the_last_ten_and_counts_all()
    {
        var (happening, clerk) = await Workshop();
        var codes = await City.HasPrintedCodes(clerk, happening, 12);
        foreach (var code in codes)
        {
            (await clerk.Posts("/buero/karten", ("Code", code), ("Wording", "Karte mit Code " + code))).ShouldBe(HttpStatusCode.SeeOther);
        }

        var desk = await clerk.Opens($"/buero/karten?termin={happening.Number}");
        Assert.Equal(10, desk.Document.QuerySelectorAll("tbody tr").Length);
        desk.ShouldSay("Von diesem Termin übertragen: 12");
    }

    private static string? Value(Seen page, string id) => page.Document.GetElementById(id)!.GetAttribute("value");

    private static string Number(Event happening) => happening.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task<(Event Event, Actor Clerk)> Workshop() => (await City.HasEvent("Workshop Nord"), await City.HasPerson("Moderation", Role.Moderator));
}
