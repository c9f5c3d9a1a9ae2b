using System.Collections.Concurrent;
using System.Xml.Linq;
using AngleSharp.Dom;
using Konzil.Tests.World;

namespace Konzil.Tests.Hostile;

/// <summary>What must not be in an answer of ours, whatever somebody wrote.</summary>
internal static class Cleanliness
{
    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset", "background", "cite", "ping"];

    private static readonly string[] Foreign = ["iframe", "object", "embed", "base", "style", "applet", "frame", "frameset", "foreignobject", "animate", "set", "math", "marquee"];

    /// <summary>Pages in which nothing was wrong. The same bytes are never anything else, whoever reads them wherever.</summary>
    private static readonly ConcurrentDictionary<string, bool> Clean = new(StringComparer.Ordinal);

    public static IEnumerable<string> Faults(string where, Seen answer)
    {
        if ((int)answer.Status >= 500)
        {
            return [where + ": " + (int)answer.Status];
        }

        var type = answer.Answer.Content.Headers.ContentType?.MediaType ?? "";
        return (type switch
        {
            "text/html" => Once(answer),
            "text/csv" => Csv(answer.Html),
            "application/atom+xml" => Feed(answer.Html),
            "text/calendar" => Calendar(answer.Html),
            _ => [],
        }).Select(fault => where + ": " + fault);
    }

    private static IReadOnlyList<string> Once(Seen answer)
    {
        if (Clean.ContainsKey(answer.Print))
        {
            return [];
        }

        IReadOnlyList<string> faults = [.. Page(answer)];
        _ = faults.Count > 0 || Clean.TryAdd(answer.Print, true);
        return faults;
    }

    private static IEnumerable<string> Page(Seen answer)
    {
        foreach (var element in answer.Document.All)
        {
            var name = element.LocalName.ToLowerInvariant();
            if (name.StartsWith(HostileTexts.Mark, StringComparison.Ordinal) || Foreign.Contains(name, StringComparer.Ordinal))
            {
                yield return "element " + name;
            }

            if (name == "script" && (element.TextContent.Trim().Length > 0 || element.GetAttribute("src")?.StartsWith('/') != true || element.GetAttribute("src")!.StartsWith("//", StringComparison.Ordinal)))
            {
                yield return "script " + element.OuterHtml;
            }

            if (name == "meta" && element.HasAttribute("http-equiv"))
            {
                yield return "meta " + element.OuterHtml;
            }

            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.StartsWith(HostileTexts.Mark, StringComparison.Ordinal) || attribute.Name is "style" or "srcdoc")
                {
                    yield return $"attribute {attribute.Name} on {name}";
                }

                if (Addresses.Contains(attribute.Name, StringComparer.Ordinal) && !IsOurs(attribute.Value, name))
                {
                    yield return $"address {attribute.Name}={attribute.Value} on {name}";
                }
            }
        }

        if (Comments(answer.Document).Any(c => c.Contains(HostileTexts.Mark, StringComparison.Ordinal)))
        {
            yield return "a text inside a comment";
        }

        if (answer.Html.Contains("1337kzx", StringComparison.Ordinal))
        {
            yield return "a template was calculated";
        }
    }

    // Links may leave the site by http(s) or mail; forms, pictures and scripts may not.
    private static bool IsOurs(string address, string element)
    {
        var value = address.Trim();
        return (value.StartsWith('/') && !value.StartsWith("//", StringComparison.Ordinal)) || value.StartsWith('#') || value.StartsWith('?') || value.Length == 0
            || (element == "a" && value.StartsWith("mailto:?", StringComparison.Ordinal) && !value.Contains("%0A", StringComparison.OrdinalIgnoreCase) && !value.Contains("%0D", StringComparison.OrdinalIgnoreCase))
            || (element is "a" or "link" && (value.StartsWith("https://", StringComparison.Ordinal) || value.StartsWith("http://", StringComparison.Ordinal) || value.StartsWith("mailto:", StringComparison.Ordinal)) && !value.Contains("kzx.example", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Comments(INode node) => node.ChildNodes.SelectMany(n => n is IComment comment ? [comment.Data] : Comments(n));

    /// <summary>No cell begins like a formula.</summary>
    private static IEnumerable<string> Csv(string text) =>
        from row in CsvFile.Read(text)
        from cell in row
        where cell.Value.Length > 0 && (cell.Value.TrimStart() is ['=' or '+' or '-' or '@', ..] || cell.Value[0] is '\t' or '\r' or '\n') && !decimal.TryParse(cell.Value, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.GetCultureInfo("de-DE"), out _)
        select $"cell {cell.Key}={cell.Value}";

    private static IEnumerable<string> Feed(string text)
    {
        var feed = XDocument.Parse(text);
        foreach (var element in feed.Descendants())
        {
            if (element.Name.NamespaceName != "http://www.w3.org/2005/Atom")
            {
                yield return "element " + element.Name;
            }

            if (element.Name.LocalName == "link" && element.Attribute("href")?.Value.StartsWith("http://localhost", StringComparison.Ordinal) != true)
            {
                yield return "link " + element.Attribute("href")?.Value;
            }

            if (element.Attribute("type")?.Value is "html" or "xhtml")
            {
                yield return "markup in the feed";
            }
        }
    }

    private static IEnumerable<string> Calendar(string text)
    {
        string[] ours = ["VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT"];
        foreach (var line in text.Split("\r\n").Where(l => l.StartsWith("BEGIN:", StringComparison.Ordinal) || l.StartsWith("ATTACH", StringComparison.Ordinal)))
        {
            if (!ours.Contains(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal))
            {
                yield return "line " + line;
            }
        }
    }
}
