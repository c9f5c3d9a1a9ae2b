using System.Net;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>The paper's workshop "Strategiedesign" gives the next phase its shape: what it changed is readable from both ends.</summary>
[Trait("R", "R-3.3-13")]
public class ChangingThePlanAfterAWorkshop(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private Project _project = null!;
    private Event _workshop = null!;

    private string Office => $"/buero/projekte/{_project.Number}";

    private string Page => Paths.Neutral(Paths.Event(_workshop.Number, _workshop.TitleDe));

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        _project = await City.TheAgendasProject();
        _workshop = await City.HasEvent("Strategiedesign in kleiner Runde", inDays: -3);
    }

    [Fact]
    public async Task A_moved_date_names_its_workshop_and_the_workshop_names_the_date()
    {
        var package = await City.PackageOf("AP 3");
        var address = $"{Office}/pakete/{package.Id}/termin";
        (await _coordination.Opens(address)).ShouldSay("Ergebnis einer Veranstaltung").ShouldSay("Strategiedesign in kleiner Runde");
        (await City.Visitor.Opens(Page)).ShouldNotSay(ResultsText.Consequences.De);

        await Moves(package, _workshop.Id.ToString());
        (await _coordination.Opens($"{Office}/pakete/{package.Id}")).ShouldSay("Ergebnis von: Strategiedesign in kleiner Runde");
        (await City.Visitor.Opens(Page)).ShouldSay(ResultsText.Consequences.De)
            .ShouldSay("AP 3 Workshops: Ende von 30. September 2020 auf 7. Oktober 2020").ShouldNotSay("Interner Grund");
        Assert.Equal("/zeitplan", (await City.Visitor.Opens(Page)).Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Ende von", StringComparison.Ordinal)).GetAttribute("href"));
        Assert.Contains((await _coordination.Opens(Page)).Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"{Office}/pakete/{package.Id}");
    }

    [Fact]
    public async Task A_new_package_comes_from_a_workshop_and_stays_in_the_office_until_it_is_public()
    {
        var phase = (await City.PackageOf("AP 3")).PhaseId.ToString();
        var refused = (await _coordination.Posts($"{Office}/pakete/neu", ("PhaseId", phase), ("TitleDe", ""), (WorkshopSource.Field, _workshop.Id.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(_workshop.Id.ToString(), refused.Document.QuerySelector($"select[name={WorkshopSource.Field}] option[selected]")?.GetAttribute("value"));
        await _coordination.PostsAndLooks($"{Office}/pakete/neu", ("PhaseId", phase), ("TitleDe", "Beirat gründen"), (WorkshopSource.Field, _workshop.Id.ToString()));
        (await _coordination.Opens(Page)).ShouldSay("Neues Paket: Beirat gründen");
        (await City.Visitor.Opens(Page)).ShouldNotSay("Beirat gründen");

        var made = await City.Do(db => db.WorkPackages.AsNoTracking().SingleAsync(p => p.TitleDe == "Beirat gründen"));
        await _coordination.PostsAndLooks($"{Office}/pakete/{made.Id}/bearbeiten", ("PhaseId", phase), ("TitleDe", "Beirat gründen"), ("IsPublic", "true"), ("Version", made.Version.ToString()));
        (await City.Visitor.Opens(Page)).ShouldSay("Neues Paket: Beirat gründen");
        Assert.Equal(_workshop.Id, await City.Do(db => db.WorkPackages.Where(p => p.Id == made.Id).Select(p => p.EventId).SingleAsync()));
    }

    [Fact]
    public async Task Only_events_that_took_place_and_that_the_planner_may_see_can_be_chosen()
    {
        var ahead = await City.HasEvent("Erst nächste Woche", inDays: 7);
        var package = await City.PackageOf("AP 3");
        (await _coordination.Opens($"{Office}/pakete/{package.Id}/termin")).ShouldNotSay("Erst nächste Woche");
        (await _coordination.Posts($"{Office}/pakete/{package.Id}/termin", ("Start", Format.Iso(package.Start!.Value.AddDays(7))), ("End", Format.Iso(package.End!.Value.AddDays(7))), ("Reason", "Interner Grund"), (WorkshopSource.Field, ahead.Id.ToString()), ("Version", package.Version.ToString())))
            .ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ResultsText.SourceWrong.De).ShouldSay("Interner Grund");
        Assert.Equal(package.Start, (await City.PackageOf("AP 3")).Start);
    }

    [Fact]
    public async Task A_closed_workshop_is_named_only_to_those_who_may_see_it()
    {
        var lead = await City.HasPerson("Leitung Eins", Role.FieldLead);
        await City.Do(async db =>
        {
            await db.Events.Where(e => e.Id == _workshop.Id).ExecuteUpdateAsync(s => s.SetProperty(e => e.IsClosed, true));
            await db.WorkPackages.Where(p => p.Number == "AP 3").ExecuteUpdateAsync(s => s.SetProperty(p => p.LeadPersonId, lead.Id));
        });
        var package = await City.PackageOf("AP 3");
        await Moves(package, _workshop.Id.ToString());
        (await _coordination.Opens($"{Office}/pakete/{package.Id}")).ShouldSay("Strategiedesign in kleiner Runde");
        (await lead.Opens($"{Office}/pakete/{package.Id}")).ShouldSay("Interner Grund").ShouldNotSay("Strategiedesign in kleiner Runde");
        (await City.Visitor.Opens(Page)).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task Moves(WorkPackage package, string workshop) =>
        (await _coordination.Posts($"{Office}/pakete/{package.Id}/termin", ("Start", Format.Iso(package.Start!.Value.AddDays(7))), ("End", Format.Iso(package.End!.Value.AddDays(7))), ("Reason", "Interner Grund"), (WorkshopSource.Field, workshop), ("Version", package.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
}
