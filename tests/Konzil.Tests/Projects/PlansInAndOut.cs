using System.Net;
using System.Text;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.Shared;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>The plan leaves as a file, is worked on elsewhere and comes back: whole, or not at all.</summary>
public class PlansInAndOut(City city) : CityTest(city)
{
    private const string OpenProject = """
        ID;Thema;Typ;Zugewiesen an;Startdatum;Enddatum;Geschätzter Aufwand;Übergeordnetes Arbeitspaket;Status;Beschreibung
        11;Vorbereitung;Phase;;2026-01-05;2026-03-31;;;Neu;
        12;Bestand aufnehmen;Aufgabe;Ute Niemand;2026-01-05;2026-01-30;40,0 h;11;In Bearbeitung;"Zwei Zeilen:
        Schulen; Ämter"
        13;Zwischenbericht;Meilenstein;;2026-03-31;2026-03-31;;#11;Neu;
        14;Ohne Ort;Aufgabe;;;;;;Neu;
        """;

    private Actor _coordination = null!;
    private Project _project = null!;

    private string Office => $"/buero/projekte/{_project.Number}";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        _project = await City.TheAgendasProject();
        await City.Waits(_coordination, "AP 3", "AP 2");
        await City.Waits(_coordination, "AP 5", "AP 3", lag: -4, kind: "StartToStart");
        await City.Waits(_coordination, "AP 5", "AP 4", lag: 7, kind: "FinishToFinish");
    }

    [Fact]
    [Trait("R", "R-3.4-01")]
    [Trait("R", "R-3.4-06")]
    public async Task A_workbook_comes_back_with_a_difference_and_nothing_is_lost()
    {
        var file = await _coordination.Downloads(Office + "/plan.xlsx");
        (await Sends("plan.xlsx", file)).ShouldBe(HttpStatusCode.OK).ShouldSay(ExchangeText.Same.De);

        var before = await Table(_project);
        var (lead, history) = (await City.HasPerson("Paketleitung", Role.FieldLead), await City.Do(db => db.History.CountAsync()));
        var rows = Edited(file);
        var (ap3, ap5) = (rows.Single(r => Equals(r[3], "AP 3")), rows.Single(r => Equals(r[3], "AP 5")));
        (ap3[8], ap3[9], ap3[10]) = ("Ein Bericht, der alle Workshops nennt", lead.Name, 12.5m);
        (ap5[11], ap5[12]) = (((DateOnly)ap5[11]!).AddDays(2), ((DateOnly)ap5[12]!).AddDays(2));
        rows.Add([99, null, "Paket", "AP 9", "Nachlese", null, ap3[6], null, null, null, 8m, new DateOnly(2020, 12, 1), new DateOnly(2020, 12, 4), null, ap5[0] + "EA+1", "nein", "ja", "nein", "nein"]);
        var seen = await Sends("plan.xlsx", Book(rows, file));
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("Neu: 1, geändert: 2").ShouldSay("Ein Bericht, der alle Workshops nennt").ShouldSay("Nachlese").ShouldSay("Ende von AP 5, 1 Tag später").ShouldSay(ExchangeText.Reason.De);
        Assert.Equal(before, await Table(_project));
        Assert.Equal(history, await City.Do(db => db.History.CountAsync()));

        (await Takes(seen, "")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.MoveNeedsReason.De).ShouldSay("Nachlese");
        (await Takes(seen, "Die Halle ist belegt.")).ShouldBe(HttpStatusCode.SeeOther);
        var package = await City.PackageOf("AP 3");
        Assert.Equal((12.5m, lead.Id, true), (package.Hours, package.LeadPersonId, package.IsPublic));
        Assert.Equal("Die Halle ist belegt.", await City.Do(db => db.PackageShifts.Select(s => s.Reason).SingleAsync()));
        Assert.Equal(2, await City.Do(db => db.PackageLinks.CountAsync(l => db.Set<WorkPackage>().Any(p => p.Number == "AP 5" && p.Id == l.ToId))));
        Assert.True((await City.PackageOf("AP 9")).IsOptional);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(WorkPackage) && h.ById == _coordination.Id && h.Why == "Die Halle ist belegt.")));

        // The file is from yesterday's plan now.
        (await Sends("plan.xlsx", file)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("inzwischen gilt Stand");
        (await Sends("plan.xlsx", await _coordination.Downloads(Office + "/plan.xlsx"))).ShouldSay(ExchangeText.Same.De);
    }

    [Fact]
    [Trait("R", "R-3.4-01")]
    public async Task A_workbook_written_again_by_libreoffice_says_the_same()
    {
        Assert.SkipWhen(CommandLine.Office is null, "LibreOffice (soffice) is not installed.");
        var again = await CommandLine.Converted(CommandLine.Office!, "plan.xlsx", await _coordination.Downloads(Office + "/plan.xlsx"), "xlsx");
        (await Sends("plan.xlsx", again)).ShouldBe(HttpStatusCode.OK).ShouldSay(ExchangeText.Same.De);
    }

    [Theory]
    [InlineData("plan.xml")]
    [InlineData("plan.csv")]
    [InlineData("plan.xlsx")]
    [Trait("R", "R-3.4-06")]
    public async Task A_plan_read_into_an_empty_project_is_the_same_plan(string name)
    {
        var file = await _coordination.Downloads($"{Office}/{name}");
        (await Sends(name, file)).ShouldBe(HttpStatusCode.OK).ShouldSay(ExchangeText.Same.De);
        var other = await Opened("Beispiel: Zweites Projekt");
        var seen = await Sends(name, file, other.Number);
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("unverändert: 0");
        (await Takes(seen, "", other.Number)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(await Table(_project), await Table(other));
        (await Sends(name, await _coordination.Downloads($"/buero/projekte/{other.Number}/{name}"), other.Number)).ShouldSay(ExchangeText.Same.De);
    }

    [Fact]
    [Trait("R", "R-3.4-06")]
    public async Task A_circle_in_a_file_is_named_and_nothing_is_kept()
    {
        var xml = Encoding.UTF8.GetString(await _coordination.Downloads(Office + "/plan.xml"));
        var (ap2, ap5) = (Uid(xml, "AP 2"), Uid(xml, "AP 5"));
        var at = xml.IndexOf($"<UID>{ap2}</UID>", StringComparison.Ordinal);
        at = xml.IndexOf("<ExtendedAttribute>", at, StringComparison.Ordinal);
        var before = await Table(_project);
        (await Sends("plan.xml", xml.Insert(at, $"<PredecessorLink><PredecessorUID>{ap5}</PredecessorUID><Type>1</Type></PredecessorLink>"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("AP 2 → AP 3 → AP 5 → AP 2");
        Assert.Equal(before, await Table(_project));
    }

    [Fact]
    [Trait("R", "R-2.3-05")]
    public async Task A_file_that_does_not_fit_says_where_and_leaves_everything_as_it_was()
    {
        var before = await Table(_project);
        foreach (var (name, content, says) in new (string, string, string)[]
        {
            ("plan.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<Project>&e;</Project>", "kein erlaubtes XML (Zeile 2"),
            ("plan.xml", "<Project xmlns=\"http://schemas.microsoft.com/project\">\n<Tasks>", "kein erlaubtes XML (Zeile 2"),
            ("plan.xml", "<html></html>", "beginnt mit „html“"),
            ("plan.xml", "<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>\n<Task><UID>1</UID><Name>Messen</Name><OutlineLevel>1</OutlineLevel>\n<Work>-PT4H0M0S</Work><Start>bald</Start></Task></Tasks></Project>", "Zeile 2, Vorgang „Messen“, Spalte Work: " + ProjectText.HoursWrong.De),
            ("plan.csv", "Nr.;Art;Titel;Liegt in;Stunden;Beginn;Ende\n1;Phase;Eins;;;;\n2;Paket;Zwei;1;-4;;\n", "Zeile 3, Spalte Stunden: " + ProjectText.HoursWrong.De),
            ("plan.csv", "Nr.;Titel;Beginn;Ende\n1;Eins;bald;\n", "Zeile 2, Spalte Beginn: " + ProjectText.DayWrong.De),
            ("plan.csv", "Nr.;Art;Titel;Liegt in;Beginn;Ende\n1;Phase;Eins;;;\n2;Paket;Zwei;1;2026-02-01;2026-01-01\n", "Zeile 3 (Zwei): " + ProjectText.EndBeforeStart.De),
            ("plan.csv", "Nr.;Art;Titel;Liegt in;Wartet auf\n1;Phase;Eins;;\n2;Paket;Zwei;1;8EA\n3;Paket;Drei;1;so bald wie möglich\n", "Zeile 4, Spalte Wartet auf"),
            ("plan.csv", "Nr.;Art;Titel;Liegt in;Wartet auf\n1;Phase;Eins;;\n2;Paket;Zwei;1;8EA\n", "Die Zeile „8“"),
            ("plan.csv", "Aufgabe;Dauer\nEins;3\n", "fehlt eine Spalte mit dem Titel"),
            ("plan.csv", "Nr.;Titel;Kennung\n1;Eins;abc\n", "Zeile 2, Spalte Kennung"),
            ("plan.csv", "Nr.;Art;Titel;Liegt in;Öffentlich\n1;Phase;Eins;2;vielleicht\n2;Phase;Zwei;1;\n", "Zeile 2, Spalte Öffentlich"),
            ("plan.csv", "Nr.;Art;Titel;Liegt in\n1;Phase;Eins;2\n2;Phase;Zwei;1\n", "Das geht im Kreis"),
            ("plan.xlsx", "PK\u0003\u0004kaputt", ExchangeText.Unreadable.De),
            ("plan.csv", "", TableReaderText.FileMissing.De),
        })
        {
            (await Sends(name, content)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(says);
        }

        Assert.Equal(before, await Table(_project));
        (await _coordination.Posts(Office + "/austausch/uebernahme", ("Kept", "kaputt"), ("Revision", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ExchangeText.FileGone.De);
    }

    [Fact]
    [Trait("R", "R-1.5-16")]
    public async Task A_list_from_openproject_becomes_a_plan()
    {
        var other = await Opened("Beispiel: Aus OpenProject");
        var seen = await Sends("export.csv", OpenProject, other.Number);
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("Neu: 5").ShouldSay("Status").ShouldSay("Ute Niemand").ShouldSay("„Ohne Ort“ liegt in keiner Phase");
        (await Takes(seen, "", other.Number)).ShouldBe(HttpStatusCode.SeeOther);
        var packages = await City.Do(db => db.WorkPackages.Where(p => p.ProjectId == other.Id).OrderBy(p => p.Order).ToListAsync());
        Assert.Equal(["Bestand aufnehmen", "Zwischenbericht", "Ohne Ort"], packages.Select(p => p.TitleDe));
        Assert.Equal((40m, new DateOnly(2026, 1, 30), "Zwei Zeilen:\nSchulen; Ämter"), (packages[0].Hours, packages[0].End, packages[0].Goal));
        Assert.True(packages[1].IsMilestone);
        (await Sends("export.csv", OpenProject, other.Number)).ShouldSay(ExchangeText.Same.De);

        // The same list in English, with a comma.
        var third = await Opened("Beispiel: English");
        (await Sends("export.csv", "ID,Subject,Type,Start date,Finish date,Parent\n1,Prepare,Phase,,,\n2,\"Look, and count\",Task,2026-01-05,2026-01-30,1\n", third.Number)).ShouldSay("Look, and count").ShouldSay("05.01.2026 bis 30.01.2026");
    }

    [Fact]
    public async Task Somebody_faster_makes_the_preview_old()
    {
        var file = await _coordination.Downloads(Office + "/plan.csv");
        var seen = await Sends("plan.csv", Encoding.UTF8.GetString(file).Replace("Projektstart", "Start des Projekts", StringComparison.Ordinal));
        seen.ShouldSay("Start des Projekts");
        await City.Moves(_coordination, "AP 4", 3);
        (await Takes(seen, "")).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Start des Projekts");
        Assert.Equal("Projektstart", (await City.PackageOf("AP 2")).TitleDe);
    }

    [Fact]
    [Trait("R", "R-3.3-24")]
    public async Task Who_may_read_takes_the_file_and_only_who_plans_brings_one()
    {
        var (lead, stranger) = (await City.HasPerson("Projektleitung", Role.FieldLead), await City.HasPerson("Fremde Leitung", Role.FieldLead));
        await _coordination.PostsAndLooks(Office + "/bearbeiten", ("TitleDe", "Digitale Agenda erarbeiten"), ("Limit", "2021-12-31"), ("LeadPersonId", lead.Id.ToString()!), ("Version", _project.Version.ToString()));
        foreach (var path in new[] { "/austausch", "/plan.xml", "/plan.xlsx", "/plan.csv" })
        {
            (await stranger.Opens(Office + path)).ShouldBe(HttpStatusCode.NotFound);
            (await _coordination.Opens(Office + path)).ShouldBe(HttpStatusCode.OK);
            (await lead.Opens(Office + path)).ShouldBe(HttpStatusCode.OK);
        }

        (await _coordination.Opens(Office + "/austausch")).ShouldNotSay(ExchangeText.Check.De);
        (await Sends("plan.csv", "Titel\nx\n")).ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.Posts(Office + "/austausch")).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Opens(Office + "/austausch?lang=en")).ShouldSay("The plan as a file").ShouldNotSay("Herunterladen");
    }

    private Task<Seen> Sends(string name, string content, int? project = null) => Sends(name, name.EndsWith("xlsx", StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(content) : Encoding.UTF8.GetBytes(content), project);

    private Task<Seen> Sends(string name, byte[] content, int? project = null) => _coordination.Posts($"/buero/projekte/{project ?? _project.Number}/austausch", new ChosenFile(ExchangePlan.FileField, name, content));

    private Task<Seen> Takes(Seen preview, string reason, int? project = null) => _coordination.Posts($"/buero/projekte/{project ?? _project.Number}/austausch/uebernahme",
        ("Kept", preview.Document.QuerySelector("input[name=Kept]")!.GetAttribute("value")!), ("Revision", preview.Document.QuerySelector("input[name=Revision]")!.GetAttribute("value")!), ("Reason", reason));

    private async Task<Project> Opened(string title)
    {
        await _coordination.PostsAndLooks("/buero/projekte/neu", ("TitleDe", title));
        return await City.Do(db => db.Projects.AsNoTracking().SingleAsync(p => p.TitleDe == title));
    }

    /// <summary>Everything a plan file holds, but for the ids.</summary>
    private async Task<string> Table(Project project) =>
        string.Join('\n', (await _coordination.Opens($"/buero/projekte/{project.Number}/plan.csv")).Html.Split("\r\n").Select(l => string.Join(';', l.Split(';').Index().Where(c => c.Index != 1).Select(c => c.Item))));

    private static List<object?[]> Edited(byte[] file) => [.. TableReader.Read(file).Select(r => Values(r))];

    private static object?[] Values(TableRow row) => [.. Enumerable.Range(1, row.Width).Select(c => row.Cells.GetValueOrDefault(c) is { } cell ? cell.Day ?? (object?)cell.Number ?? cell.Text : null)];

    private static byte[] Book(List<object?[]> rows, byte[] from)
    {
        var book = new Workbook();
        foreach (var (sheet, lines) in new[] { ("Plan", rows), ("Stand", [.. TableReader.Sheet(from, "Stand")!.Select(r => Values(r))]) })
        {
            var made = book.Add(sheet);
            lines.ForEach(l => made.Row(l));
        }

        return book.Write();
    }

    private static string Uid(string xml, string number)
    {
        var at = xml.LastIndexOf("<UID>", xml.IndexOf($"<Value>{number}</Value>", StringComparison.Ordinal), StringComparison.Ordinal);
        return xml[(at + 5)..xml.IndexOf("</UID>", at, StringComparison.Ordinal)];
    }
}
