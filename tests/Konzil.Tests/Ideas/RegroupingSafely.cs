using System.Net;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

/// <summary>Bad input, stale forms, races, chains; and that no support is ever lost.</summary>
[Trait("R", "R-2.1-34")]
public class RegroupingSafely(City city) : CityTest(city)
{
    [Fact]
    public async Task The_form_keeps_every_word_and_says_what_is_missing()
    {
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        var idea = await Card("Bäume vor dem Bahnhof");
        var answer = await mod.Posts("/buero/zusammenfuehrungen/neu", (RegroupFields.Ideas, idea.Number.ToString()), (RegroupFields.Host, "neu"), (RegroupFields.Title, "Kurz"), (RegroupFields.Body, ""), (RegroupFields.Reason, ""), (RegroupFields.Days, "1000"));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RegroupText.BodyMissing.De).ShouldSay(RegroupText.ReasonMissing.De).ShouldSay(RegroupText.DaysWrong.De);
        Assert.Equal("Kurz", answer.Document.GetElementById(RegroupFields.Title)!.GetAttribute("value"));
        var one = await City.Joins(mod, [idea]);
        one.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("mindestens zwei");
        (await mod.Posts("/buero/zusammenfuehrungen/neu", ("search", "1"), (RegroupFields.Search, "Bahnhof"), (RegroupFields.Title, "Getippt"))).ShouldBe(HttpStatusCode.OK);
        Assert.Equal(0, await City.Do(db => db.Regroupings.CountAsync()));
    }

    [Fact]
    public async Task Nobody_but_the_moderation_joins_and_only_the_author_answers()
    {
        var (anna, ben) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"));
        var (first, second) = (await City.HasIdea("Bäume am Bahnhof", anna), await Card("Linden vor dem Bahnhof"));
        (await City.Joins(anna, [first, second])).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Joins(City.Visitor, [first, second])).ShouldBe(HttpStatusCode.Unauthorized);
        await City.Joins(await City.HasPerson("Moderation", Role.Moderator), [first, second]);
        (await ben.Opens($"/ideen/{first.Number}/zusammenfuehrung")).ShouldBe(HttpStatusCode.NotFound);
        (await ben.Posts($"/ideen/{first.Number}/zusammenfuehrung", (RegroupFields.Answer, "ja"))).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Posts($"/ideen/{first.Number}/zusammenfuehrung", (RegroupFields.Answer, "vielleicht"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Joining_twice_and_a_stale_form_are_told()
    {
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        var (first, second) = (await City.HasIdea("Bäume am Bahnhof", await City.HasPerson("Anna")), await Card("Linden vor dem Bahnhof"));
        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => City.Joins(mod, [first, second]))));
        Assert.Equal(1, both.Count(a => a.Status == HttpStatusCode.SeeOther));
        Assert.All(both.Where(a => a.Status != HttpStatusCode.SeeOther), a => a.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("offenen Zusammenführung"));
        var one = await City.TheRegrouping();
        (await mod.Posts($"/buero/zusammenfuehrungen/{one.Id}/abbruch", (RegroupFields.Reason, "Doch nicht."), (FormFields.Version, Ids.Next().ToString()))).ShouldBe(HttpStatusCode.Conflict);
        (await mod.Posts($"/buero/zusammenfuehrungen/{one.Id}/abbruch", (RegroupFields.Reason, "Doch nicht."), (FormFields.Version, one.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Joins(mod, [first, second])).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_joined_idea_cannot_be_joined_again_and_no_circle_closes()
    {
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        var (a, b, c) = (await Card("Bäume vor dem Bahnhof"), await Card("Linden vor dem Bahnhof"), await Card("Schatten vor dem Bahnhof"));
        await City.Joins(mod, [a, b], host: a);
        (await City.Joins(mod, [a, b], host: b)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay($"Idee {b.Number} kann nicht");
        (await City.Joins(mod, [b, c])).ShouldBe(HttpStatusCode.UnprocessableEntity);

        // A common idea may be joined with a third: a chain. It is undone from its end.
        var firstStep = await City.TheRegrouping();
        await City.Joins(mod, [a, c], host: c);
        (await City.Undoes(mod, firstStep)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Heben Sie zuerst das auf");
        (await City.Undoes(mod)).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Undoes(mod, firstStep)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.All(new[] { a, b, c }, i => Assert.Null(City.Now(i).Result.Replaced));
    }

    [Fact]
    public async Task Two_open_joinings_cannot_swallow_each_other()
    {
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        var (a, b) = (await City.HasIdea("Bäume am Bahnhof", await City.HasPerson("Anna")), await City.HasIdea("Linden am Bahnhof", await City.HasPerson("Ben")));
        (await City.Joins(mod, [a, b], host: a)).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Joins(mod, [a, b], host: b)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync(i => i.Id == b.Id)).Decline("Geht nicht.", City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        await City.Settle();
        City.Clock.Advance(TimeSpan.FromDays(20));
        await City.Settle();
        Assert.Equal(RegroupState.Cancelled, (await City.TheRegrouping()).State);
    }

    [Fact]
    public async Task A_click_on_a_page_opened_before_counts_where_the_idea_went()
    {
        var (mod, anna) = (await City.HasPerson("Moderation", Role.Moderator), await City.HasPerson("Anna"));
        var (a, b, c) = (await Card("Bäume vor dem Bahnhof"), await Card("Linden vor dem Bahnhof"), await Card("Schatten vor dem Bahnhof"));
        await City.Joins(mod, [a, b], host: b);
        await City.Joins(mod, [b, c], host: c);
        var answer = await anna.Posts($"/ideen/{a.Number}/zustimmung");
        Assert.Equal($"/ideen/{c.Number}-schatten-vor-dem-bahnhof", answer.Location);
        await anna.Posts($"/ideen/{a.Number}/zustimmung");
        Assert.Equal([anna.Id!.Value], await City.SupportersOf(c));
        Assert.Empty(await City.SupportersOf(a));
    }

    [Fact]
    public async Task People_who_support_while_ideas_are_joined_all_count()
    {
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        var (a, b) = (await Card("Bäume vor dem Bahnhof"), await Card("Linden vor dem Bahnhof"));
        var people = new List<Actor>();
        for (var i = 0; i < 24; i++)
        {
            people.Add(await City.HasPerson("Person " + i));
        }

        var clicks = people.Select((p, i) => Task.Run(() => p.Posts($"/ideen/{(i % 2 == 0 ? a : b).Number}/zustimmung"))).ToList();
        clicks.Insert(clicks.Count / 2, Task.Run(() => City.Joins(mod, [a, b])));
        Assert.All(await Task.WhenAll(clicks), c => c.ShouldBe(HttpStatusCode.SeeOther));
        var common = await City.Do(async db => await db.Ideas.AsNoTracking().SingleAsync(i => i.Channel == IdeaChannel.Derived));
        Assert.Equal(people.Select(p => p.Id!.Value).ToHashSet(), await City.SupportersOf(common));
    }

    [Fact]
    public async Task What_a_round_hides_stays_hidden_when_its_ideas_are_joined()
    {
        var (mod, anna) = (await City.HasPerson("Moderation", Role.Moderator), await City.HasPerson("Anna"));
        var round = await City.HasRound(rules: new RoundRules { Collect = RoundRights.Support | RoundRights.Comment });
        var (a, b, outside) = (await City.HasIdeaIn(round, "Licht am Weg"), await City.HasIdeaIn(round, "Lampen am Weg"), await Card("Linden vor dem Bahnhof"));
        await anna.Posts($"/ideen/{a.Number}/zustimmung");
        Assert.Equal((0, 1), ((await City.Now(a)).SupportCount, (await City.Now(a)).HiddenSupports));
        (await City.Joins(mod, [a, outside])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("noch nicht zeigt");
        (await City.Joins(mod, [a, b], title: "Licht und Lampen am Weg")).ShouldBe(HttpStatusCode.SeeOther);
        var id = (await City.TheRegrouping()).HostId;
        var common = await City.Do(db => db.Ideas.AsNoTracking().SingleAsync(i => i.Id == id));
        Assert.Equal((round.Id, 0, 1), (common.RoundId!.Value, common.SupportCount, common.HiddenSupports));
        City.Passes(10);
        await City.Settle();
        Assert.Equal((1, 0), ((await City.Now(common)).SupportCount, (await City.Now(common)).HiddenSupports));
        (await City.Undoes(mod)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Empty(await City.SupportersOf(common));
        Assert.Single(await City.SupportersOf(a));
    }

    /// <summary>Six random lives of five ideas and six people: whoever supported before supports after, and after undoing exactly those.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task No_support_is_ever_lost(int seed)
    {
        var random = new Random(seed);
        var mod = await City.HasPerson("Moderation", Role.Moderator);
        var people = new List<Actor>();
        for (var i = 0; i < 6; i++)
        {
            people.Add(await City.HasPerson("Person " + i));
        }

        var ideas = new List<Idea>();
        for (var i = 0; i < 5; i++)
        {
            ideas.Add(await Card("Idee für den Bahnhof Nummer " + i));
        }

        foreach (var idea in ideas)
        {
            foreach (var person in people.Where(_ => random.Next(2) == 0))
            {
                await person.Posts($"/ideen/{idea.Number}/zustimmung");
            }
        }

        var before = new Dictionary<Guid, HashSet<Guid>>();
        foreach (var idea in ideas)
        {
            before[idea.Id] = await City.SupportersOf(idea);
        }

        // A merging, then one of the common idea and another, some to a host, some to a new idea.
        var along = ideas.Take(2 + random.Next(2)).ToList();
        var host = random.Next(2) == 0 ? along[0] : null;
        (await City.Joins(mod, along, host)).ShouldBe(HttpStatusCode.SeeOther);
        var first = await City.TheRegrouping();
        var common = await City.Do(db => db.Ideas.AsNoTracking().SingleAsync(i => i.Id == first.HostId));
        Assert.Equal(along.SelectMany(i => before[i.Id]).ToHashSet(), await City.SupportersOf(common));
        City.Clock.Advance(TimeSpan.FromMinutes(1));
        (await City.Joins(mod, [common, ideas[^1]], random.Next(2) == 0 ? ideas[^1] : null)).ShouldBe(HttpStatusCode.SeeOther);
        var second = await City.TheRegrouping();
        var last = await City.Do(db => db.Ideas.AsNoTracking().SingleAsync(i => i.Id == second.HostId));
        var all = along.Append(ideas[^1]).SelectMany(i => before[i.Id]).ToHashSet();
        Assert.Equal(all, await City.SupportersOf(last));

        // Somebody steps back, somebody new comes.
        var back = people[random.Next(people.Count)];
        await back.Posts($"/ideen/{last.Number}/zustimmung/ruecknahme");
        var fresh = await City.HasPerson("Neu dabei");
        await fresh.Posts($"/ideen/{last.Number}/zustimmung");
        Assert.Equal(all.Append(fresh.Id!.Value).Except([back.Id!.Value]).ToHashSet(), await City.SupportersOf(last));

        (await City.Undoes(mod, second)).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Undoes(mod, first)).ShouldBe(HttpStatusCode.SeeOther);
        foreach (var idea in ideas)
        {
            // Given or taken back at the very idea, it holds there; everything else is as it was.
            var expected = idea.Id == last.Id ? before[idea.Id].Append(fresh.Id!.Value).Except([back.Id!.Value]).ToHashSet() : before[idea.Id];
            Assert.Equal(expected, await City.SupportersOf(idea));
        }
    }

    private Task<Idea> Card(string title) => City.HasIdeaLike(title, channel: IdeaChannel.Card);
}
