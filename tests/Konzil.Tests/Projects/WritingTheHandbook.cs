using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.Shared;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Konzil.Tests.Projects;

/// <summary>What became of a phase, as a page and as a text file made from what is stored now.</summary>
[Trait("R", "R-3.4-32")]
public class WritingTheHandbook(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private Project _project = null!;
    private Phase _phase = null!;

    private string Handbook => $"/buero/projekte/{_project.Number}/phasen/{_phase.Id}/handbuch";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        _project = await City.TheAgendasProject();
        _phase = await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => db.Set<WorkPackage>().Any(w => w.Number == "AP 3" && w.PhaseId == p.Id)));
    }

    [Fact]
    [Trait("R", "R-3.4-33")]
    public async Task It_tells_mandate_plan_shifts_team_gate_and_money()
    {
        await City.Moves(_coordination, "AP 3", 9, "Die Halle war belegt.");
        await _coordination.PostsAndLooks($"/buero/projekte/{_project.Number}/team", ("PersonId", _coordination.Id.ToString()!), ("Function", "Schreibt das Handbuch"));
        await _coordination.PostsAndLooks($"/buero/projekte/{_project.Number}/phasen/{_phase.Id}/freigabe/kriterien/neu", ("Kind", "Exit"), ("Title", "Alle Workshops sind gehalten"), ("Standing", "Open"));
        var page = (await _coordination.Opens(Handbook)).ShouldBe(HttpStatusCode.OK);
        page.ShouldSay("Stand: " + MeetingsInTheCity.Words(City.Today())).ShouldSay("AP 3 Workshops").ShouldSay("Die Halle war belegt.").ShouldSay("Schreibt das Handbuch").ShouldSay("Alle Workshops sind gehalten").ShouldSay("Geld und Stellen").ShouldSay("etwa 12 Monate");
        Assert.Equal(page.Document.QuerySelectorAll("main sup a").Select(a => a.GetAttribute("href")), page.Document.QuerySelectorAll("main li[id^=quelle-]").Select(l => "#" + l.Id));
        Assert.All(page.Document.QuerySelectorAll("main table"), t => Assert.NotNull(t.QuerySelector("caption")));
        (await _coordination.Opens(Handbook + "?lang=en")).ShouldSay("Project handbook").ShouldSay("Dates that moved").ShouldNotSay("Verschobene Termine");

        // What changes is in it the next time.
        await City.Moves(_coordination, "AP 4", 2, "Zweiter Grund.");
        (await _coordination.Opens(Handbook)).ShouldSay("Zweiter Grund.");
    }

    [Fact]
    public async Task Of_a_lead_project_it_tells_the_money_and_the_posts_of_its_measure_with_their_sums()
    {
        var lead = await City.HasPerson("Feldleitung", Role.FieldLead);
        var (measure, _) = await City.HasLedMeasure(lead);
        var (project, phase) = await City.HasProject(lead, measure: measure.Id);
        var handbook = $"/buero/projekte/{project.Number}/phasen/{phase.Id}/handbuch";
        (await lead.Opens(handbook)).ShouldSay(HandbookText.NoMoney.De).ShouldSay(HandbookText.NoPosts.De);
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/geld/neu", ("Year", "2027"), ("Planned", "90.000"), ("Budgeted", "40.000"));
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/geld/neu", ("Year", "2028"), ("Planned", "10.000"));
        await lead.PostsAndLooks($"/buero/umsetzung/{measure.Number}/stellen/neu", ("Unit", "Bauamt"), ("Need", "1,5"), ("Existing", "0,5"));
        var page = (await lead.Opens(handbook)).ShouldNotSay(HandbookText.NoMoney.De).ShouldRead("Bauamt 1,5 0,5");
        Assert.Contains(page.Document.QuerySelectorAll("main tr").Select(r => string.Join('|', r.QuerySelectorAll("th, td").Select(c => c.TextContent.Replace('\u00a0', ' ').Trim()))), r => r.StartsWith("Summe|100.000 €|40.000 €, unvollständig", StringComparison.Ordinal));
        (await lead.Opens(handbook + "?lang=en")).ShouldSay("Money and posts").ShouldSay("Posts (MAK)");

        // The table of the programme has its sums too.
        (await _coordination.Opens(Handbook)).ShouldSay("300.000 €");
    }

    [Fact]
    public async Task The_text_file_has_headings_tables_footnotes_and_opens_without_repair()
    {
        await City.Moves(_coordination, "AP 3", 9, "Die Halle war belegt.");
        var bytes = await _coordination.Downloads(Handbook + ".docx");
        using (var file = WordprocessingDocument.Open(new MemoryStream(bytes), false))
        {
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file).Select(e => e.Description + " " + e.Path?.XPath));
            var body = file.MainDocumentPart!.Document!.Body!;
            var styles = body.Descendants<W.ParagraphStyleId>().Select(s => s.Val!.Value!).ToList();
            Assert.Equal("Heading1", styles[0]);
            Assert.Single(styles, "Heading1");
            Assert.Contains("Heading2", styles);
            Assert.Equal("Subtitle", styles[1]);
            Assert.All(body.Descendants<W.Table>(), t => Assert.NotNull(t.Descendants<W.TableHeader>().FirstOrDefault()));
            Assert.All(body.Descendants<W.Table>(), t => Assert.False(string.IsNullOrEmpty(t.Descendants<W.TableDescription>().Single().Val)));
            Assert.Equal(body.Descendants<W.FootnoteReference>().Count(), file.MainDocumentPart.FootnotesPart!.Footnotes!.Elements<W.Footnote>().Count(f => f.Id! > 0));
            Assert.Equal(("de-DE", true), (file.PackageProperties.Language, file.PackageProperties.Title!.StartsWith("Projekthandbuch: Digitale Agenda erarbeiten", StringComparison.Ordinal)));
        }

        Assert.SkipWhen(CommandLine.Writer is null, "LibreOffice Writer is not installed.");
        var words = System.Text.Encoding.UTF8.GetString(await CommandLine.Converted(CommandLine.Writer!, "handbuch.docx", bytes, "txt:Text (encoded):UTF8"));
        Assert.Contains("Die Halle war belegt.", words, StringComparison.Ordinal);
        Assert.Contains("Workshops", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_read_the_project_finds_nothing_and_nobody_finds_more_than_they_may()
    {
        var (helper, stranger) = (await City.HasPerson("Paketleitung", Role.FieldLead), await City.HasPerson("Fremde Leitung", Role.FieldLead));
        await City.Do(db => db.WorkPackages.Where(p => p.Number == "AP 3").ExecuteUpdateAsync(s => s.SetProperty(p => p.LeadPersonId, helper.Id)));
        var body = await City.HasBody(_coordination, "Geschlossener Kreis");
        var meeting = await City.HasMeeting(_coordination, body, City.Today());
        var item = await City.HasItem(_coordination, meeting, "Vertrauliches");
        await City.Holds(_coordination, meeting);
        (await _coordination.Posts($"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/entscheidung", ("Title", "Interne Festlegung"), ("Wording", "Es bleibt beim Plan."))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Do(db => db.MeetingDecisions.ExecuteUpdateAsync(s => s.SetProperty(d => d.DecidedOn, _phase.Start!.Value.AddDays(3))));
        (await _coordination.Opens(Handbook)).ShouldSay("Interne Festlegung");
        (await helper.Opens(Handbook)).ShouldBe(HttpStatusCode.OK).ShouldSay("AP 3 Workshops").ShouldNotSay("Interne Festlegung");
        foreach (var path in new[] { Handbook, Handbook + ".docx", $"/buero/projekte/{_project.Number}/phasen/{Ids.Next()}/handbuch" })
        {
            (await stranger.Opens(path)).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    [Trait("R", "R-3.4-03")]
    public async Task Minutes_are_a_text_file_for_those_who_see_the_body()
    {
        var body = await City.HasBody(_coordination);
        var meeting = await City.HasMeeting(_coordination, body, City.Today());
        var item = await City.HasItem(_coordination, meeting, "Sensornetz");
        await City.Holds(_coordination, meeting);
        await City.WritesMinutes(_coordination, meeting, item, "Wir beginnen am Hafen.\nDann folgt der Bahnhof.", ItemOutcome.Settled);
        await City.HasTask(_coordination, meeting, item, _coordination, City.Today().AddDays(9));
        using var file = WordprocessingDocument.Open(new MemoryStream(await _coordination.Downloads($"/buero/sitzungen/{meeting.Number}/protokoll.docx")), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file).Select(e => e.Description + " " + e.Path?.XPath));
        var text = file.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.Contains("Wir beginnen am Hafen.", text, StringComparison.Ordinal);
        Assert.Contains("Kosten erfragen", text, StringComparison.Ordinal);
        Assert.Contains(MeetingText.DraftMinutes.De, text, StringComparison.Ordinal);
        Assert.Contains($"href=\"/buero/sitzungen/{meeting.Number}/protokoll.docx\"", (await _coordination.Opens($"/buero/sitzungen/{meeting.Number}/protokoll")).Html, StringComparison.Ordinal);
        (await (await City.HasPerson("Fremd", Role.FieldLead)).Opens($"/buero/sitzungen/{meeting.Number}/protokoll.docx")).ShouldBe(HttpStatusCode.NotFound);
    }
}
