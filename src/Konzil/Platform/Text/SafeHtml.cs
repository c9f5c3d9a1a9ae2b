using Ganss.Xss;
using Markdig;

namespace Konzil.Platform;

/// <summary>Markdown of the city's pages as HTML that can do no harm: cleaned once when it is saved, not at each view.</summary>
public static class SafeHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().Build();

    public static string FromMarkdown(string markdown) => Cleaner().Sanitize(Markdown.ToHtml(markdown, Pipeline));

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
