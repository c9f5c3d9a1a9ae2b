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
        PrivacyNotice.Table(model);
        PrivacyRequest.Table(model);
        Incident.Table(model);
        PrivacySheet.Table(model);
        ProcessingAgreement.Table(model);
    }

    public IEnumerable<DataClass> PersonalData => PrivacyData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/datenschutz/verzeichnis", PublicRecord.Show).Public().Cached();
        routes.Get("/datenschutz/hinweise", ShowNotices.Show).Public().Cached();
        routes.Get("/datenschutz/hinweise/{purpose}", ShowNotice.Show).Public().Cached(ShowNotice.EditionKey);
        Own(routes);
        Desk(routes);
        Incidents(routes);
        Processors(routes);
    }

    private static void Own(IEndpointRouteBuilder routes)
    {
        routes.Get("/konto/hinweise", OwnNotices.Show).SignedIn();
        routes.Post("/konto/hinweise/{purpose}/{edition:int}", OwnNotices.Note).SignedIn().Limited(Rate.Clicks);
        routes.Get("/konto/anliegen", OwnRequests.Show).SignedIn();
        routes.Post("/konto/anliegen", OwnRequests.Post).SignedIn().Limited(Rate.Texts);
        routes.Get("/konto/daten", OwnData.Show).SignedIn();
        routes.Post("/konto/daten", OwnData.Ask).SignedIn().Limited(Rate.Texts);
        routes.Post("/konto/daten/{id:guid}", OwnData.Fetch).SignedIn().Limited(Rate.Texts);
        routes.Get("/konto/loeschen", LeaveCity.Show).SignedIn();
        routes.Post("/konto/loeschen", LeaveCity.Post).SignedIn().Limited(Rate.Secrets);
        routes.Post("/konto/loeschen/ruecknahme", LeaveCity.Cancel).SignedIn().Limited(Rate.Clicks);
    }

    private static void Desk(IEndpointRouteBuilder routes)
    {
        routes.Get(Office + "/beschaeftigte", StaffRecord.Show).Allow(Permission.EnterOffice);
        routes.Get(Office + "/hinweise", OfficeNotices.Show).Allow(Permission.ProtectData);
        routes.Get(Office + "/hinweise/{purpose}", WriteNotice.Show).Allow(Permission.ProtectData);
        routes.Post(Office + "/hinweise/{purpose}", WriteNotice.Post).Allow(Permission.ProtectData);
        routes.Get(Office + "/anliegen", OfficeRequests.Show).Allow(Permission.ProtectData);
        routes.Get(Office + "/anliegen/{number:int}", OfficeRequest.Show).Allow(Permission.ProtectData);
        routes.Post(Office + "/anliegen/{number:int}/antwort", OfficeRequest.Answer).Allow(Permission.ProtectData);
        routes.Post(Office + "/anliegen/{number:int}/aufschub", OfficeRequest.Delay).Allow(Permission.ProtectData);
        routes.Get(Office + "/blaetter", ShowSheets.Show).Allow(Permission.ProtectData);
        routes.Get(Office + "/blaetter/{kind}", ShowSheet.Show).Allow(Permission.ProtectData);
        routes.Get(Office + "/blaetter/{kind}/neu", WriteSheet.Show).Allow(Permission.ProtectData);
        routes.Post(Office + "/blaetter/{kind}/neu", WriteSheet.Post).Allow(Permission.ProtectData);
        routes.Get(Office + "/verzeichnis", ShowRecord.Show).Allow(Permission.ProtectData);
        routes.Get(Office + "/verzeichnis.csv", ShowRecord.Download).Allow(Permission.ProtectData);
        routes.Get(Office + "/loeschungen", ListErasures.Show).Allow(Permission.ProtectData);
        routes.Get(Office + "/fristen", ShowPeriods.Show).Allow(Permission.ProtectData);
        routes.Post(Office + "/fristen", ShowPeriods.Post).Allow(Permission.ProtectData);
    }

    private static void Processors(IEndpointRouteBuilder routes)
    {
        const string all = Office + "/auftragsverarbeitung";
        routes.Get(all, ListProcessors.Show).Allow(Permission.ProtectData);
        routes.Get(all + ".csv", ListProcessors.Download).Allow(Permission.ProtectData);
        routes.Get(all + "/neu", EditProcessor.New).Allow(Permission.ProtectData);
        routes.Post(all + "/neu", EditProcessor.Create).Allow(Permission.ProtectData).Uploaded();
        routes.Get(all + "/{number:int}", EditProcessor.Show).Allow(Permission.ProtectData);
        routes.Post(all + "/{number:int}", EditProcessor.Post).Allow(Permission.ProtectData).Uploaded();
        routes.Post(all + "/{number:int}/dateien/{file:guid}/entfernung", EditProcessor.RemoveFile).Allow(Permission.ProtectData);
    }

    private static void Incidents(IEndpointRouteBuilder routes)
    {
        const string one = Office + "/vorfaelle/{number:int}";
        routes.Get(Office + "/vorfaelle", ListIncidents.Show).Allow(Permission.ProtectData);
        routes.Get(Office + "/vorfaelle.csv", ListIncidents.Download).Allow(Permission.ProtectData);
        routes.Get(Office + "/vorfaelle/neu", EditIncident.New).Allow(Permission.ProtectData);
        routes.Post(Office + "/vorfaelle/neu", EditIncident.Create).Allow(Permission.ProtectData);
        routes.Get(one, ShowIncident.Show).Allow(Permission.ProtectData);
        routes.Get(one + "/bearbeiten", EditIncident.Show).Allow(Permission.ProtectData);
        routes.Post(one + "/bearbeiten", EditIncident.Post).Allow(Permission.ProtectData);
        routes.Post(one + "/entscheidung", ShowIncident.Decide).Allow(Permission.ProtectData);
        routes.Post(one + "/meldung", ShowIncident.Notify).Allow(Permission.ProtectData);
        routes.Post(one + "/betroffene", ShowIncident.TellPeople).Allow(Permission.ProtectData);
        routes.Post(one + "/abschluss", ShowIncident.Close).Allow(Permission.ProtectData);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<OwnRows>().AddScoped<Eraser>().AddScoped<ErasureLedger>().AddScoped<LeaveCity.Asking>().AddSingleton<PackageFolder>().AddSingleton(PrivacyData.DropPackages);
        services.Handle<PackageAsked, PackData>().Handle<PackageOver, PackData>();
        services.Handle<ErasureAsked, CarryOutErasure>().Handle<ErasureDue, CarryOutErasure>().Handle<ErasureDone, ForgetErased>();
        services.Handle<RetentionDue, CarryOutRetention>();
        services.Handle<NoticePublished, TellOfNotice>().Handle<Konzil.People.AccountOpened, TellOfNotice>();
        services.Handle<RequestAsked, TellOfRequest>().Handle<RequestDelayed, TellOfRequest>().Handle<RequestAnswered, TellOfRequest>().Handle<RequestDue, TellOfRequest>();
        services.AddScoped<IHoldFiles, FilesOfProcessors>().Handle<ReviewSet, TellOfProcessors>().Handle<ReviewDue, TellOfProcessors>();
        services.Handle<IncidentReported, WatchIncidents>().Handle<IncidentClock, WatchIncidents>();
    }

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Privacy, RequestText.Title, Office + "/anliegen", Permission.ProtectData, OfficeRequests.Waiting),
        new(OfficeGroupKind.Privacy, IncidentText.Title, Office + "/vorfaelle", Permission.ProtectData, ListIncidents.Ticking),
        new(OfficeGroupKind.Privacy, NoticeText.Office, Office + "/hinweise", Permission.ProtectData),
        new(OfficeGroupKind.Privacy, SheetText.Title, Office + "/blaetter", Permission.ProtectData),
        new(OfficeGroupKind.Privacy, RecordText.StaffTitle, Office + "/beschaeftigte", Permission.EnterOffice),
        new(OfficeGroupKind.Privacy, RecordText.Title, Office + "/verzeichnis", Permission.ProtectData),
        new(OfficeGroupKind.Privacy, ProcessorText.Title, Office + "/auftragsverarbeitung", Permission.ProtectData, ListProcessors.Late),
        new(OfficeGroupKind.Privacy, RetentionText.Title, Office + "/fristen", Permission.ProtectData),
        new(OfficeGroupKind.Privacy, ErasureText.Log, Office + "/loeschungen", Permission.ProtectData),
    ];
}
