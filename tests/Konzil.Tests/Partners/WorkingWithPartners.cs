using System.Net;
using Konzil.Partners;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Partners;

/// <summary>Partner organisations with a role per measure; guests see only what they are given, until their day.</summary>
[Trait("R", "R-1.2-22")]
public class WorkingWithPartners(City city) : CityTest(city)
{
    private const string Desk = "/buero/partner";

    [Fact]
    [Trait("R", "R-4.3-09")]
    public async Task Initiator_and_partners_stand_on_the_public_list_and_on_the_measure()
    {
        await City.HasMeasures("Licht", "Boote");
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await office.PostsAndLooks(Desk + "/neu", Words("Städtetag Baden-Württemberg", ("Kind", "Association"), ("Level", "Land"), ("Contact", "Frau Geheim"), ("IsPublic", "true")));
        await office.PostsAndLooks(Desk + "/neu", Words("Beispiel GmbH", ("Kind", "Company"), ("Level", "City")));
        (await office.PostsAndLooks(Desk + "/1/rollen", ("Massnahme", "agenda"), ("Rolle", "Initiator"), ("Beitrag", "Programm Digitale Zukunftskommune"))).ShouldSay("Initiative: Digitale Agenda insgesamt").ShouldSay("Frau Geheim");
        var measure = await City.Do(db => db.Set<Konzil.Agenda.Measure>().OrderBy(m => m.Number).FirstAsync());
        await office.PostsAndLooks(Desk + "/1/rollen", ("Massnahme", measure.Id.ToString()), ("Rolle", "Sponsor"));
        await office.PostsAndLooks(Desk + "/2/rollen", ("Massnahme", measure.Id.ToString()), ("Rolle", "Supplier"));
        (await office.Posts(Desk + "/1/rollen", ("Massnahme", "agenda"), ("Rolle", "Initiator"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("schon eingetragen");

        (await City.Visitor.Opens("/partner")).ShouldSay("Städtetag Baden-Württemberg").ShouldSay("Land").ShouldSay("Initiative: Digitale Agenda insgesamt").ShouldSay("Förderung: M-01 Licht").ShouldNotSay("Beispiel GmbH").ShouldNotSay("Frau Geheim");
        (await City.Visitor.Opens("/partner?ebene=City")).ShouldSay("Noch ist kein Partner veröffentlicht");
        (await City.Visitor.Opens("/partner?ebene=Land&lang=en")).ShouldSay("initiator: the Digital Agenda as a whole");
        Assert.Contains("Städtetag", await MeasureParts.Of(City, measure), StringComparison.Ordinal);
        Assert.DoesNotContain("Beispiel GmbH", await MeasureParts.Of(City, measure), StringComparison.Ordinal);
        var rows = CsvFile.Read((await City.Visitor.Opens("/partner/partner.csv")).Html).ToList();
        Assert.Equal(["Initiative", "Förderung"], rows.Select(r => r["rolle"]));
        Assert.Equal(["", "M-01"], rows.Select(r => r["massnahme"]));

        var role = await City.Do(db => db.PartnerRoles.Where(r => r.MeasureId == null).Select(r => r.Id).SingleAsync());
        await office.PostsAndLooks($"{Desk}/1/rollen/{role}/ende");
        await office.PostsAndLooks($"{Desk}/1/rollen/{role}/ende");
        (await City.Visitor.Opens("/partner")).ShouldNotSay("Initiative");
    }

    [Fact]
    public async Task Wrong_entries_are_named_a_name_stands_once_and_stale_forms_are_refused()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var wrong = await office.Posts(Desk + "/neu", Words("", ("Website", "javascript:alert(1)"), ("Kind", "")));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nennen Sie die Organisation").ShouldSay("wählen Sie die Art");
        Assert.Contains("javascript:alert(1)", wrong.Html, StringComparison.Ordinal);
        (await office.Posts(Desk + "/neu", Words("Hochschule", ("Website", "javascript:alert(1)")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("https://");
        await office.PostsAndLooks(Desk + "/neu", Words("Hochschule"));
        (await office.Posts(Desk + "/neu", Words("Hochschule"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("gibt es schon");
        (await office.Posts(Desk + "/1/bearbeiten", [.. Words("Neuer Name"), ("Version", Guid.Empty.ToString())])).ShouldBe(HttpStatusCode.Conflict);
        Assert.Equal("Hochschule", await City.Do(db => db.Partners.Select(p => p.Name).SingleAsync()));
        (await (await City.HasPerson("Feldleitung", Role.FieldLead)).Opens(Desk)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    [Trait("R", "R-2.1-10")]
    public async Task A_partner_for_the_council_becomes_public_on_its_day()
    {
        var (office, council, staff, anna) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Rätin", Role.CouncilMember), await City.HasPerson("Frau Amt", Role.Staff), await City.HasPerson("Anna"));
        var day = Format.Day(City.Clock.GetUtcNow()).AddDays(10);
        await office.PostsAndLooks(Desk + "/neu", Words("Verbund am See", ("IsPublic", "true"), ("PublicFrom", Format.Iso(day)), ("Circle", "Council")));
        await office.PostsAndLooks(Desk + "/neu", Words("Nur Verwaltung", ("Circle", "Administration")));
        await office.PostsAndLooks(Desk + "/neu", Words("Nur Team"));
        (await City.Visitor.Opens("/partner")).ShouldNotSay("Verbund am See");
        (await anna.Opens("/partner")).ShouldNotSay("Verbund am See");
        (await council.Opens("/partner")).ShouldSay("Verbund am See").ShouldSay("Noch nicht öffentlich").ShouldNotSay("Nur Verwaltung").ShouldNotSay("Nur Team");
        (await staff.Opens("/partner")).ShouldSay("Verbund am See").ShouldSay("Nur Verwaltung").ShouldNotSay("Nur Team");
        (await office.Opens(Desk)).ShouldSay("Nur Team");
        City.Clock.Advance(TimeSpan.FromDays(10));
        await City.Settle();
        (await City.Visitor.Opens("/partner")).ShouldSay("Verbund am See").ShouldNotSay("Nur Verwaltung").ShouldNotSay("Noch nicht öffentlich");
    }

    [Fact]
    [Trait("R", "R-3.3-19")]
    public async Task A_guest_sees_only_the_given_packages_and_nothing_after_the_day()
    {
        var (office, guest, other) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Gustav Gast"), await City.HasPerson("Fremde"));
        var (project, phase) = await City.HasProject();
        var (mine, hidden) = (await City.HasPackage(phase, "Sensoren liefern"), await City.HasPackage(phase, "Geheime Auswertung"));
        await office.PostsAndLooks(Desk + "/neu", Words("Beispiel GmbH"));
        var until = Format.Day(City.Clock.GetUtcNow()).AddDays(30);
        (string, string)[] form = [("Adresse", "gustav-gast@example.org"), ("Bis", Format.Iso(until)), ("Pakete", mine.Id.ToString())];
        (await office.Posts(Desk + "/1/gaeste", form.With(("Adresse", "niemand@example.org")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("kein bestätigtes Konto");
        (await office.Posts(Desk + "/1/gaeste", form.With(("Adresse", "koordination@example.org")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nur Konten ohne Rolle");
        (await office.Posts(Desk + "/1/gaeste", form.With(("Bis", Format.Iso(until.AddYears(3)))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("höchstens 366 Tage");
        await office.PostsAndLooks(Desk + "/1/gaeste", form);
        (await office.PostsAndLooks(Desk + "/1/lieferungen", ("Paket", mine.Id.ToString()), ("Lieferung", "20 Sensoren"), ("Faellig", Format.Iso(until)))).ShouldSay("offen");
        await office.PostsAndLooks(Desk + "/1/lieferungen", ("Paket", hidden.Id.ToString()), ("Lieferung", "Interner Bericht"), ("Faellig", Format.Iso(until)));
        await City.Settle();

        (await guest.Opens("/konto/nachrichten")).ShouldSay("Sie sehen jetzt Ihre Arbeitspakete");
        (await guest.Opens("/gast")).ShouldSay("Sensoren liefern").ShouldSay("20 Sensoren").ShouldSay("Ihr Zugang endet").ShouldNotSay("Geheime Auswertung").ShouldNotSay("Interner Bericht");
        (await guest.Opens($"/buero/projekte/{project.Number}")).ShouldBe(HttpStatusCode.NotFound);
        (await guest.Opens($"/buero/projekte/{project.Number}/pakete/{mine.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await guest.Opens("/buero")).ShouldBe(HttpStatusCode.Forbidden);
        (await other.Opens("/gast")).ShouldSay("Sie haben zurzeit keinen Gastzugang").ShouldNotSay("Sensoren");
        (await City.Visitor.Opens("/gast")).ShouldBe(HttpStatusCode.SeeOther);

        var (owed, secret) = (await Item("20 Sensoren"), await Item("Interner Bericht"));
        (await guest.Posts($"/gast/lieferungen/{secret.Id}", ("x", "y"))).ShouldBe(HttpStatusCode.NotFound);
        (await other.Posts($"/gast/lieferungen/{owed.Id}", ("x", "y"))).ShouldBe(HttpStatusCode.NotFound);
        var empty = await guest.Posts($"/gast/lieferungen/{owed.Id}", ("Version", owed.Version.ToString()));
        empty.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nennen Sie, wo es liegt");
        await guest.PostsAndLooks($"/gast/lieferungen/{owed.Id}", ("Version", owed.Version.ToString()), (Field("Anmerkung", owed), "Alle montiert"), (Field("Ablage", owed), "https://lieferung.example/1"));
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay("Beispiel GmbH hat geliefert: 20 Sensoren");
        (await office.Opens(Desk + "/1/lieferungen")).ShouldSay("Alle montiert").ShouldSay("Gustav Gast");
        (await office.Posts($"{Desk}/1/lieferungen/{owed.Id}/rueckgabe", ("Version", (await Item("20 Sensoren")).Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("was noch fehlt");
        await office.PostsAndLooks($"{Desk}/1/lieferungen/{owed.Id}/rueckgabe", ("Version", (await Item("20 Sensoren")).Version.ToString()), (Field("Rueckmeldung", owed), "Zwei sind defekt"));
        (await guest.Opens("/gast")).ShouldSay("zurückgegeben").ShouldSay("Zwei sind defekt");
        await guest.PostsAndLooks($"/gast/lieferungen/{owed.Id}", ("Version", (await Item("20 Sensoren")).Version.ToString()), (Field("Anmerkung", owed), "Ersetzt"));
        await office.PostsAndLooks($"{Desk}/1/lieferungen/{owed.Id}/annahme", ("Version", (await Item("20 Sensoren")).Version.ToString()));
        (await guest.Opens("/gast")).ShouldSay("angenommen");
        (await guest.Posts($"/gast/lieferungen/{owed.Id}", ("Version", (await Item("20 Sensoren")).Version.ToString()), (Field("Anmerkung", owed), "Noch einmal"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("schon geliefert");

        City.Clock.Advance(TimeSpan.FromDays(17));
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay("Gastzugang von Gustav Gast");
        City.Clock.Advance(TimeSpan.FromDays(14));
        await City.Settle();
        (await guest.Opens("/gast")).ShouldSay("keinen Gastzugang").ShouldNotSay("Sensoren");
        (await office.Opens("/konto/nachrichten")).ShouldSay("ist zu Ende");
    }

    [Fact]
    public async Task An_access_can_be_ended_and_given_again()
    {
        var (office, guest) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Gustav Gast"));
        var (_, phase) = await City.HasProject();
        var package = await City.HasPackage(phase, "Sensoren liefern");
        await office.PostsAndLooks(Desk + "/neu", Words("Beispiel GmbH"));
        (string, string)[] form = [("Adresse", "gustav-gast@example.org"), ("Bis", Format.Iso(Format.Day(City.Clock.GetUtcNow()).AddDays(30))), ("Pakete", package.Id.ToString())];
        await office.PostsAndLooks(Desk + "/1/gaeste", form);
        var id = await City.Do(db => db.Guests.Select(g => g.Id).SingleAsync());
        (await office.PostsAndLooks($"{Desk}/1/gaeste/{id}/ende")).ShouldSay("beendet");
        (await guest.Opens("/gast")).ShouldSay("keinen Gastzugang");
        await office.PostsAndLooks(Desk + "/1/gaeste", form);
        (await guest.Opens("/gast")).ShouldSay("Sensoren liefern");
        Assert.Equal(1, await City.Do(db => db.Guests.CountAsync()));
    }

    private static (string, string)[] Words(string name, params (string, string)[] more) =>
        new[] { ("Name", name), ("Kind", "Company"), ("Level", "City"), ("AboutDe", "Arbeitet mit.") }.With(more);

    private Task<Supply> Item(string title) => City.Do(db => db.Supplies.AsNoTracking().SingleAsync(d => d.Title == title));

    private static string Field(string name, Supply item) => name + "-" + item.Id.ToString("N");
}
