using System.Net;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.People;

/// <summary>The sign-in expired while somebody was writing: nothing typed is lost.</summary>
public class KeepingWhatWasTyped(City city) : CityTest(city)
{
    private const string Text = "Ein langer Satz, an dem jemand \"eine\" Stunde <b>schrieb</b>.\nUnd noch eine Zeile.";

    [Fact]
    public async Task After_signing_in_everything_is_sent_with_one_button()
    {
        var anna = await City.HasAccount("Anna");
        var browser = new Browser(City);
        var refused = await browser.Posts("/konto?lang=en", ("DisplayName", "Neuer Name von Anna, die schrieb"), ("Language", "de"), ("MailWish", "Never"));
        refused.ShouldBe(HttpStatusCode.Unauthorized).ShouldSay("You are no longer signed in").ShouldSay("What you entered is not lost.");

        var wrong = await browser.Sends(refused, "form[action='/anmelden?lang=en']", ("Email", anna.Email!), ("Password", "falsches Passwort"));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var welcome = await browser.Sends(wrong, "form[action='/anmelden?lang=en']", ("Email", anna.Email!), ("Password", PeopleInTheCity.Password));
        welcome.ShouldBe(HttpStatusCode.OK).ShouldSay("What you entered is still here").ShouldSay("Neuer Name von Anna, die schrieb");
        Assert.Contains("Anna", welcome.Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal);

        (await browser.Sends(welcome, "main form")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal("Neuer Name von Anna, die schrieb", (await City.PersonOf(anna.Email!))!.DisplayName);
    }

    [Fact]
    public async Task Every_field_comes_back_as_it_was_repeated_ones_and_line_breaks_too()
    {
        var anna = await City.HasAccount("Anna");
        var browser = new Browser(City);
        var refused = await browser.Posts("/konto", ("Text", Text), ("Feld", "a"), ("Feld", "b"), ("zurueck", "/eigenes"), ("ziel", "eigenes Feld"), ("Leer", ""));
        var welcome = await browser.Sends(refused, "form[action='/anmelden']", ("Email", anna.Email!), ("Password", PeopleInTheCity.Password));
        var fields = welcome.Document.QuerySelectorAll("main form input[type=hidden]").Select(i => (i.GetAttribute("name"), i.GetAttribute("value"))).ToList();
        Assert.Equal([("Text", Text), ("Feld", "a"), ("Feld", "b"), ("zurueck", "/eigenes"), ("ziel", "eigenes Feld"), ("Leer", "")], fields);
        Assert.Empty(welcome.Document.QuerySelectorAll("main b"));
    }

    [Fact]
    public async Task A_click_on_support_is_kept_too()
    {
        var anna = await City.HasAccount("Anna");
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var browser = new Browser(City);
        var refused = await browser.Posts($"/ideen/{idea.Number}/zustimmung");
        refused.ShouldBe(HttpStatusCode.Unauthorized);
        var welcome = await browser.Sends(refused, "form[action='/anmelden']", ("Email", anna.Email!), ("Password", PeopleInTheCity.Password));
        (await browser.Sends(welcome, "main form")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(1, await City.Do(db => db.Ideas.Select(i => i.SupportCount).SingleAsync()));
    }

    [Fact]
    public async Task Somebody_without_an_account_registers_and_still_has_everything()
    {
        var browser = new Browser(City);
        var refused = await browser.Posts("/konto", ("DisplayName", "Mein sorgfältig gewählter Name"), ("Language", "de"), ("MailWish", "AtOnce"));
        var form = await browser.Sends(refused, "form[action='/registrieren']", ("beginn", "1"));
        form.ShouldBe(HttpStatusCode.OK).ShouldSay("Konto anlegen");
        var sent = await browser.Sends(form, "form[action='/registrieren']", ("Email", "neu@example.org"), ("DisplayName", "Neu"), ("Password", PeopleInTheCity.Password), ("Language", "de"));
        sent.ShouldBe(HttpStatusCode.OK).ShouldSay("Bitte sehen Sie in Ihr Postfach.").ShouldSay("Lassen Sie diese Seite offen");
        await City.Visitor.Posts(await City.LinkTo("neu@example.org"));
        var welcome = await browser.Sends(sent, "form[action='/anmelden']", ("Email", "neu@example.org"), ("Password", PeopleInTheCity.Password));
        welcome.ShouldSay("Mein sorgfältig gewählter Name");
        (await browser.Sends(welcome, "main form")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal("Mein sorgfältig gewählter Name", (await City.PersonOf("neu@example.org"))!.DisplayName);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/konto")]
    [InlineData("/gibt-es-nicht")]
    [InlineData("/anmelden")]
    [InlineData("/konto/nachrichten")]
    [InlineData("javascript:alert(1)")]
    public async Task A_tampered_target_is_ignored(string target)
    {
        var anna = await City.HasAccount("Anna");
        var answer = await new Browser(City).Posts("/anmelden", ("Email", anna.Email!), ("Password", PeopleInTheCity.Password), ("ziel", target), ("feld.Text", "x"));
        Assert.Equal((HttpStatusCode.SeeOther, "/"), (answer.Status, answer.Location));
    }

    [Fact]
    public async Task A_form_with_passwords_is_never_repeated_in_a_page()
    {
        var refused = await City.Visitor.Posts("/konto/passwort", ("Current", "mein geheimes altes"), ("Password", "mein geheimes neues"));
        refused.ShouldBe(HttpStatusCode.Unauthorized);
        Assert.DoesNotContain("geheimes", refused.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_cannot_be_kept_and_the_page_says_so()
    {
        var anna = await City.HasAccount("Anna");
        using var parts = new MultipartFormDataContent { { new StringContent("Mein Text zum Bild, der bleibt"), "Text" }, { new ByteArrayContent([1, 2, 3]), "Bild", "bild.jpg" } };
        var refused = await City.Visitor.Send(new HttpRequestMessage(HttpMethod.Post, "/konto") { Content = parts });
        var welcome = await new Browser(City).Sends(refused, "form[action='/anmelden']", ("Email", anna.Email!), ("Password", PeopleInTheCity.Password));
        welcome.ShouldSay("Mein Text zum Bild, der bleibt").ShouldSay("Dateien können wir nicht aufheben.");
    }
}
