using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>A project ends although no programme goes on with it.</summary>
[Trait("R", "R-2.1-29")]
public class EndingAProject(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private Actor _lead = null!;
    private Project _project = null!;
    private Phase _phase = null!;

    private string Office => "/buero/projekte/" + _project.Number;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (_coordination, _lead) = (await City.HasPerson("Frau Planung", Role.Coordinator), await City.HasPerson("Projektleitung", Role.FieldLead));
        (_project, _phase) = await City.HasProject(_lead);
    }

    [Fact]
    public async Task Who_decided_it_and_why_stands_among_its_decisions_and_nothing_is_written_any_more()
    {
        Language.Use(Language.German);
        await City.HasPackage(_phase, "Server kaufen");
        Assert.NotNull((await _coordination.Opens(Office)).Document.QuerySelector($"main a[href='{Office}/abschluss']"));
        Assert.Null((await _lead.Opens(Office)).Document.QuerySelector($"main a[href='{Office}/abschluss']"));
        (await _lead.Opens(Office + "/abschluss")).ShouldBe(HttpStatusCode.Forbidden);
        (await _coordination.Opens(Office + "/abschluss")).ShouldSay("1 Paket ist noch nicht fertig gemeldet").ShouldSay("Server kaufen");
        (await _coordination.Opens(Office + "/abschluss?lang=en")).ShouldSay(ClosingText.EndMeans.En);
        (await Ends("", City.Today())).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ClosingText.ReasonMissing.De);
        (await Ends("Das Geld fehlt.", City.Today().AddDays(1))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.NotInTheFuture.De).ShouldSay("Das Geld fehlt.");
        (await Ends("Das Geld fehlt.", City.Today(), Ids.Next().ToString())).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Das Geld fehlt.");
        Assert.Equal(0, await City.Do(db => db.ProjectDecisions.CountAsync()));

        (await Ends("Das Geld fehlt.", City.Today())).ShouldBe(HttpStatusCode.SeeOther);
        (await _coordination.Opens(Office)).ShouldSay("Dieses Projekt ist seit " + Format.Date(City.Today()) + " geschlossen.").ShouldNotSay(ProjectText.NewPackage.De);
        (await _coordination.Opens(Office + "/entscheidungen")).ShouldSay(ClosingText.Decision.De).ShouldSay("Lenkungskreis").ShouldSay("Das Geld fehlt.");
        (await _coordination.Opens("/buero/projekte")).ShouldSay("geschlossen am " + Format.ShortDate(City.Today()));
        (await _coordination.Opens(Office + "/abschluss")).ShouldBe(HttpStatusCode.NotFound);
        (await _lead.Posts(Office + "/pakete/neu", ("TitleDe", "Zu spät"))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zu spät");
        await City.Settle();
        Assert.Contains($"Das Projekt „Neue Website“ ist am {Format.Date(City.Today())} abgeschlossen worden: Das Geld fehlt.", await City.HeardBy(_lead));
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.ItemId == _project.Id && h.Why == "Das Geld fehlt.")));
    }

    [Fact]
    public async Task A_hand_over_that_waits_for_its_second_signature_comes_first()
    {
        await City.Do(async db =>
        {
            var programme = Project.Open(await NumberSeries.Take(db, Project.Kind), null);
            programme.Write(new ProjectWords("Betrieb", null, "", "", null));
            db.Projects.Add(programme);
            var record = new HandOver(_project.Id, programme.Id);
            record.Give(1, "Leitung", new Me(_lead.Id, "Projektleitung", new HashSet<Permission>()), db.Now);
            db.HandOvers.Add(record);
            await db.SaveChangesAsync();
        });
        (await Ends("Fertig.", City.Today())).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ClosingText.HandOverWaits.De);
    }

    private async Task<Seen> Ends(string reason, DateOnly day, string? version = null) => await _coordination.Posts(Office + "/abschluss", ("ClosedOn", Format.Iso(day)), ("Decider", "Lenkungskreis"), ("Outcome", reason),
        ("Version", version ?? (await City.Do(db => db.Projects.Where(p => p.Id == _project.Id).Select(p => p.Version).SingleAsync())).ToString()));
}
