using System.Net;
using Konzil.Agenda;
using Konzil.Budget;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;

namespace Konzil.Tests.People;

/// <summary>Project office, treasury, client and procurement office: what each reads, and that reading is not writing.</summary>
public class ReadingWithoutWriting(City city) : CityTest(city)
{
    [Theory]
    [Trait("R", "R-3.2-13")]
    [Trait("R", "R-1.2-08")]
    [InlineData(Role.ProjectOffice)]
    [InlineData(Role.Treasury)]
    [InlineData(Role.Client)]
    public async Task Steering_is_read_as_a_whole_and_every_form_stays_away(Role role)
    {
        var (lead, reader) = (await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Leserin", role));
        var (measure, _) = await City.HasLedMeasure(lead, "Licht am Seerhein");
        await City.HasMilestone(measure, "Längst fällig", City.Today().AddDays(-5));
        (await reader.Opens("/buero/steuerung")).ShouldSay((role == Role.Treasury ? CockpitText.NoteMeasures : CockpitText.NoteAll).De).ShouldSay("Längst fällig").ShouldNotSay(CockpitText.Judge.De);
        foreach (var page in new[] { $"/buero/umsetzung/{measure.Number}", $"/buero/umsetzung/{measure.Number}/folgekosten", "/buero/umsetzung", "/buero/berichtspflichten", "/buero/aenderungen" })
        {
            var seen = await reader.Opens(page);
            seen.ShouldBe(HttpStatusCode.OK);
            Assert.Empty(seen.Document.QuerySelectorAll("main form[method=post]"));
        }

        (await reader.Posts($"/buero/umsetzung/{measure.Number}/stand", ("Status", "Running"), ("Version", measure.Version.ToString()))).ShouldBe(HttpStatusCode.Forbidden);
        (await reader.Opens("/buero/berichtspflichten/neu")).ShouldBe(HttpStatusCode.Forbidden);
        (await reader.Opens("/buero/steuerung/liste.csv")).ShouldBe(HttpStatusCode.OK);
        (await reader.Opens("/buero/stellenplan")).ShouldBe(HttpStatusCode.OK);
        (await reader.Opens("/buero/budget")).ShouldBe(HttpStatusCode.OK);
        (await reader.Opens("/buero/vergaben")).ShouldSay(TenderText.ReadNote.De).ShouldNotSay(TenderText.New.De);
        (await reader.Opens("/buero/vergaben/neu")).ShouldBe(HttpStatusCode.Forbidden);

        // A lead still reads only their own.
        (await (await City.HasPerson("Andere Leitung", Role.FieldLead)).Opens($"/buero/umsetzung/{measure.Number}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-3.2-15")]
    public async Task Who_only_reads_the_next_budget_cannot_ask_for_money()
    {
        var (treasury, lead, client) = (await City.HasPerson("Kämmerei", Role.Treasury), await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Auftrag", Role.Client));
        await City.Do(async db =>
        {
            var cycle = BudgetCycle.Numbered(1);
            cycle.Plan(City.Today().Year + 1, City.Today().AddDays(30), "");
            db.BudgetCycles.Add(cycle);
            await db.SaveChangesAsync();
        });
        (await client.Opens("/buero/doppelhaushalt/1")).ShouldNotSay(CycleText.NewRequest.De);
        (await client.Opens("/buero/doppelhaushalt/1/antraege/neu")).ShouldBe(HttpStatusCode.Forbidden);
        (await client.Posts("/buero/doppelhaushalt/1/antraege/neu", ("Title", "Beispiel"))).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Opens("/buero/doppelhaushalt/1")).ShouldSay(CycleText.NewRequest.De);
        (await treasury.Opens("/buero/doppelhaushalt/1")).ShouldSay(CycleText.NewRequest.De);
    }

    [Fact]
    [Trait("R", "R-3.1-02")]
    [Trait("R", "R-2.1-29")]
    public async Task The_client_reads_every_project_signs_charters_and_decides_gates_but_plans_nothing()
    {
        var (lead, client) = (await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Auftrag", Role.Client));
        var (project, phase) = await City.HasProject(lead);
        var one = "/buero/projekte/" + project.Number;
        (await client.Opens("/buero/projekte")).ShouldSay(project.Title.De);
        (await client.Opens(one)).ShouldSay(project.Title.De);
        (await client.Opens($"{one}/phasen/{phase.Id}/freigabe/entscheidung")).ShouldBe(HttpStatusCode.OK);
        (await client.Opens(one + "/bearbeiten")).ShouldBe(HttpStatusCode.Forbidden);
        (await client.Opens("/buero/projekte/neu")).ShouldBe(HttpStatusCode.Forbidden);
        (await client.Opens(one + "/auftrag/unterschrift")).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain(Permission.PlanProjects, Rights.Of([Role.Client]));
    }

    [Fact]
    [Trait("R", "R-2.1-08")]
    [Trait("R", "R-3.4-08")]
    public async Task The_procurement_office_runs_procurements_and_nothing_else()
    {
        var office = await City.HasPerson("Vergabestelle", Role.Procurement);
        await office.PostsAndLooks("/buero/vergaben/neu", ("Title", "Beispiel: Beratung"), ("Kind", "Consulting"), ("Procedure", "Negotiated"), ("IsPublic", "true"));
        (await office.Opens("/buero/vergaben/1")).ShouldSay(TenderText.AddOffer.De);
        foreach (var page in new[] { "/buero/vereinbarungen/neu", "/buero/partner/neu", "/buero/vergaben/1/angebote/neu" })
        {
            (await office.Opens(page)).ShouldBe(HttpStatusCode.OK);
        }

        foreach (var page in new[] { "/buero/steuerung", "/buero/budget", "/buero/doppelhaushalt", "/buero/stellenplan", "/buero/massnahmen", "/buero/personen" })
        {
            (await office.Opens(page)).ShouldBe(HttpStatusCode.Forbidden);
        }
    }
}
