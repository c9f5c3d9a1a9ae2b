using Konzil.BrowserTests.World;

namespace Konzil.BrowserTests.Journeys;

/// <summary>Somebody finds the surveys, votes without an account, and reads a result and an opinion map.</summary>
public class AnsweringTheCity(LiveCity site)
{
    [Theory]
    [InlineData(true, 390)]
    [InlineData(false, 1280)]
    public async Task A_poll_is_answered_and_results_are_read(bool javaScript, int width)
    {
        await using var visitor = await site.Somebody(javaScript, width);
        await visitor.Opens("/umfragen");
        await visitor.Follows("Wann passen Ihnen Workshops am besten?");
        await visitor.Chooses("Wann passen Ihnen Workshops", "samstags");
        await visitor.Presses("Abstimmen");
        await visitor.Reads("Ihre Antwort ist gezählt");

        await visitor.Opens("/umfragen");
        await visitor.Follows("Wie zufrieden sind Sie mit der Bewertungsrunde?");
        await visitor.Reads("n = ");
        await visitor.Reads("Tragen Sie die Auswahl der Leitprojekte mit?");

        await visitor.Opens("/umfragen");
        await visitor.Follows("Was soll die Verwaltung digital anbieten?");
        await visitor.Follows("Zum Meinungsbild");
        await visitor.ReadsSoon("Das teilen alle Gruppen");
        await visitor.Reads("Gruppe A");
        Assert.False(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), "The map is wider than the screen.");
    }
}
