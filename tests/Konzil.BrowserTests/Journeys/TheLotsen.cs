using Konzil.BrowserTests.World;
using Konzil.Lotsen;
using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;

namespace Konzil.BrowserTests.Journeys;

/// <summary>Inside the town hall: somebody finds the Digital Lotse, the Lotse says what the unit misses and is answered; data protection enters who processes data for the city.</summary>
[Trait("R", "R-4.3-02")]
[Trait("R", "R-4.3-06")]
[Trait("R", "R-4.4-01")]
public class TheLotsen(LiveCity city)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Staff_finds_the_lotse_and_the_coordination_answers_what_the_lotse_heard(bool javaScript)
    {
        var title = "Weniger Papier " + Word(javaScript);
        await using var staff = await city.Somebody(javaScript, width: 390, signedInAs: await city.People.Make("Amt sucht " + Word(javaScript), Role.Staff));
        await staff.Opens(Paths.Account);
        await staff.Follows(AccountText.ToLotsen.De);
        await staff.Reads("Digital Lotsin Organisation");

        await using var lotse = await city.Somebody(javaScript, signedInAs: await city.People.Make("Lotse hört " + Word(javaScript), Role.Lotse));
        await lotse.Opens(Paths.NewLotsenIdea);
        await lotse.Writes(nameof(LotsenIdea.Body), "Anträge kommen noch auf Papier.");
        await lotse.Presses(LotsenText.Saved.De);
        await lotse.Reads(LotsenText.IdeaTitleMissing.De);
        await lotse.Writes(nameof(LotsenIdea.Title), title);
        await lotse.Presses(LotsenText.Saved.De);
        await lotse.Reads(LotsenText.NextStep.De);
        var idea = lotse.At;

        await using var office = await city.Somebody(javaScript, signedInAs: await city.People.Make("Koordination antwortet " + Word(javaScript), Role.Coordinator));
        await office.Opens(idea);
        await office.Selects(nameof(LotsenIdea.State), nameof(LotsenIdeaState.TakenUp));
        await office.Writes(nameof(LotsenIdea.Answer), "Das nehmen wir auf.");
        await office.Presses(LotsenText.SendAnswer.De);
        await lotse.Opens(idea);
        await lotse.Reads("Das nehmen wir auf.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Data_protection_enters_a_processor_and_everybody_reads_it(bool javaScript)
    {
        var name = "Rechenzentrum " + Word(javaScript);
        var today = Format.Day(TimeProvider.System.GetUtcNow());
        await using var officer = await city.Somebody(javaScript, width: 390, signedInAs: await city.People.Make("Datenschutz " + Word(javaScript), Role.DataProtection));
        await officer.Opens(Paths.NewProcessor);
        await officer.Writes(nameof(ProcessingAgreement.Processor), name);
        await officer.Writes(nameof(ProcessingAgreement.Subject), "Betrieb der Server.");
        await officer.Writes(nameof(ProcessingAgreement.Place), "Deutschland");
        await officer.Writes(nameof(ProcessingAgreement.Since), Format.Iso(today.AddDays(-10)));
        await officer.Writes(nameof(ProcessingAgreement.NextReview), Format.Iso(today.AddDays(200)));
        await officer.Presses(ProcessorText.Save.De);
        await officer.Reads(ProcessorText.KindsMissing.De);
        await officer.Ticks("Nachrichten im Konto");
        await officer.Presses(ProcessorText.Save.De);
        await officer.Reads(name);

        await using var visitor = await city.Somebody(javaScript);
        await visitor.Opens(Paths.PublicRecord);
        await visitor.Reads(name);
    }

    private static string Word(bool javaScript) => javaScript ? "eins" : "zwei";
}
