using System.Net;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.People;

public class ReadingTheInbox(City city) : CityTest(city)
{
    [Fact]
    public async Task An_empty_inbox_says_why() =>
        (await (await City.HasPerson("Anna")).Opens("/konto/nachrichten")).ShouldSay("Sie haben noch keine Nachrichten.").ShouldNotSay("Alle als gelesen");

    [Fact]
    public async Task One_is_opened_and_all_are_marked()
    {
        var anna = await City.HasAccount("Anna");
        for (var i = 1; i <= 3; i++)
        {
            await City.HasNotice(anna, "Nachricht " + i, "/ideen/" + i);
        }

        var browser = await City.SignedIn(anna);
        var page = await browser.Opens("/konto/nachrichten");
        page.ShouldSay("3 ungelesen");
        var form = page.Document.QuerySelectorAll("main form").First(f => f.GetAttribute("action")!.EndsWith("/gelesen", StringComparison.Ordinal) && f.GetAttribute("action") != "/konto/nachrichten/gelesen");
        var opened = await browser.Posts(form.GetAttribute("action")!, ("oeffnen", "1"));
        Assert.StartsWith("/ideen/", opened.Location, StringComparison.Ordinal);
        (await browser.Opens("/konto/nachrichten")).ShouldSay("2 ungelesen");
        Assert.Equal("/konto/nachrichten", (await browser.Posts("/konto/nachrichten/gelesen")).Location);
        (await browser.Opens("/konto/nachrichten")).ShouldSay("Alles gelesen");
    }

    [Fact]
    public async Task Nobody_marks_or_reads_the_messages_of_others()
    {
        var anna = await City.HasAccount("Anna");
        await City.HasNotice(anna, "Nur für Anna");
        var notice = await City.Do(db => db.Set<Konzil.People.Notice>().SingleAsync());
        var bert = await City.HasPerson("Bert");
        (await bert.Opens("/konto/nachrichten")).ShouldNotSay("Nur für Anna");
        (await bert.Posts($"/konto/nachrichten/{notice.Id}/gelesen")).ShouldBe(HttpStatusCode.NotFound);
        await bert.Posts("/konto/nachrichten/gelesen");
        Assert.Null((await City.Do(db => db.Set<Konzil.People.Notice>().SingleAsync())).ReadAt);
    }

    [Fact]
    public async Task Long_inboxes_have_pages_that_show_each_message_once_even_when_they_came_at_the_same_moment()
    {
        var anna = await City.HasAccount("Anna");
        for (var i = 0; i < 45; i++)
        {
            await City.HasNotice(anna, $"Nummer-{i:00}.");
            if (i % 15 == 0)
            {
                City.Clock.Advance(TimeSpan.FromMinutes(1));
            }
        }

        var browser = await City.SignedIn(anna);
        var (seen, path) = (new List<string>(), (string?)"/konto/nachrichten");
        for (var pages = 0; path is not null && pages < 5; pages++)
        {
            var page = (await browser.Opens(path)).ShouldBe(HttpStatusCode.OK);
            seen.AddRange(page.Document.QuerySelectorAll("main li p").Select(p => p.TextContent.Trim()).Where(t => t.StartsWith("Nummer-", StringComparison.Ordinal)));
            path = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(45, seen.Count);
        Assert.Equal(45, seen.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("1_2")]
    [InlineData("99999999999999999999_0198a000000070008000000000000000")]
    [InlineData("9223372036854775807_0198a000000070008000000000000000")]
    public async Task A_broken_page_address_is_not_found(string cursor) =>
        (await (await City.HasPerson("Anna")).Opens("/konto/nachrichten?vor=" + cursor)).ShouldBe(HttpStatusCode.NotFound);
}
