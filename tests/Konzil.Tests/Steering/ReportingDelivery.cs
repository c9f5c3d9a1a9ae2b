using System.Net;
using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Steering;

public class ReportingDelivery(City city) : CityTest(city)
{
    private DateOnly Today => Format.Day(City.Clock.GetUtcNow());

    [Fact]
    [Trait("R", "R-3.3-28")]
    public async Task A_change_of_status_reaches_the_idea()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, idea) = await City.HasLedMeasure(lead);
        var page = await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/stand", ("Status", "Running"), ("Version", Version(measure)));
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Läuft");
        await City.Settle();
        Assert.Contains(await City.Do(db => db.IdeaSteps.Where(s => s.IdeaId == idea.Id).Select(s => s.De).ToListAsync()), s => s.Contains("Umsetzung läuft"));
        Assert.Equal(MeasureLevel.Running, await City.Do(db => db.Measures.Select(m => m.Level).SingleAsync()));
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    public async Task Stopping_needs_a_reason_and_keeps_every_word()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, idea) = await City.HasLedMeasure(lead);
        (await lead.Posts($"/buero/umsetzung/{measure.Number}/stand", ("Status", "Stopped"), ("Version", Version(measure)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(AgendaText.DeliveryNeedsReason.De);
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/stand", ("Status", "Stopped"), ("Reason", "Kein Geld im Haushalt."), ("Version", Version(measure)));
        Assert.Contains("Gestoppt. Grund: Kein Geld im Haushalt.", await City.Do(db => db.IdeaSteps.Where(s => s.IdeaId == idea.Id).Select(s => s.De).ToListAsync()));
    }

    [Fact]
    public async Task Two_editors_at_once_lose_nothing()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        var old = Version(measure);
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/stand", ("Status", "Running"), ("Version", old));
        var late = await lead.Posts($"/buero/umsetzung/{measure.Number}/stand", ("Status", "Paused"), ("Reason", "Mein getippter Grund"), ("Version", old));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("hat jemand anderes diesen Inhalt geändert");
        Assert.Contains("Mein getippter Grund", late.Html);
        Assert.Equal(DeliveryStatus.Running, await City.Do(db => db.Measures.Select(m => m.Delivery).SingleAsync()));
    }

    [Fact]
    [Trait("R", "R-1.2-05")]
    [Trait("R", "R-1.5-09")]
    public async Task A_shift_needs_a_reason_and_the_first_date_stays()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, idea) = await City.HasLedMeasure(lead);
        var milestone = await City.HasMilestone(measure, "Erster Abschnitt", Today.AddDays(10));
        var address = $"/buero/umsetzung/{measure.Number}/meilensteine/{milestone.Id}/verschieben";
        (await lead.Posts(address, ("Current", Format.Iso(Today.AddDays(40))), ("Version", milestone.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SteeringText.ShiftNeedsReason.De);
        (await lead.PostsAndLooks(address, ("Current", Format.Iso(Today.AddDays(40))), ("ReasonDe", "Lieferzeit der Leuchten."), ("Version", milestone.Version.ToString())))
            .ShouldSay("Zuerst zugesagt für " + Today.AddDays(10).ToString("d. MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("de-DE"))).ShouldSay("Lieferzeit der Leuchten.");
        var after = await City.Do(db => db.Milestones.Include(m => m.Shifts).SingleAsync());
        Assert.Equal((Today.AddDays(10), Today.AddDays(40), "Lieferzeit der Leuchten."), (after.First, after.Current, after.Shifts.Single().ReasonDe));
        Assert.Contains(await City.Do(db => db.IdeaSteps.Where(s => s.IdeaId == idea.Id).Select(s => s.De).ToListAsync()), s => s.StartsWith("Meilenstein verschoben: Erster Abschnitt"));
    }

    [Fact]
    public async Task A_milestone_is_reached_once_and_not_in_the_future()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        var milestone = await City.HasMilestone(measure, "Erster Abschnitt", Today);
        var address = $"/buero/umsetzung/{measure.Number}/meilensteine/{milestone.Id}/erreicht";
        (await lead.Posts(address, ("Done", Format.Iso(Today.AddDays(1))), ("Version", milestone.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await lead.PostsAndLooks(address, ("Done", Format.Iso(Today)), ("Version", milestone.Version.ToString()))).ShouldSay("erreicht am");
        Assert.Contains("Meilenstein erreicht: Erster Abschnitt", await City.Do(db => db.MeasureSteps.Select(s => s.De).ToListAsync()));
        (await lead.Posts(address, ("Done", Format.Iso(Today)), ("Version", milestone.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SteeringText.AlreadyReached.De);
    }

    [Fact]
    [Trait("R", "R-3.2-02")]
    [Trait("R", "R-3.2-06")]
    public async Task Money_the_German_way_and_empty_is_not_nought()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        var wrong = await lead.Posts($"/buero/umsetzung/{measure.Number}/geld/neu", ("Year", "2026"), ("Planned", "viel"), ("Spent", "1.200,50"));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("viel", wrong.Html);
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/geld/neu", ("Year", "2026"), ("Category", "Geräte"), ("Planned", "40.000,50"), ("Budgeted", "-"), ("Bound", "?"), ("Spent", ""));
        (await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/geld/neu", ("Year", ""), ("Planned", "1000"), ("Spent", "0"), ("Reason", "Aus der Kasse."))).ShouldSay("Jahr unbekannt").ShouldSay("unvollständig").ShouldSay("41.000,50");
        var line = await City.Do(db => db.Money.SingleAsync(m => m.Year == 2026));
        Assert.Equal(new MoneyCell(CellState.Amount, 40000.50m), line[MoneyKind.Planned]);
        Assert.Equal((CellState.NotApplicable, CellState.Open, CellState.Open), (line[MoneyKind.Budgeted].State, line[MoneyKind.Bound].State, line[MoneyKind.Spent].State));
    }

    [Fact]
    public async Task Stale_money_answers_409_with_both_versions()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        await lead.Posts($"/buero/umsetzung/{measure.Number}/geld/neu", ("Year", "2026"), ("Planned", "1000"));
        var line = await City.Do(db => db.Money.SingleAsync());
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/geld/{line.Id}", ("Year", "2026"), ("Planned", "2000"), ("Version", line.Version.ToString()));
        var late = await lead.Posts($"/buero/umsetzung/{measure.Number}/geld/{line.Id}", ("Year", "2026"), ("Planned", "3000"), ("Version", line.Version.ToString()));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("2.000");
        Assert.Contains("value=\"3000\"", late.Html);
    }

    [Fact]
    [Trait("R", "R-3.3-22")]
    public async Task Indicator_values_stand_in_a_series()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/kennzahlen/neu", ("Title", "Strom je Leuchte"), ("Unit", "kWh"), ("Baseline", "55"), ("Target", "25,5"), ("Better", "Lower"));
        var indicator = await City.Do(db => db.Indicators.SingleAsync());
        var address = $"/buero/umsetzung/{measure.Number}/kennzahlen/{indicator.Id}";
        await lead.PostsAndLooks(address, ("Day", Format.Iso(Today.AddDays(-1))), ("Value", "41,5"));
        (await lead.PostsAndLooks(address, ("Day", Format.Iso(Today.AddDays(-1))), ("Value", "24,5"))).ShouldSay("24,5 kWh");
        (await lead.Posts(address, ("Day", Format.Iso(Today.AddDays(2))), ("Value", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var point = await City.Do(db => db.Set<IndicatorPoint>().SingleAsync());
        Assert.Equal(24.5m, point.Value);
        Assert.True(indicator.Reaches(point.Value));
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    public async Task Reports_stay_and_a_missing_one_is_called_for()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        await lead.Posts($"/buero/umsetzung/{measure.Number}/stand", ("Status", "Running"), ("Version", Version(measure)));
        (await lead.Posts($"/buero/umsetzung/{measure.Number}/berichte/neu", ("From", "2026-01-01"), ("Until", "2026-03-31"), ("Body", "Viel getan."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Viel getan.");
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/berichte/neu", ("From", "2026-01-01"), ("Until", "2026-03-31"), ("Light", "Attention"), ("LightReason", "Die Lieferung fehlt."), ("Body", "Viel getan."), ("Forecast", "Es wird knapp."));
        await City.Settle();
        City.Clock.Advance(TimeSpan.FromDays(100));
        await City.Settle();
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == lead.Id).Select(n => n.De).ToListAsync()), n => n.Contains("ein Bericht fällig"));
        (await lead.Opens("/buero/umsetzung")).ShouldSay("Bericht überfällig seit");
    }

    [Fact]
    [Trait("R", "R-1.2-05")]
    public async Task The_coordination_reads_but_may_not_edit()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var other = await City.HasPerson("Andere Leitung", Role.FieldLead);
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var citizen = await City.HasPerson("Anna");
        var (measure, _) = await City.HasLedMeasure(lead);
        await City.HasMilestone(measure, "Überfälliges", Today.AddDays(-5));
        (await coordination.Opens("/buero/umsetzung")).ShouldSay("Licht am Seerhein").ShouldSay("überfällig").ShouldSay("Feldleitung");
        var page = await coordination.Opens($"/buero/umsetzung/{measure.Number}");
        page.ShouldBe(HttpStatusCode.OK).ShouldSay(SteeringText.ReadOnlyNote.De).ShouldNotSay("Bericht schreiben");
        (await coordination.Posts($"/buero/umsetzung/{measure.Number}/stand", ("Status", "Running"), ("Version", Version(measure)))).ShouldBe(HttpStatusCode.Forbidden);
        (await other.Posts($"/buero/umsetzung/{measure.Number}/stand", ("Status", "Running"), ("Version", Version(measure)))).ShouldBe(HttpStatusCode.Forbidden);
        (await other.Opens("/buero/umsetzung")).ShouldSay(SteeringText.NoMeasures.De);
        (await citizen.Opens("/buero/umsetzung")).ShouldBe(HttpStatusCode.Forbidden);
        Assert.Equal(DeliveryStatus.Planned, await City.Do(db => db.Measures.Select(m => m.Delivery).SingleAsync()));
    }

    [Fact]
    public async Task A_milestone_cannot_smuggle_in_markup()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        const string Evil = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";
        var page = await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/meilensteine/neu", ("Title", Evil), ("Day", "14.10.2030"));
        page.ShouldSay(Evil);
        Assert.DoesNotContain("<script>alert", page.Html);
        Assert.DoesNotContain("<img src=x", page.Html);
    }

    private static string Version(Measure measure) => measure.Version.ToString();
}
