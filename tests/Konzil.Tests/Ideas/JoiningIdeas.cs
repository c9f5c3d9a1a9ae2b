using System.Net;
using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas;

[Trait("R", "R-2.1-34")]
public class JoiningIdeas(City city) : CityTest(city)
{
    [Fact]
    public async Task Authors_are_asked_and_once_all_agree_one_person_counts_once()
    {
        var (anna, ben, mod, first, second) = await Two();
        var card = await City.HasIdeaLike("Bäume vor dem Bahnhof", channel: IdeaChannel.Card);
        var (carla, dora) = (await City.HasPerson("Carla"), await City.HasPerson("Dora"));
        await Support(carla, first, second, card);
        await Support(dora, second);
        (await City.Joins(mod, [first, second, card])).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Contains("Ohne Antwort gilt das als Zustimmung", string.Join('|', await City.NoticesOf(anna)), StringComparison.Ordinal);
        Assert.Contains(await City.MailsTo("anna@example.org"), m => m.Text.Contains($"/ideen/{first.Number}/zusammenfuehrung", StringComparison.Ordinal));
        (await anna.Opens($"/ideen/{first.Number}/zusammenfuehrung")).ShouldSay("Mehr Bäume am Bahnhof").ShouldSay(RegroupingInTheCity.Reason);
        await Answer(anna, first, RegroupFields.Agree);
        Assert.Equal(RegroupState.Asking, (await City.TheRegrouping()).State);
        await Answer(ben, second, RegroupFields.Agree);
        var done = await City.TheRegrouping();
        Assert.Equal(RegroupState.Done, done.State);
        var common = await City.Do(db => db.Ideas.SingleAsync(i => i.Id == done.HostId));
        Assert.Equal([carla.Id!.Value, dora.Id!.Value], (await City.SupportersOf(common)).Order());
        Assert.Equal(IdeaState.Published, common.State);
        await City.Settle();
        (await City.Visitor.Opens(Paths.Idea(common.Number, common.Title))).ShouldSay("2 Menschen stimmen zu").ShouldSay("Aus 3 Beiträgen: 2 online, 1 auf Karten").ShouldSay("Bäume vor dem Bahnhof").ShouldSay("Entstanden aus den Ideen");
        (await City.Visitor.Opens(Paths.Idea(first.Number, first.Title))).ShouldSay("Zusammengeführt in „Mehr Bäume am Bahnhof“").ShouldSay(RegroupingInTheCity.Reason).ShouldSay(first.Body);
    }

    [Fact]
    public async Task No_answer_until_the_day_counts_as_yes_and_a_refusal_keeps_the_idea_out()
    {
        var (anna, _, mod, first, second) = await Two();
        var third = await City.HasIdea("Schatten am Bahnhof", await City.HasPerson("Zoe"));
        await City.Joins(mod, [first, second, third], days: 7);
        await City.Settle();
        await Answer(anna, first, RegroupFields.Decline);
        await City.Settle();
        Assert.Equal(RegroupState.Asking, (await City.TheRegrouping()).State);
        City.Clock.Advance(TimeSpan.FromDays(9));
        await City.Settle();
        Assert.Equal(RegroupState.Done, (await City.TheRegrouping()).State);
        Assert.Null((await City.Now(first)).Replaced);
        Assert.Equal(Replacement.Merged, (await City.Now(second)).Replaced);
        (await anna.Posts($"/ideen/{first.Number}/zusammenfuehrung", (RegroupFields.Answer, RegroupFields.Agree))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nicht mehr gefragt");
    }

    [Fact]
    public async Task Too_few_left_calls_it_off_and_everything_stays()
    {
        var (anna, ben, mod, first, second) = await Two();
        await City.Joins(mod, [first, second]);
        await Answer(anna, first, RegroupFields.Decline);
        await Answer(ben, second, RegroupFields.Agree);
        await City.Settle();
        Assert.Equal(RegroupState.Cancelled, (await City.TheRegrouping()).State);
        Assert.Contains("Alles bleibt, wie es ist", string.Join('|', await City.NoticesOf(anna)), StringComparison.Ordinal);
        Assert.Contains("abgebrochen", string.Join('|', await City.NoticesOf(mod)), StringComparison.Ordinal);
        Assert.Equal(2, await City.Do(db => db.Ideas.CountAsync()));
    }

    [Fact]
    public async Task A_host_that_refuses_ends_it()
    {
        var (anna, ben, mod, first, second) = await Two();
        await City.Joins(mod, [first, second], host: first);
        await Answer(ben, second, RegroupFields.Agree);
        await Answer(anna, first, RegroupFields.Decline);
        Assert.Equal(RegroupState.Cancelled, (await City.TheRegrouping()).State);
    }

    [Fact]
    public async Task Supporters_step_back_with_one_click_from_the_mail_and_the_word_can_do_nothing_else()
    {
        var (first, second, mod) = await Cards();
        var carla = await City.HasPerson("Carla");
        await Support(carla, first);
        await City.Joins(mod, [first, second]);
        await City.Settle();
        var common = await Common();
        var mail = Assert.Single(await City.MailsTo("carla@example.org"));
        var link = mail.Text.Split('\n').Single(l => l.Contains("/zustimmung/", StringComparison.Ordinal));
        var path = new Uri(link).AbsolutePath;
        (await City.Visitor.Opens(path)).ShouldBe(HttpStatusCode.OK).ShouldSay("Zustimmung zurücknehmen");
        Assert.Single(await City.SupportersOf(common));
        var token = path.Split('/')[^1];
        (await City.Visitor.Opens("/abbestellen/" + token)).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Posts("/abbestellen/" + token)).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Posts("/zustimmung/" + token[..^4] + "AAAA")).ShouldBe(HttpStatusCode.NotFound);
        await City.Visitor.PostsAndLooks(path);
        (await City.Visitor.PostsAndLooks(path)).ShouldSay("Ihre Zustimmung zählt hier nicht");
        Assert.Empty(await City.SupportersOf(common));
        Assert.Single(await City.SupportersOf(first));
        (await City.Visitor.Opens("/konto")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Signed_in_one_click_on_the_page_steps_back_too()
    {
        var (first, second, mod) = await Cards();
        var carla = await City.HasPerson("Carla");
        await Support(carla, first);
        await City.Joins(mod, [first, second]);
        var common = await Common();
        (await carla.Opens(Paths.Idea(common.Number, common.Title))).ShouldSay("Ihre Zustimmung ist mit einer Zusammenführung");
        await carla.Posts($"/ideen/{common.Number}/zustimmung/ruecknahme");
        Assert.Empty(await City.SupportersOf(common));
    }

    [Fact]
    public async Task Undoing_puts_everything_back_and_keeps_what_was_given_since()
    {
        var (first, second, mod) = await Cards();
        var (carla, dora) = (await City.HasPerson("Carla"), await City.HasPerson("Dora"));
        await Support(carla, first);
        var before = (await City.Now(first), await City.Now(second));
        await City.Joins(mod, [first, second]);
        await City.Settle();
        var common = await Common();
        await Support(dora, common);
        (await City.Undoes(mod)).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Undoes(mod)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nichts aufzuheben");
        await City.Settle();
        foreach (var idea in new[] { before.Item1, before.Item2 })
        {
            var now = await City.Now(idea);
            Assert.Equal((idea.State, idea.Stage, idea.Title, idea.Body, idea.SupportCount, (Replacement?)null), (now.State, now.Stage, now.Title, now.Body, now.SupportCount, now.Replaced));
        }

        Assert.Equal([carla.Id!.Value], await City.SupportersOf(first));
        Assert.Equal([dora.Id!.Value], await City.SupportersOf(common));
        (await City.Visitor.Opens(Paths.Idea(common.Number, common.Title))).ShouldSay("Wieder aufgehoben").ShouldSay("Das war zu grob.");
        (await City.Visitor.Opens("/ideen")).ShouldNotSay("Mehr Bäume am Bahnhof");
        Assert.Contains("steht wieder für sich", string.Join('|', await City.NoticesOf(carla)), StringComparison.Ordinal);
        (await dora.Posts($"/ideen/{common.Number}/zustimmung")).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Lists_tables_and_counts_show_the_common_idea_once_and_the_sources_when_asked()
    {
        var (first, second, mod) = await Cards();
        await City.Joins(mod, [first, second]);
        await City.Settle();
        var list = await City.Visitor.Opens("/ideen");
        list.ShouldSay("1 Beitrag").ShouldSay("Mehr Bäume am Bahnhof").ShouldNotSay(first.Title).ShouldSay("2 Beiträge aus der Stadt: 0 online eingereicht, 2 in Workshops");
        (await City.Visitor.Opens("/ideen?stand=zusammengefuehrt")).ShouldSay("2 Beiträge").ShouldSay(first.Title).ShouldNotSay("Mehr Bäume am Bahnhof");
        var rows = CsvFile.Read((await City.Visitor.Opens("/ideen/ideen.csv")).Html);
        Assert.Equal(3, rows.Count);
        Assert.Equal(("Zusammengeführt", (await Common()).Number.ToString()), (rows[0]["stand"], rows[0]["aufgegangen_in"]));
        Assert.Equal("Von der Moderation gebildet", rows[2]["weg"]);
    }

    [Fact]
    public async Task What_becomes_of_the_common_idea_reaches_the_sources_authors_and_followers()
    {
        var (anna, ben, mod, first, second) = await Two();
        var erna = await City.HasPerson("Erna");
        await erna.Posts($"/ideen/{second.Number}/folgen");
        await City.Joins(mod, [first, second]);
        await Answer(anna, first, RegroupFields.Agree);
        await Answer(ben, second, RegroupFields.Agree);
        await City.Settle();
        var common = await Common();
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal());
        await City.Do(async db =>
        {
            await db.Together(async () =>
            {
                await TakingUp.Take(db, await db.Measures.SingleAsync(m => m.Id == measure.Id), await db.Ideas.SingleAsync(i => i.Id == common.Id), null, City.Clock.GetUtcNow());
                await db.SaveChangesAsync();
            });
        });
        await City.Settle();
        foreach (var person in new[] { anna, ben, erna })
        {
            Assert.Single(await City.NoticesOf(person), n => n.Contains(measure.Code, StringComparison.Ordinal));
        }

        (await City.Visitor.Opens(Paths.Idea(first.Number, first.Title))).ShouldSay("Daraus wurde eine Maßnahme").ShouldSay(measure.Code);
        (await City.Visitor.Opens(Paths.Measure(measure.Number, measure.Title))).ShouldSay("Mehr Bäume am Bahnhof").ShouldSay("aus 2 Beiträgen zusammengeführt");
        Assert.Equal(3, (await City.Now(first)).Stage);
        await City.Undoes(mod);
        Assert.Equal(2, (await City.Now(first)).Stage);
        (await City.Visitor.Opens(Paths.Idea(first.Number, first.Title))).ShouldNotSay("Daraus wurde eine Maßnahme");
    }

    [Fact]
    public async Task Comments_stay_at_the_source_readable_and_linked_from_the_common_idea()
    {
        var (anna, ben, mod, first, second) = await Two();
        await City.Writes(anna, second, "Linden wären gut.");
        await City.Settle();
        await City.Joins(mod, [first, second]);
        await Answer(anna, first, RegroupFields.Agree);
        await Answer(ben, second, RegroupFields.Agree);
        var common = await Common();
        (await City.Visitor.Opens(Paths.Idea(common.Number, common.Title))).ShouldSay("1 Beitrag lesen");
        (await City.Visitor.Opens(Paths.Idea(second.Number, second.Title))).ShouldSay("Linden wären gut.");
        (await anna.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", second.Id.ToString()), ("Body", "Noch etwas"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private async Task<(Actor Anna, Actor Ben, Actor Mod, Idea First, Idea Second)> Two()
    {
        var (anna, ben) = (await City.HasPerson("Anna"), await City.HasPerson("Ben"));
        var ideas = (await City.HasIdea("Bäume am Bahnhof", anna), await City.HasIdea("Linden am Bahnhof", ben));
        await City.Settle();
        return (anna, ben, await City.HasPerson("Moderation", Role.Moderator), ideas.Item1, ideas.Item2);
    }

    /// <summary>Nobody to ask: the joining happens at once.</summary>
    private async Task<(Idea First, Idea Second, Actor Mod)> Cards()
    {
        var ideas = (await City.HasIdeaLike("Bäume vor dem Bahnhof", channel: IdeaChannel.Card), await City.HasIdeaLike("Linden vor dem Bahnhof", channel: IdeaChannel.Card));
        await City.Settle();
        return (ideas.Item1, ideas.Item2, await City.HasPerson("Moderation", Role.Moderator));
    }

    private async Task<Idea> Common()
    {
        var id = (await City.TheRegrouping()).HostId;
        return await City.Do(db => db.Ideas.AsNoTracking().SingleAsync(i => i.Id == id));
    }

    private static async Task Support(Actor person, params Idea[] ideas)
    {
        foreach (var idea in ideas)
        {
            (await person.Posts($"/ideen/{idea.Number}/zustimmung")).ShouldBe(HttpStatusCode.SeeOther);
        }
    }

    private static async Task Answer(Actor author, Idea idea, string answer) =>
        (await author.Posts($"/ideen/{idea.Number}/zusammenfuehrung", (RegroupFields.Answer, answer))).ShouldBe(HttpStatusCode.SeeOther);
}
