using System.Net;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

public class TakingTasks(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.3-27")]
    public async Task A_task_is_given_accepted_overdue_and_done_with_a_reason()
    {
        var (coordination, owner, meeting, item) = await Sitting();
        var due = City.Today().AddDays(10);
        (await coordination.Posts($"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/aufgabe", ("Title", ""), ("Note", "Meine Erläuterung"), ("OwnerId", Ids.Next().ToString()), ("Due", Format.Iso(City.Today().AddDays(-1))))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .ShouldSay(TaskText.TitleMissing.De).ShouldSay(TaskText.OwnerMissing.De).ShouldSay(TaskText.DuePast.De).ShouldSay("Meine Erläuterung");
        var task = await City.HasTask(coordination, meeting, item, owner, due);
        await City.Settle();
        (await owner.Opens("/konto/nachrichten")).ShouldSay(TaskText.GivenNews.With("Kosten erfragen", MeetingsInTheCity.Words(due)));
        (await owner.Opens("/buero/aufgaben")).ShouldSay("Kosten erfragen").ShouldSay(TaskText.Of(TaskState.Given).De);
        (await owner.Posts($"/buero/aufgaben/{task.Number}/abschluss", ("Result", "Schon fertig"), ("Version", await Version(task)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TaskText.AcceptFirst.De);
        (await owner.PostsAndLooks($"/buero/aufgaben/{task.Number}/annahme", ("Training", "Vergaberecht"), ("Version", await Version(task)))).ShouldSay(TaskText.Of(TaskState.Accepted).De).ShouldSay("Vergaberecht");

        City.Clock.SetUtcNow(Format.At(due, new TimeOnly(8, 0)));
        await City.Settle();
        (await owner.Opens("/konto/nachrichten")).ShouldSay(TaskText.DueNews.With("Kosten erfragen")).ShouldNotSay("Überfällig");
        City.Clock.SetUtcNow(Format.At(due.AddDays(1), new TimeOnly(8, 0)));
        await City.Settle();
        (await owner.Opens("/konto/nachrichten")).ShouldSay(TaskText.OverdueNews.With("Kosten erfragen", MeetingsInTheCity.Words(due)));
        (await coordination.Opens("/konto/nachrichten")).ShouldSay(TaskText.OverdueForGiver.With("Kosten erfragen", MeetingsInTheCity.Words(due)));
        (await owner.Opens("/buero/aufgaben")).ShouldSay(TaskText.Note.With(1, 1)).ShouldSay(TaskText.Overdue.De);
        var finish = $"/buero/aufgaben/{task.Number}/abschluss";
        (await owner.Posts(finish, ("Result", "Zwei Angebote"), ("WhyLate", ""), ("Version", await Version(task)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TaskText.LateNeedsReason.De).ShouldSay("Zwei Angebote");
        (await owner.PostsAndLooks(finish, ("Result", "Zwei Angebote"), ("WhyLate", "Die Firma war im Urlaub."), ("Version", await Version(task)))).ShouldSay(TaskText.Of(TaskState.Done).De).ShouldSay("Die Firma war im Urlaub.");
        await City.Settle();
        (await coordination.Opens("/konto/nachrichten")).ShouldSay(TaskText.DoneNews.With("Kosten erfragen"));
        (await owner.Posts(finish, ("Result", "Noch einmal"), ("Version", await Version(task)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TaskText.IsOver.De);
        Assert.Contains("Vergaberecht", (await coordination.Opens("/buero/aufgaben/liste.csv")).Html, StringComparison.Ordinal);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(MeetingTask) && h.ItemId == task.Id && h.Why == "Die Firma war im Urlaub.")));
    }

    [Fact]
    [Trait("R", "R-3.3-17")]
    public async Task The_board_of_a_group_shows_who_has_what_in_which_state_to_its_members_only()
    {
        var (coordination, owner, meeting, item) = await Sitting();
        var body = await City.Do(db => db.Bodies.AsNoTracking().SingleAsync(b => b.Id == meeting.BodyId));
        var board = $"/buero/gremien/{body.Number}/aufgaben";
        var member = await City.HasPerson("Frau Mitglied", Role.FieldLead);
        (await coordination.Posts($"/buero/gremien/{body.Number}/mitglieder", ("Person", member.Id.ToString()!), ("Duty", nameof(BodyDuty.Member)))).ShouldBe(HttpStatusCode.SeeOther);
        (await member.Opens(board)).ShouldSay(TaskText.BoardEmpty.De);
        var mine = await City.HasTask(coordination, meeting, item, owner, City.Today().AddDays(10));
        await City.HasTask(coordination, meeting, item, coordination, City.Today().AddDays(12), "Räume suchen");
        await owner.PostsAndLooks($"/buero/aufgaben/{mine.Number}/annahme", ("Training", ""), ("Version", await Version(mine)));
        (await member.Opens(board)).ShouldSay("Wartet auf Annahme (1)").ShouldSay("Läuft (1)").ShouldSay($"{TaskText.Of(TaskState.Done).De} (0)").ShouldSay("Räume suchen").ShouldSay(TaskText.Note.With(2, 0));
        (await member.Opens($"{board}?wer={owner.Id}")).ShouldSay("Kosten erfragen").ShouldNotSay("Räume suchen");

        City.Clock.SetUtcNow(Format.At(City.Today().AddDays(11), new TimeOnly(8, 0)));
        (await member.Opens(board)).ShouldSay(TaskText.Overdue.De).ShouldSay(TaskText.Note.With(2, 1));
        await owner.PostsAndLooks($"/buero/aufgaben/{mine.Number}/abschluss", ("Result", "Zwei Angebote"), ("WhyLate", "Urlaub."), ("Version", await Version(mine)));
        (await member.Opens(board)).ShouldSay("Läuft (0)").ShouldSay("Kosten erfragen").ShouldSay("erledigt am");
        City.Clock.SetUtcNow(Format.At(City.Today().AddDays(ShowBoard.DaysShown + 1), new TimeOnly(8, 0)));
        (await member.Opens(board)).ShouldNotSay("Kosten erfragen").ShouldSay("Räume suchen");

        var stranger = await City.HasPerson("Fremde Leitung", Role.FieldLead);
        (await stranger.Opens(board)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-3.3-27")]
    public async Task A_delay_says_why_and_moves_the_reminder_and_the_first_day_stays_visible()
    {
        var (coordination, owner, meeting, item) = await Sitting();
        var (due, later) = (City.Today().AddDays(10), City.Today().AddDays(20));
        var task = await City.HasTask(coordination, meeting, item, owner, due);
        var delay = $"/buero/aufgaben/{task.Number}/aufschub";
        (await owner.Posts(delay, ("WhyLater", ""), ("Until", Format.Iso(later)), ("Version", await Version(task)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TaskText.DelayNeedsReason.De);
        (await owner.Posts(delay, ("WhyLater", "Warte auf Antwort"), ("Until", Format.Iso(due)), ("Version", await Version(task)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TaskText.LaterThanDue.De).ShouldSay("Warte auf Antwort");
        var before = await Version(task);
        (await owner.PostsAndLooks(delay, ("WhyLater", "Warte auf Antwort"), ("Until", Format.Iso(later)), ("Version", before))).ShouldSay(MeetingsInTheCity.Words(later)).ShouldSay(TaskText.FirstDue.With(MeetingsInTheCity.Words(due)));
        (await owner.Posts(delay, ("WhyLater", "Meine späten Worte"), ("Until", Format.Iso(later.AddDays(5))), ("Version", before))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Warte auf Antwort").ShouldSay("Meine späten Worte");
        City.Clock.SetUtcNow(Format.At(due, new TimeOnly(8, 0)));
        await City.Settle();
        (await owner.Opens("/konto/nachrichten")).ShouldNotSay("Heute fällig");
        (await coordination.Opens("/konto/nachrichten")).ShouldSay(TaskText.DelayedNews.With("Kosten erfragen", MeetingsInTheCity.Words(later)));
        City.Clock.SetUtcNow(Format.At(later, new TimeOnly(8, 0)));
        await City.Settle();
        (await owner.Opens("/konto/nachrichten")).ShouldSay(TaskText.DueNews.With("Kosten erfragen"));
    }

    [Fact]
    [Trait("R", "R-3.3-27")]
    public async Task A_declined_task_goes_to_somebody_else_who_accepts_anew()
    {
        var (coordination, owner, meeting, item) = await Sitting();
        var other = await City.HasPerson("Herr Anders", Role.Press);
        var task = await City.HasTask(coordination, meeting, item, owner, City.Today().AddDays(10));
        (await owner.Posts($"/buero/aufgaben/{task.Number}/ablehnung", ("WhyNot", ""), ("Version", await Version(task)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TaskText.DeclineNeedsReason.De);
        await owner.PostsAndLooks($"/buero/aufgaben/{task.Number}/ablehnung", ("WhyNot", "Dafür ist die Kämmerei zuständig."), ("Version", await Version(task)));
        await City.Settle();
        (await coordination.Opens("/konto/nachrichten")).ShouldSay(TaskText.DeclinedNews.With("Kosten erfragen", "Dafür ist die Kämmerei zuständig."));
        (await coordination.Posts($"/buero/aufgaben/{task.Number}/annahme", ("Version", await Version(task)))).ShouldBe(HttpStatusCode.Forbidden);
        (await other.Posts($"/buero/aufgaben/{task.Number}/annahme", ("Version", await Version(task)))).ShouldBe(HttpStatusCode.NotFound);
        await coordination.PostsAndLooks($"/buero/aufgaben/{task.Number}/bearbeiten", ("Title", "Kosten erfragen"), ("OwnerId", other.Id.ToString()!), ("Due", Format.Iso(City.Today().AddDays(12))), ("Version", await Version(task)));
        await City.Settle();
        (await other.Opens("/konto/nachrichten")).ShouldSay("Neue Aufgabe für Sie");
        (await other.PostsAndLooks($"/buero/aufgaben/{task.Number}/annahme", ("Version", await Version(task)))).ShouldSay(TaskText.Of(TaskState.Accepted).De);
        (await owner.Opens($"/buero/aufgaben/{task.Number}")).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Posts($"/buero/aufgaben/{task.Number}/ruecknahme", ("WhyWithdrawn", ""), ("Version", await Version(task)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TaskText.WithdrawNeedsReason.De);
        (await coordination.PostsAndLooks($"/buero/aufgaben/{task.Number}/ruecknahme", ("WhyWithdrawn", "Hat sich erledigt."), ("Version", await Version(task)))).ShouldSay(TaskText.Of(TaskState.Withdrawn).De);
    }

    [Fact]
    [Trait("R", "R-3.4-03")]
    public async Task Open_tasks_stand_on_the_next_sitting_until_they_are_done()
    {
        var (coordination, owner, meeting, item) = await Sitting();
        var task = await City.HasTask(coordination, meeting, item, owner, City.Today().AddDays(10));
        await coordination.PostsAndLooks($"/buero/sitzungen/{meeting.Number}/freigabe");
        var next = await City.HasMeeting(coordination, await City.Do(db => db.Bodies.AsNoTracking().SingleAsync()), City.Today().AddDays(14));
        (await coordination.Opens($"/buero/sitzungen/{next.Number}")).ShouldSay("Kosten erfragen").ShouldSay("Frau Aufgabe");
        await owner.PostsAndLooks($"/buero/aufgaben/{task.Number}/annahme", ("Version", await Version(task)));
        await owner.PostsAndLooks($"/buero/aufgaben/{task.Number}/abschluss", ("Result", "Zwei Angebote"), ("Version", await Version(task)));
        (await coordination.Opens($"/buero/sitzungen/{next.Number}")).ShouldNotSay("Kosten erfragen");
    }

    private async Task<(Actor Coordination, Actor Owner, Meeting Meeting, MeetingItem Item)> Sitting()
    {
        var (coordination, owner) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Aufgabe", Role.FieldLead));
        var meeting = await City.HasMeeting(coordination, await City.HasBody(coordination), City.Today());
        var item = await City.HasItem(coordination, meeting, "Sensornetz");
        await City.Holds(coordination, meeting);
        return (coordination, owner, meeting, item);
    }

    private Task<string> Version(MeetingTask task) => City.Do(async db => (await db.MeetingTasks.Where(t => t.Id == task.Id).Select(t => t.Version).SingleAsync()).ToString());
}
