using System.Net;
using System.Text;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Staffing;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Staffing;

/// <summary>A project that begins with a template has its roles, its teams and its duty to report.</summary>
[Trait("R", "R-1.5-16")]
public class RolesInTemplates(City city) : CityTest(city)
{
    private const string Yaml = """
        template:
          title: "Beispiel: Kleines Digitalprojekt"
        phases:
          - key: vor
            title: Vorbereiten
            from: 0
            days: 30
        packages:
          - key: ziel
            phase: vor
            title: Ziele klären
            from: 0
            days: 10
        roles:
          - name: Projektleitung
            name_en: Project lead
            task: Führt das Projekt.
            duties:
              - package: ziel
                duty: accountable
          - name: Fachamt
            task: Kennt die Sache.
            duties:
              - package: ziel
                duty: responsible
        teams:
          - phase: vor
            people: 4
            from: 0
            until: 29
            hours_each: 12.5
            note: Eine Person aus jedem Amt.
            places:
              - skill: Datenschutz
                due: 5
              - skill: Gestaltung
        reporting:
          every_months: 3
          first: 60
          remind_days: 14
          note: Bitte auch zum Geld.

        """;

    private Actor _coordination = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _coordination = await City.HasPerson("Frau Planung", Konzil.People.Role.Coordinator);
    }

    [Fact]
    public async Task A_project_begun_with_a_template_has_roles_teams_and_a_duty_to_report_and_gives_them_on()
    {
        var measure = await HasLeadProject("Licht am Seerhein");
        var (first, begin) = (await HasEmptyProject("Beispiel: Eins", measure), Today.AddDays(10));
        (await Sends(_coordination, first, Yaml, begin)).ShouldBe(HttpStatusCode.SeeOther);
        (await _coordination.Opens($"/buero/projekte/{first.Number}/zustaendigkeiten")).ShouldSay("Projektleitung").ShouldSay("verantwortet (A)").ShouldSay(RaciText.NoGaps.De);
        var phase = await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => p.ProjectId == first.Id));
        var team = await City.Do(db => db.TeamPlans.AsNoTracking().SingleAsync(t => t.PhaseId == phase.Id));
        Assert.Equal((4, begin, begin.AddDays(29), 12.5m, (decimal?)null), (team.Target, team.From, team.Until, team.HoursEach, team.HoursAll));
        Assert.Equal([("Datenschutz", begin.AddDays(5)), ("Gestaltung", null)], await City.Do(async db => (await db.TeamPlaces.Where(p => p.PlanId == team.Id).OrderBy(p => p.Order).ToListAsync()).ConvertAll(p => (p.Skill, p.DueOn))));
        var duty = await City.Do(db => db.ReportDuties.AsNoTracking().SingleAsync(d => d.MeasureId == measure.Id));
        Assert.Equal((3, begin.AddDays(60), 14, "Bitte auch zum Geld."), (duty.EveryMonths, duty.Due, duty.RemindDays, duty.Note));

        // Out as a file and into another project: the roles are the same ones, and the file is the same.
        var file = await _coordination.Downloads($"/buero/projekte/{first.Number}/vorlage.yaml");
        var second = await HasEmptyProject("Beispiel: Eins", await HasLeadProject("Wege am See"));
        (await Sends(_coordination, second, Encoding.UTF8.GetString(file), begin)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(Encoding.UTF8.GetString(file), Encoding.UTF8.GetString(await _coordination.Downloads($"/buero/projekte/{second.Number}/vorlage.yaml")));
        Assert.Equal(2, await City.Do(db => db.StaffRoles.CountAsync()));
        Assert.Equal(4, await City.Do(db => db.RaciEntries.CountAsync()));
    }

    [Fact]
    public async Task A_lead_takes_roles_that_exist_and_the_coordination_hears_of_the_duty_to_report()
    {
        var lead = await City.HasPerson("Projektleitung", Konzil.People.Role.FieldLead);
        var project = await HasEmptyProject("Beispiel: Drei", await HasLeadProject("Licht am Seerhein"), lead);
        (await Sends(lead, project, Yaml, Today)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Diese Rollen aus der Vorlage gibt es hier noch nicht: Projektleitung, Fachamt.");
        Assert.False(await City.Do(db => db.Phases.AnyAsync(p => p.ProjectId == project.Id)));
        foreach (var name in new[] { "Projektleitung", "Fachamt" })
        {
            await _coordination.PostsAndLooks("/buero/personal/rollen/neu", ("NameDe", name), ("Task", "Tut etwas."));
        }

        (await Sends(lead, project, Yaml, Today)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(2, await City.Do(db => db.RaciEntries.CountAsync()));
        Assert.False(await City.Do(db => db.ReportDuties.AnyAsync()));
        await City.Settle();
        Assert.Equal("Die Vorlage des Projekts „Beispiel: Drei“ sieht alle 3 Monate einen Bericht vor. Bitte legen Sie die Berichtspflicht fest.", await City.Do(db => db.Notices.Where(n => n.PersonId == _coordination.Id && n.De.StartsWith("Die Vorlage")).Select(n => n.De).SingleAsync()));
    }

    [Theory]
    [InlineData("duty: responsible", "duty: accountable", "Zwei Rollen verantworten dasselbe")]
    [InlineData("name: Fachamt", "name: Projektleitung", "steht zweimal da")]
    [InlineData("people: 4", "people: 0", "Zeile 28: ")]
    [InlineData("every_months: 3", "every_months: 5", "Zeile 38: ")]
    [InlineData("package: ziel", "package: weg", "weg")]
    [InlineData("until: 29", "until: -1", "Tage sind ganze Zahlen")]
    public async Task A_mistake_says_its_line_and_nothing_is_kept(string right, string wrong, string says)
    {
        var project = await HasEmptyProject("Beispiel: Vier", null);
        (await Sends(_coordination, project, Yaml.Replace(right, wrong, StringComparison.Ordinal), Today)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(says);
        Assert.False(await City.Do(async db => await db.StaffRoles.AnyAsync() || await db.Phases.AnyAsync(p => p.ProjectId == project.Id)));
    }

    private DateOnly Today => Format.Day(City.Clock.GetUtcNow());

    private async Task<Measure> HasLeadProject(string title)
    {
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), title);
        await City.Do(db => db.Measures.Where(m => m.Id == measure.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.IsLeadProject, true)));
        return measure;
    }

    private async Task<Project> HasEmptyProject(string title, Measure? measure, Actor? lead = null)
    {
        await _coordination.PostsAndLooks("/buero/projekte/neu", ("TitleDe", title), ("MeasureId", measure?.Id.ToString() ?? ""), ("LeadPersonId", lead?.Id.ToString() ?? ""));
        return await City.Do(db => db.Projects.AsNoTracking().OrderByDescending(p => p.Number).FirstAsync());
    }

    private static Task<Seen> Sends(Actor who, Project project, string yaml, DateOnly begin) =>
        who.Posts($"/buero/projekte/{project.Number}/vorlage", new ChosenFile(UseTemplate.FileField, "vorlage.yaml", Encoding.UTF8.GetBytes(yaml)), ("Source", "datei"), ("Begin", Format.Iso(begin)));
}
