using System.Net;
using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Meetings;

/// <summary>One comment on the working version becomes a suggested change: put before a body, deliberated, proposed, answered; the comment and its author are not lost.</summary>
[Trait("R", "R-1.5-06")]
public class SuggestingFromComments(City city) : CityTest(city)
{
    private const string Said = "Bitte schreibt, dass der Weg auch im Winter geräumt wird.";
    private const string Wanted = "Der Weg ist das ganze Jahr sicher.";

    [Fact]
    public async Task A_comment_is_put_before_a_body_and_everybody_reads_what_became_of_it()
    {
        var (coordination, chair, anna, body) = await People();
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        var page = Paths.Measure(measure.Number, measure.Title);
        var comment = await Says(anna, measure);
        var form = Paths.SuggestFromComment(comment);
        (await coordination.Opens(page)).ShouldSay(ThreadText.Suggest.De);
        (await anna.Opens(page)).ShouldNotSay(ThreadText.Suggest.De);
        (await City.Visitor.Opens(page)).ShouldNotSay(ThreadText.Suggest.De).ShouldNotSay(FromCommentText.OnMeasure.De);

        var empty = await coordination.Opens(form + "?teil=Problem");
        empty.ShouldSay(Said).ShouldSay(body.NameDe);
        Assert.Equal(await Problem(measure), empty.Document.QuerySelector("textarea")!.TextContent.Trim());
        (await coordination.Posts(form, ("Part", "Problem"), ("Text", ""), ("BodyId", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DraftText.TextMissing.De).ShouldSay(FromCommentText.BodyMissing.De);
        (await coordination.Posts(form, ("Part", "Problem"), ("Text", new string('x', 4001)), ("BodyId", body.Id.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("höchstens 4.000 Zeichen");
        Assert.Equal("/buero/entwuerfe/1", (await coordination.Posts(form, ("Part", "Problem"), ("Text", Wanted), ("BodyId", body.Id.ToString()))).ShouldBe(HttpStatusCode.SeeOther).Location);
        await City.Settle();
        Assert.Contains(await Notices(chair), n => n.StartsWith("Neuer Entwurf", StringComparison.Ordinal));
        Assert.Contains(await Notices(anna), n => n.Contains("wird als Änderung des Textes beraten", StringComparison.Ordinal));
        (await chair.Opens("/buero/entwuerfe/1")).ShouldSay(Wanted).ShouldSay("Gedacht für").ShouldSay(FromCommentText.StillWriting.De).ShouldSay(FromCommentText.ToComment.De);

        // Everybody reads that it is deliberated on, not the text; it is no proposal yet.
        (await City.Visitor.Opens(page)).ShouldSay(FromCommentText.OnMeasure.De).ShouldSay(FromCommentText.ByABody.De).ShouldNotSay(Wanted).ShouldNotSay(body.NameDe);
        (await coordination.Opens(page)).ShouldNotSay(ProposedText.Title.De);
        (await coordination.Opens("/buero/entwuerfe/1/uebernahme")).ShouldBe(HttpStatusCode.NotFound);

        var finish = await chair.Opens("/buero/entwuerfe/1/abschluss");
        Assert.Equal(("m:" + measure.Id, "Problem"), (Selected(finish, "Aim"), Selected(finish, "Part")));
        (await chair.Posts("/buero/entwuerfe/1/abschluss", ("Aim", "m:" + measure.Id), ("Part", "Problem"), ("Version", finish.Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens(page)).ShouldSay("Vorgeschlagen am");
        var answer = await coordination.Opens("/buero/entwuerfe/1/uebernahme");
        (await coordination.Posts("/buero/entwuerfe/1/uebernahme", ("Words", Wanted), ("Version", answer.Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Equal(Wanted, await Problem(measure));
        (await City.Visitor.Opens(page)).ShouldSay("In den Text übernommen am");
        Assert.Contains(await Notices(anna), n => n.StartsWith("Aus Ihrem Beitrag wurde eine Änderung", StringComparison.Ordinal));

        // The comment is taken off the page: then nothing of it is said elsewhere.
        await City.Do(async db =>
        {
            (await db.Comments.SingleAsync(c => c.Id == comment)).Hold(City.Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });
        (await City.Visitor.Opens(page)).ShouldNotSay(FromCommentText.OnMeasure.De);
        (await coordination.Opens(form)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task One_comment_becomes_one_suggestion_and_what_was_typed_is_kept()
    {
        var (coordination, _, anna, body) = await People();
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        var form = Paths.SuggestFromComment(await Says(anna, measure));
        (string, string)[] words = [("Part", "Summary"), ("Text", Wanted), ("BodyId", body.Id.ToString())];
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => coordination.Posts(form, words)));
        Assert.Equal(1, await City.Do(db => db.TextDrafts.CountAsync()));
        (await coordination.Posts(form, words.With(("Text", "Zweiter Versuch.")))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zweiter Versuch.").ShouldSay("schon ein Änderungsvorschlag");
        (await coordination.Opens(form + "?lang=en")).ShouldSay("has become a suggested change already");
    }

    [Fact]
    public async Task A_moderator_puts_it_before_a_public_body_and_a_body_may_propose_nothing()
    {
        var (_, chair, anna, body) = await People();
        await City.Do(db => db.Bodies.ExecuteUpdateAsync(s => s.SetProperty(b => b.IsPublished, true)));
        var moderator = await City.HasPerson("Moderation", Role.Moderator);
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        var comment = await Says(anna, measure);
        var form = Paths.SuggestFromComment(comment);
        (await (await City.HasPerson("Feldleitung", Role.FieldLead)).Opens(form)).ShouldBe(HttpStatusCode.Forbidden);
        (await moderator.Posts(form, ("Part", "Summary"), ("Text", Wanted), ("BodyId", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(Wanted);
        Assert.Equal("/beitraege/" + comment, (await moderator.Posts(form, ("Part", "Summary"), ("Text", Wanted), ("BodyId", body.Id.ToString()))).ShouldBe(HttpStatusCode.SeeOther).Location);
        (await moderator.Opens("/buero/entwuerfe/1")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay(FromCommentText.By.With(body.NameDe));
        var version = (await chair.Opens("/buero/entwuerfe/1/abschluss")).Document.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        (await chair.Posts("/buero/entwuerfe/1/abschluss", ("Aim", ""), ("Part", ""), ("Version", version))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title) + "?lang=en")).ShouldSay("Not proposed after the deliberation on");
        Assert.False(await City.Do(async db => (await db.TextDrafts.SingleAsync()).Waits));
    }

    private static string? Selected(Seen page, string list) => page.Document.QuerySelector($"select[name={list}] option[selected]")?.GetAttribute("value");

    private async Task<Guid> Says(Actor who, Measure measure)
    {
        (await who.Posts("/beitraege", ("Kind", Measure.Kind), ("Id", measure.Id.ToString()), ("Token", Ids.Next().ToString()), ("Checked", "255"), ("Body", Said))).ShouldBe(HttpStatusCode.SeeOther);
        return await City.Do(db => db.Comments.Where(c => c.Body == Said).Select(c => c.Id).SingleAsync());
    }

    private Task<string> Problem(Measure measure) => City.Do(db => db.Measures.Where(m => m.Id == measure.Id).Select(m => m.Problem).SingleAsync());

    private Task<List<string>> Notices(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id).Select(n => n.De).ToListAsync());

    private async Task<(Actor Coordination, Actor Chair, Actor Anna, Body Body)> People()
    {
        var (coordination, chair, anna) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Vorsitz", Role.Lotse), await City.HasPerson("Anna"));
        var body = await City.HasBody(coordination, "Arbeitsgruppe Licht", seats: [(chair, BodyDuty.Chair)]);
        return (coordination, chair, anna, body);
    }
}
