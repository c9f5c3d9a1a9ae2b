using System.Net;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Event = Konzil.Events.Event;
using OtherCalendar = Ical.Net.Calendar;

namespace Konzil.Tests.Events;

/// <summary>Calendar files, read back by another program's reader.</summary>
[Trait("R", "R-2.1-33")]
public class SubscribingToCalendars(City city) : CityTest(city)
{
    [Fact]
    public async Task Another_program_reads_the_same_event_and_its_changes()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        var happening = await City.HasEventWithPlaces("Größe, Höhe; und \\ mehr", 5);
        var before = Only(await City.Visitor.Opens("/termine/1/kalender.ics"));
        Assert.Equal("Größe, Höhe; und \\ mehr", before.Summary);
        Assert.Equal("Europe/Berlin", before.Start!.TzId);
        Assert.Equal(Format.At(happening.Date!.Value, new(18, 0)).UtcDateTime, before.Start.AsUtc);
        Assert.Equal(0, before.Sequence);

        await City.ChangesEvent(press, 1, ("Start", "19:00"), ("End", "21:00"));
        var after = Only(await City.Visitor.Opens("/termine.ics"));
        Assert.Equal(before.Uid, after.Uid);
        Assert.Equal(1, after.Sequence);
        Assert.Equal(Format.At(happening.Date!.Value, new(19, 0)).UtcDateTime, after.Start!.AsUtc);
        Assert.Equal("CONFIRMED", after.Status);
    }

    [Fact]
    public async Task A_series_has_a_calendar_of_its_own()
    {
        await City.Do(async db =>
        {
            var series = new EventSeries("dialog");
            series.Write(new("Open Government Dialog", "Open Government Dialogue"), new("Satz", "Sentence"), new("", ""));
            db.EventSeries.Add(series);
            db.Events.Add(Event.Plan(7, new EventPlan { Kind = EventKind.Dialogue, Title = new("Dialog 4", ""), When = new(Format.Day(City.Clock.GetUtcNow()).AddDays(5)), SeriesId = series.Id, Edition = 4 }, City.Clock.GetUtcNow()));
            db.Events.Add(Event.Plan(8, new EventPlan { Kind = EventKind.Workshop, Title = new("Anderes", ""), When = new(Format.Day(City.Clock.GetUtcNow()).AddDays(5)) }, City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        Assert.Equal("Dialog 4", Only(await City.Visitor.Opens("/termine/reihen/dialog/kalender.ics")).Summary);
        (await City.Visitor.Opens("/termine/reihen/gibtesnicht/kalender.ics")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_own_calendar_shows_own_events_reads_only_and_can_be_renewed()
    {
        await City.HasEventWithPlaces("Angemeldet", 5);
        await City.HasEventWithPlaces("Gemerkt", 5);
        await City.HasEventWithPlaces("Fremd", 5);
        var anna = await City.HasPerson("Anna");
        await City.Registers(anna, 1);
        await anna.PostsAndLooks("/termine/2/folgen");
        (await anna.Opens("/konto/termine")).ShouldSay("Angemeldet").ShouldSay("Gemerkt").ShouldNotSay("Fremd");
        var address = await City.CalendarOf(anna);
        Assert.Equal(["Angemeldet", "Gemerkt"], OtherCalendar.Load((await City.Visitor.Opens(address)).Html)!.Events.Select(e => e.Summary).Order(StringComparer.Ordinal));
        (await City.Visitor.Posts(address)).ShouldBe(HttpStatusCode.NotFound);

        await anna.PostsAndLooks("/termine/2/folgen/ende");
        Assert.Single(OtherCalendar.Load((await City.Visitor.Opens(address)).Html)!.Events);
        var second = await City.CalendarOf(anna);
        Assert.NotEqual(address, second);
        (await City.Visitor.Opens(address)).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens(second)).ShouldBe(HttpStatusCode.OK);
        (await City.Visitor.Opens("/konto/termine")).ShouldBe(HttpStatusCode.SeeOther);
    }

    private static Ical.Net.CalendarComponents.CalendarEvent Only(Seen file) => Assert.Single(OtherCalendar.Load(file.Html)!.Events);
}
