using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Databases;

/// <summary>Lengths, races, lost updates, times: the same answers from both databases.</summary>
public class KeepingTheData : BothDatabases
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [MemberData(nameof(Each))]
    public async Task A_text_longer_than_its_column_is_refused(Database database)
    {
        await using var fresh = await Fresh(database);
        await using var db = fresh.Open();
        db.Ideas.Add(Idea(1, new string('ä', Conventions.Line + 1)));
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task A_text_as_long_as_its_column_fits(Database database)
    {
        await using var fresh = await Fresh(database);
        var title = new string('ä', Conventions.Line);
        await Save(fresh, Idea(1, title));
        Assert.Equal(title, await In(fresh, db => db.Ideas.Select(i => i.Title).SingleAsync()));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task The_same_row_many_times_at_once_is_there_once(Database database)
    {
        await using var fresh = await Fresh(database);
        var idea = await Save(fresh, Idea(1, "Bäume am Bahnhof"));
        var person = Ids.Next();
        var added = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => In(fresh, db => db.TryInsert(new Support(idea.Id, person, Now))))));
        Assert.Single(added, true);
        Assert.Equal(1, await In(fresh, db => db.Supports.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task A_second_row_of_the_same_number_is_recognised(Database database)
    {
        await using var fresh = await Fresh(database);
        await Save(fresh, Idea(7, "Eins"));
        var clash = await Assert.ThrowsAsync<DbUpdateException>(() => Save(fresh, Idea(7, "Zwei")));
        Assert.True(fresh.Open().Dialect.IsUniqueViolation(clash));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Whoever_saves_second_does_not_overwrite_the_first(Database database)
    {
        await using var fresh = await Fresh(database);
        var id = (await Save(fresh, Idea(1, "Bäume am Bahnhof", published: false))).Id;
        await using var first = fresh.Open();
        await using var second = fresh.Open();
        (await first.Ideas.SingleAsync(i => i.Id == id)).Publish(Now);
        (await second.Ideas.SingleAsync(i => i.Id == id)).Publish(Now.AddHours(1));
        Assert.True(await first.TrySave(TestContext.Current.CancellationToken));
        Assert.False(await second.TrySave(TestContext.Current.CancellationToken));
        Assert.Equal(Now, await In(fresh, db => db.Ideas.Select(i => i.PublishedAt).SingleAsync()));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task An_edit_that_started_from_an_old_version_is_noticed(Database database)
    {
        await using var fresh = await Fresh(database);
        var idea = await Save(fresh, Idea(1, "Bäume am Bahnhof", published: false));
        await using var db = fresh.Open();
        var loaded = await db.Ideas.SingleAsync(TestContext.Current.CancellationToken);
        db.StartedFrom(loaded, Ids.Next());
        loaded.Publish(Now);
        Assert.False(await db.TrySave(TestContext.Current.CancellationToken));
        Assert.NotEqual(Guid.Empty, idea.Version);
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Times_come_back_in_UTC_in_order_and_comparable(Database database)
    {
        await using var fresh = await Fresh(database);
        var berlin = new DateTimeOffset(2026, 3, 2, 11, 30, 0, TimeSpan.FromHours(1));
        await Save(fresh, Idea(1, "Später", berlin));
        await Save(fresh, Idea(2, "Früher", Now));
        var after = Now.AddMinutes(10);
        Assert.Equal(["Früher", "Später"], await In(fresh, db => db.Ideas.OrderBy(i => i.SubmittedAt).Select(i => i.Title).ToListAsync()));
        var late = await In(fresh, db => db.Ideas.Where(i => i.SubmittedAt > after).Select(i => i.SubmittedAt).SingleAsync());
        Assert.Equal((berlin.UtcDateTime, TimeSpan.Zero), (late.UtcDateTime, late.Offset));
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task Numbers_are_given_once_even_to_many_at_once(Database database)
    {
        await using var fresh = await Fresh(database);
        var numbers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => In(fresh, async db =>
        {
            var number = 0;
            await db.Together(async () => number = await NumberSeries.Take(db, "Idea"));
            return number;
        }))));
        Assert.Equal(Enumerable.Range(1, 12), numbers.Order());
    }

    private static Idea Idea(int number, string title, DateTimeOffset? at = null, bool published = true)
    {
        var idea = Konzil.Ideas.Idea.Submit(number, new IdeaText(title, "So soll es sein.", null, null), new Author(null, "Seerose"), IdeaChannel.Online, at ?? Now);
        if (published)
        {
            idea.Publish(at ?? Now);
        }

        return idea;
    }

    private static async Task<Idea> Save(TestDatabase database, Idea idea)
    {
        await using var db = database.Open();
        db.Ideas.Add(idea);
        await db.SaveChangesAsync();
        return idea;
    }
}
