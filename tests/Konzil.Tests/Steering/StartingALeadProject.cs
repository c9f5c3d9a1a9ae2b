using System.Net;
using Konzil.Agenda;
using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Steering;

public class StartingALeadProject(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-2.1-40")]
    public async Task Without_posts_and_money_it_starts_only_with_a_public_reason()
    {
        var (lead, measure, path) = await LeadProject();
        (await lead.Opens(path)).ShouldSay("Für den Start dieses Leitprojekts fehlt noch: vorhandene Stellen, gesichertes Geld, ein Projektteam, ein Beschluss, der es finanziert");
        var refused = await lead.Posts(path, ("Status", "Running"), ("Reason", ""), ("Version", await Version(measure)));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("vorhandene Stellen, gesichertes Geld, ein Projektteam, ein Beschluss, der es finanziert", refused.Document.QuerySelector("#Reason-fehler")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(DeliveryStatus.Planned, await Delivery(measure));

        await lead.PostsAndLooks(path, ("Status", "Running"), ("Reason", "Der Nachtrag kommt im Mai."), ("Version", await Version(measure)));
        Assert.Equal(DeliveryStatus.Running, await Delivery(measure));
        (await City.Visitor.Opens($"/massnahmen/{measure.Number}-x")).ShouldBe(HttpStatusCode.MovedPermanently);
        Assert.Equal("Umsetzung läuft, obwohl noch etwas fehlt (vorhandene Stellen, gesichertes Geld, ein Projektteam, ein Beschluss, der es finanziert): Der Nachtrag kommt im Mai.", await City.Do(db => db.MeasureSteps.Where(s => s.MeasureId == measure.Id && s.De.StartsWith("Umsetzung läuft")).Select(s => s.De).SingleAsync()));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Measure) && h.ById == lead.Id && h.Why == "Der Nachtrag kommt im Mai.")));
    }

    [Fact]
    [Trait("R", "R-2.1-40")]
    public async Task With_posts_money_team_and_resolution_it_simply_starts()
    {
        var (lead, measure, path) = await LeadProject();
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/stellen/neu", ("Unit", "Amt für Digitalisierung und IT"), ("Need", "1"), ("Existing", "1"), ("Additional", "-"));
        (await lead.Opens(path)).ShouldSay("fehlt noch: gesichertes Geld, ein Projektteam, ein Beschluss, der es finanziert");
        await City.Do(async db =>
        {
            var line = MoneyLine.Of(measure.Id);
            line.Write(2026, "", Enum.GetValues<MoneyKind>().ToDictionary(k => k, k => k == MoneyKind.Budgeted ? MoneyCell.Of(40_000) : MoneyCell.Open), null);
            db.Money.Add(line);
            await db.SaveChangesAsync();
        });
        (await lead.Opens(path)).ShouldSay("fehlt noch: ein Projektteam, ein Beschluss, der es finanziert");
        await Team(measure, lead);
        (await lead.Opens(path)).ShouldSay("fehlt noch: ein Beschluss, der es finanziert");
        await Funded(measure);
        await lead.PostsAndLooks(path, ("Status", "Running"), ("Reason", ""), ("Version", await Version(measure)));
        Assert.Equal(DeliveryStatus.Running, await Delivery(measure));
    }

    private async Task<(Actor Lead, Measure Measure, string Path)> LeadProject()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        await City.Do(async db =>
        {
            var mine = await db.Measures.SingleAsync(m => m.Id == measure.Id);
            mine.MarkLeadProject(true);
            mine.DeliveryAsStated(DeliveryStatus.Planned, null);
            await db.SaveChangesAsync();
        });
        return (lead, measure, $"/buero/umsetzung/{measure.Number}/stand");
    }

    /// <summary>A project carries the measure out, and somebody works in it.</summary>
    private Task Team(Measure measure, Actor who) => City.Do(async db =>
    {
        var project = Project.Open(await NumberSeries.Take(db, Project.Kind), measure.Id);
        project.Write(new ProjectWords("Beispielprojekt", null, "", "", null));
        db.AddRange(project, new PlanState(project.Id), new ProjectMember(project.Id, who.Id!.Value, null, "Technik", City.Today()));
        await db.SaveChangesAsync();
    });

    private Task Funded(Measure measure) => City.Do(async db =>
    {
        db.Resolutions.Add(Resolution.Record(await NumberSeries.Take(db, nameof(Resolution)), new ResolutionText
        {
            PaperNumber = "2026/0123", Body = "Gemeinderat", Date = City.Today(), Year = City.Today().Year, Title = "Beispiel: Mittel freigeben", TitleEn = null, Wording = "", Note = new("", ""),
            Votes = new(30, 2, 1), Result = ResolutionResult.Adopted, Links = [], Items = [new(measure.Id, measure.Code, "40.000 Euro")],
        }, db.Now));
        await db.SaveChangesAsync();
    });

    private async Task<string> Version(Measure measure) => (await City.Do(db => db.Measures.Where(m => m.Id == measure.Id).Select(m => m.Version).SingleAsync())).ToString();

    private Task<DeliveryStatus> Delivery(Measure measure) => City.Do(db => db.Measures.Where(m => m.Id == measure.Id).Select(m => m.Delivery).SingleAsync());
}
