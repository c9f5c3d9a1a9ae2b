using System.Net;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

public class ReadingAnIdea(City city) : CityTest(city)
{
    [Theory]
    [InlineData("/ideen/1")]
    [InlineData("/ideen/1-falsch")]
    [InlineData("/ideen/01-baeume-am-bahnhof")]
    public async Task The_number_decides_and_the_reader_is_sent_to_the_right_words(string address)
    {
        await City.HasIdea("Bäume am Bahnhof");
        var answer = await City.Visitor.Opens(address);
        answer.ShouldBe(HttpStatusCode.MovedPermanently);
        Assert.Equal("/ideen/1-baeume-am-bahnhof", answer.Location);
    }

    [Theory]
    [InlineData("/ideen/99")]
    [InlineData("/ideen/abc")]
    [InlineData("/ideen/99999999999-x")]
    [InlineData("/ideen/-1")]
    [InlineData("/ideen/99/eingereicht")]
    [InlineData("/ideen/99/bearbeiten")]
    [InlineData("/ideen/99/zurueckziehen")]
    [InlineData("/ideen/neu?entwurf=x")]
    [InlineData("/ideen/neu?entwurf=0195a5c0-0000-7000-8000-000000000000")]
    public async Task What_does_not_exist_is_not_found(string address)
    {
        var anna = await City.HasPerson("Anna");
        (await anna.Opens(address)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_unpublished_idea_is_for_its_author_and_the_moderation()
    {
        Language.Use(Language.German);
        var (anna, bert) = (await City.HasPerson("Anna"), await City.HasPerson("Bert"));
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        var idea = await City.HasIdea("Noch nicht gelesen", anna, published: false);
        var path = Paths.Idea(idea.Number, idea.Title);
        (await City.Visitor.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/ideen/1")).ShouldBe(HttpStatusCode.NotFound);
        (await bert.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
        (await mod.Opens(path)).ShouldSay("Noch nicht gelesen");
        (await anna.Opens(path)).ShouldSay("Wartet auf die Moderation").ShouldSay("höchstens 2 Arbeitstage").ShouldSay("bis " + Format.Date(QueueItem.ReadBy(idea.SubmittedAt)));
    }

    [Fact]
    [Trait("R", "R-1.2-18")]
    public async Task The_answer_and_its_reason_stand_on_the_page()
    {
        var idea = await City.HasIdeaLike("Gesichter erkennen", then: (i, now) => i.Decline("Das ist verboten.", now));
        await City.Settle();
        var page = await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title));
        page.ShouldSay("Nicht weiterverfolgt").ShouldSay("Das ist verboten.");
        Assert.NotNull(page.Document.QuerySelector("#begruendung"));
    }

    [Fact]
    [Trait("R", "R-1.5-24")]
    public async Task The_road_says_who_is_next_and_until_when()
    {
        Language.Use(Language.German);
        var idea = await City.HasIdea("Bäume am Bahnhof");
        await City.Settle();
        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title)))
            .ShouldSay("Geprüft und veröffentlicht").ShouldSay("Die Stadt prüft und antwortet").ShouldSay("bis " + Format.Date(idea.PublishedAt!.Value.AddDays(42)));
    }

    [Fact]
    public async Task A_measure_appears_as_soon_as_its_step_is_written()
    {
        var idea = await City.HasIdea("Licht am Seerhein");
        await City.Do(db => db.Together(() => IdeaStep.Record(db, new IdeaStep(idea.Id, 3, new Text("In Maßnahme M-27 eingegangen", "Became part of M-27"), "/massnahmen/27-licht", "x", City.Clock.GetUtcNow()))));
        var page = await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title));
        page.ShouldSay("Daraus wurde eine Maßnahme");
        Assert.Contains(page.Document.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/massnahmen/27-licht");
        Assert.Contains((await City.Visitor.Opens("/ideen")).Document.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/massnahmen/27-licht");
    }

    [Fact]
    public async Task A_hidden_comment_leaves_its_reason_and_no_word_of_its_text()
    {
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bäume am Bahnhof");
        await City.HasComment(idea, "Gute Idee", anna);
        var bad = await City.HasComment(idea, "Übles Wort", anna);
        await City.Do(async db =>
        {
            var comment = await db.Comments.SingleAsync(c => c.Id == bad.Id);
            comment.Hide(anna.Me, HidingReason.Insult, "Das beleidigt jemanden.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        await City.Settle();
        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldSay("Gute Idee").ShouldSay("Das beleidigt jemanden.").ShouldSay("1 Beitrag").ShouldNotSay("Übles Wort");
        Assert.Equal(1, await City.Do(db => db.Ideas.Select(i => i.CommentCount).SingleAsync()));
    }

    [Fact]
    [Trait("R", "R-2.3-06")]
    public async Task Support_and_its_withdrawal_are_on_the_page()
    {
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var anna = await City.HasPerson("Anna");
        var path = Paths.Idea(idea.Number, idea.Title);
        Assert.Equal("/anmelden?zurueck=%2Fideen%2F1-baeume-am-bahnhof", (await City.Visitor.Opens(path)).Document.QuerySelector("aside a.kern-btn")!.GetAttribute("href"));
        (await anna.PostsAndLooks($"/ideen/{idea.Number}/zustimmung")).ShouldSay("Sie stimmen zu.").ShouldSay("1 Mensch stimmt zu");
        (await anna.PostsAndLooks($"/ideen/{idea.Number}/zustimmung/ruecknahme")).ShouldNotSay("Sie stimmen zu.").ShouldSay("0 Menschen stimmen zu");
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Nothing_typed_becomes_markup(string attack)
    {
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea(attack, anna, body: attack);
        await City.HasComment(idea, attack, anna);
        await City.Settle();
        var pages = new[]
        {
            await City.Visitor.Opens("/ideen"),
            await City.Visitor.Opens("/ideen?q=" + Uri.EscapeDataString(attack) + "&feld=" + Uri.EscapeDataString(attack) + "&sort=" + Uri.EscapeDataString(attack) + "&nach=" + Uri.EscapeDataString(attack)),
            await anna.Opens(Paths.Idea(idea.Number, idea.Title)),
            await anna.Posts("/ideen/neu", ("Title", attack), ("Body", attack), ("Field", attack), ("District", attack), ("Token", attack), ("Zu", "pruefen")),
        };
        Assert.All(pages, page =>
        {
            Assert.Empty(page.Document.QuerySelectorAll("script:not([src]), iframe, [onerror], [onload], [onmouseover], main img"));
            Assert.DoesNotContain(page.Document.QuerySelectorAll("a"), a => a.GetAttribute("href")!.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
        });
        Assert.Contains(attack, pages[2].Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    public static TheoryData<string> Attacks =>
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>", "</title><script>alert(1)</script>",
        "javascript:alert(1)//", "</textarea><iframe src=x>", "<a href=\"javascript:alert(1)\">x</a>", "\" onmouseover=\"alert(1)", "{{7*7}} ${7*7} <%= 7*7 %>",
    ];
}
