using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Konzil.Tests.Ui;

/// <summary>The page with every component in every state, read as a browser and a screen reader would.</summary>
public class TheWorkbench
{
    [Theory]
    [InlineData("de", false)]
    [InlineData("en", true)]
    public async Task Gives_every_id_once(string language, bool signedIn)
    {
        var page = await Page(language, signedIn);
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public async Task Points_only_at_what_exists()
    {
        var page = await Page("de", true);
        var pointed = page.QuerySelectorAll("[aria-describedby], [aria-labelledby], label[for]")
            .SelectMany(e => $"{e.GetAttribute("aria-describedby")} {e.GetAttribute("aria-labelledby")} {e.GetAttribute("for")}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Concat(page.QuerySelectorAll("a[href^='#'], use").Select(e => e.GetAttribute("href")![1..]));
        Assert.DoesNotContain(pointed, id => page.GetElementById(id) is null);
    }

    [Fact]
    public async Task Labels_every_control()
    {
        var page = await Page("de", false);
        Assert.Empty(page.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(c => page.QuerySelector($"label[for='{c.Id}']") is null).Select(c => c.OuterHtml));
    }

    [Fact]
    public async Task Needs_no_inline_style_or_script()
    {
        var page = await Page("de", true);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Has_one_h1_and_skips_no_heading_level()
    {
        var page = await Page("de", false);
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Single(levels, 1);
        Assert.DoesNotContain(levels.Zip(levels.Skip(1)), pair => pair.Second > pair.First + 1);
    }

    [Fact]
    public async Task Says_the_stage_and_the_counts_in_words()
    {
        var page = await Page("de", false);
        Assert.Contains(page.QuerySelectorAll(".kz-stand__wort"), w => w.TextContent == "Stufe 5 von 6 erreicht, Stufe 6 läuft: In Umsetzung");
        Assert.Contains(page.QuerySelectorAll(".kz-stand__wort"), w => w.TextContent == "Gestoppt nach Stufe 2 von 6: Nicht weiterverfolgt");
        Assert.Contains(page.QuerySelectorAll(".kz-lage__zelle .kern-sr-only"), w => w.TextContent == "3, davon 2 Leitprojekte");
    }

    [Fact]
    public async Task Shows_errors_on_top_and_beside_the_field()
    {
        var page = await Page("de", false);
        var field = page.GetElementById("MailFehler")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Contains("@-Zeichen", page.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("[data-error-summary] a[href='#MailFehler']"));
    }

    [Theory]
    [InlineData("de", "/bausteine?a=1&lang=en")]
    [InlineData("en", "/bausteine?a=1")]
    public async Task Switches_the_language_at_the_same_address(string language, string expected)
    {
        var page = await Page(language, false);
        Assert.Equal(expected, page.QuerySelector("a.kz-sprache")!.GetAttribute("href"));
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
    }

    private static async Task<IDocument> Page(string language, bool signedIn)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddScoped(_ => new Frame
            {
                CityName = "Konstanz",
                AgendaName = "Digitale Agenda",
                Path = "/bausteine?a=1" + (language == Language.English ? "&lang=en" : ""),
                Today = new DateOnly(2021, 10, 14),
                AssetVersion = "1",
                SignedInName = signedIn ? "Seerheinweg" : null,
                UnreadCount = 3,
            })
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            Language.Use(language);
            return (await renderer.RenderComponentAsync<Workbench>()).ToHtmlString();
        });
        return await new HtmlParser().ParseDocumentAsync(html);
    }
}
