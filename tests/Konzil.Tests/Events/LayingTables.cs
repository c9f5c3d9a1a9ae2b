using System.Net;
using Konzil.Events;
using Konzil.People;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Events;

/// <summary>Sheets for the tables of a workshop, beside the cards.</summary>
[Trait("R", "R-2.3-10")]
public class LayingTables(City city) : CityTest(city)
{
    private const string Desk = "/buero/termine/1/tische";

    [Fact]
    public async Task Each_table_gets_its_sheet_with_topic_question_rules_lines_and_code()
    {
        await City.HasEvent("Workshop Nord");
        var office = await City.HasPerson("Moderation", Role.Moderator);
        (await office.Opens(Desk + "/druck")).ShouldBe(HttpStatusCode.SeeOther);
        (await office.PostsAndLooks(Desk, ("Count", "3"), ("Topics", "Verkehr | Wie kommen wir ohne Auto an?\n\nSchule | Was fehlt | und was hilft?"), ("Rules", "Alle kommen zu Wort.\nWir nennen keine Namen."))).ShouldSay("Tisch 1: Verkehr").ShouldSay("Tisch 2: " + TableText.NoTopic.De).ShouldSay("Tisch 3: Schule");
        var sheets = await office.Opens(Desk + "/druck");
        var pages = sheets.Document.QuerySelectorAll("article.kz-tisch").ToList();
        Assert.Equal(3, pages.Count);
        Assert.All(pages, p =>
        {
            Assert.NotNull(p.QuerySelector("svg.kz-qr"));
            Assert.Equal(["Alle kommen zu Wort.", "Wir nennen keine Namen."], p.QuerySelectorAll(".kz-tisch__regeln li").Select(l => l.TextContent));
            Assert.Equal(9, p.QuerySelectorAll(".kz-tisch__zeile").Length);
            foreach (var words in new[] { TableText.Moderator, TableText.Writer, TableText.Agree, TableText.Disagree, TableText.ForCity })
            {
                Assert.Contains(words.De, p.TextContent, StringComparison.Ordinal);
            }

            Assert.Contains("/termine/1", p.QuerySelector(".kz-tisch__code")!.TextContent, StringComparison.Ordinal);
        });
        Assert.Equal("Wie kommen wir ohne Auto an?", pages[0].QuerySelector(".kz-tisch__thema p")!.TextContent);
        Assert.Equal("Was fehlt | und was hilft?", pages[2].QuerySelector(".kz-tisch__thema p")!.TextContent);

        // The cards desk opens at the table.
        var link = (await office.Opens(Desk)).Document.QuerySelectorAll("main a").Single(a => a.GetAttribute("href") == "/buero/karten?termin=1&tisch=3");
        Assert.Equal("3", (await office.Opens(link.GetAttribute("href")!)).Document.QuerySelector("#Table")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Nothing_typed_is_lost_and_two_who_change_it_see_each_other()
    {
        await City.HasEvent("Workshop Nord");
        var office = await City.HasPerson("Presse", Role.Press);
        (await office.Posts(Desk, ("Count", "viele"), ("Topics", "Verkehr"), ("Rules", "Ruhe"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TableText.CountWrong.De).ShouldSay("Verkehr");
        (await office.Posts(Desk, ("Count", "1"), ("Topics", "Verkehr\nSchule"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TableText.MoreTopics.De).ShouldSay("Schule");
        (await office.Posts(Desk, ("Count", "1"), ("Topics", new string('x', TablePlan.TopicMax + 1)))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(0, await City.Do(db => db.TablePlans.CountAsync()));
        (await office.Posts(Desk, ("Count", "2"), ("Topics", "Verkehr"))).ShouldBe(HttpStatusCode.SeeOther);
        var version = await City.Do(db => db.TablePlans.Select(p => p.Version).SingleAsync());
        (await office.Posts(Desk, ("Count", "5"), ("Version", version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts(Desk, ("Count", "7"), ("Topics", "Zu spät getippt"), ("Version", version.ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zu spät getippt").ShouldSay(TableText.Stored.With(5));
        (await (await City.HasPerson("Anna")).Opens(Desk)).ShouldBe(HttpStatusCode.Forbidden);
        Assert.True(await City.Do(db => db.History.CountAsync(h => h.Kind == nameof(TablePlan))) >= 2);
    }
}
