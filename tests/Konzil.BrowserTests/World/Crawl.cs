using System.Net;
using System.Text.RegularExpressions;
using Konzil.Platform;

namespace Konzil.BrowserTests.World;

/// <summary>What one address answered, and which page leads there.</summary>
public sealed record Visit(string Path, string From, int Status, bool IsHtml, string Html)
{
    public bool SetsCookie { get; init; }
}

/// <summary>Follows every link from the home page, as somebody or as nobody. Reading never writes, so this is safe.</summary>
public static partial class Crawl
{
    /// <summary>Addresses a crawl looks at, the first of each route before the second of any.</summary>
    private const int Limit = 2000;

    /// <summary>What <see cref="Visit.From"/> says where no page leads, but the test began.</summary>
    public const string Start = "the test's own list";

    /// <param name="site">The city.</param>
    /// <param name="person">As whom; null as nobody.</param>
    /// <param name="starts">Where it begins: pages without parameters and what was made for the tests.</param>
    /// <param name="perRoute">How many pages of the route of an address are enough.</param>
    public static async Task<IReadOnlyList<Visit>> From(LiveCity site, TestPerson? person, IEnumerable<string> starts, Func<string, int> perRoute)
    {
        using var handler = new HttpClientHandler { UseCookies = false, AllowAutoRedirect = true, AutomaticDecompression = DecompressionMethods.All };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(site.Url) };
        if (person is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", PublicCache.SignInCookie + "=" + person.Cookie);
        }

        var visits = new List<Visit>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var waiting = new PriorityQueue<(string Path, string From), (int, int)>();
        foreach (var start in starts.Prepend("/?lang=en").Prepend("/"))
        {
            Add(start, Start, start);
        }

        while (waiting.TryDequeue(out var next, out _) && visits.Count < Limit)
        {
            var route = Route(next.Path);
            if (counts.GetValueOrDefault(route) >= perRoute(next.Path))
            {
                continue;
            }

            using var answer = await client.GetAsync(next.Path);
            var isHtml = answer.Content.Headers.ContentType?.MediaType == "text/html";
            var html = isHtml ? await answer.Content.ReadAsStringAsync() : "";
            visits.Add(new Visit(next.Path, next.From, (int)answer.StatusCode, isHtml, html) { SetsCookie = answer.Headers.Contains("Set-Cookie") });

            // Somebody else's things answer 404; they do not count as seen.
            counts[route] = counts.GetValueOrDefault(route) + (answer.IsSuccessStatusCode ? 1 : 0);
            foreach (Match link in Links().Matches(html))
            {
                var path = WebUtility.HtmlDecode(link.Groups["path"].Value).Split('#')[0];

                // Sorting, filters and pages of a list multiply; one query each is enough, the language apart.
                Add(path, next.Path, IsEnglish(path) ? path.Split('?')[0] + "?lang=en" : path.Split('?')[0]);
            }
        }

        return visits;

        void Add(string path, string from, string key)
        {
            if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal) || !seen.Add(key))
            {
                return;
            }

            var route = Route(path);
            // The second page of a route may be the only one that opens, so it comes before any in English.
            waiting.Enqueue((path, from), ((known[route] = known.GetValueOrDefault(route) + 1) + (IsEnglish(path) ? 2 : 0), seen.Count));
        }
    }

    private static string Route(string path) => (RouteTable.Of(path) ?? path) + (IsEnglish(path) ? "?lang=en" : "");

    public static bool IsEnglish(string path) => path.Contains("lang=en", StringComparison.Ordinal);

    [GeneratedRegex("""<(a|area|link)\s[^>]*\bhref="(?<path>[^"]+)""", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Links();
}
