using System.Net;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas.Rounds;

[Trait("R", "R-2.1-32")]
[Trait("R", "R-2.1-41")]
public class GoingThroughThePhases(City city) : CityTest(city)
{
    private const string Page = "/runden/1-licht-in-der-stadt";

    [Fact]
    public async Task The_day_alone_opens_and_closes_it_and_everything_stays_readable()
    {
        Language.Use(Language.German);
        var anna = await City.HasPerson("Anna");
        var round = await City.HasRound(from: 2);
        (await City.Visitor.Opens("/runden")).ShouldSay("Kommt").ShouldSay("Beginnt am " + Format.Date(round.CollectFrom));
        (await City.Submits(anna, round)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("beginnt am").ShouldSay(RoundsInTheCity.Body[..20]);

        City.Passes(2);
        (await City.Visitor.Opens(Page)).ShouldSay("Idee einreichen").ShouldSay("Sie können Ideen einreichen, zustimmen und mitreden.");
        Assert.Equal("/ideen/1/eingereicht", (await City.Submits(anna, round)).Location);
        var idea = await City.Do(async db =>
        {
            var sent = await db.Ideas.SingleAsync();
            sent.Publish(City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
            return sent;
        });
        Assert.Equal(round.Id, idea.RoundId);
        (await City.Visitor.Opens("/ideen/1-helle-lampen-am-radweg")).ShouldSay("Aus der Sammlung Licht in der Stadt");

        // Discussing: no new ideas, but support and comments.
        City.Passes(10);
        (await City.Submits(anna, round)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nimmt seit").ShouldSay("ständigen Ideensammlung");
        Assert.Equal(HttpStatusCode.SeeOther, (await anna.Posts("/ideen/1/zustimmung")).Status);
        await City.Writes(anna, idea, "Gute Idee.");

        // Closed: nothing but reading, with a sentence instead of each form.
        City.Passes(10);
        var closed = (await anna.Opens("/ideen/1-helle-lampen-am-radweg")).ShouldBe(HttpStatusCode.OK).ShouldSay("Gute Idee.").ShouldSay("Die Sammlung ist seit " + Format.Date(round.LastDay.AddDays(1)) + " geschlossen; die Stadt wertet sie aus, das Ergebnis kommt bis " + Format.Date(round.ResultBy!.Value));
        Assert.Empty(closed.Document.QuerySelectorAll("form[action='/ideen/1/zustimmung'], form[action='/beitraege']"));
        var bert = await City.HasPerson("Bert");
        (await bert.Posts("/ideen/1/zustimmung")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("geschlossen");
        (await bert.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", idea.Id.ToString()), ("Body", "Zu spät, aber nicht verloren."), ("Token", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("geschlossen").ShouldSay("Zu spät, aber nicht verloren.");
        Assert.Equal(1, (await City.IdeaOf(1)).SupportCount);
        (await City.Visitor.Opens(Page)).ShouldBe(HttpStatusCode.OK).ShouldSay("Helle Lampen am Radweg");
        (await City.Visitor.Opens("/runden")).ShouldSay("In Auswertung");
    }

    [Fact]
    public async Task Supports_are_hidden_everywhere_until_the_phase_shows_them()
    {
        var round = await City.HasRound(rules: new RoundRules { Collect = RoundRights.Support | RoundRights.Comment });
        var idea = await City.HasIdeaIn(round, "Laternen am Ufer");
        foreach (var name in new[] { "Anna", "Bert" })
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await (await City.HasPerson(name)).Posts($"/ideen/{idea.Number}/zustimmung")).Status);
        }

        await City.Settle();
        Assert.Equal((0, 2), ((await City.IdeaOf(idea.Number)).SupportCount, (await City.IdeaOf(idea.Number)).HiddenSupports));
        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldSay("Wie viele zustimmen, zeigen wir ab").ShouldNotSay("Menschen stimmen zu");
        (await City.Visitor.Opens("/ideen?runde=1")).ShouldSay("Zahl folgt").ShouldNotSay("stimmen zu");
        Assert.Equal("", CsvFile.Read((await City.Visitor.Opens("/ideen/ideen.csv")).Html).Single()["zustimmungen"]);

        City.Passes(10);
        await City.Settle();
        (await City.Visitor.Opens(Paths.Idea(idea.Number, idea.Title))).ShouldSay("2 Menschen stimmen zu");
        Assert.Equal((2, 0), ((await City.IdeaOf(idea.Number)).SupportCount, (await City.IdeaOf(idea.Number)).HiddenSupports));
        Assert.Equal("2", CsvFile.Read((await City.Visitor.Opens("/ideen/ideen.csv")).Html).Single()["zustimmungen"]);
    }

    [Fact]
    public async Task A_support_given_unseen_can_be_taken_back_unseen_or_later()
    {
        var round = await City.HasRound(rules: new RoundRules { Collect = RoundRights.Support });
        var idea = await City.HasIdeaIn(round, "Laternen am Ufer");
        var (anna, bert) = (await City.HasPerson("Anna"), await City.HasPerson("Bert"));
        foreach (var who in new[] { anna, bert })
        {
            await who.Posts($"/ideen/{idea.Number}/zustimmung");
            await who.Posts($"/ideen/{idea.Number}/zustimmung");
        }

        await anna.Posts($"/ideen/{idea.Number}/zustimmung/ruecknahme");
        City.Passes(10);
        await City.Settle();
        Assert.Equal(1, (await City.IdeaOf(idea.Number)).SupportCount);
        await bert.Posts($"/ideen/{idea.Number}/zustimmung/ruecknahme");
        Assert.Equal(0, (await City.IdeaOf(idea.Number)).SupportCount);
    }

    [Fact]
    public async Task Followers_hear_of_each_phase_once_and_moved_days_are_not_announced()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var anna = await City.HasPerson("Anna");
        var round = await City.HasRound(from: 5);
        await City.Settle();
        Assert.Equal(HttpStatusCode.SeeOther, (await anna.Posts("/runden/1/folgen")).Status);
        (await anna.Opens(Page)).ShouldSay("Sie folgen dieser Sammlung.");

        // The whole round moves by three days.
        var draft = Fields(await office.Opens("/buero/runden/1"));
        foreach (var (name, day) in new[] { ("CollectFrom", round.CollectFrom), ("CollectUntil", round.CollectUntil), ("DiscussUntil", round.DiscussUntil!.Value), ("ResultBy", round.ResultBy!.Value) })
        {
            draft = [.. draft.Where(f => f.Field != name), (name, Format.Iso(day.AddDays(3)))];
        }

        Assert.Equal(HttpStatusCode.SeeOther, (await office.Posts("/buero/runden/1", [.. draft])).Status);
        City.Passes(6);
        await City.Settle();
        Assert.Empty(await NoticesOf(anna));
        City.Passes(3);
        await City.Settle();
        await City.Settle();
        Assert.Contains("Ideen sammeln. Sie können Ideen einreichen", Assert.Single(await NoticesOf(anna)), StringComparison.Ordinal);
        City.Passes(10);
        await City.Settle();
        Assert.Equal(2, (await NoticesOf(anna)).Count);
        await anna.Posts("/runden/1/folgen/ende");
        City.Passes(10);
        await City.Settle();
        Assert.Equal(2, (await NoticesOf(anna)).Count);
        Assert.Empty(await City.Do(db => db.Jobs.Where(j => j.LastError != null).ToListAsync()));
    }

    [Fact]
    public async Task The_coordination_is_reminded_week_by_week_until_the_result_is_there()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var anna = await City.HasPerson("Anna");
        await City.HasRound();
        await City.Settle();
        await anna.Posts("/runden/1/folgen");
        (await office.Posts("/buero/runden/1/ergebnis", ("Version", (await City.RoundOf(1)).Version.ToString()), ("ResultDe", "Zu früh."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("nach dem letzten Tag").ShouldSay("Zu früh.");
        City.Passes(32);
        await City.Settle();
        Assert.DoesNotContain(await NoticesOf(office), n => n.Contains("fehlt", StringComparison.Ordinal));
        for (var week = 1; week <= 3; week++)
        {
            City.Passes(week == 1 ? 2 : 7);
            await City.Settle();
            Assert.Equal(week, (await NoticesOf(office)).Count(n => n.Contains("ihr Ergebnis fehlt noch", StringComparison.Ordinal)));
        }

        Assert.Contains(await City.Do(db => db.Mails.ToListAsync()), m => m.To == "koordination@example.org" && m.Text.Contains("/buero/runden/1/ergebnis", StringComparison.Ordinal));
        (await office.Opens("/buero")).ShouldSay("Ideensammlungen");
        var page = await office.PostsAndLooks("/buero/runden/1/ergebnis", ("Version", (await City.RoundOf(1)).Version.ToString()), ("ResultDe", "Zwölf Orte bekommen Licht."), ("TakenOverDe", "Der Weg am Seerhein. Nicht: der Wald, wegen der Tiere."));
        page.ShouldSay("Das Ergebnis").ShouldSay("Zwölf Orte bekommen Licht.").ShouldSay("wegen der Tiere");
        await City.Settle();
        Assert.Contains(await NoticesOf(anna), n => n.Contains("Das Ergebnis der Sammlung „Licht in der Stadt“ ist da.", StringComparison.Ordinal));
        City.Passes(30);
        await City.Settle();
        Assert.Equal(3, (await NoticesOf(office)).Count(n => n.Contains("ihr Ergebnis fehlt noch", StringComparison.Ordinal)));
        (await City.Visitor.Opens("/runden")).ShouldSay("Archiv").ShouldSay("Ergebnis seit");
    }

    internal static List<(string Field, string Value)> Fields(Seen page) =>
    [
        .. page.Document.QuerySelectorAll("main form input[name], main form textarea[name], main form select[name]")
            .Where(e => e.GetAttribute("type") is not ("checkbox" or "radio") || e.HasAttribute("checked"))
            .Select(e => (e.GetAttribute("name")!, e.TagName == "TEXTAREA" ? e.TextContent : e.GetAttribute("value") ?? "")),
    ];

    private Task<List<string>> NoticesOf(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id && n.Path.StartsWith("/runden")).Select(n => n.De).Concat(db.Notices.Where(n => n.PersonId == who.Id && n.Path.StartsWith("/buero/runden")).Select(n => n.De)).ToListAsync());
}
