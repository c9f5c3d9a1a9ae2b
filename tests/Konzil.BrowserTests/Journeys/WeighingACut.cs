using Konzil.BrowserTests.World;
using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Konzil.Portfolio;
using Person = Konzil.BrowserTests.World.Person;

namespace Konzil.BrowserTests.Journeys;

/// <summary>From "what if we stopped this" to the paper everybody reads and the resolution that ends it.</summary>
[Trait("R", "R-1.5-12")]
public class WeighingACut(LiveCity city)
{
    private const int Measure = 26;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_choice_to_the_council(bool javaScript)
    {
        var run = Ids.Next().ToString("N")[^6..];
        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Sparen " + run, Role.Coordinator));
        var first = await Scenario(office, "Beenden " + run, nameof(CutKind.Stop), "Kein Bedarf mehr " + run);
        await office.Reads("offen");
        var second = await Scenario(office, "Ruhen " + run, nameof(CutKind.Pause), "Erst nach dem Umzug " + run);
        await using var stranger = await city.Somebody(javaScript, width: 390);
        await stranger.Opens(Paths.CutPapers);
        await stranger.ReadsNothingOf(run);

        await office.Opens(Paths.CompareCutsWith([first, second]));
        await office.Reads("Variante 2: Ruhen " + run);
        await office.Writes(nameof(CutPaper.TitleDe), "Sparen " + run);
        await office.Writes(nameof(CutPaper.Problem), "Die Einnahmen brechen weg.");
        await office.Writes(nameof(CutPaper.Motion), "Wir schlagen die zweite Variante vor.");
        await office.Presses(CutOfficeText.CreatePaper.De);
        await office.Presses(CutOfficeText.Release.De);
        var paper = int.Parse(office.At.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);

        await stranger.Opens(Paths.CutPapers);
        await stranger.Follows("Sparen " + run);
        await stranger.Reads("Beschlussvorschlag");
        await stranger.Reads("Kein Bedarf mehr " + run);
        Assert.True((await stranger.Page.Context.APIRequest.GetAsync(Paths.CutPaperWord(paper))).Ok);

        await using var council = await city.Somebody(javaScript, signedInAs: await city.People.Make("Sitzung " + run, Role.CouncilOffice));
        await council.Opens(Paths.OfficeCuts);
        await council.Opens(Paths.ResolutionOnPaper(paper));
        Assert.Equal("Sparen " + run, await council.Page.Locator("main [name=Title]").InputValueAsync());
        await council.Writes("Date", Format.Iso(Format.Day(TimeProvider.System.GetUtcNow())));
        await council.Picks("Result", nameof(ResolutionResult.Rejected));
        await council.Presses(CouncilOfficeText.Save.De);
        await council.Follows(CouncilText.AboutPaper.De);
        await council.Reads(CutWords.DecidedRejected.De);
    }

    private static async Task<int> Scenario(Person office, string title, string kind, string reason)
    {
        await office.Opens(Paths.OfficeCuts);
        await office.Writes(nameof(CutScenario.TitleDe), title);
        await office.Writes(nameof(CutScenario.FromDay), Format.Iso(Format.Day(TimeProvider.System.GetUtcNow()).AddDays(30)));
        await office.Presses(CutOfficeText.Create.De);
        await office.Selects("Was-" + Measure, kind);
        await office.Writes("Grund-" + Measure, reason);
        await office.Presses(CutOfficeText.See.De);
        await office.Reads(reason);
        return int.Parse(office.At.Split('/')[3], System.Globalization.CultureInfo.InvariantCulture);
    }
}
