using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Steering;

/// <summary>A measure on a sheet of paper, for everybody.</summary>
[Trait("R", "R-0-01")]
[Trait("R", "R-3.3-23")]
public class PrintingAMeasure(City city) : CityTest(city)
{
    [Fact]
    public async Task The_sheet_says_its_day_and_the_paper_and_is_a_text_file_too()
    {
        await City.LoadsKonstanz();
        var measure = await City.Do(db => db.Set<Konzil.Agenda.Measure>().AsNoTracking().Where(m => m.PublishedAt != null && m.PaperWording != null).OrderBy(m => m.Number).FirstAsync());
        var sheet = $"/massnahmen/{measure.Number}/blatt";
        var page = (await City.Visitor.Opens(sheet)).ShouldBe(HttpStatusCode.OK).ShouldSay("Stand: " + MeetingsInTheCity.Words(City.Today())).ShouldSay("Strategiepapier").ShouldSay(measure.Title).ShouldSay("Die Agenda ist an diesem Tag: ").ShouldSay(sheet);
        Assert.Equal(1, page.Document.QuerySelectorAll("main h1").Length);
        (await City.Visitor.Opens(sheet + "?lang=en")).ShouldSay("The measure in brief").ShouldSay("Field of action").ShouldNotSay("Die Maßnahme in Stichworten");
        Assert.Contains(sheet, (await City.Visitor.Opens(Konzil.Platform.Paths.Measure(measure.Number, measure.Title))).Html, StringComparison.Ordinal);
        using var file = WordprocessingDocument.Open(new MemoryStream(await City.Visitor.Downloads(sheet + ".docx")), false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file).Select(e => e.Description + " " + e.Path?.XPath));
        Assert.Contains(measure.Title, file.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Milestones_and_money_stand_on_it_and_a_draft_has_none()
    {
        var (field, goal) = (await City.HasField("Umwelt"), await City.HasGoal());
        var measure = await City.HasMeasureOf(field, goal, "Licht am Seerhein");
        var draft = await City.HasMeasureOf(field, goal, "Noch geheim", published: false);
        await City.HasMilestone(measure, "Erste Lampe", new DateOnly(2027, 5, 1));
        (await City.Visitor.Opens($"/massnahmen/{measure.Number}/blatt")).ShouldSay("Erste Lampe").ShouldSay("01.05.2027");
        (await City.Visitor.Opens($"/massnahmen/{draft.Number}/blatt")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens($"/massnahmen/{draft.Number}/blatt.docx")).ShouldBe(HttpStatusCode.NotFound);
    }
}
