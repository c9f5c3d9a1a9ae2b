using Microsoft.Playwright;

namespace Konzil.BrowserTests.World;

/// <summary>
/// Somebody who uses no mouse. Each stop of the focus is looked at: it must be visible and not covered, drawn with a ring,
/// come after the one before, and have a name.
/// </summary>
public sealed class Keyboard(Person person)
{
    private const int Patience = 250;

    private const string Look = """
        previous => {
          const e = document.activeElement;
          if (!e || e === document.body) { window.kzLast = null; return { name: '', id: '', fault: '' }; }
          const words = (e.getAttribute('aria-label') || (e.labels && e.labels.length ? [...e.labels].map(l => l.innerText).join(' ') : e.innerText) || e.title || '').replace(/\\s+/g, ' ').trim();
          const faults = [], box = e.getBoundingClientRect();
          const ring = x => { const s = getComputedStyle(x); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
          if (!ring(e) && !(e.labels && [...e.labels].some(ring)) && e.id !== 'inhalt') faults.push('no visible ring');
          if (box.width < 2 || box.height < 2) { if (!(e.labels && e.labels.length)) faults.push('too small to see'); }
          else if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push('outside the window');
          else {
            const rect = [...e.getClientRects()].find(r => r.width > 1) || box;
            const x = Math.min(Math.max(rect.left + rect.width / 2, 1), innerWidth - 1), y = Math.min(Math.max(rect.top + rect.height / 2, 1), innerHeight - 1);
            const hit = document.elementFromPoint(x, y);
            if (hit && !e.contains(hit) && !hit.contains(e) && !(e.labels && [...e.labels].some(l => l.contains(hit)))) faults.push('covered by ' + hit.outerHTML.slice(0, 80));
          }
          if (e.tabIndex > 0) faults.push('a tabindex of its own');
          if (!words) faults.push('no name');
          const last = window.kzLast;
          if (previous && last && last !== e && last.isConnected) {
            const follows = last.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING;
            if (previous === 'next' ? !follows : follows) faults.push('not in the order of the page');
          }
          window.kzLast = e;
          return { name: words, id: e.id, fault: faults.length ? faults.join(', ') + ': ' + e.outerHTML.slice(0, 160) : '' };
        }
        """;

    public IPage Page => person.Page;

    /// <summary>Tab until the focus stands on what is called so, or has this id ("#q").</summary>
    public Task TabsTo(string name) => Walk("Tab", "next", name);

    public Task TabsBackTo(string name) => Walk("Shift+Tab", "before", name);

    public async Task Presses(string key) => await Page.Keyboard.PressAsync(key);

    public async Task Types(string words) => await Page.Keyboard.TypeAsync(words);

    /// <summary>Enter on a link or a button, and the page it leads to.</summary>
    public async Task Enters(string key = "Enter")
    {
#pragma warning disable CS0612 // WaitForURL needs an address; a refused form answers at the same one.
        await Page.RunAndWaitForNavigationAsync(() => Page.Keyboard.PressAsync(key), new() { WaitUntil = WaitUntilState.Load });
#pragma warning restore CS0612
    }

    /// <summary>What has the focus.</summary>
    public async Task<string> StandsOn() => (await Stop(null)).Name;

    private async Task Walk(string key, string direction, string name)
    {
        var stops = new List<string>();
        for (var i = 0; i < Patience; i++)
        {
            await Page.Keyboard.PressAsync(key);
            var stop = await Stop(direction);
            Assert.True(stop.Fault.Length == 0, $"{Page.Url}: {stop.Fault}");
            if (name[0] == '#' ? stop.Id == name[1..] : stop.Name.StartsWith(name, StringComparison.Ordinal))
            {
                return;
            }

            stops.Add(stop.Name);
        }

        Assert.Fail($"The keyboard does not reach \"{name}\" on {Page.Url}: {string.Join(" | ", stops.Distinct(StringComparer.Ordinal))}");
    }

    private async Task<(string Name, string Id, string Fault)> Stop(string? direction)
    {
        var found = await Page.EvaluateAsync<Dictionary<string, string>>(Look, direction);
        return (found["name"], found["id"], found["fault"]);
    }
}
