using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Steering;

/// <summary>The coordination sets who reports when; the lead reports, the coordination reads and asks back.</summary>
public class ReportingOnTime(City city) : CityTest(city)
{
    private DateOnly Today => City.Today();

    [Fact]
    [Trait("R", "R-3.3-28")]
    [Trait("R", "R-3.3-29")]
    public async Task A_duty_is_set_reminded_of_and_fulfilled_by_a_report()
    {
        var (lead, coordination, measure) = await Running();
        var due = Today.AddDays(20);
        await Sets(coordination, measure, due);
        (await coordination.Opens("/buero/berichtspflichten")).ShouldSay("alle 3 Monate").ShouldSay(ReportingText.NoneMissing.De);
        await Until(due.AddDays(-14));
        Assert.Contains(await Told(lead), n => n.Contains("wird bis", StringComparison.Ordinal) && n.Contains("ein Bericht erwartet", StringComparison.Ordinal));
        await Until(due);
        Assert.Contains(await Told(lead), n => n.Contains("ist heute", StringComparison.Ordinal));
        Assert.DoesNotContain(await Told(coordination), n => n.Contains("fehlt der Bericht", StringComparison.Ordinal));
        await Until(due.AddDays(7));
        Assert.Contains(await Told(coordination), n => n.Contains("fehlt der Bericht", StringComparison.Ordinal));
        (await coordination.Opens("/buero/berichtspflichten")).ShouldSay("fällig war der").ShouldSay("Feldleitung");
        Assert.Equal("ja", Assert.Single(CsvFile.Read((await coordination.Opens("/buero/berichtspflichten/liste.csv")).Html))["ueberfaellig"]);

        await Reports(lead, measure);
        var report = await City.Do(db => db.StatusReports.AsNoTracking().SingleAsync());
        Assert.Equal((due, 7), (report.DueOn, report.DaysLate));
        Assert.Equal(due.AddMonths(3), await City.Do(db => db.ReportDuties.Select(d => d.Due).SingleAsync()));
        (await coordination.Opens($"/buero/umsetzung/{measure.Number}/berichte/{report.Id}")).ShouldSay("7 Tage zu spät");
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    public async Task A_report_that_comes_too_early_does_not_count_for_the_day()
    {
        var (lead, coordination, measure) = await Running();
        var due = Today.AddDays(60);
        await Sets(coordination, measure, due);
        await Reports(lead, measure);
        Assert.Null(await City.Do(db => db.StatusReports.Select(r => r.DueOn).SingleAsync()));
        Assert.Equal(due, await City.Do(db => db.ReportDuties.Select(d => d.Due).SingleAsync()));
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    public async Task What_is_not_on_track_or_departs_from_the_plan_needs_a_reason_and_every_word_is_kept()
    {
        var (lead, _, measure) = await Running();
        var end = Today.AddDays(100);
        await City.HasMilestone(measure, "Abnahme", end);
        var address = $"/buero/umsetzung/{measure.Number}/berichte/neu";
        (await lead.Opens(address)).ShouldSay("Der Plan sagt");
        var refused = await lead.Posts(address, [.. Fields(("Light", "Critical"), ("EndOn", Format.Iso(end.AddDays(30))))]);
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ReportingText.LightNeedsReason.De).ShouldSay("Viel getan.");
        (await lead.Posts(address, [.. Fields(("Light", "Critical"), ("LightReason", "Der Lieferant ist insolvent."), ("EndOn", Format.Iso(end.AddDays(30))))])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ReportingText.EndNeedsReason.De);
        await lead.PostsAndLooks(address, [.. Fields(("Light", "Critical"), ("LightReason", "Der Lieferant ist insolvent."), ("EndOn", Format.Iso(end.AddDays(30))), ("EndReason", "Neue Vergabe."), ("Hours", "120,5"), ("HoursReason", "Geschätzt"))]);
        var report = await City.Do(db => db.StatusReports.AsNoTracking().SingleAsync());
        Assert.Equal((end, end.AddDays(30), "Neue Vergabe.", 120.5m), (report.PlannedEnd, report.EndOn, report.EndReason, report.Hours));
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    public async Task A_draft_is_kept_with_wrong_words_too_and_is_gone_once_the_report_is_filed()
    {
        var (lead, coordination, measure) = await Running();
        var address = $"/buero/umsetzung/{measure.Number}/berichte/neu";
        await lead.PostsAndLooks(address, ("From", "irgendwann"), ("Body", "Erst halb fertig"), (WriteReport.DraftButton, "1"));
        var page = await lead.Opens(address);
        page.ShouldSay("Entwurf vom").ShouldSay("Erst halb fertig");
        Assert.Contains("value=\"irgendwann\"", page.Html, StringComparison.Ordinal);
        Assert.Equal(0, await City.Do(db => db.StatusReports.CountAsync()));
        (await coordination.Opens($"/buero/umsetzung/{measure.Number}")).ShouldNotSay("Erst halb fertig");
        await Reports(lead, measure);
        Assert.Equal(0, await City.Do(db => db.ReportDrafts.CountAsync()));
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    [Trait("R", "R-1.2-05")]
    public async Task Only_what_is_released_is_public_and_the_text_for_the_coordination_never()
    {
        var (lead, coordination, measure) = await Running();
        await Reports(lead, measure, ("Internal", "Nur unter uns"), ("Hours", "77"), ("HoursReason", "Geschätzt"), ("IsHeldBack", "true"));
        var page = $"/massnahmen/{measure.Number}-{Paths.Slug(measure.Title)}";
        (await City.Visitor.Opens(page)).ShouldNotSay("Viel getan.");
        Assert.Empty(CsvFile.Read((await City.Visitor.Opens("/massnahmen/berichte.csv")).Html));
        var report = await City.Do(db => db.StatusReports.AsNoTracking().SingleAsync());
        var office = $"/buero/umsetzung/{measure.Number}/berichte/{report.Id}";
        (await coordination.Opens(office)).ShouldSay("Nur unter uns").ShouldSay(ReportingText.HeldBack.De);
        (await coordination.Posts(office + "/freigabe")).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.PostsAndLooks(office + "/freigabe")).ShouldSay(ReportingText.IsPublic.De);
        (await lead.Posts(office + "/freigabe")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ReportingText.AlreadyPublic.De);
        (await City.Visitor.Opens(page)).ShouldSay("Viel getan.").ShouldNotSay("Nur unter uns").ShouldNotSay("77");
        Assert.Equal("Viel getan.", Assert.Single(CsvFile.Read((await City.Visitor.Opens("/massnahmen/berichte.csv")).Html))["geschehen"]);
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    public async Task The_coordination_asks_back_and_the_lead_answers()
    {
        var (lead, coordination, measure) = await Running();
        var other = await City.HasPerson("Andere Leitung", Role.FieldLead);
        await Reports(lead, measure);
        var report = await City.Do(db => db.StatusReports.AsNoTracking().SingleAsync());
        var office = $"/buero/umsetzung/{measure.Number}/berichte/{report.Id}";
        (await coordination.Posts(office + "/fragen", ("Question", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ReportingText.QuestionMissing.De);
        await coordination.PostsAndLooks(office + "/fragen", ("Question", "Reicht das Geld bis Mai?"));
        await City.Settle();
        Assert.Contains(await Told(lead), n => n.Contains("Reicht das Geld bis Mai?", StringComparison.Ordinal));
        var question = await City.Do(db => db.ReportQuestions.AsNoTracking().SingleAsync());
        (await coordination.Posts($"{office}/fragen/{question.Id}", (ShowReport.AnswerField, "Ich selbst"))).ShouldBe(HttpStatusCode.Forbidden);
        (await other.Posts($"{office}/fragen/{question.Id}", (ShowReport.AnswerField, "Ich auch"))).ShouldBe(HttpStatusCode.NotFound);
        (await lead.PostsAndLooks($"{office}/fragen/{question.Id}", (ShowReport.AnswerField, "Ja, bis Juni."))).ShouldSay("Ja, bis Juni.");
        await City.Settle();
        Assert.Contains(await Told(coordination), n => n.Contains("Ja, bis Juni.", StringComparison.Ordinal));
        (await City.Visitor.Opens($"/massnahmen/{measure.Number}-{Paths.Slug(measure.Title)}")).ShouldNotSay("Reicht das Geld");
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    public async Task Duties_are_the_coordinations_to_set_and_take_back()
    {
        var (lead, coordination, measure) = await Running();
        (await lead.Opens("/buero/berichtspflichten/neu")).ShouldBe(HttpStatusCode.Forbidden);
        var wrong = await coordination.Posts("/buero/berichtspflichten/neu", ("EveryMonths", "5"), ("First", Format.Iso(Today.AddDays(-1))), ("RemindDays", "0"), ("Note", "Bitte zum Geld"));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ReportingText.MeasuresMissing.De).ShouldSay(ReportingText.CycleMissing.De).ShouldSay(ReportingText.RemindWrong.De).ShouldSay("Bitte zum Geld");
        await Sets(coordination, measure, Today.AddDays(5));
        (await lead.Opens($"/buero/umsetzung/{measure.Number}/berichte/neu?lang=en")).ShouldSay("every 3 months");
        await coordination.PostsAndLooks("/buero/berichtspflichten/neu", (SetDuty.MeasuresField, measure.Id.ToString()), (SetDuty.EndButton, "1"));
        Assert.Equal(0, await City.Do(db => db.ReportDuties.CountAsync()));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(ReportDuty) && h.ById == coordination.Id)));
    }

    private static (string, string)[] Fields(params (string Field, string Value)[] more) =>
        [.. new (string Field, string Value)[] { ("From", "2026-01-01"), ("Until", "2026-03-01"), ("Light", "OnTrack"), ("Body", "Viel getan."), ("Forecast", "Es geht weiter.") }.Where(f => more.All(m => m.Field != f.Field)), .. more];

    private static async Task Reports(Actor lead, Measure measure, params (string, string)[] more) => await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/berichte/neu", Fields(more));

    private static async Task Sets(Actor coordination, Measure measure, DateOnly first) =>
        await coordination.PostsAndLooks("/buero/berichtspflichten/neu", (SetDuty.MeasuresField, measure.Id.ToString()), ("EveryMonths", "3"), ("First", Format.Iso(first)), ("RemindDays", "14"), ("Note", "Bitte auch zum Geld."));

    private async Task<(Actor Lead, Actor Coordination, Measure Measure)> Running()
    {
        var (lead, coordination) = (await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Koordination", Role.Coordinator));
        var (measure, _) = await City.HasLedMeasure(lead);
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/stand", ("Status", "Running"), ("Version", measure.Version.ToString()));
        return (lead, coordination, await City.Do(db => db.Measures.SingleAsync(m => m.Id == measure.Id)));
    }

    private async Task Until(DateOnly day)
    {
        City.Clock.SetUtcNow(Format.At(day, new TimeOnly(8, 0)));
        await City.Settle();
    }

    private Task<List<string>> Told(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id).Select(n => n.De).ToListAsync());
}
