using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>What gates release stands beside what is booked.</summary>
[Trait("R", "R-2.1-29")]
[Trait("R", "R-3.2-06")]
public class ReleasingMoney(City city) : CityTest(city)
{
    [Fact]
    public async Task More_booked_than_released_is_said_at_the_gate_and_before_the_next_one()
    {
        var (coordination, lead) = (await City.HasPerson("Frau Planung", Role.Coordinator), await City.HasPerson("Leitung", Role.FieldLead));
        var (measure, _) = await City.HasLedMeasure(lead, "Licht am Seerhein");
        var (project, phase) = await City.HasProject(measure: measure.Id);
        var next = await City.HasPhase(project, "Betrieb", after: phase);
        var gate = Gate(project, phase.Id);
        (await coordination.Opens(gate)).ShouldNotSay(GateText.ReleasedSoFar.De);

        // To hold releases nothing, whatever is typed.
        await Decides(coordination, gate, phase.Id, "Hold", "99.000");
        (await coordination.Opens(gate)).ShouldNotSay(GateText.ReleasedSoFar.De);
        await Decides(coordination, gate, phase.Id, "Go", "40.000");
        (await coordination.Opens(gate)).ShouldSay("Davon übrig40.000 €");

        await Books(lead, measure.Number, "Committed", "30.000");
        await Books(lead, measure.Number, "Spent", "25.000");
        (await coordination.Opens(gate)).ShouldSay("Gebunden und ausgegeben55.000 €").ShouldSay("15.000 € mehr gebucht als freigegeben.");
        var second = Gate(project, next.Id);
        await coordination.PostsAndLooks(second + "/kriterien/neu", ("Title", "Läuft"), ("Kind", "Exit"), ("Standing", "Met"), ("Evidence", "Protokoll"));
        (await coordination.Opens(second + "/entscheidung")).ShouldSay("15.000 € mehr gebucht als freigegeben.");
        await Decides(coordination, second, next.Id, "Go", "20.000", criterion: false);
        (await coordination.Opens(second)).ShouldSay("Geld60.000 €").ShouldSay("Davon übrig5.000 €");
    }

    [Fact]
    public async Task A_project_without_a_measure_says_that_nothing_can_be_booked()
    {
        var coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        var (project, phase) = await City.HasProject();
        await Decides(coordination, Gate(project, phase.Id), phase.Id, "Go", "1.000");
        (await coordination.Opens(Gate(project, phase.Id))).ShouldSay(GateText.NotBooked.De).ShouldNotSay(GateText.ReleasedLeft.De);
    }

    private static string Gate(Project project, Guid phase) => $"/buero/projekte/{project.Number}/phasen/{phase}/freigabe";

    private async Task Decides(Actor who, string gate, Guid phase, string outcome, string money, bool criterion = true)
    {
        if (criterion)
        {
            await who.PostsAndLooks(gate + "/kriterien/neu", ("Title", "Alles da " + outcome), ("Kind", "Exit"), ("Standing", "Met"), ("Evidence", "Protokoll"));
        }

        var version = await City.Do(db => db.Phases.Where(p => p.Id == phase).Select(p => p.Version.ToString()).SingleAsync());
        (await who.Posts(gate + "/entscheidung", ("Outcome", outcome), ("Reason", outcome == "Hold" ? "Erst wird geprüft." : ""), ("Day", Format.Iso(City.Today())), ("Decider", "Lenkungskreis"), ("Money", money), ("Version", version))).ShouldBe(HttpStatusCode.SeeOther);
    }

    private static async Task Books(Actor lead, int measure, string kind, string amount) =>
        (await lead.Posts($"/buero/umsetzung/{measure}/buchungen/neu", ("Kind", kind), ("Betrag", amount), ("Purpose", "Leuchten " + kind))).ShouldBe(HttpStatusCode.SeeOther);
}
