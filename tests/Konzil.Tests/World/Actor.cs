using System.Net;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Konzil.Platform;

namespace Konzil.Tests.World;

/// <summary>Somebody with a browser: a visitor, or a signed-in person.</summary>
public sealed class Actor(City city, Guid? id, string cookie)
{
    public Guid? Id { get; } = id;

    public string Name { get; init; } = "";

    /// <summary>As whom the tests' own hand writes rows.</summary>
    public Me Me => new(Id, Name, new HashSet<Permission>());

    public Task<Seen> Opens(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Sends a form as our own page would and does not follow the redirect.</summary>
    public Task<Seen> Posts(string path, params (string Field, string Value)[] fields) =>
        Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Field, f.Value))) });

    /// <summary>Sends a form and looks at the page it leads to.</summary>
    public async Task<Seen> PostsAndLooks(string path, params (string Field, string Value)[] fields)
    {
        var answer = await Posts(path, fields);
        Assert.True(answer.Status == HttpStatusCode.SeeOther, $"{path} answered {answer.Status}: {answer.Text}");
        return await Opens(answer.Location!);
    }

    /// <summary>A file that is no text.</summary>
    public async Task<byte[]> Downloads(string path)
    {
        using var client = city.Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", cookie.Length > 0 ? cookie : "none=1");
        using var answer = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    public async Task<Seen> Send(HttpRequestMessage request, string site = "same-origin")
    {
        using var client = city.Client();
        if (cookie.Length > 0)
        {
            request.Headers.Add("Cookie", cookie);
        }

        if (site.Length > 0)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        using var answer = await client.SendAsync(request);
        return new Seen(answer.StatusCode, answer.Headers.Location?.OriginalString, await answer.Content.ReadAsStringAsync(), answer);
    }
}

/// <summary>What came back.</summary>
public sealed class Seen(HttpStatusCode status, string? location, string html, HttpResponseMessage answer)
{
    private IHtmlDocument? _document;
    private string? _print;

    public HttpStatusCode Status => status;

    public string? Location => location;

    public string Html => html;

    public HttpResponseMessage Answer => answer;

    /// <summary>The same for the same content, and for no other.</summary>
    public string Print => _print ??= Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(html.AsSpan())));

    public IHtmlDocument Document => _document ??= new HtmlParser().ParseDocument(html);

    /// <summary>The words of the page's main part with single spaces.</summary>
    public string Text => string.Join(' ', (Document.QuerySelector("main") ?? Document.Body as IElement)?.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? []);

    public Seen ShouldSay(string words)
    {
        Assert.Contains(words, Text, StringComparison.Ordinal);
        return this;
    }

    public Seen ShouldNotSay(string words)
    {
        Assert.DoesNotContain(words, Text, StringComparison.Ordinal);
        return this;
    }

    public Seen ShouldBe(HttpStatusCode expected)
    {
        Assert.True(expected == status, $"Expected {expected}, got {status}: {(Text.Length > 500 ? Text[..500] : Text)}");
        return this;
    }
}
