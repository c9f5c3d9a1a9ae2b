using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Strategy;

/// <summary>What nearly every page names is asked of the database only when it changed.</summary>
public class KeepingTheCatalog(City city) : CityTest(city)
{
    private static readonly int All = Catalog.Kinds.Count;

    [Fact]
    public async Task It_is_read_again_after_one_of_its_kind_changed_and_after_nothing_else()
    {
        var field = await City.HasField("Umwelt");
        Assert.Equal(All, await Questions());
        Assert.Equal(0, await Questions());
        await City.HasIdea("Bänke am See");
        Assert.Equal(0, await Questions());
        await City.HasDistrict("egg", "Egg");
        Assert.Equal(All, await Questions());
        await City.Do(async db =>
        {
            db.Fields.Remove((await db.Fields.FindAsync(field.Id))!);
            await db.SaveChangesAsync();
        });
        Assert.Equal(All, await Questions());
        Assert.Equal(0, await Questions());
    }

    [Fact]
    public async Task Another_process_is_heard_after_a_minute()
    {
        await City.HasField("Umwelt");
        Assert.Equal(All, await Questions());
        City.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(0, await Questions());
        City.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(All, await Questions());
    }

    private Task<int> Questions() => CountedQueries.Of(City, async db => await City.Services.GetRequiredService<Catalog>().Read(db));
}
