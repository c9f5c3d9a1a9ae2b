using System.Net;
using Konzil.Agenda;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Monitoring;

public class SteeringFromTheCockpit(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.3-29")]
    [Trait("R", "R-3.3-18")]
    [Trait("R", "R-1.3-05")]
    public async Task A_lead_sees_their_own_and_the_coordination_all()
    {
        var (lead, other, coordination) = (await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Andere Leitung", Role.FieldLead), await City.HasPerson("Koordination", Role.Coordinator));
        var (measure, _) = await City.HasLedMeasure(lead);
        await City.HasMilestone(measure, "Längst fällig", City.Today().AddDays(-5));
        await City.HasMilestone(measure, "Bald fällig", City.Today().AddDays(5));
        await City.HasMilestone(measure, "Viel später", City.Today().AddDays(12));
        (await lead.Opens("/buero/steuerung")).ShouldSay(CockpitText.NoteOwn.De).ShouldSay("Längst fällig").ShouldSay("Bald fällig").ShouldNotSay("Viel später");
        (await coordination.Opens("/buero/steuerung")).ShouldSay(CockpitText.NoteAll.De).ShouldSay("Längst fällig");
        (await other.Opens("/buero/steuerung")).ShouldNotSay("Längst fällig").ShouldSay(CockpitText.NothingLate.De);
        (await (await City.HasPerson("Anna")).Opens("/buero/steuerung")).ShouldBe(HttpStatusCode.Forbidden);
        (await coordination.Opens("/buero/steuerung?lang=en")).ShouldSay("Due within seven days");
    }

    [Fact]
    [Trait("R", "R-3.3-29")]
    public async Task The_projects_that_run_stand_there_with_forecast_and_limit()
    {
        var (lead, other) = (await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Andere Leitung", Role.FieldLead));
        var (project, phase) = await City.HasProject(lead);
        await City.HasPackage(phase, "Seite bauen");
        var page = (await lead.Opens("/buero/steuerung")).ShouldSay(project.Title.De).ShouldSay(ProjectText.Buffer.De);
        Assert.NotEmpty(page.Document.QuerySelectorAll($"a[href='/buero/projekte/{project.Number}']"));
        (await other.Opens("/buero/steuerung")).ShouldNotSay(project.Title.De).ShouldSay(ProjectText.NoProjects.De);
    }

    [Fact]
    [Trait("R", "R-3.3-18")]
    [Trait("R", "R-1.2-08")]
    public async Task The_light_of_a_field_follows_from_its_measures_and_a_judgement_by_hand_is_marked()
    {
        var (lead, coordination, measure) = await Running("Licht am Seerhein");
        await Reports(lead, measure, "Critical");
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/geld/neu", ("Year", "2026"), ("Planned", "40.000"), ("Spent", "?"));
        await City.Do(async db =>
        {
            var indicator = Indicator.Define(await NumberSeries.Take(db, Indicator.Series), new IndicatorAbout(MeasureId: measure.Id));
            indicator.Write(new IndicatorWords("Leuchten", "Stück", IndicatorLevel.Output, Better.Higher) { Target = 100 });
            db.Indicators.Add(indicator);
            db.Set<IndicatorPoint>().Add(new IndicatorPoint(indicator.Id, City.Today(), 120));
            await db.SaveChangesAsync();
        });
        (await coordination.Opens("/buero/steuerung")).ShouldSay(SteeringText.Of(ReportLight.Critical).De).ShouldSay("40.000 €").ShouldSay("1 " + CockpitText.FigureOnTrack.De);
        var slug = await City.Do(db => db.Set<Konzil.Strategy.ActionField>().Where(f => f.Id == measure.FieldId).Select(f => f.Slug).SingleAsync());
        (await lead.Opens($"/buero/steuerung/handlungsfelder/{slug}")).ShouldBe(HttpStatusCode.Forbidden);
        (await coordination.Posts($"/buero/steuerung/handlungsfelder/{slug}", ("Light", "Attention"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CockpitText.ReasonMissing.De);
        var page = await coordination.PostsAndLooks($"/buero/steuerung/handlungsfelder/{slug}", ("Light", "Attention"), ("Reason", "Der Ersatz ist schon bestellt."));
        page.ShouldSay("Von Hand gesetzt von Koordination").ShouldSay("Der Ersatz ist schon bestellt.").ShouldSay("Nach der Regel: Kritisch");
        var row = Assert.Single(CsvFile.Read((await coordination.Opens("/buero/steuerung/liste.csv")).Html));
        Assert.Equal(("Braucht Aufmerksamkeit", "Kritisch: Termin oder Geld reichen nicht", "40000", "ja", "1"), (row["stand"], row["berechnet"], row["geplant_eur"], row["ausgegeben_unvollstaendig"], row["kennzahlen_im_plan"]));

        // The report itself is not touched (A19).
        Assert.Equal(ReportLight.Critical, await City.Do(db => db.StatusReports.Select(r => r.Light).SingleAsync()));
    }

    [Fact]
    [Trait("R", "R-3.3-18")]
    [Trait("R", "R-1.2-08")]
    public async Task One_report_makes_nothing_green_while_others_have_not_reported()
    {
        var (lead, coordination, measure) = await Running("Licht am Seerhein");
        var (idle, _) = await City.HasLedMeasure(lead, "Noch nicht begonnen");
        (await coordination.Opens("/buero/steuerung")).ShouldSay(CockpitText.NoLight.De).ShouldSay(CockpitText.Rule.De);
        await lead.PostsAndLooks($"/buero/umsetzung/{idle.Number}/stand", ("Status", "Running"), ("Version", idle.Version.ToString()));
        await Reports(lead, measure, "OnTrack");
        var page = (await coordination.Opens("/buero/steuerung")).ShouldSay("1 von 2 berichtet");
        Assert.DoesNotContain(SteeringText.Of(ReportLight.OnTrack).De, Lights(page), StringComparison.Ordinal);
        (await coordination.Opens("/buero/steuerung?lang=en")).ShouldSay("1 of 2 reported");
        await Reports(lead, idle, "OnTrack");
        page = await coordination.Opens("/buero/steuerung");
        Assert.Contains(SteeringText.Of(ReportLight.OnTrack).De, Lights(page), StringComparison.Ordinal);
        page.ShouldNotSay("von 2 berichtet");
        await City.Do(async db =>
        {
            foreach (var running in await db.Measures.Where(m => m.Delivery == DeliveryStatus.Running).ToListAsync())
            {
                running.Deliver(DeliveryStatus.Stopped, "Beispiel: kein Geld.", db.Now);
            }

            await db.SaveChangesAsync();
        });
        await City.HasLedMeasure(lead, "Geplant");
        (await coordination.Opens("/buero/steuerung")).ShouldSay(CockpitText.NothingRuns.De);

        static string Lights(Seen page) => page.Document.QuerySelectorAll("table").Single(t => t.TextContent.Contains(CockpitText.All.De, StringComparison.Ordinal)).TextContent;
    }

    [Fact]
    [Trait("R", "R-3.3-29")]
    public async Task Open_decisions_and_gates_that_are_near_say_who_decides()
    {
        var (lead, coordination) = (await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Koordination", Role.Coordinator));
        var (project, phase) = await City.HasProject(lead);
        await City.Do(async db =>
        {
            var decision = new ProjectDecision(project.Id, 1);
            decision.Write("Welches Haus am See?", "Which house by the lake?", "Lenkungskreis Beispiel", City.Today().AddDays(9));
            db.ProjectDecisions.Add(decision);
            await db.Phases.Where(p => p.Id == phase.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.End, City.Today().AddDays(10)));
            await db.SaveChangesAsync();
        });
        (await coordination.Opens("/buero/steuerung")).ShouldSay("Entscheidung „Welches Haus am See?“").ShouldSay("Es entscheidet: Lenkungskreis Beispiel.").ShouldSay("steht bevor").ShouldSay("Es entscheidet: Auftraggeberin oder Auftraggeber.");
        await City.Do(db => db.Phases.Where(p => p.Id == phase.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.End, City.Today().AddDays(30))));
        (await coordination.Opens("/buero/steuerung?lang=en")).ShouldSay("To decide: Lenkungskreis Beispiel.").ShouldNotSay("is near");
    }

    [Fact]
    [Trait("R", "R-3.3-18")]
    [Trait("R", "R-2.1-03")]
    public async Task Dependencies_and_conflicts_across_fields_show_when_they_are_in_danger()
    {
        var (lead, coordination, measure) = await Running("Licht am Seerhein");
        var needed = await City.HasMeasureOf(await City.HasField("Verkehr"), await City.HasGoal(), "Sensoren im Stadtgebiet");
        await lead.PostsAndLooks("/buero/steuerung/abhaengigkeiten", ("FromId", measure.Id.ToString()), ("Kind", "Needs"), ("ToId", needed.Id.ToString()), ("Reason", "Ohne Sensoren kein Licht."));
        (await lead.Posts("/buero/steuerung/abhaengigkeiten", ("FromId", measure.Id.ToString()), ("Kind", "Needs"), ("ToId", needed.Id.ToString()), ("Reason", "Noch einmal."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CockpitText.TieThere.De);
        (await lead.Posts("/buero/steuerung/abhaengigkeiten", ("FromId", needed.Id.ToString()), ("Kind", "Needs"), ("ToId", measure.Id.ToString()), ("Reason", "Fremde."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Fremde.");
        (await lead.Posts("/buero/steuerung/abhaengigkeiten", ("FromId", measure.Id.ToString()), ("Kind", "Needs"), ("ToId", measure.Id.ToString()), ("Reason", "Selbst."))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CockpitText.TieToItself.De);
        (await coordination.Opens("/buero/steuerung")).ShouldSay(CockpitText.NoClashes.De);
        await City.Do(async db =>
        {
            (await db.Measures.SingleAsync(m => m.Id == needed.Id)).Deliver(DeliveryStatus.Paused, "Kein Geld.", db.Now);
            await db.SaveChangesAsync();
        });
        (await coordination.Opens("/buero/steuerung")).ShouldSay("braucht zuerst").ShouldSay("Sensoren im Stadtgebiet");
        var ties = (await lead.Opens("/buero/steuerung/abhaengigkeiten")).ShouldSay(CockpitText.InDanger.De);
        Assert.True(ties.Document.QuerySelectorAll("svg[role=img] rect").Length >= 2);
        Assert.NotNull(ties.Document.QuerySelector("svg[role=img] line[stroke-width='4']"));
        var tie = await City.Do(db => db.MeasureTies.AsNoTracking().SingleAsync());
        var other = await City.HasPerson("Andere Leitung", Role.FieldLead);
        (await other.Posts($"/buero/steuerung/abhaengigkeiten/{tie.Id}/ende")).ShouldBe(HttpStatusCode.NotFound);
        await lead.PostsAndLooks($"/buero/steuerung/abhaengigkeiten/{tie.Id}/ende", ("Version", tie.Version.ToString()));
        Assert.Equal(0, await City.Do(db => db.MeasureTies.CountAsync()));
    }

    [Fact]
    [Trait("R", "R-3.3-18")]
    public async Task The_number_of_queries_does_not_grow_with_the_measures()
    {
        var (lead, coordination, _) = await Running("Licht am Seerhein");
        var (me, catalog) = (new Me(coordination.Id, "", Rights.Of([Role.Coordinator])), City.Services.GetRequiredService<Konzil.Strategy.Catalog>());
        var facts = new ReportFacts([], [], City.Services.GetServices<ReportedProjects>());
        Task Read(CityDb db) => CockpitData.Read(me, db, catalog, facts);
        await City.Do(Read);
        var few = await CountedQueries.Of(City, Read);
        foreach (var i in Enumerable.Range(1, 5))
        {
            var (measure, _) = await City.HasLedMeasure(lead, "Maßnahme " + i);
            await City.HasMilestone(measure, "Fällig " + i, City.Today().AddDays(-i));
        }

        await City.Do(Read);
        Assert.Equal(few, await CountedQueries.Of(City, Read));
    }

    private static Task<Seen> Reports(Actor lead, Measure measure, string light) => lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/berichte/neu", ("From", "2026-01-01"), ("Until", "2026-03-01"), ("Light", light), ("LightReason", "Der Lieferant ist insolvent."), ("Body", "Viel getan."), ("Forecast", "Es wird eng."));

    private async Task<(Actor Lead, Actor Coordination, Measure Measure)> Running(string title)
    {
        var (lead, coordination) = (await City.HasPerson("Feldleitung", Role.FieldLead), await City.HasPerson("Koordination", Role.Coordinator));
        var (measure, _) = await City.HasLedMeasure(lead, title);
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/stand", ("Status", "Running"), ("Version", measure.Version.ToString()));
        return (lead, coordination, await City.Do(db => db.Measures.SingleAsync(m => m.Id == measure.Id)));
    }
}
