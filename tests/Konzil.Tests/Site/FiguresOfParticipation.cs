using Konzil.Ideas;
using Konzil.Site.Parity;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Site;

/// <summary>Reach, diversity, what was answered and what was realised, above the participation report.</summary>
[Trait("R", "R-1.3-09")]
public class FiguresOfParticipation(City city) : CityTest(city)
{
    [Fact]
    public async Task They_count_people_districts_answers_and_what_was_done()
    {
        (await City.Visitor.Opens("/beteiligung")).ShouldNotSay(ParityText.Keys.De);
        var anna = await City.HasPerson("Anna");
        var (first, _) = (await City.HasIdea("Bäume am Bahnhof", anna), await City.HasIdea("Licht am Radweg", await City.HasPerson("Ben")));
        await City.Do(async db =>
        {
            var districts = new[] { new District("paradies", 1), new District("altstadt", 2) };
            db.Districts.AddRange(districts);
            (await db.Ideas.SingleAsync(i => i.Id == first.Id)).Sort(null, districts[0].Id);
            await db.SaveChangesAsync();
        });
        (await City.Visitor.Opens("/beteiligung")).ShouldSay(ParityText.Keys.De).ShouldSay("Menschen2online und auf Papier").ShouldSay("Stadtteile mit Beiträgen1von 2").ShouldSay("beantwortet0 %0 von 2 veröffentlichten").ShouldSay("umgesetzt0 %");
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync(i => i.Id == first.Id)).Answer("Wird gemacht.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await City.Visitor.Opens("/beteiligung?lang=en")).ShouldSay("answered50 %1 of 2 published").ShouldSay("Indicators over time");

        // With a filter the figures would be those of a part: they are not shown.
        (await City.Visitor.Opens("/beteiligung?feld=ohne")).ShouldNotSay(ParityText.Keys.De);
    }
}
