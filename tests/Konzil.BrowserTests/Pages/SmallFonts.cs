using Konzil.BrowserTests.World;

namespace Konzil.BrowserTests.Pages;

/// <summary>A phone loads the small fonts; the whole ones come only for letters that the small ones have not.</summary>
public sealed class SmallFonts(LiveCity site)
{
    private const string Loaded = "async () => { await document.fonts.ready; return [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family.replaceAll('\"', '')); }";

    [Fact]
    public async Task Whole_fonts_are_loaded_for_letters_that_the_small_ones_have_not()
    {
        await using var reader = await site.Onlooker();
        await reader.Opens("/massnahmen");
        Assert.Equal(["Konzil Sans"], (await reader.Page.EvaluateAsync<string[]>(Loaded)).Distinct());

        // A layout has to happen before the browser knows which letters it needs.
        await reader.Page.EvaluateAsync("() => { document.querySelector('h1').append(' Ελληνικά'); document.body.getBoundingClientRect(); }");
        Assert.Contains("Fira Sans", await reader.Page.EvaluateAsync<string[]>(Loaded));
    }
}
