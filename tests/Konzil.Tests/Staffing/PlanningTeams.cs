using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Staffing;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Staffing;

/// <summary>A team for each phase, with places before names; the paper's ten people and eleven areas.</summary>
public class PlanningTeams(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.3-01")]
    [Trait("R", "R-3.3-05")]
    [Trait("R", "R-3.3-06")]
    [Trait("R", "R-3.3-07")]
    [Trait("R", "R-3.3-14")]
    [Trait("R", "A4")]
    public async Task The_papers_team_has_ten_people_and_eleven_areas_and_both_stay()
    {
        var (office, phase, page) = await Paper();
        var team = (await office.Opens(page)).ShouldBe(HttpStatusCode.OK);
        team.ShouldRead("Größe des Teams 10").ShouldSay("Es fehlen noch 8 von 10 Personen.").ShouldSay("2 von 11 Stellen sind vertreten.").ShouldSay("Zehn Personen, elf Bereiche").ShouldSay("zu benennen").ShouldSay("Termin noch zu bestimmen");
        Assert.Equal((10, 11), await City.Do(async db => (await db.TeamPlaces.CountAsync(), await db.Set<TeamUnit>().CountAsync())));
        team.ShouldSay("POA Organisation und Service").ShouldSay("Wirtschaftsförderung").ShouldSay("fehlt");
        (await office.Opens("/buero/personal")).ShouldSay("Platz zu benennen: Mitglied der Projektgruppe (Phase 1: nach innen)").ShouldSay("2 von 10");
        (await office.Opens(page + "?lang=en")).ShouldSay("8 of 10 people are still missing.").ShouldSay("Ten people, eleven areas");
        Assert.Equal(new DateOnly(2020, 11, 18), phase.End);
    }

    [Fact]
    [Trait("R", "R-2.1-27")]
    [Trait("R", "R-3.3-01")]
    [Trait("R", "R-3.3-03")]
    [Trait("R", "R-3.3-14")]
    public async Task The_team_of_the_next_phase_is_planned_by_skills_while_this_one_runs()
    {
        var (office, _, _) = await Paper();
        var next = await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => p.TitleDe.StartsWith("Phase 2")));
        var page = await PageOf(next);
        (await office.Opens(page)).ShouldSay(TeamText.NotPlanned.De);
        var unit = await City.Do(db => db.OrgUnits.AsNoTracking().SingleAsync(u => u.NameDe == "MTK Stadtmarketing"));
        (await office.PostsAndLooks(page + "/bearbeiten", ("Target", "3"), ("From", "2020-11-19"), ("Until", "2021-11-18"), ("Units", unit.Id.ToString()))).ShouldSay("Es fehlen noch 3 von 3 Personen.").ShouldSay("0 von 1 Stellen");
        var due = City.Today().AddDays(20);
        (await office.PostsAndLooks(page + "/plaetze/neu", ("Skill", "Beteiligung moderieren"), ("UnitId", unit.Id.ToString()), ("DueOn", Format.Iso(due)))).ShouldSay("Beteiligung moderieren").ShouldSay("Platz vorgesehen").ShouldSay("Geplant sind 1 Plätze");
        var place = await City.Do(db => db.TeamPlaces.AsNoTracking().SingleAsync(p => p.Skill == "Beteiligung moderieren"));
        var person = await City.HasStaff("Frau Stadtmarketing", unit);
        (await person.Opens("/buero/projekte/1")).ShouldBe(HttpStatusCode.NotFound);
        (await office.Posts($"{page}/plaetze/{place.Id}/benennung", ("PersonId", ""), ("Version", place.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(StaffText.PersonMissing.De);
        (await office.PostsAndLooks($"{page}/plaetze/{place.Id}/benennung", ("PersonId", person.Id.ToString()!), ("Version", place.Version.ToString()))).ShouldSay("Frau Stadtmarketing").ShouldSay("1 von 1 Stellen sind vertreten.").ShouldSay("Es fehlen noch 2 von 3");

        // Plain staff: no task in the office, and yet a member who reads the plan and hears of it.
        (await person.Opens("/buero/projekte/1")).ShouldBe(HttpStatusCode.OK).ShouldNotSay(ProjectText.NewPackage.De);
        (await person.Opens(page)).ShouldBe(HttpStatusCode.OK).ShouldNotSay(TeamText.NewPlace.De);
        (await person.Opens(page + "/bearbeiten")).ShouldBe(HttpStatusCode.Forbidden);
        (await person.Opens("/konto")).ShouldSay("Meine Projektarbeit");
        await City.Settle();
        Assert.Contains(await City.HeardBy(person), n => n.Contains("Beteiligung moderieren", StringComparison.Ordinal));
        (await office.Posts($"{page}/plaetze/{place.Id}/benennung", ("PersonId", person.Id.ToString()!), ("Version", place.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TeamText.Taken.De);
        var taken = await City.Do(db => db.TeamPlaces.AsNoTracking().SingleAsync(p => p.Id == place.Id));
        (await office.Posts($"{page}/plaetze/{place.Id}/streichung")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TeamText.StillTaken.De);
        (await office.PostsAndLooks($"{page}/plaetze/{place.Id}/freigabe", ("Version", taken.Version.ToString()))).ShouldSay(TeamText.NamePlace.De);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.ItemId == place.Id && h.ById == office.Id && h.ChangesJson.Contains("MemberId"))));
    }

    [Fact]
    [Trait("R", "R-3.3-14")]
    public async Task An_open_place_reminds_on_the_morning_after_its_day()
    {
        var (office, project) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasProject());
        var page = $"/buero/projekte/{project.Project.Number}/phasen/{project.Phase.Id}/team";
        await office.PostsAndLooks(page + "/plaetze/neu", ("Skill", "Texte schreiben"), ("DueOn", Format.Iso(City.Today().AddDays(2))));
        City.Clock.Advance(TimeSpan.FromDays(2));
        await City.Settle();
        Assert.DoesNotContain(await City.HeardBy(office), n => n.StartsWith("Noch offen", StringComparison.Ordinal));
        City.Clock.Advance(TimeSpan.FromDays(1));
        await City.Settle();
        Assert.Contains(await City.HeardBy(office), n => n.StartsWith("Noch offen", StringComparison.Ordinal) && n.Contains("Texte schreiben", StringComparison.Ordinal));
        (await office.Opens("/buero/personal")).ShouldSay("überfällig");
    }

    [Fact]
    [Trait("R", "R-3.3-01")]
    [Trait("R", "R-3.3-05")]
    public async Task Wrong_input_and_late_edits_keep_what_was_typed()
    {
        var (office, project) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasProject());
        var page = $"/buero/projekte/{project.Project.Number}/phasen/{project.Phase.Id}/team";
        var refused = await office.Posts(page + "/bearbeiten", ("Target", "0"), ("From", "2026-05-01"), ("Until", "31.2.2026"), ("Note", "Gemerkt"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("von 1 bis 500").ShouldSay(StaffText.DayWrong.De).ShouldSay("Gemerkt");
        (await office.Posts(page + "/bearbeiten", ("Target", "2"), ("From", "2026-05-01"), ("Until", "2026-04-01"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.EndBeforeStart.De);
        await office.PostsAndLooks(page + "/bearbeiten", ("Target", "2"));
        var late = await office.Posts(page + "/bearbeiten", ("Target", "7"), ("Note", "Zu spät"), ("Version", Guid.Empty.ToString()));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Größe des Teams: 2");
        Assert.Equal("7", late.Document.QuerySelector("#Target")!.GetAttribute("value"));
        var (stranger, lead) = (await City.HasPerson("Fremd", Role.FieldLead), await City.HasPerson("Nur Konto"));
        (await stranger.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens(page)).ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task<(Actor Office, Phase Phase, string Page)> Paper()
    {
        await City.LoadsKonstanz();
        var phase = await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => p.TitleDe == "Phase 1: nach innen"));
        return (await City.HasPerson("Frau Planung", Role.Coordinator), phase, await PageOf(phase));
    }

    private async Task<string> PageOf(Phase phase) => $"/buero/projekte/{(await City.TheAgendasProject()).Number}/phasen/{phase.Id}/team";
}
