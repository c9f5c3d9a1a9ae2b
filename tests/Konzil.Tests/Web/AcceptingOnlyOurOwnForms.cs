using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Web;

/// <summary>A write is accepted from our own pages only; the browser says where it comes from.</summary>
public class AcceptingOnlyOurOwnForms
{
    private const string Own = "https://konzil.example";

    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("none", true)]
    [InlineData("same-site", false)]
    [InlineData("cross-site", false)]
    [InlineData("", false)]
    [InlineData("Same-Origin", false)]
    public async Task The_browsers_own_word_decides(string site, bool accepted) =>
        Assert.Equal(accepted, await Accepts(("Sec-Fetch-Site", site)));

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task Our_own_origin_does_not_help_against_the_browsers_word(string site) =>
        Assert.False(await Accepts(("Sec-Fetch-Site", site), ("Origin", Own)));

    [Fact]
    public async Task Two_answers_to_where_from_are_none() => Assert.False(await Accepts(("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Site", "cross-site")));

    [Theory]
    [InlineData(Own, true)]
    [InlineData("https://konzil.example:443", true)]
    [InlineData("https://KONZIL.example", true)]
    [InlineData("http://konzil.example", false)]
    [InlineData("https://konzil.example:8443", false)]
    [InlineData("https://boese.konzil.example", false)]
    [InlineData("https://konzil.example.boese.example", false)]
    [InlineData("null", false)]
    [InlineData("not an address", false)]
    public async Task An_old_browser_is_judged_by_its_origin(string origin, bool accepted) =>
        Assert.Equal(accepted, await Accepts(("Origin", origin)));

    [Theory]
    [InlineData(Own + "/ideen/neu?lang=en", true)]
    [InlineData("https://boese.example/?" + Own, false)]
    [InlineData("https://konzil.example@boese.example/", false)]
    public async Task A_very_old_browser_is_judged_by_the_page_it_comes_from(string referer, bool accepted) =>
        Assert.Equal(accepted, await Accepts(("Referer", referer)));

    [Fact]
    public async Task A_null_origin_is_not_rescued_by_the_referer() => Assert.False(await Accepts(("Origin", "null"), ("Referer", Own + "/")));

    [Fact]
    public async Task Whoever_says_nothing_is_refused() => Assert.False(await Accepts());

    [Theory]
    [InlineData("localhost:8080", "http://localhost:8080", true)]
    [InlineData("localhost:8080", "http://localhost", false)]
    [InlineData("localhost:8080", "http://localhost:8081", false)]
    [InlineData("[::1]:8080", "http://[::1]:8080", true)]
    public async Task The_port_belongs_to_the_origin(string host, string origin, bool accepted) =>
        Assert.Equal(accepted, await Accepts("POST", "http", host, ("Origin", origin)));

    [Theory]
    [InlineData("GET", true)]
    [InlineData("HEAD", true)]
    [InlineData("OPTIONS", true)]
    [InlineData("PUT", false)]
    [InlineData("DELETE", false)]
    [InlineData("PATCH", false)]
    public async Task Reading_is_free_and_writing_is_not(string method, bool accepted) =>
        Assert.Equal(accepted, await Accepts(method, "https", "konzil.example", ("Sec-Fetch-Site", "cross-site")));

    private static Task<bool> Accepts(params (string Name, string Value)[] headers) => Accepts("POST", "https", "konzil.example", headers);

    private static async Task<bool> Accepts(string method, string scheme, string host, params (string Name, string Value)[] headers)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        var http = new DefaultHttpContext { RequestServices = services };
        (http.Request.Method, http.Request.Scheme, http.Request.Host) = (method, scheme, new HostString(host));
        foreach (var (name, value) in headers)
        {
            http.Request.Headers.Append(name, value);
        }

        var accepted = false;
        await new SameOrigin(_ =>
        {
            accepted = true;
            return Task.CompletedTask;
        }).InvokeAsync(http);
        return accepted;
    }
}
