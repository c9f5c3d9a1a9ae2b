using System.Collections.Concurrent;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Konzil.BrowserTests.World;
using Konzil.People;
using Konzil.Site;

namespace Konzil.BrowserTests.Pages;

/// <summary>Keeps which pages were checked for whom and what was found, and writes it where KONZIL_ACCESSIBILITY_OUT says. The accessibility statement of a release shows it.</summary>
internal static class CheckedPages
{
    private static readonly ConcurrentDictionary<(string Route, string Path, string Who), IReadOnlyList<string>> Seen = new();

    public static void Add(string path, TestPerson? person, IReadOnlyList<string> breaches) =>
        Seen[(RouteTable.Of(path) ?? path, path, Who(person))] = [.. breaches.Distinct(StringComparer.Ordinal)];

    public static void Write(IReadOnlyCollection<string> routes)
    {
        if (Environment.GetEnvironmentVariable("KONZIL_ACCESSIBILITY_OUT") is not { Length: > 0 } file || Seen.IsEmpty)
        {
            return;
        }

        // Files (CSV, calendars) are routes without a page; the crawl looks at them, the checks do not.
        var pages = routes.Where(r => !Path.HasExtension(r)).ToHashSet(StringComparer.Ordinal);
        var report = new CheckReport
        {
            At = TimeProvider.System.GetUtcNow(),
            Engine = "axe-core (Deque.AxeCore.Commons " + typeof(RunOnlyOptions).Assembly.GetName().Version?.ToString(3) + ")",
            Rules = Sound.Rules,
            Routes = Seen.Keys.Select(k => k.Route).Where(pages.Contains).Distinct(StringComparer.Ordinal).Count(),
            AllRoutes = pages.Count,
            Roles = [.. Seen.Keys.GroupBy(k => k.Who, StringComparer.Ordinal).OrderBy(g => Order(g.Key)).Select(g => new CheckedFor(g.Key, g.Select(k => k.Path).Distinct(StringComparer.Ordinal).Count()))],
            Breaches = [.. Seen.SelectMany(s => s.Value.Select(b => s.Key.Route + ": " + b)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
        File.WriteAllText(file, JsonSerializer.Serialize(report, CheckReports.Shape));
    }

    private static string Who(TestPerson? person) => person is null ? "Visitor" : TestPeople.RoleOf(person);

    private static int Order(string who) => who switch
    {
        "Visitor" => 0,
        "Citizen" => 1,
        "All" => 200,
        _ => Enum.TryParse<Role>(who, out var role) ? 2 + (int)role : 100,
    };
}
