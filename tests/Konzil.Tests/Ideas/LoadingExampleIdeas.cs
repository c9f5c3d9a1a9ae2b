using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Site.Content;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-1.5-08")]
public class LoadingExampleIdeas(City city) : CityTest(city)
{
    [Fact]
    public async Task The_examples_are_marked_dated_back_and_loaded_once()
    {
        var loader = City.Services.GetRequiredService<ContentLoader>();
        await loader.Load(Folder(), CancellationToken.None);
        await City.Settle();
        var ideas = await City.Do(db => db.Ideas.OrderBy(i => i.Number).ToListAsync());
        Assert.All(ideas, i => Assert.True(i.IsExample));
        Assert.All(ideas, i => Assert.Equal(i.ExampleSupports, i.SupportCount));
        Assert.Contains(ideas, i => i is { Channel: Konzil.Ideas.IdeaChannel.Card, AuthorId: null } && i.AuthorName.StartsWith("Karte ", StringComparison.Ordinal));
        Assert.Contains(ideas, i => i is { State: IdeaState.NotTakenUp, Reason: not null });
        Assert.Contains(ideas, i => i.Replaced == Replacement.Merged);
        Assert.Contains(ideas, i => i.Replaced == Replacement.Split);
        Assert.All(ideas.Where(i => i.Replaced is not null), i => Assert.NotEqual(IdeaState.TakenUp, i.State));
        Assert.All(ideas, i => Assert.True(i.SubmittedAt < City.Clock.GetUtcNow()));
        Assert.Equal(ideas.Count, await City.Do(db => db.IdeaSteps.CountAsync(s => s.Stage == 1)));
        Assert.Equal(0, await City.Do(db => db.Mails.CountAsync()));
        Assert.Empty(await City.Do(db => db.Jobs.Where(j => j.LastError != null).ToListAsync()));

        var before = (await City.Do(db => db.Ideas.CountAsync()), await City.Do(db => db.IdeaSteps.CountAsync()));
        await loader.Load(Folder(), CancellationToken.None);
        Assert.Equal(before, (await City.Do(db => db.Ideas.CountAsync()), await City.Do(db => db.IdeaSteps.CountAsync())));

        var shown = await City.Visitor.Opens("/ideen?sort=zustimmung");
        shown.ShouldSay("Beispiel");
        var first = ideas.MaxBy(i => (i.SupportCount, i.Number))!;
        (await City.Visitor.Opens(Paths.Idea(first.Number, first.Title))).ShouldSay("davon sind erfunden");
    }

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "content", "konstanz")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine(folder, "content", "konstanz");
    }
}
