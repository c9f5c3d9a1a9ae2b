using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Databases;

/// <summary>What a query sorts by the same value comes in the order in which it was made, also after somebody changed one of it.</summary>
public class SortingTies : BothDatabases
{
    private static readonly string[] Names = ["Wollmatingen", "Altstadt", "Paradies", "Dettingen", "Litzelstetten"];

    [Theory]
    [MemberData(nameof(Each))]
    public async Task A_tie_falls_as_the_rows_were_made(Database database)
    {
        await using var fresh = await Five(database);
        Assert.Equal(Names, await In(fresh, db => db.Districts.OrderBy(d => d.Order).Select(d => d.Name).ToListAsync()));
        Assert.Equal(Names.Reverse(), await In(fresh, db => db.Districts.OrderByDescending(d => d.Order).Select(d => d.Name).ToListAsync()));
        Assert.Equal(Names[0], await In(fresh, db => db.Districts.OrderBy(d => d.Order).Select(d => d.Name).FirstAsync()));
        Assert.Equal(Names[1..3], await In(fresh, db => db.Districts.OrderBy(d => d.Order).Skip(1).Take(2).Select(d => d.Name).ToListAsync()));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task A_list_within_a_list_is_sorted_likewise(Database database)
    {
        await using var fresh = await Five(database);
        var last = await In(fresh, db =>
        {
            var all = db.Districts;
            return all.Where(d => d.Key == "0").Select(d => new { d.Name, Last = all.OrderByDescending(o => o.Order).Select(o => o.Name).First() }).SingleAsync();
        });
        Assert.Equal((Names[0], Names[^1]), (last.Name, last.Last));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Where_no_tie_is_possible_nothing_is_added(Database database)
    {
        await using var fresh = await Five(database);
        await In(fresh, db =>
        {
            Assert.Equal(1, Keys(db.Districts.OrderBy(d => d.Key).ToQueryString()));
            Assert.Equal(2, Keys(db.Districts.OrderBy(d => d.Order).ThenBy(d => d.Key).ToQueryString()));
            Assert.Equal(2, Keys(db.Districts.OrderBy(d => d.Order).ThenBy(d => d.Id).ToQueryString()));
            Assert.Equal(2, Keys(db.Districts.OrderBy(d => d.Order).ToQueryString()));
            Assert.Equal(1, Keys(db.Districts.Select(d => d.Name).OrderBy(n => n).ToQueryString()));
            return Task.FromResult(0);
        });
    }

    private static int Keys(string sql) => sql[sql.IndexOf("ORDER BY", StringComparison.Ordinal)..].Count(c => c == ',') + 1;

    /// <summary>Five of the same place; the first was changed since, which lays it behind the others in PostgreSQL.</summary>
    private static async Task<TestDatabase> Five(Database database)
    {
        var fresh = await Fresh(database);
        for (var i = 0; i < Names.Length; i++)
        {
            await In(fresh, async db =>
            {
                var district = new District(i.ToString(System.Globalization.CultureInfo.InvariantCulture), 1);
                district.Write(Names[i], 1, 1);
                db.Districts.Add(district);
                return await db.SaveChangesAsync();
            });
        }

        await In(fresh, async db =>
        {
            (await db.Districts.SingleAsync(d => d.Key == "0")).Write(Names[0], 2, 1);
            return await db.SaveChangesAsync();
        });
        return fresh;
    }
}
