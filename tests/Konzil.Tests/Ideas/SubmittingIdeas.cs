using System.Net;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-2.3-05")]
public class SubmittingIdeas(City city) : CityTest(city)
{
    private const string Title = "Helle Lampen am Radweg";
    private const string Body = "Am Seerhein ist der Radweg nachts dunkel.\nLampen sollen leuchten, wenn jemand kommt.";

    [Fact]
    [Trait("R", "R-2.3-09")]
    public async Task A_visitor_walks_the_form_without_account_cookie_or_script_and_loses_nothing()
    {
        await City.HasFieldAt("energie", "Umwelt & Energie", "umw");
        await City.HasDistrict("altstadt", "Altstadt");
        var page = await City.Visitor.Opens("/ideen/neu");
        var form = Fields(page);
        form["Title"] = Title;
        form["Body"] = Body;
        page = await Send(City.Visitor, form, "ort");
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Zu welchem Handlungsfeld");
        form = Fields(page);
        form["Field"] = "energie";
        form["District"] = "altstadt";
        page = await Send(City.Visitor, form, "aehnlich");
        page = await Send(City.Visitor, Fields(page), "pruefen");
        page.ShouldSay("So wird Ihre Idee aussehen").ShouldSay(Title).ShouldSay("Umwelt & Energie").ShouldSay("Altstadt").ShouldSay("Zum Absenden melden Sie sich an");
        Assert.False(page.Answer.Headers.Contains("Set-Cookie"));

        // Back keeps everything.
        page = await Send(City.Visitor, Fields(page), "idee");
        Assert.Equal(Title, page.Document.QuerySelector("#Title")!.GetAttribute("value"));
        Assert.Equal(Body, page.Document.QuerySelector("#Body")!.TextContent);
        Assert.Equal("energie", Fields(page)["Field"]);

        // Sending needs an account; a stranger's words make no idea.
        await City.Visitor.Posts("/ideen/neu/absenden", Pairs(Fields(page)));
        Assert.Equal(0, await City.Do(db => db.Ideas.CountAsync()));
    }

    [Fact]
    public async Task Sending_tells_number_next_step_and_day_and_puts_it_into_the_queue()
    {
        Language.Use(Language.German);
        var field = await City.HasFieldAt("energie", "Umwelt & Energie", "umw");
        var anna = await City.HasPerson("Anna");
        var page = await anna.PostsAndLooks("/ideen/neu/absenden", Whole(Ids.Next(), field: "energie"));
        page.ShouldSay("Ihre Idee hat die Nummer 1.").ShouldSay("Die Moderation liest die Idee").ShouldSay(Format.Date(QueueItem.ReadBy(City.Clock.GetUtcNow())));
        await City.Settle();

        var idea = await City.Do(db => db.Ideas.SingleAsync());
        Assert.Equal((Title, Body, field.Id, "Anna", IdeaState.Received), (idea.Title, idea.Body, idea.FieldId, idea.AuthorName, idea.State));
        var waiting = await City.Do(db => db.Queue.SingleAsync());
        Assert.Equal((QueueKind.NewIdea, idea.Id, "/buero/ideen/1"), (waiting.Kind, waiting.SubjectId, waiting.Path));
        Assert.Contains("hat die Nummer 1", (await City.Do(db => db.Notices.SingleAsync())).De, StringComparison.Ordinal);
        Assert.Equal("anna@example.org", (await City.Do(db => db.Mails.SingleAsync())).To);
        (await anna.Opens("/ideen/1-helle-lampen-am-radweg")).ShouldSay("Sie folgen dieser Idee.");
        (await City.Visitor.Opens("/ideen")).ShouldNotSay(Title);
        Assert.Contains(await City.Do(db => db.History.ToListAsync()), h => h.Kind == Idea.Kind && h.What == HistoryEntry.Created && h.ById == anna.Id);
    }

    [Fact]
    public async Task Sending_twice_makes_one_idea()
    {
        var anna = await City.HasPerson("Anna");
        var token = Ids.Next();
        Assert.Equal("/ideen/1/eingereicht", (await anna.Posts("/ideen/neu/absenden", Whole(token))).Location);
        Assert.Equal("/ideen/1/eingereicht", (await anna.Posts("/ideen/neu/absenden", Whole(token))).Location);
        Assert.Equal(1, await City.Do(db => db.Ideas.CountAsync()));
    }

    [Fact]
    public async Task Ten_clicks_at_the_same_moment_make_one_idea()
    {
        var anna = await City.HasPerson("Anna");
        var token = Ids.Next();
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => anna.Posts("/ideen/neu/absenden", Whole(token)))));
        Assert.Equal(1, await City.Do(db => db.Ideas.CountAsync()));
        Assert.Equal(1, await City.Do(db => db.Queue.CountAsync()));
        Assert.All(answers, a => Assert.Equal("/ideen/1/eingereicht", a.Location));
    }

    [Fact]
    public async Task The_same_token_of_somebody_else_is_another_idea()
    {
        var (anna, bert) = (await City.HasPerson("Anna"), await City.HasPerson("Bert"));
        var token = Ids.Next();
        await anna.Posts("/ideen/neu/absenden", Whole(token));
        await bert.Posts("/ideen/neu/absenden", Whole(token));
        Assert.Equal(2, await City.Do(db => db.Ideas.CountAsync()));
        (await bert.Opens("/ideen/1/eingereicht")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("", Body, "Bitte schreiben Sie in einem Satz")]
    [InlineData("Kurz", Body, "mindestens 10 Zeichen")]
    [InlineData(Title, "Zu wenig.", "mindestens 40 Zeichen")]
    public async Task What_is_wrong_is_said_beside_the_field_and_every_word_is_kept(string title, string body, string message)
    {
        foreach (var (actor, path) in new[] { (City.Visitor, "/ideen/neu"), (await City.HasPerson("Anna"), "/ideen/neu/absenden") })
        {
            var page = await actor.Posts(path, ("Title", title), ("Body", body), ("Field", ""), ("District", ""), ("Token", Ids.Next().ToString()), ("Zu", "ort"));
            page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(message);
            Assert.Equal(title, page.Document.QuerySelector("#Title")!.GetAttribute("value") ?? "");
            Assert.Equal(body, page.Document.QuerySelector("#Body")!.TextContent);
            Assert.Contains(message, page.Document.QuerySelector("#Title-fehler, #Body-fehler")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Too_long_a_text_comes_back_whole()
    {
        var anna = await City.HasPerson("Anna");
        var body = new string('ä', Idea.BodyMax + 1);
        foreach (var path in new[] { "/ideen/neu", "/ideen/neu/absenden" })
        {
            var page = await anna.Posts(path, ("Title", Title), ("Body", body), ("Zu", "ort"));
            page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Höchstens 5");
            Assert.Equal(body, page.Document.QuerySelector("#Body")!.TextContent);
        }
    }

    [Fact]
    public async Task A_tampered_choice_is_refused_on_its_page()
    {
        var page = await City.Visitor.Posts("/ideen/neu", ("Title", Title), ("Body", Body), ("Field", "atlantis"), ("District", "mond"), ("Zu", "pruefen"));
        page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Dieses Handlungsfeld gibt es nicht.").ShouldSay("Diesen Stadtteil gibt es nicht.");
        Assert.Equal(Title, Fields(page)["Title"]);
    }

    [Fact]
    [Trait("R", "R-2.3-06")]
    public async Task Similar_ideas_are_shown_with_the_words_in_common()
    {
        await City.HasIdea("Licht am Radweg beim Seerhein", body: "Der Radweg am Seerhein braucht Lampen, die nachts leuchten, wenn jemand kommt.");
        await City.HasIdea("Vereinskalender", body: "Alle Vereine sollen ihre Termine an einem Ort finden.");
        await City.HasIdea("Kurse für Ältere", body: "Jugendliche erklären das Telefon.");
        await City.Settle();
        var page = await City.Visitor.Posts("/ideen/neu", ("Title", Title), ("Body", Body), ("Field", ""), ("District", ""), ("Zu", "aehnlich"));
        page.ShouldSay("Diese Ideen sind Ihrer ähnlich").ShouldSay("Licht am Radweg beim Seerhein").ShouldSay("Radweg").ShouldNotSay("Vereinskalender");
        Assert.NotNull(page.Document.QuerySelector("form[action='/ideen/1/zustimmung'] button"));
    }

    private static (string, string)[] Whole(Guid token, string field = "") => [("Token", token.ToString()), ("Title", Title), ("Body", Body), ("Field", field), ("District", "")];

    private static Task<Seen> Send(Actor actor, Dictionary<string, string> fields, string to) => actor.Posts("/ideen/neu", [.. Pairs(fields), ("Zu", to)]);

    private static (string, string)[] Pairs(Dictionary<string, string> fields) => [.. fields.Select(f => (f.Key, f.Value))];

    /// <summary>What a browser would send of the page's main form.</summary>
    private static Dictionary<string, string> Fields(Seen page)
    {
        var form = page.Document.QuerySelector("form.kz-form")!;
        var fields = form.QuerySelectorAll("input[type=hidden], input[type=text], input[type=radio][checked]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "", StringComparer.Ordinal);
        foreach (var area in form.QuerySelectorAll("textarea"))
        {
            fields[area.GetAttribute("name")!] = area.TextContent;
        }

        foreach (var select in form.QuerySelectorAll("select"))
        {
            fields[select.GetAttribute("name")!] = select.QuerySelector("option[selected]")?.GetAttribute("value") ?? "";
        }

        return fields;
    }
}
