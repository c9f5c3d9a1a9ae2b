using System.Net;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Events;

/// <summary>Participants who want to stay in touch, and nobody else.</summary>
[Trait("R", "R-2.3-16")]
public class SharingContacts(City city) : CityTest(city)
{
    private const string Page = "/termine/1/kontakte";
    private const string Desk = "/buero/termine/1/kontakte";
    private const string Guest = "gast@example.org";

    [Fact]
    public async Task Only_whoever_entered_themselves_reads_the_list()
    {
        var office = await HasList();
        var (anna, ben, cem) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"), await City.HasPerson("Cem"));
        await City.Registers(anna, 1);
        await City.Registers(ben, 1);
        (await anna.Opens("/termine/1-workshop-nord")).ShouldSay(ContactText.Title.De);
        (await cem.Opens("/termine/1-workshop-nord")).ShouldNotSay(ContactText.Title.De);
        (await cem.Opens(Page)).ShouldBe(HttpStatusCode.NotFound);
        (await cem.Posts(Page, Words("Cem", "0171 1"))).ShouldBe(HttpStatusCode.NotFound);

        (await anna.Posts(Page, ("Name", "Anna Beispiel"), ("Words", "Radwege"), ("Way", "anna@verein.example"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ContactText.AgreeMissing.De).ShouldSay("Radwege");
        Assert.Equal(0, await City.Do(db => db.EventContacts.CountAsync()));
        (await anna.PostsAndLooks(Page, Words("Anna Beispiel", "anna@verein.example"))).ShouldSay("anna@verein.example").ShouldSay(ContactText.OnlyYou.De);
        (await anna.Posts(Page, Words("Anna Beispiel", "zweimal"))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(1, await City.Do(db => db.EventContacts.CountAsync()));

        // Ben takes part but has shared nothing: he sees the form, not the list.
        (await ben.Opens(Page)).ShouldSay(ContactText.Agree.De).ShouldNotSay("anna@verein.example");
        (await ben.PostsAndLooks(Page, Words("Ben", "0171 2"))).ShouldSay("anna@verein.example").ShouldSay("Radwege");
        (await office.Opens(Desk)).ShouldSay("anna@verein.example").ShouldSay("0171 2");
        (await (await City.HasPerson("Lotsin", Role.Lotse)).Opens(Desk)).ShouldBe(HttpStatusCode.Forbidden);

        // One click and the row is gone, with the sight of the others.
        (await ben.Posts(Page + "/ende")).ShouldBe(HttpStatusCode.SeeOther);
        (await ben.Opens(Page)).ShouldNotSay("anna@verein.example");
        (await anna.Opens(Page)).ShouldNotSay("0171 2");
        Assert.Equal(1, await City.Do(db => db.EventContacts.CountAsync()));
    }

    [Fact]
    public async Task Words_typed_while_the_list_ends_come_back_to_whoever_typed_them()
    {
        var office = await HasList();
        var (anna, cem) = (await City.HasPerson("Anna"), await City.HasPerson("Cem"));
        await City.Registers(anna, 1);
        (await anna.Opens(Page)).ShouldBe(HttpStatusCode.OK);
        await office.Posts(Desk + "/ende");
        (await anna.Posts(Page, Words("Anna Beispiel", "anna@verein.example"))).ShouldBe(HttpStatusCode.Gone).ShouldSay(ContactText.YourWords.De).ShouldSay("anna@verein.example").ShouldSay("Anna Beispiel");
        (await cem.Posts(Page, Words("Cem", "0171 1"))).ShouldBe(HttpStatusCode.NotFound);
        Assert.Equal(0, await City.Do(db => db.EventContacts.CountAsync()));
    }

    [Fact]
    public async Task Nothing_of_it_leaves_the_list()
    {
        await HasList();
        var anna = await City.HasPerson("Anna");
        await City.Registers(anna, 1);
        await anna.Posts(Page, Words("Anna Geheim", "nur-hier@verein.example"));
        await City.Settle();
        var ben = await City.HasPerson("Ben");
        foreach (var who in new[] { City.Visitor, ben, await City.HasPerson("Bewertung", Role.Evaluator) })
        {
            foreach (var address in new[] { "/termine", "/termine/1-workshop-nord", "/termine/feed.atom", "/termine.ics", "/termine/1/kalender.ics", "/termine/termine.csv", "/suche?q=Geheim", "/suche?q=Radwege", "/daten", "/sitemap.xml", "/" })
            {
                var seen = await who.Opens(address);
                Assert.DoesNotContain("Anna Geheim", seen.Html, StringComparison.Ordinal);
                Assert.DoesNotContain("nur-hier@", seen.Html, StringComparison.Ordinal);
            }
        }

        Assert.DoesNotContain(await City.Do(db => db.History.Select(h => h.ChangesJson).ToListAsync()), c => c.Contains("Geheim", StringComparison.Ordinal));
        Assert.DoesNotContain("nur-hier", (await (await City.HasPerson("Presse 2", Role.Press)).Opens("/buero/termine/1/anmeldungen.csv")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_enters_by_the_link_of_the_registration_and_leaves_by_a_link_of_their_own()
    {
        await HasList();
        await City.RegistersGuest(1, Guest);
        var mine = await City.LinkTo(Guest);
        (await City.Visitor.Opens(mine + "/kontakte")).ShouldBe(HttpStatusCode.Gone);
        await City.Visitor.Posts(mine + "/bestaetigung");
        (await City.Visitor.Opens(mine)).ShouldSay(ContactText.GuestLink.De);
        (await City.Visitor.Posts(mine + "/kontakte", ("Name", "Gast"), ("Way", "0171 3"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ContactText.AgreeMissing.De);
        var entered = await City.Visitor.Posts(mine + "/kontakte", Words("Gast", "0171 3"));
        entered.ShouldBe(HttpStatusCode.SeeOther);
        var own = entered.Location!;
        (await City.Visitor.Opens(own)).ShouldSay("0171 3").ShouldSay(ContactText.OnlyYou.De);
        Assert.Equal(own, (await City.Visitor.Posts(mine + "/kontakte", Words("Gast", "0171 4"))).Location);
        var mail = await City.Do(db => db.Mails.SingleAsync(m => m.To == Guest && m.Subject.StartsWith("Ihr Eintrag")));
        Assert.Contains(own, mail.Text, StringComparison.Ordinal);

        (await City.Visitor.Posts(own + "/ende")).ShouldSay(ContactText.Ended.De);
        (await City.Visitor.Opens(own)).ShouldBe(HttpStatusCode.Gone);
        Assert.False(await City.Do(db => db.EventContacts.AnyAsync()) || await City.Do(db => db.Mails.AnyAsync(m => m.Id == mail.Id)));
        (await City.Visitor.Opens("/termine/kontakte/" + new string('0', 32))).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Paper_needs_a_signature_and_its_typing_stays_in_the_history_without_the_words()
    {
        var office = await HasList();
        (await office.Posts(Desk + "/papier", ("Name", "Paula Papier"), ("Way", "07531 1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ContactText.PaperAgreeMissing.De);
        (await office.PostsAndLooks(Desk + "/papier", Words("Paula Papier", "07531 1"))).ShouldSay("Paula Papier").ShouldSay(ContactText.OnPaper.De);
        var line = await City.Do(db => db.EventContacts.AsNoTracking().SingleAsync());
        (await City.Visitor.Opens("/termine/kontakte/" + line.Secret)).ShouldBe(HttpStatusCode.Gone);
        var note = await City.Do(db => db.History.SingleAsync(h => h.What == "contact-from-paper"));
        Assert.Equal(office.Id, note.ById);
        Assert.DoesNotContain("Paula", note.ChangesJson + note.Why, StringComparison.Ordinal);
        (await office.Posts($"{Desk}/{line.Id}/loeschung")).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts($"{Desk}/{line.Id}/loeschung")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Equal(0, await City.Do(db => db.EventContacts.CountAsync()));
    }

    [Fact]
    public async Task It_ends_by_itself_some_days_after_the_event_and_longer_when_the_office_says_so()
    {
        var office = await HasList(days: 20);
        var anna = await City.HasPerson("Anna");
        await City.Registers(anna, 1);
        await anna.Posts(Page, Words("Anna", "0171 1"));
        await City.Settle();
        City.Clock.Advance(TimeSpan.FromDays(10 + 19));
        await City.Settle();
        (await anna.Opens(Page)).ShouldSay("0171 1");
        var version = await City.Do(db => db.ContactLists.Select(l => l.Version).SingleAsync());
        (await office.Posts(Desk, ("KeepDays", "0"), ("Version", version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ContactText.KeepDaysWrong.De);
        (await office.Posts(Desk, ("KeepDays", "30"), ("Version", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.Conflict);
        (await office.Posts(Desk, ("KeepDays", "30"), ("Version", version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        City.Clock.Advance(TimeSpan.FromDays(5));
        await City.Settle();
        Assert.Equal(1, await City.Do(db => db.EventContacts.CountAsync()));

        // The registration itself is long forgotten; the entry still ends on its own day.
        City.Clock.Advance(TimeSpan.FromDays(8));
        await City.Settle();
        Assert.Equal(0, await City.Do(db => db.EventContacts.CountAsync()));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.What == "contacts-deleted")));
        (await anna.Opens(Page)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_withdraws_or_is_on_the_waiting_list_shares_nothing()
    {
        await HasList(seats: 1);
        var (anna, ben) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"));
        var registration = await City.Registers(anna, 1);
        await City.Registers(ben, 1);
        (await ben.Opens(Page)).ShouldBe(HttpStatusCode.NotFound);
        await anna.Posts(Page, Words("Anna", "0171 1"));
        await anna.Posts(registration + "/ruecknahme");
        Assert.Equal(0, await City.Do(db => db.EventContacts.CountAsync()));
        (await ben.Opens(Page)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_office_ends_the_list_with_everything_in_it()
    {
        var office = await HasList();
        var anna = await City.HasPerson("Anna");
        await City.Registers(anna, 1);
        await anna.Posts(Page, Words("Anna", "0171 1"));
        (await office.PostsAndLooks(Desk + "/ende")).ShouldSay(ContactText.Off.De);
        Assert.Equal(0, await City.Do(db => db.EventContacts.CountAsync()));
        (await anna.Opens(Page)).ShouldBe(HttpStatusCode.NotFound);
        var late = await office.Posts(Desk + "/papier", Words("Paula", "07531 1"));
        late.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ContactText.NotOpen.De);
        Assert.Equal("Paula", late.Document.QuerySelector("input[name=Name]")!.GetAttribute("value"));
    }

    private static (string, string)[] Words(string name, string way) => [("Name", name), ("Words", "Radwege"), ("Way", way), ("Agreed", "true")];

    private async Task<Actor> HasList(int days = 180, int seats = 20)
    {
        await City.HasEventWithPlaces("Workshop Nord", seats);
        var office = await City.HasPerson("Presse", Role.Press);
        (await office.Opens(Desk)).ShouldSay(ContactText.Off.De);
        (await office.Posts(Desk, ("KeepDays", days.ToString(System.Globalization.CultureInfo.InvariantCulture)))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        return office;
    }
}
