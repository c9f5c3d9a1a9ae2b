using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Konzil.BrowserTests.World;
using Microsoft.Playwright;

namespace Konzil.BrowserTests.Pages;

/// <summary>What every page must be: accessible, fitting small screens and paper, loading nothing from elsewhere, without errors.</summary>
internal static class Sound
{
    private const int Paper = 718;

    internal static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>What depends on colours alone. Two thirds of a run of axe go into them.</summary>
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    /// <summary>
    /// Names the shapes of the frame around the page, and words by what they stand on: element, parent and what that stands in,
    /// each with its classes. Colours come from these, so words of known ones are as readable as those before them, in light and
    /// dark. Keeps for <see cref="Judge"/> what it found.
    /// </summary>
    private const string Names = """
        () => {
          const shapes = new Map(), words = e => [...e.childNodes].some(c => c.nodeType === 3 && c.data.trim()), kind = e => e ? `${e.localName}.${e.className.baseVal ?? e.className}` : '';
          const of = e => {
            let shape = shapes.get(e);
            if (shape === undefined) {
              let own = kind(e);
              for (const a of e.attributes) if (a.name.startsWith('aria-') && a.name !== 'aria-current' || /^(role|type|scope|tabindex|lang|disabled|required)$/.test(a.name)) own += ' ' + a.name + (/^(role|type|scope|tabindex|aria-hidden|aria-expanded)$/.test(a.name) ? a.value : '');
              if (words(e)) own += ' words';
              const inside = e.localName === 'svg' ? [] : [...e.children].map(of);
              shapes.set(e, shape = `${own}(${inside.filter((x, i) => x !== inside[i - 1]).join()})`);
            }
            return shape;
          };
          const hash = s => { let h = 7; for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 2654435761) >>> 0; return h + '-' + s.length; };
          const frame = [...document.querySelectorAll('header, footer, nav, aside')].filter(e => !e.closest('main') && !e.querySelector('main') && !e.parentElement.closest('header, footer, nav, aside'));
          for (const e of frame) e.dataset.shape = hash(of(e));
          const layers = new Map();
          for (const e of document.querySelectorAll('body *')) {
            if (!e.matches('input, select, textarea') && !words(e)) continue;
            const name = `${kind(e.parentElement.parentElement)}>${kind(e.parentElement)}>${kind(e)}`;
            if (!layers.has(name)) layers.set(name, e);
          }
          window.found = { of, frame, layers };
          return [frame.map(e => e.dataset.shape), [...layers.keys()]];
        }
        """;

    /// <summary>
    /// Lets axe judge what it need not judge twice: of brothers made of the same parts (rows, entries, cards) it sees the first
    /// two, and the frame around the page once for each shape it has. Parts are elements with their classes, roles, states and
    /// whether words stand in them. Colours it judges where words stand on something new. What was taken away, "restore" puts back.
    /// </summary>
    private const string Judge = """
        async ([source, tags, colours, judged, unseen]) => {
          const { of, frame, layers } = window.found, taken = [], known = e => !e.matches('[data-unseen]') && !e.querySelector('[data-unseen]');
          for (const name of unseen) layers.get(name).setAttribute('data-unseen', '');
          const walk = parent => {
            const seen = new Map();
            for (const e of [...parent.children]) {
              if (e.localName === 'svg' || /^(option|script|source)$/.test(e.localName)) continue;
              const times = (seen.get(of(e)) ?? 0) + 1;
              seen.set(of(e), times);
              if (times > 2 && e.children.length > 0 && known(e)) taken.push([e, document.createComment('')]); else walk(e);
            }
          };
          walk(document.body);
          for (const [e, place] of taken) e.replaceWith(place);
          window.restore = () => { for (const [e, place] of taken) place.replaceWith(e); for (const e of frame) delete e.dataset.shape; };
          if (typeof axe === 'undefined') {
            const script = Object.assign(document.createElement('script'), { src: source });
            await new Promise((done, failed) => { script.onload = done; script.onerror = failed; document.head.append(script); });
            script.remove();
          }
          axe.configure({ rules: colours.map(id => ({ id, selector: id === 'color-contrast' ? '[data-unseen], [data-unseen] *' : 'a[href][data-unseen], [data-unseen] a[href]' })) });
          const context = { include: 'html', exclude: frame.filter(e => judged.includes(e.dataset.shape) && known(e)) };
          window.judge = async options => {
            const { violations } = await axe.run(context, { ...options, resultTypes: ['violations'], preload: false });
            return violations.flatMap(v => v.nodes.map(n => `${v.id} (${v.help}): ${n.html}`));
          };
          return await window.judge({ runOnly: { type: 'tag', values: tags }, rules: Object.fromEntries(colours.map(id => [id, { enabled: unseen.length > 0 }])) });
        }
        """;

    /// <summary>Puts the page together again. Whatever takes the focus shows a ring around itself or its label; of each kind the first that was not looked at on a page before.</summary>
    private const string Rings = """
        seen => {
          window.restore();
          const names = [], faults = [], ring = x => { const s = getComputedStyle(x); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; };
          for (const e of document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex="0"]')) {
            const name = `${e.localName}.${e.className.baseVal ?? e.className}.${e.getAttribute('type') ?? ''}.${e.getAttribute('tabindex') ?? ''}`;
            if (e.getClientRects().length === 0 || seen.includes(name) || names.includes(name)) continue;
            e.focus({ preventScroll: true });
            if (document.activeElement !== e) continue;
            names.push(name);
            if (!ring(e) && !(e.labels && [...e.labels].some(ring))) faults.push('no visible ring: ' + e.outerHTML.slice(0, 160));
          }
          document.activeElement.blur();
          return [names, faults];
        }
        """;

    private static readonly ConcurrentDictionary<string, bool> SeenRings = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, bool> SeenFrames = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, bool> SeenColours = new(StringComparer.Ordinal);

    /// <summary>The close look: both languages, light and dark, narrow windows, paper.</summary>
    public static async Task Check(LiveCity site, string path, TestPerson? person)
    {
        await using var window = await site.Borrow(person);
        var (page, breaches) = (window.Page, window.Breaches);
        await Language(page, path, "de", breaches);
        await Look(page, breaches);
        await Language(page, Konzil.Platform.Paths.Neutral(path) + (path.Contains('?', StringComparison.Ordinal) ? "&lang=en" : "?lang=en"), "en", breaches);
        await Fits(page, "English", breaches);
        CheckedPages.Add(path, person, breaches);
        Assert.True(breaches.Count == 0, path + Environment.NewLine + string.Join(Environment.NewLine, breaches.Distinct(StringComparer.Ordinal)));
    }

    /// <summary>What a page may have wrong that another page of its route has not.</summary>
    public static async Task<IReadOnlyList<string>> Glance(LiveCity site, string path, TestPerson? person)
    {
        await using var window = await site.Borrow(person);
        await Language(window.Page, path, "de", window.Breaches);
        await Glance(window.Page, window.Breaches);
        CheckedPages.Add(path, person, window.Breaches);
        return window.Breaches;
    }

    /// <summary>An answer that is an error on purpose, drawn as the browser of the person would draw it.</summary>
    public static async Task<IReadOnlyList<string>> Answer(LiveCity site, string path, HttpResponseMessage answer, bool closely)
    {
        await using var reader = await site.Onlooker();
        await using var window = new Window(site, reader.Page, () => { }, $"status of {(int)answer.StatusCode}");
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Content-Type"] = "text/html; charset=utf-8" };
        foreach (var policy in answer.Headers.TryGetValues("Content-Security-Policy", out var policies) ? policies : [])
        {
            headers["Content-Security-Policy"] = policy;
        }

        var html = await answer.Content.ReadAsStringAsync();
        await window.Page.RouteAsync(site.Url + path, route => route.FulfillAsync(new() { Status = (int)answer.StatusCode, Headers = headers, Body = html }));
        await window.Page.GotoAsync(path);
        await (closely ? Look(window.Page, window.Breaches) : Glance(window.Page, window.Breaches));
        return window.Breaches;
    }

    /// <summary>Only what long words can break: nothing sticks out, nothing is cut, on screens and paper.</summary>
    public static async Task<IReadOnlyList<string>> HoldsLongWords(LiveCity site, string path, TestPerson? person)
    {
        await using var window = await site.Borrow(person);
        await Language(window.Page, path, "de", window.Breaches);
        await Sizes(window.Page, window.Breaches);
        return [.. window.Breaches.Select(b => $"{path}: {b}")];
    }

    private static async Task Glance(IPage page, List<string> breaches)
    {
        await Axe(page, breaches);
        await page.SetViewportSizeAsync(390, 800);
        await Fits(page, "390 px", breaches);
    }

    private static async Task Look(IPage page, List<string> breaches)
    {
        await Axe(page, breaches);
        await Sizes(page, breaches);
    }

    private static async Task Axe(IPage page, List<string> breaches)
    {
        var names = await page.EvaluateAsync<string[][]>(Names);
        var judged = names[0].Where(f => !SeenFrames.TryAdd(f, true)).ToArray();
        var unseen = names[1].Where(l => SeenColours.TryAdd(l, true)).ToArray();

        // Trap: the package's own RunAxe opens another page for each run, which takes longer than the run.
        Add(breaches, "light", await page.EvaluateAsync<string[]>(Judge, new object[] { AxeScript.Path, Rules, Colours, judged, unseen }));
        if (unseen.Length > 0)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Add(breaches, "dark", await page.EvaluateAsync<string[]>("colours => judge({ runOnly: { type: 'rule', values: colours } })", Colours));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }

        var rings = await page.EvaluateAsync<string[][]>(Rings, SeenRings.Keys.ToArray());
        rings[0].ToList().ForEach(name => SeenRings.TryAdd(name, true));
        breaches.AddRange(rings[1]);
    }

    private static void Add(List<string> breaches, string scheme, string[] found) => breaches.AddRange(found.Select(f => $"axe {scheme}: {f}"));

    private static async Task Sizes(IPage page, List<string> breaches)
    {
        await Fits(page, "wide", breaches);
        foreach (var width in new[] { 1024, 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 800);
            await Fits(page, $"{width} px", breaches);
        }

        await page.SetViewportSizeAsync(Paper, 1000);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
        await Fits(page, "print", breaches);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private static async Task Language(IPage page, string path, string expected, List<string> breaches)
    {
        var answer = await page.GotoAsync(path);
        if (answer is not { Status: 200 })
        {
            breaches.Add($"{path} answered {answer?.Status}");
        }

        var language = await page.EvaluateAsync<string>("() => document.documentElement.lang");
        if (language != expected)
        {
            breaches.Add($"{path}: <html lang=\"{language}\"> instead of {expected}");
        }
    }

    private static async Task Fits(IPage page, string where, List<string> breaches)
    {
        // What sticks out or is cut, by name: "sideways" alone would not help whoever has to mend it.
        var found = await page.EvaluateAsync<string[]>(Measure, where == "print");
        breaches.AddRange(found.Select(f => $"{f} ({where})"));
    }

    private const string Measure = """
        print => {
          const root = document.documentElement, out = [], all = [...document.querySelectorAll('body *')];
          const name = e => e.outerHTML.slice(0, 160).replace(/\s+/g, ' ');
          if (root.scrollWidth > root.clientWidth) {
            const wide = all.find(e => e.getBoundingClientRect().right > root.clientWidth + 1
              && !all.some(p => p !== e && p.contains(e) && /auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)));
            out.push(`sideways, ${root.scrollWidth} px: ${wide ? name(wide) : 'unknown element'}`);
          }
          for (const e of all) {
            // Boxes of one pixel hold words for screen readers only; drawings, maps and fields scroll or clip by themselves.
            if (e.clientWidth < 2 || e.scrollWidth <= e.clientWidth + 1 || e.closest('svg, input, textarea, select, [data-map-canvas]')) continue;
            const flow = getComputedStyle(e).overflowX, edge = e.getBoundingClientRect().right + 1;
            if (flow !== 'hidden' && flow !== 'clip' && !(print && flow !== 'visible')) continue;
            const text = x => [...x.childNodes].some(n => n.nodeType === 3 && n.data.trim());
            if ([...e.querySelectorAll('*')].some(x => x.clientWidth !== 1 && !x.closest('svg') && text(x) && x.getBoundingClientRect().right > edge)) out.push(`cut, ${e.scrollWidth} of ${e.clientWidth} px: ${name(e)}`);
          }
          // A button with words is wider than an icon, or its words stand below each other letter by letter; on a wide page no single word is broken.
          for (const b of print ? [] : document.querySelectorAll('.kern-btn')) {
            const texts = [...(b.querySelector('.kern-label')?.childNodes ?? [])].filter(n => n.nodeType === 3 && n.data.trim());
            const words = texts.map(n => n.data.trim()).join('');
            const width = b.getBoundingClientRect().width, range = document.createRange();
            if (texts.length === 1 && !/\s/.test(words) && words.length < 25 && innerWidth > 640) {
              range.selectNodeContents(texts[0]);
              if (new Set([...range.getClientRects()].map(x => Math.round(x.top))).size > 1) out.push(`a broken word: ${name(b)}`);
            }
            if (words.length > 4 && width > 0 && width < 48) out.push(`no room for its words, ${Math.round(width)} px: ${name(b)}`);
          }
          return out.slice(0, 5);
        }
        """;
}
