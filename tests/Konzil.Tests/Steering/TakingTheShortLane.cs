using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Steering;

/// <summary>Quick wins have a lane of their own with one gate; the roadmap shows the years ahead.</summary>
[Trait("R", "R-1.3-01")]
public class TakingTheShortLane(City city) : CityTest(city)
{
    private Measure _measure = null!;
    private Actor _office = null!;

    private string Lane => $"/buero/massnahmen/{_measure.Number}/schnellspur";

    private (string, string)[] Form => [.. Enum.GetNames<LaneCondition>().Select(c => (LaneText.ConditionsField, c)), ("Result", "Ein Aushang mit QR-Code"), ("DueOn", Day(30))];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Aushang im Rathaus");
        _office = await City.HasPerson("Koordination", Role.Coordinator);
    }

    [Fact]
    [Trait("R", "R-3.3-21")]
    public async Task One_gate_puts_a_measure_on_the_lane_and_everybody_sees_by_when()
    {
        (await _office.PostsAndLooks(Lane, Form)).ShouldSay("Auf der Schnellspur seit").ShouldSay("Ein Aushang mit QR-Code");
        await City.Settle();
        (await City.Visitor.Opens(Paths.Measure(_measure.Number, _measure.Title))).ShouldSay("Auf der Schnellspur, Ergebnis bis").ShouldSay("Auf der Schnellspur: Ein Aushang mit QR-Code.");
        var roadmap = (await City.Visitor.Opens("/fahrplan")).ShouldSay("Bald sichtbar").ShouldSay("Aushang im Rathaus").ShouldSay("Schnellspur");
        Assert.NotNull(roadmap.Document.QuerySelector("table.kz-gantt caption"));
        (await City.Visitor.Opens("/fahrplan?spur=Long")).ShouldNotSay("Aushang im Rathaus");
        (await City.Visitor.Opens("/fahrplan?lang=en")).ShouldSay("Visible soon").ShouldSay("Roadmap of the lead projects").ShouldNotSay("Fahrplan");
        (await _office.Posts(Lane, Form)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(LaneText.AlreadyOn.De);
        Assert.Contains("Bald sichtbar", (await City.Visitor.Opens("/fahrplan/fahrplan.csv")).Html, StringComparison.Ordinal);

        var version = await City.Do(async db => (await db.QuickWins.AsNoTracking().SingleAsync()).Version.ToString());
        (await _office.Posts(Lane + "/ende", ("Version", version))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(LaneText.LeaveMissing.De);
        (await _office.Posts(Lane + "/ende", ("Version", Ids.Next().ToString()), ("LeftReason", "Zu groß"))).ShouldBe(HttpStatusCode.Conflict);
        (await _office.Posts(Lane + "/ende", ("Version", version), ("LeftReason", "Doch ein Projekt"))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/fahrplan")).ShouldNotSay("Aushang im Rathaus");
        Assert.Equal("Doch ein Projekt", await City.Do(db => db.QuickWins.Select(q => q.LeftReason).SingleAsync()));
        (await _office.PostsAndLooks(Lane, Form)).ShouldSay("Auf der Schnellspur seit");
    }

    [Fact]
    public async Task Without_all_four_conditions_or_a_near_day_it_takes_the_long_way_and_every_word_stays()
    {
        var page = await _office.Posts(Lane, [.. Form.Where(f => f.Item2 != nameof(LaneCondition.NoRisk))]);
        page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(LaneText.ConditionMissing.De);
        Assert.Equal(3, page.Document.QuerySelectorAll($"input[name={LaneText.ConditionsField}][checked]").Length);
        Assert.Contains("Ein Aushang mit QR-Code", page.Html, StringComparison.Ordinal);
        foreach (var day in new[] { Day(0), Day(93), "kein Tag" })
        {
            (await _office.Posts(Lane, [.. Form.Where(f => f.Item1 != "DueOn"), ("DueOn", day)])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(LaneText.DueWrong.De);
        }

        Assert.False(await City.Do(db => db.QuickWins.AnyAsync()));
        (await (await City.HasPerson("Leitung", Role.FieldLead)).Posts(Lane, Form)).ShouldBe(HttpStatusCode.Forbidden);
        (await _office.Opens("/buero/massnahmen/99/schnellspur")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-2.1-24")]
    [Trait("R", "R-3.3-21")]
    public async Task The_roadmap_shows_lead_projects_over_the_years_and_all_on_request()
    {
        (await City.Visitor.Opens("/fahrplan")).ShouldSay("Auf diesem Fahrplan steht noch nichts.");
        await City.Reset();
        await City.LoadsKonstanz();
        var leads = await City.Do(db => db.Measures.CountAsync(m => m.IsLeadProject));
        var page = (await City.Visitor.Opens("/fahrplan")).ShouldSay("Leitprojekt").ShouldSay("Meilensteinen erreicht");
        Assert.Equal(leads, page.Document.QuerySelectorAll(".kz-gantt tbody th[scope=row]").Length);
        Assert.True(page.Document.QuerySelectorAll(".kz-gantt__jahre text").Length >= 1);
        var all = await City.Visitor.Opens("/fahrplan?zeige=alle");
        Assert.Equal(await City.Do(db => MeasureAccess.Public(db.Measures).CountAsync()), all.Document.QuerySelectorAll(".kz-gantt tbody th[scope=row]").Length);
    }

    private string Day(int ahead) => Format.Iso(Format.Day(City.Clock.GetUtcNow()).AddDays(ahead));
}
