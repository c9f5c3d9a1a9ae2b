using Konzil.BrowserTests.World;

namespace Konzil.BrowserTests.Pages;

public class PublicPages(LiveCity site)
{
    [Theory]
    [MemberData(nameof(RouteTable.PublicPages), MemberType = typeof(RouteTable))]
    public Task Is_sound(string route) => SamplePage.Check(site, route, site.StrangerCrawl, null);

    [Fact]
    public async Task Every_link_leads_somewhere() => SamplePage.NoDeadLinks(await site.StrangerCrawl);

    [Fact]
    public async Task The_html_is_valid() => await ValidHtml.Check(site, "public", await site.StrangerCrawl);

    [Fact]
    public async Task No_cookie_is_set_for_strangers()
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false });
        foreach (var page in (await site.StrangerCrawl).Where(v => v.IsHtml))
        {
            using var answer = await client.GetAsync(site.Url + page.Path);
            Assert.False(answer.Headers.Contains("Set-Cookie"), page.Path);
        }
    }
}

public class PagesForSignedInPeople(LiveCity site)
{
    [Theory]
    [MemberData(nameof(RouteTable.OtherPages), MemberType = typeof(RouteTable))]
    public async Task Is_sound(string route) => await SamplePage.Check(site, route, site.OfficeCrawl, await site.People.Everybody());

    [Theory]
    [MemberData(nameof(RouteTable.OtherPagesWithoutParameters), MemberType = typeof(RouteTable))]
    public async Task Is_closed_to_strangers(string route)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await client.GetAsync(site.Url + route);
        Assert.Contains((int)answer.StatusCode, new[] { 302, 303, 401, 403 });
    }

    [Fact]
    public async Task Every_link_leads_somewhere() => SamplePage.NoDeadLinks(await site.OfficeCrawl);

    [Fact]
    public async Task The_html_is_valid() => await ValidHtml.Check(site, "office", await site.OfficeCrawl);
}

internal static class SamplePage
{
    /// <summary>A route with parameters is checked at the first address of its shape that a link leads to.</summary>
    public static async Task Check(LiveCity site, string route, Task<IReadOnlyList<Visit>> crawl, TestPerson? person)
    {
        var visits = await crawl;
        var sample = visits.FirstOrDefault(v => v.Path == route) ?? visits.FirstOrDefault(v => v.Status < 400 && RouteTable.Of(v.Path) == route);
        if (sample is null)
        {
            Assert.SkipUnless(RouteTable.IsFixed(route), $"No link of the example content leads to {route}.");
        }

        if (sample is { IsHtml: false, Status: < 400 })
        {
            return;
        }

        await Sound.Check(site, Konzil.Platform.Paths.Neutral(sample?.Path ?? route), person);
    }

    public static void NoDeadLinks(IReadOnlyList<Visit> visits)
    {
        var dead = visits.Where(v => v.Status >= 400).Select(v => $"{v.Path} answers {v.Status}, linked from {v.From}").ToList();
        Assert.True(dead.Count == 0, string.Join(Environment.NewLine, dead));
        Assert.True(visits.Count > 2, "The crawl found no pages.");
    }
}
