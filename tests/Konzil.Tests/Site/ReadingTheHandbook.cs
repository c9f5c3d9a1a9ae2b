using System.Net;
using Konzil.People;
using Konzil.Site;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Site;

/// <summary>The handbook is read in the platform, and every page leads to its chapter.</summary>
[Trait("R", "R-4.2-07")]
public class ReadingTheHandbook(City city) : CityTest(city)
{
    [Fact]
    public async Task Every_chapter_is_read_and_its_links_lead_on()
    {
        var list = await City.Visitor.Opens("/handbuch");
        Assert.True(Handbook.Chapters.Count > 30);
        foreach (var chapter in Handbook.Chapters)
        {
            list.ShouldSay(chapter.Title);
            var page = (await City.Visitor.Opens("/handbuch/" + chapter.Name)).ShouldBe(HttpStatusCode.OK).ShouldSay(chapter.Title);
            page.ShouldNotSay("seiten: ").ShouldNotSay("---");
            foreach (var link in page.Document.QuerySelectorAll(".kz-handbuch a[href^='/']").Select(a => a.GetAttribute("href")!).Distinct(StringComparer.Ordinal))
            {
                (await City.Visitor.Opens(link)).ShouldBe(HttpStatusCode.OK);
            }
        }

        (await City.Visitor.Opens("/handbuch/gibt-es-nicht")).ShouldBe(HttpStatusCode.NotFound);
        (await City.Visitor.Opens("/handbuch/projekte?lang=en")).ShouldSay(HandbookText.OnlyGerman.En);
    }

    [Fact]
    public void Every_page_has_a_chapter_and_every_chapter_has_pages()
    {
        var pages = City.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) == true)
            .Select(e => "/" + e.RoutePattern.RawText!.Trim('/')).Where(p => !Path.HasExtension(p) && !p.StartsWith("/health/", StringComparison.Ordinal) && !p.StartsWith("/medien/", StringComparison.Ordinal) && !p.Contains("**", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var without = pages.Where(p => Handbook.For(p) is null).ToList();
        Assert.True(without.Count == 0, "No chapter of docs/handbook names these in its first lines: " + string.Join(", ", without));

        var idle = Handbook.Chapters.SelectMany(c => c.Pages).Where(p => !pages.Exists(x => x == p || x.StartsWith(p + "/", StringComparison.Ordinal))).ToList();
        Assert.True(idle.Count == 0, "Chapters name pages that do not exist: " + string.Join(", ", idle));
    }

    [Fact]
    public async Task The_foot_of_a_page_and_the_rail_of_the_office_lead_to_the_chapter_on_it()
    {
        var office = await City.HasPerson("Frau Planung", Role.Coordinator);
        foreach (var (page, chapter) in new[] { ("/", "ueberblick"), ("/ideen", "ideen"), ("/zeitplan", "projekte"), ("/buero/projekte", "projekte"), ("/buero/risiken", "risiken-und-beteiligte"), ("/konto/daten", "datenschutz"), ("/konto", "konten-und-rechte") })
        {
            Assert.Contains((await office.Opens(page)).Document.QuerySelectorAll("a"), a => a.TextContent.Trim() == "Hilfe zu dieser Seite" && a.GetAttribute("href") == "/handbuch/" + chapter);
        }
    }
}
