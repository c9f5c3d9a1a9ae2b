using System.Net;
using Konzil.Agenda;
using Konzil.Council;
using Konzil.People;
using Konzil.Scoring;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

public class LoadingScoring(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-2.1-35")]
    [Trait("R", "R-2.1-36")]
    [Trait("R", "R-G-02")]
    [Trait("R", "R-4.2-06")]
    public async Task The_first_city_comes_with_a_closed_example_round_and_its_resolutions()
    {
        await City.LoadsKonstanz();
        await City.Settle();
        var round = await City.Do(db => db.Rounds.AsNoTracking().WithRules().SingleAsync());
        Assert.True(round is { State: RoundState.Closed, IsExample: true });
        Assert.Equal(17, round.Result!.Ranked);
        Assert.Equal(100, round.WeightSum);
        var chosen = await City.Do(db => db.Set<LeadChoice>().Where(c => c.Decision == LeadDecision.Chosen).Select(c => c.MeasureId).ToListAsync());
        var paid = await City.Do(db => db.Set<Konzil.Portfolio.Candidate>().Where(c => c.State == Konzil.Portfolio.CandidateState.Funded).Select(c => c.MeasureId!.Value).ToListAsync());
        Assert.Equal(await City.Do(db => db.Measures.Where(m => m.IsLeadProject).Select(m => m.Id).ToListAsync()), [.. chosen, .. paid], Comparer());
        Assert.False(await City.Do(db => db.Set<LeadChoice>().AnyAsync(c => c.Deviates)));
        Assert.Empty(await City.Do(db => db.Notices.Select(n => n.Key + " " + n.De).ToListAsync()));
        Assert.Equal(4, await City.Do(db => db.Resolutions.CountAsync()));
        Assert.Equal(1, await City.Do(db => db.AgendaVersions.CountAsync()));
        Assert.Equal(4, await City.Do(db => db.MeasureSteps.CountAsync(s => s.Kind == StationKind.Decision && !s.Key.Contains("budget/"))));
        Assert.All(await City.Do(db => db.MeasureSteps.Where(s => s.Kind == StationKind.Scoring && !s.Key.StartsWith("rank/")).Select(s => s.At).ToListAsync()), at => Assert.True(at < City.Clock.GetUtcNow().AddDays(-80)));

        (await City.Visitor.Opens("/bewertung")).ShouldBe(HttpStatusCode.OK).ShouldSay("Beispiel").ShouldSay("Wasserlinie: 8 Leitprojekte sind ausgewählt").ShouldSay("digitale Souveränität").ShouldSay("Digital-Café");
        (await City.Visitor.Opens("/bewertung?lang=en")).ShouldBe(HttpStatusCode.OK).ShouldSay("digital sovereignty");
        (await City.Visitor.Opens("/beschluesse")).ShouldSay("35 Ja, 0 Nein, Enthaltungen unbekannt").ShouldSay("26 Ja, 11 Nein, Enthaltungen unbekannt");
        (await City.Visitor.Opens("/beschluesse/2")).ShouldSay("2023");
    }

    [Fact]
    public async Task Loading_twice_changes_nothing()
    {
        await City.LoadsKonstanz();
        var first = await City.Do(Counts);
        await City.LoadsKonstanz();
        Assert.Equal(first, await City.Do(Counts));
    }

    private static async Task<string> Counts(Konzil.Platform.CityDb db) => string.Join(' ', await db.Templates.CountAsync(), await db.Rounds.CountAsync(), await db.Sheets.CountAsync(), await db.SheetEditions.CountAsync(), await db.LeadSelections.CountAsync(), await db.Resolutions.CountAsync(), await db.MeasureSteps.CountAsync());

    private static IEqualityComparer<IEnumerable<Guid>> Comparer() => EqualityComparer<IEnumerable<Guid>>.Create((a, b) => a!.Order().SequenceEqual(b!.Order()), _ => 0);
}
