using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>What is past its date and not reported done is drawn and said as late; phases move with a reason.</summary>
[Trait("R", "R-3.4-31")]
[Trait("R", "R-2.1-04")]
public class LateWork(City city) : CityTest(city)
{
    private Actor _planner = null!;
    private Project _project = null!;

    private string Office => "/buero/projekte/" + _project.Number;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _planner = await City.HasPerson("Frau Planung", Role.Coordinator);
        _project = await City.TheAgendasProject();
    }

    [Fact]
    public async Task A_bar_is_done_only_when_somebody_said_so()
    {
        var page = await City.Visitor.Opens("/zeitplan");
        Assert.Empty(page.Document.QuerySelectorAll(".kz-gantt rect.fertig"));
        var late = page.Document.QuerySelectorAll(".kz-gantt rect.spaet").Length;
        Assert.True(late > 3);
        page.ShouldSay(PlanText.LegendLate.De);

        await City.Do(async db =>
        {
            var package = await db.WorkPackages.SingleAsync(p => p.ProjectId == _project.Id && p.Number == "AP 1");
            package.Begin(package.Start!.Value, Format.Day(db.Now), [], []);
            package.Finish(package.End!.Value, Format.Day(db.Now), []);
            await db.SaveChangesAsync();
        });
        page = await City.Visitor.Opens("/zeitplan");
        Assert.Single(page.Document.QuerySelectorAll(".kz-gantt rect.fertig"));
        Assert.Equal(late - 1, page.Document.QuerySelectorAll(".kz-gantt rect.spaet").Length);
        page.ShouldSay("fertig am");
    }

    [Fact]
    public async Task A_plan_past_its_dates_does_not_say_that_it_holds()
    {
        (await _planner.Opens(Office)).ShouldSay(ProjectText.BufferPlanned.De).ShouldSay("AP 1").ShouldSay("nach dem spätesten Ende").ShouldNotSay(ProjectText.BufferOk.De);
        (await _planner.Opens(Office + "?lang=en")).ShouldSay(ProjectText.BufferPlanned.En);
        foreach (var list in new[] { "/buero/projekte", "/buero/steuerung" })
        {
            (await _planner.Opens(list)).ShouldSay("6 Pakete über dem Termin");
        }

        var plan = await City.Do(db => PlanData.Read(db, _project));
        var today = City.Today();
        Assert.True(plan.EndFrom(today) > today);
        Assert.Equal(plan.Forecast.End, plan.EndFrom(new DateOnly(2019, 1, 1)));

        await City.Do(async db =>
        {
            foreach (var package in await db.WorkPackages.Where(p => p.ProjectId == _project.Id && p.Start != null).ToListAsync())
            {
                package.Begin(package.Start!.Value, today, [], []);
                package.Finish(package.End!.Value, today, []);
            }

            await db.SaveChangesAsync();
        });
        (await _planner.Opens(Office)).ShouldSay(ProjectText.BufferOk.De).ShouldNotSay(ProjectText.BufferPlanned.De);
    }

    [Fact]
    [Trait("R", "R-3.3-29")]
    public async Task What_waits_for_a_decision_is_named_in_the_cockpit()
    {
        var page = (await _planner.Opens("/buero/steuerung")).ShouldSay("Freigabe der Phase „Phase 1: nach innen“").ShouldNotSay(Konzil.Monitoring.CockpitText.NothingToDecide.De);

        // No measure has a report, so nobody knows that anything is on track.
        var lights = page.Document.QuerySelectorAll("table").Single(t => t.TextContent.Contains(Konzil.Monitoring.CockpitText.All.De, StringComparison.Ordinal)).TextContent;
        Assert.DoesNotContain(Konzil.Steering.SteeringText.Of(Konzil.Steering.ReportLight.OnTrack).De, lights, StringComparison.Ordinal);
        Assert.Contains(Konzil.Monitoring.CockpitText.NoLight.De, lights, StringComparison.Ordinal);
        (await _planner.Opens("/buero/steuerung?lang=en")).ShouldNotSay(", Digitale Agenda erarbeiten");

        await City.Do(async db =>
        {
            var package = await db.WorkPackages.FirstAsync(p => p.ProjectId == _project.Id && p.Number == "AP 1");
            var result = new Deliverable(package.Id, 77);
            result.Write(new DeliverableWords("Beispiel: Bericht am See", "Example: report", ""));
            db.Add(result);
            db.Add(result.Submit("Ablage 7", "", false, Me.System, db.Now));
            await db.SaveChangesAsync();
        });
        (await _planner.Opens("/buero/steuerung")).ShouldSay("Ergebnis „Beispiel: Bericht am See“ zur Abnahme");
    }

    [Fact]
    public async Task A_phase_gets_other_days_with_a_reason_that_followers_read_and_none_after_its_end()
    {
        var follower = await City.HasPerson("Wer folgt", Role.Coordinator);
        await follower.Posts(Office + "/folgen");
        var phase = await City.Do(db => db.Phases.AsNoTracking().Where(p => p.ProjectId == _project.Id && p.End != null).OrderBy(p => p.Order).FirstAsync());
        var later = phase.End!.Value.AddDays(21);
        (await Moves(phase, later, "")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.MoveNeedsReason.De);
        (await Moves(phase, phase.End.Value, "")).ShouldBe(HttpStatusCode.SeeOther);
        phase = await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => p.Id == phase.Id));
        (await Moves(phase, later, "Der Rat tagt später")).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Equal(1, await City.Do(db => db.Notices.CountAsync(n => n.PersonId == follower.Id && n.De.Contains(phase.TitleDe) && n.De.Contains("Der Rat tagt später"))));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Konzil.Projects.Phase) && h.ItemId == phase.Id && h.Why == "Der Rat tagt später")));

        await City.Do(async db =>
        {
            (await db.Phases.SingleAsync(p => p.Id == phase.Id)).Close(City.Today());
            await db.SaveChangesAsync();
        });
        phase = await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => p.Id == phase.Id));
        (await Moves(phase, later.AddDays(1), "Noch später")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.PhaseEnded.De);
    }

    [Fact]
    public async Task A_pre_phase_is_made_by_hand()
    {
        (await _planner.Posts(Office + "/phasen/neu", ("TitleDe", "Beispiel: Vorlauf"), ("Kind", "PrePhase"))).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(PhaseKind.PrePhase, await City.Do(db => db.Phases.Where(p => p.TitleDe == "Beispiel: Vorlauf").Select(p => p.Kind).SingleAsync()));
        (await _planner.Posts(Office + "/phasen/neu", ("TitleDe", "Beispiel: Falsch"), ("Kind", "Unsinn"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_phase_that_goes_beyond_the_one_it_lies_in_is_saved_and_said_so()
    {
        var (inner, outer) = await City.Do(async db =>
        {
            var phase = await db.Phases.AsNoTracking().FirstAsync(p => p.InsideId != null && p.Ended == null);
            return (phase, await db.Phases.AsNoTracking().SingleAsync(p => p.Id == phase.InsideId));
        });
        (await _planner.Opens(Office)).ShouldNotSay("in der sie liegt");
        (await Moves(inner, outer.End!.Value.AddDays(10), "Dauert länger")).ShouldBe(HttpStatusCode.SeeOther);
        var words = ProjectText.EndsAfter.With(outer.Title, Format.ShortDate(outer.End.Value));
        (await _planner.Opens(Office)).ShouldSay(words);
        (await _planner.Opens($"{Office}/phasen/{inner.Id}")).ShouldSay(words).ShouldSay(ProjectText.BeyondWhat.De);
        (await _planner.Opens($"{Office}/phasen/{inner.Id}?lang=en")).ShouldSay("in which it lies");
    }

    private Task<Seen> Moves(Phase phase, DateOnly end, string reason) => _planner.Posts($"{Office}/phasen/{phase.Id}",
        ("TitleDe", phase.TitleDe), ("SentenceDe", phase.SentenceDe), ("Kind", phase.Kind.ToString()), ("Start", phase.Start is { } start ? Format.Iso(start) : ""), ("End", Format.Iso(end)), ("InsideId", phase.InsideId?.ToString() ?? ""), ("AfterId", phase.AfterId?.ToString() ?? ""), ("Months", phase.Months?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""), ("Grund", reason), ("Circle", "Team"), ("Version", phase.Version.ToString()));
}
