using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Staffing;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Staffing;

/// <summary>The paper's 60 and 600 hours, the week sheets, and what of them others see.</summary>
public class CountingHours(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.3-08")]
    [Trait("R", "R-3.3-09")]
    [Trait("R", "R-3.3-12")]
    [Trait("R", "A12")]
    public async Task The_papers_steps_sum_to_60_for_each_and_600_for_all()
    {
        await City.LoadsKonstanz();
        var office = await City.HasPerson("Frau Planung", Role.Coordinator);
        var phase = await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => p.TitleDe == "Phase 1: nach innen"));
        var address = $"/buero/projekte/{(await City.TheAgendasProject()).Number}/phasen/{phase.Id}/aufwand";
        var page = await office.Opens(address);
        page.ShouldRead("Zusammen 60 600").ShouldRead("Zusammen ohne Optionales 52 520").ShouldRead("1. Vorarbeiten 5 50").ShouldRead("2. Projektstart 47 470").ShouldRead("3. Projektende: Ende Phase 1 8 80");
        page.ShouldRead("Je Person: Summe der Schritte 60, angegeben 60. stimmt").ShouldRead("10 Personen mal 60 Stunden sind 600, angegeben 600. stimmt").ShouldSay("geschätzt").ShouldRead("Geplant 600").ShouldSay("wird nicht erfasst");
        var step = await City.Do(db => db.EffortSteps.AsNoTracking().SingleAsync(s => s.TitleDe == "Auftaktworkshop"));
        (await office.Posts($"{address}/{step.Id}", ("Group", step.Group), ("TitleDe", step.TitleDe), ("Hours", "-1"), ("Version", step.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(StaffText.HoursWrong.De);
        (await office.PostsAndLooks($"{address}/{step.Id}", ("Group", step.Group), ("TitleDe", step.TitleDe), ("Hours", "12"), ("IsEstimate", "true"), ("PackageId", step.PackageId.ToString()!), ("Version", step.Version.ToString()))).ShouldRead("Zusammen 62 620").ShouldSay("weicht ab um +2").ShouldSay("weicht ab um +20");
        (await office.Posts($"{address}/{step.Id}", ("Group", "Zu spät"), ("TitleDe", "Zu spät"), ("Hours", "1"), ("Version", step.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("12");
        (await office.PostsAndLooks(address + "/neu", ("Group", "Projektstart"), ("TitleDe", "Nacharbeit"), ("Hours", "1,5"), ("IsEstimate", "true"))).ShouldSay("Nacharbeit").ShouldRead("Zusammen 63,5 635");
        (await office.Opens(address + "?lang=en")).ShouldSay("Kick-off workshop").ShouldSay("differs by");
    }

    [Fact]
    [Trait("R", "R-3.3-09")]
    [Trait("R", "R-3.3-11")]
    public async Task A_week_is_drafted_on_packages_and_events_submitted_and_corrected_by_its_owner_alone()
    {
        var (office, anna, at) = await Team(HoursMode.ByUnit);
        var package = await City.HasPackage(at.Phase, "Texte", 40);
        var happening = await City.HasEvent("Auftaktworkshop", 0);
        var (monday, package1, event1) = (WeekSheet.MondayOf(City.Today()), "p" + package.Id.ToString("N"), "e" + happening.Id.ToString("N"));
        var page = $"/buero/personal/stunden/{Format.Iso(monday)}";
        (await anna.Opens(page)).ShouldSay("Neue Website: Texte".Split(':')[1].Trim()).ShouldSay("Auftaktworkshop");
        var day = Format.Iso(City.Today());
        (string, string)[] Fields(string hours0, string begin1, string end1, string hours1) => [("Day-0", day), ("On-0", package1), ("Begin-0", "08:00"), ("End-0", "10:00"), ("Hours-0", hours0), ("Day-1", day), ("On-1", event1), ("Begin-1", begin1), ("End-1", end1), ("Hours-1", hours1)];
        Refused(await anna.Posts(page, Fields("", "09:00", "11:00", "")), "Begin-1", WeekText.Overlaps.De);
        Refused(await anna.Posts(page, Fields("", "", "", "-2")), "Hours-1", WeekText.HoursMissing.De);
        Refused(await anna.Posts(page, Fields("", "", "", "23")), "Hours-1", "Ein Tag hat höchstens 24.");
        Refused(await anna.Posts(page, Fields("3", "", "", "1")), "Hours-0", "Zwischen Beginn und Ende liegen nur 2 Stunden.");
        Refused(await anna.Posts(page, Fields("", "12:00", "", "")), "End-1", WeekText.BothTimes.De);
        Refused(await anna.Posts(page, ("Day-0", Format.Iso(City.Today().AddDays(1))), ("On-0", package1), ("Hours-0", "1")), "Day-0", WeekText.Future.De);
        Refused(await anna.Posts(page, ("Day-0", day), ("On-0", "p" + Guid.Empty.ToString("N")), ("Hours-0", "1")), "On-0", WeekText.OnMissing.De);
        Refused(await anna.Posts(page, ("Day-0", day), ("On-0", ""), ("Hours-0", ""), ("Action", "submit")), "On-0", WeekText.Nothing.De);

        (await anna.PostsAndLooks(page, Fields("", "10:00", "12:30", ""))).ShouldSay("Summe: 4,5 Stunden");
        Assert.Equal(SheetState.Draft, await City.Do(db => db.WeekSheets.Select(s => s.State).SingleAsync()));
        (await anna.Posts(page, [.. Fields("", "10:00", "12:00", ""), ("Version", Guid.Empty.ToString())])).ShouldBe(HttpStatusCode.Conflict);
        var version = await City.Do(db => db.WeekSheets.Select(s => s.Version).SingleAsync());
        (await anna.PostsAndLooks(page, [.. Fields("1,5", "10:00", "12:30", ""), ("Version", version.ToString()), ("Action", "submit")])).ShouldSay("abgegeben").ShouldSay("4");
        version = await City.Do(db => db.WeekSheets.Select(s => s.Version).SingleAsync());
        (await anna.Posts(page, [.. Fields("1", "", "", "1"), ("Version", version.ToString())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(WeekText.IsSubmitted.De);
        (await anna.PostsAndLooks(page + "/oeffnung", ("Version", version.ToString()))).ShouldSay(WeekText.Save.De);
        (await office.Opens("/buero/personal/stunden")).ShouldSay(WeekText.NoWeeks.De);
        (await office.Posts(page + "/oeffnung", ("Version", version.ToString()))).ShouldBe(HttpStatusCode.NotFound);
        Assert.False(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(WeekSheet))));
        (await anna.Opens("/buero/personal/stunden?lang=en")).ShouldSay("Fill in this week");
    }

    [Fact]
    [Trait("R", "R-3.2-11")]
    [Trait("R", "R-3.3-09")]
    public async Task Others_see_sums_of_enough_people_and_names_only_where_the_city_chose_that()
    {
        var (office, anna, at) = await Team(HoursMode.ByUnit);
        var package = await City.HasPackage(at.Phase, "Texte", 40);
        var unit = await City.HasUnit("Pressestelle");
        await Books(anna, package, "5");
        var effort = $"/buero/projekte/{at.Project.Number}/phasen/{at.Phase.Id}/aufwand";
        (await office.Opens(effort)).ShouldSay("weniger als 3 Personen, wird nicht gezeigt").ShouldNotSay("Anna");
        foreach (var name in new[] { "Bea", "Cem", "Dora" })
        {
            var who = await City.HasStaff(name, unit);
            await City.HasMember(at.Phase, who);
            await Books(who, package, "10");
        }

        // Four people: three of the press office could stand alone, but then the fourth could be worked out from the sum.
        (await office.Opens(effort)).ShouldRead("Gebucht 35").ShouldSay("andere Stellen zusammen").ShouldNotSay("Pressestelle").ShouldNotSay("Anna").ShouldRead("Abweichung -5");
        (await office.Opens($"/buero/projekte/{at.Project.Number}/aufwand")).ShouldSay("35").ShouldSay("erste Phase");
        (await office.Opens(effort)).ShouldRead("Texte 40 35");
        var handbook = $"/buero/projekte/{at.Project.Number}/phasen/{at.Phase.Id}/handbuch";
        (await office.Opens(handbook)).ShouldRead("Texte 40 35").ShouldSay("Gruppen unter 3 Personen stehen nicht einzeln.");

        // One more package with one person: shown alone, it would follow from the two other figures.
        var single = await City.HasPackage(at.Phase, "Bilder");
        var eva = await City.HasPerson("Eva", Role.Staff);
        await City.HasMember(at.Phase, eva);
        await Books(eva, single, "2");
        (await office.Opens(effort)).ShouldRead("Gebucht 37").ShouldRead("Texte 40 –").ShouldRead("Bilder – –");
        await City.Records(office, HoursMode.ByPerson);
        (await office.Opens(effort)).ShouldSay("Gebucht nach Personen").ShouldSay("Anna Amt").ShouldSay("Bea");
        (await office.Opens(handbook)).ShouldRead("Texte 40 –");
        (await anna.Opens(effort)).ShouldNotSay("Bea").ShouldRead("Gebucht 37");
        await City.Settle();
        Assert.Contains(await City.HeardBy(anna), n => n.StartsWith("Die Stadt hat geändert, wie Stunden erfasst werden: „Je Person“.", StringComparison.Ordinal));
        await City.Records(office, HoursMode.PlanOnly);
        (await office.Opens(effort)).ShouldSay("wird nicht erfasst").ShouldNotSay("Anna");
        (await anna.Opens("/buero/personal/stunden")).ShouldSay(WeekText.Off.De);
        (await anna.Posts($"/buero/personal/stunden/{Format.Iso(WeekSheet.MondayOf(City.Today()).AddDays(-7))}", ("Day-0", Format.Iso(City.Today().AddDays(-7))), ("On-0", "p" + package.Id.ToString("N")), ("Hours-0", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(WeekText.Off.De);
    }

    [Fact]
    [Trait("R", "R-3.2-11")]
    public async Task The_phases_stand_side_by_side_planned_and_booked()
    {
        var (office, anna, at) = await Team(HoursMode.ByPerson);
        var second = await City.Do(async db =>
        {
            var next = new Phase(at.Project.Id, 2, PhaseKind.Phase, null);
            next.Write(new PhaseWords("Betrieb", null, "", null, new PlanSpan(City.Today().AddDays(61), City.Today().AddDays(120), false, false)));
            db.Phases.Add(next);
            await db.SaveChangesAsync();
            return next;
        });
        var page = $"/buero/projekte/{at.Project.Number}";
        foreach (var (phase, people, hours) in new[] { (at.Phase, "2", "30"), (second, "4", "50") })
        {
            await office.PostsAndLooks($"{page}/phasen/{phase.Id}/team/bearbeiten", ("Target", people));
            await office.PostsAndLooks($"{page}/phasen/{phase.Id}/aufwand/neu", ("Group", "Alles"), ("TitleDe", "Arbeiten"), ("Hours", hours));
        }

        await Books(anna, await City.HasPackage(at.Phase, "Texte"), "7,25");
        (await office.Opens(page + "/aufwand")).ShouldRead("Aufbau 60 – – 7,25 -52,75 erste Phase").ShouldRead("Betrieb 200 – – 0 -200 +140");
        (await anna.Opens(page + "/aufwand")).ShouldSay("weniger als 3 Personen, wird nicht gezeigt");
    }

    [Fact]
    [Trait("R", "R-3.3-09")]
    public async Task Old_sheets_are_counted_by_a_trial_and_deleted_by_a_job_while_the_sum_stays()
    {
        var (office, anna, at) = await Team(HoursMode.ByUnit, months: 2);
        var package = await City.HasPackage(at.Phase, "Texte");
        var people = new List<Actor> { anna };
        foreach (var name in new[] { "Bea", "Cem" })
        {
            people.Add(await City.HasPerson(name, Role.Staff));
            await City.HasMember(at.Phase, people[^1]);
        }

        foreach (var who in people)
        {
            await Books(who, package, "5");
        }

        (await office.Opens("/buero/personal/einstellungen")).ShouldSay("Mit 2 Monaten würde Konzil heute nichts löschen.");
        City.Clock.Advance(TimeSpan.FromDays(50));
        (await office.Opens("/buero/personal/einstellungen?monate=1")).ShouldSay("Mit 1 Monaten würde Konzil heute 3 Wochenbögen von 3 Personen löschen");
        await City.Settle();
        Assert.Equal(3, await City.Do(db => db.WeekSheets.CountAsync()));
        City.Clock.Advance(TimeSpan.FromDays(20));
        await City.Settle();
        await City.Settle();
        Assert.Equal((0, 0), await City.Do(async db => (await db.WeekSheets.CountAsync(), await db.WeekEntries.CountAsync())));
        Assert.Equal((15m, 3), await City.Do(async db => await db.PhaseHours.Select(h => new ValueTuple<decimal, int>(h.Hours, h.People)).SingleAsync()));
        (await office.Opens($"/buero/projekte/{at.Project.Number}/phasen/{at.Phase.Id}/aufwand")).ShouldRead("Gebucht 15");
    }

    [Fact]
    [Trait("R", "R-3.3-09")]
    public async Task Whoever_keeps_sheets_longer_keeps_those_that_are_there_too()
    {
        var (office, anna, at) = await Team(HoursMode.ByUnit, months: 1);
        await Books(anna, await City.HasPackage(at.Phase, "Texte"), "5");
        await City.Records(office, HoursMode.ByUnit, months: 3);
        City.Clock.Advance(TimeSpan.FromDays(45));
        await City.Settle();
        Assert.Equal(1, await City.Do(db => db.WeekSheets.CountAsync()));
        City.Clock.Advance(TimeSpan.FromDays(60));
        await City.Settle();
        Assert.Equal(0, await City.Do(db => db.WeekSheets.CountAsync()));
    }

    [Fact]
    [Trait("R", "R-3.3-09")]
    public void Small_groups_never_stand_alone()
    {
        BookedGroup Group(string name, int people) => new(name, people, people * 10);
        Assert.Equal([("A", 5), ("B", 6)], Pooled([Group("A", 5), Group("B", 6)]));
        Assert.Equal([("B", 6), (EffortText.OtherUnits.De, 6)], Pooled([Group("A", 5), Group("B", 6), Group("C", 1)]));
        Assert.Equal([("B", 6), (EffortText.OtherUnits.De, 5)], Pooled([Group("A", 2), Group("B", 6), Group("C", 3)]));
        Assert.Equal([], Pooled([Group("A", 2), Group("C", 1)]));

        static List<(string, int)> Pooled(IReadOnlyList<BookedGroup> groups) => [.. BookedHours.Pool(groups, 5).Select(g => (g.Name == EffortText.OtherUnits.En ? EffortText.OtherUnits.De : g.Name, g.People))];
    }

    private static void Refused(Seen seen, string field, string words)
    {
        seen.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(words);
        Assert.Contains(words, seen.Document.QuerySelector($"[id='{field}-fehler']")?.TextContent ?? "", StringComparison.Ordinal);
    }

    private async Task Books(Actor who, WorkPackage package, string hours) =>
        (await who.Posts($"/buero/personal/stunden/{Format.Iso(WeekSheet.MondayOf(City.Today()))}", ("Day-0", Format.Iso(City.Today())), ("On-0", "p" + package.Id.ToString("N")), ("Hours-0", hours), ("Action", "submit"))).ShouldBe(HttpStatusCode.SeeOther);

    private async Task<(Actor Office, Actor Anna, (Project Project, Phase Phase) At)> Team(HoursMode mode, int months = 12)
    {
        // The day after and the week before have to lie where the test says.
        City.Clock.Advance(TimeSpan.FromDays((10 - (int)City.Today().DayOfWeek) % 7));
        var (office, unit, at) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasUnit("Stadtplanung"), await City.HasProject());
        var anna = await City.HasStaff("Anna Amt", unit);
        await City.HasMember(at.Phase, anna);
        await City.Records(office, mode, months: months);
        return (office, anna, at);
    }
}
