using System.Diagnostics;
using Konzil.BrowserTests.World;

namespace Konzil.BrowserTests.Pages;

/// <summary>Runs html-validate (html/ beside the tests) over pages as the server sent them. Its rules and exceptions: html/README.md.</summary>
internal static class ValidHtml
{
    public static async Task Check(LiveCity site, string name, IReadOnlyList<Visit> visits, int perRoute = 2)
    {
        var folder = Path.Combine(site.PagesFolder, name);
        Directory.CreateDirectory(folder);
        var number = 0;
        // Pages of one route differ in content only: a few of each, with their filters. In English they are made of the same parts.
        var samples = visits.Where(v => v.IsHtml && v.Status < 400 && (!Crawl.IsEnglish(v.Path) || v.Path == "/?lang=en")).GroupBy(v => RouteTable.Of(v.Path) ?? v.Path, StringComparer.Ordinal).SelectMany(g => g.Take(perRoute));
        foreach (var visit in samples)
        {
            // The address is part of the file's name, so that a message says which page it means.
            var file = $"{number++:000}{string.Concat(visit.Path.Select(c => char.IsLetterOrDigit(c) || c is '-' or '=' ? c : '_'))}";
            await File.WriteAllTextAsync(Path.Combine(folder, (file.Length > 120 ? file[..120] : file) + ".html"), visit.Html);
        }

        var tool = Path.Combine(LiveCity.Root, "tests", "Konzil.BrowserTests", "html");
        var start = new ProcessStartInfo("node") { WorkingDirectory = tool, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { "node_modules/html-validate/bin/html-validate.mjs", "--config", Path.Combine(tool, "htmlvalidate.json"), "--formatter", "text", folder })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(number > 0, "There was no page to check.");
        Assert.True(process.ExitCode == 0, (await output).Replace(folder + "/", "", StringComparison.Ordinal) + errors);
    }
}
