using System.Net;
using Konzil.Agenda;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

/// <summary>Everybody reads beforehand when a body deals with what: day, place and public points; never notes, names and what is confidential.</summary>
[Trait("R", "R-2.1-10")]
[Trait("R", "R-1.2-07")]
public class AnnouncingAgendas(City city) : CityTest(city)
{
    [Fact]
    public async Task An_announced_agenda_is_read_by_everybody_until_it_is_taken_back()
    {
        await City.LoadsKonstanz();
        await City.Settle();
        var measure = await City.Do(db => db.Measures.SingleAsync(m => m.Number == 1));
        var (clerk, member, staff, follower) = (await City.HasPerson("Frau Vorsitz", Role.Coordinator), await City.HasPerson("Herr Mitglied", Role.Staff), await City.HasPerson("Frau Amt", Role.Staff), await City.HasPerson("Fred Folgt"));
        (await follower.Posts($"/massnahmen/{measure.Number}/folgen")).ShouldBe(HttpStatusCode.SeeOther);
        var body = await City.HasBody(clerk, "Lenkungskreis", "", (clerk, BodyDuty.Chair), (member, BodyDuty.Member));
        var day = City.Today().AddDays(9);
        var meeting = await City.HasMeeting(clerk, body, day);
        await City.HasItem(clerk, meeting, "Zwetschgenbaum", (EditItem.Measure, measure.Id.ToString()), ("Note", "Vertraulich vorbereitet"));
        await City.HasItem(clerk, meeting, "Geheimvertrag", ("IsConfidential", "true"));
        var (office, page) = ($"/buero/sitzungen/{meeting.Number}", $"/sitzungen/{meeting.Number}");
        await City.Settle();

        (await City.Visitor.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/sitzungen")).ShouldNotSay("Lenkungskreis");
        (await City.Visitor.Opens("/suche?q=Zwetschgenbaum")).ShouldNotSay("Lenkungskreis");
        (await member.Opens(office)).ShouldNotSay(PublicAgendaText.AnnounceNote.De);
        (await member.Posts(office + "/bekanntgabe", ("AgendaPublicSince", "true"))).ShouldBe(HttpStatusCode.Forbidden);
        (await staff.Posts(office + "/bekanntgabe", ("AgendaPublicSince", "true"))).ShouldBe(HttpStatusCode.NotFound);

        (await clerk.PostsAndLooks(office + "/bekanntgabe", ("AgendaPublicSince", "true"))).ShouldSay(PublicAgendaText.TakeBack.De);
        await clerk.PostsAndLooks(office + "/bekanntgabe", ("AgendaPublicSince", "true"));
        await City.Settle();
        foreach (var where in new[] { page, "/sitzungen" })
        {
            (await City.Visitor.Opens(where)).ShouldBe(HttpStatusCode.OK).ShouldSay("Lenkungskreis").ShouldSay("Sitzungssaal").ShouldSay("Nichtöffentlicher Teil: 1 Punkt").ShouldNotSay("Vorsitz").ShouldNotSay("Geheimvertrag").ShouldNotSay("Vertraulich");
        }

        (await City.Visitor.Opens(page)).ShouldSay("Zwetschgenbaum").ShouldSay(measure.Title).ShouldSay(PublicAgendaText.Planned.De);
        (await City.Visitor.Opens(page + "?lang=en")).ShouldSay(PublicAgendaText.Planned.En).ShouldSay("Confidential part: 1 point");
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay(PublicAgendaText.OnMeasure.De).ShouldSay("Zwetschgenbaum");
        (await City.Visitor.Opens("/suche?q=Zwetschgenbaum")).ShouldSay("Lenkungskreis");
        Assert.Empty((await City.Visitor.Opens("/suche?q=Geheimvertrag")).Document.QuerySelectorAll("main a[href^='/sitzungen/']"));
        var row = Assert.Single(CsvFile.Read((await City.Visitor.Opens("/sitzungen.csv")).Html), r => r["titel"] == "Zwetschgenbaum");
        Assert.Equal((measure.Code, "1", "geplant"), (row["massnahme"], row["nichtoeffentliche_punkte"], row["stand"]));
        var calendar = (await City.Visitor.Opens("/sitzungen.ics")).Html;
        Assert.Contains("SUMMARY:Lenkungskreis", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("Zwetschgenbaum", calendar, StringComparison.Ordinal);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Meeting) && h.ItemId == meeting.Id)));

        // Heard once, however often a point is written anew.
        var item = await City.Do(db => db.MeetingItems.SingleAsync(i => i.Title == "Zwetschgenbaum"));
        await clerk.PostsAndLooks($"{office}/punkte/{item.Id}", ("Title", "Pflaumenbaum"), (EditItem.Measure, measure.Id.ToString()), ("Place", "5"), ("Version", await City.VersionOf(item)));
        await City.Settle();
        Assert.Equal(1, await City.Do(db => db.Notices.CountAsync(n => n.PersonId == follower.Id && n.De.Contains("steht auf der Tagesordnung: Lenkungskreis"))));
        (await City.Visitor.Opens("/suche?q=Pflaumenbaum")).ShouldSay("Lenkungskreis");
        (await City.Visitor.Opens("/suche?q=Zwetschgenbaum")).ShouldNotSay("Lenkungskreis");

        await clerk.PostsAndLooks(office + "/bekanntgabe", ("Version", await City.VersionOf(meeting)));
        await City.Settle();
        (await City.Visitor.Opens(page)).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/suche?q=Pflaumenbaum")).ShouldNotSay("Lenkungskreis");
        Assert.DoesNotContain(CsvFile.Read((await City.Visitor.Opens("/sitzungen.csv")).Html), r => r["titel"] == "Pflaumenbaum");
    }

    [Fact]
    public async Task A_cancelled_sitting_says_so_and_its_reason_stays_with_the_body()
    {
        await City.LoadsKonstanz();
        var (clerk, follower) = (await City.HasPerson("Frau Vorsitz", Role.Coordinator), await City.HasPerson("Fred Folgt"));
        var measure = await City.Do(db => db.Measures.SingleAsync(m => m.Number == 1));
        await follower.Posts($"/massnahmen/{measure.Number}/folgen");
        var body = await City.HasBody(clerk, "Lenkungskreis", "");
        var meeting = await City.HasMeeting(clerk, body, City.Today().AddDays(9));
        await City.HasItem(clerk, meeting, "Zwetschgenbaum", (EditItem.Measure, measure.Id.ToString()));
        await clerk.PostsAndLooks($"/buero/sitzungen/{meeting.Number}/bekanntgabe", ("AgendaPublicSince", "true"));
        await clerk.PostsAndLooks($"/buero/sitzungen/{meeting.Number}/absage", ("CancelReason", "Frau Vorsitz ist krank"), ("Version", await City.VersionOf(meeting)));
        await City.Settle();
        foreach (var where in new[] { $"/sitzungen/{meeting.Number}", "/sitzungen" })
        {
            (await City.Visitor.Opens(where)).ShouldSay("abgesagt").ShouldNotSay("krank");
        }

        var calendar = (await City.Visitor.Opens("/sitzungen.ics")).Html;
        Assert.Contains("STATUS:CANCELLED", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("krank", calendar, StringComparison.Ordinal);
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == follower.Id).Select(n => n.De).ToListAsync()), n => n.StartsWith("Die Sitzung fällt aus", StringComparison.Ordinal) && !n.Contains("krank", StringComparison.Ordinal));
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldNotSay(PublicAgendaText.OnMeasure.De);
    }

    [Fact]
    public async Task After_the_sitting_the_page_leads_to_its_public_minutes()
    {
        var clerk = await City.HasPerson("Frau Vorsitz", Role.Coordinator);
        var body = await City.HasBody(clerk, "Lenkungskreis", "");
        var meeting = await City.HasMeeting(clerk, body, City.Today());
        var item = await City.HasItem(clerk, meeting, "Zwetschgenbaum");
        var (office, page) = ($"/buero/sitzungen/{meeting.Number}", $"/sitzungen/{meeting.Number}");
        await clerk.PostsAndLooks(office + "/bekanntgabe", ("AgendaPublicSince", "true"));
        await City.Holds(clerk, meeting);
        await City.WritesMinutes(clerk, meeting, item, "Er wird gepflanzt.", ItemOutcome.Settled);
        (await City.Visitor.Opens(page)).ShouldSay("Ihr Protokoll ist nicht öffentlich").ShouldNotSay("gepflanzt");
        await clerk.PostsAndLooks(office + "/freigabe");
        (await City.Visitor.Opens(page)).ShouldSay("Ihr Protokoll ist nicht öffentlich").ShouldNotSay("gepflanzt");
        await clerk.PostsAndLooks(office + "/leserkreis", ("IsPublic", "true"), ("Version", await City.VersionOf(meeting)));
        Assert.Single((await City.Visitor.Opens(page)).Document.QuerySelectorAll($"main a[href='/protokolle/{meeting.Number}']"));

        // What was held cannot be announced any more.
        await clerk.PostsAndLooks(office + "/bekanntgabe");
        (await clerk.Posts(office + "/bekanntgabe", ("AgendaPublicSince", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_sitting_nobody_recorded_stands_below_once_its_day_has_passed()
    {
        var clerk = await City.HasPerson("Frau Vorsitz", Role.Coordinator);
        var body = await City.HasBody(clerk, "Lenkungskreis", "");
        var (forgotten, next) = (await City.HasMeeting(clerk, body, City.Today().AddDays(2)), await City.HasMeeting(clerk, body, City.Today().AddDays(9)));
        foreach (var meeting in new[] { forgotten, next })
        {
            await clerk.PostsAndLooks($"/buero/sitzungen/{meeting.Number}/bekanntgabe", ("AgendaPublicSince", "true"));
        }

        (await City.Visitor.Opens("/sitzungen")).ShouldNotSay(PublicAgendaText.NoMinutesYet.De);
        City.Clock.Advance(TimeSpan.FromDays(3));
        var list = (await City.Visitor.Opens("/sitzungen")).ShouldSay(PublicAgendaText.NoMinutesYet.De);
        Assert.Equal([$"/sitzungen/{next.Number}", $"/sitzungen/{forgotten.Number}"], Links(list, "/sitzungen/"));
        (await City.Visitor.Opens("/sitzungen?lang=en")).ShouldSay(PublicAgendaText.NoMinutesYet.En);
        var rows = CsvFile.Read((await City.Visitor.Opens("/sitzungen.csv")).Html).ToDictionary(r => r["nummer"], r => r["stand"]);
        Assert.Equal(("vorbei", "geplant"), (rows[Number(forgotten)], rows[Number(next)]));
        foreach (var page in new[] { "/buero/sitzungen", "/buero/gremien/" + body.Number })
        {
            var office = (await clerk.Opens(page)).ShouldSay(MeetingText.NotRecorded.De);
            Assert.Equal([$"/buero/sitzungen/{next.Number}", $"/buero/sitzungen/{forgotten.Number}"], Links(office, "/buero/sitzungen/").Where(l => char.IsDigit(l[^1])));
            (await clerk.Opens(page + "?lang=en")).ShouldSay(MeetingText.NotRecorded.En);
        }

        // Recorded, written and released: the words go, the link comes.
        var item = await City.HasItem(clerk, forgotten, "Zwetschgenbaum");
        await City.Holds(clerk, forgotten);
        await City.WritesMinutes(clerk, forgotten, item, "Er wird gepflanzt.", ItemOutcome.Settled);
        (await clerk.Opens("/buero/sitzungen")).ShouldNotSay(MeetingText.NotRecorded.De);
        await clerk.PostsAndLooks($"/buero/sitzungen/{forgotten.Number}/freigabe");
        await clerk.PostsAndLooks($"/buero/sitzungen/{forgotten.Number}/leserkreis", ("IsPublic", "true"), ("Version", await City.VersionOf(forgotten)));
        var done = (await City.Visitor.Opens("/sitzungen")).ShouldNotSay(PublicAgendaText.NoMinutesYet.De);
        Assert.Single(Links(done, "/protokolle/"), $"/protokolle/{forgotten.Number}");

        static IEnumerable<string> Links(Seen page, string to) => page.Document.QuerySelectorAll($"main a[href^='{to}']").Select(a => a.GetAttribute("href")!);

        static string Number(Meeting meeting) => meeting.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task The_example_sitting_of_the_council_is_announced()
    {
        await City.LoadsKonstanz();
        await City.Settle();
        (await City.Visitor.Opens("/sitzungen")).ShouldSay("Gemeinderat").ShouldSay("Ratssaal (Beispiel)").ShouldSay("Beispiel");
        (await City.Visitor.Opens("/gremien")).ShouldSay("Gemeinderat");
        (await City.Visitor.Opens("/")).ShouldBe(HttpStatusCode.OK);
    }
}
