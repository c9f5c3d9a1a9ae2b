using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.People;

[Trait("R", "R-1.1-02")]
public class TheOrganisationTree(City city) : CityTest(city)
{
    [Fact]
    public async Task A_unit_stands_below_another_with_head_and_deputies_and_never_below_itself()
    {
        var (coordination, head) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Amtsleitung", Role.FieldLead));
        (await coordination.Posts("/buero/stellen/neu", ("NameDe", ""), ("NameEn", "My typed name"), ("Kind", "Amt"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(UnitText.NameMissing.De).ShouldSay(UnitText.KindMissing.De);
        var (office, works) = (await Added(coordination, ("NameDe", "Hauptamt"), ("Kind", "Core"), ("HeadId", head.Id.ToString()!)), await Added(coordination, ("NameDe", "Technische Betriebe"), ("Kind", "Enterprise")));
        await Changed(coordination, works, HttpStatusCode.SeeOther, ("NameDe", "Technische Betriebe"), ("Kind", "Enterprise"), ("ParentId", office.Id.ToString()));
        (await Changed(coordination, office, HttpStatusCode.UnprocessableEntity, ("NameDe", "Hauptamt"), ("Kind", "Core"), ("ParentId", works.Id.ToString()))).ShouldSay(UnitText.BelowItself.De);
        (await Changed(coordination, office, HttpStatusCode.UnprocessableEntity, ("NameDe", "Hauptamt"), ("Kind", "Core"), ("HeadId", head.Id.ToString()!), ("DeputyId", head.Id.ToString()!))).ShouldSay(UnitText.SameTwice.De);
        await Changed(coordination, office, HttpStatusCode.SeeOther, ("NameDe", "Amt für Zentrales"), ("Kind", "Core"), ("HeadId", head.Id.ToString()!));
        (await coordination.Posts($"/buero/stellen/{office.Number}", ("NameDe", "Zu spät getippt"), ("Kind", "Core"), ("Version", office.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Amt für Zentrales");
        var page = await coordination.Opens("/buero/stellen");
        page.ShouldSay("Leitung: Frau Amtsleitung").ShouldSay("Eigenbetrieb");
        Assert.Contains("Technische Betriebe", page.Document.QuerySelectorAll("main li li").Select(l => l.QuerySelector("p")!.TextContent.Trim()));

        var (clerk, citizen) = (await City.HasPerson("Presse", Role.Press), await City.HasPerson("Anna"));
        (await clerk.Opens("/buero/stellen")).ShouldBe(HttpStatusCode.OK);
        (await clerk.Opens($"/buero/stellen/{office.Number}")).ShouldBe(HttpStatusCode.Forbidden);
        (await citizen.Opens("/buero/stellen")).ShouldBe(HttpStatusCode.Forbidden);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(OrgUnit) && h.ItemId == office.Id && h.What == HistoryEntry.Changed)));
    }

    [Fact]
    public async Task Everybody_sees_the_units_and_the_measures_they_lead_but_no_names()
    {
        var (coordination, head) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Amtsleitung", Role.FieldLead));
        var unit = await Added(coordination, ("NameDe", "Amt 1"), ("NameEn", "Office 1"), ("Kind", "Subsidiary"), ("HeadId", head.Id.ToString()!));
        var (shown, draft) = (await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal()), await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Noch geheim", published: false));
        Assert.Equal((unit.NameDe, unit.NameDe), (shown.LeadUnit, draft.LeadUnit));
        (await City.Visitor.Opens("/stellen")).ShouldSay("Beteiligung").ShouldSay(shown.Title).ShouldNotSay("Noch geheim").ShouldNotSay("Amtsleitung");
        (await City.Visitor.Opens("/stellen?lang=en")).ShouldSay("Office 1").ShouldSay("Subsidiary");
        Assert.Single((await City.Visitor.Opens(Paths.Measure(shown.Number, shown.Title))).Document.QuerySelectorAll($"main a[href='{Paths.Unit(unit.Number)}']"));
        var row = Assert.Single(CsvFile.Read((await City.Visitor.Opens("/stellen.csv")).Html));
        Assert.Equal(("Amt 1", "1"), (row["name"], row["massnahmen"]));
        // Renamed, it still leads the measure, which keeps the words that were typed.
        await Changed(coordination, unit, HttpStatusCode.SeeOther, ("NameDe", "Amt 2"), ("Kind", "Core"));
        var page = await City.Visitor.Opens(Paths.Measure(shown.Number, shown.Title));
        Assert.Equal("Amt 1", Assert.Single(page.Document.QuerySelectorAll($"main a[href='{Paths.Unit(unit.Number)}']")).TextContent);
        Assert.Equal(("Amt 2", "1"), CsvFile.Read((await City.Visitor.Opens("/stellen.csv")).Html).Select(r => (r["name"], r["massnahmen"])).Single());
    }

    [Fact]
    public async Task A_measure_is_tied_to_the_unit_of_its_name_whichever_was_there_first()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        (await City.Visitor.Opens("/stellen")).ShouldNotSay(measure.Title);

        // The unit comes later.
        var unit = await Added(coordination, ("NameDe", "Amt 1"), ("Kind", "Core"));
        await City.Settle();
        (await City.Visitor.Opens("/stellen")).ShouldSay(measure.Title);

        // Another name is typed: it belongs to no unit, then to the one of that name.
        var office = $"/buero/massnahmen/{measure.Number}";
        var other = await Added(coordination, ("NameDe", "Bauamt"), ("NameEn", "Building office"), ("Kind", "Core"));
        foreach (var (typed, tied) in new (string, Guid?)[] { ("Amt 77", null), ("Building office", other.Id), ("Amt 1", unit.Id) })
        {
            var version = await City.Do(db => db.Measures.Where(m => m.Id == measure.Id).Select(m => m.Version.ToString()).SingleAsync());
            (await coordination.Posts(office, ("Title", measure.Title), ("Field", "umwelt"), ("Problem", "Dunkel."), ("BenefitCitizens", "Licht"), ("Goal2", "Spart Strom."), ("Kind", "Project"), ("Purpose", "NewService"), ("LeadUnit", typed), ("Version", version))).ShouldBe(HttpStatusCode.SeeOther);
            Assert.Equal((typed, tied), await City.Do(async db => { var m = await db.Measures.AsNoTracking().SingleAsync(m => m.Id == measure.Id); return (m.LeadUnit, m.LeadUnitId); }));
        }
    }

    [Fact]
    public async Task The_units_of_the_paper_are_loaded_once_and_then_belong_to_the_office()
    {
        await City.LoadsKonstanz();
        var units = await City.Do(db => db.OrgUnits.AsNoTracking().ToListAsync());
        Assert.Contains(units, u => u is { NameDe: "SWK Projektmanagement digital", Kind: UnitKind.Subsidiary });
        Assert.Equal(units.Single(u => u.NameDe == "Referat Oberbürgermeister").Id, units.Single(u => u.NameDe == "ROB Statistik und Steuerungsunterstützung").ParentId);
        Assert.DoesNotContain(units, u => u.NameDe == "Gemeinderat");
        Assert.Equal(units.Single(u => u.NameDe == "ASU").Id, await City.Do(db => db.People.Where(p => p.Email == "feldleitung@demo.example").Select(p => p.UnitId).SingleAsync()));
        await City.Do(db => db.OrgUnits.Where(u => u.NameDe == "ASU").ExecuteUpdateAsync(s => s.SetProperty(u => u.NameDe, "Amt für Stadtplanung")));
        await City.LoadsContent(AgendaInTheCity.KonstanzFolder);
        Assert.Equal(units.Count, await City.Do(db => db.OrgUnits.CountAsync()));
        Assert.True(await City.Do(db => db.OrgUnits.AnyAsync(u => u.NameDe == "Amt für Stadtplanung")));
    }

    private async Task<OrgUnit> Added(Actor who, params (string, string)[] form)
    {
        (await who.Posts("/buero/stellen/neu", form)).ShouldBe(HttpStatusCode.SeeOther);
        return await City.Do(db => db.OrgUnits.AsNoTracking().OrderByDescending(u => u.Number).FirstAsync());
    }

    private async Task<Seen> Changed(Actor who, OrgUnit unit, HttpStatusCode expected, params (string, string)[] form)
    {
        var version = await City.Do(db => db.OrgUnits.Where(u => u.Id == unit.Id).Select(u => u.Version).SingleAsync());
        return (await who.Posts($"/buero/stellen/{unit.Number}", [.. form, ("Version", version.ToString())])).ShouldBe(expected);
    }
}
