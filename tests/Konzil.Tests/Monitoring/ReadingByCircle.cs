using System.Net;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Monitoring;

/// <summary>One rule of readers for evidence, findings, programmes and decisions: team, administration, council, everybody from a day.</summary>
[Trait("R", "R-2.1-10")]
public class ReadingByCircle(City city) : CityTest(city)
{
    [Fact]
    public async Task Each_circle_reads_its_evidence_and_the_day_makes_it_public()
    {
        var (office, council, staff, anna) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Rätin", Role.CouncilMember), await City.HasPerson("Frau Amt", Role.Staff), await City.HasPerson("Anna"));
        var day = City.Today().AddDays(5);
        await office.PostsAndLooks("/buero/belege/neu", Evidence("Fürs Team"));
        await office.PostsAndLooks("/buero/belege/neu", Evidence("Für die Verwaltung", ("Circle", "Administration")));
        (await office.PostsAndLooks("/buero/belege/neu", Evidence("Für den Rat", ("Circle", "Council"), ("IsPublic", "true"), ("PublicFrom", Format.Iso(day))))).ShouldSay("öffentlich ab").ShouldSay("bis dahin: Stadtverwaltung, Gemeinderat und Fraktionen");
        (await office.Posts("/buero/belege/neu", Evidence("Wann?", ("PublicFrom", "bald")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("14.10.2026");

        await Reads(City.Visitor, "/belege", []);
        await Reads(anna, "/belege", []);
        await Reads(council, "/belege", ["Für den Rat"]);
        await Reads(staff, "/belege", ["Für die Verwaltung", "Für den Rat"]);
        (await council.Opens("/belege/3")).ShouldSay("Noch nicht öffentlich");
        (await council.Opens("/belege/2")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Opens("/belege/3")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Empty(CsvFile.Read((await council.Opens("/belege.csv")).Html));

        City.Clock.Advance(TimeSpan.FromDays(5));
        await City.Settle();
        await Reads(City.Visitor, "/belege", ["Für den Rat"]);
        Assert.Single(CsvFile.Read((await City.Visitor.Opens("/belege.csv")).Html));

        async Task Reads(Actor who, string path, string[] titles)
        {
            var page = await who.Opens(path);
            foreach (var title in new[] { "Fürs Team", "Für die Verwaltung", "Für den Rat" })
            {
                Assert.Equal(titles.Contains(title, StringComparer.Ordinal), page.Text.Contains(title, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task A_day_that_was_taken_back_makes_nothing_public()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await office.PostsAndLooks("/buero/belege/neu", Evidence("Später", ("IsPublic", "true"), ("PublicFrom", Format.Iso(City.Today().AddDays(5)))));
        var version = await City.Do(db => db.Set<Konzil.Monitoring.EvidenceItem>().Select(e => e.Version).SingleAsync());
        await office.PostsAndLooks("/buero/belege/1/bearbeiten", [.. Evidence("Später"), ("Version", version.ToString())]);
        City.Clock.Advance(TimeSpan.FromDays(6));
        await City.Settle();
        (await City.Visitor.Opens("/belege")).ShouldNotSay("Später");
    }

    [Fact]
    public async Task Findings_programmes_and_decisions_keep_the_same_rule()
    {
        var (office, council, staff) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Rätin", Role.CouncilMember), await City.HasPerson("Frau Amt", Role.Staff));
        await office.PostsAndLooks("/buero/ist-analyse/neu", ("Kind", "Strength"), ("Title", "Glasfaser"), ("Day", Format.Iso(City.Today())), ("Circle", "Council"));
        await office.PostsAndLooks("/buero/programme/neu", ("TitleDe", "Mobilitätsplan"), ("Circle", "Administration"));
        var body = await City.HasBody(office, "Lenkungskreis");
        var meeting = await City.HasMeeting(office, body, City.Today());
        var item = await City.HasItem(office, meeting, "Haushalt");
        await City.Holds(office, meeting);
        await office.PostsAndLooks($"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/entscheidung", ("Title", "Mittel"), ("Wording", "Wir geben die Mittel frei."), ("Circle", "Council"));
        (await City.Visitor.Opens("/ist-analyse")).ShouldNotSay("Glasfaser");
        (await council.Opens("/ist-analyse")).ShouldSay("Glasfaser");
        (await council.Opens("/programme")).ShouldNotSay("Mobilitätsplan");
        (await staff.Opens("/programme")).ShouldSay("Mobilitätsplan");
        (await City.Visitor.Opens("/entscheidungen")).ShouldNotSay("Wir geben die Mittel frei");
        (await council.Opens("/entscheidungen")).ShouldSay("Wir geben die Mittel frei").ShouldSay("Noch nicht öffentlich");
        var decision = await City.Do(db => db.MeetingDecisions.AsNoTracking().SingleAsync());
        await office.PostsAndLooks($"/buero/entscheidungen/{decision.Number}/freigabe", ("IsPublic", "true"));
        (await City.Visitor.Opens("/entscheidungen")).ShouldSay("Wir geben die Mittel frei");
        await office.PostsAndLooks($"/buero/entscheidungen/{decision.Number}/freigabe", ("Circle", "Team"));
        (await council.Opens("/entscheidungen")).ShouldNotSay("Wir geben die Mittel frei");
    }

    private static (string, string)[] Evidence(string title, params (string, string)[] more) =>
        [("Kind", "Survey"), ("TitleDe", title), ("Publisher", "Stadt"), ("Says", "Viele sind dafür."), .. more];
}
