using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Konzil.BrowserTests.World;

/// <summary>
/// What a page is made of, without its words: its elements, its fields, where its forms go, the order of its headings. A page
/// made only of what other pages of its route are made of has no faults of its own, so it need not be opened in the browser.
/// </summary>
public static partial class Shape
{
    private static readonly HtmlParser Parser = new();

    /// <summary>Its parts: those of the frame are the same on every route, the others belong to theirs.</summary>
    public static IReadOnlySet<string> Of(Visit visit)
    {
        using var document = Parser.ParseDocument(visit.Html);
        var route = RouteTable.Of(visit.Path) ?? visit.Path;
        var parts = new HashSet<string>(StringComparer.Ordinal);
        var level = '0';
        Walk(document.Body!, "", parts);
        foreach (var heading in document.All.Where(e => e.LocalName is ['h', >= '1' and <= '6']))
        {
            parts.Add($"{route} h{level}>{heading.LocalName}");
            level = heading.LocalName[1];
        }

        return parts;

        void Walk(IElement parent, string where, HashSet<string> into)
        {
            foreach (var element in parent.Children)
            {
                var here = element.LocalName == "main" ? route + " " : where;

                // Drawings differ by their figures, which axe does not read.
                if (element.LocalName == "svg")
                {
                    into.Add(here + "svg");
                    continue;
                }

                into.Add(here + Part(element));
                Walk(element, here, into);
            }
        }
    }

    private static string Part(IElement element)
    {
        var attributes = element.Attributes.Where(a => a.Name is "type" or "role" or "name" || a.Name.StartsWith("aria-", StringComparison.Ordinal))
            .Select(a => a.Name is "type" or "role" or "aria-hidden" or "name" ? a.Name + "=" + Digits().Replace(a.Value, "#") : a.Name).Order(StringComparer.Ordinal);
        var action = element.LocalName == "form" ? " to " + RouteTable.Of(element.GetAttribute("action") ?? "") : "";
        return $"{element.LocalName}.{string.Join('.', element.ClassList.Order(StringComparer.Ordinal))} {string.Join(' ', attributes)}{action}";
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();
}
