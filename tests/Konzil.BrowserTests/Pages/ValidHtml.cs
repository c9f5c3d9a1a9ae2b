using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Konzil.BrowserTests.World;

namespace Konzil.BrowserTests.Pages;

/// <summary>Runs html-validate (html/ beside the tests) over pages as the server sent them. Its rules and exceptions: html/README.md.</summary>
internal static class ValidHtml
{
    private static readonly ConcurrentDictionary<string, bool> Seen = new(StringComparer.Ordinal);
    private static readonly SemaphoreSlim Turn = new(1);

    // One process for all: its start takes as long as sixty pages. It ends with the tests, when nothing more can come.
    private static readonly Lazy<Process> Checker = new(Begin);

    /// <summary>Looks at the first page of each route, and at the second if something is on it that was on none before.</summary>
    public static async Task Check(LiveCity site, string name, IReadOnlyList<Visit> visits, int perRoute = 2)
    {
        var folder = Path.Combine(site.PagesFolder, name);
        Directory.CreateDirectory(folder);
        var number = 0;
        // In English pages are made of the same parts.
        var samples = visits.Where(v => v.IsHtml && v.Status < 400 && (!Crawl.IsEnglish(v.Path) || v.Path == "/?lang=en")).GroupBy(v => RouteTable.Of(v.Path) ?? v.Path, StringComparer.Ordinal).SelectMany(g => g.Take(perRoute).Where((v, i) => IsNew(v) || i == 0));
        foreach (var visit in samples)
        {
            // The address is part of the file's name, so that a message says which page it means.
            var file = $"{number++:000}{string.Concat(visit.Path.Select(c => char.IsLetterOrDigit(c) || c is '-' or '=' ? c : '_'))}";
            await File.WriteAllTextAsync(Path.Combine(folder, (file.Length > 120 ? file[..120] : file) + ".html"), visit.Html);
        }

        Assert.True(number > 0, "There was no page to check.");
        var (pages, found) = await Ask(folder);
        Assert.Equal(number, pages);
        Assert.True(found.Length == 0, found.Replace(folder + "/", "", StringComparison.Ordinal));
    }

    private static bool IsNew(Visit visit)
    {
        var known = true;
        foreach (var part in Shape.Of(visit))
        {
            known &= !Seen.TryAdd(part, true);
        }

        return !known;
    }

    private static async Task<(int Pages, string Found)> Ask(string folder)
    {
        await Turn.WaitAsync();
        try
        {
            await Checker.Value.StandardInput.WriteLineAsync(folder);
            var line = await Checker.Value.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("html-validate ended: " + await Checker.Value.StandardError.ReadToEndAsync());
            using var answer = JsonDocument.Parse(line);
            return (answer.RootElement.GetProperty("pages").GetInt32(), answer.RootElement.GetProperty("found").GetString() ?? "");
        }
        finally
        {
            Turn.Release();
        }
    }

    private static Process Begin()
    {
        var process = Process.Start(new ProcessStartInfo("node", "check.cjs") { WorkingDirectory = Path.Combine(LiveCity.Root, "tests", "Konzil.BrowserTests", "html"), RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        process.StandardInput.AutoFlush = true;
        return process;
    }
}
