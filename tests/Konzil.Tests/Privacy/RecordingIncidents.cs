using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Privacy;

[Trait("R", "R-4.4-01")]
public class RecordingIncidents(City city) : CityTest(city)
{
    private const string List = "/buero/datenschutz/vorfaelle";
    private const string One = List + "/1";

    [Fact]
    public async Task The_clock_runs_for_72_hours_until_somebody_decided_and_reported()
    {
        var officer = await City.HasPerson("Datenschutz", Role.DataProtection);
        (await officer.Opens(List)).ShouldSay(IncidentText.None.De);
        (await officer.Posts(List + "/neu", ("Title", "Liste im Zug"), ("Day", "2099-01-01"), ("Time", "10:00"), ("Happened", "Verloren"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IncidentText.Future.De);
        Assert.Equal(One, (await Report(officer)).Location);
        Assert.Contains("value=\"2099-01-01\"", (await officer.Posts(List + "/neu", ("Title", ""), ("Day", "2099-01-01"), ("Time", "10:00"))).Html, StringComparison.Ordinal);
        (await officer.Opens(One)).ShouldSay("noch 71 Stunden").ShouldSay("Liste im Zug");
        await City.Settle();
        (await officer.Opens("/konto/nachrichten")).ShouldSay("Vorfall 1: noch 71 Stunden");
        (await officer.Posts(One + "/abschluss", ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IncidentText.StillTicking.De);
        (await officer.Posts(One + "/entscheidung", ("Decision", "Notify"), ("Reason", ""), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(IncidentText.ReasonMissing.De);

        City.Clock.Advance(TimeSpan.FromHours(60));
        await City.Settle();
        (await officer.Opens("/konto/nachrichten")).ShouldSay("Vorfall 1: noch 11 Stunden");
        await officer.PostsAndLooks(One + "/entscheidung", ("Decision", "Notify"), ("Reason", "Namen und Adressen standen darauf."), ("Version", await Version()));
        (await officer.Opens(One)).ShouldSay("noch 11 Stunden").ShouldSay("wird gemeldet");
        var now = City.Clock.GetUtcNow();
        await officer.PostsAndLooks(One + "/meldung", ("NotifiedDay", Format.Iso(Format.Day(now))), ("NotifiedTime", TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).ToString("HH:mm")), ("Version", await Version()));
        (await officer.Opens(One)).ShouldSay("Uhr steht");
        await officer.PostsAndLooks(One + "/bearbeiten", ("Title", "Liste im Zug"), ("Happened", "Verloren und gefunden"), ("Measures", "Nur noch verschlüsselt"), ("Version", await Version()));
        (await officer.PostsAndLooks(One + "/abschluss", ("Version", await Version()))).ShouldSay("Abgeschlossen am").ShouldSay("Nur noch verschlüsselt");
        (await officer.Posts(One + "/bearbeiten", ("Title", "Anders"), ("Happened", "Anders"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Liste im Zug", (await officer.Opens(List + ".csv")).Html, StringComparison.Ordinal);
        (await officer.Opens(List + "?lang=en")).ShouldSay("Data breaches").ShouldSay("clock stopped");
        Assert.True(await City.Do(db => db.History.CountAsync(h => h.Kind == nameof(Incident))) > 3);
    }

    [Fact]
    public async Task Not_reporting_needs_a_reason_and_stops_the_clock()
    {
        var officer = await City.HasPerson("Datenschutz", Role.DataProtection);
        await Report(officer);
        await officer.PostsAndLooks(One + "/entscheidung", ("Decision", "NotNotify"), ("Reason", "Die Liste war verschlüsselt."), ("Version", await Version()));
        (await officer.Opens(One)).ShouldSay("Uhr steht").ShouldSay("Die Liste war verschlüsselt.");
        (await officer.Posts(One + "/meldung", ("NotifiedDay", "2026-03-02"), ("NotifiedTime", "10:30"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await City.HasPerson("Administration", Role.Administrator)).Opens(One)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<Seen> Report(Actor officer)
    {
        var discovered = City.Clock.GetUtcNow().AddMinutes(-30);
        var local = TimeZoneInfo.ConvertTime(discovered, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
        return await officer.Posts(List + "/neu", ("Title", "Liste im Zug"), ("Day", local.ToString("yyyy-MM-dd")), ("Time", local.ToString("HH:mm")), ("Happened", "Eine Anmeldeliste blieb im Zug liegen."), ("Affected", "12 Gäste"));
    }

    private Task<string> Version() => City.Do(async db => (await db.Set<Incident>().SingleAsync()).Version.ToString());
}
