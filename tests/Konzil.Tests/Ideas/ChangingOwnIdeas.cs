using System.Net;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-2.3-05")]
public class ChangingOwnIdeas(City city) : CityTest(city)
{
    private const string Body = "Ein neuer Text, der lang genug ist, damit ihn alle verstehen.";

    [Fact]
    public async Task The_author_changes_the_wording_and_the_history_keeps_the_old_one()
    {
        var (anna, idea) = await Waiting();
        var page = await anna.Opens($"/ideen/{idea.Number}/bearbeiten");
        Assert.Equal(idea.Title, page.Document.QuerySelector("#Title")!.GetAttribute("value"));
        (await anna.Posts($"/ideen/{idea.Number}/bearbeiten", Edit("Ein neuer Titel", idea.Version))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal("Ein neuer Titel", (await Read(idea)).Title);
        var line = await City.Do(db => db.History.OrderByDescending(h => h.At).FirstAsync(h => h.ItemId == idea.Id && h.What == HistoryEntry.Changed));
        Assert.Contains(line.Changes, c => c.Field == nameof(Idea.Title) && c.Old == "Bäume am Bahnhof" && c.New == "Ein neuer Titel");
        Assert.Equal(anna.Id, line.ById);
    }

    [Fact]
    public async Task Two_windows_do_not_overwrite_each_other()
    {
        var (anna, idea) = await Waiting();
        await anna.Posts($"/ideen/{idea.Number}/bearbeiten", Edit("Aus dem ersten Fenster", idea.Version));
        var second = await anna.Posts($"/ideen/{idea.Number}/bearbeiten", Edit("Aus dem zweiten Fenster", idea.Version));
        second.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Aus dem ersten Fenster");
        Assert.Equal("Aus dem zweiten Fenster", second.Document.QuerySelector("#Title")!.GetAttribute("value"));
        Assert.Equal("Aus dem ersten Fenster", (await Read(idea)).Title);

        // Whoever has compared may save.
        var version = Guid.Parse(second.Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!);
        (await anna.Posts($"/ideen/{idea.Number}/bearbeiten", Edit("Aus dem zweiten Fenster", version))).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Wrong_words_are_kept_and_explained()
    {
        var (anna, idea) = await Waiting();
        var page = await anna.Posts($"/ideen/{idea.Number}/bearbeiten", ("Title", "Kurz"), ("Body", Body), ("Version", idea.Version.ToString()));
        page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("mindestens 10 Zeichen");
        Assert.Equal("Kurz", page.Document.QuerySelector("#Title")!.GetAttribute("value"));
        Assert.Equal("Bäume am Bahnhof", (await Read(idea)).Title);
    }

    [Fact]
    public async Task Nobody_else_may_change_or_withdraw()
    {
        var (_, idea) = await Waiting();
        var bert = await City.HasPerson("Bert");
        (await bert.Opens($"/ideen/{idea.Number}/bearbeiten")).ShouldBe(HttpStatusCode.NotFound);
        (await bert.Posts($"/ideen/{idea.Number}/bearbeiten", Edit("Gekapert von Bert", idea.Version))).ShouldBe(HttpStatusCode.NotFound);
        (await bert.Posts($"/ideen/{idea.Number}/zurueckziehen")).ShouldBe(HttpStatusCode.NotFound);
        Assert.NotEqual(HttpStatusCode.OK, (await City.Visitor.Opens($"/ideen/{idea.Number}/bearbeiten")).Status);
    }

    [Fact]
    public async Task Withdrawing_asks_first_and_takes_it_off_every_public_page()
    {
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bäume am Bahnhof", anna);
        await City.Do(async db =>
        {
            db.Queue.Add(new QueueItem(QueueKind.NewIdea, idea.Subject, idea.Title, "/buero/ideen/1", City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        await City.Settle();
        (await anna.Opens($"/ideen/{idea.Number}/zurueckziehen")).ShouldSay("Idee 1 zurückziehen?").ShouldSay("lässt sich das nicht");
        (await anna.PostsAndLooks($"/ideen/{idea.Number}/zurueckziehen")).ShouldSay("Sie haben diese Idee");
        await City.Settle();
        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain("Bäume", (await City.Visitor.Opens("/ideen/feed.atom")).Html, StringComparison.Ordinal);
        Assert.Empty(await City.Do(db => db.SearchEntries.ToListAsync()));
        Assert.NotNull((await City.Do(db => db.Queue.SingleAsync())).DoneAt);
    }

    [Fact]
    public async Task What_became_a_measure_cannot_be_withdrawn()
    {
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bäume am Bahnhof", anna);
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync()).TakeUp("Gute Idee.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await anna.Posts($"/ideen/{idea.Number}/zurueckziehen")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("weil andere darauf aufbauen");
    }

    private async Task<(Actor Anna, Idea Idea)> Waiting()
    {
        var anna = await City.HasPerson("Anna");
        return (anna, await City.HasIdea("Bäume am Bahnhof", anna, published: false));
    }

    private static (string, string)[] Edit(string title, Guid version) => [("Title", title), ("Body", Body), ("Field", ""), ("District", ""), ("Version", version.ToString())];

    private Task<Idea> Read(Idea idea) => City.Do(db => db.Ideas.SingleAsync(i => i.Id == idea.Id));
}
