using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Site.Synthetic;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Site;

/// <summary>A full installation for tests of size: rows agree with the numbers beside them, pages and search work on it.</summary>
public class MakingUpACity(City city) : CityTest(city)
{
    [Fact]
    public async Task The_rows_agree_with_the_numbers()
    {
        await City.HasIdea("Bäume am Bahnhof");
        await Make(new SyntheticSize(300, 2000, 4000, 7));
        await City.Do(async db =>
        {
            Assert.Equal(301, await db.Ideas.CountAsync());
            Assert.Equal(301, await db.Ideas.Select(i => i.Number).Distinct().CountAsync());
            Assert.InRange(await db.Comments.CountAsync(), 1990, 2000);
            Assert.InRange(await db.Supports.CountAsync(), 3990, 4000);
            Assert.Equal(await db.Supports.CountAsync(), await db.Ideas.SumAsync(i => i.SupportCount));
            Assert.Equal(await db.Comments.CountAsync(), await db.Ideas.SumAsync(i => i.CommentCount));
            Assert.Equal(await db.Ideas.CountAsync(i => i.PublishedAt == null && i.IsExample), await db.Queue.CountAsync(q => q.Kind == QueueKind.NewIdea && q.DoneAt == null));
            Assert.True(await db.Ideas.AllAsync(i => i.PublishedAt != null || i.SupportCount == 0));
        });
        var next = await City.HasIdea("Nach dem Füllen");
        Assert.True(next.Number > 300);
        (await City.Visitor.Opens("/ideen")).ShouldSay("Nach dem Füllen");
        (await City.Visitor.Opens("/suche?q=Ladesäulen")).ShouldSay("Ladesäulen");
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_city()
    {
        await Make(new SyntheticSize(20, 50, 50, 3));
        var once = await Titles();
        await City.Reset();
        await Make(new SyntheticSize(20, 50, 50, 3));
        Assert.Equal(once, await Titles());
    }

    [Fact]
    [Trait("R", "R-3.3-18")]
    public async Task A_full_project_office_opens_in_the_cockpit()
    {
        await City.LoadsKonstanz();
        var before = await City.Do(db => db.Set<Konzil.Projects.Project>().CountAsync());
        City.IsFilledByBulk();
        await using (var scope = City.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<SyntheticOffice>().Make(20, 30, 5, _ => { }, CancellationToken.None);
        }

        Assert.Equal((before + 20, 600), (await City.Do(db => db.Set<Konzil.Projects.Project>().CountAsync()), await City.Do(db => db.Set<Konzil.Projects.WorkPackage>().CountAsync(p => p.TitleDe.StartsWith("Arbeitspaket ")))));
        var coordination = await City.HasPerson("Koordination", Konzil.People.Role.Coordinator);
        (await coordination.Opens("/buero/steuerung")).ShouldSay("Erfundene Maßnahme").ShouldSay("Arbeitspaket");
        (await coordination.Opens("/buero/projekte")).ShouldSay("Projekt zu Erfundene Maßnahme 1");
    }

    [Fact]
    public async Task Nothing_is_asked_for_and_nothing_made()
    {
        await Make(new SyntheticSize(0, 10, 10, 1));
        await City.Do(async db => Assert.Equal((0, 0, 0), (await db.Ideas.CountAsync(), await db.Comments.CountAsync(), await db.Supports.CountAsync())));
    }

    private async Task Make(SyntheticSize size)
    {
        City.IsFilledByBulk();
        await using var scope = City.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SyntheticCity>().Make(size, _ => { }, CancellationToken.None);
    }

    private async Task<List<string>> Titles()
    {
        List<string> titles = [];
        await City.Do(async db => titles = await db.Ideas.OrderBy(i => i.Number).Select(i => i.Title + i.Body).ToListAsync());
        return titles;
    }
}
