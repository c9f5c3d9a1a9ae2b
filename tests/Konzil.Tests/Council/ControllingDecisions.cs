using System.Net;
using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Council;

[Trait("R", "R-2.1-38")]
[Trait("R", "R-3.1-01")]
public class ControllingDecisions(City city) : CityTest(city)
{
    private const string Own = "/buero/beschlusskontrolle/1";

    [Fact]
    public async Task A_resolution_gives_mandates_that_everybody_can_follow_overdue_ones_first()
    {
        var (office, lead) = await Begin();
        await Give(office, lead, ("Title", "Später fällig"), ("Due", Day(60)));
        await Give(office, lead, ("Title", "Bald fällig"), ("Due", Day(5)));
        (await City.Visitor.Opens("/beschluesse/1")).ShouldSay("Was daraus zu tun ist").ShouldSay("Amt für Digitales").ShouldSay("Bald fällig");
        City.Clock.Advance(TimeSpan.FromDays(7));
        var list = await City.Visitor.Opens("/beschlusskontrolle");
        Assert.Equal(["Bald fällig", "Später fällig"], list.Document.QuerySelectorAll("main tbody th a").Select(a => a.TextContent));
        list.ShouldSay("überfällig seit 2 Tagen").ShouldSay("Einen Grund hat die Stelle noch nicht genannt.");
        (await City.Visitor.Opens("/beschlusskontrolle?stand=ueberfaellig")).ShouldSay("Bald fällig").ShouldNotSay("Später fällig");
        (await City.Visitor.Opens("/beschlusskontrolle?stand=Done")).ShouldSay("Kein Auftrag passt");
        (await City.Visitor.Opens("/beschlusskontrolle/bericht")).ShouldSay("Bald fällig").ShouldSay("Gemeinderat").ShouldSay("In der Frist");
        (await City.Visitor.Opens("/beschlusskontrolle?lang=en")).ShouldSay("overdue for 2 days");
        var row = CsvFile.Read((await City.Visitor.Opens("/beschlusskontrolle/auftraege.csv")).Html)[1];
        Assert.Equal(("Bald fällig", "Offen", "ja", "1"), (row["auftrag"], row["stand"], row["ueberfaellig"], row["beschluss"]));
        Assert.DoesNotContain("Feldleitung", list.Html + (await City.Visitor.Opens("/beschlusskontrolle/1")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_is_reminded_says_why_it_takes_longer_and_proves_that_it_is_done()
    {
        var (office, lead) = await Begin();
        await Give(office, lead, ("Due", Day(20)));
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldSay("Neuer Auftrag aus einem Beschluss: Konzept vorlegen");
        City.Clock.Advance(TimeSpan.FromDays(6));
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldSay("In zwei Wochen ist fällig: Konzept vorlegen");
        (await office.Opens("/konto/nachrichten")).ShouldNotSay("Konzept vorlegen");
        City.Clock.Advance(TimeSpan.FromDays(15));
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay("Überfällig seit");
        Assert.Equal(1, await Late(lead));
        City.Clock.Advance(TimeSpan.FromDays(14));
        await City.Settle();
        Assert.Equal(2, await Late(lead));

        (await lead.Posts(Own + "/frist", ("Bis", Day(-50)), ("WarumSpaeter", "x"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("muss nach der bisherigen liegen");
        (await lead.Posts(Own + "/frist", ("Bis", Day(10)), ("WarumSpaeter", ""), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("warum es länger dauert");
        (await lead.Posts(Own + "/frist", ("Bis", Day(10)), ("WarumSpaeter", "Das Gutachten fehlt."), ("Version", await Version()))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/beschlusskontrolle/1")).ShouldSay("In Arbeit").ShouldSay("Das Gutachten fehlt.").ShouldSay("zuerst gesetzt").ShouldNotSay("überfällig");
        (await lead.Posts(Own + "/abschluss", ("Ergebnis", "Konzept liegt vor."), ("Nachweis", "javascript:alert(1)"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("keine Adresse").ShouldSay("Konzept liegt vor.");
        (await lead.Posts(Own + "/abschluss", ("Ergebnis", "Konzept liegt vor."), ("Nachweis", "/massnahmen"), ("Version", await Version()))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/beschlusskontrolle/1")).ShouldSay("Erledigt").ShouldSay("Konzept liegt vor.").ShouldSay("Das Gutachten fehlt.");
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay("Auftrag erledigt: Konzept vorlegen");
        (await lead.Posts(Own + "/abschluss", ("Ergebnis", "Noch einmal."), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("schon erledigt");
    }

    [Fact]
    public async Task A_recurring_mandate_comes_back_once()
    {
        var (office, lead) = await Begin();
        await Give(office, lead, ("EveryMonths", "12"), ("Due", Day(3)));
        (await lead.Posts(Own + "/beginn", ("Version", await Version()))).ShouldBe(HttpStatusCode.SeeOther);
        (await lead.Posts(Own + "/abschluss", ("Ergebnis", "Bericht gehalten."), ("Version", await Version()))).ShouldBe(HttpStatusCode.SeeOther);
        var all = await City.Do(db => db.Mandates.AsNoTracking().OrderBy(m => m.Number).ToListAsync());
        Assert.Equal([(1, MandateState.Done), (2, MandateState.Open)], all.Select(m => (m.Number, m.State)));
        Assert.Equal(all[0].FirstDue.AddMonths(12), all[1].Due);
        (await City.Visitor.Opens("/beschlusskontrolle/1")).ShouldSay("Danach: Auftrag 2");
        (await City.Visitor.Opens("/beschlusskontrolle/2")).ShouldSay("Davor: Auftrag 1").ShouldSay("alle 12 Monate");
        (await lead.Posts("/buero/beschlusskontrolle/2/ende", ("WarumNicht", "Abgeschafft."), ("Version", await Version(2)))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(2, await City.Do(db => db.Mandates.CountAsync()));
        (await City.Visitor.Opens("/beschlusskontrolle/2")).ShouldSay(ControlText.DroppedSince.De).ShouldNotSay(ControlText.DoneOn.De);
        (await City.Visitor.Opens("/beschlusskontrolle/1")).ShouldSay(ControlText.DoneOn.De).ShouldNotSay(ControlText.DroppedSince.De);
    }

    [Fact]
    public async Task Only_who_reports_and_the_councils_office_answer_and_only_the_office_gives()
    {
        var (office, lead) = await Begin();
        await Give(office, lead);
        var other = await City.HasPerson("Andere", Role.Moderator);
        (await other.Opens(Own)).ShouldBe(HttpStatusCode.Forbidden);
        (await other.Posts(Own + "/abschluss", ("Ergebnis", "x"))).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Opens(Own + "/bearbeiten")).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Opens("/buero/beschlusskontrolle")).ShouldSay("Konzept vorlegen");
        (await other.Opens("/buero/beschlusskontrolle")).ShouldSay("Kein offener Auftrag für Sie").ShouldNotSay("Konzept vorlegen");
        (await office.Opens("/buero")).ShouldSay("Beschlusskontrolle");
        (await office.Posts("/buero/beschluesse/1/auftraege/neu", Words(("Title", ""), ("Unit", ""), ("Due", "x"), ("EveryMonths", "0")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("was zu tun ist").ShouldSay("zuständige Stelle").ShouldSay("1 bis 60");
        (await office.Posts("/buero/beschluesse/9/auftraege/neu", Words())).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_correction_needs_a_reason_and_a_stale_one_is_refused()
    {
        var (office, lead) = await Begin();
        await Give(office, lead);
        var version = await Version();
        (await office.Posts(Own + "/bearbeiten", Words(("Version", version)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte begründen Sie die Änderung");
        (await office.Posts(Own + "/bearbeiten", Words(("OwnerId", lead.Id.ToString()!), ("Title", "Konzept und Kosten"), ("Grund", "Kosten fehlten."), ("Version", version)))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/beschlusskontrolle/1")).ShouldSay("Konzept und Kosten").ShouldSay("Kosten fehlten.");
        (await office.Posts(Own + "/bearbeiten", Words(("Title", "Zu spät"), ("Grund", "x"), ("Version", version)))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Konzept und Kosten");
        (await lead.Posts(Own + "/abschluss", ("Ergebnis", "Fertig."), ("Version", version))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Fertig.");
        Assert.Contains("Kosten fehlten.", await City.Do(db => db.History.Where(h => h.Kind == nameof(Mandate)).Select(h => h.Why).ToListAsync()));
    }

    [Fact]
    public async Task The_votes_over_time_are_a_picture_with_a_table()
    {
        (await City.Visitor.Opens("/beschluesse/abstimmungen")).ShouldSay("Noch kein Beschluss mit bekannten Stimmen");
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        await office.Posts("/buero/beschluesse", RecordingResolutions.July);
        await office.Posts("/buero/beschluesse", RecordingResolutions.July.With(("Date", "2023-07-20"), ("Yes", "26"), ("No", "11")));
        await office.Posts("/buero/beschluesse", RecordingResolutions.July.With(("Date", "2024-07-20"), ("Yes", ""), ("No", "")));
        var page = await City.Visitor.Opens("/beschluesse/abstimmungen");
        page.ShouldSay("100,0 %").ShouldSay("70,3 %").ShouldSay("Zuerst 35 zu 0, zuletzt 26 zu 11").ShouldSay("1 Beschlüsse ohne bekannte Stimmen");
        Assert.Equal(4, page.Document.QuerySelectorAll("figure svg[role=img] rect").Length);
    }

    [Fact]
    [Trait("R", "R-4.2-06")]
    public async Task Each_body_has_its_own_picture_of_its_votes()
    {
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        await office.Posts("/buero/beschluesse", RecordingResolutions.July);
        await office.Posts("/buero/beschluesse", RecordingResolutions.July.With(("Date", "2023-07-20")));
        await office.Posts("/buero/beschluesse", RecordingResolutions.July.With(("Body", "Hauptausschuss"), ("Title", "Vorberatung"), ("Yes", "9"), ("No", "2")));
        (await City.Visitor.Opens("/beschluesse/abstimmungen")).ShouldSay("Hauptausschuss").ShouldSay("Zuerst 35 zu 0, zuletzt 35 zu 0").ShouldNotSay("Vorberatung");
        (await City.Visitor.Opens("/beschluesse/abstimmungen?gremium=Hauptausschuss")).ShouldSay("Vorberatung").ShouldSay("Zuerst 9 zu 2, zuletzt 9 zu 2");
        (await City.Visitor.Opens("/beschluesse/abstimmungen?gremium=Unbekannt&lang=en")).ShouldSay("Each body has its own picture").ShouldSay("35");
    }

    private string Day(int days) => Format.Iso(City.Today().AddDays(days));

    private (string, string)[] Words(params (string, string)[] more) => new[]
    {
        ("Title", "Konzept vorlegen"), ("Note", "Mit Kosten."), ("Unit", "Amt für Digitales"), ("OwnerId", ""), ("Due", Day(30)), ("EveryMonths", ""),
    }.With(more);

    private async Task<(Actor Office, Actor Lead)> Begin()
    {
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        (await office.Posts("/buero/beschluesse", RecordingResolutions.July)).ShouldBe(HttpStatusCode.SeeOther);
        return (office, await City.HasPerson("Feldleitung", Role.FieldLead));
    }

    private async Task Give(Actor office, Actor owner, params (string, string)[] more) =>
        (await office.Posts("/buero/beschluesse/1/auftraege/neu", Words([("OwnerId", owner.Id.ToString()!), .. more]))).ShouldBe(HttpStatusCode.SeeOther);

    private async Task<string> Version(int number = 1) => (await City.Do(db => db.Mandates.Where(m => m.Number == number).Select(m => m.Version).SingleAsync())).ToString();

    private Task<int> Late(Actor who) => City.Do(db => db.Notices.CountAsync(n => n.PersonId == who.Id && n.De.StartsWith("Überfällig")));
}
