using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>"Die Umsetzung ist nicht mehr Bestandteil des Projekts": the record between the project and the programme.</summary>
public class HandingOverToAProgramme(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private Actor _programme = null!;
    private Project _project = null!;

    private string Office => $"/buero/projekte/{_project.Number}";

    private string Record => Office + "/uebergabe";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        _programme = await City.HasPerson("Leitung Programm", Role.FieldLead);
        _project = await City.TheAgendasProject();
    }

    [Fact]
    [Trait("R", "R-2.1-39")]
    public async Task Both_sign_the_project_is_closed_and_the_programme_has_the_items()
    {
        (await _coordination.Opens(Record)).ShouldSay(HandOverText.NoProgramme.De);
        await _coordination.PostsAndLooks("/buero/projekte/neu", ("TitleDe", "Beispiel: Agenda umsetzen"), ("LeadPersonId", _programme.Id.ToString()!), ("IsProgramme", "true"));
        var programme = await City.Do(db => db.Projects.AsNoTracking().SingleAsync(p => p.IsProgramme));
        (await _programme.Opens(Record)).ShouldBe(HttpStatusCode.NotFound);
        (await _coordination.Posts(Record, ("ToId", ""), ("Day", Format.Iso(City.Today())), ("Note", "Alles im Schrank"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(HandOverText.ToMissing.De).ShouldSay("Alles im Schrank");
        await _coordination.PostsAndLooks(Record, ("ToId", programme.Id.ToString()), ("Day", Format.Iso(City.Today())), ("Note", "Alles im Schrank"));
        (await _coordination.Posts(Record + "/unterschrift", ("Funktion", "Projektleitung"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(HandOverText.Empty.De);
        (await _coordination.PostsAndLooks(Record + "/sammlung")).ShouldSay("AP 1 Projektvorbereitung").ShouldSay("Offene Aufgabe").ShouldSay("Risiko");
        var count = await City.Do(db => db.HandOverItems.CountAsync());
        await _coordination.PostsAndLooks(Record + "/sammlung");
        Assert.Equal(count, await City.Do(db => db.HandOverItems.CountAsync()));
        (await _coordination.Posts(Record + "/posten/neu", ("Kind", "Contract"), ("Title", "Beispiel: Vertrag Moderation"), ("Path", "https://evil.example"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(HandOverText.PathWrong.De);
        (await _coordination.PostsAndLooks(Record + "/posten/neu", ("Kind", "Contract"), ("Title", "Beispiel: Vertrag Moderation"), ("Detail", "läuft bis Juni"))).ShouldSay("läuft bis Juni");

        (await _programme.Posts(Record + "/unterschrift", ("Funktion", "Programmleitung"), ("Version", await Version()))).ShouldBe(HttpStatusCode.Forbidden);
        (await _coordination.PostsAndLooks(Record + "/unterschrift", ("Funktion", "Projektleitung"), ("Version", await Version()))).ShouldSay("Frau Planung, Projektleitung").ShouldNotSay(HandOverText.NewItem.De);
        (await _coordination.Opens(Record + "/posten/neu")).ShouldBe(HttpStatusCode.NotFound);
        await City.Settle();
        Assert.Equal("Die Übergabe von „Digitale Agenda erarbeiten“ an „Beispiel: Agenda umsetzen“ wartet auf die Unterschrift des Programms.", await City.Do(db => db.Notices.Where(n => n.PersonId == _programme.Id).Select(n => n.De).SingleAsync()));

        (await _programme.PostsAndLooks(Record + "/rueckgabe", ("Grund", "Die Verträge fehlen."), ("Version", await Version()))).ShouldSay(HandOverText.NotSigned.De);
        await _coordination.PostsAndLooks(Record + "/unterschrift", ("Funktion", "Projektleitung"), ("Version", await Version()));
        (await _programme.PostsAndLooks(Record + "/unterschrift", ("Funktion", "Programmleitung"), ("Version", await Version()))).ShouldSay("Leitung Programm, Programmleitung").ShouldSay("Das Projekt ist geschlossen.");
        (await _coordination.Opens(Office)).ShouldSay("geschlossen und an „Beispiel: Agenda umsetzen“ übergeben").ShouldNotSay(ProjectText.NewPackage.De);
        (await _coordination.Opens(Office + "/pakete/neu")).ShouldBe(HttpStatusCode.Forbidden);
        (await _coordination.Opens(Office + "/bearbeiten")).ShouldBe(HttpStatusCode.Forbidden);

        (await _coordination.Opens("/buero/personal")).ShouldNotSay("Termin zu bestimmen").ShouldNotSay("Platz zu benennen");
        Assert.Null((await _coordination.Opens("/buero/steuerung")).Document.QuerySelector($"main .kz-todo a[href^='{Office}/']"));

        (await _programme.Opens($"/buero/projekte/{programme.Number}")).ShouldSay("Übernommen aus „Digitale Agenda erarbeiten“").ShouldSay("Beispiel: Vertrag Moderation");
        (await _programme.Opens(Office)).ShouldBe(HttpStatusCode.OK).ShouldNotSay(ProjectText.EditProject.De);
        var item = await City.Do(db => db.HandOverItems.Where(i => i.Title == "Beispiel: Vertrag Moderation").SingleAsync());
        (await _coordination.Posts($"{Record}/posten/{item.Id}/erledigt", ("Version", item.Version.ToString()))).ShouldBe(HttpStatusCode.Forbidden);
        (await _programme.Posts($"{Record}/posten/{item.Id}/erledigt", ("Version", Ids.Next().ToString()))).ShouldBe(HttpStatusCode.Conflict);
        Assert.Null(await City.Do(db => db.HandOverItems.Where(i => i.Id == item.Id).Select(i => i.SettledOn).SingleAsync()));
        (await _programme.PostsAndLooks($"{Record}/posten/{item.Id}/erledigt", ("Version", item.Version.ToString()))).ShouldSay("erledigt am " + Format.ShortDate(City.Today()) + " von Leitung Programm");
        (await _programme.Opens(Record + "?lang=en")).ShouldSay("The project is closed.");
        await TheProgrammePlansWhatItTook(programme);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(HandOver) && h.Why == "Die Verträge fehlen.")));
    }

    [Fact]
    [Trait("R", "R-2.1-39")]
    public async Task One_person_does_not_sign_for_both_and_a_late_edit_is_told()
    {
        await _coordination.PostsAndLooks("/buero/projekte/neu", ("TitleDe", "Beispiel: Agenda umsetzen"), ("IsProgramme", "true"));
        var programme = await City.Do(db => db.Projects.AsNoTracking().SingleAsync(p => p.IsProgramme));
        await _coordination.PostsAndLooks(Record, ("ToId", programme.Id.ToString()), ("Day", Format.Iso(City.Today())));
        await _coordination.PostsAndLooks(Record + "/posten/neu", ("Kind", "Task"), ("Title", "Beispiel: Der erste war schneller"));
        var item = await City.Do(db => db.HandOverItems.AsNoTracking().SingleAsync());
        await _coordination.PostsAndLooks($"{Record}/posten/{item.Id}", ("Kind", "Task"), ("Title", "Beispiel: noch schneller"), ("Version", item.Version.ToString()));
        var late = await _coordination.Posts($"{Record}/posten/{item.Id}", ("Kind", "Task"), ("Title", "Der zweite kam zu spät"), ("Version", item.Version.ToString()));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Beispiel: noch schneller");
        Assert.Contains("Der zweite kam zu spät", late.Html, StringComparison.Ordinal);
        (await _coordination.Posts($"{Record}/posten/{item.Id}/ende", ("Version", item.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Beispiel: noch schneller");
        Assert.True(await City.Do(db => db.HandOverItems.AnyAsync(i => i.Id == item.Id)));
        await _coordination.PostsAndLooks(Record + "/unterschrift", ("Funktion", "Projektleitung"), ("Version", await Version()));
        (await _coordination.Posts(Record + "/unterschrift", ("Funktion", "Programmleitung"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(HandOverText.TwoPeople.De);
        Assert.Null((await City.TheAgendasProject()).ClosedOn);
    }

    private async Task TheProgrammePlansWhatItTook(Project programme)
    {
        var task = await City.Do(db => db.HandOverItems.AsNoTracking().Where(i => i.Title == "AP 1 Projektvorbereitung").SingleAsync());
        var (office, plan) = ($"/buero/projekte/{programme.Number}", $"/buero/projekte/{programme.Number}/pakete/neu?posten={task.Id}");
        Assert.NotNull((await _programme.Opens(Record)).Document.QuerySelector($"main a[href='{plan}']"));
        await _programme.PostsAndLooks(office + "/phasen/neu", ("TitleDe", "Beispiel: Erstes Jahr"));
        (await _programme.Opens(plan)).ShouldSay(HandOverText.BecomesPackage.De);
        var phase = await City.Do(db => db.Phases.Where(p => p.ProjectId == programme.Id).Select(p => p.Id).SingleAsync());
        (string, string)[] words = [("PhaseId", phase.ToString()), ("TitleDe", "Beispiel: Projektvorbereitung zu Ende führen"), ("Posten", task.Id.ToString())];
        (await _programme.PostsAndLooks(office + "/pakete/neu", words)).ShouldSay("Beispiel: Projektvorbereitung zu Ende führen");
        var package = await City.Do(db => db.WorkPackages.Where(p => p.ProjectId == programme.Id).Select(p => p.Id).SingleAsync());
        Assert.NotNull((await _programme.Opens(Record)).Document.QuerySelector($"main a[href='{office}/pakete/{package}']"));

        // The second of two who plan the same task is asked; somebody else's item is not taken along.
        (await _programme.Posts(office + "/pakete/neu", words)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(HandOverText.PlannedAlready.De);
        Assert.Equal(1, await City.Do(db => db.WorkPackages.CountAsync(p => p.ProjectId == programme.Id)));
    }

    private async Task<string> Version() => (await City.Do(db => db.HandOvers.Select(h => h.Version).SingleAsync())).ToString();
}
