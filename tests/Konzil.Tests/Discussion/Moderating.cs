using System.Net;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Discussion;

[Trait("R", "R-2.3-04")]
public class Moderating(City city) : CityTest(city)
{
    [Fact]
    public async Task The_desk_shows_what_waits_and_says_when_everything_is_read()
    {
        var (idea, anna, mod) = await Desk();
        (await mod.Opens("/buero/moderation")).ShouldSay("Alles gelesen.");
        await City.Writes(anna, idea, "Ein Beitrag");
        (await mod.Opens("/buero/moderation")).ShouldSay("Beitrag von Anna").ShouldSay("noch 2 Tage");
        // Titles and words are German; on English pages they say so, for those who hear them.
        Assert.Equal("de", (await mod.Opens("/buero/moderation?lang=en")).Document.QuerySelector("a[data-eintrag]")!.GetAttribute("lang"));
        Assert.Null((await mod.Opens("/buero/moderation")).Document.QuerySelector("a[data-eintrag]")!.GetAttribute("lang"));
        City.Clock.Advance(TimeSpan.FromDays(3));
        (await mod.Opens("/buero/moderation?nur=faellig")).ShouldSay("überfällig");
        (await mod.Opens("/buero/moderation?art=Report")).ShouldSay("Hier wartet nichts.");
        (await anna.Opens("/buero/moderation")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_entry_is_taken_handed_over_and_the_second_person_is_warned()
    {
        var (idea, anna, mod) = await Desk();
        var other = await City.HasPerson("Zweite Moderation", Role.Moderator);
        var comment = await City.Writes(anna, idea, "Ein Beitrag");
        var item = await City.Do(db => db.Queue.SingleAsync());
        await mod.Posts($"/buero/moderation/{item.Id}/uebernahme");
        (await other.Opens($"/buero/kommentare/{comment.Id}")).ShouldSay("Moderation bearbeitet diesen Eintrag");
        await mod.Posts($"/buero/moderation/{item.Id}/uebergabe", ("An", other.Id!.Value.ToString()));
        Assert.Equal(other.Id, (await City.Do(db => db.Queue.SingleAsync())).AssigneeId);
        Assert.Equal(1, await City.Do(db => db.Notices.CountAsync(n => n.PersonId == other.Id)));
        (await mod.Posts($"/buero/moderation/{item.Id}/uebergabe", ("An", anna.Id!.Value.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(QueueText.HandOverWrong.De).ShouldSay(QueueText.Title.De);
    }

    [Fact]
    public async Task Keeping_closes_the_entry_hiding_needs_a_reason()
    {
        var (idea, anna, mod) = await Desk();
        var good = await City.Writes(anna, idea, "Gut");
        var bad = await City.Writes(anna, idea, "Böse Worte");
        (await mod.Posts($"/buero/kommentare/{good.Id}", ("What", "Keep"))).ShouldBe(HttpStatusCode.SeeOther);
        (await mod.Posts($"/buero/kommentare/{bad.Id}", ("What", "Hide"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DiscussionText.ReasonMissing.De);
        (await mod.Posts($"/buero/kommentare/{bad.Id}", ("What", "Hide"), ("Reason", "Insult"), ("Explanation", "Beleidigt."))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Equal(0, await City.Do(db => db.Queue.CountAsync(q => q.DoneAt == null)));
        var path = await City.DiscussionOf(idea);
        (await City.Visitor.Opens(path)).ShouldNotSay("Böse Worte").ShouldSay("Von der Moderation ausgeblendet. Ziffer 1: Beleidigung oder Hetze. Beleidigt.");
        (await anna.Opens(path)).ShouldSay("Böse Worte");
        (await mod.Opens(path)).ShouldSay("Böse Worte");
        Assert.Equal(1, (await City.Do(db => db.Ideas.SingleAsync())).CommentCount);
        (await City.Visitor.Opens($"/melden/Comment/{bad.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task After_a_decision_the_next_entry_is_shown_and_after_the_last_one_the_desk()
    {
        var (idea, anna, mod) = await Desk();
        var first = await City.Writes(anna, idea, "Böse Worte");
        City.Clock.Advance(TimeSpan.FromMinutes(1));
        await (await City.HasPerson("Ben")).Posts($"/melden/Comment/{first.Id}", ("Reason", "Insult"), ("Explanation", "Das verletzt."));
        City.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await City.Writes(anna, idea, "Gut");
        // The report about what was just hidden comes before the second comment, but is done with it.
        Assert.Equal($"/buero/kommentare/{second.Id}", (await mod.Posts($"/buero/kommentare/{first.Id}", ("What", "Hide"), ("Reason", "Insult"), ("Explanation", "Beleidigt."))).Location);
        Assert.Equal("/buero/moderation", (await mod.Posts($"/buero/kommentare/{second.Id}", ("What", "Keep"))).Location);
    }

    [Fact]
    public async Task Keeping_what_somebody_hid_meanwhile_shows_both_and_does_nothing()
    {
        var (idea, anna, mod) = await Desk();
        var bad = await City.Writes(anna, idea, "Böse Worte");
        await mod.Posts($"/buero/kommentare/{bad.Id}", ("What", "Hide"), ("Reason", "Insult"), ("Explanation", "Beleidigt."));
        (await mod.Posts($"/buero/kommentare/{bad.Id}", ("What", "Keep"), (AuthorDecision.TrustField, "true"))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Beleidigt.");
        Assert.NotNull(await City.Do(db => db.Comments.Where(c => c.Id == bad.Id).Select(c => c.Hiding).SingleAsync()));
    }

    [Fact]
    public async Task Somebody_reports_once_and_is_told_the_decision()
    {
        var (idea, anna, mod) = await Desk();
        var bad = await City.Writes(anna, idea, "Böse Worte");
        var ben = await City.HasPerson("Ben");
        (await City.Visitor.Opens($"/melden/Comment/{bad.Id}")).ShouldSay(ThreadText.SignInToReport.De);
        (await ben.Posts($"/melden/Comment/{bad.Id}")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await ben.Posts($"/melden/Comment/{bad.Id}", ("Reason", "Insult"), ("Explanation", "Das verletzt."));
        await ben.Posts($"/melden/Comment/{bad.Id}", ("Reason", "Advertising"));
        Assert.Equal(1, await City.Do(db => db.Reports.CountAsync()));
        (await mod.Opens($"/buero/meldungen/Comment/{bad.Id}")).ShouldSay("Das verletzt.").ShouldNotSay("Ben");
        await mod.Posts($"/buero/meldungen/Comment/{bad.Id}", ("What", "Uphold"), ("Reason", "Insult"), ("Explanation", "Beleidigt."));
        await City.Settle();
        Assert.NotNull((await City.Do(db => db.Comments.SingleAsync())).Hiding);
        Assert.Contains("ausgeblendet", (await City.Do(db => db.Notices.SingleAsync(n => n.PersonId == ben.Id))).De, StringComparison.Ordinal);
        (await ben.Opens($"/melden/Comment/{bad.Id}")).ShouldSay("Die Moderation hat den Beitrag ausgeblendet").ShouldNotSay("Böse Worte");
    }

    [Fact]
    public async Task A_rejected_report_leaves_the_text_and_an_upheld_one_takes_an_idea_off_the_page()
    {
        var (idea, anna, mod) = await Desk();
        await anna.Posts($"/melden/Idea/{idea.Id}", ("Reason", "OffTopic"));
        await mod.Posts($"/buero/meldungen/Idea/{idea.Id}", ("What", "Reject"), ("Explanation", "Gehört dazu."));
        Assert.NotNull((await City.Do(db => db.Ideas.SingleAsync())).PublishedAt);
        var ben = await City.HasPerson("Ben");
        await ben.Posts($"/melden/Idea/{idea.Id}", ("Reason", "Unlawful"));
        await mod.Posts($"/buero/meldungen/Idea/{idea.Id}", ("What", "Uphold"), ("Reason", "Unlawful"), ("Explanation", "Strafbar."));
        await City.Settle();
        Assert.Null((await City.Do(db => db.Ideas.SingleAsync())).PublishedAt);
        Assert.Equal(2, await City.Do(db => db.Notices.CountAsync(n => n.PersonId == ben.Id || n.PersonId == anna.Id)));
    }

    [Fact]
    public async Task An_objection_is_decided_by_another_moderator()
    {
        var (idea, anna, mod) = await Desk();
        var comment = await City.Writes(anna, idea, "Nur deutlich");
        await mod.Posts($"/buero/kommentare/{comment.Id}", ("What", "Hide"), ("Reason", "Insult"), ("Explanation", "Beleidigt."));
        await City.Settle();
        (await anna.Opens($"/beitraege/{comment.Id}")).ShouldSay("Beleidigt.").ShouldSay("Nur deutlich");
        await anna.Posts($"/beitraege/{comment.Id}/widerspruch", ("Text", "Das war Kritik an der Sache."));
        await anna.Posts($"/beitraege/{comment.Id}/widerspruch", ("Text", "Noch einmal."));
        var appeal = await City.Do(db => db.Appeals.SingleAsync());
        (await mod.Opens($"/buero/widersprueche/{appeal.Id}")).ShouldSay(QueueText.AnotherModerator.De);
        (await mod.Posts($"/buero/widersprueche/{appeal.Id}", ("What", "Refuse"), ("Answer", "Nein."))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var other = await City.HasPerson("Zweite Moderation", Role.Moderator);
        (await other.Posts($"/buero/widersprueche/{appeal.Id}", ("What", "Grant"), ("Answer", "Sie haben recht."))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Null((await City.Do(db => db.Comments.SingleAsync())).Hiding);
        (await City.Visitor.Opens(await City.DiscussionOf(idea))).ShouldSay("Nur deutlich");
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == anna.Id).ToListAsync()), n => n.De.Contains("Sie haben recht.", StringComparison.Ordinal));
        (await City.Visitor.Opens("/moderation")).ShouldSay("Beleidigung oder Hetze").ShouldNotSay("Zweite Moderation").ShouldNotSay("Anna");
    }

    [Fact]
    public async Task House_rules_and_log_are_public_in_both_languages()
    {
        (await City.Visitor.Opens("/hausregeln")).ShouldBe(HttpStatusCode.OK).ShouldSay("Beleidigung oder Hetze");
        (await City.Visitor.Opens("/hausregeln?lang=en")).ShouldSay("Insult or incitement");
        (await City.Visitor.Opens("/moderation")).ShouldSay("nicht eingreifen");
    }

    private async Task<(Idea Idea, Actor Anna, Actor Mod)> Desk() => (await City.HasIdea("Bäume am Bahnhof"), await City.HasPerson("Anna"), await City.HasPerson("Moderation", Role.Moderator));
}
