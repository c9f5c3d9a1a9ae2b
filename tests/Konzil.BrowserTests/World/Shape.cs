using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Konzil.BrowserTests.World;

/// <summary>
/// What a page is made of, without its words: its elements, its fields, where its forms go, the order of its headings. Two
/// pages of one route with the same shape have the same faults, so one of them is looked at in the browser.
/// </summary>
public static partial class Shape
{
    private static readonly HtmlParser Parser = new();

    public static string Of(Visit visit)
    {
        var document = Parser.ParseDocument(visit.Html);
        var parts = new SortedSet<string>(StringComparer.Ordinal) { RouteTable.Of(visit.Path) ?? visit.Path };
        foreach (var element in document.Body!.QuerySelectorAll("*"))
        {
            parts.Add(Part(element));
        }

        var level = '0';
        foreach (var heading in document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            parts.Add($"h{level}>{heading.LocalName}");
            level = heading.LocalName[1];
        }

        return string.Join('\n', parts);
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
