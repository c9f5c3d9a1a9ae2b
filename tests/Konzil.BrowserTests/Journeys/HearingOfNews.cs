using Konzil.BrowserTests.World;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;

namespace Konzil.BrowserTests.Journeys;

/// <summary>An author hears by mail of the own idea, ends these mails without signing in and reads on in the inbox; somebody follows the idea and stops; lists have feeds.</summary>
[Trait("R", "R-2.3-06")]
[Trait("R", "R-2.3-14")]
public class HearingOfNews(LiveCity city)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_following_to_the_end_of_the_mails(bool javaScript)
    {
        var title = "Uhr am Fähranleger " + (javaScript ? "eins" : "zwei");
        var author = await city.People.Make("Anlegerin " + title);
        using var hand = new Hand(city, author);
        var number = int.Parse((await hand.Posts(Paths.SubmitIdea, (IdeaFormFields.Token, Ids.Next().ToString()), (IdeaFormFields.Title, title), (IdeaFormFields.Body, "Wer auf die Fähre wartet, sieht nirgends, wie spät es ist und wann sie kommt."))).Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
        await using var moderator = await city.Somebody(javaScript, signedInAs: await city.People.Make("Anlegermoderation " + title, Role.Moderator));
        await moderator.Opens(Paths.ReviewIdea(number));
        await moderator.Chooses("Was soll", "Veröffentlichen");
        await moderator.Presses("Speichern");

        await using var follower = await city.Somebody(javaScript, width: 390, signedInAs: await city.People.Make("Mitleser am Anleger " + (javaScript ? "eins" : "zwei")));
        await follower.Opens(Paths.Idea(number, title));
        await follower.Presses("Idee folgen");
        await follower.Writes("Body", "Eine Tafel mit den nächsten drei Fahrten würde schon reichen.");
        await follower.Presses(Konzil.Discussion.ThreadText.WriteButton.De);

        await using var writer = await city.Somebody(javaScript, signedInAs: author);
        var mail = await writer.ReadsMail(author.Email, title);
        await using var stranger = await city.Somebody(javaScript);
        await stranger.FollowsTheLinkIn(mail[mail.IndexOf("ohne Anmeldung", StringComparison.Ordinal)..]);
        await stranger.Presses("Mails abbestellen");
        await stranger.Reads("Erledigt");

        await writer.Opens(Paths.Inbox);
        await writer.Reads(title);
        await follower.Opens(Paths.HearSettings);
        await follower.Reads(title);
        await follower.Presses("Nicht mehr folgen");
        await follower.ReadsNothingOf(title);
        using var reader = new Hand(city, null);
        Assert.Contains(title, await (await reader.Opens(Paths.IdeasFeed)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

}
