using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>A gate that holds or stops has consequences: nothing begins behind it until it is decided anew.</summary>
[Trait("R", "R-2.1-29")]
public class HoldingAGate(City city) : CityTest(city)
{
    private const string Reason = "Erst muss das Team stehen.";

    private Actor _coordination = null!;
    private string _gate = "";
    private string _office = "";
    private Guid _phase;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        _phase = await City.Do(db => db.Phases.Where(p => p.TitleDe == "Phase 1: nach innen").Select(p => p.Id).SingleAsync());
        _office = $"/buero/projekte/{(await City.TheAgendasProject()).Number}";
        _gate = $"{_office}/phasen/{_phase}/freigabe";
        await _coordination.PostsAndLooks(_gate + "/kriterien/neu", ("Title", "Die Ist-Analyse liegt vor"), ("Kind", "Exit"), ("Standing", "Met"), ("Evidence", "Bericht vom 12. Juni"));
    }

    [Fact]
    public async Task Nothing_begins_behind_it_until_it_is_decided_anew()
    {
        Language.Use(Language.German);
        var (own, behind) = (await Package(_phase, "Läuft weiter"), await Package(await Phase2(), "Kommt danach"));
        var (today, until) = (City.Today(), City.Today().AddDays(5));
        (await Decides("GoWithConditions", Reason, until)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(HoldText.UntilOnlyOfHold.De).ShouldSay(Reason);
        (await Decides("Hold", Reason, today.AddDays(-1))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(HoldText.UntilBeforeDay.De).ShouldSay(Reason);
        (await Decides("Hold", Reason, until)).ShouldBe(HttpStatusCode.SeeOther);

        var sentence = $"Hier kann noch nichts beginnen: Die Freigabe „Phase 1: nach innen“ ist angehalten. Es entscheidet: Lenkungskreis, bis {Format.Date(until)}.";
        (await Begins(behind)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(sentence);
        (await Posts(behind, "fertig", "Done")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(sentence);
        (await _coordination.Opens($"{_office}/pakete/{behind}")).ShouldSay("Die Freigabe „Phase 1: nach innen“ ist angehalten").ShouldNotSay(DecisionText.Begin.De);
        (await Begins(own)).ShouldBe(HttpStatusCode.SeeOther);

        (await _coordination.Opens(_office)).ShouldSay("Die Freigabe „Phase 1: nach innen“ ist angehalten").ShouldSay(Reason).ShouldSay("kann erst nach der Freigabe „Phase 1: nach innen“ beginnen");
        (await _coordination.Opens(_office + "?lang=en")).ShouldSay("on hold").ShouldSay("new decision by");
        foreach (var page in new[] { "/zeitplan", $"/zeitplan/phasen/{await Place()}" })
        {
            (await City.Visitor.Opens(page)).ShouldSay("Freigabe angehalten, neue Entscheidung bis " + Format.ShortDate(until)).ShouldNotSay(Reason);
        }

        (await City.Visitor.Opens("/zeitplan")).ShouldSay("kann erst nach der Freigabe „Phase 1: nach innen“ beginnen");
        var row = CsvFile.Read((await City.Visitor.Opens("/zeitplan.csv")).Html).Single(r => r["paket"] == "Kommt danach");
        Assert.Equal(("angehalten", Format.Iso(until)), (row["freigabe"], row["freigabe_bis"]));
        (await _coordination.Opens($"{_office}/phasen/{_phase}/handbuch")).ShouldSay($"Angehalten bis {Format.Date(until)}.");
        (await _coordination.Opens("/buero/steuerung")).ShouldSay("Freigabe der Phase „Phase 1: nach innen“ ist angehalten: neu entscheiden").ShouldSay("Es entscheidet: Lenkungskreis.");

        // The day reminds; it does not let go.
        City.Clock.Advance(TimeSpan.FromDays(6));
        await City.Settle();
        Assert.Contains($"Die Freigabe „Phase 1: nach innen“ (Digitale Agenda erarbeiten) war bis {Format.Date(until)} angehalten. Bitte tragen Sie die neue Entscheidung ein.", await City.HeardBy(_coordination));
        (await Begins(behind)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Decides("GoWithConditions", "Team bis Ende Januar")).ShouldBe(HttpStatusCode.SeeOther);
        (await _coordination.Opens("/buero/steuerung")).ShouldNotSay("ist angehalten: neu entscheiden");
        (await City.Visitor.Opens("/zeitplan")).ShouldNotSay(HoldText.Held.De);
        (await Begins(behind)).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_stop_ends_the_phase_and_only_a_new_decision_lifts_it()
    {
        Language.Use(Language.German);
        var (own, behind) = (await Package(_phase, "Nicht begonnen"), await Package(await Phase2(), "Kommt danach"));
        var member = await City.HasPerson("Nur Phase Eins", Role.FieldLead);
        await _coordination.PostsAndLooks(_office + "/team", ("PersonId", member.Id.ToString()!), ("Function", "Analyse"), ("PhaseId", _phase.ToString()));
        (await Decides("Stop", "")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.ReasonMissing.De);
        (await Decides("Stop", "Das Geld fehlt.")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(City.Today(), await Ended());
        (await member.Opens(_office)).ShouldBe(HttpStatusCode.NotFound);

        foreach (var package in new[] { own, behind })
        {
            (await Begins(package)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay($"Hier beginnt nichts mehr: Die Phase „Phase 1: nach innen“ ist am {Format.Date(City.Today())} beendet worden.");
        }

        var plan = (await _coordination.Opens(_office)).ShouldSay("Die Phase „Phase 1: nach innen“ ist beendet: Es geht nicht weiter").ShouldSay("Das Geld fehlt.").ShouldSay("sonst mit „Projekt abschließen“ beim Plan.");
        Assert.NotNull(plan.Document.QuerySelector($".kern-alert a[href='{_office}/uebergabe']"));
        (await City.Visitor.Opens("/zeitplan")).ShouldSay("ohne Freigabe").ShouldSay("beginnt nicht, weil „Phase 1: nach innen“ beendet ist").ShouldNotSay("Das Geld fehlt.");
        (await _coordination.Opens("/buero/steuerung")).ShouldSay("Phase „Phase 1: nach innen“ ist beendet: Projekt abschließen oder neu entscheiden");
        (await _coordination.Opens("/buero/projekte")).ShouldSay(HoldText.StoppedShort.De);

        (await Decides("Stop", "Noch einmal")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(HoldText.AlreadyStopped.De);
        (await _coordination.Posts(_gate + "/kriterien/neu", ("Title", "Zu spät"), ("Kind", "Exit"), ("Standing", "Open"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.AlreadyEnded.De);
        (await Decides("Hold", "Das Geld kommt doch.")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Null(await Ended());
        (await Begins(own)).ShouldBe(HttpStatusCode.SeeOther);
        (await Begins(behind)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("ein Tag ist noch nicht genannt");
        (await _coordination.Opens(_gate)).ShouldSay("Das Geld kommt doch.").ShouldSay("Das Geld fehlt.");
        (await _coordination.Opens("/buero/projekte")).ShouldSay(HoldText.Held.De).ShouldNotSay(HoldText.StoppedShort.De);
    }

    [Fact]
    public async Task A_file_begins_nothing_behind_it_either()
    {
        var (project, phase) = await City.HasProject();
        var next = await City.HasPhase(project, "Betrieb", after: phase);
        var (office, gate) = ($"/buero/projekte/{project.Number}", $"/buero/projekte/{project.Number}/phasen/{phase.Id}/freigabe");
        await _coordination.PostsAndLooks(gate + "/kriterien/neu", ("Title", "Alles da"), ("Kind", "Exit"), ("Standing", "Open"));
        (await Decides("Hold", Reason, at: (gate, phase.Id))).ShouldBe(HttpStatusCode.SeeOther);
        var (package, day) = (await City.HasPackage(next, "Server kaufen"), Format.Iso(City.Today()));
        var csv = $"Nr.;Kennung;Art;Titel;Liegt in;Beginn;Ende;Fertig am\n1;{phase.Id};Phase;Aufbau;;;;\n2;{next.Id};Phase;Betrieb;;;;\n3;{package.Id};Paket;Server kaufen;2;{day};{day};{day}\n";
        (await _coordination.Posts(office + "/austausch", new ChosenFile(ExchangePlan.FileField, "plan.csv", System.Text.Encoding.UTF8.GetBytes(csv)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Hier kann noch nichts beginnen");
    }

    [Fact]
    [Trait("R", "R-3.4-01")]
    public async Task A_package_that_repeats_does_not_begin_behind_it_with_its_first_day()
    {
        Language.Use(Language.German);
        var package = await Package(await Phase2(), "Wochengespräch", ("Repeats", "Week"));
        (await Decides("Hold", Reason)).ShouldBe(HttpStatusCode.SeeOther);
        (await _coordination.Opens($"{_office}/pakete/{package}")).ShouldNotSay(TurnText.Title.De).ShouldNotSay(ProjectText.Finish.De);
        (await _coordination.Opens($"{_office}/pakete/{package}/wiederholungen")).ShouldSay("Die Freigabe „Phase 1: nach innen“ ist angehalten");
        var refused = (await Posts(package, "wiederholungen", "DoneTurns")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Hier kann noch nichts beginnen");
        Assert.NotNull(refused.Document.QuerySelector("[data-error-summary] a[href='#DoneTurns']"));
        refused = (await Posts(package, "fertig", "Done")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.NotNull(refused.Document.QuerySelector("[data-error-summary] a[href='#Done']"));
        Assert.Null(await City.Do(db => db.WorkPackages.Where(p => p.Id == package).Select(p => p.Started).SingleAsync()));

        (await Decides("GoWithConditions", "Team bis Ende Januar")).ShouldBe(HttpStatusCode.SeeOther);
        (await Posts(package, "wiederholungen", "DoneTurns")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    [Trait("R", "R-3.4-27")]
    public async Task The_day_until_which_it_is_held_moves_the_forecast_of_what_lies_behind()
    {
        var (project, phase) = await City.HasProject();
        var next = await City.HasPhase(project, "Betrieb", after: phase);
        var (office, gate) = ($"/buero/projekte/{project.Number}", $"/buero/projekte/{project.Number}/phasen/{phase.Id}/freigabe");
        await _coordination.PostsAndLooks(gate + "/kriterien/neu", ("Title", "Alles da"), ("Kind", "Exit"), ("Standing", "NotMet"));
        await _coordination.PostsAndLooks(office + "/pakete/neu", ("TitleDe", "Server kaufen"), ("PhaseId", next.Id.ToString()), ("Start", Format.Iso(City.Today().AddDays(61))), ("End", Format.Iso(City.Today().AddDays(70))));
        Assert.Equal((City.Today().AddDays(70), 0), await Forecast());

        var until = City.Today().AddDays(90);
        (await Decides("Hold", Reason, until, (gate, phase.Id))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal((until.AddDays(9), 1), await Forecast());
        (await _coordination.Opens(office)).ShouldSay($"{Format.ShortDate(until)} bis {Format.ShortDate(until.AddDays(9))}");

        (await Decides("GoWithConditions", "Team bis Ende Januar", at: (gate, phase.Id))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal((City.Today().AddDays(70), 0), await Forecast());

        Task<(DateOnly?, int)> Forecast() => City.Do(async db => await db.PlanStates.Where(s => s.ProjectId == project.Id).Select(s => new { s.ForecastEnd, s.Contradictions }).SingleAsync() is var state ? (state.ForecastEnd, state.Contradictions) : default);
    }

    private async Task<Seen> Decides(string outcome, string reason, DateOnly? until = null, (string Gate, Guid Phase)? at = null)
    {
        var (gate, phase) = at ?? (_gate, _phase);
        return await _coordination.Posts(gate + "/entscheidung", ("Outcome", outcome), ("Reason", reason), ("HoldUntil", until is { } day ? Format.Iso(day) : ""), ("Day", Format.Iso(City.Today())), ("Decider", "Lenkungskreis"), ("Version", (await City.Do(db => db.Phases.Where(p => p.Id == phase).Select(p => p.Version).SingleAsync())).ToString()));
    }

    private async Task<Guid> Package(Guid phase, string title, params (string, string)[] more) => Guid.Parse((await _coordination.Posts(_office + "/pakete/neu", [("TitleDe", title), ("PhaseId", phase.ToString()), ("Start", Format.Iso(City.Today())), ("End", Format.Iso(City.Today().AddDays(9))), ("IsPublic", "true"), .. more])).Location!.Split('/')[^1]);

    private Task<Seen> Begins(Guid package) => Posts(package, "beginn", "Started");

    private async Task<Seen> Posts(Guid package, string step, string field) =>
        await _coordination.Posts($"{_office}/pakete/{package}/{step}", (field, Format.Iso(City.Today())), ("Version", (await City.Do(db => db.WorkPackages.Where(p => p.Id == package).Select(p => p.Version).SingleAsync())).ToString()));

    private Task<Guid> Phase2() => City.Do(db => db.Phases.Where(p => p.TitleDe.StartsWith("Phase 2")).Select(p => p.Id).SingleAsync());

    private Task<int> Place() => City.Do(db => db.Phases.Where(p => p.Id == _phase).Select(p => p.Order).SingleAsync());

    private Task<DateOnly?> Ended() => City.Do(db => db.Phases.Where(p => p.Id == _phase).Select(p => p.Ended).SingleAsync());
}
