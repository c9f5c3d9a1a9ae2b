using System.Net;
using System.Xml.Linq;
using Konzil.People;
using Konzil.Projects;
using Konzil.Tests.World;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>The whole process on one picture, and where it stands in words.</summary>
public class SeeingTheWholeProcess(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-2.2-01")]
    public async Task Phases_packages_times_to_take_part_and_decisions_are_picture_file_and_list()
    {
        await City.LoadsKonstanz();
        var phases = await City.Do(db => ProjectAccess.PublicPhases(db).AsNoTracking().ToListAsync());
        var packages = await City.Do(db => ProjectAccess.PublicPackages(db).AsNoTracking().ToListAsync());
        await City.Do(db => db.Set<Phase>().Where(p => p.Id == phases[0].Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.OpenParts, "Ideas\nComments")));
        var page = (await City.Visitor.Opens("/zeitplan/bild")).ShouldBe(HttpStatusCode.OK);
        Assert.Equal(phases.Count, page.Document.QuerySelectorAll("ol.kz-liste > li").Length);
        Assert.All(phases.Select(p => p.Title.De).Concat(packages.Select(p => p.Name.De)), t => Assert.Contains(t, page.Text, StringComparison.Ordinal));
        page.ShouldSay(ProcessText.TakePart.De).ShouldSay(Konzil.Platform.TakingPartText.Of(Konzil.Platform.PartKind.Ideas).De);
        Assert.NotNull(page.Document.QuerySelector("svg.kz-schaubild[role=img] > title"));
        var svg = XDocument.Parse((await City.Visitor.Opens("/zeitplan/bild.svg")).ShouldBe(HttpStatusCode.OK).Html);
        Assert.True(svg.Descendants(svg.Root!.Name.Namespace + "rect").Count() > phases.Count + packages.Count);
        (await City.Visitor.Opens("/zeitplan/bild?lang=en")).ShouldSay("Take part").ShouldNotSay("Mitmachen");
        (await City.Visitor.Opens("/zeitplan")).ShouldSay(ProcessText.ToPicture.De);
    }

    [Fact]
    [Trait("R", "R-1.5-09")]
    public async Task The_timeline_says_where_we_are_what_comes_next_what_is_late_and_why_it_moved()
    {
        await City.LoadsKonstanz();
        var planner = await City.HasPerson("Frau Planung", Role.Coordinator);
        var today = City.Today();
        await City.Do(db => db.Set<WorkPackage>().Where(p => p.Number == "AP 2").ExecuteUpdateAsync(s => s.SetProperty(p => p.Done, (DateOnly?)null).SetProperty(p => p.Start, today.AddDays(-20)).SetProperty(p => p.End, today.AddDays(-2))));
        await City.Do(db => db.Set<WorkPackage>().Where(p => p.Number == "AP 4").ExecuteUpdateAsync(s => s.SetProperty(p => p.Done, (DateOnly?)null).SetProperty(p => p.Start, today.AddDays(5)).SetProperty(p => p.End, today.AddDays(9))));
        await City.Moves(planner, "AP 3", 9, "Die Halle war belegt.");
        (await planner.Opens($"/buero/projekte/{(await City.TheAgendasProject()).Number}/pakete/{(await City.PackageOf("AP 3")).Id}/termin")).ShouldSay(ProcessText.ShiftIsPublic.De);
        var page = (await City.Visitor.Opens("/zeitplan")).ShouldSay(ProcessText.WhereHeading.De).ShouldSay("Die Halle war belegt.").ShouldSay("geplant bis " + MeetingsInTheCity.Words(today.AddDays(-2)));
        Assert.Contains(page.Document.QuerySelectorAll("#stand li"), l => l.TextContent.Contains("AP 4", StringComparison.Ordinal) && l.TextContent.Contains(MeetingsInTheCity.Words(today.AddDays(5)), StringComparison.Ordinal));
        await City.Do(db => db.Set<WorkPackage>().Where(p => p.Number == "AP 3").ExecuteUpdateAsync(s => s.SetProperty(p => p.IsPublic, false)));
        (await City.Visitor.Opens("/zeitplan?lang=en")).ShouldNotSay("Die Halle war belegt.").ShouldSay("What moved and why");

        // A reason written for the office stays there when the package becomes public.
        await City.Moves(planner, "AP 3", 2, "Nur im Büro gesagt.");
        await City.Do(db => db.Set<WorkPackage>().Where(p => p.Number == "AP 3").ExecuteUpdateAsync(s => s.SetProperty(p => p.IsPublic, true)));
        (await City.Visitor.Opens("/zeitplan")).ShouldSay("Die Halle war belegt.").ShouldNotSay("Nur im Büro gesagt.");
    }

    [Fact]
    [Trait("R", "R-2.2-01")]
    public async Task An_empty_city_says_that_there_is_no_plan()
    {
        (await City.Visitor.Opens("/zeitplan/bild")).ShouldBe(HttpStatusCode.OK).ShouldSay(PlanText.NoPlan.De);
        XDocument.Parse((await City.Visitor.Opens("/zeitplan/bild.svg")).Html);
    }

    [Theory]
    [InlineData("Ein Satz mit Leerzeichen", 10, "Ein Satz|mit Leerz-|eichen")]
    [InlineData("", 10, "")]
    [InlineData("Donaudampfschifffahrt", 8, "Donauda-|mpfschi-|fffahrt")]
    public void Words_wrap_and_none_is_lost(string text, int most, string lines)
    {
        var wrapped = Picture.Wrap(text, most);
        Assert.All(wrapped, l => Assert.True(l.Length <= most));
        Assert.Equal(lines.Split('|', StringSplitOptions.RemoveEmptyEntries), wrapped);
    }
}
