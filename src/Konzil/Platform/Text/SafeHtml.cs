using Ganss.Xss;
using Markdig;
using Markdig.Syntax;

namespace Konzil.Platform;

/// <summary>Markdown of the city's pages as HTML that can do no harm: cleaned once when it is saved, not at each view.</summary>
public static class SafeHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().Build();

    public static string FromMarkdown(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);

        // The page has its own h1, and cleaning takes what it does not allow away together with its words.
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Clamp(heading.Level, 2, 4);
        }

        return Cleaner().Sanitize(document.ToHtml(Pipeline));
    }

    private static HtmlSanitizer Cleaner()
    {
        var cleaner = new HtmlSanitizer();
        cleaner.AllowedTags.Clear();
        cleaner.AllowedTags.UnionWith(["h2", "h3", "h4", "p", "br", "ul", "ol", "li", "strong", "em", "a", "blockquote", "table", "thead", "tbody", "tr", "th", "td", "code", "hr"]);
        cleaner.AllowedAttributes.Clear();
        cleaner.AllowedAttributes.UnionWith(["href", "lang", "scope"]);
        cleaner.AllowedCssProperties.Clear();
        cleaner.AllowedSchemes.Clear();
        cleaner.AllowedSchemes.UnionWith(["https", "http", "mailto", "tel"]);
        return cleaner;
    }
}
