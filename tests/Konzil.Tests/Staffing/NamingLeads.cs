using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Staffing;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Staffing;

/// <summary>Exactly one answers for each field, project and package; until somebody is named it is a dated open point.</summary>
public class NamingLeads(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.3-25")]
    [Trait("R", "R-3.3-26")]
    public async Task The_leads_of_the_papers_fields_are_open_until_the_end_of_phase_1_and_are_then_named()
    {
        await City.LoadsKonstanz();
        var (office, lead, deputy) = (await City.HasPerson("Frau Planung", Role.ProjectOffice), await City.HasPerson("Frau Feld", Role.FieldLead), await City.HasPerson("Herr Vertretung", Role.Staff));
        (await office.Opens("/buero/personal")).ShouldSay("Leitung zu benennen: Mobilität");
        (await office.Opens("/buero/personal/leitungen")).ShouldSay("Noch zu benennen: 11.").ShouldSay("18. November 2020").ShouldSay("überfällig");
        var field = await City.Do(db => db.Fields.Where(f => f.NameDe == "Mobilität").Select(f => f.Id).SingleAsync());
        var page = $"/buero/personal/leitungen/{field}";
        var seat = await Seat(field);
        (await office.Posts(page, ("LeadId", ""), ("DueOn", ""), ("Version", seat.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(LeadText.DueMissing.De);
        (await office.Posts(page, ("LeadId", lead.Id.ToString()!), ("DeputyId", lead.Id.ToString()!), ("Version", seat.Version.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(LeadText.SamePerson.De);
        (await office.PostsAndLooks(page, ("LeadId", lead.Id.ToString()!), ("DeputyId", deputy.Id.ToString()!), ("Version", seat.Version.ToString()))).ShouldSay("Frau Feld").ShouldSay("Herr Vertretung").ShouldSay("Noch zu benennen: 10.");
        (await office.Posts(page, ("LeadId", ""), ("DueOn", "2027-01-01"), ("Version", seat.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Leitung: Frau Feld");
        await City.Settle();
        Assert.Contains("Sie verantworten jetzt „Mobilität“.", await City.HeardBy(lead));
        (await lead.Opens(page)).ShouldBe(HttpStatusCode.Forbidden);
        Assert.Equal(1, await City.Do(db => db.LeadSeats.CountAsync(s => s.SubjectId == field)));
        (await office.Opens("/buero/personal/leitungen/liste.csv")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Trait("R", "R-3.3-25")]
    public async Task The_lead_of_a_package_stands_with_the_package_and_its_deputy_reads_the_plan()
    {
        var (office, lead, deputy) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Paket", Role.FieldLead), await City.HasPerson("Herr Vertretung", Role.Staff));
        var (project, phase) = await City.HasProject();
        var package = await City.HasPackage(phase, "Texte");
        (await lead.Opens($"/buero/projekte/{project.Number}")).ShouldBe(HttpStatusCode.NotFound);
        await office.PostsAndLooks($"/buero/personal/leitungen/{package.Id}", ("LeadId", lead.Id.ToString()!), ("DeputyId", deputy.Id.ToString()!));
        Assert.Equal(lead.Id, await City.Do(db => db.WorkPackages.Where(p => p.Id == package.Id).Select(p => p.LeadPersonId).SingleAsync()));
        (await lead.Opens($"/buero/projekte/{project.Number}")).ShouldBe(HttpStatusCode.OK);
        (await deputy.Opens($"/buero/projekte/{project.Number}")).ShouldBe(HttpStatusCode.OK);
        await office.PostsAndLooks($"/buero/personal/leitungen/{project.Id}", ("LeadId", lead.Id.ToString()!));
        Assert.Equal(lead.Id, await City.Do(db => db.Projects.Where(p => p.Id == project.Id).Select(p => p.LeadPersonId).SingleAsync()));
        (await deputy.Opens("/buero/personal/leitungen")).ShouldSay("Frau Paket");
    }

    [Fact]
    [Trait("R", "R-3.2-13")]
    public async Task The_project_management_office_has_rights_over_all_projects_and_none_over_delivery()
    {
        var pmo = await City.HasPerson("Projektmanagement-Office", Role.ProjectOffice);
        var lead = await City.HasPerson("Projektleitung", Role.FieldLead);
        var (project, phase) = await City.HasProject(lead);
        (await pmo.Opens($"/buero/projekte/{project.Number}")).ShouldBe(HttpStatusCode.OK);
        (await pmo.Opens($"/buero/projekte/{project.Number}/phasen/{phase.Id}/team/bearbeiten")).ShouldBe(HttpStatusCode.OK);
        (await pmo.Opens($"/buero/projekte/{project.Number}/pakete/neu")).ShouldBe(HttpStatusCode.Forbidden);
        Assert.DoesNotContain(Permission.ReportDelivery, Rights.Of([Role.ProjectOffice]));
    }

    private Task<LeadSeat> Seat(Guid subject) => City.Do(db => db.LeadSeats.AsNoTracking().SingleAsync(s => s.SubjectId == subject));
}
