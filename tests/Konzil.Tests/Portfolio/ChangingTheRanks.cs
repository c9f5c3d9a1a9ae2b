using System.Net;
using System.Text.Json;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Portfolio;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Portfolio;

[Trait("R", "R-1.5-12")]
public class ChangingTheRanks(City city) : CityTest(city)
{
    private const string Edit = "/buero/rangfolge/1";
    private const string Decide = "/buero/rangfolge/1/beschluss";

    [Fact]
    public async Task A_body_changes_the_order_by_hand_and_everything_is_public_only_then()
    {
        var (office, measures) = await Drafted();
        (await City.Visitor.Opens("/rangfolge")).ShouldSay(RankWords.None.De);
        (await City.Visitor.Opens("/rangfolge/1")).ShouldBe(HttpStatusCode.NotFound);
        await office.PostsAndLooks(Edit, RanksInTheCity.RankForm(await City.RanksVersion(), measures, ("2", "Kann warten."), ("1", "Förderung ist bewilligt."), ("3", ""), ("", "Das Land übernimmt es.")));
        (await City.Visitor.Opens("/rangfolge/1")).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain("Förderung ist bewilligt.", await MeasureParts.Of(City, measures[1]), StringComparison.Ordinal);

        await office.PostsAndLooks(Decide, await Minutes());
        var page = await City.Visitor.Opens("/rangfolge/1");
        page.ShouldSay("Förderung ist bewilligt.").ShouldSay("1 Platz nach oben").ShouldSay("nicht mehr dabei").ShouldSay("Das Land übernimmt es.").ShouldSay("Gemeinderat").ShouldSay("Gleicher Platz wie bisher: M-03");
        page.ShouldSay(Konzil.Agenda.ParticipationText.NoInput.De);
        (await City.Visitor.Opens("/rangfolge/1?lang=en")).ShouldSay("up 1 place").ShouldSay("New order").ShouldNotSay("Neue Reihenfolge");
        var list = await City.Visitor.Opens("/rangfolge");
        list.ShouldSay("Anderer Platz: 3 von 4 Maßnahmen.");
        Assert.Equal(["Offene Werkstatt", "Licht am Seerhein", "Seedaten", "Leihladen"], list.Document.QuerySelectorAll("#verlauf table tbody th span").Select(s => s.TextContent));
        Assert.Equal(["1", "2"], list.Document.QuerySelectorAll("#verlauf table tbody tr")[1].QuerySelectorAll("td").Select(c => c.TextContent));
        Assert.Equal(["4", "nicht dabei"], list.Document.QuerySelectorAll("#verlauf table tbody tr")[3].QuerySelectorAll("td").Select(c => c.TextContent));

        // No line leads to a rank that does not exist: three measures have a line, four have points before.
        Assert.Equal(3, list.Document.QuerySelectorAll("#verlauf svg path").Length);
        Assert.Equal(7, list.Document.QuerySelectorAll("#verlauf svg circle").Length);
        Assert.Contains("von Platz 2 auf Platz 1", await MeasureParts.Of(City, measures[1]), StringComparison.Ordinal);
        Assert.Contains("from rank 2 to rank 1", await MeasureParts.Of(City, measures[1], "en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_follows_a_measure_that_moves_is_told_and_nobody_else()
    {
        var (office, measures) = await Drafted();
        var (anna, ben) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"));
        await City.Do(async db =>
        {
            db.Follows.Add(new Follow(anna.Id!.Value, Measure.Kind, measures[1].Id, City.Clock.GetUtcNow()));
            db.Follows.Add(new Follow(ben.Id!.Value, Measure.Kind, measures[2].Id, City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        await office.Posts(Edit, RanksInTheCity.RankForm(await City.RanksVersion(), measures, ("2", "Kann warten."), ("1", "Förderung ist bewilligt."), ("3", ""), ("4", "")));
        await office.PostsAndLooks(Decide, await Minutes());
        await City.Settle();
        Assert.Contains("Rangfolge geändert: von Platz 2 auf Platz 1", Assert.Single(await Notices(anna)), StringComparison.Ordinal);
        Assert.Empty(await Notices(ben));
    }

    [Fact]
    public async Task Every_move_and_every_loss_needs_a_reason_and_ranks_have_no_gap()
    {
        var (office, measures) = await Drafted();
        var draft = await office.PostsAndLooks(Edit, RanksInTheCity.RankForm(await City.RanksVersion(), measures, ("2", ""), ("1", "Förderung ist bewilligt."), ("4", ""), ("", "")));
        draft.ShouldSay("M-01 (von Platz 1 auf Platz 2) braucht einen Grund.").ShouldSay("M-04 (nicht mehr dabei, bisher Platz 4) braucht einen Grund.").ShouldSay("M-03 steht auf Platz 4. Nach den Plätzen der anderen wäre es Platz 3.");
        var refused = await office.Posts(Decide, (await Minutes()).With(("Protocol", "Mein getipptes Protokoll")));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Mein getipptes Protokoll", refused.Html, StringComparison.Ordinal);
        Assert.Equal(RerankingState.Draft, (await City.StoredRanks()).State);

        var wrong = await office.Posts(Edit, RanksInTheCity.RankForm(await City.RanksVersion(), measures, ("null", "Mein Grund"), ("1", ""), ("3", ""), ("4", "")));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RankOfficeText.RankWrong.De);
        Assert.Contains("value=\"null\"", wrong.Html, StringComparison.Ordinal);
        Assert.Contains("Mein Grund", wrong.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unmoved_order_cannot_be_decided_and_a_decided_one_is_fixed()
    {
        var (office, measures) = await Drafted();
        (await office.Posts(Decide, await Minutes())).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RankOfficeText.NothingMoves.De);
        await office.Posts(Edit, RanksInTheCity.RankForm(await City.RanksVersion(), measures, ("2", "A."), ("1", "B."), ("3", ""), ("4", "")));
        await office.PostsAndLooks(Decide, await Minutes());
        (await office.Posts(Edit, RanksInTheCity.RankForm(await City.RanksVersion(), measures, ("1", "A."), ("2", "B."), ("3", ""), ("4", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RankOfficeText.Fixed.De);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Reranking) && h.ById == office.Id)));
    }

    [Fact]
    public async Task A_stale_draft_answers_409_with_both_versions()
    {
        var (office, measures) = await Drafted();
        var old = await City.RanksVersion();
        await office.PostsAndLooks(Edit, RanksInTheCity.RankForm(old, measures, ("2", "Zuerst gespeichert."), ("1", "B."), ("3", ""), ("4", "")));
        var late = await office.Posts(Edit, RanksInTheCity.RankForm(old, measures, ("1", "Später getippt."), ("2", ""), ("3", ""), ("4", "")));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zuerst gespeichert.");
        Assert.Contains("Später getippt.", late.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_round_gives_the_new_ranks_and_a_third_order_follows_the_second()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var (measures, first) = await City.HasRanking(office);
        City.Clock.Advance(TimeSpan.FromDays(20));
        var second = await City.HasClosedRound(office, [measures[0], measures[1], measures[2]], 2, 5, 4);
        (await office.Posts("/buero/rangfolge", New($"r-{second}", $"r-{first}"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RankOfficeText.NotLater.De);
        await office.PostsAndLooks("/buero/rangfolge", New($"r-{first}", $"r-{second}"));
        var draft = await City.StoredRanks();
        Assert.Equal([(1, 3), (2, 1), (3, 2), (4, null)], draft.Changes.OrderBy(c => c.MeasureNumber).Select(c => (c.OldRank, c.NewRank)));

        // Ranks of a round are facts: the form cannot change them.
        await office.PostsAndLooks(Edit, RanksInTheCity.RankForm(await City.RanksVersion(), measures, ("1", "Grund 1."), ("2", "Grund 2."), ("3", "Grund 3."), ("4", "Nicht mehr bewertet.")));
        Assert.Equal([3, 1, 2, null], (await City.StoredRanks()).Changes.OrderBy(c => c.MeasureNumber).Select(c => c.NewRank));
        await office.PostsAndLooks(Decide, await Minutes());

        await office.PostsAndLooks("/buero/rangfolge", New("n-1", ""));
        Assert.Equal([3, 1, 2], (await City.StoredRanks(2)).Changes.OrderBy(c => c.MeasureNumber).Select(c => c.OldRank));
        using var json = JsonDocument.Parse((await City.Visitor.Opens("/rangfolge/rangfolge.json")).Html);
        Assert.Equal(["r-1", "n-1"], json.RootElement.GetProperty("rankings").EnumerateArray().Select(r => r.GetProperty("key").GetString()));
        var rows = CsvFile.Read((await City.Visitor.Opens("/rangfolge/rangfolge.csv")).Html);
        Assert.Equal(["1", "1", "-2", ""], rows.Select(r => r["plaetze"].TrimStart('\'')));
        Assert.Equal("", rows.Single(r => r["massnahme"] == "M-04")["platz_neu"]);
        Assert.Contains("Grund 2.", (await City.Visitor.Opens("/rangfolge/feed.atom")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measure_that_was_not_ranked_joins_with_a_reason()
    {
        var (office, measures) = await Drafted();
        var fresh = (await City.HasMeasureOf(await AgendaInTheCity.HasField(City, "Mobilität"), await City.HasGoal(3, "Mobil"), "Radweg"))!;
        var all = measures.Append(fresh).ToList();
        (await office.Opens(Edit)).ShouldSay("Radweg");
        await office.Posts(Edit, RanksInTheCity.RankForm(await City.RanksVersion(), all, ("1", ""), ("2", ""), ("3", ""), ("4", ""), ("5", "Neu beantragt.")));
        await office.PostsAndLooks(Decide, await Minutes());
        (await City.Visitor.Opens("/rangfolge/1")).ShouldSay("neu dabei").ShouldSay("Neu beantragt.");
    }

    [Fact]
    public async Task Strangers_of_the_office_stay_outside()
    {
        await Drafted();
        var moderator = await City.HasPerson("Moderation", Role.Moderator);
        (await moderator.Opens(Edit)).ShouldBe(HttpStatusCode.Forbidden);
        (await moderator.Opens("/rangfolge/1")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static (string, string)[] New(string before, string source) => [("TitleDe", "Neue Reihenfolge"), ("TitleEn", ""), ("WhyDe", ""), ("WhyEn", ""), ("Bisher", before), ("Quelle", source)];

    private async Task<(string, string)[]> Minutes() =>
        [("Version", await City.RanksVersion()), ("Body", "Gemeinderat"), ("Tag", Format.Iso(City.Today())), ("Protocol", "Niederschrift 4/2026"), ("Beschluss", "")];

    private async Task<(Actor Office, List<Measure> Measures)> Drafted()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var (measures, round) = await City.HasRanking(office);
        await office.PostsAndLooks("/buero/rangfolge", New($"r-{round}", ""));
        return (office, measures);
    }

    private Task<List<string>> Notices(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id && n.De.Contains("Rangfolge")).Select(n => n.De).ToListAsync());
}
