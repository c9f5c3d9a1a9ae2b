using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Staffing;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Staffing;

/// <summary>A unit is asked, its head answers with people and hours, the superior agrees or not.</summary>
public class AskingUnits(City city) : CityTest(city)
{
    private Actor _office = null!;
    private Actor _head = null!;
    private Actor _anna = null!;
    private OrgUnit _unit = null!;
    private (Project Project, Phase Phase) _at;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _office = await City.HasPerson("Koordination", Role.Coordinator);
        _head = await City.HasPerson("Frau Amtsleitung", Role.Staff);
        _unit = await City.HasUnit("Stadtplanung", _head);
        _anna = await City.HasStaff("Anna Amt", _unit);
        _at = await City.HasProject();
    }

    [Fact]
    [Trait("R", "R-3.4-05")]
    [Trait("R", "R-3.2-10")]
    public async Task The_head_answers_and_agrees_in_one_and_the_person_joins_the_team()
    {
        await _office.PostsAndLooks($"{Phase}/team/plaetze/neu", ("Skill", "Karten lesen"), ("UnitId", _unit.Id.ToString()));
        var request = await Asks();
        await City.Settle();
        Assert.Contains(await City.HeardBy(_head), n => n.StartsWith("„Neue Website“ bittet Ihre Stelle (Stadtplanung), bis", StringComparison.Ordinal));
        (await _head.Opens("/buero/personal")).ShouldSay("Warten auf Ihre Antwort: 1");
        var page = await _head.Opens($"/buero/personal/anfragen/{request.Number}");
        page.ShouldSay("Frau Amtsleitung antwortet bis").ShouldSay("Anna Amt");
        (await _anna.Opens($"/buero/personal/anfragen/{request.Number}")).ShouldBe(HttpStatusCode.NotFound);
        (await _head.Posts(Answer(request), ("PersonId-0", ""), ("Version", request.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RequestText.AnswerMissing.De);
        var wrong = await _head.Posts(Answer(request), ("PersonId-0", _anna.Id.ToString()!), ("Hours-0", "-3"), ("From-0", "2026-05-01"), ("Until-0", "2026-04-01"), ("Version", request.Version.ToString()));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(StaffText.HoursWrong.De).ShouldSay(ProjectText.EndBeforeStart.De);
        Assert.Equal("-3", wrong.Document.QuerySelector("#Hours-0")!.GetAttribute("value"));
        (await _head.PostsAndLooks(Answer(request), Line(_anna, "20"))).ShouldSay("beantwortet").ShouldSay("Anna Amt").ShouldSay("zugestimmt");
        (await _office.Opens($"{Phase}/team")).ShouldSay("Anna Amt").ShouldNotSay("zu benennen");
        (await _anna.Opens($"/buero/projekte/{_at.Project.Number}")).ShouldBe(HttpStatusCode.OK);
        await City.Settle();
        Assert.Contains("Stadtplanung hat Personen für „Neue Website“ benannt.", await City.HeardBy(_office));
        Assert.Contains("Anna Amt arbeitet 20 Stunden für „Neue Website“: Die Leitung hat zugestimmt.", await City.HeardBy(_anna));
        (await _head.Posts(Answer(request), Line(_anna, "20"))).ShouldBe(HttpStatusCode.Conflict);
        Assert.Equal(1, await City.Do(db => db.Secondments.CountAsync()));
    }

    [Fact]
    [Trait("R", "R-3.4-05")]
    [Trait("R", "R-3.2-10")]
    public async Task Somebody_of_another_head_waits_for_that_heads_agreement()
    {
        var boss = await City.HasPerson("Herr Abteilung", Role.Staff);
        var below = await City.HasUnit("Verkehr", boss, _unit);
        var ben = await City.HasStaff("Ben Verkehr", below);
        var request = await Asks();
        (await _head.PostsAndLooks(Answer(request), Line(ben, "15"))).ShouldSay("wartet auf Zustimmung");
        (await ben.Opens($"/buero/projekte/{_at.Project.Number}")).ShouldBe(HttpStatusCode.NotFound);
        await City.Settle();
        Assert.Contains("Ben Verkehr soll 15 Stunden für „Neue Website“ arbeiten. Bitte entscheiden Sie, ob Sie zustimmen.", await City.HeardBy(boss));
        var row = await City.Do(db => db.Secondments.AsNoTracking().SingleAsync());
        var page = $"/buero/personal/zuordnungen/{row.Id}";
        (await boss.Opens("/buero/personal")).ShouldSay("Warten auf Ihre Zustimmung: 1");
        (await _office.Opens(page)).ShouldSay("Herr Abteilung entscheidet.").ShouldNotSay(RequestText.ApproveHint.De);
        (await _office.Posts(page + "/zustimmung", ("Version", row.Version.ToString()))).ShouldBe(HttpStatusCode.Forbidden);
        (await _head.Posts(page + "/zustimmung", ("Version", row.Version.ToString()))).ShouldBe(HttpStatusCode.Forbidden);
        (await _anna.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        (await boss.Posts(page + "/ablehnung", ("RefuseReason", ""), ("Version", row.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RequestText.ReasonMissing.De);
        (await boss.PostsAndLooks(page + "/ablehnung", ("RefuseReason", "Ben wird im Amt gebraucht."), ("Version", row.Version.ToString()))).ShouldSay("nicht zugestimmt").ShouldSay("Ben wird im Amt gebraucht.");
        await City.Settle();
        Assert.Contains(await City.HeardBy(ben), n => n.Contains("Ben wird im Amt gebraucht.", StringComparison.Ordinal));

        // The project assigns him anew, with fewer hours; then the head agrees.
        var again = await _office.PostsAndLooks($"{Phase}/zuordnungen/neu", ("PersonId", ben.Id.ToString()!), ("Work", "Zählungen auswerten"), ("Hours", "8"), ("From", Format.Iso(City.Today())), ("Until", Format.Iso(City.Today().AddDays(9))));
        again.ShouldSay("wartet auf Zustimmung");
        var next = await City.Do(db => db.Secondments.AsNoTracking().SingleAsync(s => s.State == SecondmentState.Proposed));
        (await boss.PostsAndLooks($"/buero/personal/zuordnungen/{next.Id}/zustimmung", ("Version", next.Version.ToString()))).ShouldSay("zugestimmt");
        (await ben.Opens($"/buero/projekte/{_at.Project.Number}")).ShouldBe(HttpStatusCode.OK);
        var agreed = await City.Do(db => db.Secondments.AsNoTracking().SingleAsync(s => s.Id == next.Id));
        (await boss.PostsAndLooks($"/buero/personal/zuordnungen/{next.Id}/ende", ("EndOn", Format.Iso(City.Today().AddDays(4))), ("Version", agreed.Version.ToString()))).ShouldSay("beendet").ShouldRead("Stunden 4");
    }

    [Fact]
    [Trait("R", "R-3.3-02")]
    [Trait("R", "R-3.4-05")]
    public async Task What_was_agreed_for_a_phase_ends_with_its_gate_and_those_concerned_hear_it()
    {
        var request = await Asks();
        await _head.PostsAndLooks(Answer(request), Line(_anna, "31"));
        var gate = $"{Phase}/freigabe";
        await _office.PostsAndLooks(gate + "/kriterien/neu", ("Title", "Die Website läuft"), ("Kind", "Exit"), ("Standing", "Met"), ("Evidence", "Abnahme"));
        (string, string)[] words = [("Reason", "Das Ziel fehlt noch."), ("Day", Format.Iso(City.Today())), ("Decider", "Lenkungskreis"), ("Version", _at.Phase.Version.ToString())];
        (await _office.Posts(gate + "/entscheidung", [.. words, ("Outcome", "Hold")])).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Equal(SecondmentState.Approved, (await City.Do(db => db.Secondments.AsNoTracking().SingleAsync())).State);
        (await _office.Posts(gate + "/entscheidung", [.. words, ("Outcome", "Go")])).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        var row = await City.Do(db => db.Secondments.AsNoTracking().SingleAsync());
        Assert.Equal((SecondmentState.Ended, City.Today(), 1m), (row.State, row.Until, row.Hours));
        foreach (var who in new[] { _anna, _head })
        {
            Assert.Contains(await City.HeardBy(who), n => n.StartsWith("Anna Amt arbeitet nicht mehr für „Neue Website“: Die Phase ist seit dem", StringComparison.Ordinal));
        }

        (await _anna.Opens($"/buero/projekte/{_at.Project.Number}")).ShouldBe(HttpStatusCode.NotFound);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Secondment) && h.ItemId == row.Id)));
    }

    [Fact]
    [Trait("R", "R-3.4-05")]
    public async Task A_refusal_says_why_and_what_is_late_is_reminded_and_listed()
    {
        var request = await Asks(due: 3);
        City.Clock.Advance(TimeSpan.FromDays(2));
        await City.Settle();
        Assert.Contains("Morgen fällig: Ihre Stelle (Stadtplanung) benennt Personen für „Neue Website“.", await City.HeardBy(_head));
        City.Clock.Advance(TimeSpan.FromDays(2));
        await City.Settle();
        Assert.Contains(await City.HeardBy(_office), n => n.StartsWith("Überfällig seit", StringComparison.Ordinal));
        (await _office.Opens("/buero/personal/anfragen")).ShouldSay("Offen: 1, davon überfällig: 1.");
        (await _head.Posts($"/buero/personal/anfragen/{request.Number}/ablehnung", ("RefuseReason", ""), ("Version", request.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RequestText.ReasonMissing.De);
        (await _head.PostsAndLooks($"/buero/personal/anfragen/{request.Number}/ablehnung", ("RefuseReason", "Alle sind im Bebauungsplan."), ("Version", request.Version.ToString()))).ShouldSay("abgelehnt").ShouldSay("Alle sind im Bebauungsplan.");
        await City.Settle();
        Assert.Contains("Stadtplanung benennt niemanden für „Neue Website“: Alle sind im Bebauungsplan.", await City.HeardBy(_office));
        (await _office.Posts($"/buero/personal/anfragen/{request.Number}/ruecknahme", ("WithdrawReason", "Zu spät"), ("Version", request.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    [Trait("R", "R-3.4-05")]
    public async Task A_unit_without_a_head_anywhere_is_not_asked_into_the_void()
    {
        var lost = await City.HasUnit("Ohne Leitung");
        var refused = await _office.Posts($"{Phase}/anfragen/neu", ("UnitId", lost.Id.ToString()), ("Skill", "Rechnen"), ("Wanted", "1"), ("From", "2026-03-02"), ("Until", "2026-04-02"), ("DueOn", "1.1.2020"), ("Note", "Bitte"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RequestText.NobodyAnswers.De).ShouldSay(StaffText.NotInThePast.De);
        Assert.Equal("Rechnen", refused.Document.QuerySelector("#Skill")!.GetAttribute("value"));
        var request = await Asks();
        (await _office.PostsAndLooks($"/buero/personal/anfragen/{request.Number}/ruecknahme", ("WithdrawReason", "Wir fragen anders."), ("Version", request.Version.ToString()))).ShouldSay("zurückgenommen");
        (await _office.Opens($"/buero/personal/anfragen/{request.Number}?lang=en")).ShouldSay("withdrawn").ShouldSay("How many people");
    }

    private string Phase => $"/buero/projekte/{_at.Project.Number}/phasen/{_at.Phase.Id}";

    private static string Answer(StaffRequest request) => $"/buero/personal/anfragen/{request.Number}/antwort";

    private (string Field, string Value)[] Line(Actor who, string hours) =>
        [("PersonId-0", who.Id.ToString()!), ("Hours-0", hours), ("From-0", Format.Iso(City.Today())), ("Until-0", Format.Iso(City.Today().AddDays(30))), ("Version", City.Do(db => db.StaffRequests.Select(r => r.Version).SingleAsync()).Result.ToString())];

    private async Task<StaffRequest> Asks(int due = 14)
    {
        (await _office.Posts($"{Phase}/anfragen/neu", ("UnitId", _unit.Id.ToString()), ("Skill", "Karten lesen"), ("Wanted", "1"), ("HoursEach", "20"), ("From", Format.Iso(City.Today())), ("Until", Format.Iso(City.Today().AddDays(30))), ("DueOn", Format.Iso(City.Today().AddDays(due))))).ShouldBe(HttpStatusCode.SeeOther);
        return await City.Do(db => db.StaffRequests.AsNoTracking().OrderByDescending(r => r.Number).FirstAsync());
    }
}
