using Konzil.Platform;
using System.Net;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Discussion;

[Trait("R", "R-2.3-07")]
public class WeighingWords(City city) : CityTest(city)
{
    [Fact]
    public async Task Stances_are_counted_in_words_and_chosen_by_address()
    {
        var (idea, anna, ben) = await Two();
        await Says(anna, idea, "Sehr gut", ("Stance", "For"));
        await Says(ben, idea, "Zu teuer", ("Stance", "Against"));
        await Says(ben, idea, "Weiß nicht", ("Stance", "Neutral"));
        await Says(ben, idea, "Ohne Haltung");
        var path = await City.DiscussionOf(idea);
        (await City.Visitor.Opens(path)).ShouldSay("Dafür: 1. Neutral: 1. Dagegen: 1.").ShouldSay(ThreadText.StanceNote.De);
        (await City.Visitor.Opens(path + "?lang=en")).ShouldSay("For: 1. Neutral: 1. Against: 1.");
        (await City.Visitor.Opens(path + "?haltung=dagegen")).ShouldSay("Zu teuer").ShouldNotSay("Sehr gut").ShouldNotSay("Ohne Haltung");
        (await City.Visitor.Opens(path + "?haltung=quatsch&ordnung=rang")).ShouldBe(HttpStatusCode.OK).ShouldSay("Diese Auswahl gibt es nicht: rang, quatsch").ShouldSay("Sehr gut");
        (await ben.Posts("/beitraege", Form(idea, "Mein Text", ("Stance", "Maybe")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Mein Text");

        // What is hidden no longer counts.
        var bad = await City.Do(db => db.Comments.SingleAsync(c => c.Body == "Zu teuer"));
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        await mod.Posts($"/buero/kommentare/{bad.Id}", ("What", "Hide"), ("Reason", "OffTopic"));
        (await City.Visitor.Opens(path)).ShouldSay("Dafür: 1. Neutral: 1. Dagegen: 0.");
    }

    [Theory]
    [InlineData("", "000", "119")]
    [InlineData("?ordnung=neueste", "119", "000")]
    [InlineData("?ordnung=antworten", "007", "119")]
    public async Task Every_order_pages_by_keyset_without_losing_or_repeating(string query, string first, string last)
    {
        var (idea, anna, _) = await Two();
        await City.Do(async db =>
        {
            for (var i = 0; i < 120; i++)
            {
                db.Comments.Add(new Comment(idea.Subject, null, anna.Me, "Beitrag-" + i.ToString("000", System.Globalization.CultureInfo.InvariantCulture), false, City.Clock.GetUtcNow().AddMinutes(i)));
            }

            await db.SaveChangesAsync();
        });
        var seventh = await City.Do(db => db.Comments.SingleAsync(c => c.Body == "Beitrag-007"));
        await City.Do(async db =>
        {
            db.Comments.Add(new Comment(idea.Subject, seventh.Id, anna.Me, "Antwort", false, City.Clock.GetUtcNow().AddHours(3)));
            await db.SaveChangesAsync();
        });
        await City.Settle();
        var seen = new List<string>();
        var path = (string?)(await City.DiscussionOf(idea) + query);
        while (path is not null)
        {
            var page = await City.Visitor.Opens(path);
            seen.AddRange(page.Document.QuerySelectorAll(".kz-absaetze").Select(p => p.TextContent.Trim()).Where(t => t != "Antwort"));
            path = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(("Beitrag-" + first, "Beitrag-" + last), (seen[0], seen[^1]));
        Assert.Equal((120, 120), (seen.Count, seen.Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public async Task A_quote_is_word_for_word_keeps_its_link_and_goes_with_its_source()
    {
        var (idea, anna, ben) = await Two();
        var first = await City.Writes(anna, idea, "Bäume spenden Schatten. Und sie kühlen die Stadt.");
        var form = await ben.Opens($"/beitraege/{first.Id}/antwort?zitat=ja");
        Assert.Equal(first.Body, form.Document.QuerySelector("textarea[name=Quote]")!.TextContent.Trim());
        (await ben.Posts("/beitraege", Form(idea, "Stimmt.", ("Parent", first.Id.ToString()), ("Quote", "Bäume sind hässlich")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ThreadText.QuoteWrong.De).ShouldSay("Stimmt.");
        (await ben.Posts("/beitraege", Form(idea, "Stimmt.", ("Parent", first.Id.ToString()), ("Quote", "sie kühlen die\nStadt")))).ShouldBe(HttpStatusCode.SeeOther);
        var page = await City.Visitor.Opens(await City.DiscussionOf(idea));
        page.ShouldSay("Anna schrieb:");
        Assert.Equal($"/beitraege/{first.Id}", page.Document.QuerySelector(".kz-zitat a")!.GetAttribute("href"));
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        await mod.Posts($"/buero/kommentare/{first.Id}", ("What", "Hide"), ("Reason", "OffTopic"));
        (await City.Visitor.Opens(await City.DiscussionOf(idea))).ShouldNotSay("kühlen").ShouldSay(ThreadText.QuoteGone.De).ShouldSay("Stimmt.");
    }

    [Fact]
    public async Task Whoever_took_part_hears_of_a_mention_and_nobody_else()
    {
        var idea = await City.HasIdea("Bäume am Bahnhof", await City.HasPerson("Urheberin"));
        var (anna, ben, carla) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"), await City.HasPerson("Carla"));
        await City.HasPerson("Ben Blau");
        await City.Writes(anna, idea, "Erster Beitrag");
        await City.Settle();
        await City.Writes(ben, idea, "Was meinen Sie, @anna? Und @Carla, @Urheberin, @Annabell?");
        await City.Settle();
        var told = await City.Do(db => db.Notices.Where(n => n.Key.StartsWith("comment-mention/")).Select(n => n.PersonId).ToListAsync());
        Assert.Equal(new[] { anna.Id!.Value, idea.AuthorId!.Value }.Order(), told.Order());
        Assert.DoesNotContain(carla.Id!.Value, told);
    }

    [Fact]
    public async Task Author_and_city_are_marked()
    {
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bäume am Bahnhof", anna);
        await City.Writes(anna, idea, "Das war meine Idee");
        await City.Writes(await City.HasPerson("Ben"), idea, "Meine nicht");
        var page = await City.Visitor.Opens(await City.DiscussionOf(idea));
        var marked = page.Document.QuerySelectorAll(".kz-beitrag").Where(b => b.TextContent.Contains(ThreadText.ByAuthor.De, StringComparison.Ordinal)).ToList();
        Assert.Contains("Das war meine Idee", Assert.Single(marked).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_sending_the_page_points_at_personal_data_and_the_author_decides()
    {
        var (idea, anna, _) = await Two();
        var token = Ids.Next().ToString();
        var check = await anna.Posts("/beitraege", Form(idea, "Rufen Sie mich an: 07531 900376", ("Token", token), ("Stance", "For")));
        check.ShouldBe(HttpStatusCode.OK).ShouldSay(HintText.Title.De).ShouldSay("07531 900376").ShouldSay(HintText.ByRule.De);
        Assert.Equal(0, await City.Do(db => db.Comments.CountAsync()));
        var hidden = check.Document.QuerySelectorAll("main form input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!)).ToList();

        // A changed text with something new is pointed at once more; the same again goes through.
        (await anna.Posts("/beitraege", [.. hidden, ("Body", "07531 900376, Sie Vollidiot")])).ShouldBe(HttpStatusCode.OK).ShouldSay("Vollidiot");
        (await anna.Posts("/beitraege", [.. hidden, ("Body", "Rufen Sie mich an: 07531 900376")])).ShouldBe(HttpStatusCode.SeeOther);
        var comment = await City.Do(db => db.Comments.SingleAsync());
        Assert.Equal(("Rufen Sie mich an: 07531 900376", Stance.For), (comment.Body, comment.Stance));
        Assert.Equal(Marks.Phone, (await City.Do(db => db.Queue.SingleAsync())).Marks);

        // Whoever speaks for the city gives a number on purpose.
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        (await lead.Posts("/beitraege", Form(idea, "Telefon 07531 900376", ("Official", "true")))).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task The_moderation_reads_what_stood_there_before_a_correction()
    {
        var (idea, anna, _) = await Two();
        var comment = await City.Writes(anna, idea, "Das Fahrad steht dort");
        var version = (await City.Do(db => db.Comments.SingleAsync())).Version.ToString();
        await anna.Posts($"/beitraege/{comment.Id}/aendern", ("Version", version), ("Body", "Das Fahrrad steht dort"));
        (await City.Visitor.Opens(await City.DiscussionOf(idea))).ShouldSay("geändert").ShouldNotSay("Fahrad");
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        var page = await mod.Opens($"/buero/kommentare/{comment.Id}");
        Assert.Contains("Fahrad", page.Document.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Fahrrad", page.Document.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
    }

    private async Task Says(Actor who, Idea idea, string body, params (string, string)[] more) => (await who.Posts("/beitraege", Form(idea, body, more))).ShouldBe(HttpStatusCode.SeeOther);

    private static (string, string)[] Form(Idea idea, string body, params (string, string)[] more) => [("Kind", Idea.Kind), ("Id", idea.Id.ToString()), ("Body", body), .. more];

    private async Task<(Idea Idea, Actor Anna, Actor Ben)> Two() => (await City.HasIdea("Bäume am Bahnhof"), await City.HasPerson("Anna"), await City.HasPerson("Ben"));
}
