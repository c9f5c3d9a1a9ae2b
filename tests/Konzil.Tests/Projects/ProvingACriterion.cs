using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>Evidence of a criterion: words, an address on the web, or a file.</summary>
[Trait("R", "R-2.1-29")]
public class ProvingACriterion(City city) : CityTest(city)
{
    private const string Link = "https://www.example.org/analyse?seite=3";

    [Fact]
    public async Task An_address_or_a_file_is_evidence_and_stays_with_the_decision()
    {
        var (coordination, lead, stranger) = (await City.HasPerson("Frau Planung", Role.Coordinator), await City.HasPerson("Projektleitung", Role.FieldLead), await City.HasPerson("Fremd", Role.FieldLead));
        var (project, phase) = await City.HasProject(lead);
        var gate = $"/buero/projekte/{project.Number}/phasen/{phase.Id}/freigabe";
        (string, string)[] met = [("Title", "Die Analyse liegt vor"), ("Kind", "Exit"), ("Standing", "Met")];
        (await lead.Posts(gate + "/kriterien/neu", met)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.EvidenceMissing.De);
        foreach (var wrong in new[] { "javascript:alert(1)", "/leitsaetze", "analyse", "ftp://example.org/a" })
        {
            (await lead.Posts(gate + "/kriterien/neu", [.. met, ("Link", wrong)])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EvidenceWords.LinkWrong.De);
        }

        var page = await lead.PostsAndLooks(gate + "/kriterien/neu", [.. met, ("Link", Link)]);
        Assert.NotNull(page.Document.QuerySelector($"td a[href='{Link}']"));
        var id = await City.Do(db => db.GateCriteria.Select(c => c.Id).SingleAsync());
        var criterion = $"{gate}/kriterien/{id}";
        var file = new ChosenFile(EditCriterion.FileField, "analyse.png", SampleFiles.Picture("png"));
        (await lead.Posts(criterion, file, [.. met, ("Version", await Version())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FilesText.AltMissing.De);
        var before = await Version();
        (await lead.Posts(criterion, file, [.. met, (EditCriterion.AltField, "Seite 3 der Analyse"), ("Version", before)])).ShouldBe(HttpStatusCode.SeeOther);
        (await lead.Posts(criterion, file, [.. met, (EditCriterion.AltField, "Zweites Bild"), ("Version", before)])).ShouldBe(HttpStatusCode.Conflict);
        var stored = await City.Do(db => db.Files.SingleAsync());
        Assert.NotNull((await coordination.Opens(gate)).Document.QuerySelector($"td a[href='{stored.Href}']"));
        (await coordination.Opens(stored.Href)).ShouldBe(HttpStatusCode.OK);
        (await stranger.Opens(stored.Href)).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens(stored.Href)).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Opens($"/buero/projekte/{project.Number}/phasen/{phase.Id}/handbuch")).ShouldSay("Seite 3 der Analyse");

        // The last evidence cannot be taken away from a criterion that is met.
        (await lead.Posts(criterion, [.. met, (EditCriterion.RemoveField, stored.Id.ToString()), ("Version", await Version())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GateText.EvidenceMissing.De).ShouldSay("Seite 3 der Analyse");
        (await coordination.PostsAndLooks(gate + "/entscheidung", ("Outcome", "Hold"), ("Reason", "Noch eine Prüfung"), ("Day", Format.Iso(City.Today())), ("Decider", "Lenkungskreis"), ("Version", (await City.Do(db => db.Phases.Where(p => p.Id == phase.Id).Select(p => p.Version).SingleAsync())).ToString()))).ShouldSay(EvidenceWords.AsItStood.De);
        await lead.PostsAndLooks(criterion, [.. met, ("Link", Link), (EditCriterion.RemoveField, stored.Id.ToString()), ("Version", await Version())]);
        await City.Settle();
        Assert.Equal(0, await City.Do(db => db.Files.CountAsync()));
        (await coordination.Opens(gate + "?lang=en")).ShouldSay("Seite 3 der Analyse").ShouldSay(EvidenceWords.AsItStood.En);

        async Task<string> Version() => (await City.Do(db => db.GateCriteria.Select(c => c.Version).SingleAsync())).ToString();
    }
}
