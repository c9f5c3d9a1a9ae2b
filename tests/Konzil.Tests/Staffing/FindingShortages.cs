using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Staffing;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Staffing;

/// <summary>Need minus capacity by unit and month, and the load of a seconded person for both sides.</summary>
public class FindingShortages(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.2-09")]
    [Trait("R", "R-3.2-12")]
    public async Task What_is_missing_is_said_by_unit_and_month_with_what_to_do()
    {
        // Within one month, whatever the day: hours are shown by month.
        City.Clock.SetUtcNow(new DateTimeOffset(City.Today().Year, City.Today().Month, 1, 10, 0, 0, TimeSpan.Zero).AddMonths(1));
        var (office, head) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Amtsleitung", Role.Staff));
        var unit = await City.HasUnit("Stadtplanung", head);
        var anna = await City.HasStaff("Anna Amt", unit);
        var at = await City.HasProject(days: 9);
        var phase = $"/buero/projekte/{at.Project.Number}/phasen/{at.Phase.Id}";
        await office.PostsAndLooks(phase + "/team/bearbeiten", ("Target", "2"), ("From", Format.Iso(City.Today())), ("Until", Format.Iso(City.Today().AddDays(9))), ("HoursEach", "40"));
        await office.PostsAndLooks(phase + "/team/plaetze/neu", ("Skill", "Karten"), ("UnitId", unit.Id.ToString()));
        await office.PostsAndLooks(phase + "/team/plaetze/neu", ("Skill", "Texte"), ("UnitId", unit.Id.ToString()));
        var page = $"/buero/projekte/{at.Project.Number}/kapazitaet";
        (await office.Opens(page)).ShouldSay("Wo Personal fehlt").ShouldSay("Stadtplanung: Es fehlen 80 Stunden").ShouldSay("die Stelle um Personen bitten").ShouldSay("80 fehlen");
        await office.PostsAndLooks(phase + "/zuordnungen/neu", ("PersonId", anna.Id.ToString()!), ("Work", "Karten"), ("Hours", "50"), ("From", Format.Iso(City.Today())), ("Until", Format.Iso(City.Today().AddDays(9))));
        (await office.Opens(page)).ShouldSay("Stadtplanung: Es fehlen 80 Stunden");
        var row = await City.Do(db => db.Secondments.AsNoTracking().SingleAsync());
        await head.PostsAndLooks($"/buero/personal/zuordnungen/{row.Id}/zustimmung", ("Version", row.Version.ToString()));
        (await office.Opens(page)).ShouldSay("Stadtplanung: Es fehlen 30 Stunden").ShouldSay("Anna Amt");
        Assert.Contains("Aufbau;Stadtplanung;", (await office.Opens(page + "/liste.csv")).Html, StringComparison.Ordinal);
        (await anna.Opens(page)).ShouldBe(HttpStatusCode.Forbidden);
        (await office.Opens(page + "?lang=en")).ShouldSay("30 hours are missing");
    }

    [Fact]
    [Trait("R", "R-3.2-12")]
    [Trait("R", "R-3.2-19")]
    public async Task Posts_count_in_hours_once_the_city_has_set_the_conversion_and_additional_ones_never()
    {
        var (office, unit, at) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasUnit("Digitalisierung"), await City.HasProject(days: 400));
        var page = $"/buero/projekte/{at.Project.Number}/kapazitaet";
        await office.PostsAndLooks("/buero/stellenplan/neu", ("UnitId", unit.Id.ToString()), ("Title", "Leitung"), ("Reason", "Viel zu tun"), ("ProjectId", at.Project.Id.ToString()));
        foreach (var (kind, posts) in new[] { ("Need", "1,50"), ("Existing", "1,00"), ("Additional", "1,50") })
        {
            await office.PostsAndLooks("/buero/stellenplan/1/zahlen/neu", ("Kind", kind), ("Posts", posts), ("From", "2020-01-01"));
        }

        (await office.Opens(page)).ShouldSay(CapacityText.NoConversion.De).ShouldSay(CapacityText.None.De);
        await City.Records(office, HoursMode.PlanOnly, post: "1200");
        (await office.Opens(page)).ShouldRead("150 100 50 fehlen").ShouldNotSay(CapacityText.NoConversion.De);
    }

    [Fact]
    [Trait("R", "R-1.1-02")]
    [Trait("R", "R-3.2-20")]
    public async Task Each_part_of_the_group_has_its_own_people_and_its_head_decides_about_them_alone()
    {
        var (office, utility, culture) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Geschäftsführung", Role.Staff), await City.HasPerson("Werkleitung", Role.Staff));
        var (subsidiary, enterprise) = (await City.HasUnit("Stadtwerke", utility, kind: UnitKind.Subsidiary), await City.HasUnit("Kulturbetrieb", culture, kind: UnitKind.Enterprise));
        var (anna, ben, at) = (await City.HasStaff("Anna Netz", subsidiary), await City.HasStaff("Ben Bühne", enterprise), await City.HasProject());
        foreach (var who in new[] { anna, ben })
        {
            await office.PostsAndLooks($"/buero/projekte/{at.Project.Number}/phasen/{at.Phase.Id}/zuordnungen/neu", ("PersonId", who.Id.ToString()!), ("Work", "Mitarbeit"), ("Hours", "10"), ("From", Format.Iso(City.Today())), ("Until", Format.Iso(City.Today().AddDays(9))));
        }

        (await utility.Opens("/buero/personal/auslastung")).ShouldSay("Anna Netz").ShouldNotSay("Ben Bühne");
        (await culture.Opens("/buero/personal/auslastung")).ShouldSay("Ben Bühne").ShouldNotSay("Anna Netz");
        var row = await City.Do(db => db.Secondments.AsNoTracking().SingleAsync(s => s.PersonId == anna.Id));
        (await culture.Posts($"/buero/personal/zuordnungen/{row.Id}/zustimmung", ("Version", row.Version.ToString()))).ShouldBe(HttpStatusCode.NotFound);
        (await utility.Posts($"/buero/personal/zuordnungen/{row.Id}/zustimmung", ("Version", row.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    [Trait("R", "R-3.2-20")]
    [Trait("R", "R-3.2-10")]
    public async Task The_home_unit_and_the_lead_of_the_project_see_the_same_load()
    {
        var (head, lead, other) = (await City.HasPerson("Frau Amtsleitung", Role.Staff), await City.HasPerson("Projektleitung", Role.FieldLead), await City.HasPerson("Andere Leitung", Role.FieldLead));
        var unit = await City.HasUnit("Stadtplanung", head);
        var anna = await City.HasStaff("Anna Amt", unit);
        var (mine, theirs) = (await City.HasProject(lead), await City.HasProject(other));
        foreach (var (who, at, hours) in new[] { (lead, mine, "40"), (other, theirs, "25") })
        {
            await who.PostsAndLooks($"/buero/projekte/{at.Project.Number}/phasen/{at.Phase.Id}/zuordnungen/neu", ("PersonId", anna.Id.ToString()!), ("Work", "Entwürfe zeichnen"), ("Hours", hours), ("From", Format.Iso(City.Today())), ("Until", Format.Iso(City.Today().AddDays(29))));
        }

        foreach (var row in await City.Do(db => db.Secondments.AsNoTracking().ToListAsync()))
        {
            await head.PostsAndLooks($"/buero/personal/zuordnungen/{row.Id}/zustimmung", ("Version", row.Version.ToString()));
        }

        (await head.Opens("/buero/personal/auslastung")).ShouldSay("Anna Amt").ShouldSay("40").ShouldSay("25").ShouldSay("Entwürfe zeichnen");
        (await anna.Opens("/buero/personal/auslastung")).ShouldSay("40").ShouldSay("25");
        (await lead.Opens("/buero/personal/auslastung")).ShouldSay("Anna Amt").ShouldSay("40").ShouldSay("Dazu kommen 25 Stunden in anderen Projekten");
        (await (await City.HasPerson("Fremd", Role.FieldLead)).Opens("/buero/personal/auslastung")).ShouldNotSay("Anna Amt").ShouldSay(CapacityText.NoLoad.De);
        (await lead.Posts($"/buero/projekte/{mine.Project.Number}/phasen/{mine.Phase.Id}/zuordnungen/neu", ("PersonId", anna.Id.ToString()!), ("Work", "Noch einmal"), ("Hours", "40"), ("From", Format.Iso(City.Today())), ("Until", Format.Iso(City.Today().AddDays(29))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RequestText.AlreadyThere.De);
    }
}
