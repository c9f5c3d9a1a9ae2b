using Konzil.Portfolio;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Portfolio;

public class LoadingPortfolio(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.5-12")]
    [Trait("R", "R-1.5-21")]
    public async Task The_first_city_shows_ranks_that_changed_money_with_its_terms_and_a_paper()
    {
        await City.LoadsKonstanz();
        await City.Settle();

        Assert.All(await City.Do(db => db.Rerankings.Include(r => r.Changes).ToListAsync()), r =>
        {
            Assert.True(r is { IsExample: true, State: RerankingState.Decided });
            Assert.True(r.Changes.Count(c => c.Moved) >= 2);
        });
        (await City.Visitor.Opens("/rangfolge")).ShouldSay("Neue Reihenfolge nach der Haushaltsklausur (Beispiel)").ShouldSay("Beispiel");
        (await City.Visitor.Opens("/rangfolge?lang=en")).ShouldSay("New order after the budget meeting (example)").ShouldNotSay("Haushaltsklausur (Beispiel)");
        (await City.Visitor.Opens("/foerderungen")).ShouldSay("Digitalisierungsfonds des Bundes (Beispiel)").ShouldSay("unvollständig");
        Assert.True(await City.Do(db => db.MeasurePosts.CountAsync()) > 4);

        var paper = await City.Do(db => db.CutPapers.AsNoTracking().Include(p => p.Variants).SingleAsync());
        Assert.True(paper is { State: CutPaperState.Released, IsExample: true });
        Assert.Equal(2, paper.Effects!.Count);
        Assert.Equal(new MoneySum(3000, false), paper.Effects[0].Owed);
        (await City.Visitor.Opens("/kuerzungen")).ShouldSay("Sparen im laufenden Jahr (Beispiel)");
        (await City.Visitor.Opens("/kuerzungen/1")).ShouldSay("Zwei Maßnahmen beenden (Beispiel)").ShouldSay("Beschlussvorschlag");

        // Loaded again, nothing comes twice.
        await City.LoadsKonstanz();
        Assert.Equal((2, 1), (await City.Do(db => db.Rerankings.CountAsync()), await City.Do(db => db.CutPapers.CountAsync())));
    }
}
