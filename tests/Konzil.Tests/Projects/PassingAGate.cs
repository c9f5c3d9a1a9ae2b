using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>The end of the paper's phase 1: criteria, evidence, decision, and what follows from it.</summary>
public class PassingAGate(City city) : CityTest(city)
{
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
    }

    [Fact]
    [Trait("R", "R-2.1-29")]
    public async Task One_criterion_is_not_met_so_it_goes_on_with_conditions_only()
    {
        (await _coordination.Opens(_gate)).ShouldSay("0 von 3 Kriterien erfüllt");
        (await Decides("Go")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.NotAllMet.De);
        await Needs("Exit", "Die Ist-Analyse liegt vor", "Met", "Bericht vom 12. Juni");
        var open = await Needs("Entry", "Das Projektteam der Phase 2 steht fest", "Open", "");
        (await Decides("GoWithConditions", "Team bis Ende Januar benennen")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.Unchecked.De);
        await Checks(open, "NotMet", "Drei von zehn Personen fehlen.");
        (await _coordination.Opens(_gate)).ShouldSay("1 von 5 Kriterien erfüllt").ShouldSay("geprüft von Frau Planung");

        var refused = await Decides("Go", money: "40.000");
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.NotAllMet.De);
        Assert.Equal("40.000", refused.Document.QuerySelector("#Money")!.GetAttribute("value"));
        (await Decides("GoWithConditions")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.ConditionsMissing.De);
        (await Decides("Hold", "Erst muss das Team stehen.")).ShouldBe(HttpStatusCode.SeeOther);
        (await _coordination.Opens(_gate)).ShouldSay("anhalten").ShouldSay("Erst muss das Team stehen.");
        Assert.Null(await Ended());

        (await Decides("GoWithConditions", "Team bis Ende Januar benennen", "40.000", "1,5")).ShouldBe(HttpStatusCode.SeeOther);
        var page = (await _coordination.Opens(_gate)).ShouldSay("weiter mit Bedingungen").ShouldSay("Team bis Ende Januar benennen").ShouldSay("40.000 €").ShouldSay("1,5").ShouldSay("Lenkungskreis").ShouldSay("Das Projektteam der Phase 2 steht fest: nicht erfüllt");
        page.ShouldNotSay(GateText.NewCriterion.De);
        Assert.Equal(City.Today(), await Ended());
        Assert.Equal(5, await City.Do(db => db.GateDecisions.Where(d => d.Outcome == GateOutcome.GoWithConditions).SelectMany(d => d.Findings).CountAsync()));
        (await Decides("Stop", "Zu spät")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.AlreadyEnded.De);
        (await Checks(open, "Met", "Nachgetragen", look: false)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.AlreadyEnded.De);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Phase) && h.ById == _coordination.Id && h.Why == "Team bis Ende Januar benennen")));
    }

    [Fact]
    [Trait("R", "R-3.3-02")]
    public async Task The_team_of_the_phase_ends_with_its_gate_and_so_does_what_it_may_read()
    {
        var (ofPhase, ofProject, follower) = (await City.HasPerson("Nur Phase Eins", Role.FieldLead), await City.HasPerson("Ganzes Projekt", Role.FieldLead), await City.HasPerson("Mitleserin", Role.Coordinator));
        (await ofPhase.Opens(_office)).ShouldBe(HttpStatusCode.NotFound);
        await _coordination.PostsAndLooks(_office + "/team", ("PersonId", ofPhase.Id.ToString()!), ("Function", "Analyse"), ("PhaseId", _phase.ToString()));
        await _coordination.PostsAndLooks(_office + "/team", ("PersonId", ofProject.Id.ToString()!), ("Function", "Kommunikation"), ("PhaseId", ""));
        (await _coordination.Posts(_office + "/team", ("PersonId", ofPhase.Id.ToString()!), ("Function", "Analyse"), ("PhaseId", _phase.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.AlreadyMember.De);
        (await ofPhase.Opens(_office)).ShouldBe(HttpStatusCode.OK).ShouldSay(ProjectText.ReadOnly.De);
        (await ofPhase.Posts(_office + "/team", ("PersonId", ofPhase.Id.ToString()!))).ShouldBe(HttpStatusCode.Forbidden);
        await follower.Posts(_office + "/folgen");
        await Needs("Exit", "Die Ist-Analyse liegt vor", "Met", "Bericht vom 12. Juni");
        (await Decides("GoWithConditions", "Team und Plan der Phase 2 bis Januar")).ShouldBe(HttpStatusCode.SeeOther);

        (await ofPhase.Opens(_office)).ShouldBe(HttpStatusCode.NotFound);
        (await ofProject.Opens(_office)).ShouldBe(HttpStatusCode.OK);
        (await _coordination.Opens(_office + "/team")).ShouldSay($"Nur Phase Eins, Analyse, Phase 1: nach innen, {Format.ShortDate(City.Today())} bis {Format.ShortDate(City.Today())}");
        await City.Settle();
        foreach (var who in new[] { ofPhase, ofProject, follower })
        {
            Assert.Equal("Freigabe „Phase 1: nach innen“ (Digitale Agenda erarbeiten): weiter mit Bedingungen.", await City.Do(db => db.Notices.Where(n => n.PersonId == who.Id && n.De.StartsWith("Freigabe")).Select(n => n.De).SingleAsync()));
        }

        Assert.False(await City.Do(db => db.Notices.AnyAsync(n => n.PersonId == _coordination.Id && n.De.StartsWith("Freigabe"))));
        var member = await City.Do(db => db.ProjectMembers.Where(m => m.PersonId == ofProject.Id).Select(m => m.Id).SingleAsync());
        (await _coordination.Posts($"{_office}/team/{member}/ende")).ShouldBe(HttpStatusCode.SeeOther);
        (await ofProject.Opens(_office)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-3.3-02")]
    public async Task Whoever_leads_a_package_of_the_phase_reads_until_its_gate_and_books_its_last_days()
    {
        var (member, lead) = (await City.HasPerson("Nur Phase Eins", Role.FieldLead), await City.HasPerson("Leitet ein Paket", Role.FieldLead));
        await City.Records(_coordination, Konzil.Staffing.HoursMode.ByUnit, months: 3);
        await _coordination.PostsAndLooks(_office + "/team", ("PersonId", member.Id.ToString()!), ("Function", "Analyse"), ("PhaseId", _phase.ToString()));
        var package = await City.Do(async db =>
        {
            var found = await db.WorkPackages.FirstAsync(w => w.PhaseId == _phase && !w.IsThroughout && w.DroppedOn == null);
            found.Lead(lead.Id);
            await db.SaveChangesAsync();
            return found.Id;
        });
        (await lead.Opens(_office)).ShouldBe(HttpStatusCode.OK);
        await Needs("Exit", "Die Ist-Analyse liegt vor", "Met", "Bericht vom 12. Juni");
        (await Decides("GoWithConditions", "Team und Plan der Phase 2 bis Januar")).ShouldBe(HttpStatusCode.SeeOther);
        var (day, key) = (City.Today(), "p" + package.ToString("N"));
        var sheet = $"/buero/personal/stunden/{Format.Iso(Konzil.Staffing.WeekSheet.MondayOf(day))}";
        foreach (var who in new[] { member, lead })
        {
            (await who.Opens(_office)).ShouldBe(HttpStatusCode.NotFound);
            (await who.PostsAndLooks(sheet, ("Day-0", Format.Iso(day)), ("On-0", key), ("Hours-0", "3"))).ShouldSay("Summe: 3 Stunden");
            (await who.Opens(_office)).ShouldBe(HttpStatusCode.NotFound);
        }

        City.Clock.Advance(TimeSpan.FromDays(7));
        var next = day.AddDays(7);
        (await lead.Posts($"/buero/personal/stunden/{Format.Iso(Konzil.Staffing.WeekSheet.MondayOf(next))}", ("Day-0", Format.Iso(next)), ("On-0", key), ("Hours-0", "3"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(Konzil.Staffing.WeekText.OnMissing.De);
    }

    [Fact]
    [Trait("R", "R-2.1-29")]
    [Trait("R", "R-3.3-24")]
    public async Task Whoever_leads_the_project_proves_and_does_not_decide()
    {
        var (lead, stranger) = (await City.HasPerson("Projektleitung", Role.FieldLead), await City.HasPerson("Fremde Leitung", Role.FieldLead));
        var project = await City.TheAgendasProject();
        await _coordination.PostsAndLooks(_office + "/bearbeiten", ("TitleDe", project.TitleDe), ("Limit", "2021-12-31"), ("LeadPersonId", lead.Id.ToString()!), ("Version", project.Version.ToString()));
        (await lead.Opens(_gate + "/kriterien/neu")).ShouldBe(HttpStatusCode.OK);
        (await _coordination.Opens(_gate + "/kriterien/neu")).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Opens(_gate + "/entscheidung")).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Posts(_gate + "/entscheidung", ("Outcome", "Go"))).ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.Opens(_gate)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Posts(_gate + "/kriterien/neu", ("Title", "Fremd"))).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Posts(_gate + "/kriterien/neu", ("Title", "Alles da"), ("Kind", "Exit"), ("Standing", "Met"), ("Evidence", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.EvidenceMissing.De);
    }

    [Fact]
    [Trait("R", "R-2.1-29")]
    public async Task A_late_check_sees_both_versions()
    {
        var id = await Needs("Exit", "Die Ist-Analyse liegt vor", "Open", "");
        var version = await City.Do(db => db.GateCriteria.Where(c => c.Id == id).Select(c => c.Version).SingleAsync());
        await Checks(id, "Met", "Der erste Nachweis");
        var late = await _coordination.Posts($"{_gate}/kriterien/{id}", ("Title", "Die Ist-Analyse liegt vor"), ("Kind", "Exit"), ("Standing", "NotMet"), ("Evidence", "Der zweite Nachweis"), ("Version", version.ToString()));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Der erste Nachweis");
        Assert.Contains("Der zweite Nachweis", late.Html, StringComparison.Ordinal);
        (await _coordination.Opens(_gate + "?lang=en")).ShouldSay("1 of 4 criteria met.").ShouldSay("to finish the phase");
    }

    private async Task<Guid> Needs(string kind, string title, string standing, string evidence)
    {
        await _coordination.PostsAndLooks(_gate + "/kriterien/neu", ("Title", title), ("Kind", kind), ("Standing", standing), ("Evidence", evidence));
        return await City.Do(db => db.GateCriteria.Where(c => c.Title == title).Select(c => c.Id).SingleAsync());
    }

    private async Task<Seen> Checks(Guid id, string standing, string evidence, bool look = true)
    {
        var criterion = await City.Do(db => db.GateCriteria.AsNoTracking().SingleAsync(c => c.Id == id));
        (string, string)[] fields = [("Title", criterion.Title), ("Kind", criterion.Kind.ToString()), ("Standing", standing), ("Evidence", evidence), ("Version", criterion.Version.ToString())];
        return look ? await _coordination.PostsAndLooks($"{_gate}/kriterien/{id}", fields) : await _coordination.Posts($"{_gate}/kriterien/{id}", fields);
    }

    private async Task<Seen> Decides(string outcome, string reason = "", string money = "", string posts = "") =>
        await _coordination.Posts(_gate + "/entscheidung", ("Outcome", outcome), ("Reason", reason), ("Day", Format.Iso(City.Today())), ("Decider", "Lenkungskreis"), ("Money", money), ("Posts", posts), ("Minutes", "Niederschrift liegt im Rathaus."), ("Version", (await City.Do(db => db.Phases.Where(p => p.Id == _phase).Select(p => p.Version).SingleAsync())).ToString()));

    private Task<DateOnly?> Ended() => City.Do(db => db.Phases.Where(p => p.Id == _phase).Select(p => p.Ended).SingleAsync());
}
