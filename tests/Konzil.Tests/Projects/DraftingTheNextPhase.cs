using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>The plan of phase 2 is worked out in phase 1 and becomes the plan with a decision.</summary>
public class DraftingTheNextPhase(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private Project _project = null!;
    private Guid _phase;

    private string Office => $"/buero/projekte/{_project.Number}";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        _project = await City.TheAgendasProject();
        _phase = await City.Do(db => db.Phases.Where(p => p.TitleDe.StartsWith("Phase 2")).Select(p => p.Id).SingleAsync());
    }

    [Fact]
    [Trait("R", "R-3.4-30")]
    public async Task Nothing_counts_before_and_with_a_resolution_it_is_the_plan()
    {
        var lead = await City.HasPerson("Leitung Fünf", Role.FieldLead);
        await City.Leads(_coordination, "AP 5", lead);
        var reader = await City.HasPerson("Mitleserin", Role.Coordinator);
        await reader.Posts(Office + "/folgen");
        var draft = await Begins(lead);
        (await lead.Opens(draft)).ShouldSay("Online-Ideensammlung").ShouldSay("Verabschiedung im Gemeinderat").ShouldSay(DraftText.Changes.De).ShouldNotSay(DraftText.Activate.De);
        var (state, packages) = (await City.StateOf(_project), await City.Do(db => db.WorkPackages.CountAsync()));

        await Writes(lead, draft, "Online-Ideensammlung", "2020-12-01", "2021-02-28", "120");
        await Writes(lead, draft, "Workshops mit Bürgerinnen und Bürgern und Fachleuten", "2021-03-01", "2021-05-31", "200");
        await Writes(lead, draft, "Bewertung und Leitprojekte", "2021-06-01", "2021-07-31", "80");
        await Writes(lead, draft, "Verabschiedung im Gemeinderat", "2021-10-01", "2021-10-01", "");
        var head = await City.Do(db => db.DraftRows.Where(r => r.IsPhase).Select(r => r.Id).SingleAsync());
        (await lead.Posts(draft + "/zeilen/neu", ("ParentId", head.ToString()), ("Title", "Beispiel: Auswertung"), ("Start", "2021-08-15"), ("End", "2021-08-01"), ("Hours", "40"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.EndBeforeStart.De);
        (await lead.PostsAndLooks(draft + "/zeilen/neu", ("ParentId", head.ToString()), ("Title", "Beispiel: Auswertung"), ("Start", "2021-08-01"), ("End", "2021-08-15"), ("Hours", "40"))).ShouldSay("Beispiel: Auswertung").ShouldSay(DraftText.NotThere.De).ShouldSay("Zusammen: 5 Pakete, 440 Stunden").ShouldSay(ExchangeText.Added.De).ShouldSay("01.12.2020 bis 28.02.2021");

        Assert.Equal(packages, await City.Do(db => db.WorkPackages.CountAsync()));
        Assert.Equal(state.Revision, (await City.StateOf(_project)).Revision);
        (await City.Visitor.Opens("/zeitplan")).ShouldNotSay("Beispiel: Auswertung");
        (await lead.Opens(draft + "/aktivierung")).ShouldBe(HttpStatusCode.Forbidden);

        var version = (await City.Do(db => db.PlanDrafts.Select(d => d.Version).SingleAsync())).ToString();
        (await _coordination.Posts(draft + "/aktivierung", ("Grundlage", ""), ("Version", version))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DraftText.BasisMissing.De);
        var resolution = (await _coordination.Opens(draft + "/aktivierung")).Document.QuerySelectorAll("#Grundlage option").First(o => o.TextContent.Contains("Start der Erarbeitung", StringComparison.Ordinal)).GetAttribute("value")!;
        (await _coordination.PostsAndLooks(draft + "/aktivierung", ("Grundlage", resolution), ("Version", version))).ShouldSay("Beispiel: Auswertung");
        Assert.Equal(packages + 1, await City.Do(db => db.WorkPackages.CountAsync()));
        var moved = await City.Do(db => db.WorkPackages.AsNoTracking().SingleAsync(p => p.TitleDe == "Online-Ideensammlung"));
        Assert.Equal((new DateOnly(2020, 12, 1), new DateOnly(2021, 2, 28), 120m, false), (moved.Start!.Value, moved.End!.Value, moved.Hours!.Value, moved.IsRough));
        Assert.Null((await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => p.Id == _phase))).InsideId);
        (await _coordination.Opens(draft)).ShouldSay("Aktiviert am").ShouldSay("Start der Erarbeitung der Digitalen Agenda");
        (await _coordination.Posts(draft + "/ende", ("Basis", "Zu spät"), ("Version", version))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DraftText.NotOpen.De);
        await City.Settle();
        Assert.Equal("Der Planentwurf „Phase 2: mit der Stadtgesellschaft“ (Digitale Agenda erarbeiten) ist aktiviert und gilt jetzt als Plan.", await City.Do(db => db.Notices.Where(n => n.PersonId == reader.Id && n.De.StartsWith("Der Planentwurf")).Select(n => n.De).SingleAsync()));
    }

    [Fact]
    [Trait("R", "R-3.4-30")]
    public async Task A_draft_is_discarded_with_a_reason_and_read_by_those_who_read_the_plan()
    {
        var draft = await Begins(_coordination);
        var stranger = await City.HasPerson("Fremde Leitung", Role.FieldLead);
        (await stranger.Opens(draft)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Posts(draft + "/zeilen/neu", ("Title", "Fremd"))).ShouldBe(HttpStatusCode.NotFound);
        var head = await City.Do(db => db.DraftRows.Where(r => r.IsPhase).Select(r => r.Id).SingleAsync());
        (await _coordination.Posts($"{draft}/zeilen/{head}/ende")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DraftText.HasPackages.De);
        var row = await City.Do(db => db.DraftRows.Where(r => r.Title == "Online-Ideensammlung").Select(r => r.Id).SingleAsync());
        (await _coordination.PostsAndLooks($"{draft}/zeilen/{row}/ende")).ShouldNotSay("Online-Ideensammlung");
        var version = (await City.Do(db => db.PlanDrafts.Select(d => d.Version).SingleAsync())).ToString();
        (await _coordination.Posts(draft + "/ende", ("Basis", ""), ("Version", version))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DraftText.ReasonMissing.De);
        (await _coordination.PostsAndLooks(draft + "/ende", ("Basis", "Wir planen neu."), ("Version", version))).ShouldSay("Wir planen neu.").ShouldNotSay(DraftText.NewRow.De);
        (await _coordination.Opens(draft + "/zeilen/neu")).ShouldBe(HttpStatusCode.NotFound);
        (await _coordination.Opens(draft + "?lang=en")).ShouldSay("Discarded on");
        Assert.Equal(1, await City.Do(db => db.WorkPackages.CountAsync(p => p.TitleDe == "Online-Ideensammlung")));
    }

    private async Task<string> Begins(Actor who)
    {
        await who.PostsAndLooks($"{Office}/pakete/{(await City.PackageOf("AP 5")).Id}/planentwurf", ("Phase", _phase.ToString()));
        return $"{Office}/entwuerfe/{await City.Do(db => db.PlanDrafts.Select(d => d.Id).SingleAsync())}";
    }

    private async Task Writes(Actor who, string draft, string title, string start, string end, string hours)
    {
        var row = await City.Do(db => db.DraftRows.AsNoTracking().SingleAsync(r => r.Title == title));
        await who.PostsAndLooks($"{draft}/zeilen/{row.Id}", ("ParentId", row.ParentId.ToString()!), ("Title", title), ("TitleEn", row.TitleEn ?? ""), ("Start", start), ("End", end), ("Hours", hours), ("Version", row.Version.ToString()));
    }
}
