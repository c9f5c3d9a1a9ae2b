using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>The project that works the agenda out carries out no measure: it is reported on for itself, and has a light as any measure has.</summary>
public class ReportingOnAProject(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private Actor _lead = null!;
    private Project _project = null!;

    private string Office => $"/buero/projekte/{_project.Number}";

    private string New => Office + "/berichte/neu";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        _lead = await City.HasPerson("Projektleitung", Role.FieldLead);
        _project = await City.TheAgendasProject();
        await City.Do(db => db.Projects.Where(p => p.Id == _project.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.LeadPersonId, _lead.Id)));
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    [Trait("R", "R-3.3-29")]
    public async Task The_lead_reports_the_light_is_seen_everywhere_and_the_public_reads_what_was_released()
    {
        (await _lead.Opens(Office)).ShouldSay(ProjectReportText.NoDuty.De);
        (await _lead.Opens(New)).ShouldSay("Der Plan sagt 18. November 2021");
        (await _lead.Posts(New, Fields(("Light", "Critical"), ("EndOn", "2021-11-18")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ReportingText.LightNeedsReason.De).ShouldSay("Viel getan.");
        await _lead.PostsAndLooks(New, Fields(("Light", "Critical"), ("LightReason", "Zwei Workshops sind ausgefallen."), ("EndOn", "2021-11-18"), ("Internal", "Nur unter uns"), ("IsHeldBack", "true")));
        var report = await City.Do(db => db.StatusReports.AsNoTracking().SingleAsync());
        Assert.Equal((null, _project.Id, new DateOnly(2021, 11, 18)), (report.MeasureId, report.ProjectId, report.PlannedEnd));

        (await _coordination.Opens("/buero/projekte")).ShouldSay("Kritisch: Termin oder Geld reichen nicht");
        (await _coordination.Opens("/buero/steuerung")).ShouldSay("Kritisch: Termin oder Geld reichen nicht");
        (await _coordination.Opens("/buero/berichtspflichten")).ShouldSay("Digitale Agenda erarbeiten").ShouldSay("Kritisch: Termin oder Geld reichen nicht");
        (await City.Visitor.Opens("/zeitplan")).ShouldNotSay("Zwei Workshops sind ausgefallen.");
        Assert.Empty(CsvFile.Read((await City.Visitor.Opens("/massnahmen/berichte.csv")).Html));

        var page = $"{Office}/berichte/{report.Id}";
        (await _coordination.Posts(page + "/freigabe")).ShouldBe(HttpStatusCode.Forbidden);
        (await _lead.PostsAndLooks(page + "/freigabe")).ShouldSay(ReportingText.IsPublic.De);
        (await City.Visitor.Opens("/zeitplan")).ShouldSay("Zwei Workshops sind ausgefallen.").ShouldNotSay("Nur unter uns");
        (await City.Visitor.Opens("/statusbericht?lang=en")).ShouldSay(ProjectReportText.Public.En).ShouldSay("Zwei Workshops sind ausgefallen.");
        var row = Assert.Single(CsvFile.Read((await City.Visitor.Opens("/massnahmen/berichte.csv")).Html));
        Assert.Equal(("", _project.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), "Viel getan."), (row["massnahme"], row["projekt"], row["geschehen"]));
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    public async Task The_coordination_sets_the_duty_is_told_what_is_missing_and_asks_back()
    {
        var due = City.Today().AddDays(20);
        await _coordination.PostsAndLooks("/buero/berichtspflichten/neu", (SetDuty.MeasuresField, _project.Id.ToString()), ("EveryMonths", "3"), ("First", Format.Iso(due)), ("RemindDays", "14"), ("Note", "Bitte zum Puffer."));
        (await _lead.Opens(New + "?lang=en")).ShouldSay("every 3 months").ShouldSay("Bitte zum Puffer.");
        await Until(due.AddDays(-14));
        Assert.Contains(await Told(_lead), n => n.Contains("„Digitale Agenda erarbeiten“ wird bis", StringComparison.Ordinal));
        await Until(due.AddDays(7));
        Assert.Contains(await Told(_coordination), n => n.Contains("fehlt der Bericht", StringComparison.Ordinal));
        (await _coordination.Opens("/buero/berichtspflichten")).ShouldSay("fällig war der").ShouldSay("Projektleitung");
        (await _coordination.Opens("/buero/steuerung")).ShouldSay("Bericht über „Digitale Agenda erarbeiten“");
        var line = Assert.Single(CsvFile.Read((await _coordination.Opens("/buero/berichtspflichten/liste.csv")).Html), r => r["projekt"].Length > 0);
        Assert.Equal("ja", line["ueberfaellig"]);

        await _lead.PostsAndLooks(New, Fields());
        var report = await City.Do(db => db.StatusReports.AsNoTracking().SingleAsync());
        Assert.Equal((due, 7), (report.DueOn, report.DaysLate));
        var page = $"{Office}/berichte/{report.Id}";
        await _coordination.PostsAndLooks(page + "/fragen", ("Question", "Reicht der Puffer?"));
        await City.Settle();
        Assert.Contains(await Told(_lead), n => n.Contains("Reicht der Puffer?", StringComparison.Ordinal));
        var question = await City.Do(db => db.ReportQuestions.AsNoTracking().SingleAsync());
        (await _coordination.Posts($"{page}/fragen/{question.Id}", (ShowReport.AnswerField, "Ich selbst"))).ShouldBe(HttpStatusCode.Forbidden);
        (await _lead.PostsAndLooks($"{page}/fragen/{question.Id}", (ShowReport.AnswerField, "Ja, bis Juni."))).ShouldSay("Ja, bis Juni.");
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    [Trait("R", "R-1.2-05")]
    public async Task Strangers_to_the_project_find_nothing_and_who_only_reads_it_does_not_read_the_text_for_the_coordination()
    {
        var (other, member) = (await City.HasPerson("Andere Leitung", Role.FieldLead), await City.HasPerson("Im Team", Role.FieldLead));
        (await _lead.PostsAndLooks(Office + "/team", ("PersonId", member.Id.ToString()!), ("Function", "Mitarbeit"))).ShouldSay("Im Team");
        await _lead.PostsAndLooks(New, Fields(("Internal", "Nur unter uns"), ("IsHeldBack", "true")));
        var page = $"{Office}/berichte/{await City.Do(db => db.StatusReports.Select(r => r.Id).SingleAsync())}";
        (await other.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        (await other.Opens(New)).ShouldBe(HttpStatusCode.NotFound);
        (await _coordination.Opens(New)).ShouldBe(HttpStatusCode.Forbidden);
        (await _coordination.Opens(page)).ShouldSay("Nur unter uns");
        (await member.Opens(page)).ShouldSay("Viel getan.").ShouldNotSay("Nur unter uns");
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    public async Task A_report_on_a_project_that_is_not_public_stays_inside_also_when_the_plan_becomes_public()
    {
        await City.Do(db => db.Phases.ExecuteUpdateAsync(s => s.SetProperty(p => p.IsPublic, false)));
        (await _lead.Opens(New)).ShouldSay(ReportingText.IntroOffice.De).ShouldNotSay(ReportingText.HoldBack.De);
        await _lead.PostsAndLooks(New, Fields());
        var report = await City.Do(db => db.StatusReports.AsNoTracking().SingleAsync());
        Assert.True(report.IsHeldBack);
        (await _lead.Posts($"{Office}/berichte/{report.Id}/freigabe")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ReportingText.ProjectNotPublic.De);
        await City.Do(db => db.Phases.ExecuteUpdateAsync(s => s.SetProperty(p => p.IsPublic, true)));
        (await City.Visitor.Opens("/zeitplan")).ShouldNotSay("Viel getan.");
        (await _lead.PostsAndLooks($"{Office}/berichte/{report.Id}/freigabe")).ShouldSay(ReportingText.IsPublic.De);
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    public async Task A_report_belongs_to_a_measure_or_a_project_never_to_none()
    {
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => City.Do(async db =>
        {
            db.Add(StatusReport.File(new ReportAbout(null, null), new(City.Today(), City.Today(), ReportLight.OnTrack, "Läuft.", "Weiter."), Me.System, City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
            return 0;
        }));
    }

    private static (string, string)[] Fields(params (string Field, string Value)[] more) =>
        [.. new (string Field, string Value)[] { ("From", "2021-01-01"), ("Until", "2021-03-01"), ("Light", "OnTrack"), ("Body", "Viel getan."), ("Forecast", "Es geht weiter.") }.Where(f => more.All(m => m.Field != f.Field)), .. more];

    private async Task Until(DateOnly day)
    {
        City.Clock.SetUtcNow(Format.At(day, new TimeOnly(8, 0)));
        await City.Settle();
    }

    private Task<List<string>> Told(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id).Select(n => n.De).ToListAsync());
}
