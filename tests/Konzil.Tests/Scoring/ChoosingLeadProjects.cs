using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Scoring;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

[Trait("R", "R-2.1-36")]
public class ChoosingLeadProjects(City city) : CityTest(city)
{
    private static readonly (string, string)[] InOrder =
    [
        ("Decision-1", "Chosen"), ("Reason-1", "Größter Nutzen."), ("Decision-2", "Waiting"), ("Reason-2", "Rückt nach."), ("Decision-3", "NotNow"), ("Reason-3", "Erst später."),
    ];

    [Fact]
    public async Task Each_measure_gets_its_decision_and_its_reason()
    {
        var (boss, round) = await Ranked();
        (await boss.Opens($"/buero/bewertungsrunden/{round}/leitprojekte")).ShouldSay("1. M-01");
        (await boss.Posts(Address(round), InOrder.With(("Reason-2", "")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("M-02: Bitte entscheiden Sie");
        (await boss.Posts(Address(round), InOrder)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal([true, false, false], await City.Do(db => db.Measures.OrderBy(m => m.Number).Select(m => m.IsLeadProject).ToListAsync()));
        (await City.Visitor.Opens($"/bewertung/{round}")).ShouldSay("Größter Nutzen.").ShouldSay("Rückt nach.").ShouldSay("Warteliste").ShouldNotSay("Abweichung von der Rangliste");
        var steps = await City.Do(db => db.MeasureSteps.Where(s => s.Key == $"lead/{round}").OrderBy(s => s.De).Select(s => s.De).ToListAsync());
        Assert.Equal(["Als Leitprojekt ausgewählt: Größter Nutzen.", "Auf die Warteliste für Leitprojekte gesetzt: Rückt nach.", "Nicht als Leitprojekt ausgewählt: Erst später."], steps);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(LeadSelection) && h.ById == boss.Id)));
    }

    [Fact]
    public async Task Passing_over_a_better_one_needs_a_public_reason()
    {
        var (boss, round) = await Ranked();
        var against = InOrder.With(("Decision-1", "NotNow"), ("Reason-1", "Braucht noch Zeit."), ("Decision-3", "Chosen"), ("Reason-3", "Gesetz verlangt es."));
        (await boss.Posts(Address(round), against)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("weicht von der Rangliste ab");
        (await boss.Posts(Address(round), against.With(("DeviationReason", "Die Frist des Landes läuft ab.")))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens($"/bewertung/{round}")).ShouldSay("Die Frist des Landes läuft ab.").ShouldSay("Abweichung von der Rangliste");
        Assert.Equal([true, true, true], await City.Do(db => db.Set<LeadChoice>().Select(c => c.Deviates).ToListAsync()));
        Assert.Contains("Abweichung von der Rangliste", await MeasureParts.Of(City, await City.Do(db => db.Measures.SingleAsync(m => m.Number == 3))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_were_sealed_need_a_public_reason()
    {
        var (boss, round) = await Ranked(most: 1);
        var two = InOrder.With(("Decision-2", "Chosen"));
        (await boss.Posts(Address(round), two)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ScoringText.MoreThanSealed.Filled(1).De);
        (await boss.Posts(Address(round), two.With(("DeviationReason", "Das Land bezahlt das zweite.")))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens($"/bewertung/{round}")).ShouldSay("Das Land bezahlt das zweite.").ShouldSay(RankingText.MoreTitle.De).ShouldNotSay("Abweichung von der Rangliste");
    }

    [Fact]
    public async Task It_happens_once_for_each_round_even_with_ten_clicks_at_once()
    {
        var (boss, round) = await Ranked();
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => boss.Posts(Address(round), InOrder))));
        Assert.Single(answers, a => a.Status == HttpStatusCode.SeeOther);
        Assert.Equal(1, await City.Do(db => db.LeadSelections.CountAsync()));
        (await boss.Posts(Address(round), InOrder.With(("Decision-2", "Chosen")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("schon gewählt");
        Assert.Equal(1, await City.Do(db => db.Measures.CountAsync(m => m.IsLeadProject)));
    }

    [Fact]
    public async Task Only_those_who_may_choose()
    {
        var (_, round) = await Ranked();
        var moderator = await City.HasPerson("Moderation", Role.Moderator);
        (await moderator.Posts(Address(round), InOrder)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static string Address(int round) => $"/buero/bewertungsrunden/{round}/leitprojekte";

    private async Task<(Actor Boss, int Round)> Ranked(int most = 8)
    {
        var measures = await City.HasMeasures("Licht", "Bäume", "Boote");
        var people = await City.HasEvaluators(2);
        var round = await City.HasRound(measures, people, most: most);
        foreach (var person in people)
        {
            await City.Scores(person, round, measures[0], 5, 5);
            await City.Scores(person, round, measures[1], 4, 4);
            await City.Scores(person, round, measures[2], 2, 2);
        }

        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await boss.Posts($"/buero/bewertungsrunden/{round}/abschluss")).ShouldBe(HttpStatusCode.SeeOther);
        return (boss, round);
    }
}
