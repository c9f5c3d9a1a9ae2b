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
    public Task Pages_in_other_states_are_sound_too() => OtherShapes.Check(site, null, site.StrangerCrawl);

    [Fact]
    public async Task No_cookie_is_set_for_strangers() => Assert.DoesNotContain(await site.StrangerCrawl, v => v.SetsCookie);
}

public class PagesForSignedInPeople(LiveCity site)
{
    [Theory]
    [MemberData(nameof(RouteTable.OtherPages), MemberType = typeof(RouteTable))]
    public async Task Is_sound(string route) => await SamplePage.Check(site, route, site.OfficeCrawl, await site.People.Everybody());

    [Fact]
    public async Task Pages_in_other_states_are_sound_too() => await OtherShapes.Check(site, await site.People.Everybody(), site.OfficeCrawl);

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

/// <summary>The quick answer to "is every page looked at?"; run this one after adding a route.</summary>
public class EveryPage(LiveCity site)
{
    [Fact]
    public async Task Is_reached()
    {
        var (strangers, office) = (await site.StrangerCrawl, await site.OfficeCrawl);
        var missing = RouteTable.PublicPages.Where(r => SamplePage.Find(r.Data, strangers) is null).Concat(RouteTable.OtherPages.Where(r => SamplePage.Find(r.Data, office) is null)).Select(r => SamplePage.Missing(r.Data)).ToList();
        Assert.True(missing.Count == 0, string.Join(Environment.NewLine, missing));
    }
}
