using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.People;

[Trait("R", "R-1.5-22")]
[Trait("R", "R-4.4-01")]
public class Registering(City city) : CityTest(city)
{
    private const string Email = "seerose@example.org";

    [Fact]
    public async Task Somebody_registers_confirms_and_signs_in()
    {
        var browser = new Browser(City);
        var page = await browser.Opens("/registrieren");
        page.ShouldSay("Es darf ein Pseudonym sein.").ShouldSay("Mindestens 12 Zeichen.");
        var answer = await Register(browser);
        Assert.Equal("/registrieren/postfach", answer.Location);
        (await browser.Opens(answer.Location!)).ShouldSay("Bitte sehen Sie in Ihr Postfach");

        var link = await City.LinkTo(Email);
        (await browser.Opens(link)).ShouldSay("Seerose").ShouldSay("Adresse bestätigen");
        Assert.Equal("/anmelden?bestaetigt=1", (await browser.Posts(link)).Location);
        (await browser.Opens("/anmelden?bestaetigt=1")).ShouldSay("Ihre E-Mail-Adresse ist bestätigt.");
        Assert.Equal("/", (await browser.SignsIn(Email, PeopleInTheCity.Password)).Location);
        (await browser.Opens("/konto")).ShouldBe(HttpStatusCode.OK).ShouldSay(Email);
    }

    [Fact]
    public async Task Opening_the_link_alone_confirms_nothing_since_mail_scanners_open_links()
    {
        await Register(new Browser(City));
        var link = await City.LinkTo(Email);
        await City.Visitor.Opens(link);
        await City.Visitor.Send(new HttpRequestMessage(HttpMethod.Head, link));
        Assert.Null(await City.PersonOf(Email));
    }

    [Fact]
    public async Task Before_the_confirmation_there_is_no_account_and_after_two_days_nothing_is_kept()
    {
        await Register(new Browser(City));
        var link = await City.LinkTo(Email);
        Assert.Null(await City.PersonOf(Email));
        City.Clock.Advance(TimeSpan.FromDays(2) + TimeSpan.FromMinutes(1));
        (await City.Visitor.Opens(link)).ShouldBe(HttpStatusCode.Gone).ShouldSay("Er ist abgelaufen").ShouldSay("haben wir Ihre Angaben gelöscht");
        (await City.Visitor.Posts(link)).ShouldBe(HttpStatusCode.Gone);
        await Register(new Browser(City), "andere@example.org");
        Assert.Equal(1, await City.Do(db => db.MailLinks.CountAsync()));
    }

    [Fact]
    public async Task A_link_works_once_even_when_clicked_twice_and_a_wrong_one_never()
    {
        await Register(new Browser(City));
        var link = await City.LinkTo(Email);
        var both = await Task.WhenAll(City.Visitor.Posts(link), City.Visitor.Posts(link));
        Assert.Single(both, a => a.Status == HttpStatusCode.SeeOther);
        Assert.Single(both, a => a.Status == HttpStatusCode.Gone);
        (await City.Visitor.Opens(link)).ShouldBe(HttpStatusCode.Gone).ShouldSay("Haben Sie schon bestätigt?");
        (await City.Visitor.Posts("/registrieren/bestaetigen/" + new string('0', 48))).ShouldBe(HttpStatusCode.Gone);
        Assert.Equal(1, await City.Do(db => db.People.CountAsync()));
    }

    [Fact]
    public async Task A_link_for_one_purpose_is_good_for_no_other()
    {
        await Register(new Browser(City));
        var secret = (await City.LinkTo(Email)).Split('/')[^1];
        (await City.Visitor.Opens("/anmelden/passwort/" + secret)).ShouldBe(HttpStatusCode.Gone);
        (await City.Visitor.Posts("/konto/adresse/bestaetigen/" + secret)).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_known_address_gets_the_same_answer_and_only_its_owner_hears_of_it()
    {
        await City.HasAccount("Seerose");
        var known = await Register(new Browser(City));
        var unknown = await Register(new Browser(City), "neu@example.org");
        Assert.Equal((unknown.Status, unknown.Location), (known.Status, known.Location));
        var mail = Assert.Single(await City.MailsTo(Email));
        Assert.Equal("Sie haben schon ein Konto", mail.Subject);
        Assert.Equal(0, await City.Do(db => db.MailLinks.CountAsync(l => l.Email == Email)));
        Assert.Equal("Seerose", (await City.PersonOf(Email))!.DisplayName);
    }

    [Fact]
    public async Task Somebody_else_who_registers_my_address_first_does_not_know_my_password()
    {
        await Register(new Browser(City), password: "das Passwort des Fremden");
        var theirs = await City.LinkTo(Email);
        City.Clock.Advance(TimeSpan.FromMinutes(1));
        await Register(new Browser(City));
        var mine = await City.LinkTo(Email);
        Assert.NotEqual(theirs, mine);
        await City.Visitor.Posts(mine);
        Assert.Equal(HttpStatusCode.SeeOther, (await new Browser(City).SignsIn(Email, PeopleInTheCity.Password)).Status);
        (await new Browser(City).SignsIn(Email, "das Passwort des Fremden")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await City.Visitor.Posts(theirs)).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task The_mail_can_be_sent_again_and_says_nothing_about_strange_addresses()
    {
        await Register(new Browser(City));
        var first = await City.LinkTo(Email);
        City.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("/registrieren/postfach", (await City.Visitor.Posts("/registrieren/erneut", ("Email", Email))).Location);
        Assert.Equal("/registrieren/postfach", (await City.Visitor.Posts("/registrieren/erneut", ("Email", "niemand@example.org"))).Location);
        Assert.NotEqual(first, await City.LinkTo(Email));
        Assert.Empty(await City.MailsTo("niemand@example.org"));
        await City.Visitor.Posts(await City.LinkTo(Email));
        Assert.NotNull(await City.PersonOf(Email));
    }

    [Fact]
    public async Task Nobody_can_flood_a_mailbox()
    {
        for (var i = 0; i < 6; i++)
        {
            await Register(new Browser(City));
        }

        Assert.Equal(MailLink.PerHour, (await City.MailsTo(Email)).Count);
    }

    [Fact]
    public async Task The_link_is_not_kept_once_the_mail_was_sent()
    {
        await Register(new Browser(City));
        await City.Settle();
        var mail = Assert.Single(await City.MailsTo(Email));
        Assert.NotNull(mail.SentAt);
        Assert.Equal("", mail.Text);
    }

    [Theory]
    [InlineData("Email", "keine-adresse", "Das ist keine vollständige E-Mail-Adresse")]
    [InlineData("Email", "a@b.de\r\nBcc: x@y.de", "Das ist keine vollständige E-Mail-Adresse")]
    [InlineData("DisplayName", "", "Bitte wählen Sie einen Anzeigenamen.")]
    [InlineData("DisplayName", "ich@example.org", "Der Anzeigename ist öffentlich.")]
    [InlineData("Password", "zu kurz", "mindestens 12 Zeichen")]
    [InlineData("Password", "aaaaaaaaaaaaaaaa", "zu leicht zu erraten")]
    [InlineData("Language", "fr", "Bitte wählen Sie eine Sprache.")]
    public async Task A_mistake_is_explained_beside_its_field_and_nothing_typed_is_lost_but_the_password(string field, string value, string message)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Email"] = Email, ["DisplayName"] = "Seerose", ["Password"] = PeopleInTheCity.Password, ["Language"] = "de", [field] = value };
        var answer = await City.Visitor.Posts("/registrieren", [.. fields.Select(f => (f.Key, f.Value))]);
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(message);
        Assert.NotNull(answer.Document.QuerySelector($"[data-error-summary] a[href='#{field}']"));
        Assert.Equal(field == "DisplayName" ? value : "Seerose", answer.Document.QuerySelector("#DisplayName")!.GetAttribute("value"));
        Assert.DoesNotContain(PeopleInTheCity.Password, answer.Html, StringComparison.Ordinal);
        Assert.Empty(await City.Do(db => db.Mails.ToListAsync()));
    }

    [Fact]
    public async Task In_English_the_pages_and_the_mail_are_English()
    {
        var answer = await City.Visitor.Posts("/registrieren?lang=en", ("Email", Email), ("DisplayName", "Waterlily"), ("Password", PeopleInTheCity.Password), ("Language", "en"));
        Assert.Equal("/registrieren/postfach?lang=en", answer.Location);
        Assert.Equal("Please confirm your e-mail address", Assert.Single(await City.MailsTo(Email)).Subject);
        var link = await City.LinkTo(Email);
        Assert.EndsWith("?lang=en", link, StringComparison.Ordinal);
        (await City.Visitor.Opens(link)).ShouldSay("Waterlily").ShouldSay("Confirm address");
    }

    private static Task<Seen> Register(Browser browser, string email = Email, string password = PeopleInTheCity.Password) =>
        browser.Posts("/registrieren", ("Email", email), ("DisplayName", "Seerose"), ("Password", password), ("Language", "de"));
}
