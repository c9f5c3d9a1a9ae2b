using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Konzil.Tests.World;

namespace Konzil.Tests.Hostile;

/// <summary>A form of a page, and what somebody who means harm types into every field that takes words.</summary>
internal sealed class FilledForm
{
    /// <summary>Breaks out of text, attributes, scripts, comments and spreadsheet cells at once, and is short enough for a title.</summary>
    public const string Poison = "=1+kzx\"'><kzx-element onfocus=kzx()>--><kzx-attribute>{{7*191}}kzx javascript:kzx()";

    /// <summary>For fields that hold little.</summary>
    public const string Drop = "=kzx\"'><kzx-element>";

    /// <summary>What a field may have wanted instead, tried one after the other when the page refuses the words.</summary>
    private static readonly string[] Harmless = ["", "1", "2027", "kzx@example.org", "https://example.org/kzx", "Ein harmloser Satz, der lang genug ist, damit ihn niemand für zu kurz hält. Kzx."];

    private static readonly string[] Days = ["2026-06-30", "2026-02-02", "2026-03-02", "2027-01-15", ""];

    private readonly List<(string Name, string Value)> _fixed = [];
    private readonly Dictionary<string, string> _typed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _original = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _choices = new(StringComparer.Ordinal);
    private readonly HashSet<string> _days = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _tries = new(StringComparer.Ordinal);

    /// <param name="form">As it stands on the page.</param>
    /// <param name="round">Which attempt: other choices, another button.</param>
    /// <param name="action">Where a button of its own sends it; null for the form's address.</param>
    public FilledForm(IHtmlFormElement form, int round, string? action = null)
    {
        Action = action ?? form.GetAttribute("action") ?? "";
        foreach (var control in form.QuerySelectorAll("input[name], textarea[name], select[name]").Concat(Outside(form)))
        {
            Read(control, round);
        }

        // One of the buttons is pressed, another one each time.
        var buttons = form.QuerySelectorAll("button[type=submit], button:not([type])").Where(b => !b.HasAttribute("formaction")).ToList();
        if (buttons.Count > 0 && buttons[round % buttons.Count] is var pressed && pressed.GetAttribute("name") is { Length: > 0 } name)
        {
            _fixed.Add((name, pressed.GetAttribute("value") ?? ""));
        }
    }

    public string Action { get; }

    /// <summary>Whether there is anything to type.</summary>
    public bool TakesWords => _typed.Count > 0;

    /// <summary>Whether at least one field was sent with the hostile words.</summary>
    public bool IsHostile => _typed.Values.Any(v => v.Contains("kzx-element", StringComparison.Ordinal));

    public (string Name, string Value)[] Values() => [.. _fixed, .. _typed.Select(t => (t.Key, t.Value)), .. _choices.SelectMany(c => c.Value.Select(v => (c.Key, v)))];

    /// <summary>Gives way in the fields the page complains about, and in no other. False when nothing is left to try.</summary>
    public bool GivesWay(IHtmlDocument refused)
    {
        var named = refused.QuerySelectorAll("[aria-invalid=true]").Select(e => e.GetAttribute("name")).OfType<string>().Where(_typed.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
        var moved = false;
        foreach (var name in named.Count > 0 ? named : [.. _typed.Keys.Where(n => _typed[n].Contains("kzx-element", StringComparison.Ordinal)).Take(1)])
        {
            var step = _tries[name] = _tries.GetValueOrDefault(name) + 1;
            var next = _days.Contains(name) ? Days.ElementAtOrDefault(step - 1) : step == 1 && _typed[name] == Poison ? Drop : step <= 2 ? _original[name] : Harmless.ElementAtOrDefault(step - 3);
            moved |= next is not null;
            _typed[name] = next ?? _typed[name];
        }

        return moved;
    }

    private void Read(IElement control, int round)
    {
        var (name, type) = (control.GetAttribute("name")!, control.GetAttribute("type") ?? "text");
        switch (control)
        {
            case IHtmlSelectElement select:
                var options = select.Options.Where(o => o.Value.Length > 0).Select(o => o.Value).ToList();
                _choices[name] = options.Count == 0 ? [] : [round > 0 ? options[round % options.Count] : select.Value is { Length: > 0 } chosen ? chosen : options[0]];
                break;
            case IHtmlInputElement when type == "hidden":
                _fixed.Add((name, control.GetAttribute("value") ?? ""));
                break;
            case IHtmlInputElement when type is "radio":
                if (!_choices.TryGetValue(name, out var now) || now.Count == 0 || control.HasAttribute("checked") && round == 0 || round > 0 && control.Index() >= 0 && Turn(name, round))
                {
                    _choices[name] = [control.GetAttribute("value") ?? "on"];
                }

                break;
            case IHtmlInputElement when type is "checkbox":
                // As it is first; of several boxes at least one; later all.
                if (control.HasAttribute("checked") || round > 1 || (round == 1 || IsOneOfMany(control, name)) && !_choices.ContainsKey(name))
                {
                    (_choices.TryGetValue(name, out var ticked) ? ticked : _choices[name] = []).Add(control.GetAttribute("value") ?? "on");
                }

                break;
            case IHtmlInputElement when type is "file" or "submit" or "password":
                break;
            default:
                var value = control is IHtmlTextAreaElement area ? area.TextContent : control.GetAttribute("value") ?? "";
                _original[name] = value;
                if (type == "date")
                {
                    _days.Add(name);
                }

                _typed[name] = type is "date" or "time" ? value : control.GetAttribute("inputmode") is not null && value.Length > 0 ? value : int.TryParse(control.GetAttribute("maxlength"), out var most) && most < Poison.Length ? Drop[..Math.Min(most, Drop.Length)] : Poison;
                break;
        }
    }

    private static bool IsOneOfMany(IElement control, string name) => control.Owner!.QuerySelectorAll($"input[type=checkbox][name='{name}']").Length > 1;

    // Another radio button in each round.
    private bool Turn(string name, int round) => (_tries["radio " + name] = _tries.GetValueOrDefault("radio " + name) + 1) <= round;

    private static IEnumerable<IElement> Outside(IHtmlFormElement form) =>
        form.Id is { Length: > 0 } id ? form.Owner!.QuerySelectorAll($"[form='{id}'][name]").Where(e => e is IHtmlInputElement or IHtmlTextAreaElement or IHtmlSelectElement) : [];
}

/// <summary>Somebody who opens every page, and sends every form with hostile words.</summary>
internal sealed class FormCrawler(Actor who, IReadOnlyList<string> starts, RoutesByAddress routes)
{
    /// <summary>Pages of one route that are opened; those a form leads to come on top.</summary>
    private const int PerRoute = 2;
    private const int Rounds = 3;
    private const int Corrections = 10;

    /// <summary>After it nothing of the project takes words any more: sent when all else was.</summary>
    private const string EndsAProject = "/buero/projekte/{number:int}/abschluss";

    /// <summary>Forms that end something are sent last.</summary>
    private static readonly Regex Late = new("loeschen|loeschung|/ende|absage|ruecknahme|sperre|archiv|zurueck|aufheb|veroeffentlich|freigabe|siegel|schliess|rollen|/konto|zusammenf", RegexOptions.None, TimeSpan.FromSeconds(1));

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pageOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _opened = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = new(starts);

    /// <summary>Routes whose forms were accepted with hostile words in them.</summary>
    public HashSet<string> Accepted { get; } = new(StringComparer.Ordinal);

    /// <summary>Routes whose forms refused the hostile words in every field, and took numbers, days or addresses instead.</summary>
    public HashSet<string> Exact { get; } = new(StringComparer.Ordinal);

    /// <summary>Routes whose forms have nothing to type.</summary>
    public HashSet<string> Wordless { get; } = new(StringComparer.Ordinal);

    public List<string> Faults { get; } = [];

    /// <summary>The last refusal of each route that never accepted.</summary>
    public Dictionary<string, string> Refused { get; } = new(StringComparer.Ordinal);

    public async Task Run()
    {
        var sent = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            await Look();
            var next = _pageOf.Keys.Where(r => !sent.Contains(r)).OrderBy(r => r == EndsAProject).ThenBy(r => Late.IsMatch(r)).ThenBy(r => r, StringComparer.Ordinal).FirstOrDefault();
            if (next is null)
            {
                return;
            }

            sent.Add(next);
            await Send(next, _pageOf[next]);
        }
    }

    public async Task Look()
    {
        while (_waiting.TryDequeue(out var path))
        {
            if (await Open(path) is { } seen)
            {
                foreach (var form in seen.Document.Forms.Where(f => string.Equals(f.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)))
                {
                    foreach (var action in form.QuerySelectorAll("[formaction]").Select(b => b.GetAttribute("formaction")!).Append(form.GetAttribute("action") ?? ""))
                    {
                        if (routes.Post(action) is { } name)
                        {
                            _pageOf.TryAdd(name, path);
                        }
                    }
                }
            }
        }
    }

    private async Task<Seen?> Open(string path)
    {
        var seen = await who.Opens(path);
        Faults.AddRange(Cleanliness.Faults(path, seen));
        if (seen.Location is { } to)
        {
            Add(to, always: true);
        }

        if (seen.Status != HttpStatusCode.OK || seen.Answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return null;
        }

        // What it leads to is known if the same page came before.
        if (!_read.Add(seen.Print))
        {
            return null;
        }

        foreach (var link in seen.Document.QuerySelectorAll("a[href]"))
        {
            Add(link.GetAttribute("href")!);
        }

        return seen;
    }

    private void Add(string href, bool always = false)
    {
        var path = href.Split('#')[0];
        var bare = path.Split('?')[0];
        if (path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains("lang=", StringComparison.Ordinal) && !bare.StartsWith("/abmelden", StringComparison.Ordinal)
            && _known.Add(bare + (bare == path ? "" : "?")) && routes.Get(bare) is { } name && (Opened(name + (bare == path ? "" : "?")) || always))
        {
            _waiting.Enqueue(path);
        }
    }

    private bool Opened(string name) => (_opened[name] = _opened.GetValueOrDefault(name) + 1) <= PerRoute;

    private async Task Send(string name, string page)
    {
        for (var round = 0; round < Rounds && !Accepted.Contains(name); round++)
        {
            var seen = await who.Opens(page);
            var button = seen.Document.QuerySelectorAll("form [formaction]").FirstOrDefault(b => routes.Post(b.GetAttribute("formaction")!) == name);
            if ((seen.Document.Forms.FirstOrDefault(f => routes.Post(f.GetAttribute("action") ?? "") == name && string.Equals(f.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)) ?? button?.Closest("form") as IHtmlFormElement) is not { } form)
            {
                return;
            }

            var filled = new FilledForm(form, round, routes.Post(form.GetAttribute("action") ?? "") == name ? null : button!.GetAttribute("formaction"));
            if (!filled.TakesWords)
            {
                Wordless.Add(name);
            }

            for (var i = 0; i < Corrections; i++)
            {
                var answer = await who.Posts(filled.Action, filled.Values());
                Faults.AddRange(Cleanliness.Faults("POST " + filled.Action, answer));
                if (answer.Location is { } to)
                {
                    Add(to, always: true);
                    (filled.IsHostile ? Accepted : Exact).Add(name);

                    return;
                }

                Refused[name] = $"{(int)answer.Status} {string.Join(" | ", answer.Document.QuerySelectorAll(".kern-alert, .kern-error").Select(e => e.TextContent.Trim()).Take(3))}";
                if (answer.Status != HttpStatusCode.UnprocessableEntity || !filled.GivesWay(answer.Document))
                {
                    break;
                }
            }
        }
    }
}
