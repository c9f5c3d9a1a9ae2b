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
        var document = Parser.ParseDocument(visit.Html);
        var route = RouteTable.Of(visit.Path) ?? visit.Path;
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            parts.Add((element.Closest("main") is null ? "" : route + " ") + Part(element));
        }

        var level = '0';
        foreach (var heading in document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            parts.Add($"{route} h{level}>{heading.LocalName}");
            level = heading.LocalName[1];
        }

        return parts;
    }

    private static string Part(IElement element)
    {
        var attributes = element.Attributes.Where(a => a.Name is "type" or "role" or "name" || a.Name.StartsWith("aria-", StringComparison.Ordinal))
            .Select(a => a.Name is "type" or "role" or "aria-hidden" or "name" ? a.Name + "=" + Digits().Replace(a.Value, "#") : a.Name).Order(StringComparer.Ordinal);
        var action = element.LocalName == "form" ? " to " + RouteTable.Of(element.GetAttribute("action") ?? "") : "";

        // Drawings differ by their figures, which axe does not read.
        return element.Closest("svg") is not null ? "svg" : $"{element.LocalName}.{string.Join('.', element.ClassList.Order(StringComparer.Ordinal))} {string.Join(' ', attributes)}{action}";
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();
}
