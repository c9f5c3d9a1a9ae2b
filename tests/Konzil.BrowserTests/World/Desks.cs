using System.Collections.Concurrent;
using Konzil.Platform;
using Microsoft.Playwright;

namespace Konzil.BrowserTests.World;

/// <summary>
/// Browser windows for people who use pages. Opening one takes three times as long as reading a page, so whoever leaves wipes the
/// desk and the next one sits down: cookies, what scripts kept, and the last page are gone.
/// </summary>
internal sealed class Desks
{
    /// <summary>People one after the other at one desk. A window grows with each page.</summary>
    private const int MostPeople = 10;

    private readonly ConcurrentDictionary<(bool JavaScript, bool Styles), ConcurrentBag<Desk>> _free = new();

    /// <summary>Somebody in a window that nobody else gets.</summary>
    public static async Task<Person> Fresh(LiveCity city, IBrowser browser, TestPerson? signedInAs)
    {
        var desk = await Open(city, browser, javaScript: true, styles: true);
        await desk.SignIn(city, signedInAs);
        return new Person(city, desk.Page, () => desk.Page.Context.DisposeAsync());
    }

    public async Task<Person> Sit(LiveCity city, IBrowser browser, bool javaScript, bool styles, int width, TestPerson? signedInAs)
    {
        var free = _free.GetOrAdd((javaScript, styles), _ => []);
        if (!free.TryTake(out var desk))
        {
            desk = await Open(city, browser, javaScript, styles);
        }

        await desk.Page.SetViewportSizeAsync(width, 900);
        await desk.SignIn(city, signedInAs);
        return new Person(city, desk.Page, async () =>
        {
            if (++desk.People < MostPeople && await desk.Wipe(city, javaScript))
            {
                free.Add(desk);
            }
            else
            {
                await desk.Page.Context.DisposeAsync();
            }
        });
    }

    private static async Task<Desk> Open(LiveCity city, IBrowser browser, bool javaScript, bool styles)
    {
        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = javaScript, ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "de-DE", BaseURL = city.Url, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        if (!styles)
        {
            var session = await context.NewCDPSessionAsync(page);
            await session.SendAsync("Network.enable");
            await session.SendAsync("Network.setBlockedURLs", new Dictionary<string, object>(StringComparer.Ordinal) { ["urls"] = new[] { "*.css*", "*.woff2*" } });
        }

        return new Desk(page);
    }

    private sealed class Desk(IPage page)
    {
        public IPage Page => page;

        public int People { get; set; }

        public async Task SignIn(LiveCity city, TestPerson? person)
        {
            if (person is not null)
            {
                await page.Context.AddCookiesAsync([new() { Name = PublicCache.SignInCookie, Value = person.Cookie, Url = city.Url }]);
            }
        }

        /// <summary>False when something stands on it that nobody expected, as after a journey that broke off.</summary>
        public async Task<bool> Wipe(LiveCity city, bool javaScript)
        {
            try
            {
                if (page.Context.Pages.Count > 1)
                {
                    return false;
                }

                if (javaScript && page.Url.StartsWith(city.Url, StringComparison.Ordinal))
                {
                    await page.EvaluateAsync("() => { sessionStorage.clear(); localStorage.clear(); }");
                }

                await page.Context.ClearCookiesAsync();
                // Neither screen nor paper: a page that is emulated as one is printed as that one.
                await page.EmulateMediaAsync(new() { Media = Media.Null });
                // Not a blank page: leaving the site would begin another process.
                await page.GotoAsync("/health/live");
                return true;
            }
            catch (PlaywrightException)
            {
                return false;
            }
        }
    }
}
