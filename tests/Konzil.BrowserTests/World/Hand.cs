using System.Net;
using AngleSharp.Html.Parser;
using Konzil.Platform;

namespace Konzil.BrowserTests.World;

/// <summary>Somebody at the front door without a browser window: sends forms as our own pages do and follows no redirect.</summary>
public sealed class Hand(LiveCity site, TestPerson? person) : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new Uri(site.Url) };

    public Task<HttpResponseMessage> Opens(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<HttpResponseMessage> Sends(string path, params (string Field, string Value)[] fields) =>
        Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Field, f.Value))) });

    /// <summary>Sends a form that must be accepted and returns where it leads.</summary>
    public async Task<string> Posts(string path, params (string Field, string Value)[] fields)
    {
        using var answer = await Sends(path, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{path} answered {(int)answer.StatusCode}: {Words(await answer.Content.ReadAsStringAsync())}");
        return answer.Headers.Location!.OriginalString;
    }

    private static string Words(string html)
    {
        var main = new HtmlParser().ParseDocument(html).QuerySelector("main");
        return (main?.QuerySelector(".kern-alert") ?? main)?.TextContent.Trim() ?? html;
    }

    public void Dispose() => _client.Dispose();

    private Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        if (person is not null)
        {
            request.Headers.Add("Cookie", PublicCache.SignInCookie + "=" + person.Cookie);
        }

        return _client.SendAsync(request);
    }
}
