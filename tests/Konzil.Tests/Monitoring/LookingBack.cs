using System.Net;
using Konzil.Meetings;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Monitoring;

public class LookingBack(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.4-21")]
    [Trait("R", "R-3.4-25")]
    public async Task A_phase_is_evaluated_and_a_change_that_did_not_help_is_planned_anew()
    {
        var (coordination, lead, project, phase) = await Began();
        var other = await City.HasPerson("Andere Leitung", Role.FieldLead);
        (await coordination.Posts("/buero/evaluierungen/neu", ("PhaseId", phase.Id.ToString()), ("Title", ""), (BeginEvaluation.QuestionsField, ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EvaluationText.TitleMissing.De).ShouldSay(EvaluationText.QuestionsMissing.De);
        (await coordination.PostsAndLooks("/buero/evaluierungen/neu", ("PhaseId", phase.Id.ToString()), ("Title", "Evaluierung Phase 1"), (BeginEvaluation.QuestionsField, "Was war gut?\nWas hat gefehlt?"))).ShouldSay("Was hat gefehlt?").ShouldSay(project.TitleDe);
        (await other.Opens("/buero/evaluierungen/1")).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Posts("/buero/evaluierungen/1/abschluss", ("Conclusion", "Mein Fazit"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EvaluationText.AnswersMissing.De).ShouldSay("Mein Fazit");
        var stale = await Version();
        (await coordination.PostsAndLooks("/buero/evaluierungen/1/antworten", ("Antwort-1", "Die Workshops."), ("Antwort-2", "Zeit."), (BeginEvaluation.QuestionsField, "Und das Geld?"), ("Version", stale))).ShouldSay("Die Workshops.").ShouldSay("Und das Geld?");
        (await coordination.Opens($"/buero/projekte/{project.Number}/phasen/{phase.Id}/handbuch")).ShouldSay("Die Workshops.").ShouldSay(EvaluationText.Title.De);
        (await coordination.Posts("/buero/evaluierungen/1/antworten", ("Antwort-1", "Überschrieben."), ("Version", stale))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Überschrieben.");
        (await coordination.Posts("/buero/evaluierungen/1/befunde/neu", ("Found", "Zu wenig Zeit"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EvaluationText.MeasuredByMissing.De).ShouldSay("Zu wenig Zeit");
        var due = City.Today().AddDays(10);
        await coordination.PostsAndLooks("/buero/evaluierungen/1/befunde/neu", ("Found", "Zu wenig Zeit zwischen den Workshops"), ("Change", "Zwei Wochen Abstand"), ("Measure", "Alle Ergebnisse liegen vor"), ("OwnerId", lead.Id.ToString()!), ("Due", Format.Iso(due)));
        await City.Settle();
        Assert.Contains(await Told(lead), n => n.Contains("Zwei Wochen Abstand", StringComparison.Ordinal));
        await Moves(coordination, "Done", "Der Abstand steht im Plan.");
        (await coordination.Posts("/buero/evaluierungen/1/befunde/1/schritt", ("State", "Kept"), ("Note", "Übersprungen"), ("Version", await LoopVersion()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EvaluationText.NoSuchStep.De).ShouldSay("Übersprungen");
        await Moves(coordination, "Checked", "Ein Ergebnis fehlte.");
        await Moves(coordination, "Planned", "Drei Wochen versuchen.");
        var adjustment = await City.Do(db => db.Adjustments.AsNoTracking().SingleAsync());
        Assert.Equal((LoopState.Planned, 2), (adjustment.State, adjustment.Round));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Adjustment) && h.Why == "Ein Ergebnis fehlte.")));
        City.Clock.SetUtcNow(Format.At(due, new TimeOnly(8, 0)));
        await City.Settle();
        Assert.Contains(await Told(lead), n => n.StartsWith("Heute fällig", StringComparison.Ordinal));
        await coordination.PostsAndLooks("/buero/evaluierungen/1/antworten", ("Antwort-1", "Die Workshops."), ("Antwort-2", "Zeit."), ("Antwort-3", "Reichte."), ("Version", await Version()));
        (await coordination.PostsAndLooks("/buero/evaluierungen/1/abschluss", ("Conclusion", "Insgesamt gut."), ("Version", await Version()))).ShouldSay("Insgesamt gut.").ShouldSay("abgeschlossen am");
        (await coordination.Opens("/buero/evaluierungen?lang=en")).ShouldSay("Evaluierung Phase 1").ShouldSay("closed on");
    }

    [Fact]
    [Trait("R", "R-3.4-24")]
    public async Task Feedback_is_asked_from_a_group_with_a_short_survey()
    {
        var (coordination, _, _, phase) = await Began();
        await coordination.PostsAndLooks("/buero/evaluierungen/neu", ("PhaseId", phase.Id.ToString()), ("Title", "Evaluierung Phase 1"), (BeginEvaluation.QuestionsField, "Was war gut?"));
        (await coordination.Posts("/buero/evaluierungen/1/rueckmeldung", ("Audience", "Staff"), ("ClosesOn", Format.Iso(City.Today())))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EvaluationText.UntilPast.De);
        (await coordination.PostsAndLooks("/buero/evaluierungen/1/rueckmeldung", ("Audience", "Staff"), ("ClosesOn", Format.Iso(City.Today().AddDays(14))))).ShouldSay("Ihre Rückmeldung: Evaluierung Phase 1").ShouldSay("0 Antworten");
        var survey = await City.Do(db => db.Set<Konzil.Surveys.Survey>().Include(s => s.Questions).AsNoTracking().SingleAsync());
        Assert.Equal((3, Konzil.Surveys.Audience.Staff), (survey.Questions.Count, survey.Audience));
        (await coordination.Opens($"/buero/umfragen/{survey.Number}")).ShouldSay(EvaluationText.FeedbackScale.De);
    }

    [Fact]
    [Trait("R", "R-2.1-30")]
    public async Task The_report_of_a_gate_names_deviations_and_actions_become_tasks()
    {
        var (coordination, lead, project, phase) = await Began();
        var gate = $"/buero/projekte/{project.Number}/phasen/{phase.Id}/freigabe";
        await coordination.PostsAndLooks(gate + "/kriterien/neu", ("Kind", "Exit"), ("Title", "Alle Interviews geführt"), ("Standing", "NotMet"), ("Evidence", "Zwei fehlen."));
        await coordination.PostsAndLooks($"/buero/projekte/{project.Number}/pakete/neu", ("PhaseId", phase.Id.ToString()), ("TitleDe", "Auswertung"), ("Start", Format.Iso(City.Today().AddDays(-20))), ("End", Format.Iso(City.Today().AddDays(-3))));
        var page = await coordination.Opens(gate + "/bericht");
        page.ShouldSay("Kriterium nicht erfüllt: Alle Interviews geführt").ShouldSay("Auswertung: seit").ShouldSay(EvaluationText.NoBodies.De);
        var body = await City.HasBody(coordination);
        (await coordination.Posts(gate + "/bericht", (ReportGate.AgainstField, "Etwas anderes"), ("Title", "Interviews nachholen"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EvaluationText.AgainstMissing.De);
        (await coordination.PostsAndLooks(gate + "/bericht", (ReportGate.AgainstField, "Kriterium nicht erfüllt: Alle Interviews geführt"), ("Title", "Interviews nachholen"), (ReportGate.BodyField, body.Id.ToString()), ("OwnerId", lead.Id.ToString()!), ("Due", Format.Iso(City.Today().AddDays(7))))).ShouldSay("Interviews nachholen").ShouldSay("Feldleitung");
        var task = await City.TaskOf("Interviews nachholen");
        (await lead.Opens("/buero/aufgaben")).ShouldSay("Interviews nachholen");
        var shown = await coordination.Opens($"/buero/aufgaben/{task.Number}");
        Assert.Contains(gate + "/bericht", shown.Html, StringComparison.Ordinal);
        await City.Settle();
        Assert.Contains(await Told(lead), n => n.Contains("Interviews nachholen", StringComparison.Ordinal));
        await lead.PostsAndLooks($"/buero/aufgaben/{task.Number}/annahme", ("Training", ""), ("Version", task.Version.ToString()));
        (await coordination.Opens(gate + "/bericht")).ShouldSay(TaskText.Of(TaskState.Accepted).De);
    }

    private async Task<(Actor Coordination, Actor Lead, Project Project, Phase Phase)> Began()
    {
        var (coordination, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Feldleitung", Role.FieldLead));
        await coordination.PostsAndLooks("/buero/projekte/neu", ("TitleDe", "Erarbeitung der Agenda"));
        var project = await City.Do(db => db.Projects.AsNoTracking().SingleAsync());
        await coordination.PostsAndLooks($"/buero/projekte/{project.Number}/phasen/neu", ("TitleDe", "Phase 1"), ("Start", Format.Iso(City.Today().AddDays(-30))), ("End", Format.Iso(City.Today().AddDays(30))));
        return (coordination, lead, project, await City.Do(db => db.Phases.AsNoTracking().SingleAsync()));
    }

    private async Task Moves(Actor who, string to, string note) => await who.PostsAndLooks("/buero/evaluierungen/1/befunde/1/schritt", ("State", to), ("Note", note), ("Version", await LoopVersion()));

    private async Task<string> Version() => (await City.Do(db => db.Evaluations.Select(e => e.Version).SingleAsync())).ToString();

    private async Task<string> LoopVersion() => (await City.Do(db => db.Adjustments.Select(a => a.Version).SingleAsync())).ToString();

    private Task<List<string>> Told(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id).Select(n => n.De).ToListAsync());
}
