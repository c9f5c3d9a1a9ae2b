using System.Net;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

/// <summary>Finished minutes get readers: points, results and released decisions; never names, notes and tasks.</summary>
[Trait("R", "R-2.1-10")]
public class ReadingMinutes(City city) : CityTest(city)
{
    [Fact]
    public async Task Released_minutes_are_read_by_their_circle_and_by_everybody_from_their_day()
    {
        var (clerk, member, council, staff) = (await City.HasPerson("Frau Vorsitz", Role.Coordinator), await City.HasPerson("Herr Mitglied", Role.Staff), await City.HasPerson("Rätin", Role.CouncilMember), await City.HasPerson("Frau Amt", Role.Staff));
        var body = await City.HasBody(clerk, "Lenkungskreis", "", (member, BodyDuty.Member));
        var meeting = await City.HasMeeting(clerk, body, City.Today());
        var item = await City.HasItem(clerk, meeting, "Glasfaser", ("Note", "Vertraulich vorbereitet"));
        var (office, page) = ($"/buero/sitzungen/{meeting.Number}", $"/protokolle/{meeting.Number}");
        await City.Holds(clerk, meeting);
        await City.WritesMinutes(clerk, meeting, item, "Die Runde baut zuerst im Osten.", ItemOutcome.Settled);
        await City.HasTask(clerk, meeting, item, member, City.Today().AddDays(9), "Angebote einholen");
        await clerk.PostsAndLooks($"{office}/punkte/{item.Id}/entscheidung", ("Title", "Mittel"), ("Wording", "Wir geben die Mittel frei."));

        // Before it is finished it has no readers.
        (await clerk.Opens(office)).ShouldNotSay(MinutesText.Readers.De);
        (await clerk.Posts(office + "/leserkreis", ("IsPublic", "true"), ("Version", await City.VersionOf(meeting)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MinutesText.NotReleasedYet.De);
        await clerk.PostsAndLooks(office + "/freigabe");
        (await clerk.Opens(office)).ShouldSay(MinutesText.ReadersNote.De).ShouldSay(VisibilityText.Of(Visibility.Team).De);
        (await City.Visitor.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/protokolle")).ShouldBe(HttpStatusCode.OK).ShouldSay(MinutesText.None.De);

        var day = City.Today().AddDays(4);
        (await member.Posts(office + "/leserkreis", ("IsPublic", "true"), ("Version", await City.VersionOf(meeting)))).ShouldBe(HttpStatusCode.Forbidden);
        (await staff.Posts(office + "/leserkreis", ("IsPublic", "true"), ("Version", await City.VersionOf(meeting)))).ShouldBe(HttpStatusCode.NotFound);
        (await clerk.Posts(office + "/leserkreis", ("IsPublic", "true"), ("PublicFrom", "bald"), ("Version", await City.VersionOf(meeting)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(VisibilityText.DayWrong.De);
        var stale = await City.VersionOf(meeting);
        (await clerk.PostsAndLooks(office + "/leserkreis", ("IsPublic", "true"), ("PublicFrom", Format.Iso(day)), ("Circle", "Council"), ("Version", stale))).ShouldSay("öffentlich ab");
        (await clerk.Posts(office + "/leserkreis", ("Circle", "Administration"), ("Version", stale))).ShouldBe(HttpStatusCode.Conflict);

        foreach (var who in new[] { council, staff })
        {
            (await who.Opens("/protokolle")).ShouldSay("Lenkungskreis").ShouldSay("Noch nicht öffentlich");
            (await who.Opens(page)).ShouldBe(HttpStatusCode.OK).ShouldSay("Die Runde baut zuerst im Osten.").ShouldSay("erledigt").ShouldNotSay("Wir geben die Mittel frei").ShouldNotSay("Vertraulich").ShouldNotSay("Angebote").ShouldNotSay("Vorsitz");
        }

        (await City.Visitor.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        Assert.Empty(CsvFile.Read((await council.Opens("/protokolle.csv")).Html));
        (await City.Visitor.Opens("/suche?q=Glasfaser")).ShouldNotSay("Die Runde baut");

        City.Clock.Advance(TimeSpan.FromDays(4));
        await City.Settle();
        (await City.Visitor.Opens("/protokolle")).ShouldSay("Lenkungskreis").ShouldSay("Punkte: 1");
        (await City.Visitor.Opens(page)).ShouldSay("Die Runde baut zuerst im Osten.").ShouldNotSay("Noch nicht öffentlich").ShouldNotSay("Vorsitz").ShouldNotSay("Angebote");
        (await City.Visitor.Opens(page + "?lang=en")).ShouldSay("settled").ShouldSay("Minutes: Lenkungskreis");
        Assert.Single(CsvFile.Read((await City.Visitor.Opens("/protokolle.csv")).Html));
        (await City.Visitor.Opens("/suche?q=Glasfaser")).ShouldSay("Lenkungskreis");
        (await member.Opens("/konto/nachrichten")).ShouldSay("Das Protokoll ist jetzt öffentlich: Lenkungskreis");
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Meeting) && h.ItemId == meeting.Id)));

        // The decision has readers of its own; both can be taken back.
        await clerk.PostsAndLooks($"/buero/entscheidungen/{await City.Do(db => db.MeetingDecisions.Select(d => d.Number).SingleAsync())}/freigabe", ("IsPublic", "true"));
        (await City.Visitor.Opens(page)).ShouldSay("Wir geben die Mittel frei");
        (await clerk.Opens(office)).ShouldSay(MinutesText.ToPublicPage.De);
        await clerk.PostsAndLooks(office + "/leserkreis", ("Circle", "Team"), ("Version", await City.VersionOf(meeting)));
        (await City.Visitor.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        (await council.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        await City.Settle();
        (await City.Visitor.Opens("/suche?q=Glasfaser")).ShouldNotSay("Lenkungskreis");
    }

    [Fact]
    public async Task The_example_minutes_stand_in_public_and_say_that_they_are_an_example()
    {
        await City.LoadsKonstanz();
        var number = await City.Do(db => db.Meetings.Where(m => m.IsPublic).Select(m => m.Number).SingleAsync());
        (await City.Visitor.Opens($"/protokolle/{number}")).ShouldSay("Die Runde bittet um einen Steckbrief").ShouldSay("Jede Messstelle erhält einen Steckbrief").ShouldNotSay("Pressestelle").ShouldNotSay("Die Standorte sind noch nicht abgestimmt").ShouldSay("Nichtöffentlicher Teil: 1 Punkt").ShouldNotSay("Vertrag mit einem Anbieter");
        (await City.Visitor.Opens("/entscheidungen")).ShouldSay(MinutesText.Title.De);
    }
}
