using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Lotsen;

/// <summary>The Digital Lotsen: one or more in each unit, found by staff, meeting as a body, trained in rounds, heard by the coordination.</summary>
public sealed class LotsenModule : IModule
{
    private const string Space = "/buero/lotsen";
    private const string Idea = Space + "/ideen/{number:int}";
    private const string Cohorts = Space + "/lehrgaenge";
    private const string Cohort = Cohorts + "/{number:int}";

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Communication, LotsenText.FindTitle, "/lotsen", Permission.ReadInternal),
        new(OfficeGroupKind.Communication, LotsenText.Space, Space, Permission.JoinLotsen),
    ];

    public void Model(ModelBuilder model) => LotsenTables.Add(model);

    public IEnumerable<DataClass> PersonalData => LotsenData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/lotsen", FindLotse.Show).Allow(Permission.ReadInternal);
        routes.Get("/lotsen/lotsen.csv", FindLotse.Download).Allow(Permission.ReadInternal);
        routes.Get("/lotsen/stellen/{number:int}", ShowDigest.Show).Allow(Permission.ReadInternal);
        routes.Post("/lotsen/stellen/{number:int}/rueckmeldung", ShowDigest.Feedback).Allow(Permission.JoinLotsen);

        routes.Get(Space, ShowSpace.Show).Allow(Permission.JoinLotsen);
        routes.Post(Space + "/gruppe", ShowSpace.ChooseGroup).Allow(Permission.CoordinateLotsen);
        routes.Post(Space + "/material", ShowSpace.AddMaterial).Allow(Permission.CoordinateLotsen).Uploaded();
        routes.Post(Space + "/material/{id:guid}/entfernen", ShowSpace.RemoveMaterial).Allow(Permission.CoordinateLotsen);
        routes.Get(Space + "/plaetze", ManageSeats.Show).Allow(Permission.CoordinateLotsen);
        routes.Post(Space + "/plaetze", ManageSeats.Name).Allow(Permission.CoordinateLotsen);
        routes.Post(Space + "/plaetze/{id:guid}/ende", ManageSeats.End).Allow(Permission.CoordinateLotsen);

        routes.Get(Space + "/ideen/neu", SayIdea.Show).Allow(Permission.JoinLotsen);
        routes.Post(Space + "/ideen/neu", SayIdea.Post).Allow(Permission.JoinLotsen);
        routes.Get(Idea, ShowLotsenIdea.Show).Allow(Permission.JoinLotsen);
        routes.Post(Idea + "/antwort", ShowLotsenIdea.Answer).Allow(Permission.CoordinateLotsen);

        routes.Get(Cohorts, ListCohorts.Show).Allow(Permission.JoinLotsen);
        routes.Get(Cohorts + "/neu", EditCohort.New).Allow(Permission.CoordinateLotsen);
        routes.Post(Cohorts + "/neu", EditCohort.Create).Allow(Permission.CoordinateLotsen);
        routes.Get(Cohort, ShowCohort.Show).Allow(Permission.JoinLotsen);
        routes.Get(Cohort + "/bearbeiten", EditCohort.Show).Allow(Permission.CoordinateLotsen);
        routes.Post(Cohort + "/bearbeiten", EditCohort.Post).Allow(Permission.CoordinateLotsen);
        routes.Post(Cohort + "/module", ShowCohort.AddModule).Allow(Permission.CoordinateLotsen);
        routes.Post(Cohort + "/teilnahme", ShowCohort.AddMember).Allow(Permission.CoordinateLotsen);
        routes.Post(Cohort + "/module/{module:guid}/anwesenheit", ShowCohort.SaveVisits).Allow(Permission.CoordinateLotsen);
        routes.Get(Cohort + "/urkunde/{person:guid}", PrintCertificate.Show).Allow(Permission.JoinLotsen);
    }

    public void Services(IServiceCollection services) =>
        services.AddScoped<IHoldFiles, FilesOfLotsen>().Handle<LotseNamed, TellOfSeat>().Handle<LotsenIdeaSaid, TellOfIdea>().Handle<LotsenIdeaAnswered, TellOfIdea>().Handle<CohortJoined, TellOfCohort>().Handle<DigestOfUnitsDue, SendDigest>();
}
