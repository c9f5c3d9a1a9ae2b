using System.Net;
using Konzil.Methods.Scoring.Robustness;
using Konzil.People;
using Konzil.Scoring;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

/// <summary>Whoever doubts a ranking sees what it hangs on: weights, methods, people.</summary>
[Trait("R", "R-2.1-35")]
[Trait("R", "R-2.3-01")]
public class HoldingFirm(City city) : CityTest(city)
{
    [Fact]
    public async Task The_page_says_how_many_weightings_a_measure_leads()
    {
        var round = await Scored();
        var kept = await City.Do(async db => (await db.Rounds.AsNoTracking().SingleAsync(r => r.Number == round)).Robustness!);
        Assert.Equal([1, 2, 3], kept.Compared);
        Assert.Equal(RankAcceptability.UsualDraws, kept.Draws);

        // M-01 leads by benefit as far as M-02 by climate: M-01 is first as long as benefit weighs more than half.
        // The draw begins with a number of the seal, another one each time; six standard deviations of 100,000 draws.
        Assert.Equal(0.5, kept.Shares[0][0], 0.01);
        Assert.Equal((0.5m, 1m), kept.Weights.Where(w => w.Key == "nutzen").Select(w => (w.WinnerFrom, w.WinnerTo)).Single());
        Assert.Equal(1, kept.Shares[2][2], 9);

        var page = await City.Visitor.Opens($"/bewertung/{round}/belastbarkeit");
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Wie fest steht die Rangliste?").ShouldSay(kept.Seed.ToString()).ShouldSay("100.000 Gewichtungen").ShouldSay("50 bis 100 %").ShouldSay("TOPSIS").ShouldSay("PROMETHEE II").ShouldSay("VIKOR").ShouldSay("Borda");
        Assert.Equal(2, page.Document.QuerySelectorAll("figure svg[role=img]").Length);
        Assert.All(page.Document.QuerySelectorAll("figure"), f => Assert.NotNull(f.QuerySelector("table caption")));
        (await City.Visitor.Opens($"/bewertung/{round}")).ShouldSay($"M-01 steht bei {kept.Shares[0][0] * 100:0} von 100 möglichen Gewichtungen auf Platz 1.").ShouldSay("insgesamt einig").ShouldSay("konzil verify");
        (await City.Visitor.Opens($"/bewertung/{round}/belastbarkeit?lang=en")).ShouldSay("How firm is the ranking?").ShouldSay("100,000 weightings");
    }

    [Fact]
    public async Task Nothing_of_it_exists_before_the_end()
    {
        var people = await City.HasEvaluators(5);
        var measures = await City.HasMeasures("Licht", "Bäume");
        var round = await City.HasRound(measures, people);
        await City.Scores(people[0], round, measures[0], 5, 5);
        foreach (var actor in new[] { City.Visitor, people[0], await City.HasPerson("Alle Rollen", [.. Enum.GetValues<Role>()]) })
        {
            foreach (var address in new[] { "/belastbarkeit", ".json", ".xlsx" })
            {
                (await actor.Opens($"/bewertung/{round}{address}")).ShouldBe(HttpStatusCode.NotFound);
            }
        }

        Assert.Null(await City.Do(db => db.Rounds.Select(r => r.RobustnessJson).SingleAsync()));
        (await City.Visitor.Opens($"/bewertung/{round}")).ShouldNotSay("konzil verify");
    }

    [Fact]
    public async Task A_measure_without_values_is_left_out_and_not_compared_as_zero()
    {
        var measures = await City.HasMeasures("Licht", "Bäume", "Boote");
        var people = await City.HasEvaluators(5);
        var round = await City.HasRound(measures, people);
        foreach (var person in people)
        {
            await City.Scores(person, round, measures[0], 5, 1);
            await City.Scores(person, round, measures[1], 1, 5);
        }

        await Closes(round, "Niemand wollte Boote bewerten.");
        Assert.Equal([1, 2], await City.Do(async db => (await db.Rounds.AsNoTracking().SingleAsync()).Robustness!.Compared));
        (await City.Visitor.Opens($"/bewertung/{round}/belastbarkeit")).ShouldBe(HttpStatusCode.OK).ShouldSay("Alle Kriterien zusammen");
    }

    [Fact]
    public async Task One_measure_alone_is_compared_with_nothing()
    {
        var measures = await City.HasMeasures("Licht");
        var people = await City.HasEvaluators(2);
        var round = await City.HasRound(measures, people);
        foreach (var person in people)
        {
            await City.Scores(person, round, measures[0], 5, 5);
        }

        await Closes(round);
        (await City.Visitor.Opens($"/bewertung/{round}/belastbarkeit")).ShouldBe(HttpStatusCode.OK).ShouldSay("mindestens zwei Maßnahmen").ShouldSay("weniger als fünf Personen");
    }

    [Fact]
    public async Task A_city_may_show_groups_instead_of_ranks()
    {
        var measures = await City.HasMeasures("Licht", "Bäume", "Boote", "Brunnen");
        var people = await City.HasEvaluators(2);
        var round = await City.HasRound(measures, people, isSealed: false);
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (string, string)[] rules = [("TitleDe", "Erste Runde"), ("TitleEn", "First round"), ("EndsOn", "2030-01-01"), ("LeadThreshold", "70"), ("LeadMost", "8"), ("GroupsFrom", "40")];
        (await boss.Posts($"/buero/bewertungsrunden/{round}", [("Version", await City.RoundVersion(round)), .. rules.With(("GroupsFrom", "70"))])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("unter der Wasserlinie");
        (await boss.Posts($"/buero/bewertungsrunden/{round}", [("Version", await City.RoundVersion(round)), .. rules])).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Posts($"/buero/bewertungsrunden/{round}/siegel", ("Version", await City.RoundVersion(round)))).ShouldBe(HttpStatusCode.SeeOther);
        (await boss.Posts($"/buero/bewertungsrunden/{round}", [("Version", await City.RoundVersion(round)), .. rules.With(("GroupsFrom", "30"))])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        foreach (var person in people)
        {
            await City.Scores(person, round, measures[0], 4, 4);
            await City.Scores(person, round, measures[1], 5, 5);
            await City.Scores(person, round, measures[2], 0, 1);
            await City.Scores(person, round, measures[3], 2, 3);
        }

        (await boss.Posts($"/buero/bewertungsrunden/{round}/abschluss")).ShouldBe(HttpStatusCode.SeeOther);
        var page = await City.Visitor.Opens($"/bewertung/{round}");
        Assert.Equal(["Vorn", "Vorn", "Mitte", "Dahinter"], page.Document.QuerySelectorAll(".kz-rang .rang").Select(c => c.TextContent.Trim()));
        page.ShouldSay("Mitte ab 40 Punkten").ShouldNotSay("Spanne der Plätze");
        (await City.Visitor.Opens($"/bewertung/{round}/belastbarkeit")).ShouldSay("Gruppen statt Plätze");
        Assert.Contains("Gruppe: Vorn", await MeasureParts.Of(City, measures[0]), StringComparison.Ordinal);

        // Within a group there is no order, so passing over M-02 for M-01 departs from nothing.
        var sealedRound = await City.Do(db => db.Rounds.AsNoTracking().WithRules().SingleAsync());
        LeadWish[] wishes = [new(measures[0].Id, LeadDecision.Chosen, "Ja."), new(measures[1].Id, LeadDecision.Waiting, "Später."), new(measures[2].Id, LeadDecision.NotNow, "Nein."), new(measures[3].Id, LeadDecision.NotNow, "Nein.")];
        Assert.Empty(LeadSelection.Deviating(sealedRound, sealedRound.Result!, wishes));
        Assert.Equal(3, LeadSelection.Deviating(sealedRound, sealedRound.Result!, [.. wishes.Select(w => w with { Decision = w.MeasureId == measures[3].Id ? LeadDecision.Chosen : LeadDecision.Waiting })]).Count);
        Assert.Empty(ResultCheck.Of(ResultFile.Read((await City.Visitor.Opens($"/bewertung/{round}.json")).Html)).Differences);
    }

    /// <summary>Five people: M-01 leads by benefit, M-02 by climate, M-03 is behind both in everything.</summary>
    private async Task<int> Scored()
    {
        var measures = await City.HasMeasures("Licht", "Bäume", "Boote");
        var people = await City.HasEvaluators(5);
        var round = await City.HasRound(measures, people);
        foreach (var person in people)
        {
            await City.Scores(person, round, measures[0], 5, 3);
            await City.Scores(person, round, measures[1], 3, 5);
            await City.Scores(person, round, measures[2], 1, 1);
        }

        await Closes(round);
        return round;
    }

    private async Task Closes(int round, string reason = "")
    {
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await boss.Posts($"/buero/bewertungsrunden/{round}/abschluss", ("Reason", reason))).ShouldBe(HttpStatusCode.SeeOther);
    }
}
