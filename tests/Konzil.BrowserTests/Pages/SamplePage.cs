using Konzil.BrowserTests.World;
using Konzil.Platform;

namespace Konzil.BrowserTests.Pages;

internal static class SamplePage
{
    /// <summary>A route with parameters is checked at the first address of its shape that was found. None may be left out.</summary>
    public static async Task Check(LiveCity site, string route, Task<IReadOnlyList<Visit>> crawl, TestPerson? person)
    {
        var sample = Find(route, await crawl);
        Assert.True(sample is not null, Missing(route));
        if (sample.IsHtml)
        {
            await Sound.Check(site, Paths.Neutral(sample.Path), person);
        }
    }

    public static Visit? Find(string route, IReadOnlyList<Visit> visits) =>
        visits.FirstOrDefault(v => v.Status < 400 && v.Path == route) ?? visits.FirstOrDefault(v => v.Status < 400 && RouteTable.Of(v.Path) == route);

    public static string Missing(string route) => $"""
        Nothing leads to {route}, so nobody can check this page.
        - If a visitor should find it alive: let a page of the example city link to it (content/konstanz, content/konstanz/demo).
        - If it belongs to one person or one moment (a form with an id, a confirmation, a link in a mail): make one and add its
          address in tests/Konzil.BrowserTests/World/Samples.cs, in the method of its topic.
        """;

    public static void NoDeadLinks(IReadOnlyList<Visit> visits)
    {
        // A page that refuses its own address (a choice is missing) links to itself in the other language, which refuses too.
        var refusing = visits.Where(v => v.Status >= 400 && v.From == Crawl.Start).Select(v => v.Path).ToHashSet(StringComparer.Ordinal);
        var dead = visits.Where(v => v.Status >= 400 && v.From != Crawl.Start && !(refusing.Contains(v.From) && v.Path.StartsWith(v.From + "?lang=", StringComparison.Ordinal))).Select(v => $"{v.Path} answers {v.Status}, linked from {v.From}").ToList();
        Assert.True(dead.Count == 0, string.Join(Environment.NewLine, dead));
        Assert.True(visits.Count > 2, "The crawl found no pages.");
    }
}
