using System.Net;
using Konzil.Events;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

public class BodiesAreClosedToStrangers(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.5-07")]
    public async Task Members_read_chair_and_clerk_write_strangers_find_nothing()
    {
        var (coordination, chair, member, stranger) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Vorsitz", Role.Staff), await City.HasPerson("Rat", Role.CouncilMember), await City.HasPerson("Fremd", Role.FieldLead));
        var body = await City.HasBody(coordination, "AG Digitalisierung", seats: [(chair, BodyDuty.Chair), (member, BodyDuty.Member)]);
        var meeting = await City.HasMeeting(chair, body, City.Today());
        var item = await City.HasItem(chair, meeting, "Geheimes Thema");
        await City.Holds(chair, meeting);
        await City.WritesMinutes(chair, meeting, item, "Geheime Worte.", ItemOutcome.Settled);
        (await chair.Posts($"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/entscheidung", ("Title", "Geheimer Titel"), ("Wording", "Geheimer Wortlaut"))).ShouldBe(HttpStatusCode.SeeOther);
        var decision = await City.Do(db => db.MeetingDecisions.Select(d => d.Number).SingleAsync());
        var task = await City.HasTask(chair, meeting, item, member, City.Today().AddDays(3));
        string[] pages = [$"/buero/gremien/{body.Number}", $"/buero/sitzungen/{meeting.Number}", $"/buero/sitzungen/{meeting.Number}/protokoll", $"/buero/sitzungen/{meeting.Number}/kalender.ics", $"/buero/entscheidungen/{decision}", $"/buero/aufgaben/{task.Number}"];
        string[] writes =
        [
            $"/buero/gremien/{body.Number}/bearbeiten", $"/buero/gremien/{body.Number}/mitglieder", $"/buero/gremien/{body.Number}/sitzungen/neu", $"/buero/sitzungen/{meeting.Number}/bearbeiten", $"/buero/sitzungen/{meeting.Number}/durchfuehrung",
            $"/buero/sitzungen/{meeting.Number}/absage", $"/buero/sitzungen/{meeting.Number}/punkte/neu", $"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}", $"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/protokoll", $"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/entscheidung",
            $"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/aufgabe", $"/buero/aufgaben/{task.Number}/bearbeiten",
        ];
        foreach (var path in pages)
        {
            foreach (var reader in new[] { coordination, chair, member })
            {
                (await reader.Opens(path)).ShouldBe(HttpStatusCode.OK);
            }

            (await stranger.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
            (await City.Visitor.Opens(path)).ShouldBe(HttpStatusCode.SeeOther);
        }

        foreach (var path in writes)
        {
            (await chair.Opens(path)).ShouldBe(HttpStatusCode.OK);
            (await member.Opens(path)).ShouldBe(HttpStatusCode.Forbidden);
            (await member.Posts(path)).ShouldBe(HttpStatusCode.Forbidden);
            (await stranger.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
            (await stranger.Posts(path)).ShouldBe(HttpStatusCode.NotFound);
        }

        foreach (var list in new[] { "/buero/sitzungen", "/buero/aufgaben", "/buero/entscheidungen", "/buero/entscheidungen/liste.csv", "/buero/aufgaben/liste.csv", "/buero/sitzungen/kalender.ics", "/entscheidungen", "/entscheidungen.csv" })
        {
            var seen = (await stranger.Opens(list)).ShouldBe(HttpStatusCode.OK);
            Assert.DoesNotContain("AG Digitalisierung", seen.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("eheim", seen.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("Kosten erfragen", seen.Html, StringComparison.Ordinal);
        }

        (await member.Opens("/buero/sitzungen")).ShouldSay("AG Digitalisierung");
        (await stranger.Opens("/buero/sitzungen")).ShouldSay(MeetingText.NoBody.De);
        (await chair.Opens("/buero/gremien/neu")).ShouldBe(HttpStatusCode.Forbidden);

        // Whoever leaves the body reads it no more.
        await chair.PostsAndLooks($"/buero/gremien/{body.Number}/mitglieder/{member.Id}/ende");
        (await member.Opens($"/buero/sitzungen/{meeting.Number}")).ShouldBe(HttpStatusCode.NotFound);
        (await member.Opens($"/buero/aufgaben/{task.Number}")).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Geheimes Thema");
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Body) && h.ItemId == body.Id && h.What.StartsWith("Mitglied herausgenommen"))));
    }

    [Fact]
    [Trait("R", "R-1.5-07")]
    public async Task A_body_keeps_what_was_typed_and_a_late_edit_sees_both_versions()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        (await coordination.Posts("/buero/gremien/neu", ("NameDe", ""), ("Kind", "Unsinn"), ("Purpose", "Meine getippte Aufgabe"), ("EveryWeeks", "oft"))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .ShouldSay(MeetingText.NameMissing.De).ShouldSay(MeetingText.KindMissing.De).ShouldSay(MeetingText.EveryWeeksWrong.De).ShouldSay("Meine getippte Aufgabe");
        (await coordination.Posts("/buero/gremien/neu", ("NameDe", "Runde"), ("Kind", "Committee"), ("Standing", "kurz\n" + new string('x', 201)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.StandingLong.De);
        var body = await City.HasBody(coordination);
        var before = body.Version.ToString();
        await coordination.PostsAndLooks($"/buero/gremien/{body.Number}/bearbeiten", ("NameDe", "Die erste war schneller"), ("Kind", "JourFixe"), ("Version", before));
        (await coordination.Posts($"/buero/gremien/{body.Number}/bearbeiten", ("NameDe", "Die zweite kam zu spät"), ("Kind", "JourFixe"), ("Purpose", "Meine Worte"), ("Version", before))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Die erste war schneller").ShouldSay("Meine Worte");
        (await coordination.Posts($"/buero/gremien/{body.Number}/mitglieder", ("Person", Ids.Next().ToString()), ("Duty", "Member"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.PersonMissing.De);
    }

    [Fact]
    [Trait("R", "R-3.4-07")]
    public async Task The_calendar_of_the_bodies_goes_into_a_calendar_program()
    {
        var (coordination, member) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Herr Mitglied", Role.Staff));
        var (mine, other) = (await City.HasBody(coordination, "Jour fixe", seats: (member, BodyDuty.Member)), await City.HasBody(coordination, "Andere Runde"));
        var day = City.Today().AddDays(5);
        var meeting = await City.HasMeeting(coordination, mine, day);
        await City.HasMeeting(coordination, other, day);
        (await member.Opens("/buero/sitzungen")).ShouldSay(MeetingText.CalendarHow.De);
        await member.PostsAndLooks("/konto/termine/kalender");
        var secret = await City.Do(db => db.CalendarAddresses.Select(a => a.Secret).SingleAsync());
        Assert.Contains($"/sitzungen/abo/{secret}/kalender.ics", (await member.Opens("/buero/sitzungen")).Text, StringComparison.Ordinal);
        var file = await City.Visitor.Opens($"/sitzungen/abo/{secret}/kalender.ics");
        Assert.Equal("text/calendar", file.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("SUMMARY:Jour fixe\r\n", file.Html, StringComparison.Ordinal);
        Assert.Contains($"DTSTART;TZID=Europe/Berlin:{day:yyyyMMdd}T100000\r\n", file.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Andere Runde", file.Html, StringComparison.Ordinal);
        await coordination.PostsAndLooks($"/buero/sitzungen/{meeting.Number}/absage", ("CancelReason", "Der Saal ist belegt."));
        file = await City.Visitor.Opens($"/sitzungen/abo/{secret}/kalender.ics");
        Assert.Contains("STATUS:CANCELLED\r\n", file.Html, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:1\r\n", file.Html, StringComparison.Ordinal);
        (await City.Visitor.Opens("/sitzungen/abo/falsch/kalender.ics")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-3.4-03")]
    public async Task The_bodies_of_the_paper_are_there_and_what_is_invented_says_so()
    {
        await City.LoadsKonstanz();
        var bodies = await City.Do(db => db.Bodies.AsNoTracking().ToListAsync());
        foreach (var name in new[] { "Digitalisierungs-Jour-Fixe", "VK", "DÜ+GR-Klausur-Tagung", "AG Digitalisierung" })
        {
            Assert.Contains(bodies, b => b.NameDe == name && b.Source.Length > 0);
        }

        Assert.All(await City.Do(db => db.Meetings.AsNoTracking().ToListAsync()), m => Assert.True(m.IsExample));
        Assert.All(await City.Do(db => db.MeetingItems.AsNoTracking().ToListAsync()), i => Assert.Contains("Beispiel", i.Title, StringComparison.Ordinal));
        Assert.All((await City.Visitor.Opens("/entscheidungen")).Document.QuerySelectorAll("main ul.kz-liste > li"), row => Assert.Contains("Beispiel", row.TextContent, StringComparison.Ordinal));
        // The open point of the first sitting stands on the agenda of the planned one.
        Assert.Equal(1, await City.Do(db => db.MeetingItems.CountAsync(i => i.CarriedFromId != null)));
        var before = await City.Do(async db => (await db.Bodies.CountAsync(), await db.Meetings.CountAsync(), await db.MeetingTasks.CountAsync(), await db.PaperPaths.CountAsync()));
        await City.LoadsContent(AgendaInTheCity.KonstanzFolder);
        Assert.Equal(before, await City.Do(async db => (await db.Bodies.CountAsync(), await db.Meetings.CountAsync(), await db.MeetingTasks.CountAsync(), await db.PaperPaths.CountAsync())));
        // History is no news: nobody hears of sittings that were loaded.
        await City.Settle();
        Assert.False(await City.Do(db => db.Notices.AnyAsync(n => n.Path.StartsWith("/buero/sitzungen") || n.Path.StartsWith("/buero/aufgaben"))));
    }
}
