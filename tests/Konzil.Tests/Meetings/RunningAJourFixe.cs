using System.Net;
using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

public class RunningAJourFixe(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.4-03")]
    public async Task A_sitting_begins_with_the_standing_points_and_takes_points_from_measures_ideas_and_resolutions()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var body = await City.HasBody(coordination, standing: "Berichte\n\n  Verschiedenes ");
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Licht am Seerhein");
        var draft = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Noch geheim", published: false);
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var waiting = await City.HasIdea("Noch ungelesen", published: false);
        var meeting = await City.HasMeeting(coordination, body, City.Today().AddDays(3));
        Assert.Equal(["Berichte", "Verschiedenes"], await Titles(meeting));

        var form = await coordination.Opens($"/buero/sitzungen/{meeting.Number}/punkte/neu");
        Assert.Contains(measure.Title, form.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Noch geheim", form.Html, StringComparison.Ordinal);
        (await coordination.Posts($"/buero/sitzungen/{meeting.Number}/punkte/neu", ("Measure", draft.Id.ToString()), ("Place", "3"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.SubjectUnknown.De);
        (await coordination.Posts($"/buero/sitzungen/{meeting.Number}/punkte/neu", ("Idea", $"{waiting.Number}"), ("Place", "3"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.IdeaUnknown.De);
        (await coordination.Posts($"/buero/sitzungen/{meeting.Number}/punkte/neu", ("Idea", $"{idea.Number}"), ("Measure", measure.Id.ToString()), ("Note", "Meine Vorbereitung"), ("Place", "3"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.OneSubject.De).ShouldSay("Meine Vorbereitung");
        (await coordination.Posts($"/buero/sitzungen/{meeting.Number}/punkte/neu", ("Title", ""), ("Place", "x"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.PositionWrong.De);

        await coordination.PostsAndLooks($"/buero/sitzungen/{meeting.Number}/punkte/neu", ("Measure", measure.Id.ToString()), ("Place", "1"), ("Note", "Standorte fehlen."));
        var page = await coordination.PostsAndLooks($"/buero/sitzungen/{meeting.Number}/punkte/neu", ("Idea", $"{idea.Number}"), ("Title", "Was machen wir daraus?"), ("Place", "9"));
        page.ShouldSay("Standorte fehlen.").ShouldSay("Was machen wir daraus?");
        Assert.Equal(2, page.Document.QuerySelectorAll($"main a[href='{Paths.Measure(measure.Number, measure.Title)}'], main a[href='{Paths.Idea(idea.Number, idea.Title)}']").Length);

        // What is not public any more is not linked any more.
        await City.Do(db => db.Ideas.Where(i => i.Id == idea.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.PublishedAt, (DateTimeOffset?)null)));
        Assert.Empty((await coordination.Opens($"/buero/sitzungen/{meeting.Number}")).Document.QuerySelectorAll($"main a[href='{Paths.Idea(idea.Number, idea.Title)}']"));
    }

    [Fact]
    [Trait("R", "R-3.4-03")]
    [Trait("R", "R-3.3-28")]
    public async Task Measures_that_are_not_on_track_are_suggested_and_come_onto_the_agenda_with_a_press()
    {
        var (coordination, clerk, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Schrift", Role.Press), await City.HasPerson("Feldleitung", Role.FieldLead));
        var (measure, _) = await City.HasLedMeasure(lead);
        await City.Do(async db =>
        {
            (await db.Measures.SingleAsync(m => m.Id == measure.Id)).Deliver(DeliveryStatus.Running, null, City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        var body = await City.HasBody(coordination, seats: (clerk, BodyDuty.Member));
        var meeting = await City.HasMeeting(coordination, body, City.Today().AddDays(3));
        var page = $"/buero/sitzungen/{meeting.Number}";
        (await coordination.Opens(page)).ShouldNotSay(MeetingText.Hints.De);
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/berichte/neu", ("From", "2026-01-01"), ("Until", "2026-03-01"), ("Light", "Critical"), ("LightReason", "Der Lieferant ist insolvent."), ("Body", "Stillstand."), ("Forecast", "Neue Vergabe."), ("IsHeldBack", "true"));
        (await coordination.Opens(page)).ShouldNotSay("insolvent");
        City.Clock.Advance(TimeSpan.FromMinutes(1));
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/berichte/neu", ("From", "2026-01-01"), ("Until", "2026-03-01"), ("Light", "Critical"), ("LightReason", "Der Lieferant ist insolvent."), ("Body", "Stillstand."), ("Forecast", "Neue Vergabe."));
        (await coordination.Opens(page + "?lang=en")).ShouldSay(MeetingText.Hints.En);
        (await clerk.Opens(page)).ShouldBe(HttpStatusCode.OK).ShouldNotSay(MeetingText.Hints.De);
        var shown = await coordination.Opens(page);
        shown.ShouldSay("Der Lieferant ist insolvent.");
        var form = shown.Document.QuerySelector("form:has(input[name=Measure])")!;
        await coordination.PostsAndLooks(form.GetAttribute("action")!, [.. form.QuerySelectorAll("input").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!))]);
        (await coordination.Opens(page)).ShouldSay("Der Lieferant ist insolvent.").ShouldNotSay(MeetingText.Hints.De);
        Assert.Equal(measure.Id, await City.Do(db => db.MeetingItems.Where(i => i.Subject == ItemSubject.Measure).Select(i => i.SubjectId!.Value).SingleAsync()));
    }

    [Fact]
    [Trait("R", "R-3.4-03")]
    public async Task Minutes_are_written_after_the_sitting_and_stay_as_they_are_once_released()
    {
        var (coordination, clerk) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Schrift", Role.Press));
        var body = await City.HasBody(coordination, seats: (clerk, BodyDuty.Clerk));
        var meeting = await City.HasMeeting(coordination, body, City.Today().AddDays(1));
        var item = await City.HasItem(clerk, meeting, "Sensornetz");
        var minutes = $"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/protokoll";
        (await clerk.Posts(minutes, ("Minutes", "Zu früh."), ("Outcome", "Settled"), ("Version", await City.VersionOf(item)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.NotHeldYet.De).ShouldSay("Zu früh.");
        (await clerk.Posts($"/buero/sitzungen/{meeting.Number}/durchfuehrung", ("Present", "Frau Schrift"), ("Version", await City.VersionOf(meeting)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.NotYet.De);

        City.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Contains("Frau Schrift", (await clerk.Opens($"/buero/sitzungen/{meeting.Number}/durchfuehrung")).Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        await City.Holds(clerk, meeting);
        (await clerk.Posts(minutes, ("Minutes", ""), ("Outcome", ""), ("Version", await City.VersionOf(item)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.MinutesMissing.De).ShouldSay(MeetingText.OutcomeMissing.De);
        var before = await City.VersionOf(item);
        await City.WritesMinutes(clerk, meeting, item, "Das Amt stellt die Standorte vor.", ItemOutcome.Settled);
        var late = (await coordination.Posts(minutes, ("Minutes", "Der zweite kam zu spät."), ("Outcome", "Open"), ("Version", before))).ShouldBe(HttpStatusCode.Conflict);
        late.ShouldSay("Das Amt stellt die Standorte vor.").ShouldSay("Der zweite kam zu spät.");

        (await clerk.Opens($"/buero/sitzungen/{meeting.Number}/protokoll")).ShouldSay(MeetingText.DraftMinutes.De).ShouldSay("Das Amt stellt die Standorte vor.");
        (await clerk.PostsAndLooks($"/buero/sitzungen/{meeting.Number}/freigabe")).ShouldSay(MeetingText.Of(MeetingState.Released).De).ShouldSay("Das Amt stellt die Standorte vor.");
        (await clerk.Posts($"/buero/sitzungen/{meeting.Number}/freigabe")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.Over.De);
        (await clerk.Posts(minutes, ("Minutes", "Doch anders."), ("Outcome", "Open"), ("Version", await City.VersionOf(item)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.Over.De).ShouldSay("Doch anders.");
        (await clerk.Posts($"/buero/sitzungen/{meeting.Number}/punkte/neu", ("Title", "Nachtrag"), ("Place", "9"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var printed = await clerk.Opens($"/buero/sitzungen/{meeting.Number}/protokoll");
        printed.ShouldSay("Das Amt stellt die Standorte vor.").ShouldSay("Frau Vorsitz").ShouldNotSay(MeetingText.DraftMinutes.De);
        Assert.Empty(printed.Document.QuerySelectorAll("main form"));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(MeetingItem) && h.ItemId == item.Id && h.ById == clerk.Id)));
        (await clerk.Opens($"/buero/sitzungen/{meeting.Number}?lang=en")).ShouldSay("minutes released");
    }

    [Fact]
    [Trait("R", "R-3.4-03")]
    [Trait("R", "R-2.3-15")]
    public async Task The_next_edition_takes_over_open_points_once_whether_it_is_planned_before_or_after()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var body = await City.HasBody(coordination);
        var first = await City.HasMeeting(coordination, body, City.Today());
        var (settled, open) = (await City.HasItem(coordination, first, "Erledigtes"), await City.HasItem(coordination, first, "Offenes", ("Note", "Bitte vorbereiten.")));
        await City.HasItem(coordination, first, "Keine Zeit gehabt");
        await City.Holds(coordination, first);
        await City.WritesMinutes(coordination, first, settled, "Fertig.", ItemOutcome.Settled);
        await City.WritesMinutes(coordination, first, open, "Geht weiter.", ItemOutcome.Open);

        // Planned while the minutes are still being written: it takes over when they are released.
        var second = await City.HasMeeting(coordination, body, City.Today().AddDays(14));
        Assert.Equal(["Berichte"], await Titles(second));
        await coordination.PostsAndLooks($"/buero/sitzungen/{first.Number}/freigabe");
        Assert.Equal(["Berichte", "Keine Zeit gehabt", "Offenes"], (await Titles(second)).Order(StringComparer.Ordinal));
        (await coordination.Opens($"/buero/sitzungen/{second.Number}")).ShouldSay(MeetingText.CarriedFrom.With(MeetingsInTheCity.Words(first.Day))).ShouldSay("Bitte vorbereiten.");
        (await coordination.Opens($"/buero/sitzungen/{first.Number}")).ShouldSay(MeetingText.ComesBack.With(MeetingsInTheCity.Words(second.Day)));

        // A third does not get them again; what stays open in the second comes into the third.
        var third = await City.HasMeeting(coordination, body, City.Today().AddDays(28));
        Assert.Equal(["Berichte"], await Titles(third));
        await coordination.PostsAndLooks($"/buero/sitzungen/{second.Number}/absage", ("CancelReason", "Alle krank."));
        Assert.Equal(["Berichte", "Keine Zeit gehabt", "Offenes"], (await Titles(third)).Order(StringComparer.Ordinal));

        // Struck from the agenda, it waits again.
        var struck = await City.Do(db => db.MeetingItems.AsNoTracking().SingleAsync(i => i.MeetingId == third.Id && i.Title == "Offenes"));
        await coordination.PostsAndLooks($"/buero/sitzungen/{third.Number}/punkte/{struck.Id}/streichung");
        Assert.Equal(["Berichte", "Keine Zeit gehabt"], await Titles(third));
        Assert.Contains("Offenes", await Titles(await City.HasMeeting(coordination, body, City.Today().AddDays(42))));
    }

    [Fact]
    [Trait("R", "R-3.4-03")]
    public async Task The_next_day_is_suggested_and_members_hear_of_new_moved_and_cancelled_sittings()
    {
        var (coordination, member, gone) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Herr Mitglied", Role.Staff), await City.HasPerson("Herr Weg", Role.Staff));
        var body = await City.HasBody(coordination, seats: [(member, BodyDuty.Member), (gone, BodyDuty.Member)]);
        await City.Settle();
        (await member.Opens("/konto/nachrichten")).ShouldSay(MeetingText.YouJoined.With("Jour fixe"));
        await coordination.PostsAndLooks($"/buero/gremien/{body.Number}/mitglieder/{gone.Id}/ende");
        var day = City.Today().AddDays(5);
        var meeting = await City.HasMeeting(coordination, body, day);
        var suggestion = (await coordination.Opens($"/buero/gremien/{body.Number}/sitzungen/neu")).Document;
        Assert.Equal([Format.Iso(day.AddDays(14)), "10:00", "Sitzungssaal"], new[] { "Day", "Start", "Place" }.Select(n => suggestion.QuerySelector($"input[name={n}]")!.GetAttribute("value")));
        await City.Settle();
        (await member.Opens("/konto/nachrichten")).ShouldSay(MeetingText.Invited.With("Jour fixe", MeetingsInTheCity.Words(day) + ", 10:00 bis 11:30 Uhr"));
        (await gone.Opens("/konto/nachrichten")).ShouldNotSay("Neue Sitzung");

        var change = $"/buero/sitzungen/{meeting.Number}/bearbeiten";
        (await coordination.Posts(change, ("Day", Format.Iso(day)), ("Start", "12:00"), ("End", "11:00"), ("Place", "Anderer Saal"), ("Version", await City.VersionOf(meeting)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(MeetingText.EndBeforeStart.De);
        await coordination.PostsAndLooks(change, ("Day", Format.Iso(day.AddDays(1))), ("Start", "9:30"), ("Version", await City.VersionOf(meeting)));
        (await coordination.Posts(change, ("Day", Format.Iso(day)), ("Version", meeting.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict);
        await City.Settle();
        (await member.Opens("/konto/nachrichten")).ShouldSay(MeetingText.Moved.With("Jour fixe", MeetingsInTheCity.Words(day.AddDays(1)) + ", 9:30 Uhr"));
        (await coordination.Posts($"/buero/sitzungen/{meeting.Number}/absage", ("CancelReason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await coordination.PostsAndLooks($"/buero/sitzungen/{meeting.Number}/absage", ("CancelReason", "Der Saal ist belegt."));
        await City.Settle();
        (await member.Opens("/konto/nachrichten")).ShouldSay("Sitzung abgesagt").ShouldSay("Der Saal ist belegt.");
    }

    [Fact]
    [Trait("R", "R-3.4-02")]
    public async Task A_talk_is_a_dated_note_with_people_and_outcome()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        (await coordination.Posts("/buero/gremien/neu", ("NameDe", "Vorgespräche"), ("Kind", nameof(BodyKind.Talks)))).ShouldBe(HttpStatusCode.SeeOther);
        var body = await City.Do(db => db.Bodies.AsNoTracking().SingleAsync());
        await coordination.PostsAndLooks($"/buero/gremien/{body.Number}/sitzungen/neu", ("Day", Format.Iso(City.Today())), ("Topic", "Vorgespräch mit der Amtsleitung"));
        var talk = await City.Do(db => db.Meetings.AsNoTracking().SingleAsync());
        var item = await City.HasItem(coordination, talk, "Projektauftrag");
        (await coordination.Posts($"/buero/sitzungen/{talk.Number}/durchfuehrung", ("Present", "Amtsleitung\nKoordination"), ("Version", await City.VersionOf(talk)))).ShouldBe(HttpStatusCode.SeeOther);
        await City.WritesMinutes(coordination, talk, item, "Sie unterstützt den Auftrag.", ItemOutcome.Settled);
        (await coordination.PostsAndLooks($"/buero/sitzungen/{talk.Number}/freigabe")).ShouldSay("Vorgespräche: Vorgespräch mit der Amtsleitung").ShouldSay("Amtsleitung Koordination").ShouldSay(MeetingsInTheCity.Words(City.Today())).ShouldSay("Sie unterstützt den Auftrag.").ShouldSay(MeetingText.Of(ItemOutcome.Settled).De);
    }

    private Task<List<string>> Titles(Meeting meeting) => City.Do(db => db.MeetingItems.Where(i => i.MeetingId == meeting.Id).OrderBy(i => i.Place).ThenBy(i => i.Title).Select(i => i.Title).ToListAsync());

    [Fact]
    public async Task A_sitting_entered_later_takes_over_nothing_that_is_open()
    {
        var clerk = await City.HasPerson("Frau Vorsitz", Role.Coordinator);
        var body = await City.HasBody(clerk, "Lenkungskreis", "");
        var held = await City.HasMeeting(clerk, body, City.Today());
        var item = await City.HasItem(clerk, held, "Offene Frage");
        await City.Holds(clerk, held);
        await City.WritesMinutes(clerk, held, item, "Bleibt offen.", ItemOutcome.Open);
        await clerk.PostsAndLooks($"/buero/sitzungen/{held.Number}/freigabe");
        var past = await City.HasMeeting(clerk, body, City.Today().AddDays(-40));
        Assert.False(await City.Do(db => db.MeetingItems.AnyAsync(i => i.MeetingId == past.Id)));
        var next = await City.HasMeeting(clerk, body, City.Today().AddDays(7));
        Assert.Equal("Offene Frage", await City.Do(db => db.MeetingItems.Where(i => i.MeetingId == next.Id).Select(i => i.Title).SingleAsync()));
    }
}
