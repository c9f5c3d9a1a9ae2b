using System.Net;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

/// <summary>What happens to the wording once others have read it.</summary>
[Trait("R", "R-2.3-05")]
public class ChangingPublicIdeas(City city) : CityTest(city)
{
    private const string Old = "Der Bahnhofplatz ist im Sommer heiß. Bäume sollen Schatten geben.";
    private const string New = "Der Bahnhofplatz ist im Sommer sehr heiß. Große Bäume sollen Kühle geben.";

    [Fact]
    public async Task Before_anybody_was_heard_the_author_simply_changes_it_and_the_moderation_reads_it()
    {
        var (anna, idea) = await Published();
        (await anna.Opens($"/ideen/{idea.Number}/bearbeiten")).ShouldNotSay(WordingText.YourReason.De);
        (await anna.Posts($"/ideen/{idea.Number}/bearbeiten", Edit(idea))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldSay("Große Bäume").ShouldNotSay("Änderung am Wortlaut");
        Assert.Equal(0, await City.Do(db => db.IdeaWordings.CountAsync()));

        var mona = await City.HasPerson("Mona", Role.Moderator);
        (await mona.Opens("/buero/moderation")).ShouldSay("Geänderter Wortlaut: Bäume am Bahnhof");
        (await mona.Opens($"/buero/ideen/{idea.Number}")).ShouldSay(WordingText.Waiting.De);
        (await anna.Posts($"/buero/ideen/{idea.Number}/aenderung/gelesen")).ShouldBe(HttpStatusCode.Forbidden);
        (await mona.Posts($"/buero/ideen/{idea.Number}/aenderung/gelesen")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(0, await City.Do(db => db.Queue.CountAsync(q => q.Kind == QueueKind.ChangedIdea && q.DoneAt == null)));
        (await mona.Opens($"/buero/ideen/{idea.Number}")).ShouldNotSay(WordingText.Waiting.De);
    }

    [Fact]
    public async Task After_a_support_a_change_needs_a_reason_and_everybody_sees_the_difference()
    {
        var (anna, idea) = await Published();
        var bert = await City.HasPerson("Bert");
        await bert.Posts($"/ideen/{idea.Number}/zustimmung");
        await bert.Posts($"/ideen/{idea.Number}/folgen");
        var refused = await anna.Posts($"/ideen/{idea.Number}/bearbeiten", Edit(idea));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(WordingText.ReasonMissing.De);
        Assert.Equal(New, refused.Document.QuerySelector("#Body")!.TextContent);
        (await anna.Posts($"/ideen/{idea.Number}/bearbeiten", [.. Edit(idea), ("Grund", "Genauer gesagt")])).ShouldBe(HttpStatusCode.SeeOther);

        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldSay("1 Änderung am Wortlaut");
        var page = await City.Visitor.Opens($"/ideen/{idea.Number}/fassungen");
        page.ShouldSay("Genauer gesagt").ShouldSay("von „Anna“");
        Assert.Contains(page.Document.QuerySelectorAll("ins"), i => i.TextContent.Contains("Große", StringComparison.Ordinal));
        Assert.Contains(page.Document.QuerySelectorAll("del"), d => d.TextContent.Contains("Schatten", StringComparison.Ordinal));

        await City.Settle();
        (await bert.Opens("/konto/nachrichten")).ShouldSay("Wortlaut geändert (1. Änderung)");
    }

    [Fact]
    public async Task After_a_comment_too_and_each_change_is_counted()
    {
        var (anna, idea) = await Published();
        await City.HasComment(idea, "Gute Idee, aber welche Bäume?", await City.HasPerson("Bert"));
        (await anna.Opens($"/ideen/{idea.Number}/bearbeiten")).ShouldSay(WordingText.YourReason.De);
        await anna.Posts($"/ideen/{idea.Number}/bearbeiten", [.. Edit(idea), ("Grund", "Genauer gesagt")]);
        var now = await City.Do(db => db.Ideas.SingleAsync());
        await anna.Posts($"/ideen/{idea.Number}/bearbeiten", ("Title", "Linden am Bahnhof"), ("Body", New), ("Version", now.Version.ToString()), ("Grund", "Linden gewünscht"));
        var page = await City.Visitor.Opens($"/ideen/{idea.Number}/fassungen");
        Assert.Equal(["2. Änderung", "1. Änderung"], page.Document.QuerySelectorAll("main h2").Select(h => h.TextContent));
    }

    [Fact]
    public async Task A_stale_form_changes_nothing_and_keeps_no_version()
    {
        var (anna, idea) = await Published();
        await (await City.HasPerson("Bert")).Posts($"/ideen/{idea.Number}/zustimmung");
        await anna.Posts($"/ideen/{idea.Number}/bearbeiten", [.. Edit(idea), ("Grund", "Erstens")]);
        (await anna.Posts($"/ideen/{idea.Number}/bearbeiten", ("Title", "Aus dem zweiten Fenster"), ("Body", New), ("Version", idea.Version.ToString()), ("Grund", "Zweitens"))).ShouldBe(HttpStatusCode.Conflict);
        Assert.Equal(1, await City.Do(db => db.IdeaWordings.CountAsync()));
        Assert.Equal("Bäume am Bahnhof", await City.Do(db => db.Ideas.Select(i => i.Title).SingleAsync()));
    }

    [Fact]
    public async Task What_is_decided_is_not_reworded()
    {
        var (anna, idea) = await Published();
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync()).TakeUp("In M-1", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await anna.Opens($"/ideen/{idea.Number}/bearbeiten")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await anna.Opens($"/ideen/{idea.Number}/dateien")).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Changes_of_a_hidden_idea_are_hidden()
    {
        var idea = await City.HasIdea("Noch nicht öffentlich", published: false);
        (await City.Visitor.Opens($"/ideen/{idea.Number}/fassungen")).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(Actor Anna, Idea Idea)> Published()
    {
        var anna = await City.HasPerson("Anna");
        return (anna, await City.HasIdea("Bäume am Bahnhof", by: anna, body: Old));
    }

    private static (string, string)[] Edit(Idea idea) => [("Title", idea.Title), ("Body", New), ("Version", idea.Version.ToString())];
}
