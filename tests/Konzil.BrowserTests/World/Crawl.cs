using System.Net;
using System.Text.RegularExpressions;
using Konzil.Platform;

namespace Konzil.BrowserTests.World;

/// <summary>What one address answered, and which page leads there.</summary>
public sealed record Visit(string Path, string From, int Status, bool IsHtml, string Html);

/// <summary>Follows every link from the home page, as somebody or as nobody. Reading never writes, so this is safe.</summary>
public static partial class Crawl
{
    private const int Limit = 400;

    public static async Task<IReadOnlyList<Visit>> From(LiveCity site, TestPerson? person)
    {
        using var handler = new HttpClientHandler { UseCookies = false, AllowAutoRedirect = true, AutomaticDecompression = DecompressionMethods.All };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(site.Url) };
        if (person is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", PublicCache.SignInCookie + "=" + person.Cookie);
        }

        var visits = new List<Visit>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<(string Path, string From)>();
        Add("/", "");
        Add("/?lang=en", "");
        foreach (var page in (person is null ? RouteTable.PublicPages : RouteTable.OtherPages).Select(p => p.Data).Where(RouteTable.IsFixed))
        {
            Add(page, "route table");
        }

        while (waiting.TryDequeue(out var next) && visits.Count < Limit)
        {
            using var answer = await client.GetAsync(next.Path);
            var isHtml = answer.Content.Headers.ContentType?.MediaType == "text/html";
            var html = isHtml ? await answer.Content.ReadAsStringAsync() : "";
            visits.Add(new Visit(next.Path, next.From, (int)answer.StatusCode, isHtml, html));
            foreach (Match link in Links().Matches(html))
            {
                Add(WebUtility.HtmlDecode(link.Groups["path"].Value).Split('#')[0], next.Path);
            }
        }

        return visits;

        void Add(string path, string from)
        {
            // Sorting, filters and pages of a list multiply; one query each is enough, the language apart.
            var key = path.Contains("lang=en", StringComparison.Ordinal) ? path.Split('?')[0] + "?lang=en" : path.Split('?')[0];
            if (path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && seen.Add(key))
            {
                waiting.Enqueue((path, from));
            }
        }
    }

    [GeneratedRegex("""<(a|area|link)\s[^>]*\bhref="(?<path>[^"]+)""", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Links();
}
