using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Projects;

/// <summary>
/// The project office: phases, work packages and what follows from them; the public timeline with hours and money. Plans are read by
/// whoever belongs to a project, with whatever role (<see cref="ProjectAccess"/>); for everybody else there is nothing.
/// </summary>
public sealed class ProjectsModule : IModule
{
    private const string Office = "/buero/projekte";
    private const string One = Office + "/{number:int}";
    private const string Charter = One + "/auftrag";
    private const string Gate = One + "/phasen/{id:guid}/freigabe";
    private const string Package = One + "/pakete/{id:guid}";

    public void Model(ModelBuilder model) => ProjectsTable.Add(model);

    public IEnumerable<DataClass> PersonalData => ProjectsData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/zeitplan", ShowTimeline.Show).Public().Cached();
        routes.Get("/fahrplan", ShowRoadmap.Show).Public().Cached(ShowRoadmap.Keys);
        routes.Get(ShowRoadmap.File.Path, ShowRoadmap.Download).Public().Cached();
        routes.Get("/zeitplan/bild", ShowProcess.Show).Public().Cached();
        routes.Get("/zeitplan/bild.svg", ShowProcess.Download).Public().Cached();
        routes.Get("/zeitplan/phasen/{place:int}", ShowPhase.Show).Public().Cached();
        routes.Get(PlanFiles.Timeline.Path, PlanFiles.Download).Public().Cached();
        routes.Get("/zeitplan.ics", PlanFiles.Calendar).Public().Cached();

        routes.Get(Office, ListProjects.Show).SignedIn();
        routes.Get(Office + "/neu", EditProject.New).Allow(Permission.OpenProjects);
        routes.Post(Office + "/neu", EditProject.Create).Allow(Permission.OpenProjects);
        routes.Get(One, ShowPlan.Show).SignedIn();
        routes.Get(One + "/bearbeiten", EditProject.Show).Allow(Permission.PlanProjects);
        routes.Post(One + "/bearbeiten", EditProject.Post).Allow(Permission.PlanProjects);
        routes.Get(One + "/termine.ics", PlanFiles.OfProject).SignedIn();
        routes.Get(One + "/austausch", ExchangePlan.Show).Allow(Permission.PlanProjects);
        routes.Post(One + "/austausch", ExchangePlan.Check).Allow(Permission.PlanProjects).Uploaded();
        routes.Post(One + "/austausch/uebernahme", ExchangePlan.Take).Allow(Permission.PlanProjects);
        routes.Get(One + "/plan.xml", PlanExports.Xml).Allow(Permission.PlanProjects);
        routes.Get(One + "/plan.xlsx", PlanExports.Xlsx).Allow(Permission.PlanProjects);
        routes.Get(One + "/plan.csv", PlanExports.Csv).Allow(Permission.PlanProjects);
        routes.Get(One + "/vorlage", UseTemplate.Show).Allow(Permission.PlanProjects);
        routes.Post(One + "/vorlage", UseTemplate.Post).Allow(Permission.PlanProjects).Uploaded();
        routes.Get(One + "/vorlage.yaml", UseTemplate.Download).Allow(Permission.PlanProjects);
        routes.Post(One + "/folgen", FollowProject.Post).SignedIn().Limited(Rate.Clicks).StaysPossible("changes nothing of the project");
        routes.Post(One + "/folgen/ende", FollowProject.End).SignedIn().Limited(Rate.Clicks).StaysPossible("takes back");
        routes.Get(Charter, ShowCharter.Show).SignedIn();
        routes.Get(Charter + "/fassungen/{version:int}", ShowCharter.Version).SignedIn();
        routes.Get(Charter + "/bearbeiten", EditCharter.Show).Allow(Permission.PlanProjects);
        routes.Post(Charter + "/bearbeiten", EditCharter.Post).Allow(Permission.PlanProjects);
        routes.Post(Charter + "/pruefung", MoveCharter.Submit).Allow(Permission.PlanProjects);
        routes.Post(Charter + "/rueckgabe", MoveCharter.Return).Allow(Permission.DecideProjects);
        routes.Get(Charter + "/unterschrift", SignCharter.Show).Allow(Permission.DecideProjects);
        routes.Post(Charter + "/unterschrift", SignCharter.Post).Allow(Permission.DecideProjects).Uploaded();
        routes.Get(One + "/basisplaene", KeepBaseline.Show).SignedIn();
        routes.Post(One + "/basisplaene", KeepBaseline.Post).Allow(Permission.PlanProjects);
        routes.Get(One + "/basisplaene/{baseline:int}", CompareBaseline.Show).SignedIn();
        routes.Get(One + "/basisplaene/{baseline:int}/vergleich.csv", CompareBaseline.Download).SignedIn();
        routes.Get(One + "/phasen/neu", EditPhase.New).Allow(Permission.PlanProjects);
        routes.Post(One + "/phasen/neu", EditPhase.Create).Allow(Permission.PlanProjects);
        routes.Get(One + "/phasen/{id:guid}", EditPhase.Show).Allow(Permission.PlanProjects);
        routes.Post(One + "/phasen/{id:guid}", EditPhase.Post).Allow(Permission.PlanProjects);
        routes.Get(One + "/phasen/{id:guid}/beteiligung", OpenParts.Show).Allow(Permission.OpenProjects);
        routes.Post(One + "/phasen/{id:guid}/beteiligung", OpenParts.Post).Allow(Permission.OpenProjects);
        routes.Get(Gate, ShowGate.Show).SignedIn();
        routes.Get(Gate + "/kriterien/neu", EditCriterion.New).Allow(Permission.PlanProjects);
        routes.Post(Gate + "/kriterien/neu", EditCriterion.Create).Allow(Permission.PlanProjects).Uploaded();
        routes.Get(Gate + "/kriterien/{criterion:guid}", EditCriterion.Show).Allow(Permission.PlanProjects);
        routes.Post(Gate + "/kriterien/{criterion:guid}", EditCriterion.Post).Allow(Permission.PlanProjects).Uploaded();
        routes.Get(Gate + "/entscheidung", DecideGate.Show).Allow(Permission.DecideProjects);
        routes.Post(Gate + "/entscheidung", DecideGate.Post).Allow(Permission.DecideProjects);
        routes.Get(One + "/phasen/{id:guid}/handbuch", ShowHandbook.Show).SignedIn();
        routes.Get(One + "/phasen/{id:guid}/handbuch.docx", ShowHandbook.Word).SignedIn();
        routes.Get(One + "/team", ShowTeam.Show).SignedIn();
        routes.Post(One + "/team", ShowTeam.Join).Allow(Permission.PlanProjects);
        routes.Post(One + "/team/{id:guid}/ende", ShowTeam.Leave).Allow(Permission.PlanProjects);
        routes.Get(One + "/pakete/neu", EditPackage.New).Allow(Permission.PlanProjects);
        routes.Post(One + "/pakete/neu", EditPackage.Create).Allow(Permission.PlanProjects);
        routes.Get(Package, ShowPackage.Show).SignedIn();
        routes.Get(Package + "/bearbeiten", EditPackage.Show).Allow(Permission.PlanProjects);
        routes.Post(Package + "/bearbeiten", EditPackage.Post).Allow(Permission.PlanProjects);
        routes.Get(Package + "/termin", MovePackage.Show).Allow(Permission.PlanProjects);
        routes.Post(Package + "/termin", MovePackage.Post).Allow(Permission.PlanProjects);
        routes.Get(Package + "/fertig", FinishPackage.Show).Allow(Permission.PlanProjects);
        routes.Post(Package + "/fertig", FinishPackage.Post).Allow(Permission.PlanProjects);
        routes.Get(Package + "/wieder-offen", ReopenPackage.Show).Allow(Permission.PlanProjects);
        routes.Post(Package + "/wieder-offen", ReopenPackage.Post).Allow(Permission.PlanProjects);
        routes.Post(Package + "/abhaengigkeiten", LinkPackages.Add).Allow(Permission.PlanProjects);
        routes.Post(Package + "/abhaengigkeiten/{link:guid}/ende", LinkPackages.Drop).Allow(Permission.PlanProjects);
        ResultRoutes.Add(routes);
        ProjectReports.Add(routes);
        ProjectChanges.Add(routes);
    }

    public void Services(IServiceCollection services)
    {
        services.AddSingleton(new LateWrites(ClosedProject.Answer)).AddSingleton(all => OpenAtEnd.Part(all)).AddSingleton(new OpenAtEnd(OpenAtEnd.OfProjects));
        services.AddSingleton(new PartWindows(PlanWindows.Read)).AddSingleton(new Steering.PlannedEnds(PlanEnds.Read));
        services.AddSingleton<IFollowable, FollowableProjects>().AddScoped<IFollowFromEvents, PlanConsequences>();
        services.AddSingleton<ITemplatePart, TemplateReports>().AddScoped<TemplateTools>().Handle<ReportsWanted, TellOfWantedReports>();
        services.Handle<PackageMoved, TellOfMove>().Handle<PhaseMoved, TellOfPhase>().Handle<GateDecided, TellOfGate>().Handle<HoldEnds, TellOfHold>().Handle<CharterMoved, TellOfCharter>().Handle<TeamJoined, TellOfTeam>();
        services.Handle<ResultMoved, TellOfResult>().Handle<ResultEntrusted, TellOfEntrusting>().Handle<ResultDue, TellOfDueResult>().Handle<DraftActivated, TellOfDraft>();
        services.Handle<HandOverSigned, TellOfHandOver>().Handle<PlanTooLate, TellOfLatePlan>().Handle<PartDropped, TellOfDrop>().Handle<ProjectEnded, TellOfEnd>().Handle<PartPublished, TellOfPublication>();
        services.Handle<EventChanged, FollowTheEvent>().Handle<EventCancelled, FollowTheEvent>();
        services.AddSingleton(new Steering.StartNeeds(LeadProjects.HasTeam));
        ProjectReports.Services(services);
        ProjectChanges.Services(services);
        services.AddScoped<IHoldFiles, FilesOfCharters>().AddScoped<IHoldFiles, FilesOfResults>().AddScoped<IHoldFiles, FilesOfCriteria>();
        services.AddSingleton<IHandbookPart, CharterChapter>().AddSingleton<IHandbookPart, PlanChapter>().AddSingleton<IHandbookPart, TeamChapter>().AddSingleton<IHandbookPart, ResultChapter>();
        services.AddSingleton<IHandbookPart, GateChapter>().AddSingleton<IHandbookPart, RiskChapter>().AddSingleton<IHandbookPart, MoneyChapter>();
    }

    public IEnumerable<Dataset> Datasets => [PlanFiles.Timeline, ShowRoadmap.File];

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Project, ProjectText.Projects, Office, Permission.PlanProjects),
        new(OfficeGroupKind.Steering, Steering.ChangeText.Title, Steering.ChangeRoutes.Office, Permission.ReadSteering, ProjectChanges.CountWaiting),
        new(OfficeGroupKind.Steering, Steering.ReportingText.Duties, Steering.ReportRoutes.Office, Permission.ReadSteering, ProjectReports.CountMissing),
    ];
}
