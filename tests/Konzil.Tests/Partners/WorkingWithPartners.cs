using System.Net;
using Konzil.Partners;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
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
        empty.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GuestText.NothingDelivered.De);
        await guest.PostsAndLooks($"/gast/lieferungen/{owed.Id}", ("Version", owed.Version.ToString()), ("Anmerkung", "Alle montiert"), ("Ablage", "https://lieferung.example/1"));
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay("Beispiel GmbH hat geliefert: 20 Sensoren");
        (await office.Opens(Desk + "/1/lieferungen")).ShouldSay("Alle montiert").ShouldSay("Gustav Gast");
        (await office.Posts($"{Desk}/1/lieferungen/{owed.Id}/rueckgabe", ("Version", (await Item("20 Sensoren")).Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("was noch fehlt");
        await office.PostsAndLooks($"{Desk}/1/lieferungen/{owed.Id}/rueckgabe", ("Version", (await Item("20 Sensoren")).Version.ToString()), (Field("Rueckmeldung", owed), "Zwei sind defekt"));
        (await guest.Opens("/gast")).ShouldSay("zurückgegeben").ShouldSay("Zwei sind defekt");
        await guest.PostsAndLooks($"/gast/lieferungen/{owed.Id}", ("Version", (await Item("20 Sensoren")).Version.ToString()), ("Anmerkung", "Ersetzt"));
        await office.PostsAndLooks($"{Desk}/1/lieferungen/{owed.Id}/annahme", ("Version", (await Item("20 Sensoren")).Version.ToString()));
        (await guest.Opens("/gast")).ShouldSay("angenommen");
        (await guest.Posts($"/gast/lieferungen/{owed.Id}", ("Version", (await Item("20 Sensoren")).Version.ToString()), ("Anmerkung", "Noch einmal"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("schon geliefert");

        City.Clock.Advance(TimeSpan.FromDays(17));
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay("Gastzugang von Gustav Gast");
        City.Clock.Advance(TimeSpan.FromDays(14));
        await City.Settle();
        (await guest.Opens("/gast")).ShouldSay("keinen Gastzugang").ShouldNotSay("Sensoren");
        (await office.Opens("/konto/nachrichten")).ShouldSay("ist zu Ende");
    }

    [Fact]
    [Trait("R", "R-3.3-19")]
    public async Task A_file_is_handed_in_and_read_only_by_whom_it_is_for()
    {
        var (office, lead, guest) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Leitung", Role.FieldLead), await City.HasPerson("Gustav Gast"));
        var (otherLead, stranger, rival) = (await City.HasPerson("Andere Leitung", Role.FieldLead), await City.HasPerson("Fremde"), await City.HasPerson("Rita Rivalin"));
        var (project, phase) = await City.HasProject(lead);
        var package = await City.HasPackage(phase, "Sensoren liefern");
        var until = Format.Iso(City.Today().AddDays(30));
        foreach (var (number, name, who) in new[] { (1, "Beispiel GmbH", "gustav-gast"), (2, "Andere GmbH", "rita-rivalin") })
        {
            await office.PostsAndLooks(Desk + "/neu", Words(name));
            await office.PostsAndLooks($"{Desk}/{number}/gaeste", ("Adresse", who + "@example.org"), ("Bis", until), ("Pakete", package.Id.ToString()));
        }

        await office.PostsAndLooks(Desk + "/1/lieferungen", ("Paket", package.Id.ToString()), ("Lieferung", "20 Sensoren"), ("Faellig", until));
        var owed = await Item("20 Sensoren");
        var desk = $"/gast/lieferungen/{owed.Id}";
        (await guest.Opens(desk)).ShouldBe(HttpStatusCode.OK).ShouldSay(GuestText.WhoIsTold.De);
        foreach (var who in new[] { rival, stranger, lead })
        {
            (await who.Opens(desk)).ShouldBe(HttpStatusCode.NotFound);
        }

        (await guest.Posts(desk, new ChosenFile("Datei", "bericht.pdf", SampleFiles.Pdf), ("Anmerkung", "Alle montiert"), ("Version", owed.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FilesText.AltMissing.De).ShouldSay("Alle montiert");
        Assert.Equal(0, await City.Do(db => db.Files.CountAsync()));
        (await guest.Posts(desk, new ChosenFile("Datei", "bericht.pdf", SampleFiles.Pdf), ("DateiAlt", "Messbericht"), ("Version", Guid.Empty.ToString()))).ShouldBe(HttpStatusCode.Conflict);
        Assert.Equal(0, await City.Do(db => db.Files.CountAsync()));
        (await guest.Posts(desk, new ChosenFile("Datei", "bericht.pdf", SampleFiles.Pdf), ("DateiAlt", "Messbericht"), ("Version", owed.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        (await guest.Opens(desk)).ShouldSay(GuestText.BeingChecked.De).ShouldSay("Messbericht");

        var file = (await guest.Opens("/gast")).Document.QuerySelector(".kz-anhang a")!.GetAttribute("href")!;
        foreach (var who in new[] { guest, office, lead })
        {
            (await who.Opens(file)).ShouldBe(HttpStatusCode.OK);
        }

        foreach (var who in new[] { City.Visitor, stranger, rival, otherLead })
        {
            (await who.Opens(file)).ShouldBe(HttpStatusCode.NotFound);
        }

        // The lead is told and finds it on the plan; the coordination is told once, where it decides.
        (await lead.Opens("/konto/nachrichten")).ShouldSay("Beispiel GmbH hat zu Ihrem Projekt geliefert: 20 Sensoren");
        (await office.Opens("/konto/nachrichten")).ShouldSay("Beispiel GmbH hat geliefert: 20 Sensoren").ShouldNotSay("zu Ihrem Projekt");
        (await lead.Opens($"/buero/projekte/{project.Number}")).ShouldSay(GuestText.PlanSupplies.De).ShouldSay("20 Sensoren").ShouldSay("Messbericht").ShouldSay(GuestText.WhoDecides.De);
        (await office.Opens($"/buero/projekte/{project.Number}?lang=en")).ShouldSay(GuestText.PlanSupplies.En).ShouldSay(GuestText.ToDecision.En);
        (await office.Opens(Desk + "/1/lieferungen")).ShouldSay("Messbericht");

        // With the access ends the reading.
        var access = await City.Do(db => db.Guests.Where(g => g.PersonId == guest.Id).Select(g => g.Id).SingleAsync());
        await office.PostsAndLooks($"{Desk}/1/gaeste/{access}/ende");
        (await guest.Opens(file)).ShouldBe(HttpStatusCode.NotFound);
        (await guest.Opens(desk)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-3.3-19")]
    public async Task A_guest_sees_the_own_contracts_and_nothing_of_others()
    {
        var (office, guest) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Gustav Gast"));
        var (_, phase) = await City.HasProject(office);
        var package = await City.HasPackage(phase, "Sensoren liefern");
        await office.PostsAndLooks(Desk + "/neu", Words("Beispiel GmbH"));
        (await office.Opens(Desk + "/1")).ShouldSay(GuestText.NoContracts.De);
        await office.PostsAndLooks(Desk + "/1/gaeste", ("Adresse", "gustav-gast@example.org"), ("Bis", Format.Iso(City.Today().AddDays(30))), ("Pakete", package.Id.ToString()));
        await City.Do(async db =>
        {
            foreach (var (number, title, supplier) in new[] { (101, "Sensoren am See", "Beispiel GmbH"), (102, "Geheimer Auftrag", "Andere GmbH") })
            {
                var tender = Konzil.Budget.Tender.Numbered(number);
                tender.Plan(new(title, "Los 2", "Gegenstand", Konzil.Budget.TenderKind.Supply, Konzil.Budget.TenderProcedure.Direct));
                tender.Receive(new(supplier, "Frau Muster", 100, City.Today(), ""));
                tender.Receive(new("Unterlegene AG", "Herr Zweiter", 31313, City.Today(), ""));
                tender.Award(tender.Offers[0], City.Today(), supplier == "Beispiel GmbH" ? 20500 : 77777, "Innerer Grund");
                tender.Sign(new("V-17", City.Today(), City.Today(), City.Today().AddDays(300), "Innere Notiz"));
                db.Add(tender);
            }

            foreach (var (number, partner, title) in new[] { (101, "Beispiel GmbH", "Absicht am Ufer"), (102, "Andere GmbH", "Fremde Absicht") })
            {
                var agreement = Konzil.Budget.Agreement.Numbered(number);
                agreement.Write(new(Konzil.Budget.AgreementKind.Mou, title, partner, "Umfang") { Contact = "Herr Beispiel", WithheldBecause = "Geschäftsgeheimnis" });
                db.Add(agreement);
            }

            await db.SaveChangesAsync();
        });
        await City.Settle();

        var page = await guest.Opens("/gast");
        page.ShouldSay("Sensoren am See, Los 2").ShouldSay("V-17").ShouldSay("20.500").ShouldSay("Frau Muster").ShouldSay("Vertrag unterschrieben").ShouldSay("Absicht am Ufer").ShouldSay("in Vorbereitung").ShouldSay("Herr Beispiel");
        page.ShouldNotSay("Geheimer Auftrag").ShouldNotSay("Fremde Absicht").ShouldNotSay("77.777").ShouldNotSay("31.313").ShouldNotSay("Unterlegene").ShouldNotSay("Innere");
        page.ShouldSay(GuestText.CityContact.De).ShouldSay("Koordination");
        (await guest.Opens("/gast?lang=en")).ShouldSay(GuestText.Contracts.En).ShouldSay("contract signed");
        (await office.Opens(Desk + "/1")).ShouldSay("Sensoren am See").ShouldSay("Absicht am Ufer").ShouldNotSay("Geheimer Auftrag");
    }

    [Fact]
    [Trait("R", "R-2.1-08")]
    public async Task A_contract_belongs_to_its_partner_also_under_another_name_and_the_office_ties_what_is_left()
    {
        var office = await City.HasPerson("Vergabestelle", Role.Procurement);
        await office.PostsAndLooks(Desk + "/neu", Words("Beispiel GmbH"));
        await City.Do(async db =>
        {
            foreach (var (number, partner, title) in new[] { (101, "Beispiel GmbH", "Absicht am Ufer"), (102, "Beispiel-GmbH", "Schreibfehler am Ufer") })
            {
                var agreement = Konzil.Budget.Agreement.Numbered(number);
                agreement.Write(new(Konzil.Budget.AgreementKind.Mou, title, partner, "Umfang"));
                db.Add(agreement);
            }

            await db.SaveChangesAsync();
        });
        await City.Settle();
        (await office.Opens(Desk + "/1")).ShouldSay("Absicht am Ufer").ShouldNotSay("Schreibfehler am Ufer");
        var list = await office.Opens(Desk);
        Assert.Equal(["Schreibfehler am Ufer: Beispiel-GmbH"], list.Document.QuerySelectorAll("#vertraege li").Select(l => l.TextContent.Trim()));

        await City.Do(db => db.Partners.Where(p => p.Number == 1).ExecuteUpdateAsync(p => p.SetProperty(x => x.Name, "Beispiel SE")));
        (await office.Opens(Desk + "/1")).ShouldSay("Absicht am Ufer");

        var (left, partner) = (await City.Do(db => db.Set<Konzil.Budget.Agreement>().Where(a => a.Number == 102).Select(a => a.Id).SingleAsync()), await City.Do(db => db.Partners.Select(p => p.Id).SingleAsync()));
        (await office.Posts(Desk + "/vertraege", ("Vertrag", "vereinbarung-" + left))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PartnerText.PartnerMissing.De);
        (await office.PostsAndLooks(Desk + "/vertraege", ("Vertrag", "vereinbarung-" + left), ("Partner", partner.ToString()))).ShouldSay(PartnerText.AllTied.De);
        (await office.Opens(Desk + "/1")).ShouldSay("Schreibfehler am Ufer");
        await office.PostsAndLooks(Desk + "/vertraege", ("Vertrag", "vereinbarung-" + left), ("Partner", "keiner"));
        (await office.Opens(Desk + "/1")).ShouldNotSay("Schreibfehler am Ufer");
        (await (await City.HasPerson("Kämmerei", Role.Treasury)).Posts(Desk + "/vertraege", ("Vertrag", "vereinbarung-" + left), ("Partner", partner.ToString()))).ShouldBe(HttpStatusCode.Forbidden);
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
