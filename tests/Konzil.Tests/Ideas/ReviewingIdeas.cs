using System.Net;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-2.3-04")]
public class ReviewingIdeas(City city) : CityTest(city)
{
    [Fact]
    public async Task Taking_up_and_publishing_records_the_road_and_closes_the_entry()
    {
        var (idea, _, mod) = await Waiting();
        await Decide(mod, idea, "Review");
        Assert.Equal(IdeaState.UnderReview, (await Idea()).State);
        await Decide(mod, idea, "Publish");
        var now = await Idea();
        Assert.Equal((IdeaState.Published, 2, "So soll es sein."), (now.State, now.Stage, now.Body));
        Assert.Equal(["under-review", ReviewSteps.Published], await City.Do(db => db.IdeaSteps.OrderBy(s => s.Stage).Select(s => s.Key).ToListAsync()));
        Assert.NotNull((await City.Do(db => db.Queue.SingleAsync())).DoneAt);
    }

    [Fact]
    public async Task A_question_stops_the_clock_and_the_answer_arrives_at_the_desk()
    {
        var (idea, anna, mod) = await Waiting();
        (await Decide(mod, idea, "Ask")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await Decide(mod, idea, "Ask", "Welcher Platz ist gemeint?");
        await City.Settle();
        // The confirmation of the idea, and the question.
        Assert.Equal(2, await City.Do(db => db.Mails.CountAsync(m => m.To == "anna@example.org")));
        City.Clock.Advance(TimeSpan.FromDays(10));
        (await mod.Opens("/buero/moderation?nur=faellig")).ShouldSay("Hier wartet nichts.");
        var ben = await City.HasPerson("Ben");
        (await ben.Opens($"/ideen/{idea.Number}/rueckfrage")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Opens($"/ideen/{idea.Number}/rueckfrage")).ShouldSay("Welcher Platz ist gemeint?");
        await anna.Posts($"/ideen/{idea.Number}/rueckfrage", ("Answer", "Der Stephansplatz."));
        (await mod.Opens($"/buero/ideen/{idea.Number}")).ShouldSay("Der Stephansplatz.");
        var item = await City.Do(db => db.Queue.SingleAsync());
        Assert.Null(item.WaitingSince);
        Assert.Equal(QueueItem.ReadBy(City.Clock.GetUtcNow()), item.DueAt);
    }

    [Fact]
    public async Task Declining_needs_a_public_reason()
    {
        var (idea, _, mod) = await Waiting();
        (await Decide(mod, idea, "Decline")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ReviewText.WordsMissing.De);
        await Decide(mod, idea, "Decline", "Gibt es schon.");
        Assert.Equal((IdeaState.NotTakenUp, "Gibt es schon."), ((await Idea()).State, (await Idea()).Reason));
        Assert.Contains("Gibt es schon.", (await City.Do(db => db.IdeaSteps.SingleAsync())).De, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_field_lead_answers_for_the_city_but_does_not_moderate()
    {
        var (idea, _, mod) = await Waiting();
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        (await Decide(lead, idea, "Publish")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await Decide(mod, idea, "Publish");
        await Decide(lead, idea, "Answer", "Wir prüfen das bis Ende März.");
        Assert.Equal((IdeaState.Answered, "Wir prüfen das bis Ende März."), ((await Idea()).State, (await Idea()).Reason));
        await Decide(lead, idea, "Decline", "Zu teuer.");
        Assert.Equal(IdeaState.NotTakenUp, (await Idea()).State);
    }

    [Fact]
    public async Task Each_decision_leads_to_the_next_idea_and_the_last_one_to_the_desk()
    {
        var (idea, anna, _) = await Waiting();
        var both = await City.HasPerson("Beides", Role.Moderator, Role.FieldLead);
        var second = await City.HasIdea("Bänke am See", anna, published: false);
        City.Clock.Advance(TimeSpan.FromMinutes(1));
        await City.Do(async db =>
        {
            db.Queue.Add(new QueueItem(QueueKind.NewIdea, second.Subject, second.Title, $"/buero/ideen/{second.Number}", City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        foreach (var (what, words) in new[] { ("Review", ""), ("Publish", ""), ("Answer", "Wir prüfen das bis Ende März.") })
        {
            Assert.Equal($"/buero/ideen/{second.Number}", (await Decides(idea, what, words)).Location);
        }

        Assert.Equal("/buero/moderation", (await Decides(second, "Decline", "Gibt es schon.")).Location);

        async Task<Seen> Decides(Idea which, string what, string words) =>
            await both.Posts($"/buero/ideen/{which.Number}", ("Version", (await City.Do(db => db.Ideas.SingleAsync(i => i.Id == which.Id))).Version.ToString()), ("What", what), ("Words", words));
    }

    [Fact]
    public async Task Two_at_once_the_second_sees_both_versions()
    {
        var (idea, _, mod) = await Waiting();
        var version = idea.Version.ToString();
        await mod.Posts($"/buero/ideen/{idea.Number}", ("Version", version), ("What", "Review"));
        var second = await mod.Posts($"/buero/ideen/{idea.Number}", ("Version", version), ("What", "Decline"), ("Words", "Schon getippt"));
        second.ShouldBe(HttpStatusCode.Conflict).ShouldSay("In Prüfung");
        Assert.Contains("Schon getippt", second.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Citizens_do_not_enter()
    {
        var (idea, anna, _) = await Waiting();
        (await anna.Opens($"/buero/ideen/{idea.Number}")).ShouldBe(HttpStatusCode.Forbidden);
        (await Decide(anna, idea, "Publish")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<Seen> Decide(Actor who, Idea idea, string what, string words = "") =>
        await who.Posts($"/buero/ideen/{idea.Number}", ("Version", (await Idea()).Version.ToString()), ("What", what), ("Words", words));

    private Task<Idea> Idea() => City.Do(db => db.Ideas.SingleAsync());

    private async Task<(Idea Idea, Actor Anna, Actor Mod)> Waiting()
    {
        var anna = await City.HasPerson("Anna");
        var idea = await City.HasIdea("Bäume am Bahnhof", anna, published: false);
        await City.Do(async db =>
        {
            db.Queue.Add(new QueueItem(QueueKind.NewIdea, idea.Subject, idea.Title, $"/buero/ideen/{idea.Number}", City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        return (idea, anna, await City.HasPerson("Moderation", Role.Moderator));
    }
}
