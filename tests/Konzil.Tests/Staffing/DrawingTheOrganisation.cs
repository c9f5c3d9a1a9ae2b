using System.Net;
using System.Xml.Linq;
using Konzil.People;
using Konzil.Staffing;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Staffing;

/// <summary>Who is who in the project, drawn from what is entered, with the same as a list.</summary>
[Trait("R", "R-2.1-06")]
public class DrawingTheOrganisation(City city) : CityTest(city)
{
    private Actor _office = null!;
    private string _path = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _office = await City.HasPerson("Frau Leitung", Role.Coordinator);
        _path = $"/buero/projekte/{(await City.TheAgendasProject()).Number}/organisation";
    }

    [Fact]
    public async Task Client_steering_coordination_teams_and_field_leads_with_deputies_stand_in_picture_and_list()
    {
        var project = await City.TheAgendasProject();
        var (deputy, helper) = (await City.HasPerson("Herr Vertretung", Role.FieldLead), await City.HasPerson("Frau Mitarbeit", Role.FieldLead));
        var field = await City.Do(db => db.Set<Konzil.Strategy.ActionField>().AsNoTracking().OrderBy(f => f.Order).FirstAsync());
        var seat = await City.Do(db => db.Set<LeadSeat>().AsNoTracking().SingleAsync(s => s.SubjectId == field.Id));
        await _office.PostsAndLooks($"/buero/projekte/{project.Number}/team", ("PersonId", helper.Id.ToString()!), ("Function", "Schreibt mit"));
        (await _office.Posts($"/buero/personal/leitungen/{field.Id}", ("LeadId", helper.Id.ToString()!), ("DeputyId", deputy.Id.ToString()!), ("DueOn", ""), ("Version", seat.Version.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        var page = (await _office.Opens(_path)).ShouldBe(HttpStatusCode.OK);
        page.ShouldSay(ChartText.Client.De).ShouldSay(ChartText.Coordination.De).ShouldSay("Frau Mitarbeit: Schreibt mit").ShouldSay("Vertretung: Herr Vertretung").ShouldSay(ChartText.Nobody.De);

        // Every box of the list is in the picture and the other way round.
        var drawn = string.Concat(page.Document.QuerySelectorAll("svg.kz-schaubild text").Select(t => t.TextContent.TrimEnd('-'))).Replace(" ", "", StringComparison.Ordinal);
        foreach (var title in page.Document.QuerySelectorAll(".kz-baum b").Select(b => b.TextContent).Where(t => t != ChartText.FieldLeads.De))
        {
            Assert.Contains(title.Replace(" ", "", StringComparison.Ordinal), drawn, StringComparison.Ordinal);
        }

        var svg = page.Document.QuerySelector("svg.kz-schaubild")!;
        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.All(svg.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotNull(page.Document.GetElementById(id)));
        (await _office.Opens(_path + "?lang=en")).ShouldSay("Client").ShouldSay("Deputy: Herr Vertretung").ShouldNotSay("Auftraggeber:");
    }

    [Fact]
    public async Task The_picture_is_a_file_of_its_own_and_stands_in_the_handbook_as_words()
    {
        var file = XDocument.Parse((await _office.Opens(_path + ".svg")).ShouldBe(HttpStatusCode.OK).Html);
        Assert.Equal("http://www.w3.org/2000/svg", file.Root!.Name.NamespaceName);
        var (width, height) = ((int)file.Root.Attribute("width")!, (int)file.Root.Attribute("height")!);
        Assert.All(file.Descendants(file.Root.Name.Namespace + "rect").Skip(1), r => Assert.True((int)r.Attribute("x")! >= 0 && (int)r.Attribute("x")! + (int)r.Attribute("width")! <= width && (int)r.Attribute("y")! + (int)r.Attribute("height")! <= height, r.ToString()));
        var project = await City.TheAgendasProject();
        var phase = await City.Do(db => db.Set<Konzil.Projects.Phase>().AsNoTracking().Where(p => p.ProjectId == project.Id).OrderBy(p => p.Order).FirstAsync());
        (await _office.Opens($"/buero/projekte/{project.Number}/phasen/{phase.Id}/handbuch")).ShouldSay(ChartText.Title.De).ShouldSay(ChartText.Client.De);
        (await _office.Opens($"/buero/projekte/{project.Number}/auftrag")).ShouldSay(Konzil.Projects.GateText.Organisation.De);
    }

    [Fact]
    public async Task Who_does_not_read_the_project_finds_nothing()
    {
        foreach (var path in new[] { _path, _path + ".svg" })
        {
            (await (await City.HasPerson("Fremd " + path.Length, Role.FieldLead)).Opens(path)).ShouldBe(HttpStatusCode.NotFound);
            (await City.Visitor.Opens(path)).ShouldBe(HttpStatusCode.SeeOther);
        }
    }
}
