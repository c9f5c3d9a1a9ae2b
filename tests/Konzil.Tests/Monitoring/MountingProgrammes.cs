using System.Net;
using Konzil.Agenda;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Monitoring;

public class MountingProgrammes(City city) : CityTest(city)
{
    private const string Mount = "/buero/programme/1/handlungsfeld";
    private const string Aims = "/buero/programme/1/ziele";

    [Fact]
    [Trait("R", "R-1.1-10")]
    [Trait("R", "R-1.4-14")]
    public async Task A_roadmap_hangs_below_a_field_with_its_goals_and_the_state_of_its_measures()
    {
        var (coordination, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Feldleitung", Role.FieldLead));
        var (measure, _) = await City.HasLedMeasure(lead);
        var second = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Formulare online");
        var field = await City.HasField("Verwaltung");
        await City.Do(async db =>
        {
            (await db.Measures.SingleAsync(m => m.Id == measure.Id)).Deliver(DeliveryStatus.Running, null, db.Now);
            await db.SaveChangesAsync();
        });
        await coordination.PostsAndLooks("/buero/programme/neu", ("TitleDe", "Roadmap 2016"), ("IsPublic", "true"), ("Measures", measure.Id.ToString()), ("Measures", second.Id.ToString()));
        (await lead.Opens(Mount)).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens("/handlungsfelder/verwaltung")).ShouldNotSay("Roadmap 2016");
        var version = await Version();
        (await coordination.Posts(Mount, ("FieldId", "gibt-es-nicht"), ("MountReason", "Mein Grund"), ("Version", version))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProgrammeText.FieldMissing.De).ShouldSay("Mein Grund");
        (await coordination.Posts(Mount, ("FieldId", field.Slug), ("MountReason", ""), ("Version", version))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProgrammeText.ReasonMissing.De);
        (await coordination.PostsAndLooks(Mount, ("FieldId", field.Slug), ("MountReason", "Sie ordnet die digitale Verwaltung."), ("Version", version))).ShouldSay("Von 2 Vorhaben läuft 1.");
        (await coordination.Posts(Mount, ("FieldId", field.Slug), ("MountReason", "Zu spät getippt."), ("Version", version))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zu spät getippt.");
        await coordination.PostsAndLooks(Aims, ("TitleDe", "Alle Anträge gehen online."), ("TitleEn", "All applications work online."));
        (await City.Visitor.Opens("/handlungsfelder/verwaltung")).ShouldSay("Roadmap 2016").ShouldSay("Von 2 Vorhaben läuft 1.").ShouldSay("Geplant: 1").ShouldSay("Alle Anträge gehen online.").ShouldSay("Sie ordnet die digitale Verwaltung.");
        (await City.Visitor.Opens("/handlungsfelder/verwaltung?lang=en")).ShouldSay("Of 2 projects, 1 is running.").ShouldSay("All applications work online.");
        (await City.Visitor.Opens("/programme/1")).ShouldSay("Von 2 Vorhaben läuft 1.").ShouldSay("Verwaltung");
        await City.Settle();
        (await lead.Opens("/konto/nachrichten")).ShouldSay(ProgrammeText.ToldMounted.With("Roadmap 2016", "Verwaltung"));
        version = await Version();
        (await coordination.Posts(Mount + "/ende", ("EndReason", ""), ("Version", version))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProgrammeText.ReasonMissing.De);
        await coordination.PostsAndLooks(Mount + "/ende", ("EndReason", "Sie ist abgeschlossen."), ("Version", version));
        (await City.Visitor.Opens("/handlungsfelder/verwaltung")).ShouldNotSay("Roadmap 2016");
        Assert.Contains("Sie ist abgeschlossen.", await City.Do(db => db.Set<HistoryEntry>().Select(h => h.Why).ToListAsync()));
        (await coordination.Posts(Mount + "/ende", ("EndReason", "Noch einmal."))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-1.1-10")]
    public async Task What_is_not_released_stays_inside_and_without_projects_nothing_is_counted()
    {
        var coordination = await City.HasPerson("Koordination", Role.Coordinator);
        var field = await City.HasField("Verwaltung");
        await coordination.PostsAndLooks("/buero/programme/neu", ("TitleDe", "Interne Roadmap"));
        (await coordination.PostsAndLooks(Mount, ("FieldId", field.Slug), ("MountReason", "Gehört dazu."), ("Version", await Version()))).ShouldSay(ProgrammeText.NoWorks.De);
        (await City.Visitor.Opens("/handlungsfelder/verwaltung")).ShouldNotSay("Interne Roadmap");
        (await City.Visitor.Opens("/programme/1")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-1.3-06")]
    public async Task A_measure_serves_a_goal_of_another_strategy_and_both_pages_say_so()
    {
        var (coordination, lead) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Feldleitung", Role.FieldLead));
        var (measure, _) = await City.HasLedMeasure(lead);
        await coordination.PostsAndLooks("/buero/programme/neu", ("TitleDe", "Klimaschutzstrategie"), ("IsPublic", "true"));
        var wrong = (await coordination.Posts(Aims, ("TitleDe", ""), ("TitleEn", "Less energy"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProgrammeText.AimMissing.De);
        Assert.Contains("Less energy", wrong.Html);
        (await coordination.PostsAndLooks(Aims, ("TitleDe", "Weniger Strom für Licht"))).ShouldSay("Weniger Strom für Licht");
        var aim = await City.Do(db => db.Set<ProgrammeAim>().Select(a => a.Id).SingleAsync());
        (string, string)[] link = [("Aim", aim.ToString()), ("Measure", measure.Id.ToString())];
        (await coordination.Posts(Aims + "/massnahmen", link)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProgrammeText.ReasonMissing.De);
        (await coordination.PostsAndLooks(Aims + "/massnahmen", [.. link, ("Reason", "Licht nur bei Bedarf spart Strom.")])).ShouldSay("Licht nur bei Bedarf spart Strom.");
        (await coordination.Posts(Aims + "/massnahmen", [.. link, ("Reason", "Ein zweites Mal.")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProgrammeText.AlreadyServes.De).ShouldSay("Ein zweites Mal.");
        (await lead.Posts(Aims + "/massnahmen", link)).ShouldBe(HttpStatusCode.Forbidden);
        var page = $"/massnahmen/{measure.Number}-{Paths.Slug(measure.Title)}";
        (await City.Visitor.Opens(page)).ShouldSay("Weniger Strom für Licht").ShouldSay("Klimaschutzstrategie").ShouldSay("Licht nur bei Bedarf spart Strom.");
        (await City.Visitor.Opens(page + "?lang=en")).ShouldSay(ProgrammeText.ServedHeading.En);
        (await City.Visitor.Opens("/programme/1")).ShouldSay(measure.Title).ShouldSay("Licht nur bei Bedarf spart Strom.");
        var row = Assert.Single(CsvFile.Read((await City.Visitor.Opens("/programme/ziele.csv")).Html));
        Assert.Equal(("Weniger Strom für Licht", "Licht nur bei Bedarf spart Strom.", ""), (row["ziel"], row["begruendung"], row["handlungsfeld"]));
        await coordination.PostsAndLooks($"{Aims}/{aim}/massnahmen/{measure.Number}/ende");
        (await City.Visitor.Opens(page)).ShouldNotSay("Klimaschutzstrategie");
        (await coordination.PostsAndLooks($"{Aims}/{aim}/ende")).ShouldSay(ProgrammeText.NoAims.De);
    }

    private async Task<string> Version() => (await City.Do(db => db.Programmes.Select(p => p.Version).SingleAsync())).ToString();
}
