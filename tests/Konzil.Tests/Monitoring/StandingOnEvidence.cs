using System.Net;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Monitoring;

public class StandingOnEvidence(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.2-01")]
    public async Task Evidence_is_entered_released_cited_and_checked()
    {
        var (coordination, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Feldleitung", Role.FieldLead));
        var (measure, _) = await City.HasLedMeasure(lead);
        var goal = await City.Do(db => db.Set<Konzil.Strategy.Goal>().AsNoTracking().FirstAsync());
        var wrong = await coordination.Posts("/buero/belege/neu", Words(("Publisher", ""), ("IsPublic", "true"), ("Link", "javascript:alert(1)")));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EvidenceText.LinkWrong.De);
        (await coordination.Posts("/buero/belege/neu", Words(("Publisher", ""), ("IsPublic", "true")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EvidenceText.PublicNeedsPublisher.De);
        (await coordination.PostsAndLooks("/buero/belege/neu", Words())).ShouldSay("82 % sind zufrieden").ShouldSay(EvidenceText.Never.De);
        (await City.Visitor.Opens("/belege/1")).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Opens("/buero/belege/1")).ShouldBe(HttpStatusCode.OK).ShouldNotSay(EvidenceText.Cite.De);
        (await lead.Posts("/buero/belege/1/verweise")).ShouldBe(HttpStatusCode.Forbidden);
        (await coordination.Posts("/buero/belege/1/verweise", (OfficeEvidence.ItemField, "Goal/" + goal.Id))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EvidenceText.NoteMissing.De);
        await coordination.PostsAndLooks("/buero/belege/1/verweise", (OfficeEvidence.ItemField, "Goal/" + goal.Id), ("Note", "Ausgangslage des Ziels"));
        (await coordination.PostsAndLooks("/buero/belege/1/verweise", (OfficeEvidence.ItemField, "Measure/" + measure.Id), ("Note", "Wunsch nach Licht"))).ShouldSay("Licht am Seerhein");
        (await coordination.Posts("/buero/belege/1/pruefung", ("CheckedOn", Format.Iso(City.Today().AddDays(1))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EvidenceText.NotInTheFuture.De);
        await coordination.PostsAndLooks("/buero/belege/1/pruefung", ("CheckedOn", Format.Iso(City.Today())));
        var version = await City.Do(db => db.Evidence.Select(e => e.Version).SingleAsync());
        await coordination.PostsAndLooks("/buero/belege/1/bearbeiten", [.. Words(("IsPublic", "true")), ("Version", version.ToString())]);
        (await coordination.Posts("/buero/belege/1/bearbeiten", [.. Words(("Says", "Mein später Text")), ("Version", version.ToString())])).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Mein später Text");
        (await City.Visitor.Opens("/belege/1")).ShouldSay("82 % sind zufrieden").ShouldSay("Ausgangslage des Ziels").ShouldSay("Seite 12").ShouldSay("CC BY 4.0");
        (await City.Visitor.Opens($"/massnahmen/{measure.Number}-{Paths.Slug(measure.Title)}")).ShouldSay("Wunsch nach Licht");
        (await City.Visitor.Opens("/belege?lang=en")).ShouldSay("Bürgerbefragung 2018").ShouldSay("Survey");
        Assert.Equal("82 % sind zufrieden mit der Lebensqualität.", Assert.Single(CsvFile.Read((await City.Visitor.Opens("/belege.csv")).Html))["aussage"]);
        await coordination.PostsAndLooks("/buero/belege/1/verweise/ende", (OfficeEvidence.ItemField, "Goal/" + goal.Id));
        (await City.Visitor.Opens("/belege/1")).ShouldNotSay("Ausgangslage des Ziels");
    }

    [Fact]
    [Trait("R", "R-2.1-12")]
    [Trait("R", "R-2.1-02")]
    public async Task Findings_lead_to_fields_and_measures_and_registers_show_what_is_unanswered()
    {
        var (coordination, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Feldleitung", Role.FieldLead));
        var (measure, _) = await City.HasLedMeasure(lead);
        (await coordination.Posts("/buero/ist-analyse/neu", ("Kind", "Strength"), ("Title", "Glasfaser in jedem Stadtteil"), ("Day", "2026-01-01"), ("Maturity", "4"), ("Body", "Mein Text"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FindingText.MaturityOnlyOfInventory.De).ShouldSay("Mein Text");
        (await coordination.Posts("/buero/ist-analyse/neu", ("Kind", "Strength"), ("Title", ""), ("Day", "morgen"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FindingText.TitleMissing.De).ShouldSay(FindingText.DayWrong.De);
        await coordination.PostsAndLooks("/buero/ist-analyse/neu", ("Kind", "Inventory"), ("Title", "Freies WLAN in der Altstadt"), ("Day", "2026-01-01"), ("Maturity", "4"), ("IsPublic", "true"), ("Fields", measure.FieldId.ToString()));
        (await coordination.PostsAndLooks("/buero/ist-analyse/neu", ("Kind", "Challenge"), ("Title", "Nachts ist es am Seerhein dunkel"), ("Day", "2026-01-01"), ("Measures", measure.Id.ToString()), ("IsPublic", "true"))).ShouldSay(measure.Code);
        await coordination.PostsAndLooks("/buero/ist-analyse/neu", ("Kind", "Constraint"), ("Title", "Haushaltssperre"), ("Day", "2026-01-01"));
        (await coordination.Opens("/buero/ist-analyse")).ShouldSay("4 in Betrieb").ShouldSay("Ohne Maßnahme: 1").ShouldSay("Haushaltssperre");
        var slug = await City.Do(db => db.Set<Konzil.Strategy.ActionField>().Where(f => f.Id == measure.FieldId).Select(f => f.Slug).SingleAsync());
        (await coordination.Opens("/buero/ist-analyse?feld=" + slug)).ShouldSay("Freies WLAN").ShouldNotSay("Haushaltssperre");
        (await City.Visitor.Opens("/ist-analyse")).ShouldSay("Freies WLAN").ShouldSay("Nachts ist es").ShouldNotSay("Haushaltssperre");
        Assert.Equal(["4", ""], CsvFile.Read((await City.Visitor.Opens("/ist-analyse.csv")).Html).Select(r => r["reifegrad"]));
        var version = await City.Do(db => db.Findings.Where(f => f.Number == 3).Select(f => f.Version).SingleAsync());
        await coordination.PostsAndLooks("/buero/ist-analyse/3/bearbeiten", ("Kind", "Constraint"), ("Title", "Haushaltssperre"), ("Day", "2026-01-01"), ("Settled", "Aufgehoben."), ("Version", version.ToString()));
        (await coordination.Posts("/buero/ist-analyse/3/bearbeiten", ("Kind", "Constraint"), ("Title", "Zu spät"), ("Day", "2026-01-01"), ("Version", version.ToString()))).ShouldBe(HttpStatusCode.Conflict);
        (await lead.Opens("/buero/ist-analyse/3")).ShouldSay("Aufgehoben.").ShouldNotSay(FindingText.Edit.De);
    }

    [Fact]
    [Trait("R", "R-2.1-15")]
    [Trait("R", "R-1.1-09")]
    [Trait("R", "R-3.4-14")]
    public async Task Programmes_are_compared_with_goals_and_the_report_names_conflicts_and_gaps()
    {
        var (coordination, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Feldleitung", Role.FieldLead));
        var (measure, _) = await City.HasLedMeasure(lead);
        var goal = await City.Do(db => db.Set<Konzil.Strategy.Goal>().AsNoTracking().FirstAsync());
        (await coordination.Posts("/buero/programme/neu", ("TitleDe", "Handlungsprogramm Wirtschaft"), ("From", "2020-01-01"), ("Until", "2019-01-01"), ("Summary", "Mein Text"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProgrammeText.EndBeforeStart.De).ShouldSay("Mein Text");
        (await coordination.PostsAndLooks("/buero/programme/neu", ("TitleDe", "Handlungsprogramm Wirtschaft"), ("Owner", "Wirtschaftsförderung"), ("IsPublic", "true"), ("Measures", measure.Id.ToString()))).ShouldSay(measure.Code).ShouldSay(ProgrammeText.NotLooked.De);
        var version = await City.Do(db => db.Programmes.Select(p => p.Version).SingleAsync());
        var field = goal.Id.ToString("N");
        (await coordination.Posts("/buero/programme/1/abgleich", ("Verhaeltnis-" + field, "Conflict"), ("Version", version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProgrammeText.ReasonMissing.De);
        await coordination.PostsAndLooks("/buero/programme/1/abgleich", ("Verhaeltnis-" + field, "Conflict"), ("Grund-" + field, "Beide wollen dieselbe Fläche."), ("Version", version.ToString()));
        (await coordination.Posts("/buero/programme/1/abgleich", ("Verhaeltnis-" + field, "Support"), ("Grund-" + field, "Zu spät getippt."), ("Version", version.ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zu spät getippt.");
        (await City.Visitor.Opens("/programme")).ShouldSay("Geprüft sind 1 von").ShouldSay("Beide wollen dieselbe Fläche.").ShouldSay("Konflikte: 1");
        (await City.Visitor.Opens("/programme/1")).ShouldSay("Wirtschaftsförderung").ShouldSay(measure.Title).ShouldSay("Konflikt");
        Assert.Contains(CsvFile.Read((await City.Visitor.Opens("/programme.csv")).Html), r => r["verhaeltnis"] == "Konflikt");
        (await lead.Opens("/buero/programme/1/abgleich")).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens("/programme?lang=en")).ShouldSay("1 of").ShouldSay("conflict");
    }

    private static (string, string)[] Words(params (string Field, string Value)[] more) =>
        [.. new (string Field, string Value)[] { ("Kind", "Survey"), ("TitleDe", "Bürgerbefragung 2018"), ("Publisher", "Stadt Konstanz"), ("Day", "2018-10-14"), ("Says", "82 % sind zufrieden mit der Lebensqualität."), ("Place", "Seite 12"), ("Licence", "CC BY 4.0"), ("Sample", "1012") }.Where(f => more.All(m => m.Field != f.Field)), .. more];
}
