using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Agenda;

public class ClassifyingMeasures(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.1-12")]
    [Trait("R", "R-1.1-01")]
    public async Task A_measure_has_several_task_areas_and_keywords_and_is_found_by_each()
    {
        var (office, measure) = (await City.HasPerson("Koordination", Role.Coordinator), await Begun());
        await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Bäume am Bahnhof");
        await office.PostsAndLooks(Path(measure), ("Areas", "ordnung"), ("Areas", "verkehr"), ("Tags", "Licht, Radweg, LICHT"), ("Version", await Version(measure)));
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay("Sicherheit und Ordnung").ShouldSay("Straßen und Nahverkehr").ShouldSay("Radweg");
        (await City.Visitor.Opens("/massnahmen?bereich=verkehr")).ShouldSay("Licht am Seerhein").ShouldNotSay("Bäume am Bahnhof");
        (await City.Visitor.Opens("/massnahmen?bereich=schulen")).ShouldNotSay("Licht am Seerhein");
        (await City.Visitor.Opens("/massnahmen?schlagwort=radweg&lang=en")).ShouldSay("#Radweg").ShouldNotSay("Bäume am Bahnhof");
        (await City.Visitor.Opens("/massnahmen/massnahmen.csv?bereich=ordnung")).ShouldSay("Sicherheit und Ordnung, Straßen und Nahverkehr").ShouldSay("Licht, Radweg");
        await City.Settle();
        (await City.Visitor.Opens("/suche?q=Radweg")).ShouldSay("Licht am Seerhein");

        // Too many are refused, with everything typed.
        var many = string.Join(", ", Enumerable.Range(1, 13).Select(i => "Wort" + i));
        (await office.Posts(Path(measure), ("Areas", "sport"), ("Tags", many), ("Version", await Version(measure)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ClassText.TagsWrong.De);
        var stale = await office.Posts(Path(measure), ("Tags", "Nacht"), ("Version", Ids.Next().ToString()));
        stale.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Licht, Radweg").ShouldSay("Nacht");
        await office.PostsAndLooks(Path(measure), ("Tags", ""), ("Version", await Version(measure)));
        Assert.Equal((0, 0), await City.Do(async db => (await db.Set<MeasureArea>().CountAsync(), await db.Set<MeasureTag>().CountAsync())));
    }

    [Fact]
    [Trait("R", "R-1.2-12")]
    public async Task A_measure_has_districts_and_a_point_and_is_found_by_them_in_the_list_and_on_the_map()
    {
        var (office, measure) = (await City.HasPerson("Koordination", Role.Coordinator), await Begun());
        await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Bäume am Bahnhof");
        await City.HasDistrict("altstadt", "Altstadt");
        await City.HasDistrict("paradies", "Paradies");
        (await City.Visitor.Opens("/massnahmen/karte.geojson")).ShouldNotSay("Licht am Seerhein");
        var wrong = (await office.Posts(Path(measure), ("Districts", "altstadt"), ("Place", "Rheinsteig"), ("Point", "irgendwo"), ("Version", await Version(measure)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(Konzil.Ideas.PlaceText.PointWrong.De);
        Assert.Contains("irgendwo", wrong.Html);
        Assert.NotNull(wrong.Document.QuerySelector("input[name=Districts][value=altstadt][checked]"));
        await office.PostsAndLooks(Path(measure), ("Districts", "altstadt"), ("Districts", "paradies"), ("Place", "Rheinsteig"), ("Point", "47.66033, 9.17581"), ("Version", await Version(measure)));
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay("Altstadt").ShouldSay("Paradies").ShouldSay("Rheinsteig").ShouldSay("47.66033, 9.17581");
        (await City.Visitor.Opens("/massnahmen?stadtteil=paradies")).ShouldSay("Licht am Seerhein").ShouldSay(ClassText.OnMap.With(1, 1)).ShouldNotSay("Bäume am Bahnhof");
        (await City.Visitor.Opens("/massnahmen?lang=en")).ShouldSay("With a point on the map: 1 of 2.");
        Assert.Contains("9.17581", (await City.Visitor.Opens("/massnahmen/karte.geojson?stadtteil=altstadt")).Html);
        var row = Assert.Single(CsvFile.Read((await City.Visitor.Opens("/massnahmen/massnahmen.csv?stadtteil=altstadt")).Html));
        Assert.Equal("Rheinsteig", row["Ort"]);
        var stale = await office.Posts(Path(measure), ("Place", "Anderswo"), ("Version", Ids.Next().ToString()));
        stale.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Altstadt, Paradies").ShouldSay("Anderswo");
        await office.PostsAndLooks(Path(measure), ("Version", await Version(measure)));
        Assert.Equal(0, await City.Do(db => db.Set<MeasureDistrict>().CountAsync()));
    }

    [Fact]
    [Trait("R", "R-1.1-12")]
    public async Task Another_catalogue_replaces_the_one_before_and_keeps_what_is_tagged()
    {
        var (office, measure) = (await City.HasPerson("Koordination", Role.Coordinator), await Begun());
        await office.PostsAndLooks(Path(measure), ("Areas", "verkehr"), ("Version", await Version(measure)));
        await City.Do(async db =>
        {
            foreach (var area in await db.TaskAreas.Where(a => a.Key == "verkehr" || a.Key == "sport").ToListAsync())
            {
                area.Retire();
            }

            await db.SaveChangesAsync();
        });
        var form = await office.Opens(Path(measure));
        Assert.NotNull(form.Document.QuerySelector("input[name=Areas][value=verkehr][checked]"));
        Assert.Null(form.Document.QuerySelector("input[name=Areas][value=sport]"));
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay("Straßen und Nahverkehr");
        await office.PostsAndLooks(Path(measure), ("Areas", "verkehr"), ("Areas", "sport"), ("Version", await Version(measure)));
        Assert.Equal(1, await City.Do(db => db.Set<MeasureArea>().CountAsync()));
    }

    [Fact]
    [Trait("R", "R-1.1-12")]
    public async Task The_first_city_has_a_catalogue()
    {
        await City.LoadsKonstanz();
        (await City.Visitor.Opens("/massnahmen")).ShouldSay("Aufgabenbereiche der Stadt").ShouldSay("Bauen und Wohnen");
        (await City.Visitor.Opens("/massnahmen?lang=en")).ShouldSay("Building and housing");
    }

    [Fact]
    [Trait("R", "R-1.4-07")]
    public async Task A_project_has_start_end_and_result_and_an_ongoing_measure_an_interval()
    {
        var (office, measure) = (await City.HasPerson("Koordination", Role.Coordinator), await Begun());
        (await office.Posts(Path(measure), ("StartsOn", "2026-05-01"), ("EndsOn", "2026-04-01"), ("Outcome", "120 Leuchten"), ("Version", await Version(measure)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ClassText.EndBeforeStart.De).ShouldSay("120 Leuchten");
        (await office.Posts(Path(measure), ("ReviewMonths", "12"), ("StartsOn", "2026-05-01"), ("Version", await Version(measure)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ClassText.ProjectHasNoReview.De);
        await office.PostsAndLooks(Path(measure), ("StartsOn", "2026-05-01"), ("EndsOn", "2027-04-30"), ("Outcome", "120 Leuchten"), ("Version", await Version(measure)));
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay("1. Mai 2026").ShouldSay("30. April 2027").ShouldSay("120 Leuchten");

        await Becomes(measure, Konzil.Agenda.MeasureKind.Ongoing);
        Assert.Null(await City.Do(db => db.Measures.Select(m => m.EndsOn).SingleAsync()));
        (await office.Posts(Path(measure), ("StartsOn", "2026-05-01"), ("EndsOn", "2027-04-30"), ("Version", await Version(measure)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ClassText.OngoingHasNoEnd.De);
        (await office.Posts(Path(measure), ("ReviewMonths", "12"), ("Version", await Version(measure)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ClassText.ReviewFromWhen.De);
        await office.PostsAndLooks(Path(measure), ("StartsOn", "2026-05-01"), ("ReviewMonths", "12"), ("Version", await Version(measure)));
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay("jedes Jahr, nächste am 1. Mai 2027");
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title) + "?lang=en")).ShouldSay("every year, next on 1 May 2027");
    }

    [Fact]
    [Trait("R", "R-1.4-07")]
    public async Task On_the_day_of_the_review_whoever_leads_the_measure_hears_of_it()
    {
        var (office, lead, measure) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Leitung", Role.FieldLead), await Begun());
        await Becomes(measure, Konzil.Agenda.MeasureKind.Ongoing, lead);
        var today = City.Today();
        await office.PostsAndLooks(Path(measure), ("ReviewMonths", "1"), ("ReviewedOn", Format.Iso(today.AddDays(-10))), ("Version", await Version(measure)));
        await City.Settle();
        Assert.Equal(0, await Reminders(lead));

        // Reviewed earlier than planned: only the new day counts.
        await office.PostsAndLooks(Path(measure), ("ReviewMonths", "1"), ("ReviewedOn", Format.Iso(today)), ("Version", await Version(measure)));
        await City.Settle();
        City.Clock.Advance(TimeSpan.FromDays(23));
        await City.Settle();
        Assert.Equal(0, await Reminders(lead));
        City.Clock.Advance(TimeSpan.FromDays(9));
        await City.Settle();
        await City.Settle();
        Assert.Equal((1, 0), (await Reminders(lead), await Reminders(office)));
    }

    [Fact]
    [Trait("R", "R-1.1-04")]
    public async Task Who_must_work_differently_can_be_a_criterion_and_stands_beside_the_sheet()
    {
        var measures = await City.HasMeasures("Busse bis Mitternacht");
        var evaluators = await City.HasEvaluators(2);
        var round = await City.HasRound(measures, evaluators);
        await City.Do(async db =>
        {
            var assessment = await db.Assessments.SingleAsync(a => a.MeasureId == measures[0].Id);
            assessment.Write(new("Technik", "Organisation", "Gesellschaft", "Fahrerinnen arbeiten später."));
            await db.SaveChangesAsync();
        });
        (await evaluators[0].Opens($"/buero/bewertung/{round}/massnahmen/{measures[0].Number}")).ShouldSay("Fahrerinnen arbeiten später.").ShouldSay(AssessmentText.Change.De);
        Assert.Contains(Konzil.Scoring.CriterionText.Ready, c => c.Key == "veraenderung");
    }

    [Fact]
    public async Task Only_who_writes_the_measure_classifies_it()
    {
        var measure = await Begun();
        (await (await City.HasPerson("Leitung", Role.FieldLead)).Opens(Path(measure))).ShouldBe(HttpStatusCode.Forbidden);
        (await (await City.HasPerson("Anna")).Posts(Path(measure), ("Tags", "x"))).ShouldBe(HttpStatusCode.Forbidden);
        (await (await City.HasPerson("Koordination", Role.Coordinator)).Opens(Path(measure) + "?lang=en")).ShouldSay("Task areas of the city");
    }

    private static string Path(Measure measure) => $"/buero/massnahmen/{measure.Number}/zuordnung";

    private Task<int> Reminders(Actor who) => City.Do(db => db.Notices.CountAsync(n => n.PersonId == who.Id && n.De.Contains("zu überprüfen")));

    private Task<string> Version(Measure measure) => City.Do(async db => (await db.Measures.Where(m => m.Id == measure.Id).Select(m => m.Version).SingleAsync()).ToString());

    private async Task<Measure> Begun()
    {
        await City.Do(async db =>
        {
            string[][] areas = [["ordnung", "Sicherheit und Ordnung", "Public safety and order"], ["schulen", "Schulen", "Schools"], ["sport", "Sport und Bäder", "Sports"], ["verkehr", "Straßen und Nahverkehr", "Roads"]];
            foreach (var (a, i) in areas.Select((a, i) => (a, i)))
            {
                var area = new TaskArea(a[0]);
                area.Write(i + 1, new(a[1], a[2]));
                db.TaskAreas.Add(area);
            }

            await db.SaveChangesAsync();
        });
        return await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
    }

    private Task<int> Becomes(Measure measure, Konzil.Agenda.MeasureKind kind, Actor? lead = null) => City.Do(async db =>
    {
        var m = await db.Measures.SingleAsync(x => x.Id == measure.Id);
        m.Write(new MeasureText(m.Title, m.TitleEn, m.Summary, m.Problem, m.BenefitCitizens, "", "", m.FieldId, m.LeadUnit, kind, m.Purpose));
        m.Lead(lead?.Id);
        return await db.SaveChangesAsync();
    });
}
