using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>It goes on with conditions: each has somebody who sees to it and a day, and is met or overdue.</summary>
[Trait("R", "R-2.1-29")]
public class MeetingConditions(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private Actor _lead = null!;
    private Project _project = null!;
    private string _gate = "";
    private Guid _phase;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (_coordination, _lead) = (await City.HasPerson("Frau Planung", Role.Coordinator), await City.HasPerson("Projektleitung", Role.FieldLead));
        (_project, var phase) = await City.HasProject(_lead);
        _phase = phase.Id;
        _gate = $"/buero/projekte/{_project.Number}/phasen/{_phase}/freigabe";
        await _lead.PostsAndLooks(_gate + "/kriterien/neu", ("Title", "Alles da"), ("Kind", "Exit"), ("Standing", "NotMet"), ("Evidence", "Zwei Server fehlen."));
    }

    [Fact]
    [Trait("R", "R-2.1-30")]
    public async Task Whoever_sees_to_it_hears_it_is_reminded_and_reports_that_it_is_met()
    {
        Language.Use(Language.German);
        var (owner, stranger, due) = (await City.HasPerson("Ohne Rolle", Role.Staff), await City.HasPerson("Fremde Leitung", Role.FieldLead), City.Today().AddDays(3));
        (await owner.Opens(_gate)).ShouldBe(HttpStatusCode.NotFound);
        (await Decides("Hold", "Noch nicht", ("Condition-0", "Zwei Server kaufen"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConditionText.OnlyWithConditions.De).ShouldSay("Zwei Server kaufen");
        (await Decides("GoWithConditions", "", ("Owner-1", owner.Id.ToString()!))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConditionText.BodyMissing.De);
        (await Decides("GoWithConditions", "", ("Condition-0", "Zwei Server kaufen"), ("Owner-0", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ResultText.PersonWrong.De);
        (await Decides("GoWithConditions", "")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.ConditionsMissing.De);
        (await Decides("GoWithConditions", "", ("Condition-0", "Zwei Server kaufen"), ("Owner-0", owner.Id.ToString()!), ("Due-0", Format.Iso(due)), ("Condition-2", "Den Vertrag verlängern"))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Contains($"Sie sind verantwortlich für „Zwei Server kaufen“ (Neue Website) bis {Format.Date(due)}.", await City.HeardBy(owner));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Phase) && h.Why == "Zwei Server kaufen; Den Vertrag verlängern")));

        var page = await Page("Zwei Server kaufen");
        (await owner.Opens(_gate)).ShouldSay("0 von 2 Bedingungen erfüllt").ShouldSay("Den Vertrag verlängern").ShouldSay(ConditionText.Nobody.De);
        (await owner.Opens(_gate + "?lang=en")).ShouldSay("0 of 2 conditions met").ShouldSay(ConditionText.NoDue.En);
        (await owner.Opens(await Page("Den Vertrag verlängern"))).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Posts(page, ("Note", "fremd"))).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens(page)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Null((await owner.Opens(page)).Document.QuerySelector("[name=Body]"));

        City.Clock.Advance(TimeSpan.FromDays(5));
        await City.Settle();
        foreach (var who in new[] { owner, _lead })
        {
            Assert.Contains($"„Zwei Server kaufen“ (Neue Website) war bis {Format.Date(due)} fällig und ist noch offen.", await City.HeardBy(who));
        }

        (await _coordination.Opens("/buero/steuerung")).ShouldSay("Bedingung der Freigabe „Aufbau“ (Neue Website): Zwei Server kaufen");
        (await _lead.Opens("/buero/steuerung")).ShouldSay("Zwei Server kaufen");
        (await stranger.Opens("/buero/steuerung")).ShouldNotSay("Zwei Server kaufen");
        (await _coordination.Opens($"/buero/projekte/{_project.Number}/phasen/{_phase}/handbuch")).ShouldSay("Zwei Server kaufen").ShouldSay("überfällig seit " + Format.ShortDate(due));
        (await _coordination.Opens(_gate + "/bericht")).ShouldSay($"Bedingung der Freigabe offen: Zwei Server kaufen (bis {Format.Date(due)})");
        Assert.Equal("überfällig", (await Rows())[0]["stand"]);

        (await owner.Posts(page, ("DoneOn", Format.Iso(City.Today())), ("Note", ""), ("Version", await Version("Zwei Server kaufen")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConditionText.NoteMissing.De);
        (await owner.Posts(page, ("DoneOn", Format.Iso(City.Today().AddDays(1))), ("Note", "Stehen im Keller."), ("Version", await Version("Zwei Server kaufen")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.NotInTheFuture.De).ShouldSay("Stehen im Keller.");
        var before = await Version("Zwei Server kaufen");

        // With it the reason to read the project is gone.
        (await owner.PostsAndLooks(page, ("DoneOn", Format.Iso(City.Today())), ("Note", "Stehen im Keller."), ("Version", before))).ShouldSay(ProjectText.Projects.De);
        (await owner.Opens(_gate)).ShouldBe(HttpStatusCode.NotFound);
        (await _coordination.Opens(_gate)).ShouldSay("1 von 2 Bedingungen erfüllt").ShouldSay("erfüllt am " + Format.ShortDate(City.Today())).ShouldSay("gemeldet von Ohne Rolle").ShouldSay("Stehen im Keller.");
        var late = await _coordination.Posts(page, ("Body", "Drei Server kaufen"), ("Note", "Zu spät gelesen"), ("Version", before));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Stehen im Keller.").ShouldSay("Zu spät gelesen");
        (await _coordination.Opens("/buero/steuerung")).ShouldNotSay("Zwei Server kaufen");
        var row = (await Rows())[0];
        Assert.Equal(("erfüllt", "Ohne Rolle", "Stehen im Keller."), (row["stand"], row["gemeldet_von"], row["nachweis"]));
    }

    [Fact]
    public async Task Conditions_are_added_later_by_whoever_decides_and_belong_to_the_newest_decision()
    {
        (await _coordination.Opens(_gate + "/bedingungen/neu")).ShouldBe(HttpStatusCode.NotFound);
        (await Decides("GoWithConditions", "Server fehlen noch")).ShouldBe(HttpStatusCode.SeeOther);
        (await _lead.Opens(_gate + "/bedingungen/neu")).ShouldBe(HttpStatusCode.Forbidden);
        (await _coordination.Posts(_gate + "/bedingungen/neu", ("Body", " "), ("DueOn", "bald"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConditionText.BodyMissing.De).ShouldSay(ProjectText.DayWrong.De);
        (await _coordination.PostsAndLooks(_gate + "/bedingungen/neu", ("Body", "Server kaufen"), ("OwnerId", _lead.Id.ToString()!), ("DueOn", Format.Iso(City.Today().AddDays(2))))).ShouldSay("Server kaufen").ShouldSay("Projektleitung");
        var page = await Page("Server kaufen");

        // Whoever leads the project reports; the words are the decider's.
        (await _lead.PostsAndLooks(page, ("Body", "Gar nichts"), ("DoneOn", Format.Iso(City.Today())), ("Note", "Gekauft."), ("Version", await Version("Server kaufen")))).ShouldSay("Server kaufen").ShouldNotSay("Gar nichts").ShouldSay("1 von 1 Bedingungen erfüllt");
        (await _coordination.PostsAndLooks(page, ("Body", "Drei Server kaufen"), ("DoneOn", ""), ("Note", ""), ("Version", await Version("Server kaufen")))).ShouldSay("0 von 1 Bedingungen erfüllt").ShouldSay("Drei Server kaufen");
        Assert.Equal("offen", (await Rows())[0]["stand"]);
        Assert.NotEmpty(await _coordination.Downloads($"/buero/projekte/{_project.Number}/bedingungen.xlsx"));
        (await (await City.HasPerson("Fremd", Role.FieldLead)).Opens($"/buero/projekte/{_project.Number}/bedingungen.csv")).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<List<Dictionary<string, string>>> Rows() => CsvFile.Read((await _coordination.Opens($"/buero/projekte/{_project.Number}/bedingungen.csv")).Html);

    private async Task<Seen> Decides(string outcome, string reason, params (string, string)[] more) =>
        await _coordination.Posts(_gate + "/entscheidung", [("Outcome", outcome), ("Reason", reason), ("Day", Format.Iso(City.Today())), ("Decider", "Lenkungskreis"), ("Version", (await City.Do(db => db.Phases.Where(p => p.Id == _phase).Select(p => p.Version).SingleAsync())).ToString()), .. more]);

    private async Task<string> Page(string body) => $"{_gate}/bedingungen/{await City.Do(db => db.GateConditions.Where(c => c.Body == body).Select(c => c.Id).SingleAsync())}";

    private async Task<string> Version(string body) => (await City.Do(db => db.GateConditions.Where(c => c.Body == body).Select(c => c.Version).SingleAsync())).ToString();
}
