using System.Collections.Concurrent;
using Konzil.BrowserTests.World;
using Konzil.Platform;

namespace Konzil.BrowserTests.Pages;

/// <summary>
/// One page of each route is looked at closely. Others of the same route are opened only if something is on them that was on
/// none before: another state, other buttons, another role.
/// </summary>
internal static class OtherShapes
{
    private static readonly ConcurrentDictionary<string, string> Seen = new(StringComparer.Ordinal);
    private static readonly Lazy<SemaphoreSlim> Gate = new(() => new SemaphoreSlim(1));
    private static bool _prepared;

    /// <summary>The pages nobody looked at yet, in the order they were found.</summary>
    public static async Task<IReadOnlyList<Visit>> New(LiveCity site, IEnumerable<Visit> visits)
    {
        await Prepare(site);
        return [.. visits.Where(v => v is { IsHtml: true, Status: < 400 } && !Crawl.IsEnglish(v.Path) && IsNew(v))];
    }

    public static async Task Check(LiveCity site, TestPerson? person, Task<IReadOnlyList<Visit>> crawl) => await Check(site, person, await New(site, await crawl));

    public static async Task Check(LiveCity site, TestPerson? person, IReadOnlyList<Visit> visits)
    {
        var breaches = new List<string>();
        foreach (var visit in visits)
        {
            breaches.AddRange((await Sound.Glance(site, Paths.Neutral(visit.Path), person)).Select(b => $"{visit.Path}: {b}"));
        }

        Assert.True(breaches.Count == 0, string.Join(Environment.NewLine, breaches));
    }

    private static bool IsNew(Visit visit)
    {
        var known = true;
        foreach (var part in Shape.Of(visit))
        {
            known &= !Seen.TryAdd(part, visit.Path);
        }

        return !known;
    }

    // What the close look of PublicPages and PagesForSignedInPeople covers.
    private static async Task Prepare(LiveCity site)
    {
        await Gate.Value.WaitAsync();
        try
        {
            if (_prepared)
            {
                return;
            }

            foreach (var (routes, crawl) in new[] { (RouteTable.PublicPages, await site.StrangerCrawl), (RouteTable.OtherPages, await site.OfficeCrawl) })
            {
                foreach (var sample in routes.Select(r => SamplePage.Find(r.Data, crawl)).OfType<Visit>())
                {
                    IsNew(sample);
                }
            }

            _prepared = true;
        }
        finally
        {
            Gate.Value.Release();
        }
    }
}
