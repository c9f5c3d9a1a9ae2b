using Konzil.BrowserTests.World;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;

namespace Konzil.BrowserTests.Journeys;

/// <summary>
/// Somebody is against an idea and is warned of the own phone number, another one quotes and names her, the city answers with state,
/// cost and time; a stranger reads it sorted. With and without JavaScript.
/// </summary>
[Trait("R", "R-2.3-02")]
[Trait("R", "R-2.3-06")]
public class TalkingItOver(LiveCity city)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stance_a_hint_a_quote_a_mention_and_the_answer_of_the_city(bool javaScript)
    {
        var run = javaScript ? "eins" : "zwei";
        var (idea, number) = await Idea("Trinkbrunnen am Gottlieber Tor " + run);
        var (author, name) = (await city.People.Make("Brunnenkritik " + run), "Brunnenkritik " + run);

        await using var anna = await city.Somebody(javaScript, signedInAs: author);
        await anna.Opens(idea);
        await anna.Picks(nameof(CommentDraft.Stance), nameof(Stance.Against));
        await anna.Writes(nameof(CommentDraft.Body), "Der Strom dafür ist teuer. Rufen Sie mich an: 07531 900123.");
        await anna.Presses(ThreadText.WriteButton.De);
        await anna.Reads(HintText.Title.De);
        await anna.Writes(nameof(CommentDraft.Body), "Der Strom dafür ist teuer, und im Winter friert er zu.");
        await anna.Presses(HintText.Publish.De);
        await anna.Reads("im Winter friert er zu");
        await anna.ReadsNothingOf("900123");
        await anna.Follows(ThreadText.Edit.De);
        await anna.Writes(nameof(CommentDraft.Body), "Der Strom dafür ist teuer, und im Winter friert der Brunnen zu.");
        await anna.Presses(ThreadText.EditButton.De);
        await anna.Reads("friert der Brunnen zu");
        await anna.Reads(ThreadText.Edited.De);

        await using var ben = await city.Somebody(javaScript, width: 390, signedInAs: await city.People.Make("Brunnenfreund " + run));
        await ben.Opens(idea);
        await ben.Picks(nameof(CommentDraft.Stance), nameof(Stance.For));
        await ben.Writes(nameof(CommentDraft.Body), "Im Sommer fehlt Wasser für alle.");
        await ben.Presses(ThreadText.WriteButton.De);
        await ben.Follows(ThreadText.Quote.De);
        await ben.Writes(nameof(CommentDraft.Quote), "im Winter friert der Brunnen zu");
        await ben.Writes(nameof(CommentDraft.Body), $"@{name} Im Winter stellt man ihn ab.");
        await ben.Presses(ThreadText.AnswerButton.De);
        await ben.Reads("Im Winter stellt man ihn ab.");
        await anna.ReadsMail(author.Email, "Brunnenfreund " + run);

        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Stadtwerk " + run, Role.FieldLead));
        await office.Opens(Paths.ReviewIdea(number));
        await office.Picks(nameof(ReviewIdea.Draft.What), nameof(ReviewIdea.Decision.Answer));
        await office.Writes(nameof(ReviewIdea.Draft.Words), "Ein Brunnen ohne Strom kommt in Betracht.");
        await office.Selects(nameof(AnswerTerms.Outlook), nameof(AnswerOutlook.Examining));
        await office.Writes(nameof(AnswerTerms.CostFrom), "8000");
        await office.Writes(nameof(AnswerTerms.CostTo), "12000");
        await office.Writes(nameof(AnswerTerms.Until), Format.Iso(Format.Day(TimeProvider.System.GetUtcNow()).AddDays(60)));
        await office.Presses(Konzil.Discussion.QueueText.Save.De);

        await using var stranger = await city.Somebody(javaScript);
        await stranger.Opens(idea);
        await stranger.Reads("Ein Brunnen ohne Strom kommt in Betracht.");
        await stranger.Reads(AnswerText.Of(AnswerOutlook.Examining).De);
        await stranger.Reads("8.000");
        await stranger.Reads("12.000");
        await stranger.Reads("dafür");
        await stranger.Follows("Neueste");
        Assert.True(await Place(stranger, "Im Sommer fehlt Wasser") < await Place(stranger, "Der Strom dafür ist teuer"), "The newest comment does not come first.");
    }

    private static async Task<int> Place(World.Person who, string words) => (await who.Page.Locator("main").InnerTextAsync()).IndexOf(words, StringComparison.Ordinal);

    private async Task<(string Path, int Number)> Idea(string title)
    {
        using var hand = new Hand(city, await city.People.Make("Schreibt " + title));
        var number = int.Parse((await hand.Posts(Paths.SubmitIdea, (IdeaFormFields.Token, Ids.Next().ToString()), (IdeaFormFields.Title, title), (IdeaFormFields.Body, "Wer im Sommer durch die Altstadt geht, findet nirgends Wasser zum Trinken."))).Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
        await using var moderator = await city.Somebody(false, signedInAs: await city.People.Make("Prüft " + title, Role.Moderator));
        await moderator.Opens(Paths.ReviewIdea(number));
        await moderator.Picks(nameof(ReviewIdea.Draft.What), nameof(ReviewIdea.Decision.Publish));
        await moderator.Presses("Speichern");
        return (Paths.Idea(number, title), number);
    }
}
