using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>Packages and phases that are given up with a reason, and what is optional.</summary>
public class GivingUpParts(City city) : CityTest(city)
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
    [Trait("R", "R-3.4-01")]
    public async Task What_depends_on_it_is_named_first_and_history_and_baseline_keep_it()
    {
        var follower = await City.HasPerson("Mitleserin", Role.Coordinator);
        await follower.Posts(Office + "/folgen");
        await City.Waits(_coordination, "AP 5", "AP 4");
        await _coordination.PostsAndLooks(Office + "/basisplaene", ("Title", "Vor der Änderung"));
        var package = await City.PackageOf("AP 4");
        var page = $"{Office}/pakete/{package.Id}";
        (await _coordination.Opens(page + "/aufgabe")).ShouldSay("AP 5 Bewertung wartet darauf");
        var refused = await _coordination.Posts(page + "/aufgabe", ("Reason", "Macht die Pressestelle."), ("Version", package.Version.ToString()));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("AP 5 Bewertung wartet darauf").ShouldSay("Macht die Pressestelle.");
        (await _coordination.Posts(page + "/aufgabe", ("Reason", ""), ("Version", package.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(DropText.ReasonMissing.De);
        await _coordination.Posts($"{Office}/pakete/{(await City.PackageOf("AP 5")).Id}/abhaengigkeiten/{await City.Do(db => db.PackageLinks.Select(l => l.Id).SingleAsync())}/ende");

        (await _coordination.PostsAndLooks(page + "/aufgabe", ("Reason", "Macht die Pressestelle."), ("Version", package.Version.ToString()))).ShouldSay(DropText.List.De).ShouldSay("Macht die Pressestelle.");
        await City.Settle();
        Assert.Equal("AP 4 Kommunikation innen und außen (Digitale Agenda erarbeiten) wurde aufgegeben. Grund: Macht die Pressestelle.", await City.Do(db => db.Notices.Where(n => n.PersonId == follower.Id).Select(n => n.De).SingleAsync()));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(WorkPackage) && h.ById == _coordination.Id && h.Why == "Macht die Pressestelle.")));
        (await _coordination.Opens(Office + "/basisplaene/1")).ShouldSay("AP 4 Kommunikation innen und außen").ShouldSay(BaselineText.Gone.De).ShouldSay("Macht die Pressestelle.");
        (await _coordination.Opens(page)).ShouldSay("Aufgegeben am").ShouldNotSay(ProjectText.Move.De);
        (await _coordination.Posts(page + "/termin", ("Start", "2020-02-01"), ("End", "2020-03-01"), ("Reason", "x"), ("Version", package.Version.ToString()))).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/zeitplan")).ShouldSay(DropText.GivenUp.De);
        (await City.Visitor.Opens("/zeitplan.csv")).ShouldSay("entfallen").ShouldSay(Format.Iso(City.Today()));

        await _coordination.PostsAndLooks(page + "/wiederaufnahme");
        (await _coordination.Opens(page)).ShouldSay(ProjectText.Move.De);
        Assert.Null((await City.PackageOf("AP 4")).DroppedOn);
        (await _coordination.Opens(page + "?lang=en")).ShouldSay("Give up the package");
    }

    [Fact]
    [Trait("R", "R-3.4-01")]
    public async Task A_phase_goes_only_when_nothing_lies_in_it_and_nothing_waits()
    {
        var first = await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => p.TitleDe == "Phase 1: nach innen"));
        (await _coordination.Posts($"{Office}/phasen/{first.Id}/aufgabe", ("Reason", "Nicht nötig"), ("Version", first.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Vorprojektphase liegt darin").ShouldSay("AP 1 Projektvorbereitung liegt darin").ShouldSay("Phase 2: mit der Stadtgesellschaft wartet darauf");
        var before = await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => p.TitleDe == "Vorprojektphase"));
        (await _coordination.PostsAndLooks($"{Office}/phasen/{before.Id}/aufgabe", ("Reason", "In Phase 1 erledigt"), ("Version", before.Version.ToString()))).ShouldSay("In Phase 1 erledigt");
        (await _coordination.Opens($"{Office}/phasen/{before.Id}")).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain((await City.Visitor.Opens("/zeitplan")).Document.QuerySelectorAll("h2"), h => h.TextContent == "Vorprojektphase");
        await _coordination.PostsAndLooks($"{Office}/phasen/{before.Id}/wiederaufnahme");
        (await _coordination.Opens($"{Office}/phasen/{before.Id}")).ShouldBe(HttpStatusCode.OK);

        var stranger = await City.HasPerson("Fremde Leitung", Role.FieldLead);
        (await stranger.Posts($"{Office}/phasen/{before.Id}/aufgabe", ("Reason", "Fremd"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-3.4-01")]
    public async Task The_tasks_of_a_package_are_lines_and_those_that_stay_keep_their_english()
    {
        var package = await City.PackageOf("AP 4");
        var edit = $"{Office}/pakete/{package.Id}/bearbeiten";
        (await _coordination.Opens(edit)).ShouldSay("Leitsätze kommunizieren");
        (string, string)[] rest = [("PhaseId", package.PhaseId.ToString()), ("Number", "AP 4"), ("TitleDe", package.TitleDe), ("IsPublic", "true"), ("Version", package.Version.ToString())];
        (await _coordination.Posts(edit, [.. rest, ("Activities", new string('x', 201))])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.TasksWrong.With(60, 200));
        (await _coordination.PostsAndLooks(edit, [.. rest, ("Activities", "Beispiel: Plakate (freiwillig)\nLeitsätze kommunizieren")])).ShouldSay("Beispiel: Plakate").ShouldSay(ProjectText.Optional.De).ShouldNotSay("Projektbegleitung");
        (await _coordination.Opens($"{Office}/pakete/{package.Id}?lang=en")).ShouldSay("Communicating the guiding principles");
        Assert.Equal(2, await City.Do(db => db.Set<PackageActivity>().CountAsync(a => a.PackageId == package.Id)));
    }

    [Fact]
    [Trait("R", "R-2.1-28")]
    public async Task What_is_optional_never_counts_as_missing()
    {
        var phase = await City.Do(db => db.Phases.Where(p => p.TitleDe == "Phase 1: nach innen").Select(p => p.Id).SingleAsync());
        await _coordination.PostsAndLooks(Office + "/pakete/neu", ("PhaseId", phase.ToString()), ("TitleDe", "Beispiel: Innovationsworkshop"), ("IsOptional", "true"));
        await _coordination.PostsAndLooks(Office + "/pakete/neu", ("PhaseId", phase.ToString()), ("TitleDe", "Beispiel: Pflichtpaket"));
        (await _coordination.Opens("/buero/personal")).ShouldSay("Beispiel: Pflichtpaket").ShouldNotSay("Beispiel: Innovationsworkshop");
        await _coordination.PostsAndLooks(Office + "/pakete/neu", ("PhaseId", phase.ToString()), ("TitleDe", "Beispiel: Freiwilliges von gestern"), ("Start", "2020-01-01"), ("End", "2020-01-31"), ("IsOptional", "true"));
        (await _coordination.Opens($"{Office}/phasen/{phase}/freigabe/bericht")).ShouldNotSay("Beispiel: Freiwilliges von gestern");
    }
}
