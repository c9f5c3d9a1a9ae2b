using System.Net;
using System.Security.Cryptography;
using System.Text;
using Konzil.Agenda;
using Konzil.Course;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.Council;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Course;

[Trait("R", "R-1.2-16")]
[Trait("R", "R-0-01")]
public class PublishingEditions(City city) : CityTest(city)
{
    [Fact]
    public async Task An_edition_has_a_sheet_for_each_measure_and_never_changes()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        (await City.Visitor.Opens("/vorhabenliste")).ShouldSay("Noch keine Ausgabe erschienen");
        (await office.Posts("/buero/vorhabenliste", ("Number", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("noch keine öffentliche Maßnahme");
        var measure = await City.HasMeasureOf(await City.HasField("Netze"), await City.HasGoal());
        await City.HasMeasureOf(await City.HasField("Netze"), await City.HasGoal(), "Entwurf im Büro", published: false);
        await Know(measure);
        await (await City.HasPerson("Geschäftsstelle", Role.CouncilOffice)).Posts("/buero/beschluesse", [.. RecordingResolutions.July, ("Item-1", "true"), ("Note-1", "84.000 € für 2022")]);
        await Freeze(office, 1, "Die erste.");

        (await City.Visitor.Opens("/vorhabenliste/1")).ShouldSay("Die erste.").ShouldSay("M-01").ShouldSay("Amt 1").ShouldNotSay("Entwurf im Büro");
        var sheet = await City.Visitor.Opens("/vorhabenliste/1/blaetter/1");
        sheet.ShouldSay("Ziel 2 Klimaschutz mit neuer Technik: Spart Strom.").ShouldSay("Nachts ist es dunkel.").ShouldSay("Leuchten stehen: 1. Mai 2026").ShouldSay("2026: geplant 10.000 €").ShouldSay("Gemeinderat, 22. Juli 2021").ShouldSay("84.000 € für 2022").ShouldSay("nicht angegeben");
        (await City.Visitor.Opens("/vorhabenliste/1/blaetter/2")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/vorhabenliste/1/blaetter?lang=en")).ShouldSay("Leuchten stehen: 1. Mai 2026").ShouldSay("Participation");
        var file = (await City.Visitor.Opens("/vorhabenliste/1.json")).Html;
        (await City.Visitor.Opens("/vorhabenliste/1")).ShouldSay(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file))));

        await Rename(measure, "Licht am ganzen Ufer");
        (await City.Visitor.Opens("/vorhabenliste/1/blaetter/1")).ShouldSay("Licht am Seerhein").ShouldNotSay("ganzen Ufer");
        await Assert.ThrowsAsync<InvalidOperationException>(() => City.Do(async db =>
        {
            var edition = await db.Editions.SingleAsync();
            db.Entry(edition).Property(e => e.Snapshot).CurrentValue = "[]";
            await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task An_edition_without_any_change_needs_a_word_why()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await City.HasMeasureOf(await City.HasField("Netze"), await City.HasGoal());
        await Freeze(office, 1);
        (await office.Opens("/buero/vorhabenliste")).ShouldSay(EditionText.Unchanged.With(1));
        (await office.Opens("/buero/vorhabenliste?lang=en")).ShouldSay("Nothing has changed on any sheet since edition 1.");
        var refused = (await office.Posts("/buero/vorhabenliste", ("Number", "2"), ("Note", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EditionText.Unchanged.With(1)).ShouldSay(EditionText.UnchangedWhy);
        Assert.NotNull(refused.Document.QuerySelector("#Note-fehler"));
        Assert.Equal(1, await City.Do(db => db.Editions.CountAsync()));
        await Freeze(office, 2, "Wie im Gemeinderat zugesagt, halbjährlich.");
    }

    [Fact]
    public async Task The_next_edition_shows_what_is_new_changed_and_dropped()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var (field, goal) = (await City.HasField("Netze"), await City.HasGoal());
        var (light, boats) = (await City.HasMeasureOf(field, goal), await City.HasMeasureOf(field, goal, "Leihboote"));
        await Freeze(office, 1);
        (await City.Visitor.Opens("/vorhabenliste/1/vergleich")).ShouldSay("ist die erste");
        await Rename(light, "Licht am ganzen Ufer");
        await City.HasMeasureOf(field, goal, "Offene Werkstatt");
        await City.Do(db => db.Measures.Where(m => m.Id == boats.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.PublishedAt, (DateTimeOffset?)null)));
        (await office.Opens("/buero/vorhabenliste")).ShouldSay("Seit Ausgabe 1: 1 neu, 1 geändert, 1 nicht mehr dabei.");
        await Freeze(office, 2);
        var page = await City.Visitor.Opens("/vorhabenliste/2/vergleich");
        page.ShouldSay("Ausgabe 2 im Vergleich mit Ausgabe 1").ShouldSay("Neu dabei (1)").ShouldSay("M-03 Offene Werkstatt").ShouldSay("Nicht mehr dabei (1)").ShouldSay("M-02 Leihboote").ShouldSay("Geändert (1)");
        Assert.Contains("ganzen", page.Document.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        (await City.Visitor.Opens("/vorhabenliste/1/vergleich?mit=2")).ShouldSay("M-03 Offene Werkstatt");
        (await City.Visitor.Opens("/vorhabenliste/2/vergleich?mit=9")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/vorhabenliste/1")).ShouldSay("Es gibt eine neuere Ausgabe");
        Assert.Equal(["1", "1", "2", "2"], CsvFile.Read((await City.Visitor.Opens("/vorhabenliste/vorhaben.csv")).Html).Select(r => r["ausgabe"]));
        Assert.Equal(2, CsvFile.Read((await City.Visitor.Opens("/vorhabenliste/2.csv")).Html).Count);

        // A form that showed another number makes no second edition.
        (await office.Posts("/buero/vorhabenliste", ("Number", "2"), ("Note", "Doppelt geklickt"))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Doppelt geklickt");
        (await (await City.HasPerson("Moderation", Role.Moderator)).Posts("/buero/vorhabenliste", ("Number", "3"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Twice_a_year_the_coordination_is_reminded_and_the_day_is_public()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await City.HasMeasureOf(await City.HasField("Netze"), await City.HasGoal());
        (await office.Posts("/buero/turnus/edition", ("EveryMonths", "0"), ("NextDue", "2020-01-01"), ("Who", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("1 bis 120").ShouldSay("Tag ab heute");
        (await office.Opens("/buero/turnus/nie")).ShouldBe(HttpStatusCode.NotFound);
        var due = City.Today().AddDays(20);
        (await office.Posts("/buero/turnus/edition", ("EveryMonths", "6"), ("NextDue", Format.Iso(due)), ("Who", "Stabsstelle Digitales"))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/vorhabenliste")).ShouldSay("Das macht: Stabsstelle Digitales. Danach alle 6 Monate.");
        City.Clock.Advance(TimeSpan.FromDays(7));
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay("In zwei Wochen ist fällig: neue Ausgabe der Vorhabenliste");
        City.Clock.Advance(TimeSpan.FromDays(14));
        await City.Settle();
        (await office.Opens("/konto/nachrichten")).ShouldSay("Überfällig: neue Ausgabe der Vorhabenliste");
        (await City.Visitor.Opens("/vorhabenliste")).ShouldSay("Der Termin ist vorbei.");
        await Freeze(office, 1);
        Assert.Equal(due.AddMonths(6), await City.Do(db => db.Rhythms.Select(r => r.NextDue).SingleAsync()));
    }

    [Fact]
    public async Task The_day_of_the_next_update_stands_above_the_agenda_and_moves_with_a_new_version()
    {
        var (office, council) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Geschäftsstelle", Role.CouncilOffice));
        await City.HasMeasureOf(await City.HasField("Netze"), await City.HasGoal());
        (await office.Posts("/buero/turnus/agenda", ("EveryMonths", "24"), ("NextDue", Format.Iso(City.Today().AddDays(20))), ("Who", "Gemeinderat"))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/agenda")).ShouldSay("Fortschreibung der Agenda").ShouldSay("Danach alle 24 Monate.");
        await council.Posts("/buero/beschluesse", RecordingResolutions.July);
        var id = await City.Do(db => db.Set<Konzil.Council.Resolution>().Select(r => r.Id.ToString()).SingleAsync());
        (await council.Posts("/buero/agenda/beschluss", ("ResolutionId", id))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Equal(City.Today().AddMonths(24), await City.Do(db => db.Rhythms.Select(r => r.NextDue).SingleAsync()));
    }

    private static async Task Freeze(Actor office, int number, string note = "") =>
        (await office.Posts("/buero/vorhabenliste", ("Number", number.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Note", note))).ShouldBe(HttpStatusCode.SeeOther);

    private Task Rename(Measure measure, string title) => City.Do(async db =>
    {
        var m = await db.Measures.SingleAsync(x => x.Id == measure.Id);
        m.Write(new MeasureText(title, null, m.Summary, m.Problem, m.BenefitCitizens, m.BenefitCompanies, m.BenefitAdministration, m.FieldId, m.LeadUnit, m.Type, m.Purpose));
        await db.SaveChangesAsync();
    });

    private Task Know(Measure measure) => City.Do(async db =>
    {
        db.Milestones.Add(Milestone.Plan(measure.Id, 1, "Leuchten stehen", null, new DateOnly(2026, 5, 1)));
        var line = MoneyLine.Of(measure.Id);
        line.Write(2026, "", new Dictionary<MoneyKind, MoneyCell> { [MoneyKind.Planned] = MoneyCell.Of(10_000), [MoneyKind.Budgeted] = MoneyCell.Open, [MoneyKind.Bound] = MoneyCell.Open, [MoneyKind.Spent] = MoneyCell.Open }, null);
        db.Money.Add(line);
        await db.SaveChangesAsync();
    });
}
