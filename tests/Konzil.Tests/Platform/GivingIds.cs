using Konzil.Platform;

namespace Konzil.Tests.Platform;

public class GivingIds
{
    [Fact]
    public void Each_is_larger_than_the_one_before()
    {
        var ids = Enumerable.Range(0, 20_000).Select(_ => Ids.Next()).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(ids.Select(i => i.ToString()).Order(StringComparer.Ordinal), ids.Select(i => i.ToString()));
    }

    [Fact]
    public async Task Nobody_gets_the_same_at_the_same_time()
    {
        var lists = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Enumerable.Range(0, 5_000).Select(_ => Ids.Next()).ToList())));

        // The random part aside: time and counter alone are given once.
        Assert.Equal(40_000, lists.SelectMany(l => l).Select(i => i.ToString()[..18]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void They_are_uuids_of_version_seven()
    {
        var id = Ids.Next();

        Assert.Equal(7, id.Version);
        Assert.InRange(id.Variant, 8, 11);
        Assert.InRange(DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(id.ToString("N")[..12], 16)), TimeProvider.System.GetUtcNow().AddMinutes(-1), TimeProvider.System.GetUtcNow().AddMinutes(1));
    }
}
