using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Konzil.BrowserTests.World;
using Microsoft.Playwright;

namespace Konzil.BrowserTests.Pages;

/// <summary>What every page must be: accessible, fitting small screens and paper, loading nothing from elsewhere, without errors.</summary>
internal static class Sound
{
    private const int Paper = 718;

    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>What can differ between light and dark; everything else was checked in light.</summary>
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    public static async Task Check(LiveCity site, string path, TestPerson? person)
    {
        await using var reader = await site.Somebody(signedInAs: person);
        var page = reader.Page;
        var breaches = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                breaches.Add($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => breaches.Add($"script: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Url + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                breaches.Add($"loads from elsewhere: {request.Url}");
            }
        };

        await Language(page, path, "de", breaches);
        await Axe(page, "light", new() { Type = "tag", Values = [.. Rules] }, breaches);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Axe(page, "dark", new() { Type = "rule", Values = [.. Colours] }, breaches);
        foreach (var width in new[] { 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 800);
            await Fits(page, $"{width} px", breaches);
        }

        await page.SetViewportSizeAsync(Paper, 1000);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
        await Fits(page, "print", breaches);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await Language(page, Konzil.Platform.Paths.Neutral(path) + (path.Contains('?', StringComparison.Ordinal) ? "&lang=en" : "?lang=en"), "en", breaches);
        await Fits(page, "English", breaches);
        Assert.True(breaches.Count == 0, path + Environment.NewLine + string.Join(Environment.NewLine, breaches.Distinct(StringComparer.Ordinal)));
    }

    private static async Task Language(IPage page, string path, string expected, List<string> breaches)
    {
        var answer = await page.GotoAsync(path);
        if (answer is not { Status: 200 })
        {
            breaches.Add($"{path} answered {answer?.Status}");
        }

        var language = await page.Locator("html").GetAttributeAsync("lang");
        if (language != expected)
        {
            breaches.Add($"{path}: <html lang=\"{language}\"> instead of {expected}");
        }
    }

    private static async Task Axe(IPage page, string scheme, RunOnlyOptions rules, List<string> breaches)
    {
        var found = await page.RunAxe(new AxeRunOptions { RunOnly = rules });
        breaches.AddRange(found.Violations.SelectMany(v => v.Nodes.Select(n => $"axe {scheme}: {v.Id} ({v.Help}): {n.Html}")));
    }

    private static async Task Fits(IPage page, string where, List<string> breaches)
    {
        // What sticks out, by name: "sideways" alone would not help whoever has to mend it.
        var wide = await page.EvaluateAsync<string?>("""
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return null;
              const out = [...document.querySelectorAll('body *')].find(e => e.getBoundingClientRect().right > root.clientWidth + 1
                && ![...document.querySelectorAll('body *')].some(p => p !== e && p.contains(e) && /auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)));
              return `${root.scrollWidth} px: ${out ? out.outerHTML.slice(0, 200) : 'unknown element'}`;
            }
            """);
        if (wide is not null)
        {
            breaches.Add($"sideways at {where}: {wide}");
        }
    }
}
