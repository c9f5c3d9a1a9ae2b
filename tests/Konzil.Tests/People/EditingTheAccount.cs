using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.People;

[Trait("R", "R-4.4-01")]
public class EditingTheAccount(City city) : CityTest(city)
{
    [Fact]
    public async Task Name_language_and_mails_are_changed()
    {
        var anna = await City.HasAccount("Anna");
        var browser = await City.SignedIn(anna);
        var answer = await browser.Posts("/konto", ("DisplayName", "Seerose"), ("Language", "en"), ("MailWish", "Never"));
        Assert.Equal("/konto?gut=gespeichert&lang=en", answer.Location);
        (await browser.Opens(answer.Location!)).ShouldSay("Saved.").ShouldSay("My account");
        var person = (await City.PersonOf(anna.Email!))!;
        Assert.Equal(("Seerose", "SEEROSE", "en", MailWish.Never), (person.DisplayName, person.NameKey, person.Language, person.MailWish));
    }

    [Fact]
    public async Task A_mistake_keeps_what_was_typed()
    {
        var browser = await City.SignedIn(await City.HasAccount("Anna"));
        var answer = await browser.Posts("/konto", ("DisplayName", new string('x', 61)), ("Language", "de"), ("MailWish", "Manchmal"));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Höchstens 60 Zeichen").ShouldSay("Bitte wählen Sie, ob Sie Mails bekommen möchten.");
        Assert.Equal(new string('x', 61), answer.Document.QuerySelector("#DisplayName")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Nobody_takes_a_name_under_which_somebody_speaks_for_the_city()
    {
        var moderator = await City.HasPerson("Frau Hafenmeister", Role.Moderator);
        var browser = await City.SignedIn(await City.HasAccount("Anna"));
        foreach (var name in new[] { "Frau Hafenmeister", " frau hafenmeister", "Stadt Konstanz", "Rathaus am See" })
        {
            (await browser.Posts("/konto", ("DisplayName", name), ("Language", "de"), ("MailWish", "Never"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RegisterText.NameOfficial.De);
        }

        // Two citizens may be called the same; whoever has an office is called after it.
        await City.HasPerson("Anna Müller");
        (await browser.Posts("/konto", ("DisplayName", "Anna Müller"), ("Language", "de"), ("MailWish", "Never"))).ShouldBe(HttpStatusCode.SeeOther);
        (await moderator.Posts("/konto", ("DisplayName", "Stadt Konstanz, Moderation"), ("Language", "de"), ("MailWish", "Never"))).ShouldBe(HttpStatusCode.SeeOther);
        (await new Browser(City).Posts("/registrieren", ("Email", "neu@example.org"), ("DisplayName", "Stadt Konstanz"), ("Language", "de"), ("Password", "ein ganz neues Passwort"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RegisterText.NameOfficial.De);
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_but_not_this_one()
    {
        var anna = await City.HasAccount("Anna");
        var (here, there) = (await City.SignedIn(anna), await City.SignedIn(anna));
        (await here.Posts("/konto/passwort", ("Current", "falsches Passwort"), ("Password", "ein ganz neues Passwort"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Das ist nicht Ihr heutiges Passwort.");
        Assert.Equal("/konto?gut=passwort", (await here.Posts("/konto/passwort", ("Current", PeopleInTheCity.Password), ("Password", "ein ganz neues Passwort"))).Location);
        (await here.Opens("/konto?gut=passwort")).ShouldBe(HttpStatusCode.OK).ShouldSay("Andere Geräte sind abgemeldet.");
        (await there.Opens("/konto")).ShouldBe(HttpStatusCode.SeeOther);
        (await new Browser(City).SignsIn(anna.Email!, "ein ganz neues Passwort")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Contains(await City.MailsTo(anna.Email!), m => m.Subject == "Ihr Passwort wurde geändert");
    }

    [Fact]
    public async Task A_new_address_counts_when_it_is_confirmed_and_the_old_one_hears_of_it()
    {
        var anna = await City.HasAccount("Anna");
        var browser = await City.SignedIn(anna);
        Assert.Equal("/konto?gut=adresse", (await browser.Posts("/konto/adresse", ("Email", "neu@example.org"), ("Current", PeopleInTheCity.Password))).Location);
        var link = await City.LinkTo("neu@example.org");
        await browser.Opens(link);
        Assert.NotNull(await City.PersonOf("anna@example.org"));
        Assert.Equal("/konto?gut=neue-adresse", (await browser.Posts(link)).Location);
        (await browser.Opens("/konto")).ShouldBe(HttpStatusCode.OK).ShouldSay("neu@example.org");
        Assert.Contains(await City.MailsTo("anna@example.org"), m => m.Subject == "Die E-Mail-Adresse Ihres Kontos wurde geändert");
        (await browser.Posts(link)).ShouldBe(HttpStatusCode.Gone);
        (await new Browser(City).SignsIn("neu@example.org", PeopleInTheCity.Password)).ShouldBe(HttpStatusCode.SeeOther);
        (await new Browser(City).SignsIn("anna@example.org", PeopleInTheCity.Password)).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task An_address_of_somebody_else_is_neither_taken_nor_told()
    {
        await City.HasAccount("Bert");
        var browser = await City.SignedIn(await City.HasAccount("Anna"));
        Assert.Equal("/konto?gut=adresse", (await browser.Posts("/konto/adresse", ("Email", "bert@example.org"), ("Current", PeopleInTheCity.Password))).Location);
        Assert.Equal("Sie haben schon ein Konto", Assert.Single(await City.MailsTo("bert@example.org")).Subject);
    }

    [Fact]
    public async Task An_address_taken_between_asking_and_confirming_is_refused()
    {
        var browser = await City.SignedIn(await City.HasAccount("Anna"));
        await browser.Posts("/konto/adresse", ("Email", "bert@example.org"), ("Current", PeopleInTheCity.Password));
        var link = await City.LinkTo("bert@example.org");
        await City.HasAccount("Bert");
        (await browser.Posts(link)).ShouldBe(HttpStatusCode.Gone).ShouldSay("Zu dieser Adresse gibt es inzwischen ein anderes Konto.");
        Assert.NotNull(await City.PersonOf("anna@example.org"));
    }

    [Fact]
    public async Task The_account_shows_the_roles()
    {
        var browser = await City.SignedIn(await City.HasAccount("Anna", Role.Moderator));
        (await browser.Opens("/konto")).ShouldSay("Ihre Rollen").ShouldSay("Moderation");
        (await (await City.SignedIn(await City.HasAccount("Bert"))).Opens("/konto")).ShouldNotSay("Ihre Rollen");
    }

    [Fact]
    public async Task The_history_says_what_happened_but_no_personal_data()
    {
        var anna = await City.HasAccount("Anna");
        var browser = await City.SignedIn(anna);
        await browser.Posts("/konto/adresse", ("Email", "neu@example.org"), ("Current", PeopleInTheCity.Password));
        await browser.Posts(await City.LinkTo("neu@example.org"));
        var line = await City.Do(db => db.History.SingleAsync(h => h.ItemId == anna.Id));
        Assert.Equal((PersonHistory.EmailChanged, "[]"), (line.What, line.ChangesJson));
    }

    [Fact]
    public async Task The_account_leads_first_to_where_the_person_has_something()
    {
        var (clerk, member, anna) = (await City.HasPerson("Frau Vorsitz", Role.Coordinator), await City.HasPerson("Herr Mitglied", Role.Staff), await City.HasPerson("Anna"));
        string[] all = ["/buero/sitzungen", "/buero/aufgaben", "/buero/personal", "/gast"];
        var none = (await anna.Opens("/konto")).ShouldSay(AccountText.OtherPages.De).ShouldNotSay(AccountText.Work.De);
        Assert.Empty(Links(none, "dd"));
        Assert.Equal(all, Links(none, "p"));

        var body = await City.HasBody(clerk, "Lenkungskreis", "", (clerk, Konzil.Meetings.BodyDuty.Chair), (member, Konzil.Meetings.BodyDuty.Member));
        Assert.Equal(["/buero/sitzungen"], Links(await member.Opens("/konto"), "dd"));
        var meeting = await City.HasMeeting(clerk, body, City.Today());
        var item = await City.HasItem(clerk, meeting, "Zwetschgenbaum");
        await City.Holds(clerk, meeting);
        await City.HasTask(clerk, meeting, item, member, City.Today().AddDays(5));
        var some = (await member.Opens("/konto?lang=en")).ShouldSay(AccountText.Work.En).ShouldSay(AccountText.OtherPages.En);
        Assert.Equal(["/buero/sitzungen?lang=en", "/buero/aufgaben?lang=en"], Links(some, "dd"));
        Assert.Equal(["/buero/personal?lang=en", "/gast?lang=en"], Links(some, "p"));

        // What was refused shows them too, and the pages stay open to everybody.
        Assert.Equal(all, Links((await anna.Posts("/konto", ("DisplayName", ""), ("Language", "de"), ("MailWish", "Never"))).ShouldBe(HttpStatusCode.UnprocessableEntity), "p"));
        foreach (var page in all)
        {
            (await anna.Opens(page)).ShouldBe(HttpStatusCode.OK);
        }

        IEnumerable<string> Links(Seen page, string within) => page.Document.QuerySelectorAll($"main aside {within} a").Select(a => a.GetAttribute("href")!).Where(h => all.Contains(h.Split('?')[0]));
    }
}
