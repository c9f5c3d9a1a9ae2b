using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Privacy;

/// <summary>
/// What everybody may ask about the own data, and what the city must be able to show. It knows the data of the other modules
/// only by what they say about themselves (<see cref="IModule.PersonalData"/>).
/// </summary>
public sealed class PrivacyModule : IModule
{
    private const string Office = "/buero/datenschutz";

    public void Model(ModelBuilder model)
    {
        ErasureRecord.Table(model);
        DataPackage.Table(model);
        RetentionPeriod.Table(model);
    }

    public IEnumerable<DataClass> PersonalData => PrivacyData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/datenschutz/verzeichnis", PublicRecord.Show).Public().Cached();
        routes.Get("/konto/daten", OwnData.Show).SignedIn();
        routes.Post("/konto/daten", OwnData.Ask).SignedIn().Limited(Rate.Texts);
        routes.Post("/konto/daten/{id:guid}", OwnData.Fetch).SignedIn().Limited(Rate.Texts);
        routes.Get("/konto/loeschen", LeaveCity.Show).SignedIn();
        routes.Post("/konto/loeschen", LeaveCity.Post).SignedIn().Limited(Rate.Secrets);
        routes.Post("/konto/loeschen/ruecknahme", LeaveCity.Cancel).SignedIn().Limited(Rate.Clicks);

        routes.Get(Office + "/verzeichnis", ShowRecord.Show).Allow(Permission.ProtectData);
        routes.Get(Office + "/verzeichnis.csv", ShowRecord.Download).Allow(Permission.ProtectData);
        routes.Get(Office + "/loeschungen", ListErasures.Show).Allow(Permission.ProtectData);
        routes.Get(Office + "/fristen", ShowPeriods.Show).Allow(Permission.ProtectData);
        routes.Post(Office + "/fristen", ShowPeriods.Post).Allow(Permission.ProtectData);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<OwnRows>().AddScoped<Eraser>().AddScoped<LeaveCity.Asking>().AddSingleton<PackageFolder>().AddSingleton(PrivacyData.DropPackages);
        services.Handle<PackageAsked, PackData>().Handle<PackageOver, PackData>();
        services.Handle<ErasureAsked, CarryOutErasure>().Handle<ErasureDue, CarryOutErasure>();
        services.Handle<RetentionDue, CarryOutRetention>();
    }

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Setup, RecordText.Title, Office + "/verzeichnis", Permission.ProtectData),
        new(OfficeGroupKind.Setup, RetentionText.Title, Office + "/fristen", Permission.ProtectData),
        new(OfficeGroupKind.Setup, ErasureText.Log, Office + "/loeschungen", Permission.ProtectData),
    ];
}
