using Konzil.BrowserTests.World;
using Konzil.People;
using Konzil.Platform;
using Konzil.Site;
using Konzil.Strategy;
using Microsoft.Playwright;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>Somebody does not know a word: it is explained where it stands, by keys and by touch; below are the sources, at the foot the chapter of the handbook.</summary>
[Trait("R", "R-G-01")]
[Trait("R", "R-4.2-07")]
public class KnowingTheWords(LiveCity city)
{
    private const string Mark = "main button.kz-begriff";
    private const int Patience = 100;
    private const string HelpLink = "Hilfe zu dieser Seite";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_word_is_explained_by_keys_and_by_touch_and_its_entry_is_one_link_away(bool javaScript)
    {
        await using var reader = await city.Somebody(javaScript);
        var keys = new Keyboard(reader);
        await reader.Opens(Paths.Strategy);
        var (word, card) = await First(reader);
        for (var i = 0; i < Patience && !await HasFocus(word); i++)
        {
            await keys.Presses("Tab");
        }

        Assert.True(await HasFocus(word));
        Assert.False(await card.IsVisibleAsync());
        await keys.Presses("Enter");
        Assert.True(await card.IsVisibleAsync());
        await keys.Presses("Tab");
        Assert.StartsWith(GlossaryText.ToEntry.De, await keys.StandsOn(), StringComparison.Ordinal);
        await keys.Presses("Escape");
        Assert.False(await card.IsVisibleAsync());
        Assert.True(await HasFocus(word));

        await using var fingers = await Touching(javaScript);
        await fingers.Opens(Paths.Strategy);
        (word, card) = await First(fingers);
        await word.TapAsync();
        Assert.True(await card.IsVisibleAsync());
        await card.GetByRole(AriaRole.Button).TapAsync();
        Assert.False(await card.IsVisibleAsync());
        await word.TapAsync();
        await card.GetByRole(AriaRole.Link).TapAsync();
        await fingers.Page.WaitForURLAsync("**/glossar/*");
        await fingers.Reads(GlossaryText.VersionsOf.De);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_footnote_leads_to_its_source_and_every_page_to_its_chapter_of_the_handbook(bool javaScript)
    {
        await using var reader = await city.Somebody(javaScript, width: 390);
        await reader.Opens(Paths.Strategy);
        await reader.Page.Locator("main sup a").First.ClickAsync();
        Assert.EndsWith("#fussnote-1", reader.Page.Url, StringComparison.Ordinal);
        Assert.Contains("Smartes Land", await reader.Page.Locator("#fussnote-1").InnerTextAsync(), StringComparison.Ordinal);
        await reader.Follows(BibliographyText.ToSources.De);
        await reader.Reads(BibliographyText.UsedAt.De);
        await reader.Follows(HelpLink);
        Assert.StartsWith("/handbuch/", reader.At, StringComparison.Ordinal);

        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Of(Role.Coordinator));
        await office.Opens(Paths.TemplateBundle);
        await office.Follows(HelpLink);
        await office.Page.WaitForURLAsync("**/handbuch/*");
        await office.Follows(HandbookText.All.De);
        Assert.Equal(Paths.Neutral(Paths.Help), office.At);
    }

    private static async Task<(ILocator Word, ILocator Card)> First(Person reader)
    {
        var word = reader.Page.Locator(Mark).Filter(new() { Visible = true }).First;
        return (word, reader.Page.Locator("#" + await word.GetAttributeAsync("popovertarget")));
    }

    private static Task<bool> HasFocus(ILocator what) => what.EvaluateAsync<bool>("e => e === document.activeElement");

    /// <summary>A telephone.</summary>
    private async Task<Person> Touching(bool javaScript)
    {
        var context = await city.Browser.NewContextAsync(new() { JavaScriptEnabled = javaScript, HasTouch = true, ViewportSize = new() { Width = 390, Height = 844 }, Locale = "de-DE", BaseURL = city.Url, ReducedMotion = ReducedMotion.Reduce });
        context.SetDefaultTimeout(20_000);
        return new Person(city, await context.NewPageAsync(), context.DisposeAsync);
    }
}
