using Konzil.Platform;
using System.Net;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Discussion;

[Trait("R", "R-2.3-07")]
public class TalkingAboutIdeas(City city) : CityTest(city)
{
    [Fact]
    public async Task Somebody_writes_answers_and_both_stand_in_order()
    {
        var (idea, anna, ben) = await Two();
        var first = await City.Writes(anna, idea, "Das brauchen wir.");
        City.Clock.Advance(TimeSpan.FromMinutes(1));
        var answer = await City.Writes(ben, idea, "Ich auch.", first.Id);
        City.Clock.Advance(TimeSpan.FromMinutes(1));

        // An answer to an answer joins the same level.
        await City.Writes(anna, idea, "Schön.", answer.Id);
        await City.Settle();
        var page = await City.Visitor.Opens(await City.DiscussionOf(idea));
        page.ShouldSay("Das brauchen wir.").ShouldSay("Ich auch.").ShouldSay("3 Beiträge");
        Assert.Equal(2, page.Document.QuerySelectorAll(".kz-beitraege > li").Length);
        Assert.Equal(3, (await City.Do(db => db.Ideas.SingleAsync())).CommentCount);
    }

    [Fact]
    public async Task The_answered_author_gets_a_mail_and_followers_only_one_line_a_day()
    {
        var (idea, anna, ben) = await Two();
        var carla = await City.HasPerson("Carla");
        await City.Settle();
        await City.Do(async db =>
        {
            db.Follows.Add(new Follow(carla.Id!.Value, Idea.Kind, idea.Id, City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        var first = await City.Writes(anna, idea, "Das brauchen wir.");
        await City.Writes(ben, idea, "Ich auch.", first.Id);
        await City.Settle();
        Assert.Equal(["anna@example.org"], await City.Do(db => db.Mails.Select(m => m.To).ToListAsync()));
        Assert.Equal(1, await City.Do(db => db.Notices.CountAsync(n => n.PersonId == carla.Id)));
        Assert.Equal(1, await City.Do(db => db.Notices.CountAsync(n => n.PersonId == anna.Id)));
    }

    [Fact]
    public async Task Sending_the_same_form_fifty_times_at_once_writes_one_comment()
    {
        var (idea, anna, _) = await Two();
        var token = Ids.Next().ToString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => anna.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", idea.Id.ToString()), ("Body", "Einmal."), ("Token", token)))));
        Assert.All(answers, a => a.ShouldBe(HttpStatusCode.SeeOther));
        Assert.Equal(1, await City.Do(db => db.Comments.CountAsync()));
        Assert.Equal(1, await City.Do(db => db.Queue.CountAsync()));
    }

    [Fact]
    public async Task An_empty_comment_is_refused_and_a_long_one_keeps_every_word()
    {
        var (idea, anna, _) = await Two();
        (await anna.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", idea.Id.ToString()), ("Body", "  "))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ThreadText.BodyMissing.De);
        var words = new string('x', Comment.MaxLength + 1);
        var answer = await anna.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", idea.Id.ToString()), ("Body", words));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(words, answer.Document.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task Visitors_are_asked_to_sign_in_and_come_back()
    {
        var (idea, _, _) = await Two();
        var page = await City.Visitor.Opens(await City.DiscussionOf(idea));
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.Contains("zurueck=%2Fideen%2F1-", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_own_comment_is_taken_back_and_its_answers_keep_their_place()
    {
        var (idea, anna, ben) = await Two();
        var comment = await City.HasComment(idea, "Das nehme ich zurück", anna);
        var answer = new Comment(idea.Subject, comment.Id, ben.Me, "Ich antworte darauf", false, City.Clock.GetUtcNow());
        await City.Do(async db =>
        {
            db.Comments.Add(answer);
            await db.SaveChangesAsync();
        });
        await City.Settle();
        var (page, path) = (await City.DiscussionOf(idea), $"/beitraege/{comment.Id}/zurueckziehen");
        Assert.Single((await anna.Opens(page)).Document.QuerySelectorAll($"main a[href='{path}']"));
        Assert.Empty((await ben.Opens(page)).Document.QuerySelectorAll($"main a[href='{path}']"));
        (await ben.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
        (await ben.Posts(path)).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Opens(path)).ShouldSay(ThreadText.WithdrawLead.De).ShouldSay("Das nehme ich zurück");
        (await anna.Posts(path)).ShouldBe(HttpStatusCode.SeeOther);
        (await anna.Posts(path)).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();

        (await City.Visitor.Opens(page)).ShouldNotSay("Das nehme ich zurück").ShouldSay("Zurückgezogen am").ShouldSay(answer.Body);
        (await ben.Opens(page)).ShouldNotSay("Das nehme ich zurück");
        (await anna.Opens(page)).ShouldSay("Das nehme ich zurück").ShouldSay(ThreadText.WithdrawnYours.De);
        Assert.Equal(1, await City.Do(db => db.Ideas.Where(i => i.Id == idea.Id).Select(i => i.CommentCount).SingleAsync()));
        (await anna.Posts($"/beitraege/{comment.Id}/aendern", ("Body", "Doch nicht"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Comment) && h.ItemId == comment.Id)));
    }

    [Fact]
    public async Task A_closed_discussion_says_since_when_and_takes_no_more()
    {
        var (idea, anna, _) = await Two();
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync()).Decline("Passt nicht.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        (await anna.Opens(await City.DiscussionOf(idea))).ShouldSay("Die Diskussion ist seit dem");
        (await anna.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", idea.Id.ToString()), ("Body", "Zu spät."))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_discussion_of_an_unpublished_idea_does_not_exist()
    {
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Noch nicht gelesen", published: false);
        var comment = await City.HasComment(idea, "Geheim", anna);
        var ben = await City.HasPerson("Ben");
        foreach (var who in new[] { ben, City.Visitor })
        {
            (await who.Opens(await City.DiscussionOf(idea))).ShouldBe(HttpStatusCode.NotFound).ShouldNotSay("Geheim");
            (await who.Opens($"/beitraege/{comment.Id}")).ShouldBe(HttpStatusCode.NotFound);
            (await who.Opens($"/beitraege/{comment.Id}/antwort")).ShouldBe(HttpStatusCode.NotFound);
            (await who.Opens($"/melden/Comment/{comment.Id}")).ShouldBe(HttpStatusCode.NotFound);
        }

        (await ben.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", idea.Id.ToString()), ("Body", "Hinein"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Markup_in_a_comment_is_text()
    {
        var (idea, anna, _) = await Two();
        foreach (var nasty in EventsInTheCity.Nasty)
        {
            await City.Writes(anna, idea, nasty);
        }

        var page = await City.Visitor.Opens(await City.DiscussionOf(idea));
        Assert.Empty(page.Document.QuerySelectorAll("main script, main img, main svg[onload], [onerror]"));
        Assert.All(EventsInTheCity.Nasty, n => page.ShouldSay(n));
    }

    [Fact]
    public async Task Fifty_are_shown_and_the_rest_is_one_link_away()
    {
        var (idea, anna, _) = await Two();
        await City.Do(async db =>
        {
            // All in the same instant: the boundary of the page must not lose or repeat one.
            db.Comments.AddRange(Enumerable.Range(0, 120).Select(i => new Comment(idea.Subject, null, anna.Me, "Beitrag-" + i.ToString("000", System.Globalization.CultureInfo.InvariantCulture), false, City.Clock.GetUtcNow())));
            await db.SaveChangesAsync();
        });
        var seen = new List<string>();
        var path = await City.DiscussionOf(idea);
        while (path is not null)
        {
            var page = await City.Visitor.Opens(path);
            seen.AddRange(page.Document.QuerySelectorAll(".kz-absaetze").Select(p => p.TextContent));
            path = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(120, seen.Count);
        Assert.Equal(120, seen.Distinct(StringComparer.Ordinal).Count());
        var words = seen[^1];
        var last = await City.Do(db => db.Comments.SingleAsync(c => c.Body == words));
        var place = await City.Visitor.Opens($"/beitraege/{last.Id}");
        Assert.NotNull((await City.Visitor.Opens(place.Location!)).Document.GetElementById(ThreadItems.Anchor(last.Id)));
    }

    [Fact]
    public async Task The_author_may_correct_for_fifteen_minutes_and_the_old_words_stay_in_the_history()
    {
        var (idea, anna, ben) = await Two();
        var comment = await City.Writes(anna, idea, "Fahrad");
        var version = (await City.Do(db => db.Comments.SingleAsync())).Version.ToString();
        (await ben.Opens($"/beitraege/{comment.Id}/aendern")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Posts($"/beitraege/{comment.Id}/aendern", ("Version", version), ("Body", "Fahrrad"))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Contains(await City.Do(db => db.History.Where(h => h.ItemId == comment.Id).ToListAsync()), h => h.Changes.Any(c => c is { Field: "Body", Old: "Fahrad", New: "Fahrrad" }));
        (await anna.Posts($"/beitraege/{comment.Id}/aendern", ("Version", version), ("Body", "Rad"))).ShouldBe(HttpStatusCode.Conflict);
        City.Clock.Advance(TimeSpan.FromMinutes(16));
        (await anna.Posts($"/beitraege/{comment.Id}/aendern", ("Version", version), ("Body", "Zu spät"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Only_the_city_answers_for_the_city()
    {
        var (idea, anna, _) = await Two();
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        foreach (var who in new[] { anna, lead })
        {
            await who.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", idea.Id.ToString()), ("Body", "Antwort"), ("Official", "true"));
        }

        var official = Assert.Single(await City.Do(db => db.Comments.Where(c => c.IsOfficial).ToListAsync()));
        Assert.Equal(lead.Id, official.AuthorId);
        var page = await City.Visitor.Opens((await City.DiscussionOf(idea)) + "?lang=en");
        page.ShouldSay("answers for the city");
    }

    private async Task<(Idea Idea, Actor Anna, Actor Ben)> Two() => (await City.HasIdea("Bäume am Bahnhof"), await City.HasPerson("Anna"), await City.HasPerson("Ben"));
}
