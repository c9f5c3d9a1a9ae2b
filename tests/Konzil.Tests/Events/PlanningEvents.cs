using System.Net;
using System.Text;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Events;

[Trait("R", "R-2.1-33")]
public class PlanningEvents(City city) : CityTest(city)
{
    [Fact]
    public async Task The_office_plans_and_everybody_reads()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        (await City.Visitor.Opens("/termine")).ShouldSay(EventsText.NoneUpcoming.De);
        var page = await press.PostsAndLooks("/buero/termine/neu", ("Kind", "Workshop"), ("TitleDe", "Digital in den Ortsteilen"), ("Date", "2027-05-04"), ("Start", "18:00"), ("End", "21:00"), ("PlaceDe", "Treffpunkt"), ("Accessibility", "Stufenlos"));
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("4. Mai 2027, 18:00 bis 21:00 Uhr").ShouldSay("Stufenlos");
        (await City.Visitor.Opens("/termine?lang=en")).ShouldSay("Digital in den Ortsteilen").ShouldSay("4 May 2027");
        (await City.Visitor.Opens("/termine/1-falsch")).ShouldBe(HttpStatusCode.MovedPermanently);
        (await (await City.HasPerson("Anna")).Opens("/buero/termine")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_wrong_form_keeps_every_word()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        var answer = await press.Posts("/buero/termine/neu", ("Kind", "Workshop"), ("TitleDe", "Mit Titel"), ("Date", "übermorgen"), ("Start", "20:00"), ("End", "18:00"));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EventsText.DateMissing.De).ShouldSay(EventsText.EndBeforeStart.De);
        Assert.Contains("Mit Titel", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_edits_the_later_one_is_asked_to_compare()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        var happening = await City.HasEvent("Workshop Nord");
        var (version, date) = (happening.Version.ToString(), Format.Iso(happening.Date!.Value));
        await press.Posts("/buero/termine/1", ("Version", version), ("Kind", "Workshop"), ("TitleDe", "Erste"), ("Date", date));
        var second = await press.Posts("/buero/termine/1", ("Version", version), ("Kind", "Workshop"), ("TitleDe", "Zweite"), ("Date", date));
        second.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Erste");
        Assert.Contains("Zweite", second.Html, StringComparison.Ordinal);
        Assert.Equal(1, (await City.Do(db => db.Events.SingleAsync())).Sequence);
    }

    [Fact]
    public async Task A_cancelled_event_stays_with_its_reason()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        var happening = await City.HasEvent("Workshop Nord");
        (await press.Posts("/buero/termine/1/absage", ("Version", happening.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await press.PostsAndLooks("/buero/termine/1/absage", ("Version", happening.Version.ToString()), ("Reason", "Hochwasser"));
        (await City.Visitor.Opens("/termine/1-workshop-nord")).ShouldSay("Hochwasser");
        var lines = Unfolded(await City.Visitor.Opens("/termine.ics"));
        Assert.Contains("STATUS:CANCELLED", lines);
        Assert.Contains("SEQUENCE:1", lines);
    }

    [Fact]
    public async Task The_calendar_is_valid_and_its_ids_stay()
    {
        var title = "Ä,b;c\\d " + string.Concat(Enumerable.Repeat("Überlänge 🌊 ", 12)) + EventsInTheCity.Nasty[0];
        var happening = await City.HasEvent(title);
        var answer = await City.Visitor.Opens("/termine.ics");
        Assert.Equal("text/calendar", answer.Answer.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith("END:VCALENDAR\r\n", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', answer.Html.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(answer.Html.Split("\r\n"), l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        var lines = Unfolded(answer);
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        foreach (var part in new[] { "VCALENDAR", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VEVENT" })
        {
            Assert.Equal(lines.Count(l => l == "BEGIN:" + part), lines.Count(l => l == "END:" + part));
        }

        Assert.Contains("DTSTART;TZID=Europe/Berlin:" + happening.Date!.Value.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture) + "T180000", lines);
        var summary = lines.Single(l => l.StartsWith("SUMMARY:", StringComparison.Ordinal))["SUMMARY:".Length..];
        Assert.Equal(title, summary.Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal));
        var uid = lines.Single(l => l.StartsWith("UID:", StringComparison.Ordinal));
        Assert.Equal(uid, Unfolded(await City.Visitor.Opens("/termine/1/kalender.ics")).Single(l => l.StartsWith("UID:", StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("R", "A14")]
    [Trait("R", "R-2.3-12")]
    public async Task An_event_whose_year_is_unknown_says_so_and_stays_out_of_the_calendar()
    {
        await City.Do(async db =>
        {
            var series = new EventSeries("dialog");
            series.Write(new("Open Government Dialog", "Open Government Dialogue"), new("Eine Reihe.", "A series."), new("", ""));
            series.Expect(1, 3, ["2-3 Workshops", "1-2 Veranstaltungen"]);
            db.EventSeries.Add(series);
            db.Events.Add(Event.Plan(3, new EventPlan { Kind = EventKind.Dialogue, Title = new("Dritter Dialog", "Third dialogue"), When = new(null, Month: 4, Day: 3), SeriesId = series.Id, Edition = 3, Held = true }, City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        (await City.Visitor.Opens("/termine")).ShouldSay("3. April, Jahr nicht überliefert").ShouldSay("Geplant: 1 bis 3").ShouldSay("2-3 Workshops");
        (await City.Visitor.Opens("/termine/3-dritter-dialog")).ShouldSay("3. Ausgabe");
        Assert.DoesNotContain("Dritter Dialog", (await City.Visitor.Opens("/termine.ics")).Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R-2.3-15")]
    public async Task The_next_edition_takes_over_the_programme_and_what_was_left_open()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        await City.Do(async db =>
        {
            db.Events.Add(Event.Plan(3, new EventPlan { Kind = EventKind.Dialogue, Title = new("Dialog", ""), When = new(new(2026, 1, 1)), Edition = 3, Programme = "Begrüßung, Tische", OpenItems = "WLAN im Bus", Held = true }, City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        var form = await press.Opens("/buero/termine/neu?nach=3");
        Assert.Equal("4", form.Document.GetElementById("Edition")!.GetAttribute("value"));
        form.ShouldSay("Begrüßung, Tische").ShouldSay("WLAN im Bus");
    }

    [Fact]
    public async Task Markup_in_an_event_is_text_and_the_search_finds_it()
    {
        foreach (var nasty in EventsInTheCity.Nasty)
        {
            await City.HasEvent(nasty);
        }

        await City.HasEvent("Wasserstoffgipfel");
        var page = await City.Visitor.Opens("/termine");
        Assert.Empty(page.Document.QuerySelectorAll("main script, main img, [onerror]"));
        Assert.All(EventsInTheCity.Nasty, n => page.ShouldSay(n));
        await City.Settle();
        Assert.Equal(1, await City.Do(db => db.SearchEntries.CountAsync(e => e.Kind == nameof(Event) && e.Title == "Wasserstoffgipfel")));
    }

    private static List<string> Unfolded(Seen answer) => [.. answer.Html.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
}
