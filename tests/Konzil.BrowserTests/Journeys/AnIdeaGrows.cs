using Konzil.BrowserTests.World;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;

namespace Konzil.BrowserTests.Journeys;

/// <summary>
/// A draft that waits, a keyword others use, a change before and one after the first support, an offer of help, the poster with its
/// code, and the withdrawal. With and without JavaScript.
/// </summary>
[Trait("R", "R-2.3-05")]
[Trait("R", "R-1.5-05")]
public class AnIdeaGrows(LiveCity city)
{
    private const string Before = "Am Bahnsteig stehen Räder im Regen. Ein Dach mit Ladestellen hilft allen.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_a_draft_to_a_changed_idea_that_is_taken_back(bool javaScript)
    {
        var title = "Raddach am Bahnhof Petershausen " + (javaScript ? "eins" : "zwei");
        await using var anna = await city.Somebody(javaScript, signedInAs: await city.People.Make("Radlerin " + title));
        await anna.Opens(Paths.NewIdea);
        await anna.Writes(IdeaFormFields.Title, title);
        await anna.Writes(IdeaFormFields.Body, Before);
        await anna.Presses(NewIdeaText.Save.De);
        await anna.Reads(NewIdeaText.SavedTitle.De);

        // Another day: the draft is offered, and goes on where it was.
        await anna.Opens(Paths.NewIdea);
        await anna.Follows(title);
        await anna.Presses(NewIdeaText.ToPlace.De);
        var usual = anna.Page.Locator($"main input[name={IdeaFormFields.UsualTags}]").First;
        var tag = await usual.GetAttributeAsync("value");
        await usual.CheckAsync();
        await anna.Presses(NewIdeaText.ToSimilar.De);
        await anna.Presses(await anna.Sees(NewIdeaText.ToCheckAnyway.De) ? NewIdeaText.ToCheckAnyway.De : NewIdeaText.ToCheck.De);
        await anna.Reads(tag!);
        await anna.Presses(NewIdeaText.Send.De);
        var number = int.Parse(await anna.ReadsNumberAfter("die Nummer"), System.Globalization.CultureInfo.InvariantCulture);

        await using var mona = await city.Somebody(javaScript, signedInAs: await city.People.Make("Raddachmoderation " + title, Role.Moderator));
        await mona.Opens(Paths.ReviewIdea(number));
        await mona.Picks(nameof(ReviewIdea.Draft.What), nameof(ReviewIdea.Decision.Publish));
        await mona.Presses("Speichern");

        // Nobody has agreed yet: a change is only a change.
        await Changes(anna, number, "Ein Dach mit Ladestellen und Licht hilft allen.", null);
        await using var ben = await city.Somebody(javaScript, width: 390, signedInAs: await city.People.Make("Zimmermann " + title));
        await ben.Opens(Paths.Idea(number, title));
        await ben.Presses(IdeaPageText.Agree.De);
        await ben.Page.Locator("main details summary").Filter(new() { HasText = HelpText.Send.De }).ClickAsync();
        await ben.Writes(OfferHelp.Text, "Ich kann beim Aufbau helfen.");
        await ben.Picks(OfferHelp.Readers, OfferHelp.Everybody);
        await ben.Presses(HelpText.Send.De);
        await ben.Reads("Ich kann beim Aufbau helfen.");

        // Now everybody sees what went and what came, and why.
        await Changes(anna, number, "Ein Dach mit Ladestellen und Licht, zwanzig Plätze, hilft allen.", "Die Zahl der Plätze fehlte.");
        await using var stranger = await city.Somebody(javaScript);
        await stranger.Opens(Paths.IdeaWordings(number));
        await stranger.Reads("Die Zahl der Plätze fehlte.");
        Assert.Contains("zwanzig", string.Join(' ', await stranger.Page.Locator("main ins").AllInnerTextsAsync()), StringComparison.Ordinal);
        await stranger.Opens(Paths.Idea(number, title));
        await stranger.Follows(ShareText.Poster.De);
        await stranger.Reads(title);
        Assert.Equal(1, await stranger.Page.Locator(".kz-aushang img").CountAsync());

        await anna.Opens(Paths.Idea(number, title));
        await anna.Follows(IdeaPageText.Withdraw.De);
        await anna.Presses(OwnIdeaText.WithdrawYes.De);
        await stranger.Opens(Paths.Idea(number, title), 404);
    }

    private static async Task Changes(World.Person anna, int number, string ending, string? why)
    {
        await anna.Opens(Paths.EditIdea(number));
        await anna.Writes(IdeaFormFields.Body, "Am Bahnsteig stehen Räder im Regen. " + ending);
        if (why is not null)
        {
            await anna.Writes(EditIdea.Why, why);
        }

        await anna.Presses(OwnIdeaText.EditSave.De);
        await anna.Reads(ending);
    }
}
