using System.Net;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Events;

/// <summary>Minutes, decisions, tasks, ideas, feedback, and what goes along to the next edition.</summary>
[Trait("R", "R-2.1-14")]
public class WhatCameOfEvents(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-2.3-16")]
    [Trait("R", "R-2.3-17")]
    public async Task Minutes_decisions_tasks_and_ideas_stand_on_the_page()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        await City.HasEvent("Workshop Nord", inDays: -1);
        var idea = await City.HasIdea("Bäume am Bahnhof");
        var version = await City.Do(db => db.Events.Select(e => e.Version).SingleAsync());
        await press.PostsAndLooks("/buero/termine/1/ergebnisse", ("Version", version.ToString()), ("Minutes", "Es wurde viel geredet. <script>alert(1)</script>"), ("Attended", "31"));
        (await press.Posts("/buero/termine/1/ergebnisse", ("Version", version.ToString()), ("Minutes", "Anders"), ("Attended", "1"))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Anders");
        (await press.Posts("/buero/termine/1/ergebnisse/aufgaben", ("Kind", "Task"), ("Words", "Bänke prüfen"), ("Due", "bald"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ResultsText.OwnerMissing.De).ShouldSay("Bänke prüfen");
        await press.PostsAndLooks("/buero/termine/1/ergebnisse/aufgaben", ("Kind", "Task"), ("Words", "Bänke prüfen"), ("Owner", "Bauamt"), ("Due", Format.Iso(Format.Day(City.Clock.GetUtcNow()).AddDays(-1))));
        (await press.Posts("/buero/termine/1/ergebnisse/aufgaben", ("Kind", "Task"), ("Words", "Zu früh"), ("Owner", "Bauamt"), ("Due", Format.Iso(Format.Day(City.Clock.GetUtcNow()).AddDays(-2))))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Der Termin war erst am").ShouldSay("Zu früh");
        await press.PostsAndLooks("/buero/termine/1/ergebnisse/aufgaben", ("Kind", "Decision"), ("Words", "Wir machen weiter."));
        (await press.Posts("/buero/termine/1/ergebnisse/ideen", ("Idea", "4711"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ResultsText.IdeaWrong.De);
        await press.PostsAndLooks("/buero/termine/1/ergebnisse/ideen", ("Idea", idea.Number.ToString()));
        await press.PostsAndLooks("/buero/termine/1/ergebnisse/ideen", ("Idea", idea.Number.ToString()));

        var page = await City.Visitor.Opens("/termine/1-workshop-nord");
        page.ShouldSay("Es wurde viel geredet.").ShouldSay("Bänke prüfen").ShouldSay("Bauamt").ShouldSay(ResultsText.Overdue.De).ShouldSay("Wir machen weiter.").ShouldSay("Bäume am Bahnhof").ShouldSay("Teilgenommen31");
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
        Assert.Contains(";1;nein;", (await City.Visitor.Opens("/termine/termine.csv")).Html, StringComparison.Ordinal);

        var task = await City.Do(db => db.EventTasks.Where(t => t.Kind == OutcomeKind.Task).Select(t => t.Id).SingleAsync());
        await press.PostsAndLooks($"/buero/termine/1/ergebnisse/aufgaben/{task}/erledigt");
        await press.PostsAndLooks($"/buero/termine/1/ergebnisse/aufgaben/{task}/erledigt");
        (await City.Visitor.Opens("/termine/1-workshop-nord")).ShouldSay("erledigt am");
        await press.PostsAndLooks($"/buero/termine/1/ergebnisse/aufgaben/{task}/entfernen");
        await press.PostsAndLooks($"/buero/termine/1/ergebnisse/ideen/{idea.Number}/entfernen");
        (await City.Visitor.Opens("/termine/1-workshop-nord")).ShouldNotSay("Bänke prüfen").ShouldNotSay("Bäume am Bahnhof");
        (await (await City.HasPerson("Anna")).Posts("/buero/termine/1/ergebnisse", ("Minutes", "x"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Minutes_wait_until_the_event_took_place()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        var happening = await City.HasEvent("Workshop Nord", inDays: 3);
        (await press.Posts("/buero/termine/1/ergebnisse", ("Version", happening.Version.ToString()), ("Minutes", "Schon fertig"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(EventsText.NotYetHeld.De);
    }

    [Fact]
    [Trait("R", "R-2.3-12")]
    [Trait("R", "R-2.3-15")]
    public async Task The_next_edition_starts_with_the_template_and_the_open_tasks()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        (await press.Posts("/buero/termine/reihen/neu", ("TitleDe", "Stadtdialog"), ("TitleEn", ""), ("PlannedMin", "3"), ("PlannedMax", "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SeriesText.RangeWrong.De);
        var series = await press.PostsAndLooks("/buero/termine/reihen/neu", ("TitleDe", "Stadtdialog"), ("TitleEn", "City dialogue"), ("Programme", "18:00 Begrüßung\n18:15 Tische"), ("PlannedMin", "2"), ("PlannedMax", "3"));
        series.ShouldSay("Geplant: 2 bis 3").ShouldSay(SeriesText.None.De).ShouldSay("Begrüßung");
        (await press.Posts("/buero/termine/reihen/neu", ("TitleDe", "Stadtdialog"), ("TitleEn", "Again"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(SeriesText.NameTaken.De);
        var id = await City.Do(db => db.EventSeries.Select(s => s.Id).SingleAsync());
        var yesterday = Format.Iso(Format.Day(City.Clock.GetUtcNow()).AddDays(-1));
        await press.PostsAndLooks("/buero/termine/neu", ("Kind", "Dialogue"), ("TitleDe", "Dialog 3"), ("Series", id.ToString()), ("Edition", "3"), ("Date", yesterday), ("Held", "true"), ("ResultDe", "Gutes Gespräch"));
        await press.PostsAndLooks("/buero/termine/1/ergebnisse/aufgaben", ("Kind", "Task"), ("Words", "WLAN im Bus klären"), ("Owner", "Verkehrsamt"));
        await press.PostsAndLooks("/buero/termine/1/ergebnisse/aufgaben", ("Kind", "Decision"), ("Words", "Beschluss bleibt hier"));

        var form = await press.Opens("/buero/termine/neu?nach=1");
        form.ShouldSay("18:15 Tische");
        Assert.Equal("1", form.Document.QuerySelector("input[name=After]")!.GetAttribute("value"));
        await press.PostsAndLooks("/buero/termine/neu", ("After", "1"), ("Kind", "Dialogue"), ("TitleDe", "Dialog 4"), ("Series", id.ToString()), ("Edition", "4"), ("Date", "2027-05-04"), ("Programme", "18:15 Tische"));
        (await City.Visitor.Opens("/termine/2-dialog-4")).ShouldSay("WLAN im Bus klären").ShouldSay(ResultsText.FromLast.De).ShouldNotSay("Beschluss bleibt hier");
        (await City.Visitor.Opens("/termine/1-dialog-3")).ShouldSay(ResultsText.Carried.De);
        (await City.Visitor.Opens("/termine/reihen/stadtdialog")).ShouldSay("Dialog 3").ShouldSay("Gutes Gespräch").ShouldSay("WLAN im Bus klären");
        (await City.Visitor.Opens("/termine/reihen/stadtdialog?lang=en")).ShouldSay("City dialogue");
    }

    [Fact]
    [Trait("R", "R-3.4-11")]
    public async Task Feedback_is_anonymous_counts_once_and_is_published_late_with_its_n()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        await City.HasEventWithPlaces("Workshop Nord", 9);
        var addresses = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            addresses.Add(await City.Registers(await City.HasPerson("Person " + i), 1));
        }

        (await City.Visitor.Opens(addresses[0] + "/rueckmeldung")).ShouldBe(HttpStatusCode.Gone);
        City.Clock.Advance(TimeSpan.FromDays(11));
        await City.Settle();
        Assert.Single(await City.MailsTo("person-0@example.org"), m => m.Subject == "Wie war es? Workshop Nord");
        (await City.Visitor.Posts(addresses[0] + "/rueckmeldung", ("Words", "Nur Worte"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FeedbackText.AnswerMissing.De).ShouldSay("Nur Worte");
        (await City.Visitor.Posts(addresses[0] + "/rueckmeldung", ("Worthwhile", "9"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        for (var i = 0; i < 4; i++)
        {
            await City.Visitor.PostsAndLooks(addresses[i] + "/rueckmeldung", ("Worthwhile", i == 0 ? "1" : "5"), ("Heard", "4"), ("Words", "Mehr Pausen"));
        }

        (await City.Visitor.Posts(addresses[0] + "/rueckmeldung", ("Worthwhile", "5"))).ShouldBe(HttpStatusCode.Gone);
        await press.PostsAndLooks("/buero/termine/1/rueckmeldungen", ("Worthwhile", "4"));
        (await press.Opens("/buero/termine/1/rueckmeldungen")).ShouldSay("5 Antworten, davon 1 auf Papier").ShouldSay("4,0 von 5 (5 Antworten)").ShouldSay("4,0 von 5 (4 Antworten)").ShouldSay("Mehr Pausen");

        // Never running results, never the words.
        (await City.Visitor.Opens("/termine/1-workshop-nord")).ShouldNotSay(FeedbackText.Results.De);
        City.Clock.Advance(TimeSpan.FromDays(22));
        await City.Settle();
        (await City.Visitor.Opens("/termine/1-workshop-nord")).ShouldSay("5 Antworten, davon 1 auf Papier").ShouldNotSay("Mehr Pausen");
    }

    [Fact]
    [Trait("R", "R-3.4-17")]
    public async Task A_graphic_recording_needs_words_and_a_licence_and_follows_the_event()
    {
        var press = await City.HasPerson("Presse", Role.Press);
        await City.HasEvent("Workshop Nord", inDays: -1);
        var drawing = new ChosenFile(MaterialText.FileField, "tafel.png", SampleFiles.Picture("png"));
        (await press.Posts("/buero/termine/1/unterlagen", drawing, ("Kind", "GraphicRecording"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FilesText.AltMissing.De).ShouldSay(MaterialText.LicenceMissing.De);
        (await press.Posts("/buero/termine/1/unterlagen", drawing with { Content = SampleFiles.SvgWithScript }, ("Kind", "GraphicRecording"), ("Alt", "Tafel"), ("Licence", "CC BY"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FilesText.NoPicture.De);
        (await press.Posts("/buero/termine/1/unterlagen", ("Kind", "Document"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(FilesText.Missing.De);
        Assert.Equal(0, await City.Do(db => db.Files.CountAsync()));

        (await press.Posts("/buero/termine/1/unterlagen", drawing, ("Kind", "GraphicRecording"), ("Alt", "Ein Seil aus vier Farben"), ("Licence", "M. Muster, CC BY 4.0"))).ShouldBe(HttpStatusCode.SeeOther);
        var page = await City.Visitor.Opens("/termine/1-workshop-nord");
        page.ShouldSay("M. Muster, CC BY 4.0");
        var picture = page.Document.QuerySelector("main img")!;
        Assert.Equal("Ein Seil aus vier Farben", picture.GetAttribute("alt"));
        var address = picture.GetAttribute("src")!;
        (await City.Visitor.Opens(address)).ShouldBe(HttpStatusCode.OK);

        await City.ChangesEvent(press, 1, ("Closed", "true"), ("Roles", "CouncilMember"));
        (await City.Visitor.Opens(address)).ShouldBe(HttpStatusCode.NotFound);
        (await (await City.HasPerson("Rätin", Role.CouncilMember)).Opens(address)).ShouldBe(HttpStatusCode.OK);
        var id = await City.Do(db => db.EventMaterials.Select(m => m.FileId).SingleAsync());
        await press.PostsAndLooks($"/buero/termine/1/unterlagen/{id}/entfernen");
        Assert.Equal(0, await City.Do(db => db.Files.CountAsync()));
    }
}
