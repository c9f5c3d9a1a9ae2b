using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Staffing;

/// <summary>
/// The people of the projects: teams and leads, requests to units, hours, posts, capacity, who does what. Pages that members of a team,
/// heads of units and the people themselves read are open to whoever is signed in; <see cref="StaffAccess"/> decides what is there.
/// There is no open data: all of it names people or is still being deliberated.
/// </summary>
public sealed class StaffingModule : IModule
{
    private const string Staff = "/buero/personal";
    private const string Project = "/buero/projekte/{number:int}";
    private const string Phase = Project + "/phasen/{id:guid}";
    private const string Place = Phase + "/team/plaetze/{place:guid}";
    private const string Request = Staff + "/anfragen/{number:int}";
    private const string Secondment = Staff + "/zuordnungen/{id:guid}";
    private const string Week = Staff + "/stunden/{week:datetime}";
    private const string Posts = "/buero/stellenplan";
    private const string Post = Posts + "/{number:int}";

    public void Model(ModelBuilder model) => StaffingTables.Add(model);

    public IEnumerable<DataClass> PersonalData => StaffingData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get(Staff, ShowStaff.Show).SignedIn();
        routes.Get(Staff + "/einstellungen", EditSettings.Show).Allow(Permission.PlanStaff);
        routes.Post(Staff + "/einstellungen", EditSettings.Post).Allow(Permission.PlanStaff);
        routes.Get(Project + "/organisation", ShowOrgChart.Show).SignedIn();
        routes.Get(Project + "/organisation.svg", ShowOrgChart.Download).SignedIn();
        Teams(routes);
        Requests(routes);
        Hours(routes);
        PostRoutes(routes);
        Duties(routes);
        routes.Get(Project + "/pakete/{id:guid}/aufgaben/neu", GivePackageTask.New).SignedIn();
        routes.Post(Project + "/pakete/{id:guid}/aufgaben/neu", GivePackageTask.Create).SignedIn();
    }

    public void Services(IServiceCollection services)
    {
        services.AddSingleton(ShowStaff.Place);
        services.AddSingleton<IHandbookPart, OrgChapter>().AddSingleton<IHandbookPart, EffortChapter>();
        services.AddSingleton<Projects.ITemplatePart, StaffingTemplate>();
        services.AddSingleton(new PlanSubjects(PlansForPoints.Read)).AddSingleton(new Projects.OpenAtEnd(PointsLeftOpen.Read));
        services.AddSingleton(new TaskPlaces(PackageTaskPlaces.RunBy, PackageTaskPlaces.Find)).AddSingleton(new Projects.PackagePart(PackageTaskPlaces.Section));
        services.Handle<PointDue, TellOfPoint>().Handle<LeadNamed, TellOfLead>();
        services.Handle<RequestMoved, TellOfRequest>().Handle<RequestDue, TellOfRequest>().Handle<SecondmentMoved, TellOfSecondment>().Handle<GateDecided, EndWithPhase>();
        services.Handle<Budget.RequestDecided, FollowRequest>();
        services.AddSingleton(new Budget.RequestPlaces(FollowRequest.Places)).AddSingleton(new Steering.BookedWork(MeasureHours.Read));
        services.Handle<ForgetHours, ForgetOldHours>().Handle<HoursModeChanged, TellOfMode>();
    }

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Resources, StaffText.Title, Staff, Permission.EnterOffice, Waiting.Count),
        new(OfficeGroupKind.Resources, PostPlanText.Title, Posts, Permission.ReadPosts),
    ];

    private static void Teams(IEndpointRouteBuilder routes)
    {
        routes.Get(Phase + "/team", ShowPhaseTeam.Show).SignedIn();
        routes.Get(Phase + "/team/bearbeiten", EditPhaseTeam.Show).Allow(Permission.PlanProjects);
        routes.Post(Phase + "/team/bearbeiten", EditPhaseTeam.Post).Allow(Permission.PlanProjects);
        routes.Get(Phase + "/team/plaetze/neu", EditPlace.New).Allow(Permission.PlanProjects);
        routes.Post(Phase + "/team/plaetze/neu", EditPlace.Create).Allow(Permission.PlanProjects);
        routes.Get(Place, EditPlace.Show).Allow(Permission.PlanProjects);
        routes.Post(Place, EditPlace.Post).Allow(Permission.PlanProjects);
        routes.Post(Place + "/benennung", NamePlace.Post).Allow(Permission.PlanProjects);
        routes.Post(Place + "/freigabe", NamePlace.Vacate).Allow(Permission.PlanProjects);
        routes.Post(Place + "/streichung", NamePlace.Remove).Allow(Permission.PlanProjects);
        routes.Get(Staff + "/leitungen", ListLeads.Show).SignedIn();
        routes.Get(Staff + "/leitungen/liste.csv", ListLeads.Download).SignedIn();
        routes.Get(Staff + "/leitungen/{id:guid}", EditLead.Show).Allow(Permission.PlanProjects);
        routes.Post(Staff + "/leitungen/{id:guid}", EditLead.Post).Allow(Permission.PlanProjects);
    }

    private static void Requests(IEndpointRouteBuilder routes)
    {
        routes.Get(Staff + "/anfragen", ListRequests.Show).SignedIn();
        routes.Get(Phase + "/anfragen/neu", AskUnit.Show).Allow(Permission.PlanProjects);
        routes.Post(Phase + "/anfragen/neu", AskUnit.Post).Allow(Permission.PlanProjects);
        routes.Get(Request, ShowRequest.Show).SignedIn();
        routes.Post(Request + "/antwort", AnswerRequest.Post).SignedIn().OfProject(RequestProjects.OfRequest);
        routes.Post(Request + "/ablehnung", AnswerRequest.Refuse).SignedIn();
        routes.Post(Request + "/ruecknahme", AnswerRequest.Withdraw).Allow(Permission.PlanProjects);
        routes.Get(Phase + "/zuordnungen/neu", ProposeSecondment.Show).Allow(Permission.PlanProjects);
        routes.Post(Phase + "/zuordnungen/neu", ProposeSecondment.Post).Allow(Permission.PlanProjects);
        routes.Get(Secondment, ShowSecondment.Show).SignedIn();
        routes.Post(Secondment + "/zustimmung", ShowSecondment.Approve).SignedIn().OfProject(RequestProjects.OfSecondment);
        routes.Post(Secondment + "/ablehnung", ShowSecondment.Refuse).SignedIn();
        routes.Post(Secondment + "/ende", ShowSecondment.End).SignedIn();
        routes.Get(Staff + "/auslastung", ShowLoad.Show).SignedIn();
        routes.Get(Project + "/kapazitaet", ShowCapacity.Show).Allow(Permission.PlanProjects);
        routes.Get(Project + "/kapazitaet/liste.csv", ShowCapacity.Download).Allow(Permission.PlanProjects);
    }

    private static void Hours(IEndpointRouteBuilder routes)
    {
        routes.Get(Project + "/aufwand", CompareEffort.Show).SignedIn();
        routes.Get(Phase + "/aufwand", ShowEffort.Show).SignedIn();
        routes.Get(Phase + "/aufwand/liste.csv", ShowEffort.Download).SignedIn();
        routes.Get(Phase + "/aufwand/neu", EditStep.New).Allow(Permission.PlanProjects);
        routes.Post(Phase + "/aufwand/neu", EditStep.Create).Allow(Permission.PlanProjects);
        routes.Get(Phase + "/aufwand/{step:guid}", EditStep.Show).Allow(Permission.PlanProjects);
        routes.Post(Phase + "/aufwand/{step:guid}", EditStep.Post).Allow(Permission.PlanProjects);
        routes.Post(Phase + "/aufwand/{step:guid}/streichung", EditStep.Remove).Allow(Permission.PlanProjects);
        routes.Get(Staff + "/stunden", MyWeeks.Show).SignedIn();
        routes.Get(Staff + "/stunden/liste.csv", MyWeeks.Download).SignedIn();
        routes.Get(Week, EditWeek.Show).SignedIn();
        routes.Post(Week, EditWeek.Post).SignedIn();
        routes.Post(Week + "/oeffnung", EditWeek.Reopen).SignedIn();
    }

    private static void PostRoutes(IEndpointRouteBuilder routes)
    {
        routes.Get(Posts, ListPosts.Show).Allow(Permission.ReadPosts);
        routes.Get(Posts + "/liste.csv", ListPosts.Download).Allow(Permission.ReadPosts);
        routes.Get(Posts + "/liste.xlsx", ListPosts.DownloadXlsx).Allow(Permission.ReadPosts);
        routes.Get(Posts + "/austausch", ExchangePosts.Show).Allow(Permission.ReadPosts);
        routes.Post(Posts + "/austausch", ExchangePosts.Check).Allow(Permission.PlanStaff).Uploaded();
        routes.Post(Posts + "/austausch/uebernahme", ExchangePosts.Take).Allow(Permission.PlanStaff);
        routes.Get(Posts + "/neu", WritePost.New).Allow(Permission.PlanStaff);
        routes.Post(Posts + "/neu", WritePost.Create).Allow(Permission.PlanStaff);
        routes.Get(Post, ShowPost.Show).Allow(Permission.ReadPosts);
        routes.Get(Post + "/bearbeiten", WritePost.Show).Allow(Permission.PlanStaff);
        routes.Post(Post + "/bearbeiten", WritePost.Post).Allow(Permission.PlanStaff);
        routes.Get(Post + "/stand", MovePost.Show).Allow(Permission.PlanStaff);
        routes.Post(Post + "/stand", MovePost.Post).Allow(Permission.PlanStaff);
        routes.Get(Post + "/zahlen/neu", WriteFigure.New).Allow(Permission.PlanStaff);
        routes.Post(Post + "/zahlen/neu", WriteFigure.Create).Allow(Permission.PlanStaff);
        routes.Get(Post + "/zahlen/{id:guid}", WriteFigure.Show).Allow(Permission.PlanStaff);
        routes.Post(Post + "/zahlen/{id:guid}", WriteFigure.Post).Allow(Permission.PlanStaff);
        routes.Post(Post + "/zahlen/{id:guid}/streichung", WriteFigure.Remove).Allow(Permission.PlanStaff);
    }

    private static void Duties(IEndpointRouteBuilder routes)
    {
        routes.Get(Staff + "/rollen", ListRoles.Show).SignedIn();
        routes.Get(Staff + "/rollen/neu", WriteRole.New).Allow(Permission.PlanStaff);
        routes.Post(Staff + "/rollen/neu", WriteRole.Create).Allow(Permission.PlanStaff);
        routes.Get(Staff + "/rollen/{id:guid}", WriteRole.Show).Allow(Permission.PlanStaff);
        routes.Post(Staff + "/rollen/{id:guid}", WriteRole.Post).Allow(Permission.PlanStaff);
        routes.Get(Project + "/zustaendigkeiten", ShowDuties.Show).SignedIn();
        routes.Get(Project + "/zustaendigkeiten/liste.csv", ShowDuties.Download).SignedIn();
        routes.Get(Staff + "/massnahmen", ShowDuties.Measures).Allow(Permission.PlanProjects);
        routes.Get(Staff + "/massnahmen/liste.csv", ShowDuties.DownloadMeasures).Allow(Permission.PlanProjects);
        routes.Get(Staff + "/zustaendigkeiten/{id:guid}", EditDuties.Show).Allow(Permission.PlanProjects);
        routes.Post(Staff + "/zustaendigkeiten/{id:guid}", EditDuties.Post).Allow(Permission.PlanProjects);
    }
}
