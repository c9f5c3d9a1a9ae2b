using System.Net;
using Konzil.Agenda;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Steering;

[Trait("R", "R-1.5-13")]
public class AskingForChanges(City city) : CityTest(city)
{
    private DateOnly Today => DateOnly.FromDateTime(City.Clock.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task An_approved_request_moves_the_milestone_and_the_money_and_shows_first_before_and_after()
    {
        Language.Use(Language.German);
        var (lead, dora, measure, milestone) = await Begin();
        var request = await Asks(lead, measure, milestone, Today.AddDays(90), "-5.000");
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldNotSay("Änderungen am Plan");
        await City.Settle();
        Assert.Contains("wartet auf Ihre Entscheidung", await Heard(dora), StringComparison.Ordinal);

        await dora.PostsAndLooks($"/buero/aenderungen/{request.Number}", ("Version", request.Version.ToString()), (DecideChange.Decision, nameof(ChangeState.Approved)), (nameof(ChangeRequest.DecisionReason), "Das geht."));
        var moved = await City.Do(db => db.Milestones.AsNoTracking().SingleAsync());
        Assert.Equal((Today.AddDays(90), Today.AddDays(30)), (moved.Current, moved.First));
        Assert.Equal([20_000m, -5_000m], (await City.Do(db => db.Money.ToListAsync())).Select(l => l[MoneyKind.Planned].Amount!.Value).OrderDescending());
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title)))
            .ShouldSay("Änderungen am Plan").ShouldSay("Ä-1: genehmigt").ShouldSay("20.000").ShouldSay("15.000").ShouldSay("Die Sensoren fallen weg.").ShouldSay(Format.Date(Today.AddDays(30))).ShouldNotSay("Fritz").ShouldNotSay("Dora");
        var csv = (await City.Visitor.Opens("/massnahmen/aenderungen.csv")).Html;
        Assert.Contains($"{Format.Iso(Today.AddDays(30))};{Format.Iso(Today.AddDays(30))};{Format.Iso(Today.AddDays(90))}", csv, StringComparison.Ordinal);
        await City.Settle();
        Assert.Contains("genehmigt", await Heard(lead), StringComparison.Ordinal);
        Assert.True(await City.Do(db => db.MeasureSteps.AnyAsync(s => s.MeasureId == measure.Id && s.De.Contains("Änderung Ä-1 genehmigt"))));
    }

    [Fact]
    public async Task Declining_needs_a_reason_and_changes_nothing()
    {
        var (lead, dora, measure, milestone) = await Begin();
        var request = await Asks(lead, measure, milestone, Today.AddDays(90), "");
        (await dora.Posts($"/buero/aenderungen/{request.Number}", ("Version", request.Version.ToString()), (DecideChange.Decision, nameof(ChangeState.Declined)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte begründen Sie die Ablehnung.");
        await dora.PostsAndLooks($"/buero/aenderungen/{request.Number}", ("Version", request.Version.ToString()), (DecideChange.Decision, nameof(ChangeState.Declined)), (nameof(ChangeRequest.DecisionReason), "Der Tag steht im Beschluss."));
        Assert.Equal(Today.AddDays(30), await City.Do(db => db.Milestones.Select(m => m.Current).SingleAsync()));
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay("Ä-1: abgelehnt").ShouldSay("Der Tag steht im Beschluss.");
        (await dora.Posts($"/buero/aenderungen/{request.Number}", (DecideChange.Decision, nameof(ChangeState.Approved)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("schon entschieden");
    }

    [Fact]
    public async Task Nobody_decides_the_own_request_and_a_milestone_that_moved_meanwhile_is_asked_for_anew()
    {
        var (both, dora, measure, milestone) = await Begin(Role.FieldLead, Role.Coordinator);
        var request = await Asks(both, measure, milestone, Today.AddDays(90), "");
        (await both.Posts($"/buero/aenderungen/{request.Number}", ("Version", request.Version.ToString()), (DecideChange.Decision, nameof(ChangeState.Approved)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("entscheidet jemand anderes");
        await both.PostsAndLooks($"/buero/umsetzung/{measure.Number}/meilensteine/{milestone.Id}/verschieben", ("Version", milestone.Version.ToString()), ("Current", Format.Iso(Today.AddDays(40))), ("ReasonDe", "Regen."));
        (await dora.Posts($"/buero/aenderungen/{request.Number}", ("Version", request.Version.ToString()), (DecideChange.Decision, nameof(ChangeState.Approved)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("inzwischen");
        await both.PostsAndLooks($"/buero/aenderungen/{request.Number}/ruecknahme");
        Assert.Equal(ChangeState.Withdrawn, await City.Do(db => db.ChangeRequests.Select(c => c.State).SingleAsync()));
    }

    [Fact]
    public async Task An_empty_wish_is_refused_and_everything_typed_is_kept()
    {
        var (lead, _, measure, milestone) = await Begin();
        var path = $"/buero/umsetzung/{measure.Number}/aenderungen/neu";
        (await lead.Posts(path, ("Reason", "Nur so."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte füllen Sie Umfang, Zeit oder Geld aus.").ShouldSay("Nur so.");
        (await lead.Posts(path, ("Reason", "Nur so."), ("Milestone", milestone.Id.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte wählen Sie den neuen Tag.");
        (await lead.Posts(path, ("Reason", "Nur so."), ("Money", "viel"), ("Year", "26"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("zwischen -1 Milliarde").ShouldSay("vier Ziffern");
        Assert.Equal(0, await City.Do(db => db.ChangeRequests.CountAsync()));
    }

    [Fact]
    public async Task A_request_is_for_the_lead_and_the_coordination_until_it_is_decided()
    {
        var (lead, _, measure, milestone) = await Begin();
        var request = await Asks(lead, measure, milestone, Today.AddDays(90), "");
        var other = await City.HasPerson("Gerda", Role.FieldLead);
        (await other.Opens($"/buero/aenderungen/{request.Number}")).ShouldBe(HttpStatusCode.NotFound);
        (await other.Opens("/buero/aenderungen")).ShouldNotSay("Ä-1");
        (await other.Posts($"/buero/umsetzung/{measure.Number}/aenderungen/neu", ("Scope", "Mehr"), ("Reason", "Darum"))).ShouldBe(HttpStatusCode.Forbidden);
        Assert.DoesNotContain("Ä-1", (await City.Visitor.Opens("/massnahmen/aenderungen.csv")).Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R-3.3-13")]
    public async Task A_request_names_the_workshop_it_comes_from_and_the_workshop_the_decided_request()
    {
        var (lead, dora, measure, _) = await Begin();
        var workshop = await City.HasEvent("Runde zu den Laternen", inDays: -2);
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/aenderungen/neu", ("Scope", "Ohne Sensoren."), ("Reason", "So wollte es die Runde."), (WorkshopSource.Field, workshop.Id.ToString()));
        var request = await City.Do(db => db.ChangeRequests.AsNoTracking().SingleAsync());
        var page = Paths.Neutral(Paths.Event(workshop.Number, workshop.TitleDe));
        (await City.Visitor.Opens(page)).ShouldNotSay("Ä-1");
        (await dora.Opens($"/buero/aenderungen/{request.Number}")).ShouldSay("Ergebnis von: Runde zu den Laternen");
        await dora.PostsAndLooks($"/buero/aenderungen/{request.Number}", ("Version", request.Version.ToString()), (DecideChange.Decision, nameof(ChangeState.Approved)));
        (await City.Visitor.Opens(page)).ShouldSay($"Ä-1 zu {measure.Code} {measure.Title}: genehmigt");
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay("Ergebnis von: Runde zu den Laternen");
    }

    private async Task<(Actor Lead, Actor Coordinator, Measure Measure, Milestone Milestone)> Begin(params Role[] roles)
    {
        var (lead, dora) = (await City.HasPerson("Fritz", roles.Length == 0 ? [Role.FieldLead] : roles), await City.HasPerson("Dora", Role.Coordinator));
        var (measure, _) = await City.HasLedMeasure(lead);
        var milestone = await City.HasMilestone(measure, "Erste Laternen leuchten", Today.AddDays(30));
        await City.Do(async db =>
        {
            var line = MoneyLine.Of(measure.Id);
            line.Write(2026, "Leuchten", Enum.GetValues<MoneyKind>().ToDictionary(k => k, k => k == MoneyKind.Planned ? MoneyCell.Of(20_000) : MoneyCell.Open), null);
            db.Money.Add(line);
            await db.SaveChangesAsync();
        });
        return (lead, dora, measure, milestone);
    }

    private async Task<ChangeRequest> Asks(Actor lead, Measure measure, Milestone milestone, DateOnly day, string money)
    {
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/aenderungen/neu", ("Scope", "Die Sensoren fallen weg."), ("Milestone", milestone.Id.ToString()), ("Day", Format.Iso(day)), ("Money", money), ("Year", money.Length > 0 ? "2026" : ""), ("Reason", "Die Lieferung kommt später."));
        return await City.Do(db => db.ChangeRequests.AsNoTracking().SingleAsync());
    }

    private Task<string> Heard(Actor who) => City.Do(async db => string.Join(' ', await db.Notices.Where(n => n.PersonId == who.Id).Select(n => n.De).ToListAsync()));
}
