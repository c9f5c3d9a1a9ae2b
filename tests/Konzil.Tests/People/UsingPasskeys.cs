using System.Net;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.People;

public class UsingPasskeys(City city) : CityTest(city)
{
    [Fact]
    public async Task Somebody_adds_a_passkey_and_signs_in_with_it()
    {
        var anna = await City.HasAccount("Anna");
        using var key = new SoftPasskey();
        var browser = await City.SignedIn(anna);
        (await browser.Opens("/konto/passkeys")).ShouldSay("Sie haben noch keinen Passkey.");
        Assert.Equal("/konto/passkeys?gut=neu", (await Add(browser, key, "Mein Telefon")).Location);
        (await browser.Opens("/konto/passkeys")).ShouldSay("Mein Telefon").ShouldSay("Noch nicht benutzt.");
        Assert.Contains(await City.MailsTo(anna.Email!), m => m.Subject == "Ein Passkey wurde hinzugefügt");

        var other = new Browser(City);
        var answer = await SignIn(other, key, ("zurueck", "/konto/passkeys"));
        Assert.Equal((HttpStatusCode.SeeOther, "/konto/passkeys"), (answer.Status, answer.Location));
        (await other.Opens("/konto/passkeys")).ShouldBe(HttpStatusCode.OK).ShouldSay("Zuletzt benutzt am").ShouldSay("Mein Telefon");
    }

    [Fact]
    public async Task It_is_renamed_and_removed_and_then_opens_nothing()
    {
        using var key = new SoftPasskey();
        var browser = await City.SignedIn(await City.HasAccount("Anna"));
        await Add(browser, key, "Telefon");
        var id = await Id(browser);
        Assert.Equal("/konto/passkeys?gut=name", (await browser.Posts("/konto/passkeys/umbenennen", ("Id", id), ("Name", "Altes <Telefon>"))).Location);
        (await browser.Opens("/konto/passkeys")).ShouldSay("Altes <Telefon>");
        (await browser.Posts("/konto/passkeys/umbenennen", ("Id", id), ("Name", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await browser.Posts("/konto/passkeys/entfernen", ("Id", id));
        (await browser.Posts("/konto/passkeys/entfernen", ("Id", id))).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Opens("/konto/passkeys")).ShouldSay("Sie haben noch keinen Passkey.");
        (await SignIn(new Browser(City), key)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Mit dem Passkey hat es nicht geklappt.");
    }

    [Fact]
    public async Task Nobody_touches_the_passkeys_of_others()
    {
        using var key = new SoftPasskey();
        var anna = await City.SignedIn(await City.HasAccount("Anna"));
        await Add(anna, key, "Telefon");
        var id = await Id(anna);
        var bert = await City.SignedIn(await City.HasAccount("Bert"));
        (await bert.Posts("/konto/passkeys/umbenennen", ("Id", id), ("Name", "Meins"))).ShouldBe(HttpStatusCode.NotFound);
        (await bert.Posts("/konto/passkeys/entfernen", ("Id", id))).ShouldBe(HttpStatusCode.NotFound);
        (await bert.Posts("/konto/passkeys/entfernen", ("Id", "zz"))).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Opens("/konto/passkeys")).ShouldSay("Telefon");
    }

    [Theory]
    [InlineData("")]
    [InlineData("kein JSON")]
    [InlineData("{}")]
    [InlineData("{\"id\":7}")]
    [InlineData("{\"id\":\"!!\"}")]
    [InlineData("[]")]
    [InlineData("{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}")]
    public async Task Broken_answers_are_refused_kindly(string credential)
    {
        var browser = new Browser(City);
        (await browser.Posts("/anmelden/passkey", ("Credential", credential))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Mit dem Passkey hat es nicht geklappt.");
        await browser.Posts("/anmelden/passkey/optionen");
        (await browser.Posts("/anmelden/passkey", ("Credential", credential))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var anna = await City.SignedIn(await City.HasAccount("Anna"));
        (await anna.Posts("/konto/passkeys", ("Name", "X"), ("Credential", credential))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("konnte nicht gespeichert werden");
        await anna.Posts("/konto/passkeys/optionen");
        (await anna.Posts("/konto/passkeys", ("Name", "X"), ("Credential", credential))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task An_answer_is_good_for_one_question_only()
    {
        using var key = new SoftPasskey();
        await Add(await City.SignedIn(await City.HasAccount("Anna")), key, "Telefon");
        var thief = new Browser(City);
        var old = key.Get((await thief.Posts("/anmelden/passkey/optionen")).Html);
        await thief.Posts("/anmelden/passkey/optionen");
        (await thief.Posts("/anmelden/passkey", ("Credential", old))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.False(thief.IsSignedIn);
    }

    [Fact]
    public async Task A_carried_form_goes_through_a_passkey_sign_in()
    {
        using var key = new SoftPasskey();
        await Add(await City.SignedIn(await City.HasAccount("Anna")), key, "Telefon");
        var browser = new Browser(City);
        var refused = await browser.Posts("/konto", ("DisplayName", "Ein neuer Name, lang genug"), ("Language", "de"), ("MailWish", "Never"));
        var credential = key.Get((await browser.Posts("/anmelden/passkey/optionen")).Html);
        (await browser.Sends(refused, "form[action='/anmelden/passkey']", ("Credential", credential))).ShouldSay("Ihre Eingaben sind noch da").ShouldSay("Ein neuer Name, lang genug");
    }

    private static async Task<Seen> Add(Browser browser, SoftPasskey key, string name) =>
        await browser.Posts("/konto/passkeys", ("Name", name), ("Credential", key.Create((await browser.Posts("/konto/passkeys/optionen")).ShouldBe(HttpStatusCode.OK).Html)));

    private static async Task<Seen> SignIn(Browser browser, SoftPasskey key, params (string, string)[] fields) =>
        await browser.Posts("/anmelden/passkey", [("Credential", key.Get((await browser.Posts("/anmelden/passkey/optionen")).Html)), .. fields]);

    private static async Task<string> Id(Browser browser) => (await browser.Opens("/konto/passkeys")).Document.QuerySelector("main input[name=Id]")!.GetAttribute("value")!;
}
