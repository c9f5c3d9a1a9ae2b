using System.Net;
using System.Text;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>A package that comes again and again: the rule is stored, its days follow from it, and only what was reported is kept.</summary>
[Trait("R", "R-3.4-01")]
[Trait("R", "R-3.4-26")]
public class RepeatingPackages(City city) : CityTest(city)
{
    private const string Name = "Beispiel: Wochengespräch";

    private Actor _planner = null!;
    private Project _project = null!;

    private string Office => "/buero/projekte/" + _project.Number;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _planner = await City.HasPerson("Frau Planung", Role.Coordinator);
        _project = await City.TheAgendasProject();
    }

    [Theory]
    [InlineData("2027-01-31", "2027-04-30", RepeatEvery.Month, "2027-01-31 2027-02-28 2027-03-31 2027-04-30")]
    [InlineData("2027-11-30", "2028-08-31", RepeatEvery.Quarter, "2027-11-30 2028-02-29 2028-05-30 2028-08-30")]
    [InlineData("2027-03-22", "2027-04-18", RepeatEvery.TwoWeeks, "2027-03-22 2027-04-05")]
    [InlineData("2027-03-22", "2027-03-29", RepeatEvery.Week, "2027-03-22 2027-03-29")]
    public void Days_follow_from_the_first_day_the_last_day_and_the_rule(string start, string end, RepeatEvery every, string days)
    {
        var turns = PackageTurns.Of(Day(start), Day(end), every, "");
        Assert.Equal(days, string.Join(' ', turns.Days.Select(Format.Iso)));
        Assert.Empty(PackageTurns.Of(Day(start), Day(end), null, "").Days);
    }

    [Fact]
    [Trait("R", "R-3.4-31")]
    public async Task Each_day_is_shown_reported_and_late_by_itself()
    {
        var package = await Planned(-14, 14);
        var (first, today) = (City.Today().AddDays(-14), City.Today());
        (await _planner.Opens(Package(package))).ShouldSay("jede Woche, 0 von 5 Terminen erledigt, offen seit " + Short(first));
        (await _planner.Opens(Package(package) + "?lang=en")).ShouldSay("every week, 0 of 5 days done");
        var timeline = await City.Visitor.Opens("/zeitplan");
        timeline.ShouldSay("jede Woche, 0 von 5 Terminen erledigt");
        var row = timeline.Document.QuerySelectorAll(".kz-gantt tr").Single(r => r.TextContent.Contains(Name, StringComparison.Ordinal));
        Assert.Equal((2, 3), (row.QuerySelectorAll("rect.spaet").Length, row.QuerySelectorAll("rect.offen").Length));
        Assert.Contains(Name + ", geplant bis " + first.ToString("d. MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("de-DE")), string.Join(' ', timeline.Document.QuerySelectorAll("#stand li").Select(l => l.TextContent)), StringComparison.Ordinal);

        var form = await _planner.Opens(Package(package) + "/wiederholungen");
        form.ShouldSay(TurnText.DayLate.De).ShouldSay(TurnText.DayAhead.De).ShouldSay("Danach: " + Short(today.AddDays(14)));
        (await Reports(package, first, first.AddDays(7), today)).ShouldBe(HttpStatusCode.SeeOther);
        (await _planner.Opens(Package(package))).ShouldSay("jede Woche, 3 von 5 Terminen erledigt, als Nächstes " + Short(today.AddDays(7)));
        timeline = await City.Visitor.Opens("/zeitplan");
        row = timeline.Document.QuerySelectorAll(".kz-gantt tr").Single(r => r.TextContent.Contains(Name, StringComparison.Ordinal));
        Assert.Equal((3, 0, 2), (row.QuerySelectorAll("rect.fertig").Length, row.QuerySelectorAll("rect.spaet").Length, row.QuerySelectorAll("rect.offen").Length));
        Assert.DoesNotContain(Name, string.Join(' ', timeline.Document.QuerySelectorAll("#stand li").Where(l => l.TextContent.Contains("geplant bis", StringComparison.Ordinal)).Select(l => l.TextContent)), StringComparison.Ordinal);
        Assert.Equal(first, (await Stored(package)).Started);
        Assert.Contains(await City.Do(db => db.History.Where(h => h.ItemId == package).Select(h => h.ChangesJson).ToListAsync()), c => c?.Contains(nameof(WorkPackage.DoneTurns), StringComparison.Ordinal) == true);

        // Taken back.
        (await Reports(package, first, today)).ShouldBe(HttpStatusCode.SeeOther);
        (await _planner.Opens(Office)).ShouldSay("2 von 5 Terminen erledigt, offen seit " + Short(first.AddDays(7)));
        (await _planner.Posts(Package(package) + "/fertig", ("Done", Format.Iso(today)), ("Version", (await Stored(package)).Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        (await _planner.Opens(Package(package))).ShouldSay("jede Woche, 2 von 3 Terminen erledigt").ShouldNotSay("offen seit");
        (await _planner.Opens(Package(package) + "/wiederholungen")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-1.3-05")]
    public async Task The_cockpit_names_each_day_of_the_week_and_what_is_late_once()
    {
        var package = await Planned(-14, 14);
        var lines = await Lines();
        Assert.Equal(3, lines.Count);
        Assert.Single(lines, l => l.Contains("2 Termine offen", StringComparison.Ordinal));
        await Reports(package, City.Today().AddDays(-14), City.Today().AddDays(-7), City.Today());
        Assert.Single(await Lines());

        async Task<List<string>> Lines() => [.. (await _planner.Opens("/buero/steuerung")).Document.QuerySelectorAll("main li, main tr").Select(l => l.TextContent).Where(t => t.Contains(Name, StringComparison.Ordinal) && !t.Contains("Terminen", StringComparison.Ordinal))];
    }

    [Fact]
    public async Task The_calendar_has_one_entry_for_each_day_and_the_table_the_rule()
    {
        var package = await Planned(-14, 14);
        await Reports(package, City.Today().AddDays(-14));
        foreach (var calendar in new[] { (await City.Visitor.Opens("/zeitplan.ics")).Html, Encoding.UTF8.GetString(await _planner.Downloads(Office + "/termine.ics")) })
        {
            var uids = calendar.Split("\r\n").Where(l => l.StartsWith("UID:" + package.ToString("N"), StringComparison.Ordinal)).ToList();
            Assert.Equal((5, 5), (uids.Count, uids.Distinct(StringComparer.Ordinal).Count()));
            Assert.Contains("DTSTART;VALUE=DATE:" + City.Today().ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture), calendar, StringComparison.Ordinal);
        }

        var row = Assert.Single(CsvFile.Read((await City.Visitor.Opens("/zeitplan.csv")).Html), r => r["paket"] == Name);
        Assert.Equal(("jede Woche", Format.Iso(City.Today().AddDays(-14))), (row["wiederholung"], row["erledigte_termine"]));
        Assert.All(CsvFile.Read((await City.Visitor.Opens("/zeitplan.csv")).Html).Where(r => r["paket"] != Name), r => Assert.Equal("", r["wiederholung"]));
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_beside_its_field_and_keeps_what_was_typed()
    {
        var wrong = await Plans(-14, 14, ("IsMilestone", "true"), ("Repeats", "Week"));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TurnText.NotAMilestone.De);
        Assert.Equal("Week", wrong.Document.QuerySelector("#Repeats option[selected]")!.GetAttribute("value"));
        (await Plans(0, 4000, ("Repeats", "Week"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("mehr als 170 Termine");
        (await Plans(0, 40, ("Repeats", "Immer"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TurnText.RuleWrong.De);

        var package = await Planned(-14, 14);
        var far = City.Today().AddDays(14);
        var early = await Reports(package, City.Today(), far);
        early.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TurnText.NoSuchDay.De);
        Assert.True(early.Document.QuerySelector($"input[value='{Format.Iso(City.Today())}']")!.HasAttribute("checked"));
        (await Reports(package, City.Today().AddDays(1))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TurnText.NoSuchDay.De);

        var version = (await Stored(package)).Version;
        await Reports(package, City.Today().AddDays(-14));
        var late = await _planner.Posts(Package(package) + "/wiederholungen", ("DoneTurns", Format.Iso(City.Today())), ("Version", version.ToString()));
        late.ShouldBe(HttpStatusCode.Conflict);
        Assert.True(late.Document.QuerySelector($"input[value='{Format.Iso(City.Today())}']")!.HasAttribute("checked"));

        // What was reported stays a day of the package; a later end adds days.
        var moved = await Moves(package, -13, 14);
        moved.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("schon erledigt gemeldet").ShouldSay(Short(City.Today().AddDays(-14)));
        (await Moves(package, -14, 28)).ShouldBe(HttpStatusCode.SeeOther);
        (await _planner.Opens(Package(package))).ShouldSay("1 von 7 Terminen");
    }

    [Fact]
    public async Task The_rule_goes_along_in_tables_and_templates()
    {
        var package = await Planned(-14, 14);
        await Reports(package, City.Today().AddDays(-14), City.Today());
        foreach (var name in new[] { "plan.xlsx", "plan.csv", "plan.xml" })
        {
            var file = await _planner.Downloads($"{Office}/{name}");
            (await Sends(name, file)).ShouldBe(HttpStatusCode.OK).ShouldSay(ExchangeText.Same.De);
        }

        var csv = Encoding.UTF8.GetString(await _planner.Downloads(Office + "/plan.csv"));
        Assert.Contains("jede Woche", csv, StringComparison.Ordinal);
        (await Sends("plan.csv", Encoding.UTF8.GetBytes(csv.Replace("jede Woche", "manchmal", StringComparison.Ordinal)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("jede Woche, alle zwei Wochen, jeden Monat, jedes Quartal");
        var days = (Format.Iso(City.Today().AddDays(-14)), Format.Iso(City.Today()), Format.Iso(City.Today().AddDays(-7)));
        (await Sends("plan.csv", Encoding.UTF8.GetBytes(csv.Replace(days.Item1 + "; " + days.Item2, days.Item1 + "; " + days.Item3, StringComparison.Ordinal)))).ShouldBe(HttpStatusCode.OK).ShouldSay(TurnText.TableLabel.De);
        (await Sends("plan.csv", Encoding.UTF8.GetBytes(csv.Replace(days.Item1 + "; " + days.Item2, "gestern", StringComparison.Ordinal)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TurnText.FileDays.De);

        var yaml = await _planner.Downloads(Office + "/vorlage.yaml");
        Assert.Contains("repeats: \"week\"", Encoding.UTF8.GetString(yaml), StringComparison.Ordinal);
        await _planner.PostsAndLooks("/buero/projekte/neu", ("TitleDe", "Beispiel: Zweites Projekt"));
        var other = await City.Do(db => db.Projects.AsNoTracking().SingleAsync(p => !p.IsAgenda));
        (await _planner.Posts($"/buero/projekte/{other.Number}/vorlage", new ChosenFile(UseTemplate.FileField, "vorlage.yaml", yaml), ("Source", "datei"), ("Begin", "2027-01-01"))).ShouldBe(HttpStatusCode.SeeOther);
        var made = await City.Do(db => db.WorkPackages.AsNoTracking().SingleAsync(p => p.ProjectId == other.Id && p.TitleDe == Name));
        Assert.Equal((RepeatEvery.Week, "", 5), (made.Repeats!.Value, made.DoneTurns, made.Turns().Days.Count));
    }

    [Fact]
    public async Task Only_who_plans_reports_days()
    {
        var package = await Planned(-14, 14);
        var (lead, citizen) = (await City.HasPerson("Andere Leitung", Role.FieldLead), await City.HasPerson("Anna"));
        (await lead.Opens(Package(package) + "/wiederholungen")).ShouldBe(HttpStatusCode.NotFound);
        (await citizen.Posts(Package(package) + "/wiederholungen", ("DoneTurns", Format.Iso(City.Today())))).ShouldBe(HttpStatusCode.Forbidden);
        Assert.Equal("", (await Stored(package)).DoneTurns);
    }

    private string Package(Guid id) => $"{Office}/pakete/{id}";

    private Task<WorkPackage> Stored(Guid id) => City.Do(db => db.WorkPackages.AsNoTracking().SingleAsync(p => p.Id == id));

    private async Task<Seen> Plans(int from, int until, params (string, string)[] more)
    {
        var phase = await City.Do(db => db.Phases.Where(p => p.ProjectId == _project.Id).OrderBy(p => p.Order).Select(p => p.Id).FirstAsync());
        return await _planner.Posts(Office + "/pakete/neu", [("PhaseId", phase.ToString()), ("TitleDe", Name), ("Start", Format.Iso(City.Today().AddDays(from))), ("End", Format.Iso(City.Today().AddDays(until))), ("IsPublic", "true"), .. more]);
    }

    private async Task<Guid> Planned(int from, int until)
    {
        (await Plans(from, until, ("Repeats", "Week"))).ShouldBe(HttpStatusCode.SeeOther);
        return await City.Do(db => db.WorkPackages.Where(p => p.TitleDe == Name).Select(p => p.Id).SingleAsync());
    }

    private async Task<Seen> Reports(Guid package, params DateOnly[] days) =>
        await _planner.Posts(Package(package) + "/wiederholungen", [.. days.Select(d => ("DoneTurns", Format.Iso(d))), ("Version", (await Stored(package)).Version.ToString())]);

    private async Task<Seen> Moves(Guid package, int from, int until) =>
        await _planner.Posts(Package(package) + "/termin", ("Start", Format.Iso(City.Today().AddDays(from))), ("End", Format.Iso(City.Today().AddDays(until))), ("Reason", "Die Halle ist belegt."), ("Version", (await Stored(package)).Version.ToString()));

    private Task<Seen> Sends(string name, byte[] content) => _planner.Posts(Office + "/austausch", new ChosenFile(ExchangePlan.FileField, name, content));

    private static DateOnly Day(string iso) => DateOnly.Parse(iso, System.Globalization.CultureInfo.InvariantCulture);

    private static string Short(DateOnly day) => day.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
