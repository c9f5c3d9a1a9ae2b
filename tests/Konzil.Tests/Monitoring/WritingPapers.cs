using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Konzil.Meetings;
using Konzil.Monitoring;
using Konzil.People;
using Konzil.Projects;
using Konzil.Strategy;
using Konzil.Tests.Shared;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Konzil.Tests.Monitoring;

/// <summary>Papers made from live data, as a page and as a text file that a word processor takes as it is.</summary>
public class WritingPapers(City city) : CityTest(city)
{
    private Actor _office = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _office = await City.HasPerson("Frau Vorlage", Role.Coordinator);
    }

    [Fact]
    [Trait("R", "R-2.1-38")]
    [Trait("R", "R-1.5-26")]
    public async Task The_paper_for_the_council_comes_from_the_data_of_the_day_with_sources()
    {
        var page = (await _office.Opens("/buero/agenda/vorlage")).ShouldBe(HttpStatusCode.OK);
        page.ShouldSay("Stand: " + MeetingsInTheCity.Words(City.Today())).ShouldSay(PaperDocText.Motion.De).ShouldSay("S. 154-155").ShouldSay("Gewählt").ShouldSay(GlossaryText.InDocument.De);
        Assert.Equal(page.Document.QuerySelectorAll("main sup a").Select(a => a.GetAttribute("href")), page.Document.QuerySelectorAll("main li[id^=quelle-]").Select(l => "#" + l.Id));
        var measures = await City.Do(db => db.Set<Konzil.Agenda.Measure>().AsNoTracking().Where(m => m.PublishedAt != null).ToListAsync());
        Assert.All(measures, m => Assert.Contains(m.Title, page.Text, StringComparison.Ordinal));
        page.ShouldSay($"mit {measures.Count} Maßnahmen");
        (await _office.Opens("/buero/agenda/vorlage?lang=en")).ShouldSay("Motion").ShouldSay("Which way was chosen").ShouldNotSay("Beschlussvorschlag");

        // What changes is in it the next time.
        await City.Do(db => db.Set<Konzil.Agenda.Measure>().Where(m => m.Id == measures[0].Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.Title, "Ganz neuer Titel").SetProperty(m => m.TitleEn, (string?)null)));
        (await _office.Opens("/buero/agenda/vorlage")).ShouldSay("Ganz neuer Titel");
        (await City.Visitor.Opens("/buero/agenda/vorlage")).ShouldBe(HttpStatusCode.SeeOther);
        (await (await City.HasPerson("Moderation", Role.Moderator)).Opens("/buero/agenda/vorlage.docx")).ShouldBe(HttpStatusCode.Forbidden);
        Assert.Contains("href=\"/buero/agenda/vorlage.docx\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("R", "R-2.1-38")]
    public async Task The_status_report_is_for_everybody_and_holds_back_what_is_held_back()
    {
        var measure = await City.Do(db => db.Set<Konzil.Agenda.Measure>().AsNoTracking().Where(m => m.PublishedAt != null).OrderBy(m => m.Number).FirstAsync());
        var milestone = await City.HasMilestone(measure, "Vertrag unterschrieben", City.Today().AddDays(-4));
        await City.Do(async db =>
        {
            var tracked = await db.Set<Konzil.Steering.Milestone>().SingleAsync(m => m.Id == milestone.Id);
            db.Add(tracked.Shift(City.Today().AddDays(20), "Die Prüfung dauert länger.", _office.Me, City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
            db.Add(Konzil.Steering.StatusReport.File(measure.Id, new(City.Today().AddDays(-30), City.Today(), Konzil.Steering.ReportLight.Critical, "Alles steht.", "") { LightReason = "Nur für das Haus", IsHeldBack = true }, _office.Me, City.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        var page = (await City.Visitor.Opens("/statusbericht")).ShouldBe(HttpStatusCode.OK).ShouldSay("Vertrag unterschrieben").ShouldSay("Die Prüfung dauert länger.").ShouldSay(PaperDocText.NothingLate.De).ShouldNotSay("Nur für das Haus");
        Assert.Equal(1, page.Document.QuerySelectorAll("main h1").Length);
        (await City.Visitor.Opens("/massnahmen")).ShouldSay(Konzil.Agenda.AgendaText.ToStatusReport.De);
        (await City.Visitor.Opens("/statusbericht?lang=en")).ShouldSay("What was moved and why").ShouldNotSay("Was verschoben wurde");
    }

    [Fact]
    [Trait("R", "R-2.1-38")]
    [Trait("R", "R-L-01")]
    [Trait("R", "R-3.4-32")]
    public async Task Every_kind_of_document_opens_in_a_word_processor_with_headings_tables_and_notes()
    {
        var project = await City.TheAgendasProject();
        var phase = await City.Do(db => db.Set<Phase>().AsNoTracking().FirstAsync(p => db.Set<WorkPackage>().Any(w => w.Number == "AP 3" && w.PhaseId == p.Id)));
        var measure = await City.Do(db => db.Set<Konzil.Agenda.Measure>().AsNoTracking().Where(m => m.PublishedAt != null && m.PaperWording != null).OrderBy(m => m.Number).FirstAsync());
        var meeting = await City.HasMeeting(_office, await City.HasBody(_office), City.Today());
        var item = await City.HasItem(_office, meeting, "Sensornetz");
        await City.Holds(_office, meeting);
        await City.WritesMinutes(_office, meeting, item, "Wir beginnen am Hafen.", ItemOutcome.Settled);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["handbuch.docx"] = await _office.Downloads($"/buero/projekte/{project.Number}/phasen/{phase.Id}/handbuch.docx"),
            ["vorlage.docx"] = await _office.Downloads("/buero/agenda/vorlage.docx"),
            ["statusbericht.docx"] = await City.Visitor.Downloads("/statusbericht.docx"),
            ["massnahme.docx"] = await City.Visitor.Downloads($"/massnahmen/{measure.Number}/blatt.docx"),
            ["protokoll.docx"] = await _office.Downloads($"/buero/sitzungen/{meeting.Number}/protokoll.docx"),
        };
        var before = files.ToDictionary(f => Path.GetFileNameWithoutExtension(f.Key), f => Shape.Of(f.Value), StringComparer.Ordinal);
        Assert.All(before.Values, s => Assert.True(s is { Headings: > 1, Tables: > 0 } && s.Captions == s.Tables && s.Headed == s.Tables, s.ToString()));
        Assert.All(files.Values, f =>
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(f), false);
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file).Select(e => e.Description + " " + e.Path?.XPath));
            // Word reads them aloud; LibreOffice does not keep them, so each table has a visible caption besides.
            Assert.All(file.MainDocumentPart!.Document!.Body!.Descendants<W.Table>(), t => Assert.False(string.IsNullOrEmpty(t.Descendants<W.TableDescription>().Single().Val)));
        });
        Assert.True(before["vorlage"].Notes > 1);

        Assert.SkipWhen(CommandLine.Writer is null, "LibreOffice Writer is not installed.");
        foreach (var (name, written) in await CommandLine.Converted(CommandLine.Writer!, files, "docx"))
        {
            Assert.Equal(before[name], Shape.Of(written));
        }
    }

    [Fact]
    [Trait("R", "R-3.4-07")]
    public async Task Slides_say_one_thing_each_from_the_data_of_the_day()
    {
        var page = (await _office.Opens("/buero/agenda/folien")).ShouldBe(HttpStatusCode.OK);
        var slides = page.Document.QuerySelectorAll("section.kz-folie");
        Assert.True(slides.Length >= 8);
        Assert.All(slides, s => Assert.True(s.QuerySelectorAll("h2").Length == 1 && (s.QuerySelector("svg[role=img]") is not null || s.QuerySelectorAll("li").Length is > 0 and < 9), s.TextContent));
        Assert.Contains(MeetingsInTheCity.Words(City.Today()), slides[0].TextContent, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll(".kz-begriff"));
        (await _office.Opens("/buero/sitzungen")).ShouldSay(MeetingText.Slides.De);
        (await _office.Opens("/buero/agenda/folien?lang=en")).ShouldSay("This is where we are").ShouldNotSay("Hier stehen wir");
        (await City.Visitor.Opens("/buero/agenda/folien")).ShouldBe(HttpStatusCode.SeeOther);
    }

    /// <summary>What must survive a word processor that reads a file and writes it again.</summary>
    private sealed record Shape(int Headings, int Tables, int Captions, int Headed, int Notes)
    {
        public static Shape Of(byte[] docx)
        {
            using var file = WordprocessingDocument.Open(new MemoryStream(docx), false);
            var (main, styles) = (file.MainDocumentPart!, file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().ToDictionary(s => s.StyleId!.Value!, s => s.StyleName!.Val!.Value!.ToLowerInvariant()));
            var body = main.Document!.Body!;
            return new(
                body.Descendants<W.ParagraphStyleId>().Count(p => Styled(p).StartsWith("heading", StringComparison.Ordinal)),
                body.Descendants<W.Table>().Count(),
                body.Descendants<W.ParagraphStyleId>().Count(p => Styled(p) == "caption"),
                body.Descendants<W.Table>().Count(t => t.Descendants<W.TableHeader>().Any()),
                body.Descendants<W.FootnoteReference>().Count());

            string Styled(W.ParagraphStyleId style) => styles[style.Val!.Value!];
        }
    }
}
