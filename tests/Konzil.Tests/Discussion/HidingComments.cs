using System.Net;
using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Discussion;

[Trait("R", "R-2.3-04")]
public class HidingComments(City city) : CityTest(city)
{
    [Fact]
    public async Task A_moderator_hides_a_comment_with_a_reason_and_the_author_hears_of_it()
    {
        var (anna, comment) = await Comment();
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        (await mod.Posts($"/buero/kommentare/{comment.Id}/ausblenden", ("Reason", "PersonalData"), ("Explanation", "Sie nennen eine Telefonnummer."))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();

        var hidden = await City.Do(db => db.Comments.SingleAsync());
        Assert.Equal(HidingReason.PersonalData, hidden.Hiding!.Reason);
        Assert.Equal(mod.Id, hidden.Hiding.ById);
        var notice = await City.Do(db => db.Notices.SingleAsync(n => n.PersonId == anna.Id));
        Assert.Contains("Sie nennen eine Telefonnummer.", notice.De, StringComparison.Ordinal);
        var mail = await City.Do(db => db.Mails.SingleAsync());
        Assert.Equal("anna@example.org", mail.To);
        Assert.NotNull(mail.SentAt);
    }

    [Fact]
    public async Task Without_a_reason_nothing_happens_and_every_word_is_kept()
    {
        var (_, comment) = await Comment();
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        var answer = await mod.Posts($"/buero/kommentare/{comment.Id}/ausblenden", ("Explanation", "Schon geschriebener Satz"));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte wählen Sie den Grund.");
        Assert.Contains("Schon geschriebener Satz", answer.Html, StringComparison.Ordinal);
        Assert.Null((await City.Do(db => db.Comments.SingleAsync())).Hiding);
    }

    [Fact]
    public async Task Hiding_twice_is_refused()
    {
        var (_, comment) = await Comment();
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        await mod.Posts($"/buero/kommentare/{comment.Id}/ausblenden", ("Reason", "Insult"), ("Explanation", "Beleidigt."));
        var second = await mod.Posts($"/buero/kommentare/{comment.Id}/ausblenden", ("Reason", "OffTopic"), ("Explanation", "Anderes Thema."));
        second.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DiscussionText.AlreadyHidden.De);
    }

    [Fact]
    public async Task Only_the_moderation_may()
    {
        var (anna, comment) = await Comment();
        (await anna.Opens($"/buero/kommentare/{comment.Id}/ausblenden")).ShouldBe(HttpStatusCode.Forbidden);
        (await anna.Posts($"/buero/kommentare/{comment.Id}/ausblenden", ("Reason", "Insult"), ("Explanation", "x"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_history_keeps_who_and_why()
    {
        var (_, comment) = await Comment();
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        await mod.Posts($"/buero/kommentare/{comment.Id}/ausblenden", ("Reason", "Insult"), ("Explanation", "Beleidigt eine Person."));
        var lines = await City.Do(db => db.History.Where(h => h.Kind == nameof(Comment) && h.ItemId == comment.Id).OrderBy(h => h.At).ToListAsync());
        Assert.Contains(lines, l => l.What == Konzil.Platform.HistoryEntry.Created);
        Assert.Contains(lines, l => l.Why == "Beleidigt eine Person." && l.ById == mod.Id);
    }

    private async Task<(Actor Anna, Comment Comment)> Comment()
    {
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bäume am Bahnhof");
        return (anna, await City.HasComment(idea, "Rufen Sie mich an: 07531 000", anna));
    }
}
