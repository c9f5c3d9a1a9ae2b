using System.Net;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Ideas.Rounds;

[Trait("R", "R-2.1-32")]
public class PlanningRounds(City city) : CityTest(city)
{
    private static readonly (string, string)[] Rules = [("Audience", "Everybody"), ("Moderation", "BeforePublication"), ("Collect", "Support"), ("Collect", "Comment")];

    [Fact]
    [Trait("R", "R-2.3-03")]
    public async Task The_office_plans_publishes_and_archives()
    {
        Language.Use(Language.German);
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await City.HasFieldAt("energie", "Umwelt & Energie", "umw");
        (await City.Visitor.Opens("/runden")).ShouldSay("Zurzeit läuft keine Sammlung.");
        var edit = await office.PostsAndLooks("/buero/runden/neu", [("TitleDe", "Licht in der Stadt"), ("QuestionDe", "Wo ist es zu dunkel?"), ("OpenDe", "Wo Lampen stehen."), ("FixedDe", "Das Geld."), ("Fields", "energie"), ("CollectFrom", Day(0)), ("CollectUntil", Day(5)), ("DiscussUntil", Day(9)), .. Rules]);
        edit.ShouldBe(HttpStatusCode.OK).ShouldSay("Entwurf");

        // A draft does not exist for others.
        (await City.Visitor.Opens("/runden/1-licht-in-der-stadt")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/runden")).ShouldNotSay("Licht in der Stadt");
        (await office.Opens("/runden/1-licht-in-der-stadt")).ShouldBe(HttpStatusCode.OK);
        var page = await office.PostsAndLooks("/buero/runden/1/veroeffentlichung", ("Version", await Version()));
        page.ShouldSay("Wo ist es zu dunkel?");
        (await City.Visitor.Opens("/runden/1-falsch")).ShouldBe(HttpStatusCode.MovedPermanently);
        (await City.Visitor.Opens("/runden/1-licht-in-der-stadt")).ShouldSay("Was Sie beeinflussen können").ShouldSay("Wo Lampen stehen.").ShouldSay("Was schon feststeht").ShouldSay("Das Geld.").ShouldSay("Umwelt & Energie").ShouldSay(Format.Date(City.Today().AddDays(5))).ShouldSay("Wie viele zustimmen, zeigen wir erst danach.");
        (await City.Visitor.Opens("/")).ShouldSay("Die Stadt fragt: Licht in der Stadt").ShouldSay("Letzter Tag, um Ideen einzureichen");
        (await City.Visitor.Opens("/ideen")).ShouldSay("Die Stadt fragt: Licht in der Stadt");
        (await office.Posts("/buero/runden/1/veroeffentlichung", ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("schon veröffentlicht");
        (await office.Posts("/buero/runden/1/archiv", ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("niemand mehr mitmachen");
        City.Passes(10);
        await office.PostsAndLooks("/buero/runden/1/archiv", ("Version", await Version()));
        (await City.Visitor.Opens("/runden")).ShouldSay("Archiv").ShouldSay("Licht in der Stadt");
        (await City.Visitor.Opens("/")).ShouldNotSay("Die Stadt fragt");
        Assert.Equal(3, await City.Do(db => db.History.CountAsync(h => h.Kind == IdeaRound.Kind)));
    }

    [Fact]
    public async Task A_wrong_form_keeps_every_word_and_a_stale_one_compares()
    {
        var office = await City.HasPerson("Moderation", Role.Moderator);
        var answer = await office.Posts("/buero/runden/neu", [("TitleDe", ""), ("QuestionDe", "Wo ist es zu dunkel?"), ("CollectFrom", Day(5)), ("CollectUntil", "morgen"), .. Rules]);
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte geben Sie der Sammlung einen Namen.").ShouldSay("Bitte geben Sie den Tag ein.").ShouldSay("Wo ist es zu dunkel?");
        (await office.Posts("/buero/runden/neu", [("TitleDe", "Licht"), ("QuestionDe", "Wo?"), ("CollectFrom", Day(5)), ("CollectUntil", Day(4)), .. Rules])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Das Ende des Sammelns liegt vor dem Beginn.");
        (await office.Posts("/buero/runden/neu", [("TitleDe", "Licht"), ("QuestionDe", "Wo?"), ("CollectFrom", Day(1)), ("CollectUntil", Day(4)), ("DiscussUntil", Day(4)), ("Fields", "erfunden"), .. Rules])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Handlungsfelder aus der Liste");
        (await office.Posts("/buero/runden/neu", [("TitleDe", "Licht"), ("QuestionDe", "Wo?"), ("CollectFrom", Day(1)), ("CollectUntil", Day(4)), ("DiscussUntil", Day(4)), .. Rules])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Die Diskussion endet nach dem Sammeln.");

        var round = await City.HasRound();
        var form = GoingThroughThePhases.Fields(await office.Opens("/buero/runden/1"));
        await office.Posts("/buero/runden/1", [.. form.Where(f => f.Field != "TitleDe"), ("TitleDe", "Erste")]);
        var second = await office.Posts("/buero/runden/1", [.. form.Where(f => f.Field != "TitleDe"), ("TitleDe", "Zweite")]);
        second.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Erste");
        Assert.Equal("Zweite", second.Document.QuerySelector("#TitleDe")!.GetAttribute("value"));
        Assert.Equal("Erste", (await City.RoundOf(round.Number)).TitleDe);
    }

    [Fact]
    [Trait("R", "R-1.2-17")]
    public async Task Between_rounds_ideas_are_welcome_until_the_city_closes_with_day_and_reason()
    {
        Language.Use(Language.German);
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var anna = await City.HasPerson("Anna");
        Assert.Equal(HttpStatusCode.SeeOther, (await City.Submits(anna, null)).Status);
        (await office.Posts("/buero/runden/staendig", ("State", "Closed"), ("From", ""), ("ReasonDe", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte nennen Sie den Grund.");
        await office.PostsAndLooks("/buero/runden/staendig", ("State", "Closed"), ("From", Day(2)), ("ReasonDe", "Die Plattform zieht um."));
        Assert.Equal(HttpStatusCode.SeeOther, (await City.Submits(anna, null)).Status);
        (await City.Visitor.Opens("/runden")).ShouldSay("Ab " + Format.Date(City.Today().AddDays(2)));
        City.Passes(2);
        (await City.Submits(anna, null)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("geschlossen. Die Plattform zieht um.");
        var page = await City.Visitor.Opens("/ideen/neu");
        page.ShouldSay("Zurzeit nimmt die Stadt keine neuen Ideen an").ShouldSay("Die Plattform zieht um.");
        Assert.Null(page.Document.QuerySelector("textarea"));

        // A round that collects opens the form again, for itself only.
        var round = await City.HasRound();
        (await City.Visitor.Opens("/ideen/neu")).ShouldSay("Wozu gehört Ihre Idee?").ShouldNotSay("Zu keiner Sammlung");
        (await City.Submits(anna, null)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte wählen Sie die Sammlung");
        Assert.Equal(HttpStatusCode.SeeOther, (await City.Submits(anna, round)).Status);
        (await City.Submits(anna, null, ("Runde", "99"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        // Two windows: the second is asked to compare.
        var form = GoingThroughThePhases.Fields(await office.Opens("/buero/runden/staendig"));
        await office.PostsAndLooks("/buero/runden/staendig", [.. form.Where(f => f.Field != "State"), ("State", "Open")]);
        (await office.Posts("/buero/runden/staendig", [.. form.Where(f => f.Field != "ReasonDe"), ("ReasonDe", "Anderer Grund.")])).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Anderer Grund.");
        Assert.Equal(HttpStatusCode.SeeOther, (await City.Submits(anna, null)).Status);
    }

    [Fact]
    public async Task Moderated_afterwards_an_idea_is_public_at_once_and_still_waits_on_the_desk()
    {
        var moderator = await City.HasPerson("Moderation", Role.Moderator);
        var anna = await City.HasPerson("Anna");
        var round = await City.HasRound(rules: new RoundRules { Moderation = RoundModeration.AfterPublication });
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await City.Submits(anna, round)).Status);
        }

        await City.Settle();
        (await City.Visitor.Opens("/ideen/1-helle-lampen-am-radweg")).ShouldBe(HttpStatusCode.OK).ShouldSay("Veröffentlicht; die Moderation liest nach").ShouldNotSay("Geprüft");
        Assert.All(await City.Do(db => db.Queue.Where(q => q.DoneAt == null && q.Kind == QueueKind.NewIdea).ToListAsync()), q => Assert.StartsWith("Veröffentlicht, noch nicht gelesen", q.Title, StringComparison.Ordinal));
        (await moderator.Opens("/buero/ideen/1")).ShouldSay("Veröffentlicht, noch nicht gelesen").ShouldSay("Gelesen, bleibt stehen");
        await moderator.Posts("/buero/ideen/1", ("What", "Keep"), ("Version", (await City.IdeaOf(1)).Version.ToString()));
        Assert.False((await City.IdeaOf(1)).Unread);
        await moderator.Posts("/buero/ideen/2", ("What", "TakeDown"), ("Words", "Nennt einen Namen."), ("Version", (await City.IdeaOf(2)).Version.ToString()));
        Assert.Equal(0, await City.Do(db => db.Queue.CountAsync(q => q.DoneAt == null)));
        (await City.Visitor.Opens("/ideen/1-helle-lampen-am-radweg")).ShouldBe(HttpStatusCode.OK);
        (await City.Visitor.Opens("/ideen/2-helle-lampen-am-radweg")).ShouldBe(HttpStatusCode.NotFound);
        (await moderator.Opens("/buero/ideen/1")).ShouldNotSay("Gelesen, bleibt stehen");
    }

    [Fact]
    [Trait("R", "R-3.4-16")]
    [Trait("R", "R-1.5-22")]
    public async Task A_staff_round_and_its_ideas_exist_for_nobody_outside()
    {
        var staff = await City.HasPerson("Lotsin", Role.Lotse);
        var anna = await City.HasPerson("Anna");
        var round = await City.HasRound("Innovationsworkshop", rules: new RoundRules { Audience = RoundAudience.Staff });
        (await City.Submits(anna, round)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Diese Sammlung gibt es nicht.");
        Assert.Equal(HttpStatusCode.SeeOther, (await City.Submits(staff, round)).Status);
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync()).Publish(City.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        await City.Settle();
        var idea = await City.IdeaOf(1);
        var address = Paths.Idea(1, idea.Title);
        var token = Ids.Next().ToString();
        foreach (var who in new[] { City.Visitor, anna })
        {
            (await who.Opens("/runden/1-innovationsworkshop")).ShouldBe(HttpStatusCode.NotFound);
            (await who.Opens(address)).ShouldBe(HttpStatusCode.NotFound);
            (await who.Opens($"/diskussion/Idea/{idea.Id}")).ShouldBe(HttpStatusCode.NotFound);
            (await who.Opens("/ideen?runde=1")).ShouldNotSay(idea.Title).ShouldSay("Diesen Filter kennen wir nicht");
            foreach (var path in new[] { "/ideen", "/runden", "/runden/feed.atom", "/runden/runden.csv", "/ideen/feed.atom", "/ideen/ideen.csv", "/suche?q=Lampen", "/suche?q=Innovationsworkshop", "/", "/sitemap.xml", "/ideen/neu" })
            {
                var seen = await who.Opens(path);
                Assert.DoesNotContain(idea.Title, seen.Html, StringComparison.Ordinal);
                Assert.DoesNotContain("1-innovationsworkshop", seen.Html, StringComparison.Ordinal);
            }
        }

        (await anna.Posts("/ideen/1/zustimmung")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Posts("/ideen/1/folgen")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Posts("/runden/1/folgen")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", idea.Id.ToString()), ("Body", "Hallo"), ("Token", token))).ShouldBe(HttpStatusCode.NotFound);
        (await staff.Opens("/runden/1-innovationsworkshop")).ShouldSay("Nur für die Verwaltung").ShouldSay(idea.Title);
        (await staff.Opens(address)).ShouldBe(HttpStatusCode.OK);
        (await staff.Opens("/ideen?runde=1")).ShouldSay(idea.Title);
        (await staff.Opens("/ideen")).ShouldNotSay(idea.Title);
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var form = GoingThroughThePhases.Fields(await office.Opens("/buero/runden/1"));
        (await office.Posts("/buero/runden/1", [.. form.Where(f => f.Field != "Audience"), ("Audience", "Everybody")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("bleibt deshalb, wie es ist");
    }

    [Fact]
    [Trait("R", "R-2.3-11")]
    public async Task Cards_and_ideas_that_came_another_way_are_sorted_in_and_out_again()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        var round = await City.HasRound(rules: new RoundRules { Collect = RoundRights.Support });
        var card = await City.HasIdeaLike("Von der Karte", channel: IdeaChannel.Card);
        (await office.Posts("/buero/runden/1/beitraege", ("Numbers", "1, 99, drei"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("99, drei").ShouldSay("1, 99, drei");
        (await office.PostsAndLooks("/buero/runden/1/beitraege", ("Numbers", "#1"))).ShouldSay("1 Von der Karte");
        Assert.Equal(round.Id, (await City.IdeaOf(1)).RoundId);
        await (await City.HasPerson("Anna")).Posts("/ideen/1/zustimmung");
        Assert.Equal(1, (await City.IdeaOf(1)).HiddenSupports);
        await office.PostsAndLooks("/buero/runden/1/beitraege", ("Numbers", "1"), ("Out", "true"));
        Assert.Equal((null, 1, 0), ((await City.IdeaOf(1)).RoundId, (await City.IdeaOf(1)).SupportCount, (await City.IdeaOf(1)).HiddenSupports));
        await City.HasRound("Innen", rules: new RoundRules { Audience = RoundAudience.Staff });
        (await office.Posts("/buero/runden/2/beitraege", ("Numbers", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("wird nicht verborgen");
        Assert.False((await City.IdeaOf(card.Number)).StaffOnly);
    }

    [Fact]
    public async Task Figures_list_feed_data_and_search_tell_the_same()
    {
        var anna = await City.HasPerson("Anna");
        var round = await City.HasRound("Wasserstoff & <b>Licht</b>");
        await City.HasIdeaIn(round, "Erste Idee", anna);
        await City.HasIdeaIn(round, "Zweite Idee", anna);
        var card = await City.HasIdeaLike("Von der Karte", channel: IdeaChannel.Card, then: (i, now) => i.Answer("Ja.", now));
        await City.Do(async db =>
        {
            (await db.Ideas.SingleAsync(i => i.Id == card.Id)).MoveTo(round);
            await db.SaveChangesAsync();
        });
        await City.HasIdea("Ohne Sammlung");
        await City.Settle();
        var page = await City.Visitor.Opens(Paths.IdeaRound(1, round.TitleDe));
        page.ShouldSay("Beiträge3").ShouldSay("Menschen2").ShouldSay("online67 %").ShouldSay("auf Papier oder am Telefon33 %").ShouldSay("beantwortet33 %").ShouldSay("Wasserstoff & <b>Licht</b>");
        Assert.Empty(page.Document.QuerySelectorAll("main h1 b"));
        (await City.Visitor.Opens("/ideen?runde=1")).ShouldSay("3 Beiträge").ShouldSay("Erste Idee").ShouldNotSay("Ohne Sammlung");
        (await City.Visitor.Opens("/ideen?runde=1&kanal=karte")).ShouldSay("1 Beitrag").ShouldSay("Von der Karte").ShouldNotSay("Erste Idee");
        (await City.Visitor.Opens("/ideen?runde=staendig")).ShouldSay("1 Beitrag").ShouldSay("Ohne Sammlung");
        (await City.Visitor.Opens("/ideen?runde=nie")).ShouldSay("Diesen Filter kennen wir nicht").ShouldSay("4 Beiträge");
        var row = CsvFile.Read((await City.Visitor.Opens("/runden/runden.csv")).Html).Single();
        Assert.Equal(("3", "2", "2", "1", "1", "Ideen sammeln"), (row["beitraege"], row["menschen"], row["online"], row["papier"], row["beantwortet"], row["phase"]));
        (await City.Visitor.Opens("/daten")).ShouldSay("Ideensammlungen");
        var feed = System.Xml.Linq.XDocument.Parse((await City.Visitor.Opens("/runden/feed.atom")).Html);
        Assert.Contains("Wasserstoff & <b>Licht</b>", feed.Root!.Value, StringComparison.Ordinal);
        (await City.Visitor.Opens("/suche?q=Wasserstoff")).ShouldSay("Ideensammlungen").ShouldSay("Wasserstoff & <b>Licht</b>");
    }

    private string Day(int days) => Format.Iso(City.Today().AddDays(days));

    private async Task<string> Version() => (await City.RoundOf(1)).Version.ToString();
}
