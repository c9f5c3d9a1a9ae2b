using Konzil.Platform;
using System.Net;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Discussion;

[Trait("R", "R-2.3-04")]
public class TrustingAndBanning(City city) : CityTest(city)
{
    [Fact]
    public async Task Whom_the_moderation_trusts_skips_the_desk_until_the_trust_is_taken_back()
    {
        var (idea, anna, mod) = await People();
        var first = await City.Writes(anna, idea, "Erster Beitrag");
        await mod.Posts($"/buero/kommentare/{first.Id}", ("What", "Keep"), ("Vertrauen", "true"));
        (await mod.Opens("/buero/moderation/personen")).ShouldSay("Anna");
        await City.Writes(anna, idea, "Zweiter Beitrag");
        await Submits(anna, "Bänke am Seerhein aufstellen");
        Assert.Equal(0, await City.Do(db => db.Queue.CountAsync(q => q.DoneAt == null)));
        Assert.NotNull((await City.Do(db => db.Ideas.SingleAsync(i => i.AuthorId == anna.Id))).PublishedAt);

        await mod.Posts($"/buero/moderation/personen/{anna.Id}/vertrauen/ruecknahme");
        (await mod.Opens("/buero/moderation/personen")).ShouldNotSay("Anna");
        await City.Writes(anna, idea, "Dritter Beitrag");
        Assert.Equal(1, await City.Do(db => db.Queue.CountAsync(q => q.DoneAt == null)));
        (await anna.Posts($"/buero/moderation/personen/{anna.Id}/vertrauen")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_ban_keeps_every_typed_word_says_why_and_ends()
    {
        var (idea, anna, mod) = await People();
        var bad = await City.Writes(anna, idea, "Böse Worte");
        await mod.Posts($"/buero/kommentare/{bad.Id}", ("What", "Hide"), ("Reason", "Insult"), ("Explanation", "Beleidigt andere."), ("Sperre", "Week"));
        await City.Settle();
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == anna.Id).ToListAsync()), n => n.Path == "/konto/sperre" && n.De.Contains("Beleidigt andere.", StringComparison.Ordinal));
        var refused = await anna.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", idea.Id.ToString()), ("Body", "Mein langer neuer Text"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Sie können bis").ShouldSay("Ziffer 1: Beleidigung oder Hetze");
        Assert.Equal("Mein langer neuer Text", refused.Document.QuerySelector("textarea[name=Body]")!.TextContent.Trim());
        (await anna.Posts("/ideen/neu/absenden", Form("Eine neue Idee von mir"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        // Reading, supporting and reporting stay.
        (await anna.Posts($"/ideen/{idea.Number}/zustimmung")).ShouldBe(HttpStatusCode.SeeOther);
        City.Clock.Advance(TimeSpan.FromDays(8));
        await City.Writes(anna, idea, "Wieder da");
        (await anna.Opens("/konto/sperre")).ShouldSay(TrustText.OwnNone.De);
    }

    [Fact]
    public async Task An_objection_to_a_ban_is_decided_by_somebody_else_once()
    {
        var (idea, anna, mod) = await People();
        await mod.Posts($"/buero/moderation/personen/{anna.Id}/sperre", ("Reason", "Unlawful"), ("Length", "Ever"));
        (await anna.Posts("/konto/sperre")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await anna.Posts("/konto/sperre", ("Text", "Das war ein Missverständnis."));
        (await anna.Posts("/konto/sperre", ("Text", "Noch einmal."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Sie haben schon widersprochen.");
        var ban = await City.Do(db => db.Bans.SingleAsync());
        Assert.Equal("Das war ein Missverständnis.", ban.AppealText);
        (await mod.Opens($"/buero/sperren/{ban.Id}")).ShouldSay(TrustText.AnotherModerator.De);
        (await mod.Posts($"/buero/sperren/{ban.Id}", ("What", "Refuse"), ("Answer", "Nein."))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var other = await City.HasPerson("Zweite Moderation", Role.Moderator);
        await other.Posts($"/buero/sperren/{ban.Id}", ("What", "Grant"), ("Answer", "Sie haben recht."));
        await City.Settle();
        await City.Writes(anna, idea, "Danke");
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == anna.Id).Select(n => n.De).ToListAsync()), n => n.Contains("Sie haben recht.", StringComparison.Ordinal));
        Assert.Equal([QueueKind.NewComment], await City.Do(db => db.Queue.Where(q => q.DoneAt == null).Select(q => q.Kind).ToListAsync()));
    }

    [Fact]
    public async Task The_moderation_sees_a_persons_texts_and_cannot_judge_itself()
    {
        var (idea, anna, mod) = await People();
        await City.Writes(anna, idea, "Das steht noch da");
        var bad = await City.Writes(anna, idea, "Das ist weg");
        await mod.Posts($"/buero/kommentare/{bad.Id}", ("What", "Hide"), ("Reason", "OffTopic"));
        (await mod.Opens($"/buero/moderation/personen/{anna.Id}")).ShouldSay("Das steht noch da").ShouldSay("Das ist weg").ShouldSay("2 Texte, davon ausgeblendet oder abgelehnt: 1.");
        (await mod.Opens($"/buero/moderation/personen/{Ids.Next()}")).ShouldBe(HttpStatusCode.NotFound);
        (await mod.Posts($"/buero/moderation/personen/{mod.Id}/vertrauen")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await mod.Posts($"/buero/moderation/personen/{anna.Id}/sperre", ("Explanation", "Schon getippt"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Schon getippt");
        (await anna.Opens($"/buero/moderation/personen/{anna.Id}")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task Submits(Actor who, string title) => (await who.Posts("/ideen/neu/absenden", Form(title))).ShouldBe(HttpStatusCode.SeeOther);

    private static (string, string)[] Form(string title) => [("Title", title), ("Body", "Dort sitzen viele Menschen am Wasser und es fehlt an Bänken zum Ausruhen."), ("Token", Ids.Next().ToString())];

    private async Task<(Idea Idea, Actor Anna, Actor Mod)> People() => (await City.HasIdea("Bäume am Bahnhof"), await City.HasPerson("Anna"), await City.HasPerson("Moderation", Role.Moderator));
}
