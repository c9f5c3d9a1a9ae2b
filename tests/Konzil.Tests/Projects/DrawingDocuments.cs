using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Tests.Shared;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using NetVips;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Konzil.Tests.Projects;

/// <summary>The drawings of a document are on its page and in its text file, with the same words for those who do not see them.</summary>
[Trait("R", "R-3.4-32")]
public class DrawingDocuments(City city) : CityTest(city)
{
    [Fact]
    public async Task The_handbook_draws_its_packages_and_its_risks_on_the_page_and_in_the_file()
    {
        await City.LoadsKonstanz();
        var coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        var project = await City.TheAgendasProject();
        var phase = await City.Do(db => db.Phases.AsNoTracking().SingleAsync(p => db.Set<WorkPackage>().Any(w => w.Number == "AP 3" && w.PhaseId == p.Id)));
        Assert.True(await City.Do(db => db.Risks.AnyAsync(r => r.MeasureId == null && r.Probability != null)));
        var drawn = await SameOnPageAndFile(coordination, $"/buero/projekte/{project.Number}/phasen/{phase.Id}/handbuch", ".docx");
        Assert.Equal([HandbookText.PackagesInTime.De, RiskText.Map.De], drawn);
    }

    [Fact]
    [Trait("R", "R-3.3-23")]
    public async Task The_sheet_of_a_measure_draws_milestones_and_money_and_the_status_report_the_measures()
    {
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt"), await City.HasGoal(), "Licht am Seerhein");
        var (milestone, _) = (await City.HasMilestone(measure, "Erste <Lampe> & ein sehr langer Name, der nirgends ganz hineinpasst", City.Today().AddDays(-4)), await City.HasMilestone(measure, "Letzte Lampe", City.Today().AddDays(900)));
        await City.Do(async db =>
        {
            var line = MoneyLine.Of(measure.Id);
            line.Write(2026, "Leuchten", Enum.GetValues<MoneyKind>().ToDictionary(k => k, k => k is MoneyKind.Planned or MoneyKind.Budgeted ? MoneyCell.Of(k == MoneyKind.Planned ? 20_000 : 5_000) : MoneyCell.Open), null);
            db.Money.Add(line);
            await db.SaveChangesAsync();
            return true;
        });
        var drawn = await SameOnPageAndFile(City.Visitor, $"/massnahmen/{measure.Number}/blatt", ".docx");
        Assert.Equal([SheetText.RoadDrawing.De, SheetText.MoneyDrawing.De], drawn);
        (await City.Visitor.Opens($"/massnahmen/{measure.Number}/blatt?lang=en")).ShouldSay("Milestones over time").ShouldSay("The table below names all days.").ShouldNotSay("Die Tabelle darunter");
        (await City.Visitor.Opens("/statusbericht")).ShouldBe(HttpStatusCode.OK);
        Assert.NotEqual(default, milestone.Id);
    }

    [Fact]
    public void Every_drawing_is_drawn_to_the_end_of_its_words_whatever_they_are()
    {
        var drawing = new DocumentDrawing("Alles", "Beschreibung", 200)
        {
            Boxes = [new(0, 0, 640, 200, "#e8f1f4", "#0b6685"), new(639, 199, 1, 1, "#000000", "#000000")],
            Lines = [new(0, 100, 640, 100, "#a33a00"), new(320, 0, 320, 200, "#a33a00")],
            Words = [new(0, 20, "Ünïcödé <b>&amp; 🙂 日本"), new(320, 60, "Mitte") { At = DrawnAt.Middle }, new(640, 90, "Rechts") { At = DrawnAt.End }, new(0, 120, "   "), new(0, 160, new string('W', 200)), new(630, 190, "\u0001.")],
        };
        using var picture = Image.NewFromBuffer(DrawingPng.Of(drawing));
        Assert.Equal((1280, 400), (picture.Width, picture.Height));
        // The words are there: not only the ground, the edge and the lines have a colour.
        using var words = picture.ExtractArea(0, 250, 900, 90);
        Assert.True(words.Min() < 60, $"{words.Min()}");
    }

    [Fact]
    public void What_holds_nothing_is_not_drawn()
    {
        Assert.Null(TimeDrawing.Of("Zeit", [], City.Today()));
        Assert.Null(BarDrawing.Of("Balken", [new("Nichts", 0, "0"), new("Auch nichts", 0, "0")]));
        Assert.Null(BarDrawing.Of("Balken", [new("Allein", 5, "5")]));
        Assert.Null(GradeDrawing.Of("Stufen", [], "x", "y", (_, _) => 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(800)]
    [InlineData(30_000)]
    public void Bars_of_a_day_a_year_and_a_century_stay_inside_the_drawing(int days)
    {
        var today = City.Today();
        var drawing = TimeDrawing.Of("Zeit", [new("Eins", today, today.AddDays(days), TimeState.Late), new("Zwei", today, today, TimeState.Done) { First = today.AddDays(-days) }], today)!;
        Assert.All(drawing.Boxes, b => Assert.True(b.X >= 0 && b.X + b.Width <= DocumentDrawing.Width, $"{b}"));
        Assert.All(drawing.Lines, l => Assert.True(l.X >= 0 && l.ToX <= DocumentDrawing.Width, $"{l}"));
        Assert.NotEmpty(DrawingPng.Of(drawing));
    }

    /// <summary>The titles of the drawings, in order.</summary>
    private static async Task<List<string>> SameOnPageAndFile(Actor reader, string page, string ending)
    {
        var seen = (await reader.Opens(page)).ShouldBe(HttpStatusCode.OK);
        var drawings = seen.Document.QuerySelectorAll("main svg.kz-schaubild").ToList();
        Assert.All(drawings, d => Assert.Equal("img", d.GetAttribute("role")));
        Assert.All(drawings, d => Assert.NotNull(d.ParentElement!.NextElementSibling!.QuerySelector("table")));
        var bytes = await reader.Downloads(page + ending);
        using (var file = WordprocessingDocument.Open(new MemoryStream(bytes), false))
        {
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file).Select(e => e.Description + " " + e.Path?.XPath));
            var main = file.MainDocumentPart!;
            var framed = main.Document!.Body!.Descendants<WP.Inline>().ToList();
            Assert.NotEmpty(framed);
            Assert.Equal(drawings.Select(d => d.QuerySelector("title")!.TextContent + ". " + d.QuerySelector("desc")!.TextContent), framed.Select(f => f.DocProperties!.Description!.Value));
            foreach (var blip in framed.SelectMany(f => f.Descendants<DocumentFormat.OpenXml.Drawing.Blip>()))
            {
                using var stream = main.GetPartById(blip.Embed!.Value!).GetStream();
                using var copy = new MemoryStream();
                await stream.CopyToAsync(copy);
                using var picture = Image.NewFromBuffer(copy.ToArray());
                Assert.Equal(1280, picture.Width);
            }
        }

        if (CommandLine.Writer is { } writer)
        {
            Assert.NotEmpty(await CommandLine.Converted(writer, "bild.docx", bytes, "pdf"));
        }

        return [.. drawings.Select(d => d.QuerySelector("title")!.TextContent)];
    }
}
