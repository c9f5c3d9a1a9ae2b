using System.Net;
using Konzil.Meetings;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>What is not finished when a project is closed is named with what becomes of it, and nobody is reminded of it afterwards.</summary>
[Trait("R", "R-2.1-39")]
public class LeavingThingsOpen(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private Actor _lead = null!;
    private Project _project = null!;
    private Phase _phase = null!;

    private string Office => $"/buero/projekte/{_project.Number}";

    private DateOnly Due => City.Today().AddDays(10);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (_coordination, _lead) = (await City.HasPerson("Frau Planung", Role.Coordinator), await City.HasPerson("Projektleitung", Role.FieldLead));
        (_project, _phase) = await City.HasProject(_lead);
    }

    [Fact]
    public async Task The_hand_over_says_what_stays_open_and_the_closed_project_says_it_too()
    {
        await HasOpenThings();
        var (programme, _) = await City.HasProject(await City.HasPerson("Programmleitung", Role.FieldLead));
        await City.Do(db => db.Projects.Where(p => p.Id == programme.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.IsProgramme, true)));
        (await _lead.Opens(Office)).ShouldNotSay(ClosingText.Left.De);
        await _lead.PostsAndLooks(Office + "/uebergabe", ("ToId", programme.Id.ToString()), ("Day", Format.Iso(City.Today())), ("Note", ""));
        var before = (await _coordination.Opens(Office + "/uebergabe")).ShouldSay(ClosingText.WillBeLeft.De);
        Named(before, sitting: true);
        Assert.Equal(6, before.Document.QuerySelectorAll("main table tbody tr").Length);
        (await _coordination.Opens(Office + "/uebergabe?lang=en")).ShouldSay("What stays open when the project is closed").ShouldSay("The coordination can still finish it afterwards.").ShouldNotSay("Was offen bleibt");

        await Closes();
        Named((await _coordination.Opens(Office)).ShouldSay(ClosingText.Left.De), sitting: true);
        // The sitting belongs to a body that the lead does not see.
        Named((await _lead.Opens(Office)).ShouldSay(ClosingText.Left.De), sitting: false);
        Named((await _lead.Posts(Office + "/pakete/neu", ("Name", "Noch eins"))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Noch eins"), sitting: false);
        (await _coordination.Opens("/buero/evaluierungen/1")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_is_reminded_of_a_closed_project()
    {
        await HasOpenThings();
        await City.Settle();
        await Closes();
        var before = await City.Do(db => db.Notices.CountAsync());
        for (var days = 1; days <= 18; days++)
        {
            City.Clock.Advance(TimeSpan.FromDays(1));
            await City.Settle();
        }

        Assert.Equal(before, await City.Do(db => db.Notices.CountAsync()));
        Assert.Equal(0, await City.Do(db => ListEvaluations.CountMine(db, _lead.Me)));
    }

    [Fact]
    public async Task As_long_as_it_runs_everybody_is_reminded()
    {
        await HasOpenThings();
        await City.Settle();
        var before = await City.Do(db => db.Notices.CountAsync());
        for (var days = 1; days <= 11; days++)
        {
            City.Clock.Advance(TimeSpan.FromDays(1));
            await City.Settle();
        }

        var told = await City.Do(db => db.Notices.Where(n => n.PersonId == _lead.Id).Select(n => n.De).ToListAsync());
        Assert.True(before < await City.Do(db => db.Notices.CountAsync()));
        Assert.Contains(told, n => n.Contains("Zwei Wochen Abstand", StringComparison.Ordinal) && n.StartsWith("Heute fällig", StringComparison.Ordinal));
        Assert.Contains(told, n => n.Contains("Räume suchen", StringComparison.Ordinal) && n.Contains("berfällig", StringComparison.Ordinal));
        Assert.Equal(1, await City.Do(db => ListEvaluations.CountMine(db, _lead.Me)));
    }

    private static void Named(Seen page, bool sitting)
    {
        page.ShouldSay("Evaluierung Aufbau").ShouldSay("Zwei Wochen Abstand").ShouldSay(ClosingText.NextDuty.De).ShouldSay("Änderungsantrag Ä-1").ShouldSay(ClosingText.NextChange.De).ShouldSay("Räume suchen");
        _ = sitting ? page.ShouldSay("Stand des Aufbaus, Sitzung am") : page.ShouldNotSay("Stand des Aufbaus");
    }

    private async Task HasOpenThings()
    {
        await _coordination.PostsAndLooks("/buero/berichtspflichten/neu", (SetDuty.MeasuresField, _project.Id.ToString()), ("EveryMonths", "3"), ("First", Format.Iso(Due)), ("RemindDays", "7"));
        await _coordination.PostsAndLooks("/buero/evaluierungen/neu", ("PhaseId", _phase.Id.ToString()), ("Title", "Evaluierung Aufbau"), (BeginEvaluation.QuestionsField, "Was war gut?"));
        await _coordination.PostsAndLooks("/buero/evaluierungen/1/befunde/neu", ("Found", "Zu wenig Zeit"), ("Change", "Zwei Wochen Abstand"), ("Measure", "Alle Ergebnisse liegen vor"), ("OwnerId", _lead.Id.ToString()!), ("Due", Format.Iso(Due)));
        await _lead.PostsAndLooks(Office + "/aenderungen/neu", ("Scope", "Ohne Forum."), ("Reason", "Zu teuer."));
        var package = await City.HasPackage(_phase, "Seiten schreiben");
        await _lead.PostsAndLooks($"{Office}/pakete/{package.Id}/aufgaben/neu", ("Title", "Räume suchen"), ("Note", ""), ("OwnerId", _lead.Id.ToString()!), ("Due", Format.Iso(Due)));
        var meeting = await City.HasMeeting(_coordination, await City.HasBody(_coordination), Due);
        var plan = (await _coordination.Opens($"/buero/sitzungen/{meeting.Number}/punkte/neu")).Document.QuerySelectorAll($"select[name={EditItem.Plan}] option").First(o => o.TextContent.Contains("Neue Website", StringComparison.Ordinal));
        await City.HasItem(_coordination, meeting, "Stand des Aufbaus", (EditItem.Plan, plan.GetAttribute("value")!));
    }

    private Task Closes() => City.Do(async db =>
    {
        (await db.Projects.SingleAsync(p => p.Id == _project.Id)).Close(City.Today());
        await db.SaveChangesAsync();
        return true;
    });
}
