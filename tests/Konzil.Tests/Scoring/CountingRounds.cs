using System.Globalization;
using System.Net;
using Konzil.Agenda;
using Konzil.Methods.Scoring;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

[Trait("R", "R-2.1-35")]
public class CountingRounds(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-2.3-01")]
    [Trait("R", "R-1.5-20")]
    public async Task Anybody_can_recompute_the_ranking_from_the_file()
    {
        var measures = await City.HasMeasures("Licht am Seerhein", "=HYPERLINK(\"http://x\")", "Bäume am Bahnhof", "Boote");
        var people = await City.HasEvaluators(6);
        var round = await City.HasRound(measures, people);
        int[,] benefit = { { 5, 4, 5, 3, 5, 4 }, { 2, 3, 2, 4, 1, 3 }, { 5, 4, 5, 3, 5, 4 }, { 1, 5, 0, 5, 2, 2 } };
        for (var m = 0; m < measures.Count; m++)
        {
            for (var p = 0; p < people.Count; p++)
            {
                await City.Scores(people[p], round, measures[m], benefit[m, p], (m + p) % 6 == 0 ? 1 : 3, "=1+1; mit \"Zitat\"");
            }
        }

        var boss = await Closes(round);
        var seen = await City.Visitor.Opens($"/bewertung/{round}.csv");
        Assert.Equal("text/csv", seen.Answer.Content.Headers.ContentType!.MediaType);
        var rows = CsvFile.Read(seen.Html);
        Assert.All(rows, r => Assert.All(r.Values, v => Assert.False(v.Length > 0 && v[0] is '=' or '+' or '@', v)));

        var points = rows.Where(r => r["art"] == "punkte").ToList();
        var criteria = points.GroupBy(r => r["kriterium"]).Select(g => new Criterion(g.Key, Number(g.First()["gewicht"]), Number(g.First()["skala_min"]), Number(g.First()["skala_max"]))).ToList();
        var scored = points.GroupBy(r => r["massnahme"]).Select(g => new ScoredMeasure(g.Key, [.. g.GroupBy(r => r["bewertung"]).Select(c => new Scorecard(c.Key, c.ToDictionary(r => r["kriterium"], r => Number(r["wert"]))))], [])).ToList();
        var ranking = WeightedSum.Rank(criteria, scored);
        foreach (var result in ranking)
        {
            var row = points.First(r => r["massnahme"] == result.Key);
            Assert.Equal(result.Rank!.Value.ToString(CultureInfo.InvariantCulture), row["platz"]);
            Assert.Equal(Math.Round(result.Total!.Value, 10), Math.Round(Number(row["punkte_gesamt"]), 10));
        }

        var page = await City.Visitor.Opens($"/bewertung/{round}");
        page.ShouldSay("So wurde bewertet").ShouldSay(Format(ranking[0].Total!.Value)).ShouldSay("Wasserlinie").ShouldSay("Bewertung A").ShouldNotSay("Bewertende Person 1");
        Assert.Equal(4, page.Document.QuerySelectorAll(".kz-rang tbody tr:not(.kz-wasserlinie)").Length);
        Assert.DoesNotContain(people[0].Id.ToString()!, page.Html, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(boss);
    }

    [Fact]
    public async Task Where_fewer_than_five_handed_in_no_single_value_is_shown_however_many_were_asked()
    {
        var measures = await City.HasMeasures("Licht", "Bäume");
        var people = await City.HasEvaluators(6);
        var round = await City.HasRound(measures, people);
        foreach (var person in people.Take(4))
        {
            await City.Scores(person, round, measures[0], 5, 4);
            await City.Scores(person, round, measures[1], 3, 4);
        }

        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await boss.Posts($"/buero/bewertungsrunden/{round}/abschluss", ("Reason", "Zwei sind krank."))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens($"/bewertung/{round}")).ShouldNotSay("Bewertung A").ShouldSay("4 Menschen haben");
        Assert.All(CsvFile.Read((await City.Visitor.Opens($"/bewertung/{round}.csv")).Html), r => Assert.Equal("alle", r["bewertung"]));
        Assert.DoesNotContain("\"sheets\": [", (await City.Visitor.Opens($"/bewertung/{round}.json")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_points_share_a_rank()
    {
        var measures = await City.HasMeasures("Eins", "Zwei", "Drei");
        var people = await City.HasEvaluators(3);
        var round = await City.HasRound(measures, people);
        foreach (var person in people)
        {
            await City.Scores(person, round, measures[0], 3, 3);
            await City.Scores(person, round, measures[1], 5, 5);
            await City.Scores(person, round, measures[2], 3, 3);
        }

        await Closes(round);
        var ranks = (await City.Visitor.Opens($"/bewertung/{round}")).Document.QuerySelectorAll(".kz-rang .rang").Select(c => c.TextContent.Trim());
        Assert.Equal(["1", "2", "2"], ranks);
    }

    [Fact]
    [Trait("R", "R-1.5-10")]
    public async Task Conflicts_and_missing_sheets_are_shown_as_left_out_not_as_zero()
    {
        var measure = (await City.HasMeasures("Licht"))[0];
        var people = await City.HasEvaluators(3);
        var round = await City.HasRound([measure], people);
        await City.Scores(people[0], round, measure, 5, 5);
        (await people[1].Posts($"/buero/bewertung/{round}/massnahmen/1", (await City.SheetForm(round, measure, people[1], 0, 0)).With(("Part", "HasInterest"), ("Reason", "Ich wohne dort.")))).ShouldBe(HttpStatusCode.SeeOther);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var refused = await boss.Posts($"/buero/bewertungsrunden/{round}/abschluss", ("Reason", ""));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bewertende Person 3: M-01").ShouldSay("1 von 3");
        (await boss.Posts($"/buero/bewertungsrunden/{round}/abschluss", ("Reason", "Eine Person ist verhindert."))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens($"/bewertung/{round}")).ShouldSay("100,0").ShouldSay("1 befangen, 0 enthalten").ShouldSay("Eine Person ist verhindert.");
        (await boss.Posts($"/buero/bewertungsrunden/{round}/abschluss", ("Reason", "Noch einmal"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task With_fewer_than_five_people_no_single_value_is_published()
    {
        var measure = (await City.HasMeasures("Licht"))[0];
        var people = await City.HasEvaluators(3);
        var round = await City.HasRound([measure], people);
        for (var i = 0; i < 3; i++)
        {
            await City.Scores(people[i], round, measure, i + 1, 4, "Einzelsatz" + i);
        }

        await Closes(round);
        (await City.Visitor.Opens($"/bewertung/{round}")).ShouldNotSay("Einzelsatz").ShouldNotSay("Bewertung A").ShouldSay("weniger als fünf Personen");
        var file = (await City.Visitor.Opens($"/bewertung/{round}.csv")).Html;
        Assert.DoesNotContain("Einzelsatz", file, StringComparison.Ordinal);
        var rows = CsvFile.Read(file).Where(r => r["art"] == "punkte").ToList();
        Assert.Equal(["3", "3"], rows.Select(r => r["anzahl"]));
        Assert.Equal(["6", "12"], rows.Select(r => r["summe"]));
        Assert.Equal(2, Number(rows.Single(r => r["kriterium"] == "nutzen")["wert"]));
    }

    [Fact]
    public async Task A_failed_condition_takes_a_measure_out_and_says_why()
    {
        var measures = await City.HasMeasures("Licht", "Boote");
        var people = await City.HasEvaluators(3);
        var round = await City.HasRound(measures, people);
        for (var i = 0; i < 3; i++)
        {
            await City.Scores(people[i], round, measures[0], 2, 2, lawful: i > 0);
            await City.Scores(people[i], round, measures[1], 5, 5, lawful: i == 0);
        }

        await Closes(round);
        var page = await City.Visitor.Opens($"/bewertung/{round}");
        page.ShouldSay("Bedingung nicht erfüllt: Rechtlich möglich (2 Nein, 1 Ja)").ShouldSay("Das Landesrecht verbietet es.");
        Assert.Single(page.Document.QuerySelectorAll(".kz-rang .rang"));
        var boats = await City.Do(db => db.Measures.AsNoTracking().SingleAsync(m => m.Number == 2));
        Assert.Equal(MeasureLevel.WorkedOut, boats.Level);
        Assert.Contains("Das Landesrecht verbietet es.", await City.Do(db => db.MeasureSteps.Where(s => s.MeasureId == boats.Id && s.Kind == StationKind.Scoring).Select(s => s.De).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R-1.5-12")]
    public async Task The_points_walk_along_the_line_to_the_idea()
    {
        var measure = (await City.HasMeasures("Licht"))[0];
        var idea = await City.HasIdea("Mehr Licht am Ufer");
        await City.Do(async db => await db.Together(async () => await TakingUp.Take(db, await db.Measures.SingleAsync(m => m.Id == measure.Id), await db.Set<Konzil.Ideas.Idea>().SingleAsync(i => i.Id == idea.Id), null, City.Clock.GetUtcNow())));
        var people = await City.HasEvaluators(2);
        var round = await City.HasRound([measure], people);
        await City.Scores(people[0], round, measure, 4, 4);
        await City.Scores(people[1], round, measure, 5, 4);
        await Closes(round);
        var step = await City.Do(db => db.MeasureSteps.SingleAsync(s => s.MeasureId == measure.Id && s.Kind == StationKind.Scoring));
        Assert.Equal("Bewertet: 86,0 von 100 Punkten, Platz 1 von 1", step.De);
        Assert.Equal($"/bewertung/{round}", step.Path);
        Assert.Equal(MeasureLevel.Scored, await City.Do(db => db.Measures.Select(m => m.Level).SingleAsync()));
        Assert.True(await City.Do(db => db.Set<Konzil.Ideas.IdeaStep>().AnyAsync(s => s.IdeaId == idea.Id && s.Stage == 4 && s.De == step.De)));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</td></table><svg onload=alert(1)>")]
    [InlineData("javascript:alert(1)")]
    public async Task Whatever_is_typed_stays_text(string poison)
    {
        var measure = (await City.HasMeasures("Licht " + poison))[0];
        var people = await City.HasEvaluators(5);
        var round = await City.HasRound([measure], people);
        foreach (var person in people)
        {
            await City.Scores(person, round, measure, 4, 4, poison);
        }

        await Closes(round);
        foreach (var page in new[] { await City.Visitor.Opens($"/bewertung/{round}"), await people[0].Opens($"/buero/bewertung/{round}/massnahmen/1"), await people[0].Opens("/buero/bewertung") })
        {
            page.ShouldBe(HttpStatusCode.OK);
            Assert.Empty(page.Document.QuerySelectorAll("script:not([src]), [onerror], [onload], main img, a[href^='javascript']"));
        }
    }

    private async Task<Actor> Closes(int round)
    {
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await boss.Posts($"/buero/bewertungsrunden/{round}/abschluss")).ShouldBe(HttpStatusCode.SeeOther);
        return boss;
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.GetCultureInfo("de-DE"));

    private static string Format(decimal total) => Math.Round(total, 1, MidpointRounding.AwayFromZero).ToString("N1", CultureInfo.GetCultureInfo("de-DE"));
}
