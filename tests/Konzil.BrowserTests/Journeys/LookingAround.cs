using Konzil.BrowserTests.World;

namespace Konzil.BrowserTests.Journeys;

/// <summary>Somebody hears of the agenda and has a look, with and without JavaScript.</summary>
public class LookingAround(LiveCity site)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 1280)]
    [InlineData(true, 390)]
    [InlineData(false, 390)]
    public async Task From_the_home_page_to_the_ideas_and_into_English(bool javaScript, int width)
    {
        await using var visitor = await site.Somebody(javaScript, width);
        await visitor.Opens("/");
        await visitor.Reads("Digitale Agenda");
        await visitor.Opens("/ideen");
        await visitor.Reads("Ideen");
        await visitor.Opens("/ideen?lang=en");
        await visitor.Reads("Ideas");
        Assert.Equal("/ideen", visitor.At);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_language_switch_stays_on_the_page_and_in_every_link(bool javaScript)
    {
        await using var visitor = await site.Somebody(javaScript);
        await visitor.Opens("/ideen");
        await visitor.Follows("English");
        Assert.Equal("/ideen", visitor.At);
        await visitor.Follows("Timeline");
        Assert.Contains("lang=en", visitor.Page.Url, StringComparison.Ordinal);
        await visitor.Follows("Deutsch");
        await visitor.Reads("Zeitplan");
        Assert.DoesNotContain("lang=", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_unknown_address_explains_itself(bool javaScript)
    {
        await using var visitor = await site.Somebody(javaScript);
        await visitor.Opens("/gibt-es-nicht", 404);
        await visitor.Reads("Diese Seite gibt es nicht");
        Assert.Equal("de", await visitor.Page.Locator("html").GetAttributeAsync("lang"));
        await visitor.Opens("/gibt-es-nicht?lang=en", 404);
        await visitor.Reads("This page does not exist");
    }
}
