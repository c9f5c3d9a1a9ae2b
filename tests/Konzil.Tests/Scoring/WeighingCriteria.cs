using System.Globalization;
using System.Net;
using System.Text.Json;
using Konzil.Methods.Scoring.Weights;
using Konzil.People;
using Konzil.Platform;
using Konzil.Scoring;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

[Trait("R", "R-2.1-35")]
[Trait("R", "R-2.3-01")]
public class WeighingCriteria(City city) : CityTest(city)
{
    [Fact]
    public async Task The_mean_of_the_members_is_sealed_and_public()
    {
        var (round, members, boss) = await Begins(3);
        await members[0].PostsAndLooks(Address(round), await Points(round, members[0], "70", "30"));
        await members[1].PostsAndLooks(Address(round), await Points(round, members[1], "45,5", "54,5"));
        await members[2].PostsAndLooks(Address(round), await Pairs(round, members[2], nameof(Importance.More)));
        (await boss.Opens(Office(round))).ShouldSay("3 von 3 Mitgliedern haben gewichtet").ShouldNotSay("45,5");
        (await boss.Opens(Office(round) + "/siegel")).ShouldSay("Die Gewichte entscheidet das Gremium „Gemeinderat“").ShouldNotSay("45,5");
        await Seals(boss, round);

        // 70, 45.5 and RANCOM's 75 (1.5 of 2 wins) make 63.5.
        var weights = await City.Do(db => db.Set<Konzil.Scoring.Criterion>().Where(c => c.Kind == CriterionKind.Points).ToDictionaryAsync(c => c.Key, c => c.Weight));
        Assert.Equal(63.5m, weights["nutzen"]);
        Assert.Equal(36.5m, weights["klima"]);
        var page = (await City.Visitor.Opens($"/bewertung/{round}")).ShouldSay("Festgelegt von: Gemeinderat. 3 von 3 Mitgliedern").ShouldSay("Ratsmitglied 2").ShouldSay("63,5").ShouldSay("45,5 % bis 75 %");
        Assert.DoesNotContain(members[0].Id.ToString()!, page.Html, StringComparison.OrdinalIgnoreCase);
        (await City.Visitor.Opens($"/bewertung/{round}?lang=en")).ShouldSay("Who decided the weights").ShouldSay("Share out points");

        var sealedText = (await City.Visitor.Opens($"/bewertung/{round}/siegel.json")).Html;
        using var file = JsonDocument.Parse(sealedText);
        Assert.Equal(3, file.RootElement.GetProperty("weights").GetProperty("members").GetArrayLength());
        var rows = CsvFile.Read((await City.Visitor.Opens($"/bewertung/{round}/gewichte.csv")).Html);
        Assert.Equal(7, rows.Count);
        Assert.Equal(["70", "45,5", "75"], rows.Where(r => r["kriterium"] == "nutzen" && r["gewicht"].Length > 0).OrderBy(r => r["mitglied"], StringComparer.Ordinal).Select(r => r["gewicht"]));
    }

    [Fact]
    public async Task A_wrong_sum_is_named_beside_the_fields_and_every_word_stays()
    {
        var (round, members, _) = await Begins(2);
        var page = (await members[0].Posts(Address(round), await Points(round, members[0], "60", "30,5"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Die Gewichte ergeben 90,5.", page.Document.QuerySelector("#Weights-fehler")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("#Weights"));
        Assert.Equal(["60", "30,5"], Values(page));
        var words = (await members[0].Posts(Address(round), await Points(round, members[0], "viel", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["viel", ""], Values(words));
        Assert.False(await City.Do(db => db.Weighings.AnyAsync(w => w.HandedInAt != null)));
        (await members[0].Opens(Address(round))).ShouldSay("Schlechteste Stufe").ShouldSay("Stufe 0").ShouldSay("Beste Stufe").ShouldSay("Stufe 5");
    }

    [Fact]
    public async Task Every_pair_has_to_be_compared()
    {
        var (round, members, _) = await Begins(2);
        (await members[0].Opens(Address(round) + "?art=paare")).ShouldSay("Nutzen oder Klima: Was ist wichtiger?").ShouldSay("RANCOM");
        (await members[0].Posts(Address(round), await Pairs(round, members[0], ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte vergleichen Sie diese beiden Kriterien.");
        (await members[0].PostsAndLooks(Address(round), await Pairs(round, members[0], nameof(Importance.Equal)))).ShouldSay("50 %");
    }

    [Fact]
    public async Task Nobody_else_sees_or_gives_a_members_weights()
    {
        var (round, members, boss) = await Begins(2);
        await members[0].PostsAndLooks(Address(round), await Points(round, members[0], "81,37", "18,63"));
        (await members[1].Opens(Address(round))).ShouldNotSay("81,37");
        (await boss.Opens(Address(round))).ShouldBe(HttpStatusCode.NotFound);
        (await boss.Posts(Address(round), ("Method", "Points"), ("Weight-nutzen", "50"), ("Weight-klima", "50"))).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens($"/bewertung/{round}/gewichte.csv")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens(Address(round))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.False(await City.Do(db => db.History.AnyAsync(h => h.ChangesJson.Contains("81.37") || h.ChangesJson.Contains("81,37"))));
    }

    [Fact]
    public async Task Sealed_weights_are_refused_with_the_reason_and_a_new_round_begins_instead()
    {
        var (round, members, boss) = await Begins(2);
        foreach (var member in members)
        {
            await member.PostsAndLooks(Address(round), await Points(round, member, "60", "40"));
        }

        var late = await Points(round, members[0], "10", "90");
        await Seals(boss, round);
        var refused = (await members[0].Posts(Address(round), late)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Die Gewichte dieser Runde sind seit").ShouldSay("damit niemand Gewichte an Punkte anpassen kann");
        Assert.Equal(["10", "90"], Values(refused));
        (await boss.Posts(Office(round) + "/gremium", ("Version", await City.RoundVersion(round)))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var person = await City.Do(db => db.Rounds.Where(r => r.Number == round).SelectMany(r => r.Evaluators).Select(e => e.PersonId).FirstAsync());
        var score = await City.Do(db => db.Sheets.CountAsync());

        (await boss.Posts(Office(round) + "/neu", ("AgainReason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte nennen Sie den Grund.");
        var next = await boss.PostsAndLooks(Office(round) + "/neu", ("AgainReason", "Der Gemeinderat will neu gewichten."));
        next.ShouldSay("Erste Runde (neue Gewichte)").ShouldSay("0 von 2 Mitgliedern haben gewichtet");
        var (old, fresh) = await City.Do(async db => (await db.Rounds.AsNoTracking().WithRules().SingleAsync(r => r.Number == round), await db.Rounds.AsNoTracking().WithRules().SingleAsync(r => r.FollowsNumber == round)));
        Assert.Equal((RoundState.Open, RoundState.Draft), (old.State, fresh.State));
        Assert.Equal(60, old.Points.Single(c => c.Key == "nutzen").Weight);
        Assert.Contains(fresh.Evaluators, e => e.PersonId == person);
        Assert.Equal(score, await City.Do(db => db.Sheets.CountAsync()));
        (await boss.Posts($"/buero/bewertungsrunden/{fresh.Number}/neu", ("AgainReason", "Noch einmal."))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Half_of_the_members_are_needed_and_a_change_of_criteria_asks_again()
    {
        var (round, members, boss) = await Begins(3);
        await members[0].PostsAndLooks(Address(round), await Points(round, members[0], "60", "40"));
        (await boss.Opens(Office(round) + "/siegel")).ShouldSay("Erst 1 von 3 Mitgliedern haben gewichtet.");
        await members[1].PostsAndLooks(Address(round), await Points(round, members[1], "20", "80"));
        (await boss.Opens(Office(round) + "/siegel")).ShouldNotSay("Das steht noch im Weg");
        (await boss.Posts(Office(round) + "/kriterien", ("Version", await City.RoundVersion(round)), ("Kept", "nutzen"))).ShouldBe(HttpStatusCode.SeeOther);
        (await members[0].Opens(Address(round))).ShouldSay("Die Kriterien haben sich seit Ihrer Abgabe geändert.");
        (await boss.Posts(Office(round) + "/siegel", ("Version", await City.RoundVersion(round)))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Erst 0 von 3");
    }

    [Fact]
    public async Task The_body_decides_and_one_person_is_no_body()
    {
        var (round, members, boss) = await Begins(2);
        (await boss.Opens(Office(round))).ShouldSay("Die Gewichte entscheidet das Gremium „Gemeinderat“.");
        (await boss.Posts(Office(round) + "/gremium", ("Version", await City.RoundVersion(round)), ("Body", "Gemeinderat"), ("Members", members[0].Id.ToString()!))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Ein Gremium hat mindestens zwei Mitglieder.");
        (await boss.Posts(Office(round) + "/gremium", ("Version", await City.RoundVersion(round)), ("Body", ""), ("Members", members[0].Id.ToString()!), ("Members", members[1].Id.ToString()!))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte nennen Sie das Gremium.");
        (await boss.Posts(Office(round) + "/gremium", ("Version", Ids.Next().ToString()), ("Body", "Rat"), ("Members", members[0].Id.ToString()!), ("Members", members[1].Id.ToString()!))).ShouldBe(HttpStatusCode.Conflict);
        await City.Settle();
        Assert.Equal(2, await City.Do(db => db.Notices.CountAsync(n => n.Path == $"/gewichtung/{round}")));
        (await boss.Posts(Office(round) + "/gremium", ("Version", await City.RoundVersion(round)), ("Body", ""))).ShouldBe(HttpStatusCode.SeeOther);
        (await members[0].Opens(Address(round))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Rests_go_to_the_largest_and_the_sum_is_exactly_one_hundred()
    {
        var round = Round.Draft(1, new RoundText(new("R", "R"), new DateOnly(2030, 1, 1), 70, 8), DateTimeOffset.UnixEpoch);
        foreach (var key in new[] { "a", "b", "c" })
        {
            round.Add(ScoringInTheCity.Benefit with { Key = key }, DateTimeOffset.UnixEpoch);
        }

        var members = new List<Weighing>();
        foreach (var points in new[] { new[] { 33.33m, 33.33m, 33.34m }, [50, 25, 25], [0, 0, 100] })
        {
            var weighing = new Weighing(round.Id, Ids.Next(), "M");
            weighing.HandIn(new WeighingText(WeighingMethod.Points, points.Select((p, i) => (p, Key: "abc"[i].ToString())).ToDictionary(p => p.Key, p => (decimal?)p.p), new Dictionary<string, Importance?>()), round, new Me(null, "M", new HashSet<Permission>()), DateTimeOffset.UnixEpoch);
            members.Add(weighing);
        }

        // 27.7766…, 19.4433…, 52.78
        Assert.Equal([27.78m, 19.44m, 52.78m], WeightMean.Of(members, ["a", "b", "c"]));
        var pairs = new Weighing(round.Id, Ids.Next(), "P");
        pairs.HandIn(new WeighingText(WeighingMethod.Pairs, new Dictionary<string, decimal?>(), new Dictionary<string, Importance?> { ["a_b"] = Importance.More, ["a_c"] = Importance.Equal, ["b_c"] = Importance.Less }), round, new Me(null, "P", new HashSet<Permission>()), DateTimeOffset.UnixEpoch);
        var library = Rancom.Of([[0.5, 1, 0.5], [0, 0.5, 0], [0.5, 1, 0.5]]).Select(w => Math.Round(w.ToDecimal() * 100, 2));
        Assert.Equal([44.45m, 11.11m, 44.44m], WeightMean.Of(pairs, ["a", "b", "c"]));
        Assert.Equal([44.44m, 11.11m, 44.44m], library);
    }

    private async Task<(int Round, List<Actor> Members, Actor Boss)> Begins(int count)
    {
        var round = await City.HasRound(await City.HasMeasures("Licht am Seerhein"), await City.HasEvaluators(2), isSealed: false);
        var members = new List<Actor>();
        for (var i = 1; i <= count; i++)
        {
            members.Add(await City.HasPerson("Ratsmitglied " + i.ToString(CultureInfo.InvariantCulture), Role.CouncilMember));
        }

        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await boss.Posts(Office(round) + "/gremium", [("Version", await City.RoundVersion(round)), ("Body", "Gemeinderat"), .. members.Select(m => ("Members", m.Id.ToString()!))])).ShouldBe(HttpStatusCode.SeeOther);
        return (round, members, boss);
    }

    private async Task Seals(Actor boss, int round) => (await boss.Posts(Office(round) + "/siegel", ("Version", await City.RoundVersion(round)))).ShouldBe(HttpStatusCode.SeeOther);

    private async Task<(string, string)[]> Points(int round, Actor member, string benefit, string climate) =>
        [("Version", await Version(round, member)), ("Method", nameof(WeighingMethod.Points)), ("Weight-nutzen", benefit), ("Weight-klima", climate)];

    private async Task<(string, string)[]> Pairs(int round, Actor member, string answer) =>
        [("Version", await Version(round, member)), ("Method", nameof(WeighingMethod.Pairs)), ("Pair-nutzen_klima", answer)];

    private Task<string> Version(int round, Actor member) => City.Do(async db => (await db.Weighings.AsNoTracking().SingleAsync(w => w.PersonId == member.Id && db.Set<Round>().Any(r => r.Id == w.RoundId && r.Number == round))).Version.ToString());

    private static IEnumerable<string?> Values(Seen page) => page.Document.QuerySelectorAll("input[name^='Weight-']").Select(i => i.GetAttribute("value") ?? "");

    private static string Address(int round) => $"/gewichtung/{round}";

    private static string Office(int round) => $"/buero/bewertungsrunden/{round}";
}
