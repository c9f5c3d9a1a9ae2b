using System.Net;
using Konzil.Inquiries;
using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Inquiries;

[Trait("R", "R-3.3-20")]
public class AskingTheContactPoint(City city) : CityTest(city)
{
    private const string Email = "berta@example.org";
    private const string Words = "Wann kommt das WLAN ans Bodenseeforum?";
    private const string One = "/buero/anfragen/1";

    [Fact]
    public async Task The_card_of_the_city_stands_beside_the_form()
    {
        await City.LoadsKonstanz();
        (await City.Visitor.Opens("/kontakt")).ShouldSay("Koordination Digitale Agenda (Beispiel)").ShouldSay("digitale-agenda@example.org").ShouldSay("Montag bis Freitag").ShouldSay(InquiryText.Promise.De);
        (await City.Visitor.Opens("/kontakt?lang=en")).ShouldSay("Point of contact").ShouldSay("Write to us");
        Assert.Equal("Barrier", (await City.Visitor.Opens("/kontakt?art=barriere&seite=/ideen")).Document.QuerySelector("input[name=Kind][checked]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Somebody_without_an_account_is_answered_by_mail()
    {
        var (coordination, lead, other) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Andere Leitung", Role.FieldLead));
        (await City.Visitor.Posts("/kontakt", ("Kind", "Question"), ("Subject", "WLAN"), ("Words", Words))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SignInText.EmailMissing.De).ShouldSay(Words);
        (await City.Visitor.PostsAndLooks("/kontakt", ("Kind", "Question"), ("Subject", "WLAN"), ("Words", Words), ("Name", "Berta"), ("Email", Email))).ShouldSay(InquiryText.Arrived.De);
        await City.Settle();
        var receipt = Assert.Single(await City.MailsTo(Email));
        Assert.DoesNotContain(Words, receipt.Text, StringComparison.Ordinal);
        Assert.Contains("bis " + TakingPartText.Day(City.Today().AddDays(14)).De, receipt.Text, StringComparison.Ordinal);
        (await coordination.Opens("/konto/nachrichten")).ShouldSay("Neue Anfrage 1.");

        // Nobody but the contact point and whoever was asked reads it.
        (await lead.Opens(One)).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Opens("/buero/anfragen")).ShouldSay(InquiryText.None.De).ShouldNotSay("WLAN");
        (await City.Visitor.Opens("/konto/anfragen")).ShouldBe(HttpStatusCode.SeeOther);
        (await coordination.Opens("/buero/anfragen")).ShouldSay("Anfrage 1: WLAN").ShouldSay(InquiryText.Nobody.De);
        (await coordination.Opens(One)).ShouldSay(Words).ShouldSay("Berta").ShouldSay(InquiryText.NextHand.De);
        (await coordination.Posts(One + "/zuweisung", ("Owner", ""), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InquiryText.HandMissing.De);
        (await coordination.PostsAndLooks(One + "/zuweisung", ("Owner", lead.Id.ToString()!), ("Version", await Version()))).ShouldSay("Feldleitung antwortet bis");
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldSay("Sie sollen Anfrage 1 beantworten");
        (await lead.Opens(One)).ShouldSay(Words);
        (await other.Opens(One)).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Posts(One + "/abschluss", ("Reason", "x"), ("Version", await Version()))).ShouldBe(HttpStatusCode.Forbidden);

        (await lead.Posts(One + "/antwort", ("Answer", ""), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InquiryText.AnswerMissing.De);
        (await lead.Posts(One + "/antwort", ("Answer", "Im Mai."), ("Version", Guid.Empty.ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Im Mai.");
        (await lead.PostsAndLooks(One + "/antwort", ("Answer", "Im Mai."), ("Version", await Version()))).ShouldSay("Im Mai.").ShouldSay("beantwortet");
        await City.Settle();
        var answer = (await City.MailsTo(Email)).Single(m => m.Id != receipt.Id);
        Assert.Contains("Im Mai.", answer.Text, StringComparison.Ordinal);
        Assert.Contains(Words, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Feldleitung", answer.Text, StringComparison.Ordinal);
        (await lead.Posts(One + "/antwort", ("Answer", "Doch im Juni."), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InquiryText.IsClosed.De);
    }

    [Fact]
    public async Task An_answer_that_comes_too_late_is_shown_to_be_copied()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        await Asks();
        // Where the field stands, the box says so and nothing twice.
        (await coordination.Posts(One + "/abschluss", ("Reason", ""), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("stehen weiter in den Feldern").ShouldNotSay("Gespeichert ist davon nichts");
        (await coordination.PostsAndLooks(One + "/antwort", ("Answer", "Im Mai."), ("Version", await Version()))).ShouldSay("Im Mai.");
        var late = (await coordination.Posts(One + "/antwort", ("Answer", "Doch erst im Juni,\nam <3.>"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InquiryText.IsClosed.De).ShouldSay("Gespeichert ist davon nichts").ShouldNotSay("stehen weiter in den Feldern");
        Assert.Equal("Doch erst im Juni,\nam <3.>", late.Document.QuerySelector("blockquote")?.TextContent);
        (await coordination.Posts(One + "/antwort?lang=en", ("Answer", "Soon."), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("None of it is saved").ShouldSay("Soon.");

        // Of the form to hand it over nothing was typed: nothing is shown, and no field is promised.
        (await coordination.Posts(One + "/zuweisung", ("Owner", coordination.Id.ToString()!), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldNotSay("stehen weiter in den Feldern").ShouldNotSay("Gespeichert ist davon nichts");
        // Where the whole page is gone, the error page holds the words.
        (await coordination.Posts("/buero/anfragen/99/antwort", ("Answer", "An niemanden mehr."), ("Version", await Version()))).ShouldBe(HttpStatusCode.NotFound).ShouldSay("Gespeichert ist davon nichts");
    }

    [Fact]
    public async Task With_an_account_the_answer_stands_there_and_strangers_see_nothing()
    {
        var (anna, ben, coordination) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"), await City.HasPerson("Koordination", Role.Coordinator));
        (await anna.Opens("/konto/anfragen")).ShouldSay(InquiryText.OwnNone.De);
        (await anna.PostsAndLooks("/kontakt", ("Kind", "Question"), ("Subject", "WLAN"), ("Words", Words))).ShouldSay(InquiryText.ArrivedBody.De).ShouldSay("Antwort bis");
        (await ben.Opens("/konto/anfragen")).ShouldNotSay(Words);
        (await coordination.Opens(One)).ShouldSay("anna@example.org");
        await coordination.PostsAndLooks(One + "/antwort", ("Answer", "Im Mai."), ("Version", await Version()));
        await City.Settle();
        (await anna.Opens("/konto/nachrichten")).ShouldSay("Die Stadt hat Ihre Anfrage 1 beantwortet.");
        (await anna.Opens("/konto/anfragen")).ShouldSay("Im Mai.");
        (await anna.Opens("/konto/anfragen?lang=en")).ShouldSay("Your inquiries").ShouldSay("Answer");
        for (var i = 0; i < AskCity.Most; i++)
        {
            await anna.PostsAndLooks("/kontakt", ("Kind", "Question"), ("Subject", "Noch etwas"), ("Words", "?"));
        }

        (await anna.Posts("/kontakt", ("Kind", "Question"), ("Subject", "Zu viel"), ("Words", "Bleibt stehen"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InquiryText.TooMany.With(AskCity.Most)).ShouldSay("Bleibt stehen");
    }

    [Fact]
    public async Task Before_and_after_the_deadline_somebody_is_reminded()
    {
        var (coordination, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Feldleitung", Role.FieldLead));
        await Asks();
        await coordination.PostsAndLooks(One + "/zuweisung", ("Owner", lead.Id.ToString()!), ("Version", await Version()));
        City.Clock.Advance(TimeSpan.FromDays(12));
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldSay("Anfrage 1 braucht bis");
        (await coordination.Opens("/konto/nachrichten")).ShouldNotSay("Anfrage 1 braucht bis");
        City.Clock.Advance(TimeSpan.FromDays(4));
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldSay("Anfrage 1 ist überfällig.");
        (await coordination.Opens("/konto/nachrichten")).ShouldSay("Anfrage 1 ist überfällig.");
        (await coordination.Opens("/buero/anfragen")).ShouldSay("1 offen, 1 überfällig");
        (await coordination.PostsAndLooks(One + "/antwort", ("Answer", "Verzeihung."), ("Version", await Version()))).ShouldSay("Verzeihung.");
        (await coordination.Opens("/buero/anfragen")).ShouldSay(InquiryText.Late.De);
    }

    [Fact]
    public async Task Advertising_is_closed_with_a_reason_and_nobody_is_written_to()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        await Asks();
        var mails = (await City.MailsTo(Email)).Count;
        (await coordination.Posts(One + "/abschluss", ("Reason", ""), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(InquiryText.ReasonMissing.De);
        (await coordination.PostsAndLooks(One + "/abschluss", ("Reason", "Werbung"), ("Version", await Version()))).ShouldSay("Werbung").ShouldSay("ohne Antwort abgeschlossen");
        await City.Settle();
        Assert.Equal(mails, (await City.MailsTo(Email)).Count);
    }

    [Fact]
    public async Task A_year_after_the_answer_it_is_forgotten()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        await Asks();
        await coordination.PostsAndLooks(One + "/antwort", ("Answer", "Im Mai."), ("Version", await Version()));
        var rule = City.Services.GetRequiredService<ModuleList>().PersonalData.Single(c => c.Key == "anfragen").Retention!;
        Assert.Equal(365, rule.Days);
        Assert.Equal(0, await City.Do(db => rule.Delete(db, db.Now.AddDays(-1), CancellationToken.None)));
        Assert.Equal(1, await City.Do(db => rule.Delete(db, db.Now.AddDays(1), CancellationToken.None)));
    }

    private async Task Asks()
    {
        await City.Visitor.PostsAndLooks("/kontakt", ("Kind", "Question"), ("Subject", "WLAN"), ("Words", Words), ("Email", Email));
        await City.Settle();
    }

    private Task<string> Version() => City.Do(async db => (await db.Inquiries.OrderBy(i => i.Number).FirstAsync()).Version.ToString());
}
