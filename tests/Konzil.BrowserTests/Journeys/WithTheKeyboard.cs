using System.Globalization;
using Konzil.BrowserTests.World;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>
/// Without a mouse: a moderator publishes an idea, a citizen finds it, agrees and comments. Tab, Shift+Tab, Enter, Space and
/// arrows only; at each stop the focus is visible, named, not covered and in the order of the page.
/// </summary>
[Trait("R", "R-2.3-09")]
public class WithTheKeyboard(LiveCity site)
{
    private const string Skip = "Zum Inhalt springen";
    private const int Narrow = 800;
    private const string Title = "Wegweiser zum Hafen für alle Tastaturen";

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task An_idea_is_published_found_supported_and_discussed(bool javaScript, int width)
    {
        var title = Title + " " + width.ToString(CultureInfo.InvariantCulture);
        using (var author = new Hand(site, await site.People.Of(null)))
        {
            await author.Posts(Paths.SubmitIdea, (IdeaFormFields.Token, Ids.Next().ToString()), (IdeaFormFields.Title, title), (IdeaFormFields.Body, Samples.Body));
        }

        await Publishes(javaScript, width, title);
        await FindsAndDiscusses(javaScript, width, title);
    }

    private async Task Publishes(bool javaScript, int width, string title)
    {
        await using var moderator = await site.Somebody(javaScript, width, styles: true);
        var keys = new Keyboard(moderator);
        await SignsIn(moderator, keys, await site.People.Make("Tastatur Moderation", Role.Moderator));
        await moderator.Opens(Paths.Moderation);
        await Skips(keys);
        await keys.TabsTo(title);
        await keys.Enters();
        await keys.TabsTo(ReviewText.Of(ReviewIdea.Decision.Publish).De);
        await keys.Presses("ArrowDown");
        await keys.Presses("ArrowUp");
        await keys.TabsTo(QueueText.SaveNext.De);
        await keys.Enters();
    }

    private async Task FindsAndDiscusses(bool javaScript, int width, string title)
    {
        await using var ben = await site.Somebody(javaScript, width, styles: true);
        var keys = new Keyboard(ben);
        await SignsIn(ben, keys, await site.People.Make("Tastatur Seeufer"));
        await ben.Opens(Paths.Home);
        if (width < Narrow)
        {
            await keys.TabsTo("Menü");
            await keys.Presses("Space");
        }

        await keys.TabsTo(IdeasText.Ideas.De);
        await keys.Enters();
        await Skips(keys);
        if (width < Narrow)
        {
            await keys.TabsTo(IdeasListText.SearchAndFilter.De);
            await keys.Presses("Enter");
        }

        await keys.TabsTo("#q");
        await keys.Types(title);
        await keys.Enters();
        await Skips(keys);
        await keys.TabsTo(title);
        await keys.Enters();
        await keys.TabsTo(IdeaPageText.Agree.De);
        await keys.Enters("Space");
        await ben.Reads(IdeaPageText.TakeBack.De);
        await Comments(javaScript, ben, keys);
    }

    /// <summary>First without a word: the summary of errors leads to the field.</summary>
    private static async Task Comments(bool javaScript, Person ben, Keyboard keys)
    {
        await keys.TabsTo(ThreadText.WriteButton.De);
        await keys.Enters();
        if (javaScript)
        {
            Assert.Contains(ThreadText.BodyMissing.De, await keys.StandsOn(), StringComparison.Ordinal);
        }

        await keys.TabsTo(ThreadText.BodyMissing.De);
        await keys.Presses("Enter");
        Assert.StartsWith(ThreadText.Write.De, await keys.StandsOn(), StringComparison.Ordinal);
        await keys.Types("Den brauchen wir auch am Bahnhof.");
        await keys.TabsTo(ThreadText.WriteButton.De);
        await keys.TabsBackTo(ThreadText.Write.De);
        await keys.TabsTo(ThreadText.WriteButton.De);
        await keys.Enters();
        await ben.Reads("Den brauchen wir auch am Bahnhof.");
    }

    private static async Task SignsIn(Person who, Keyboard keys, TestPerson account)
    {
        await who.Opens(Paths.SignIn);
        await Skips(keys);
        await keys.TabsTo("#Email");
        await keys.Types(account.Email);
        await keys.TabsTo("#Password");
        await keys.Types(account.Password);
        await keys.Enters();
        Assert.DoesNotContain(Paths.SignIn, who.At, StringComparison.Ordinal);
    }

    /// <summary>The first stop of every page leads past its menu.</summary>
    private static async Task Skips(Keyboard keys)
    {
        await keys.TabsTo(Skip);
        Assert.Equal(Skip, await keys.StandsOn());
        await keys.Presses("Enter");
        // The browser tells of a jump within the page a moment after the key, perhaps just before somebody waits for being told.
        for (var i = 0; i < 200 && await keys.Page.EvaluateAsync<string>("location.hash") != "#inhalt"; i++)
        {
            await Task.Delay(50);
        }

        Assert.EndsWith("#inhalt", await keys.Page.EvaluateAsync<string>("location.href"), StringComparison.Ordinal);
    }
}
