using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;

namespace Konzil.Tests.People;

[Trait("R", "R-1.5-22")]
public class SigningIn(City city) : CityTest(city)
{
    [Fact]
    public async Task A_stranger_at_a_closed_page_is_sent_to_sign_in_and_back()
    {
        var anna = await City.HasAccount("Anna");
        var browser = new Browser(City);
        var asked = await browser.Opens("/konto/nachrichten?vor=1_2");
        Assert.Equal((HttpStatusCode.SeeOther, "/anmelden?zurueck=%2Fkonto%2Fnachrichten%3Fvor%3D1_2"), (asked.Status, asked.Location));
        var page = await browser.Opens(asked.Location!);
        page.ShouldSay("Danach kommen Sie hierher zurück.");
        var back = await browser.Sends(page, "form[action='/anmelden']", ("Email", anna.Email!), ("Password", PeopleInTheCity.Password));
        Assert.Equal("/konto/nachrichten?vor=1_2", back.Location);
    }

    [Fact]
    public async Task The_chosen_language_stays_through_the_sign_in()
    {
        var anna = await City.HasAccount("Anna");
        var browser = new Browser(City);
        var asked = await browser.Opens("/konto/nachrichten?lang=en");
        Assert.Equal("/anmelden?zurueck=%2Fkonto%2Fnachrichten&lang=en", asked.Location);
        var page = await browser.Opens(asked.Location!);
        page.ShouldSay("You will return to it afterwards.");
        Assert.Equal("/konto/nachrichten?lang=en", (await browser.Sends(page, "form[action='/anmelden?lang=en']", ("Email", anna.Email!), ("Password", PeopleInTheCity.Password))).Location);
    }

    [Fact]
    public async Task Whoever_has_a_role_finds_the_way_to_the_office_on_every_page()
    {
        Assert.NotNull((await (await City.HasPerson("Moderation", Role.Moderator)).Opens("/")).Document.QuerySelector("header a[href='/buero']"));
        Assert.Null((await (await City.HasPerson("Anna")).Opens("/")).Document.QuerySelector("header a[href='/buero']"));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("https:evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    [InlineData("/a\r\nSet-Cookie: x=1")]
    [InlineData("evil.example")]
    public async Task Nobody_is_led_to_another_site(string back)
    {
        var anna = await City.HasAccount("Anna");
        Assert.Equal("/", (await new Browser(City).SignsIn(anna.Email!, PeopleInTheCity.Password, back)).Location);
        var page = await City.Visitor.Opens("/anmelden?zurueck=" + Uri.EscapeDataString(back));
        Assert.DoesNotContain("evil", page.Document.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        var signedIn = await City.SignedIn(anna);
        Assert.Equal("/konto", (await signedIn.Opens("/anmelden?zurueck=" + Uri.EscapeDataString(back))).Location);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer()
    {
        var anna = await City.HasAccount("Anna");
        var wrong = await City.Visitor.Posts("/anmelden", ("Email", anna.Email!), ("Password", "nicht das richtige"));
        var unknown = await City.Visitor.Posts("/anmelden", ("Email", "fremd@example.org"), ("Password", "nicht das richtige"));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(wrong.Html.Replace(anna.Email!, "?", StringComparison.Ordinal), unknown.Html.Replace("fremd@example.org", "?", StringComparison.Ordinal));
        Assert.DoesNotContain("nicht das richtige", wrong.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_wrong_attempts_lock_for_a_quarter_of_an_hour_whether_the_address_is_known_or_not()
    {
        var anna = await City.HasAccount("Anna");
        var elsewhere = await City.SignedIn(anna);
        foreach (var email in new[] { anna.Email!, "gibtsnicht@example.org" })
        {
            for (var i = 0; i < 9; i++)
            {
                (await City.Visitor.Posts("/anmelden", ("Email", email), ("Password", "falsch falsch"))).ShouldSay("passen nicht zusammen");
            }

            (await City.Visitor.Posts("/anmelden", ("Email", email), ("Password", "falsch falsch"))).ShouldSay("Zu viele falsche Versuche.");
            (await City.Visitor.Posts("/anmelden", ("Email", email), ("Password", PeopleInTheCity.Password))).ShouldSay("15 Minuten gesperrt");
        }

        (await elsewhere.Opens("/konto")).ShouldBe(HttpStatusCode.OK);
        City.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.SeeOther, (await new Browser(City).SignsIn(anna.Email!, PeopleInTheCity.Password)).Status);
        (await City.Visitor.Posts("/anmelden", ("Email", "gibtsnicht@example.org"), ("Password", "falsch falsch"))).ShouldSay("passen nicht zusammen");
    }

    [Fact]
    public async Task Signing_out_is_a_post_and_works_twice()
    {
        var browser = await City.SignedIn(await City.HasAccount("Anna"));
        (await browser.Opens("/abmelden")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Opens("/konto")).ShouldBe(HttpStatusCode.OK);
        Assert.Equal("/", (await browser.Posts("/abmelden")).Location);
        Assert.False(browser.IsSignedIn);
        Assert.Equal("/", (await browser.Posts("/abmelden")).Location);
        (await browser.Opens("/konto")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Another_site_cannot_sign_anybody_in_or_out()
    {
        var anna = await City.HasPerson("Anna");
        var request = new HttpRequestMessage(HttpMethod.Post, "/abmelden") { Content = new FormUrlEncodedContent([]) };
        (await anna.Send(request, "cross-site")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_mail_and_every_session_ends()
    {
        var anna = await City.HasAccount("Anna");
        var old = await City.SignedIn(anna);
        Assert.Equal("/anmelden/vergessen/postfach", (await City.Visitor.Posts("/anmelden/vergessen", ("Email", "ANNA@example.org"))).Location);
        var link = await City.LinkTo(anna.Email!);
        (await City.Visitor.Posts(link, ("Password", "kurz"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("/anmelden?neu=1", (await City.Visitor.Posts(link, ("Password", "ein ganz neues Passwort"))).Location);
        (await old.Opens("/konto")).ShouldBe(HttpStatusCode.SeeOther);
        (await new Browser(City).SignsIn(anna.Email!, PeopleInTheCity.Password)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await new Browser(City).SignsIn(anna.Email!, "ein ganz neues Passwort")).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Posts(link, ("Password", "noch ein anderes Passwort"))).ShouldBe(HttpStatusCode.Gone).ShouldSay("Fordern Sie einen neuen Link an.");
        Assert.Contains(await City.MailsTo(anna.Email!), m => m.Subject == "Ihr Passwort wurde geändert");
    }

    [Fact]
    public async Task A_reset_link_expires_after_an_hour_and_strangers_learn_nothing()
    {
        var anna = await City.HasAccount("Anna");
        await City.Visitor.Posts("/anmelden/vergessen", ("Email", anna.Email!));
        var link = await City.LinkTo(anna.Email!);
        Assert.Equal("/anmelden/vergessen/postfach", (await City.Visitor.Posts("/anmelden/vergessen", ("Email", "fremd@example.org"))).Location);
        Assert.Empty(await City.MailsTo("fremd@example.org"));
        City.Clock.Advance(TimeSpan.FromMinutes(61));
        (await City.Visitor.Opens(link)).ShouldBe(HttpStatusCode.Gone).ShouldSay("abgelaufen");
        (await City.Visitor.Posts(link, ("Password", "ein ganz neues Passwort"))).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_reset_lifts_the_lock()
    {
        var anna = await City.HasAccount("Anna");
        for (var i = 0; i < 10; i++)
        {
            await City.Visitor.Posts("/anmelden", ("Email", anna.Email!), ("Password", "falsch falsch"));
        }

        await City.Visitor.Posts("/anmelden/vergessen", ("Email", anna.Email!));
        await City.Visitor.Posts(await City.LinkTo(anna.Email!), ("Password", "ein ganz neues Passwort"));
        (await new Browser(City).SignsIn(anna.Email!, "ein ganz neues Passwort")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Somebody_without_the_right_reads_who_can_help()
    {
        await City.HasPerson("Frau Administration", Role.Administrator);
        var anna = await City.HasPerson("Anna");
        var page = await anna.Opens("/buero/personen");
        page.ShouldBe(HttpStatusCode.Forbidden).ShouldSay("Dafür fehlt Ihnen das Recht").ShouldSay("Administration").ShouldNotSay("Frau Administration");
        var moderation = await City.HasPerson("Moderation", Role.Moderator);
        (await moderation.Opens("/buero/personen")).ShouldBe(HttpStatusCode.Forbidden).ShouldSay("Frau Administration");
        (await moderation.Opens("/buero/personen?lang=en")).ShouldSay("Roles are granted by: Frau Administration.");
    }
}
