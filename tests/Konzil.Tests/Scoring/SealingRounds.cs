using System.Net;
using System.Security.Cryptography;
using System.Text;
using Konzil.People;
using Konzil.Platform;
using Konzil.Scoring;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

[Trait("R", "R-2.1-35")]
public class SealingRounds(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.3-04")]
    public async Task A_round_goes_from_the_template_to_the_seal()
    {
        await City.HasTemplate();
        var measures = await City.HasMeasures("Licht am Seerhein", "Bäume am Bahnhof");
        var people = await City.HasEvaluators(2);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var page = await boss.PostsAndLooks("/buero/bewertungsrunden", ("Template", "vorlage"), ("TitleDe", "Runde eins"), ("TitleEn", "Round one"), ("EndsOn", Format.Iso(Format.Day(City.Clock.GetUtcNow()).AddDays(10))), ("LeadThreshold", "70"), ("LeadMost", "8"));
        page.ShouldSay("Nutzen für alle").ShouldSay("Summe zurzeit: 100 von 100");
        (await boss.Posts("/buero/bewertungsrunden/1/massnahmen", ("Version", await City.RoundVersion(1)), ("Measures", measures[0].Id.ToString()), ("Measures", measures[1].Id.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Posts("/buero/bewertungsrunden/1/bewertende", ("Version", await City.RoundVersion(1)), ("Sector-" + people[0].Id, "Citizens"), ("Sector-" + people[1].Id, "Administration"))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/bewertung/1")).ShouldBe(HttpStatusCode.NotFound);
        (await boss.Opens("/buero/bewertungsrunden/1/siegel")).ShouldSay("Licht am Seerhein").ShouldSay("Bewertende Person 1").ShouldSay("60").ShouldNotSay("Das steht noch im Weg");
        (await boss.Posts("/buero/bewertungsrunden/1/siegel", ("Version", await City.RoundVersion(1)))).ShouldBe(HttpStatusCode.SeeOther);

        var file = (await City.Visitor.Opens("/bewertung/1/siegel.json")).Html;
        var seal = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)));
        var open = (await City.Visitor.Opens("/bewertung")).ShouldSay(seal).ShouldSay("Koordination").ShouldSay("Ausgeloste Bürgerinnen und Bürger").ShouldSay("Nutzen für alle");
        open.ShouldNotSay("Bewertende Person 1");
        Assert.DoesNotContain("Bewertende Person", file, StringComparison.Ordinal);
        Assert.Equal(4, await City.Do(db => db.Sheets.CountAsync()));
        await City.Settle();
        Assert.Equal(2, await City.Do(db => db.Notices.CountAsync(n => n.Path == "/buero/bewertung")));
        (await City.Visitor.Opens("/bewertung?lang=en")).ShouldSay("How measures are scored").ShouldSay("Benefit for all");
    }

    [Fact]
    public async Task Weights_must_make_one_hundred()
    {
        var measures = await City.HasMeasures("Licht");
        var round = await City.HasRound(measures, await City.HasEvaluators(2), isSealed: false);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var refused = (await boss.Posts($"/buero/bewertungsrunden/{round}/kriterien", ("Version", await City.RoundVersion(round)), ("Weight-nutzen", "60"), ("Weight-klima", "30"), ("Conditions", "recht"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Die Gewichte ergeben 90.", refused.Document.QuerySelector("#Weights-fehler")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("30", refused.Document.QuerySelector("#Weight-klima")!.GetAttribute("value"));
        (await boss.Posts($"/buero/bewertungsrunden/{round}/kriterien", ("Version", await City.RoundVersion(round)), ("Weight-nutzen", "viel"), ("Weight-klima", "40"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(60, await City.Do(db => db.Set<Konzil.Scoring.Criterion>().Where(c => c.Key == "nutzen").Select(c => c.Weight).SingleAsync()));

        // A new criterion has no weight yet; dropping another one would leave a hole, which the seal does not pass.
        await City.Do(async db =>
        {
            var draft = await db.Rounds.WithRules().SingleAsync();
            draft.Weigh("klima", 30, City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await boss.Opens($"/buero/bewertungsrunden/{round}/siegel")).ShouldSay("Die Gewichte ergeben 90.");
        (await boss.Posts($"/buero/bewertungsrunden/{round}/siegel", ("Version", await City.RoundVersion(round)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Die Gewichte ergeben 90.");
        Assert.Equal(RoundState.Draft, await City.Do(db => db.Rounds.Select(r => r.State).SingleAsync()));
    }

    [Fact]
    public async Task Emptying_a_weight_drops_the_criterion_and_a_new_one_can_be_added()
    {
        var round = await City.HasRound(await City.HasMeasures("Licht"), await City.HasEvaluators(2), isSealed: false);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await boss.Posts($"/buero/bewertungsrunden/{round}/kriterien", ("Version", await City.RoundVersion(round)), ("Weight-nutzen", "100"), ("Weight-klima", ""))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(["nutzen"], await City.Do(db => db.Set<Konzil.Scoring.Criterion>().Select(c => c.Key).ToListAsync()));
        var steps = string.Join('\n', Enumerable.Range(0, 6).Select(i => "Stufe " + i));
        (string, string)[] fresh = [("Version", await City.RoundVersion(round)), ("Kind", "Points"), ("CriterionTitleDe", "Digitale Souveränität"), ("CriterionTitleEn", "Digital sovereignty"), ("CriterionShort", "Souverän"), ("CriterionQuestionDe", "Bestimmt die Stadt selbst?"), ("CriterionQuestionEn", "Does the city decide itself?"), ("AnchorsDe", steps), ("AnchorsEn", steps)];
        (await boss.Posts($"/buero/bewertungsrunden/{round}/kriterien/neu", fresh.With(("AnchorsDe", "nur eine")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte schreiben Sie genau 6 Zeilen.");
        (await boss.Posts($"/buero/bewertungsrunden/{round}/kriterien/neu", fresh)).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Opens($"/buero/bewertungsrunden/{round}")).ShouldSay("Digitale Souveränität");
    }

    [Fact]
    [Trait("R", "R-2.3-01")]
    public async Task After_the_seal_no_route_changes_a_rule()
    {
        var measures = await City.HasMeasures("Licht", "Bäume");
        var people = await City.HasEvaluators(2);
        var round = await City.HasRound(measures, people);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var before = await Rules(round);
        var steps = string.Join('\n', Enumerable.Range(0, 6).Select(i => "Stufe " + i));
        var version = ("Version", await City.RoundVersion(round));
        var office = $"/buero/bewertungsrunden/{round}";
        (string Path, (string, string)[] Form)[] attempts =
        [
            (office, [version, ("TitleDe", "Anders"), ("TitleEn", "Other"), ("EndsOn", "2030-01-01"), ("LeadThreshold", "1"), ("LeadMost", "99")]),
            (office + "/kriterien", [version, ("Weight-nutzen", "10"), ("Weight-klima", "90")]),
            (office + "/kriterien", [version, ("Weight-nutzen", ""), ("Weight-klima", "")]),
            (office + "/kriterien/neu", [version, ("Kind", "Points"), ("CriterionTitleDe", "A"), ("CriterionTitleEn", "B"), ("CriterionShort", "C"), ("CriterionQuestionDe", "D"), ("CriterionQuestionEn", "E"), ("AnchorsDe", steps), ("AnchorsEn", steps)]),
            (office + "/massnahmen", [version, ("Measures", measures[0].Id.ToString())]),
            (office + "/bewertende", [version, ("Sector-" + people[0].Id, "Politics")]),
            (office + "/siegel", [version]),
        ];
        foreach (var (path, form) in attempts)
        {
            var answer = await boss.Posts(path, form);
            Assert.True(answer.Status == HttpStatusCode.UnprocessableEntity, $"{path} answered {answer.Status}");
        }

        Assert.Equal(before, await Rules(round));
        (await boss.Opens(office)).ShouldSay("Die Regeln dieser Runde sind versiegelt.");
    }

    [Fact]
    public async Task A_change_made_meanwhile_stops_the_seal()
    {
        var round = await City.HasRound(await City.HasMeasures("Licht"), await City.HasEvaluators(2), isSealed: false);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var seen = ("Version", await City.RoundVersion(round));
        (await boss.Posts($"/buero/bewertungsrunden/{round}/kriterien", seen, ("Weight-nutzen", "50"), ("Weight-klima", "50"))).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Posts($"/buero/bewertungsrunden/{round}/siegel", seen)).ShouldBe(HttpStatusCode.Conflict);
        Assert.Equal(RoundState.Draft, await City.Do(db => db.Rounds.Select(r => r.State).SingleAsync()));
        Assert.Equal(0, await City.Do(db => db.Sheets.CountAsync()));
    }

    [Fact]
    public async Task Only_the_coordination_prepares_rounds()
    {
        var people = await City.HasEvaluators(2);
        var round = await City.HasRound(await City.HasMeasures("Licht"), people, isSealed: false);
        (await people[0].Opens($"/buero/bewertungsrunden/{round}")).ShouldBe(HttpStatusCode.Forbidden);
        (await people[0].Posts($"/buero/bewertungsrunden/{round}/siegel")).ShouldBe(HttpStatusCode.Forbidden);
        (await people[0].Opens($"/bewertung/{round}")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/bewertung")).ShouldBe(HttpStatusCode.OK).ShouldSay("Noch keine Bewertungsrunde");
        (await people[0].Opens("/buero/bewertung")).ShouldSay("Für Sie liegt kein Bogen bereit");
    }

    [Fact]
    public async Task More_than_ten_criteria_are_warned_about()
    {
        var round = await City.HasRound(await City.HasMeasures("Licht"), await City.HasEvaluators(2), isSealed: false);
        await City.Do(async db =>
        {
            var draft = await db.Rounds.WithRules().SingleAsync();
            for (var i = 0; i < 9; i++)
            {
                draft.Add(ScoringInTheCity.Benefit with { Key = "k" + i, Weight = 0 }, City.Clock.GetUtcNow());
            }

            await db.SaveChangesAsync();
        });
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await boss.Opens($"/buero/bewertungsrunden/{round}")).ShouldSay("mehr als zehn Kriterien");
    }

    private Task<string> Rules(int number) => City.Do(async db =>
    {
        var round = await db.Rounds.AsNoTracking().WithRules().SingleAsync(r => r.Number == number);
        return string.Join('|', round.Version, round.Seal, round.SealedText, round.TitleDe, round.EndsOn, round.LeadThreshold, string.Join(',', round.Criteria.OrderBy(c => c.Key).Select(c => c.Key + c.Weight)), string.Join(',', round.Measures.Select(m => m.MeasureId).Order()), string.Join(',', round.Evaluators.OrderBy(e => e.PersonId).Select(e => e.PersonId + e.Sector.ToString())));
    });
}
