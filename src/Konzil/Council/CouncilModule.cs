using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Council;

/// <summary>Resolutions of the council and the adopted versions of the agenda.</summary>
public sealed class CouncilModule : IModule
{
    public IEnumerable<ISearchable> Searchables => [new FindResolutions()];

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Project, CouncilText.Resolutions, "/buero/beschluesse", Permission.RecordResolutions),
        new(OfficeGroupKind.Project, CouncilOfficeText.Adopt, "/buero/agenda/beschluss", Permission.RecordResolutions),
    ];

    public void Model(ModelBuilder model) => CouncilTable.Add(model);

    public IEnumerable<DataClass> PersonalData => CouncilData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/beschluesse", ListResolutions.Show).Public().Cached();
        routes.Get("/beschluesse/beschluesse.csv", ListResolutions.Download).Public();
        routes.Get("/beschluesse/feed.atom", ResolutionsFeed.Show).Public().Cached();
        routes.Get("/beschluesse/{number:int}", ShowResolution.Show).Public().Cached();
        routes.Get("/agenda/versionen", ListVersions.Show).Public().Cached();
        routes.Get("/agenda/versionen/{number:int}", ShowVersion.Show).Public().Cached();
        routes.Get("/agenda/versionen/{number:int}.json", ShowVersion.Download).Public();
        routes.Get("/agenda/versionen/{number:int}/vergleich", CompareVersion.Show).Public().Cached("mit");

        routes.Get("/buero/beschluesse", OfficeResolutions.Show).Allow(Permission.RecordResolutions);
        routes.Post("/buero/beschluesse", WriteResolution.Post).Allow(Permission.RecordResolutions);
        routes.Get("/buero/beschluesse/neu", WriteResolution.New).Allow(Permission.RecordResolutions);
        routes.Get("/buero/beschluesse/{number:int}", WriteResolution.Show).Allow(Permission.RecordResolutions);
        routes.Post("/buero/beschluesse/{number:int}", WriteResolution.Correct).Allow(Permission.RecordResolutions);
        routes.Get("/buero/agenda/beschluss", AdoptAgenda.Show).Allow(Permission.RecordResolutions);
        routes.Post("/buero/agenda/beschluss", AdoptAgenda.Post).Allow(Permission.RecordResolutions);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<IMeasurePart, DecisionPart>();
        services.AddSingleton(new AgendaBanner(VersionBanner.Show));
    }

    public IEnumerable<Dataset> Datasets => [ListResolutions.All];
}
