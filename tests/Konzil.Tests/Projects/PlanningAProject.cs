using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>The paper's own project in the project office.</summary>
public class PlanningAProject(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private Project _project = null!;

    private string Office => $"/buero/projekte/{_project.Number}";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        _project = await City.TheAgendasProject();
    }

    [Fact]
    [Trait("R", "R-3.4-31")]
    [Trait("R", "R-3.4-06")]
    public async Task A_package_slips_and_forecast_critical_path_and_buffer_follow()
    {
        (await _coordination.Opens("/buero/projekte")).ShouldSay("Digitale Agenda erarbeiten").ShouldSay("18.11.2021").ShouldSay("43 Tage");
        (await City.Waits(_coordination, "AP 3", "AP 2")).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Waits(_coordination, "AP 5", "AP 3")).ShouldBe(HttpStatusCode.SeeOther);
        (await _coordination.Opens(Office)).ShouldSay("Puffer: 43 Tage").ShouldSay("Ende von AP 2");
        (await City.Moves(_coordination, "AP 2", 21)).ShouldBe(HttpStatusCode.SeeOther);

        // By hand: AP 2 ends on 21 June, AP 3 lasts 122 days, AP 5 49, phase 2 365.
        var page = (await _coordination.Opens(Office)).ShouldSay("Die Prognose endet am 9. Dezember 2021").ShouldSay("Puffer: 22 Tage").ShouldSay("22.06.2020 bis 21.10.2020").ShouldSay("22.10.2020 bis 09.12.2020");
        Assert.Equal(["AP 2 Projektstart", "AP 3 Workshops", "AP 5 Bewertung", "Phase 2: mit der Stadtgesellschaft"], page.Document.QuerySelectorAll("main ol.kz-liste li").Select(l => l.TextContent));
        Assert.Equal(new DateOnly(2021, 12, 9), (await City.StateOf(_project)).ForecastEnd);
        (await City.Visitor.Opens("/zeitplan")).ShouldSay("Dazwischen liegen 22 Tage");
        (await _coordination.Opens("/buero/projekte")).ShouldSay("22 Tage").ShouldSay("Widersprüche im Plan: 2");

        // The plan itself moved only where somebody moved it, and says why.
        Assert.Equal(new DateOnly(2020, 6, 1), (await City.PackageOf("AP 3")).Start);
        var moved = await City.PackageOf("AP 2");
        Assert.False(moved.IsConstructed);
        (await _coordination.Opens($"{Office}/pakete/{moved.Id}")).ShouldSay("von 01.03.2020 bis 31.05.2020 auf 22.03.2020 bis 21.06.2020").ShouldSay("Die Vergabe dauert länger.").ShouldSay("Frau Planung");
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(WorkPackage) && h.ById == _coordination.Id && h.Why == "Die Vergabe dauert länger.")));

        (await City.Moves(_coordination, "AP 2", 60)).ShouldBe(HttpStatusCode.SeeOther);
        (await _coordination.Opens(Office)).ShouldSay(ProjectText.BufferGone.De).ShouldSay("38 Tage zu spät");
    }

    [Fact]
    [Trait("R", "R-3.4-06")]
    public async Task Those_concerned_hear_of_a_slip_and_nobody_else()
    {
        var (led, behind, follower, other) = (await City.HasPerson("Leitung Eins", Role.FieldLead), await City.HasPerson("Leitung Zwei", Role.FieldLead), await City.HasPerson("Mitleserin", Role.Coordinator), await City.HasPerson("Andere Leitung", Role.FieldLead));
        await Leads("AP 2", led);
        await Leads("AP 5", behind);
        await Leads("AP 4", other);
        await City.Waits(_coordination, "AP 3", "AP 2");
        await City.Waits(_coordination, "AP 5", "AP 3");
        (await follower.Posts(Office + "/folgen")).ShouldBe(HttpStatusCode.SeeOther);
        (await _coordination.Posts(Office + "/folgen")).ShouldBe(HttpStatusCode.SeeOther);
        await City.Moves(_coordination, "AP 2", 21);
        await City.Settle();
        foreach (var (who, heard) in new[] { (led, true), (behind, true), (follower, true), (other, false), (_coordination, false) })
        {
            var told = await City.Do(db => db.Notices.Where(n => n.PersonId == who.Id && n.De.Contains("AP 2 Projektstart")).Select(n => n.De).ToListAsync());
            Assert.Equal(heard ? 1 : 0, told.Count);
            Assert.All(told, t => Assert.Equal("AP 2 Projektstart (Digitale Agenda erarbeiten) hat einen neuen Termin: 22. März 2020 bis 21. Juni 2020. Grund: Die Vergabe dauert länger. Prognose des Endes: 9. Dezember 2021.", t));
        }

        (await follower.Posts(Office + "/folgen/ende")).ShouldBe(HttpStatusCode.SeeOther);
        await City.Moves(_coordination, "AP 2", 1);
        await City.Settle();
        Assert.Equal(1, await City.Do(db => db.Notices.CountAsync(n => n.PersonId == follower.Id && n.De.Contains("AP 2 Projektstart"))));
    }

    [Fact]
    [Trait("R", "R-3.4-06")]
    public async Task A_circle_is_refused_beside_the_field_and_named()
    {
        await City.Waits(_coordination, "AP 3", "AP 2");
        await City.Waits(_coordination, "AP 5", "AP 3");
        var circle = await City.Waits(_coordination, "AP 2", "AP 5", lag: 7);
        circle.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("AP 2 → AP 3 → AP 5 → AP 2");
        Assert.Contains("AP 2 → AP 3", circle.Document.QuerySelector("#FromId-fehler")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("7", circle.Document.QuerySelector("#Lag")!.GetAttribute("value"));
        (await City.Waits(_coordination, "AP 3", "AP 2", lag: 3)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.LinkTwice.De);
        (await City.Waits(_coordination, "AP 4", "AP 2", lag: 9999)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.LagWrong.De);
        Assert.Equal(2, await City.Do(db => db.PackageLinks.CountAsync()));

        // Phase 2 begins after phase 1, so nothing of phase 1 can wait for it.
        var late = await City.Do(db => db.WorkPackages.Where(p => p.TitleDe == "Online-Ideensammlung").Select(p => p.Id).SingleAsync());
        var first = (await City.PackageOf("AP 1")).Id;
        await _coordination.PostsAndLooks($"{Office}/pakete/{late}/termin", ("Start", "2020-12-01"), ("End", "2021-01-31"), ("Reason", "Der Plan der Phase 2 steht."), ("Version", (await City.Do(db => db.WorkPackages.SingleAsync(p => p.Id == late))).Version.ToString()));
        (await _coordination.Posts($"{Office}/pakete/{first}/abhaengigkeiten", ("FromId", late.ToString()), ("Kind", "FinishToStart"), ("Lag", "0"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.LinkAgainstPhases.De);
    }

    [Fact]
    [Trait("R", "R-3.4-06")]
    public async Task A_dependency_can_go_again()
    {
        await City.Waits(_coordination, "AP 3", "AP 2", lag: -10, kind: "StartToStart");
        var package = (await City.PackageOf("AP 3")).Id;
        (await _coordination.Opens($"{Office}/pakete/{package}")).ShouldSay("beginnt erst, wenn das andere begonnen hat, bis zu 10 Tage früher");
        var link = await City.Do(db => db.PackageLinks.Select(l => l.Id).SingleAsync());
        (await _coordination.PostsAndLooks($"{Office}/pakete/{package}/abhaengigkeiten/{link}/ende")).ShouldSay(ProjectText.NoLinks.De);
        (await _coordination.Posts($"{Office}/pakete/{package}/abhaengigkeiten/{link}/ende")).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(new DateOnly(2021, 11, 18), (await City.StateOf(_project)).ForecastEnd);
    }

    [Fact]
    [Trait("R", "R-3.4-06")]
    public async Task A_fixed_date_is_never_moved_but_its_contradiction_is_told()
    {
        var package = await City.PackageOf("AP 5");
        (await _coordination.Posts($"{Office}/pakete/{package.Id}/bearbeiten", [.. Fields(package), ("IsFixed", "true")])).ShouldBe(HttpStatusCode.SeeOther);
        await City.Waits(_coordination, "AP 5", "AP 3", lag: 5);
        (await _coordination.Opens(Office)).ShouldSay("Fester Termin: 5 Tage zu früh für das, worauf er wartet").ShouldSay("5 Tage zu knapp").ShouldSay("Puffer: 43 Tage");
        Assert.Equal(1, (await City.StateOf(_project)).Contradictions);
    }

    [Fact]
    [Trait("R", "R-3.4-06")]
    public async Task Wrong_entries_are_told_beside_the_field_and_kept()
    {
        var package = await City.PackageOf("AP 4");
        var wrong = await _coordination.Posts($"{Office}/pakete/{package.Id}/bearbeiten", [.. Fields(package).Where(f => f.Field is not ("Hours" or "Goal")), ("Hours", "-3"), ("Goal", "Mein getipptes Ziel")]);
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(ProjectText.HoursWrong.De, wrong.Document.QuerySelector("#Hours-fehler")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mein getipptes Ziel", wrong.Html, StringComparison.Ordinal);
        (await _coordination.Posts($"{Office}/pakete/{package.Id}/termin", ("Start", "2020-05-02"), ("End", "2020-05-01"), ("Reason", "Grund"), ("Version", package.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.EndBeforeStart.De);
        (await _coordination.Posts($"{Office}/pakete/{package.Id}/termin", ("Start", "2020-05-02"), ("End", "2020-05-05"), ("Reason", ""), ("Version", package.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.MoveNeedsReason.De);
        (await _coordination.Posts(Office + "/phasen/neu", ("TitleDe", ""), ("Start", "bald"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.TitleMissing.De).ShouldSay(ProjectText.DayWrong.De);
        (await _coordination.Posts(Office + "/pakete/neu", ("TitleDe", "Ein Tag"), ("PhaseId", package.PhaseId.ToString()), ("IsMilestone", "true"), ("Start", "2020-05-02"), ("End", "2020-05-05"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.MilestoneHasOneDay.De);
        Assert.Null((await City.PackageOf("AP 4")).Hours);

        // Two at once: the second sees both.
        await City.Moves(_coordination, "AP 4", 3);
        var late = await City.Moves(_coordination, "AP 4", 9, "Zweiter Grund", package.Version);
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zweiter Grund").ShouldSay("04.02.2020 bis 03.11.2020");
    }

    [Fact]
    [Trait("R", "R-3.3-24")]
    public async Task Who_leads_plans_and_the_coordination_reads()
    {
        var (lead, helper, stranger) = (await City.HasPerson("Projektleitung", Role.FieldLead), await City.HasPerson("Paketleitung", Role.FieldLead), await City.HasPerson("Fremde Leitung", Role.FieldLead));
        await Leads("AP 3", helper);
        await _coordination.PostsAndLooks(Office + "/bearbeiten", ("TitleDe", "Digitale Agenda erarbeiten"), ("Limit", "2021-12-31"), ("LeadPersonId", lead.Id.ToString()!), ("Version", _project.Version.ToString()));
        var package = await City.PackageOf("AP 3");
        foreach (var path in new[] { Office + "/pakete/neu", Office + "/phasen/neu", $"{Office}/pakete/{package.Id}/bearbeiten", $"{Office}/pakete/{package.Id}/termin", $"{Office}/pakete/{package.Id}/fertig" })
        {
            (await lead.Opens(path)).ShouldBe(HttpStatusCode.OK);
            (await _coordination.Opens(path)).ShouldBe(HttpStatusCode.Forbidden);
            (await _coordination.Posts(path)).ShouldBe(HttpStatusCode.Forbidden);
            (await helper.Posts(path)).ShouldBe(HttpStatusCode.Forbidden);
            (await stranger.Posts(path)).ShouldBe(HttpStatusCode.NotFound);
        }

        (await _coordination.Opens(Office)).ShouldSay(ProjectText.ReadOnly.De).ShouldNotSay(ProjectText.NewPackage.De);
        (await helper.Opens($"{Office}/pakete/{package.Id}")).ShouldBe(HttpStatusCode.OK).ShouldNotSay(ProjectText.SaveLink.De);
        (await stranger.Opens(Office)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Opens(Office + "/termine.ics")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Opens("/buero/projekte")).ShouldSay(ProjectText.NoProjects.De);
        (await helper.Opens("/buero/projekte/neu")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    [Trait("R", "R-3.4-31")]
    public async Task A_new_project_is_opened_planned_and_finished()
    {
        var lead = await City.HasPerson("Projektleitung", Role.FieldLead);
        var opened = await _coordination.PostsAndLooks("/buero/projekte/neu", ("TitleDe", "Beispiel: Licht am Seerhein"), ("TitleEn", "Example: Light on the Seerhein"), ("Goal", "Weniger Strom"), ("Limit", "31.12.2026"), ("LeadPersonId", lead.Id.ToString()!));
        opened.ShouldSay("Beispiel: Licht am Seerhein").ShouldSay(ProjectText.NoForecast.De).ShouldSay(ProjectText.EmptyPlan.De);
        var project = await City.Do(db => db.Projects.SingleAsync(p => !p.IsAgenda));
        var office = $"/buero/projekte/{project.Number}";
        await lead.PostsAndLooks(office + "/phasen/neu", ("TitleDe", "Planung"));
        var phase = await City.Do(db => db.Phases.SingleAsync(p => p.ProjectId == project.Id));
        await lead.PostsAndLooks(office + "/phasen/neu", ("TitleDe", "Bau"), ("AfterId", phase.Id.ToString()), ("Start", "2026-06-01"), ("End", "2026-08-31"), ("IsRough", "true"));
        var today = City.Today();
        var package = await lead.PostsAndLooks(office + "/pakete/neu", ("PhaseId", phase.Id.ToString()), ("TitleDe", "Bestand aufnehmen"), ("Hours", "12,5"), ("Start", "2026-05-01"), ("End", "2026-05-31"));
        package.ShouldSay("12,5").ShouldSay("01.05.2026 bis 31.05.2026");
        (await lead.Opens(office)).ShouldSay("Die Prognose endet am 31. August 2026").ShouldSay("Grobplanung");
        var row = await City.Do(db => db.WorkPackages.SingleAsync(p => p.ProjectId == project.Id));
        (await lead.Posts($"{office}/pakete/{row.Id}/fertig", ("Done", Format.Iso(today.AddDays(1))), ("Version", row.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.NotInTheFuture.De);
        (await lead.Posts($"{office}/pakete/{row.Id}/fertig", ("Done", "1990-12-24"), ("Version", row.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.LongAgo.De);
        await lead.PostsAndLooks($"{office}/pakete/{row.Id}/fertig", ("Done", Format.Iso(today)), ("Version", row.Version.ToString()));

        // A slip is taken back, with a reason, and reported anew.
        var (again, done) = ($"{office}/pakete/{row.Id}/wieder-offen", await City.Do(db => db.WorkPackages.SingleAsync(p => p.Id == row.Id)));
        (await lead.Posts(again, ("Reason", ""), ("Version", done.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.ReopenReasonMissing.De);
        (await lead.PostsAndLooks(again, ("Reason", "Das falsche Paket"), ("Version", done.Version.ToString()))).ShouldSay(ProjectText.Finish.De);
        (await lead.Posts(again, ("Reason", "Noch einmal"), ("Version", done.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(WorkPackage) && h.ItemId == row.Id && h.Why == "Das falsche Paket")));
        row = await City.Do(db => db.WorkPackages.SingleAsync(p => p.Id == row.Id));
        await lead.PostsAndLooks($"{office}/pakete/{row.Id}/fertig", ("Done", Format.Iso(today)), ("Version", row.Version.ToString()));
        (await lead.Opens(office)).ShouldSay("fertig am " + Format.ShortDate(today));
        (await lead.Posts($"{office}/phasen/{phase.Id}", ("TitleDe", "Planung"), ("AfterId", (await City.Do(db => db.Phases.SingleAsync(p => p.TitleDe == "Bau"))).Id.ToString()), ("Version", phase.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Das geht im Kreis");
        (await lead.Opens(office + "?lang=en")).ShouldSay("Example: Light on the Seerhein").ShouldSay("coarse planning").ShouldNotSay("Grobplanung");

        // Only the plan of the agenda is public.
        (await City.Visitor.Opens("/zeitplan")).ShouldNotSay("Bestand aufnehmen").ShouldNotSay("Bau");
        Assert.DoesNotContain("Bestand aufnehmen", (await City.Visitor.Opens("/zeitplan.csv")).Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R-3.4-06")]
    public async Task What_is_not_released_is_on_no_public_page_and_in_no_file()
    {
        var package = await City.PackageOf("AP 4");
        (await City.Visitor.Opens("/zeitplan")).ShouldSay("Kommunikation innen und außen");
        (await _coordination.Posts($"{Office}/pakete/{package.Id}/bearbeiten", [.. Fields(package).Where(f => f.Field != "IsPublic")])).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/zeitplan")).ShouldNotSay("Kommunikation innen und außen");
        var rows = CsvFile.Read((await City.Visitor.Opens("/zeitplan.csv")).Html);
        Assert.DoesNotContain(rows, r => r["paket"] == "Kommunikation innen und außen");
        Assert.Contains(rows, r => r["nummer"] == "AP 5" && r["beginn"] == "2020-10-01" && r["annahme"] == "ja");
        var calendar = (await City.Visitor.Opens("/zeitplan.ics")).Html;
        Assert.Contains("SUMMARY:AP 5 Bewertung", calendar, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20201001\r\nDTEND;VALUE=DATE:20201119", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("Kommunikation innen", calendar, StringComparison.Ordinal);
        Assert.Contains("AP 4 Kommunikation innen", (await _coordination.Opens(Office + "/termine.ics")).Html, StringComparison.Ordinal);
        (await _coordination.Opens(Office)).ShouldSay("AP 4 Kommunikation innen und außen").ShouldSay(ProjectText.Internal.De);
    }

    [Fact]
    public async Task Loading_again_leaves_the_office_plan_alone()
    {
        await City.Moves(_coordination, "AP 5", 21);
        await City.LoadsContent(AgendaInTheCity.KonstanzFolder);
        Assert.Equal(new DateOnly(2020, 12, 9), (await City.PackageOf("AP 5")).End);
        Assert.Equal(new DateOnly(2021, 12, 9), (await City.StateOf(_project)).ForecastEnd);
        Assert.Equal(1, await City.Do(db => db.Projects.CountAsync()));
    }

    private async Task Leads(string number, Actor who)
    {
        var package = await City.PackageOf(number);
        (await _coordination.Posts($"{Office}/pakete/{package.Id}/bearbeiten", [.. Fields(package), ("LeadPersonId", who.Id.ToString()!)])).ShouldBe(HttpStatusCode.SeeOther);
    }

    private static (string Field, string Value)[] Fields(WorkPackage package) =>
        [("PhaseId", package.PhaseId.ToString()), ("Number", package.Number ?? ""), ("TitleDe", package.TitleDe), ("TitleEn", package.TitleEn ?? ""), ("Goal", package.Goal), ("Hours", ""), ("IsPublic", "true"), ("Version", package.Version.ToString())];
}
