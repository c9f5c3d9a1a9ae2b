using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>The resolution a project begins with, its latest end, how long its phases take, what runs through them.</summary>
public class StartingAndLasting(City city) : CityTest(city)
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
    [Trait("R", "R-3.1-01")]
    public async Task The_project_begins_with_a_resolution_that_everybody_can_look_up()
    {
        (await City.Visitor.Opens("/zeitplan")).ShouldSay(ProjectText.StartResolution.De).ShouldSay("19. November 2019").ShouldSay("35 Ja, 0 Nein").ShouldSay("Start der Erarbeitung der Digitalen Agenda");
        (await _coordination.Opens(Office)).ShouldSay(ProjectText.StartResolution.De).ShouldSay("Vorlage ohne Nummer");
        var other = await City.Do(db => db.Set<Konzil.Council.Resolution>().AsNoTracking().OrderByDescending(r => r.Number).FirstAsync());
        (await _coordination.Posts("/buero/projekte/neu", ("TitleDe", "Beispiel: Leitprojekt"), ("StartResolutionId", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DecisionText.ResolutionWrong.De);
        (await _coordination.PostsAndLooks("/buero/projekte/neu", ("TitleDe", "Beispiel: Leitprojekt"), ("StartResolutionId", other.Id.ToString()))).ShouldSay(other.Title);
        (await City.Visitor.Opens("/zeitplan?lang=en")).ShouldSay("Resolution of the start");
    }

    [Fact]
    [Trait("R", "R-3.1-03")]
    public async Task When_the_forecast_passes_the_latest_end_those_concerned_hear_once()
    {
        Language.Use(Language.German);
        var follower = await City.HasPerson("Mitleser", Role.FieldLead);
        await _coordination.PostsAndLooks(Office + "/team", ("PersonId", follower.Id.ToString()!), ("Function", "Analyse"), ("PhaseId", ""));
        await City.Waits(_coordination, "AP 5", "AP 2");
        await City.Moves(_coordination, "AP 5", 30);
        await City.Settle();
        Assert.Empty(await Told(follower));
        await City.Moves(_coordination, "AP 5", 30);
        await City.Settle();
        var end = (await City.StateOf(_project)).ForecastEnd!.Value;
        Assert.True(end > new DateOnly(2021, 12, 31));
        Assert.Equal([$"Der Plan von „Digitale Agenda erarbeiten“ endet jetzt am {Format.Date(end)}, nach dem spätesten Ende am 31. Dezember 2021."], await Told(follower));
        Assert.Single(await Told(_coordination));
        await City.Moves(_coordination, "AP 5", 5);
        await City.Settle();
        Assert.Single(await Told(follower));

        // Also when the latest end moves before the forecast.
        await Limits("2022-12-31");
        await Limits("2021-06-30");
        await City.Settle();
        Assert.Equal(2, (await Told(follower)).Count);
    }

    [Fact]
    [Trait("R", "R-3.4-27")]
    public async Task The_length_of_a_phase_is_an_estimate_beside_what_was_planned_and_what_it_took()
    {
        (await _coordination.Opens(Office)).ShouldSay("geschätzt etwa 12 Monate, geplant 12 Monate");
        await _coordination.PostsAndLooks("/buero/projekte/neu", ("TitleDe", "Beispiel: Kurzes Projekt"));
        var office = $"/buero/projekte/{await City.Do(db => db.Projects.Where(p => !p.IsAgenda).Select(p => p.Number).SingleAsync())}";
        var start = City.Today().AddDays(-120);
        (await _coordination.Posts(office + "/phasen/neu", ("TitleDe", "Beispielphase"), ("Months", "viele"), ("Start", Format.Iso(start)), ("End", Format.Iso(start.AddDays(59))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DropText.MonthsWrong.De);
        await _coordination.PostsAndLooks(office + "/phasen/neu", ("TitleDe", "Beispielphase"), ("Months", "2"), ("Start", Format.Iso(start)), ("End", Format.Iso(start.AddDays(59))));
        (await _coordination.Opens(office)).ShouldSay("geschätzt etwa 2 Monate, geplant 2 Monate, nicht beendet gemeldet, seit dem Beginn 4 Monate");
        var phase = await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => p.TitleDe == "Beispielphase"));
        var gate = $"{office}/phasen/{phase.Id}/freigabe";
        await _coordination.PostsAndLooks(gate + "/kriterien/neu", ("Title", "Alles da"), ("Kind", "Exit"), ("Standing", "Met"), ("Evidence", "Bericht"));
        (await _coordination.Posts(gate + "/entscheidung", ("Outcome", "Go"), ("Day", Format.Iso(City.Today())), ("Decider", "Lenkungskreis"), ("Version", phase.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        (await _coordination.Opens(office)).ShouldSay("wirklich 4 Monate (2 Monate länger als geschätzt)");
    }

    [Fact]
    [Trait("R", "R-3.4-23")]
    public async Task The_package_without_a_number_runs_through_all_phases()
    {
        var package = await City.Do(db => db.WorkPackages.AsNoTracking().SingleAsync(p => p.TitleDe == "Dokumentation"));
        Assert.True(package is { IsThroughout: true, Number: null });
        (await City.Visitor.Opens("/zeitplan")).ShouldSay("Durch alle Phasen");
        (await City.Visitor.Opens("/zeitplan/phasen/3")).ShouldSay("Dokumentation");
        (await _coordination.Opens(Office)).ShouldSay(ProjectText.Throughout.De);
        foreach (var phase in await City.Do(db => db.Phases.Select(p => p.Id).ToListAsync()))
        {
            (await _coordination.Opens($"{Office}/phasen/{phase}/handbuch")).ShouldSay("Dokumentation (durch alle Phasen)");
        }

        // Phase 2 does not wait for its end.
        var before = (await City.StateOf(_project)).ForecastEnd;
        (await _coordination.PostsAndLooks($"{Office}/pakete/{package.Id}/termin", ("Start", "2020-03-01"), ("End", "2021-11-18"), ("Reason", "Bis zum Ende des Projekts"), ("Version", package.Version.ToString()))).ShouldBe(HttpStatusCode.OK);
        Assert.Equal(before, (await City.StateOf(_project)).ForecastEnd);
    }

    [Fact]
    [Trait("R", "R-3.4-20")]
    public async Task Editions_of_a_series_are_milestones_that_follow_their_events()
    {
        var series = await City.Do(db => db.Set<Konzil.Events.EventSeries>().AsNoTracking().Where(s => db.Set<Konzil.Events.Event>().Any(e => e.SeriesId == s.Id && e.Date != null)).OrderBy(s => s.Key).FirstAsync());
        var phase = await City.Do(db => db.Phases.Where(p => p.TitleDe == "Phase 1: nach innen").Select(p => p.Id).SingleAsync());
        (await _coordination.Opens(Office + "/reihen")).ShouldSay(series.TitleDe);
        (await _coordination.Posts(Office + "/reihen", ("Reihe", ""), ("PhaseId", phase.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SeriesPlanText.SeriesMissing.De);
        await _coordination.PostsAndLooks(Office + "/reihen", ("Reihe", series.Id.ToString()), ("PhaseId", phase.ToString()));
        var milestones = await City.Do(db => db.WorkPackages.AsNoTracking().Where(p => p.HappensId != null).OrderBy(p => p.Start).ToListAsync());
        Assert.NotEmpty(milestones);
        Assert.All(milestones, m => Assert.True(m is { IsMilestone: true, IsFixed: true } && m.Start == m.End));
        (await _coordination.Posts(Office + "/reihen", ("Reihe", series.Id.ToString()), ("PhaseId", phase.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SeriesPlanText.NothingNew.De);
        (await _coordination.Opens(Office)).ShouldSay(milestones[0].TitleDe).ShouldSay(SeriesPlanText.IsEvent.De);

        var (id, day) = (milestones[^1].HappensId!.Value, milestones[^1].Start!.Value.AddDays(7));
        await City.Do(async db =>
        {
            var happening = await db.Set<Konzil.Events.Event>().SingleAsync(e => e.Id == id);
            db.Entry(happening).Property(e => e.Date).CurrentValue = day;
            db.Say(new Konzil.Events.EventChanged(id, true));
            await db.SaveChangesAsync();
        });
        await City.Settle();
        var moved = await City.Do(db => db.WorkPackages.AsNoTracking().Include(p => p.Shifts).SingleAsync(p => p.HappensId == id));
        Assert.Equal(day, moved.End);
        Assert.Equal(SeriesPlanText.EventMoved.De, Assert.Single(moved.Shifts).Reason);
    }

    private async Task Limits(string day)
    {
        var project = await City.TheAgendasProject();
        await _coordination.PostsAndLooks(Office + "/bearbeiten", ("TitleDe", project.TitleDe), ("TitleEn", project.TitleEn ?? ""), ("Limit", day), ("StartResolutionId", project.StartResolutionId?.ToString() ?? ""), ("Version", project.Version.ToString()));
    }

    private Task<List<string>> Told(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id && n.De.StartsWith("Der Plan von")).Select(n => n.De).ToListAsync());
}
