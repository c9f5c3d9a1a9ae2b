using System.Net;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>The public picture of one phase, drawn like the whole.</summary>
[Trait("R", "R-2.2-02")]
[Trait("R", "R-3.4-28")]
public class OnePhaseByItself(City city) : CityTest(city)
{
    [Fact]
    public async Task Each_phase_has_a_page_with_its_packages_and_the_same_legend()
    {
        await City.LoadsKonstanz();
        await City.Do(db => db.Phases.Where(p => p.TitleDe.StartsWith("Phase 2")).ExecuteUpdateAsync(s => s.SetProperty(p => p.IsPublic, false)));
        var whole = await City.Visitor.Opens("/zeitplan");
        var phases = await City.Do(db => db.Phases.AsNoTracking().Where(p => p.IsPublic).OrderBy(p => p.Order).ToListAsync());
        var first = phases.Single(p => p.TitleDe.StartsWith("Phase 1", StringComparison.Ordinal));
        foreach (var phase in phases)
        {
            Assert.Single(whole.Document.QuerySelectorAll($"main a[href='/zeitplan/phasen/{phase.Order}']"));
            var page = (await City.Visitor.Opens($"/zeitplan/phasen/{phase.Order}")).ShouldBe(HttpStatusCode.OK).ShouldSay(phase.TitleDe);
            Assert.Equal(whole.Document.QuerySelector(".kz-legende")!.TextContent, page.Document.QuerySelector(".kz-legende")!.TextContent);
        }

        (await City.Visitor.Opens($"/zeitplan/phasen/{first.Order}")).ShouldSay("AP 3 Workshops").ShouldSay("Vorprojektphase").ShouldSay("etwa 12 Monate").ShouldNotSay("Online-Ideensammlung");
        (await City.Visitor.Opens($"/zeitplan/phasen/{first.Order}?lang=en")).ShouldSay("Resolutions of this time").ShouldNotSay("Beschlüsse");
        Assert.Equal(2, phases.Count);
        (await City.Visitor.Opens($"/zeitplan/phasen/{phases.Max(p => p.Order) + 1}")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/zeitplan/phasen/99")).ShouldBe(HttpStatusCode.NotFound);
    }
}
