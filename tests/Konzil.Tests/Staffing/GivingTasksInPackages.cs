using System.Net;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Staffing;

/// <summary>A task does not need a body: whoever leads a work package gives one in it, too.</summary>
public class GivingTasksInPackages(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private Actor _lead = null!;
    private Actor _owner = null!;
    private WorkPackage _package = null!;

    private string Package => $"/buero/projekte/1/pakete/{_package.Id}";

    private string Give => Package + "/aufgaben/neu";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        (_coordination, _lead, _owner) = (await City.HasPerson("Frau Planung", Role.Coordinator), await City.HasPerson("Paketleitung", Role.FieldLead), await City.HasPerson("Herr Zuarbeit", Role.FieldLead));
        (await City.Leads(_coordination, "AP 2", _lead)).ShouldBe(HttpStatusCode.SeeOther);
        _package = await City.PackageOf("AP 2");
    }

    [Fact]
    [Trait("R", "R-3.3-17")]
    [Trait("R", "R-3.3-27")]
    public async Task The_lead_of_a_package_gives_a_task_its_owner_hears_of_it_accepts_it_and_reports_it_done()
    {
        (await _lead.Opens(Package)).ShouldSay(Konzil.Staffing.PackageTaskText.None.De);
        (await _lead.Posts(Give, ("Title", ""), ("Note", "Meine Erläuterung"), ("OwnerId", ""), ("Due", Format.Iso(City.Today().AddDays(-1))))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .ShouldSay(TaskText.TitleMissing.De).ShouldSay(TaskText.OwnerMissing.De).ShouldSay(TaskText.DuePast.De).ShouldSay("Meine Erläuterung");
        var (task, due) = await Given();
        (await _lead.Opens(Package)).ShouldSay("Räume suchen").ShouldSay("Herr Zuarbeit");
        (await _lead.Opens("/buero/aufgaben")).ShouldSay("Räume suchen").ShouldSay(TaskText.Others.De);
        await City.Settle();
        (await _owner.Opens("/konto/nachrichten")).ShouldSay(TaskText.GivenNews.With("Räume suchen", MeetingsInTheCity.Words(due)));
        (await _owner.Opens("/buero/aufgaben?lang=en")).ShouldSay("Räume suchen").ShouldSay(TaskText.Of(TaskState.Given).En);

        // The owner does not read the plan: the name of the package stands there without a link.
        var page = (await _owner.Opens($"/buero/aufgaben/{task.Number}")).ShouldSay("AP 2 Projektstart, Digitale Agenda erarbeiten");
        Assert.Null(page.Document.QuerySelector($"main a[href*='{_package.Id}']"));
        Assert.NotNull((await _lead.Opens($"/buero/aufgaben/{task.Number}")).Document.QuerySelector($"main a[href*='{_package.Id}']"));
        Assert.Equal("AP 2 Projektstart, Digitale Agenda erarbeiten", Assert.Single(CsvFile.Read((await _lead.Opens("/buero/aufgaben/liste.csv")).Html), r => r["aufgabe"] == "Räume suchen")["arbeitspaket"]);
        await _owner.PostsAndLooks($"/buero/aufgaben/{task.Number}/annahme", ("Training", ""), ("Version", await Version(task)));

        City.Clock.SetUtcNow(Format.At(due.AddDays(1), new TimeOnly(8, 0)));
        await City.Settle();
        (await _lead.Opens("/konto/nachrichten")).ShouldSay(TaskText.OverdueForGiver.With("Räume suchen", MeetingsInTheCity.Words(due)));
        (await _lead.Opens(Package)).ShouldSay(TaskText.Overdue.De);
        await _owner.PostsAndLooks($"/buero/aufgaben/{task.Number}/abschluss", ("Result", "Drei Räume"), ("WhyLate", "Urlaub."), ("Version", await Version(task)));
        (await _lead.Opens(Package)).ShouldSay(TaskText.Of(TaskState.Done).De);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(MeetingTask) && h.ItemId == task.Id)));
    }

    [Fact]
    [Trait("R", "R-3.3-17")]
    public async Task Only_who_leads_the_package_or_plans_the_project_gives_changes_and_withdraws_and_a_new_lead_takes_over()
    {
        var (task, _) = await Given();
        var other = await City.HasPerson("Andere Leitung", Role.FieldLead);
        (await other.Opens(Give)).ShouldBe(HttpStatusCode.NotFound);
        (await other.Opens($"/buero/aufgaben/{task.Number}")).ShouldBe(HttpStatusCode.NotFound);
        (await _owner.Opens($"/buero/aufgaben/{task.Number}/bearbeiten")).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Leads(_coordination, "AP 2", other)).ShouldBe(HttpStatusCode.SeeOther);
        (await _lead.Opens($"/buero/aufgaben/{task.Number}")).ShouldBe(HttpStatusCode.NotFound);
        (await other.PostsAndLooks($"/buero/aufgaben/{task.Number}/ruecknahme", (TaskText.WithdrawField, "Wir haben Räume."), ("Version", await Version(task)))).ShouldSay(TaskText.Of(TaskState.Withdrawn).De);
        (await City.Leads(_coordination, "AP 3", _lead)).ShouldBe(HttpStatusCode.SeeOther);
        (await _lead.Opens(Give)).ShouldBe(HttpStatusCode.Forbidden);
        (await _lead.Opens(Package)).ShouldSay("Räume suchen").ShouldNotSay(TaskText.Give.De);
    }

    [Fact]
    [Trait("R", "R-3.4-03")]
    public async Task A_point_of_a_sitting_is_about_a_package_or_a_project_and_links_it_for_who_may_read_the_plan()
    {
        var member = await City.HasPerson("Frau Mitglied", Role.FieldLead);
        var meeting = await City.HasMeeting(_coordination, await City.HasBody(_coordination, seats: (member, BodyDuty.Member)), City.Today().AddDays(14));
        var form = $"/buero/sitzungen/{meeting.Number}/punkte/neu";
        var package = "Package:" + _package.Id;
        (await _coordination.Posts(form, ("Plan", "Package:" + Ids.Next()), ("Place", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.SubjectUnknown.De);
        await _coordination.PostsAndLooks(form, ("Plan", package), ("Place", "1"));
        await _coordination.PostsAndLooks(form, ("Plan", "Project:" + _package.ProjectId), ("Title", "Stand des Projekts"), ("Place", "2"));
        var item = await City.Do(db => db.MeetingItems.AsNoTracking().SingleAsync(i => i.Subject == ItemSubject.Package));
        Assert.Equal(_package.Id, item.SubjectId);
        var page = (await _coordination.Opens($"/buero/sitzungen/{meeting.Number}")).ShouldSay("AP 2 Projektstart, Digitale Agenda erarbeiten").ShouldSay("Stand des Projekts");
        Assert.NotNull(page.Document.QuerySelector($"main a[href$='{_package.Id}']"));

        Assert.Null((await member.Opens($"/buero/sitzungen/{meeting.Number}")).ShouldSay("AP 2 Projektstart").Document.QuerySelector($"main a[href$='{_package.Id}']"));
    }

    private async Task<(MeetingTask Task, DateOnly Due)> Given()
    {
        var due = City.Today().AddDays(10);
        (await _lead.Posts(Give, ("Title", "Räume suchen"), ("Note", ""), ("OwnerId", _owner.Id.ToString()!), ("Due", Format.Iso(due)))).ShouldBe(HttpStatusCode.SeeOther);
        return (await City.Do(db => db.MeetingTasks.AsNoTracking().SingleAsync(t => t.PackageId == _package.Id)), due);
    }

    private async Task<string> Version(MeetingTask task) => (await City.Do(db => db.MeetingTasks.Where(t => t.Id == task.Id).Select(t => t.Version).SingleAsync())).ToString();
}
