using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Staffing;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Staffing;

/// <summary>The hours of a report come from the weekly sheets; what is decided on a request of posts stands in the list of posts.</summary>
public class ReportingHours(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.3-28")]
    [Trait("R", "R-3.3-09")]
    public async Task Hours_come_from_the_sheets_unless_the_lead_says_why_not()
    {
        var (lead, measure, package, team) = await Running(HoursMode.ByUnit);
        foreach (var (who, hours) in team.Zip(["2", "3,5", "4"]))
        {
            await Books(who, package, hours);
        }

        (await lead.Opens(Page(measure))).ShouldSay("9,5 Stunden aus den eingereichten Wochenzetteln.");
        var report = await Reports(lead, measure);
        Assert.Equal((9.5m, "", false), (report.Hours, report.HoursReason, report.IsHoursHidden));
        (await lead.Opens($"/buero/umsetzung/{measure.Number}/berichte/{report.Id}")).ShouldSay("9,5 Stunden aus den eingereichten Wochenzetteln.");

        var refused = await lead.Posts(Page(measure), Fields(("Hours", "40")));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ReportingText.HoursNeedReason.De);
        Assert.Contains("value=\"40\"", refused.Html, StringComparison.Ordinal);
        (await lead.Posts(Page(measure), Fields(("Hours", "-2"), ("HoursReason", "Geschätzt")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ReportingText.HoursWrong.De);
        report = await Reports(lead, measure, ("Hours", "40"), ("HoursReason", "Zwei Ämter schreiben keine Zettel."));
        (await lead.Opens($"/buero/umsetzung/{measure.Number}/berichte/{report.Id}")).ShouldSay("40 Stunden, von Hand: Zwei Ämter schreiben keine Zettel.");
    }

    [Fact]
    [Trait("R", "R-3.3-28")]
    [Trait("R", "R-3.2-09")]
    public async Task Neither_the_sum_nor_what_came_since_tells_on_a_few_people()
    {
        var (lead, measure, package, team) = await Running(HoursMode.ByPerson);
        await Books(team[0], package, "7");
        await Books(team[1], package, "8");
        (await lead.Opens(Page(measure))).ShouldSay(ReportingText.HoursTooFew.De).ShouldNotSay("15 Stunden");
        var hidden = await Reports(lead, measure);
        Assert.Equal((null, true), (hidden.Hours, hidden.IsHoursHidden));
        await Books(team[2], package, "1");
        Assert.Equal(16, (await Reports(lead, measure)).Hours);

        // One more week of one person would be the difference to the sum told before.
        City.Clock.Advance(TimeSpan.FromDays(7));
        await Books(team[0], package, "5");
        var late = await Reports(lead, measure);
        Assert.Equal((null, true), (late.Hours, late.IsHoursHidden));
        await City.Records(await City.HasPerson("Verwaltung", Role.Coordinator), HoursMode.PlanOnly);
        (await lead.Opens(Page(measure))).ShouldSay(ReportingText.HoursUnknown.De);
    }

    [Fact]
    [Trait("R", "R-3.2-16")]
    [Trait("R", "R-3.2-15")]
    public async Task A_granted_request_becomes_posts_and_a_later_decision_changes_them()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await City.HasUnit("Projektbüro");
        await office.PostsAndLooks("/buero/doppelhaushalt/neu", ("FirstYear", "2027"), ("Deadline", Format.Iso(City.Today().AddDays(30))));
        await office.PostsAndLooks("/buero/doppelhaushalt/1/antraege/neu", ("Kind", "Posts"), ("Title", "Stelle für das Büro"), ("Unit", "Projektbüro"), ("Erstes", "1,5"), ("Zweites", "2"), ("Reason", "Es fehlen Leute."));
        var request = "/buero/doppelhaushalt/1/antraege/1";
        (await office.Opens(request)).ShouldSay(PostPlanText.MakePost.De);
        var form = await office.Opens("/buero/stellenplan/neu?antrag=1");
        form.ShouldSay("Es fehlen Leute.").ShouldSay("Antrag 1: Stelle für das Büro");
        var (unit, asked) = await City.Do(async db => (await db.OrgUnits.Where(u => u.NameDe == "Projektbüro").Select(u => u.Id).SingleAsync(), await db.Set<Konzil.Budget.ResourceRequest>().Select(r => r.Id).SingleAsync()));
        await office.PostsAndLooks("/buero/stellenplan/neu", ("UnitId", unit.ToString()), ("Title", "Stelle für das Büro"), ("Reason", "Es fehlen Leute."), ("RequestId", asked.ToString()));
        await office.PostsAndLooks("/buero/stellenplan/1/zahlen/neu", ("Kind", "Additional"), ("Posts", "1,5"), ("From", "2027-01-01"));
        (await office.Opens(request)).ShouldSay("Stelle im Stellenplan: Stelle für das Büro");

        await Decides(office, "Partly", ("GrantedFirst", "1"), ("GrantedSecond", "1,25"));
        var page = await office.Opens("/buero/stellenplan/1");
        page.ShouldSay("bewilligt").ShouldSay("Antrag 1: Erst einmal die Hälfte.").ShouldSay("Bewilligt mit Antrag 1.");
        Assert.Equal(("1", "1,25"), (await Additional("2027-06-01"), await Additional("2028-06-01")));
        await Decides(office, "Refused");
        (await office.Opens("/buero/stellenplan/1")).ShouldSay("abgelehnt").ShouldNotSay("Bewilligt mit Antrag 1.");
        Assert.Equal("1,5", await Additional("2027-06-01"));
        await Decides(office, "Granted");
        Assert.Equal("2", await Additional("2028-06-01"));
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        (await lead.Opens("/buero/stellenplan/1")).ShouldNotSay(PostPlanText.MakePost.De);

        async Task<string> Additional(string day) => CsvFile.Read((await office.Opens("/buero/stellenplan/liste.csv?tag=" + day)).Html).Single()["zusaetzlich_mak"];
    }

    private async Task Decides(Actor office, string outcome, params (string, string)[] more)
    {
        var version = await City.Do(async db => (await db.Set<Konzil.Budget.ResourceRequest>().Select(r => r.Version).SingleAsync()).ToString());
        await office.PostsAndLooks("/buero/doppelhaushalt/1/antraege/1/entscheidung", [("Outcome", outcome), ("Gremium", "Gemeinderat"), ("Tag", Format.Iso(City.Today())), ("Grund", "Erst einmal die Hälfte."), ("Version", version), .. more]);
        await City.Settle();
    }

    private static string Page(Measure measure) => $"/buero/umsetzung/{measure.Number}/berichte/neu";

    private static (string, string)[] Fields(params (string, string)[] more) => [("From", "2026-01-01"), ("Until", "2026-03-01"), ("Light", "OnTrack"), ("Body", "Viel getan."), ("Forecast", "Es geht weiter."), .. more];

    private async Task<StatusReport> Reports(Actor lead, Measure measure, params (string, string)[] more)
    {
        City.Clock.Advance(TimeSpan.FromMinutes(1));
        await lead.PostsAndLooks(Page(measure), Fields(more));
        City.Clock.Advance(TimeSpan.FromMinutes(1));
        return (await City.Do(db => db.StatusReports.AsNoTracking().OrderByDescending(r => r.At).ToListAsync()))[0];
    }

    private async Task Books(Actor who, WorkPackage package, string hours) =>
        (await who.Posts($"/buero/personal/stunden/{Format.Iso(WeekSheet.MondayOf(City.Today()))}", ("Day-0", Format.Iso(City.Today())), ("On-0", "p" + package.Id.ToString("N")), ("Hours-0", hours), ("Action", "submit"))).ShouldBe(HttpStatusCode.SeeOther);

    private async Task<(Actor Lead, Measure Measure, WorkPackage Package, IReadOnlyList<Actor> Team)> Running(HoursMode mode)
    {
        var (lead, unit) = (await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasUnit("Stadtplanung"));
        var (measure, _) = await City.HasLedMeasure(lead);
        var at = await City.HasProject(measure: measure.Id);
        var package = await City.HasPackage(at.Phase, "Texte", 40);
        var team = new List<Actor>();
        foreach (var name in new[] { "Anna", "Ben", "Cem" })
        {
            team.Add(await City.HasStaff(name, unit));
            await City.HasMember(at.Phase, team[^1]);
        }

        await City.Records(await City.HasPerson("Koordination", Role.Coordinator), mode);
        return (lead, measure, package, team);
    }
}
