using System.Net;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Discussion;

[Trait("R", "R-2.3-04")]
public class DecidingManyAtOnce(City city) : CityTest(city)
{
    private const string Desk = "/buero/moderation";
    private const string Many = "/buero/moderation/stapel";

    [Fact]
    public async Task Five_entries_are_approved_and_the_one_already_decided_is_named()
    {
        var (idea, anna, mod) = await People();
        for (var i = 1; i <= 5; i++)
        {
            await City.Writes(anna, idea, "Beitrag Nummer " + i);
        }

        var all = await Waiting();
        (await mod.Opens(Desk)).ShouldSay("Beitrag Nummer 5");
        var gone = await City.Do(db => db.Queue.Where(q => q.Id == all[0].Id).Select(q => q.SubjectId).SingleAsync());
        await mod.Posts($"/buero/kommentare/{gone}", ("What", "Keep"));
        var result = await mod.PostsAndLooks(Many, [.. all.Select(q => ("Eintrag", q.Id.ToString())), ("Action", "Approve")]);
        result.ShouldSay("Erledigt: 4. Nicht erledigt: 1.").ShouldSay(QueueText.AlreadyDecided.De);
        Assert.Empty(await Waiting());
    }

    [Fact]
    public async Task Hiding_many_takes_one_clause_and_everybody_is_told()
    {
        var (idea, anna, mod) = await People();
        var ben = await City.HasPerson("Ben");
        await City.Writes(anna, idea, "Kauft bei mir");
        await City.Writes(ben, idea, "Kauft bei mir auch");
        var waiting = await Waiting();
        (await mod.Posts(Many, [.. waiting.Select(q => ("Eintrag", q.Id.ToString())), ("Action", "Refuse"), ("Explanation", "Schon getippt")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DiscussionText.ReasonMissing.De).ShouldSay("Schon getippt");
        Assert.Equal(2, (await Waiting()).Count);
        await mod.PostsAndLooks(Many, [.. waiting.Select(q => ("Eintrag", q.Id.ToString())), ("Action", "Refuse"), ("Reason", "Advertising")]);
        await City.Settle();
        (await City.Visitor.Opens(await City.DiscussionOf(idea))).ShouldSay("Ziffer 3: Werbung. Der Text wirbt für Waren, Firmen oder Parteien.").ShouldNotSay("Kauft bei mir");
        Assert.Equal(2, await City.Do(db => db.Notices.CountAsync(n => n.De.Contains("Ziffer 3: Werbung"))));
        Assert.Empty(await Waiting());
    }

    [Fact]
    public async Task Ideas_comments_and_reports_go_in_one_batch_but_an_objection_does_not()
    {
        var (idea, anna, mod) = await People();
        await Submits(anna, "Bänke am Seerhein aufstellen");
        var comment = await City.Writes(anna, idea, "Ein Beitrag");
        var ben = await City.HasPerson("Ben");
        await ben.Posts($"/melden/Comment/{comment.Id}", ("Reason", "OffTopic"));
        var hidden = await City.Writes(anna, idea, "Ausgeblendet");
        await mod.Posts($"/buero/kommentare/{hidden.Id}", ("What", "Hide"), ("Reason", "Insult"));
        await anna.Posts($"/beitraege/{hidden.Id}/widerspruch", ("Text", "Nein."));
        await City.Settle();
        var waiting = await Waiting();
        Assert.Equal([QueueKind.Appeal, QueueKind.NewComment, QueueKind.NewIdea, QueueKind.Report], waiting.Select(q => q.Kind).OrderBy(k => k.ToString(), StringComparer.Ordinal));
        var result = await mod.PostsAndLooks(Many, [.. waiting.Select(q => ("Eintrag", q.Id.ToString())), ("Action", "Approve")]);
        result.ShouldSay("Erledigt: 3. Nicht erledigt: 1.").ShouldSay(DeskText.OnItsPage.De);
        await City.Settle();
        Assert.Equal(IdeaState.Published, (await City.Do(db => db.Ideas.SingleAsync(i => i.AuthorId == anna.Id))).State);
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == ben.Id).Select(n => n.De).ToListAsync()), n => n.Contains(DeskText.NoBreach.De, StringComparison.Ordinal));
        Assert.Equal([QueueKind.Appeal], (await Waiting()).Select(q => q.Kind));
    }

    [Fact]
    public async Task An_entry_that_fails_is_not_half_done_and_stops_nothing()
    {
        var (idea, anna, mod) = await People();
        var first = await City.Writes(anna, idea, "Eins");
        await City.Writes(anna, idea, "Zwei");

        // Somebody hid the first one on its page, but the entry is still open: hiding it again is refused.
        await City.Do(async db =>
        {
            (await db.Comments.SingleAsync(c => c.Id == first.Id)).Hide(Me.System, HidingReason.Insult, "Schon weg.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        var waiting = await Waiting();
        var result = await mod.PostsAndLooks(Many, [.. waiting.Select(q => ("Eintrag", q.Id.ToString())), ("Action", "Refuse"), ("Reason", "OffTopic")]);
        result.ShouldSay("Erledigt: 1. Nicht erledigt: 1.").ShouldSay(DiscussionText.AlreadyHidden.De);
        Assert.Equal("Schon weg.", (await City.Do(db => db.Comments.SingleAsync(c => c.Id == first.Id))).Hiding!.Explanation);
        Assert.Equal(first.Id, Assert.Single(await Waiting()).SubjectId);
    }

    [Fact]
    public async Task Sent_twice_it_happens_once_and_the_second_sees_the_first_result()
    {
        var (idea, anna, mod) = await People();
        await City.Writes(anna, idea, "Eins");
        (string, string)[] form = [("Eintrag", (await Waiting())[0].Id.ToString()), ("Action", "Approve"), ("Token", Ids.Next().ToString())];
        var once = await mod.Posts(Many, form);
        Assert.Equal(once.Location, (await mod.Posts(Many, form)).Location);
        (await mod.Opens(once.Location!)).ShouldSay("Erledigt: 1. Nicht erledigt: 0.");
    }

    [Fact]
    public async Task Handing_over_many_reaches_only_the_moderation()
    {
        var (idea, anna, mod) = await People();
        var other = await City.HasPerson("Zweite Moderation", Role.Moderator);
        await City.Writes(anna, idea, "Eins");
        await City.Writes(anna, idea, "Zwei");
        var entries = (await Waiting()).Select(q => ("Eintrag", q.Id.ToString())).ToList();
        (await mod.Posts(Many, [.. entries, ("Action", "Assign"), ("To", anna.Id!.Value.ToString())])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await mod.PostsAndLooks(Many, [.. entries, ("Action", "Assign"), ("To", other.Id!.Value.ToString())]);
        Assert.All(await Waiting(), q => Assert.Equal(other.Id, q.AssigneeId));
        (await other.Opens(Desk + "?nur=meine")).ShouldSay("Eins").ShouldSay("Zwei");
    }

    [Fact]
    public async Task Nothing_chosen_or_nonsense_is_an_error_and_only_the_moderation_may()
    {
        var (_, anna, mod) = await People();
        (await mod.Posts(Many, ("Action", "Approve"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DeskText.NothingChosen.De);
        (await mod.Posts(Many, ("Action", "Explode"), ("Eintrag", "x"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DeskText.ActionMissing.De);
        (await mod.PostsAndLooks(Many, ("Action", "Approve"), ("Eintrag", Ids.Next().ToString()))).ShouldSay(DeskText.Gone.De);
        (await anna.Posts(Many, ("Action", "Approve"))).ShouldBe(HttpStatusCode.Forbidden);
        (await mod.Opens(Desk + "?art=Quatsch&nur=alles&ab=x")).ShouldBe(HttpStatusCode.OK).ShouldSay("Nicht angewendet: Quatsch, alles, x");
    }

    [Fact]
    public async Task The_desk_pages_by_keyset_and_asks_no_more_for_many_entries()
    {
        var (idea, anna, mod) = await People();
        await City.Do(async db =>
        {
            for (var i = 0; i < 120; i++)
            {
                var comment = new Comment(idea.Subject, null, anna.Me, "Text " + i, false, City.Clock.GetUtcNow());
                db.Comments.Add(comment);
                db.Queue.Add(new QueueItem(QueueKind.NewComment, new Subject(nameof(Comment), comment.Id), "Eintrag-" + i.ToString("000", System.Globalization.CultureInfo.InvariantCulture), "/buero/kommentare/" + comment.Id, City.Clock.GetUtcNow().AddMinutes(i / 60)));
            }

            await db.SaveChangesAsync();
        });
        var seen = new List<string>();
        var path = (string?)Desk;
        while (path is not null)
        {
            var page = await mod.Opens(path);
            seen.AddRange(page.Document.QuerySelectorAll("[data-eintrag]").Select(a => a.TextContent));
            path = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(120, seen.Count);
        Assert.Equal(120, seen.Distinct(StringComparer.Ordinal).Count());
    }

    private async Task Submits(Actor who, string title) => (await who.Posts("/ideen/neu/absenden", ("Title", title), ("Body", "Dort sitzen viele Menschen am Wasser und es fehlt an Bänken zum Ausruhen."), ("Token", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.SeeOther);

    private Task<List<QueueItem>> Waiting() => City.Do(db => db.Queue.Where(q => q.DoneAt == null).OrderBy(q => q.CreatedAt).ThenBy(q => q.Id).ToListAsync());

    private async Task<(Idea Idea, Actor Anna, Actor Mod)> People() => (await City.HasIdea("Bäume am Bahnhof"), await City.HasPerson("Anna"), await City.HasPerson("Moderation", Role.Moderator));
}
