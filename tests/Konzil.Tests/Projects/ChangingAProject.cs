using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>A project that carries out no measure is changed for itself: its lead asks, the client or the coordination decides.</summary>
[Trait("R", "R-1.5-13")]
public class ChangingAProject(City city) : CityTest(city)
{
    private Actor _lead = null!;
    private Actor _client = null!;
    private Project _project = null!;
    private Phase _phase = null!;

    private string Office => $"/buero/projekte/{_project.Number}";

    private DateOnly End => City.Today().AddDays(60);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (_lead, _client) = (await City.HasPerson("Projektleitung", Role.FieldLead), await City.HasPerson("Frau Auftrag", Role.Client));
        (_project, _phase) = await City.HasProject(_lead);
    }

    [Fact]
    public async Task An_approved_request_moves_the_phase_and_shows_first_before_and_after()
    {
        Language.Use(Language.German);
        (await _lead.Opens(Office)).ShouldSay("Für dieses Projekt wurde keine Änderung beantragt.").ShouldSay("Änderung beantragen");
        (await _client.Opens(Office)).ShouldNotSay("Änderung beantragen");
        var request = await Asks(_phase.Id.ToString(), End.AddDays(30), "-5.000");
        Assert.Equal((null, _project.Id, _phase.Id, End), (request.MeasureId, request.ProjectId, request.PhaseId, request.DayBefore));
        await City.Settle();
        Assert.Contains("Ä-1 zum Projekt „Neue Website“ wartet auf Ihre Entscheidung.", await Heard(_client), StringComparison.Ordinal);
        (await _client.Opens("/buero/steuerung")).ShouldSay("Änderungsantrag Ä-1 zum Projekt „Neue Website“");
        (await _client.Opens("/buero/aenderungen")).ShouldSay("Warten auf Entscheidung").ShouldSay("Ä-1, Neue Website");
        (await _client.Opens(Page(request))).ShouldSay("Ende der Phase: Aufbau").ShouldSay(Format.Date(End)).ShouldSay(Format.Date(End.AddDays(30))).ShouldSay("Der Server kommt später.").ShouldSay("trägt danach die Kämmerei");
        (await _client.Opens(Page(request) + "?lang=en")).ShouldSay("Change request Ä-1").ShouldSay("End of the phase: Set-up").ShouldNotSay("Ende der Phase");

        (await _client.PostsAndLooks(Page(request), ("Version", request.Version.ToString()), (DecideChange.Decision, nameof(ChangeState.Approved)), (nameof(ChangeRequest.DecisionReason), "Das geht."))).ShouldSay("genehmigt am").ShouldSay("Das geht.");
        Assert.Equal(End.AddDays(30), await City.Do(db => db.Phases.Where(p => p.Id == _phase.Id).Select(p => p.End).SingleAsync()));
        await City.Settle();
        Assert.Contains("Ihr Antrag Ä-1 zum Projekt „Neue Website“: genehmigt.", await Heard(_lead), StringComparison.Ordinal);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(ChangeRequest) && h.Why == "Ä-1: Das geht.")));
        (await _client.Opens("/buero/steuerung")).ShouldNotSay("Änderungsantrag Ä-1");
        (await _client.Opens("/buero/aenderungen")).ShouldSay("genehmigt am");

        // The second one still shows the first plan.
        var second = await Asks(_phase.Id.ToString(), End.AddDays(45), "");
        var cells = (await _lead.Opens(Page(second))).Document.QuerySelectorAll("main tbody td").Select(c => c.TextContent.Trim()).ToList();
        Assert.Equal([Format.Date(End), Format.Date(End.AddDays(30)), Format.Date(End.AddDays(45))], cells);
        (await City.Visitor.Opens("/massnahmen/aenderungen.csv")).ShouldNotSay("Ä-1");
    }

    [Fact]
    public async Task The_latest_end_of_the_project_moves_too_and_who_depends_on_it_hears_when_that_is_too_late()
    {
        var request = await Asks(AskProjectChange.Whole, End.AddDays(5), "");
        (await _lead.Opens(Page(request))).ShouldSay("nicht festgelegt");
        await _client.PostsAndLooks(Page(request), ("Version", request.Version.ToString()), (DecideChange.Decision, nameof(ChangeState.Approved)));
        Assert.Equal(End.AddDays(5), await City.Do(db => db.Projects.Where(p => p.Id == _project.Id).Select(p => p.Limit).SingleAsync()));
    }

    [Fact]
    public async Task Nobody_decides_the_own_request_declining_needs_a_reason_and_what_moved_meanwhile_is_asked_anew()
    {
        Language.Use(Language.German);
        var both = await City.HasPerson("Frau Doppelt", Role.Coordinator);
        var (other, _) = await City.HasProject(both);
        await both.PostsAndLooks($"/buero/projekte/{other.Number}/aenderungen/neu", ("Scope", "Ohne Forum."), ("Reason", "Zu teuer."));
        var own = await City.Do(db => db.ChangeRequests.AsNoTracking().SingleAsync());
        (await both.Posts($"/buero/projekte/{other.Number}/aenderungen/{own.Number}", ("Version", own.Version.ToString()), (DecideChange.Decision, nameof(ChangeState.Approved)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("entscheidet jemand anderes");
        await both.PostsAndLooks($"/buero/projekte/{other.Number}/aenderungen/{own.Number}/ruecknahme");
        Assert.Equal(ChangeState.Withdrawn, await City.Do(db => db.ChangeRequests.Select(c => c.State).SingleAsync()));

        var request = await Asks(_phase.Id.ToString(), End.AddDays(30), "");
        (await both.Posts(Page(request), ("Version", request.Version.ToString()), (DecideChange.Decision, nameof(ChangeState.Declined)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte begründen Sie die Ablehnung.");
        await City.Do(db => db.Phases.Where(p => p.Id == _phase.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.End, End.AddDays(3))));
        (await both.Posts(Page(request), ("Version", request.Version.ToString()), (DecideChange.Decision, nameof(ChangeState.Approved)), (nameof(ChangeRequest.DecisionReason), "Na gut."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Heute gilt der Tag: " + Format.Date(End.AddDays(3))).ShouldSay("Na gut.");
        Assert.Equal(ChangeState.Asked, await City.Do(db => db.ChangeRequests.Where(c => c.Id == request.Id).Select(c => c.State).SingleAsync()));
        (await both.PostsAndLooks(Page(request), ("Version", request.Version.ToString()), (DecideChange.Decision, nameof(ChangeState.Declined)), (nameof(ChangeRequest.DecisionReason), "Der Tag steht im Auftrag."))).ShouldSay("abgelehnt am");
        (await both.Posts(Page(request), (DecideChange.Decision, nameof(ChangeState.Approved)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("schon entschieden");
    }

    [Fact]
    public async Task An_empty_or_wrong_wish_is_refused_and_everything_typed_is_kept()
    {
        var page = Office + "/aenderungen/neu";
        (await _lead.Posts(page, ("Reason", "Nur so."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte füllen Sie Umfang, Zeit oder Geld aus.").ShouldSay("Nur so.");
        (await _lead.Posts(page, ("Reason", "Nur so."), (AskProjectChange.PartField, _phase.Id.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte wählen Sie den neuen Tag.");
        (await _lead.Posts(page, ("Reason", "Nur so."), (AskProjectChange.PartField, _phase.Id.ToString()), ("Day", Format.Iso(City.Today().AddDays(-9))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Das Ende liegt vor dem Beginn.");
        (await _lead.Posts(page, ("Reason", "Nur so."), (AskProjectChange.PartField, _phase.Id.ToString()), ("Day", Format.Iso(End)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SteeringText.SameDay.De);
        (await _lead.Posts(page, ("Reason", "Nur so."), (AskProjectChange.PartField, Ids.Next().ToString()), ("Day", Format.Iso(End)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectChangeText.PartWrong.De);
        Assert.Equal("viel", (await _lead.Posts(page, ("Reason", "Nur so."), ("Money", "viel"), ("MoneyYear", "26"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("zwischen -1 Milliarde").ShouldSay("vier Ziffern").Document.QuerySelector("input[name=Money]")!.GetAttribute("value"));
        Assert.Equal(0, await City.Do(db => db.ChangeRequests.CountAsync()));
    }

    [Fact]
    public async Task It_is_for_those_who_read_the_project_and_only_its_lead_asks()
    {
        var request = await Asks(_phase.Id.ToString(), End.AddDays(30), "");
        var (stranger, coordination) = (await City.HasPerson("Gerda", Role.FieldLead), await City.HasPerson("Dora", Role.Coordinator));
        (await stranger.Opens(Page(request))).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Opens("/buero/aenderungen")).ShouldNotSay("Ä-1");
        (await stranger.Posts(Office + "/aenderungen/neu", ("Scope", "Mehr"), ("Reason", "Darum"))).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Posts(Office + "/aenderungen/neu", ("Scope", "Mehr"), ("Reason", "Darum"))).ShouldBe(HttpStatusCode.Forbidden);
        (await _client.Posts(Page(request) + "/ruecknahme")).ShouldBe(HttpStatusCode.Forbidden);
        (await coordination.Posts(Page(request) + "/ruecknahme")).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Opens($"/buero/aenderungen/{request.Number}")).ShouldBe(HttpStatusCode.NotFound);

        // One that carries out a measure is changed with it.
        var (measure, _) = await City.HasLedMeasure(_lead);
        var (carrying, _) = await City.HasProject(_lead, measure: measure.Id);
        (await _lead.Opens($"/buero/projekte/{carrying.Number}/aenderungen/neu")).ShouldBe(HttpStatusCode.NotFound);
        (await _lead.Opens($"/buero/projekte/{carrying.Number}")).ShouldNotSay("Für dieses Projekt wurde keine Änderung beantragt.");
    }

    [Fact]
    [Trait("R", "R-2.1-39")]
    public async Task After_the_end_nothing_is_asked_or_decided_and_what_waited_is_named_as_left()
    {
        var request = await Asks(_phase.Id.ToString(), End.AddDays(30), "");
        await City.Do(async db =>
        {
            (await db.Projects.SingleAsync(p => p.Id == _project.Id)).Close(City.Today());
            await db.SaveChangesAsync();
            return true;
        });
        (await _lead.Posts(Office + "/aenderungen/neu", ("Scope", "Noch etwas"), ("Reason", "Zu spät."))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("An ihm wird nichts mehr geändert.").ShouldSay("Noch etwas");
        (await _client.Posts(Page(request), ("Version", request.Version.ToString()), (DecideChange.Decision, nameof(ChangeState.Approved)))).ShouldBe(HttpStatusCode.Conflict);
        (await _client.Opens(Page(request))).ShouldSay("Nicht mehr entschieden: das Projekt ist geschlossen").ShouldNotSay("Entscheidung speichern");
        (await _client.Opens("/buero/aenderungen")).ShouldSay("Nicht mehr entschieden: das Projekt ist geschlossen").ShouldNotSay("Warten auf Entscheidung");
        (await _client.Opens("/buero/steuerung")).ShouldNotSay("Änderungsantrag Ä-1");
    }

    private string Page(ChangeRequest request) => $"{Office}/aenderungen/{request.Number}";

    private async Task<ChangeRequest> Asks(string part, DateOnly day, string money)
    {
        await _lead.PostsAndLooks(Office + "/aenderungen/neu", ("Scope", "Das Forum fällt weg."), (AskProjectChange.PartField, part), ("Day", Format.Iso(day)), ("Money", money), ("MoneyYear", money.Length > 0 ? "2027" : ""), ("Reason", "Der Server kommt später."));
        return (await City.Do(db => db.ChangeRequests.AsNoTracking().Where(c => c.ProjectId == _project.Id).ToListAsync())).MaxBy(c => c.Number)!;
    }

    private Task<string> Heard(Actor who) => City.Do(async db => string.Join(' ', await db.Notices.Where(n => n.PersonId == who.Id).Select(n => n.De).ToListAsync()));
}
