using System.Net;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Discussion;

[Trait("R", "R-2.3-04")]
[Trait("R", "R-2.3-02")]
public class HoldingAfterReports(City city) : CityTest(city)
{
    [Fact]
    public async Task Three_reports_hold_a_comment_until_somebody_has_looked()
    {
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var (anna, mod) = (await City.HasPerson("Anna"), await City.HasPerson("Moderation", Role.Moderator));
        var comment = await City.Writes(anna, idea, "Umstrittene Worte");
        await Report($"Comment/{comment.Id}", 2);
        (await City.Visitor.Opens(await City.DiscussionOf(idea))).ShouldSay("Umstrittene Worte");
        await Report($"Comment/{comment.Id}", 1, from: 2);
        await City.Settle();

        // Nobody but the author and the moderation reads it, it is not counted, and the author knows it is no verdict.
        (await City.Visitor.Opens(await City.DiscussionOf(idea))).ShouldNotSay("Umstrittene Worte").ShouldSay("wird gerade geprüft");
        (await anna.Opens(await City.DiscussionOf(idea))).ShouldSay("Umstrittene Worte");
        (await mod.Opens($"/buero/kommentare/{comment.Id}")).ShouldSay("Nach mehreren Meldungen angehalten");
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == anna.Id).Select(n => n.De).ToListAsync()), n => n.Contains("nicht abgelehnt", StringComparison.Ordinal));
        (await anna.Opens($"/beitraege/{comment.Id}/aendern")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await City.Visitor.Opens($"/beitraege/{comment.Id}/antwort")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/moderation/zahlen")).ShouldNotSay("Umstrittene Worte");

        await mod.Posts($"/buero/meldungen/Comment/{comment.Id}", ("What", "Reject"), ("Explanation", "Das ist erlaubt."));
        await City.Settle();
        (await City.Visitor.Opens(await City.DiscussionOf(idea))).ShouldSay("Umstrittene Worte");

        // Reports that were decided do not count towards the next holding.
        await Report($"Comment/{comment.Id}", 1, from: 3);
        (await City.Visitor.Opens(await City.DiscussionOf(idea))).ShouldSay("Umstrittene Worte");
    }

    [Fact]
    public async Task A_held_idea_leaves_every_page_and_comes_back_with_its_day()
    {
        var anna = await City.HasPerson("Anna");
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        var idea = await City.HasIdea("Bäume am Bahnhof", anna);
        var published = (await City.Do(db => db.Ideas.SingleAsync())).PublishedAt;
        City.Clock.Advance(TimeSpan.FromHours(1));
        await Report($"Idea/{idea.Id}", 3);
        await City.Settle();
        foreach (var path in new[] { "/ideen", "/ideen/feed.atom", "/ideen/ideen.csv", "/suche?q=Bahnhof" })
        {
            Assert.DoesNotContain("Bäume am Bahnhof", (await City.Visitor.Opens(path)).Html, StringComparison.Ordinal);
        }

        (await City.Visitor.Opens("/ideen/1-baeume-am-bahnhof")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Opens("/ideen/" + Konzil.Platform.Paths.Idea(idea.Number, idea.Title).Split('/')[^1])).ShouldSay("Nach mehreren Meldungen angehalten");
        await mod.Posts($"/buero/meldungen/Idea/{idea.Id}", ("What", "Reject"), ("Explanation", "Das ist erlaubt."));
        await City.Settle();
        Assert.Equal(published, (await City.Do(db => db.Ideas.SingleAsync())).PublishedAt);
        Assert.Contains("Bäume am Bahnhof", (await City.Visitor.Opens("/ideen")).Html, StringComparison.Ordinal);
    }

    private async Task Report(string what, int times, int from = 0)
    {
        for (var i = from; i < from + times; i++)
        {
            var person = await City.HasPerson("Meldung " + i);
            (await person.Posts("/melden/" + what, ("Reason", "Insult"))).ShouldBe(HttpStatusCode.SeeOther);
        }
    }
}
