using System.Net;
using Konzil.People;
using Konzil.Scoring;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

/// <summary>Between the last sheet and the closing the panel compares its points; first and final value stay.</summary>
[Trait("R", "R-2.1-35")]
[Trait("R", "R-2.3-01")]
public class Calibrating(City city) : CityTest(city)
{
    private const string Secret = "Geheimbegründung4711";

    [Fact]
    public async Task Nobody_sees_a_value_before_all_sheets_are_in()
    {
        var (round, measures, people, boss) = await Begins(3);
        foreach (var person in people.Take(2))
        {
            await City.Scores(person, round, measures[0], 5, 1, Secret);
        }

        (await boss.Opens(Office(round))).ShouldSay("Noch fehlen 1 von 3 Bögen").ShouldNotSay("Punkte offenlegen");
        (await boss.Posts(Office(round))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Noch fehlen 1 von 3 Bögen");
        (await people[0].Opens(Panel(round))).ShouldBe(HttpStatusCode.NotFound);
        (await people[0].Posts(Office(round))).ShouldBe(HttpStatusCode.Forbidden);

        // All in, but not opened: still blind.
        await City.Scores(people[2], round, measures[0], 1, 1, Secret);
        Assert.DoesNotContain(Secret, (await boss.Opens(Office(round))).ShouldSay("Punkte offenlegen").Html, StringComparison.Ordinal);
        (await people[0].Opens(Panel(round))).ShouldBe(HttpStatusCode.NotFound);
        (await boss.Posts(Office(round))).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Posts(Office(round))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await City.Settle();

        Assert.Contains(Secret, (await people[0].Opens(Panel(round))).ShouldSay("1, 5, 5").Html, StringComparison.Ordinal);
        Assert.Equal(3, await City.Do(db => db.Notices.CountAsync(n => n.Path == Panel(round))));
        var other = await City.HasPerson("Fremde Person", Role.Evaluator);
        (await other.Opens(Panel(round))).ShouldBe(HttpStatusCode.NotFound);
        foreach (var actor in new[] { City.Visitor, other })
        {
            foreach (var address in new[] { "/", "/bewertung", $"/bewertung/{round}", $"/bewertung/{round}.csv", $"/bewertung/{round}.json", $"/bewertung/{round}.xlsx", $"/bewertung/{round}/belastbarkeit", $"/bewertung/{round}/siegel.json", "/massnahmen", "/massnahmen/1-licht", "/verlauf" })
            {
                Assert.DoesNotContain(Secret, (await actor.Opens(address)).Html, StringComparison.Ordinal);
            }
        }

        (await City.Visitor.Opens($"/bewertung/{round}.json")).ShouldBe(HttpStatusCode.NotFound);
        Assert.False(await City.Do(db => db.History.AnyAsync(h => h.ChangesJson.Contains(Secret) || h.Kind == "ScoreSheet")));
        Assert.False(await City.Do(db => db.SearchEntries.AnyAsync(e => e.Excerpt.Contains(Secret))));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(3)]
    public async Task First_and_final_value_stay_and_the_final_one_counts(int count)
    {
        var (round, measures, people, boss) = await Begins(count, "Licht", "Boote");
        foreach (var person in people)
        {
            await City.Scores(person, round, measures[0], person == people[0] ? 0 : 3, 2);
            await City.Scores(person, round, measures[1], 2, person == people[1] ? 3 : 2);
        }

        (await boss.Posts(Office(round))).ShouldBe(HttpStatusCode.SeeOther);
        var rows = (await people[0].Opens(Panel(round))).Document.QuerySelectorAll("main tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.Contains("M-01", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("M-02", rows[1].TextContent, StringComparison.Ordinal);

        var address = $"/buero/bewertung/{round}/massnahmen/1";
        var form = await City.SheetForm(round, measures[0], people[0], 3, 2);
        (await people[0].Posts(address, form)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("warum Sie den abgegebenen Bogen ändern");
        (await people[0].Posts(address, form.With(("Part", nameof(Part.HasInterest)), ("Reason", "Doch befangen."), ("Note", "Spät.")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("liegen der Bewertungsgruppe offen");
        (await people[0].Posts(address, form.With(("Note", "In der Sitzung überzeugt.")))).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Opens(Office(round))).ShouldSay("M-02").ShouldNotSay("M-01");

        (await boss.Posts($"/buero/bewertungsrunden/{round}/abschluss")).ShouldBe(HttpStatusCode.SeeOther);
        var page = (await City.Visitor.Opens($"/bewertung/{round}")).ShouldSay("hat ihre Punkte seit dem").ShouldSay("3,00 (zuerst");
        var json = (await City.Visitor.Opens($"/bewertung/{round}.json")).Html;
        Assert.Empty(ResultCheck.Of(ResultFile.Read(json)).Differences);
        var part = ResultFile.Read(json).Result.Single(r => r.Code == "M-01").Criteria.Single(c => c.Criterion == "nutzen");
        Assert.Equal((3m, 3m * (count - 1) / count), (part.Mean, part.First));
        if (count == 5)
        {
            page.ShouldSay("In der Sitzung überzeugt.").ShouldSay("3 (zuerst 0)");
            var tampered = json.Replace("\"first\": 0", "\"first\": 1", StringComparison.Ordinal);
            Assert.Contains(ResultCheck.Of(ResultFile.Read(tampered)).Differences, d => d.Contains(".first:", StringComparison.Ordinal));
        }

        (await people[0].Opens(Panel(round))).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Wert ändern");
    }

    [Fact]
    public async Task After_the_deadline_it_begins_without_the_missing_sheets_which_then_stay_out()
    {
        var (round, measures, people, boss) = await Begins(3);
        foreach (var person in people.Take(2))
        {
            await City.Scores(person, round, measures[0], 4, 4);
        }

        City.Clock.Advance(TimeSpan.FromDays(16));
        boss = await City.HasPerson("Koordination zwei", Role.Coordinator);
        (await boss.Posts(Office(round))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.True(await City.Do(async db => (await db.Rounds.SingleAsync()).RevealedAt is not null));
        var opened = await City.Do(db => db.Rounds.AsNoTracking().Include(r => r.Criteria).SingleAsync());
        var missing = await City.SheetOf(round, measures[0], people[2]);
        Assert.Throws<Konzil.Platform.Refusal>(() => missing.Submit(new SheetText(Part.Abstains, "Zu spät.", [], ""), opened, City.Clock.GetUtcNow()));
        Assert.Throws<Konzil.Platform.Refusal>(() => missing.Keep(new SheetText(Part.Abstains, "Zu spät.", [], ""), opened, City.Clock.GetUtcNow()));
    }

    private static string Office(int round) => $"/buero/bewertungsrunden/{round}/kalibrierung";

    private static string Panel(int round) => $"/buero/bewertung/{round}/kalibrierung";

    private async Task<(int Round, List<Konzil.Agenda.Measure> Measures, List<Actor> People, Actor Boss)> Begins(int count, params string[] titles)
    {
        var measures = await City.HasMeasures(titles.Length > 0 ? titles : ["Licht"]);
        var people = await City.HasEvaluators(count);
        return (await City.HasRound(measures, people), measures, people, await City.HasPerson("Koordination", Role.Coordinator));
    }
}
