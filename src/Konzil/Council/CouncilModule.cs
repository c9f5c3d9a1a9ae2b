using Konzil.Agenda;
using Konzil.Council.Oparl;
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
        new(OfficeGroupKind.Council, CouncilText.Resolutions, "/buero/beschluesse", Permission.RecordResolutions),
        new(OfficeGroupKind.Council, TermText.Title, "/buero/wahlperioden", Permission.RecordResolutions),
        new(OfficeGroupKind.Council, CouncilOfficeText.Adopt, "/buero/agenda/beschluss", Permission.RecordResolutions),
        new(OfficeGroupKind.Agenda, ConsultationText.Title, "/buero/agenda/anhoerung", Permission.ShapeAgenda),
        new(OfficeGroupKind.Council, ControlText.Title, "/buero/beschlusskontrolle", Permission.EnterOffice, OfficeMandates.CountWaiting),
        new(OfficeGroupKind.Council, OparlText.Title, "/buero/ratsinformation", Permission.RecordResolutions, ShowCouncilSystem.CountOpen),
    ];

    public void Model(ModelBuilder model)
    {
        CouncilTable.Add(model);
        MandateTable.Add(model);
        CouncilTerm.Table(model);
        Consultation.Table(model);
        OparlTable.Add(model);
    }

    public IEnumerable<DataClass> PersonalData => CouncilData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/beschluesse", ListResolutions.Show).Public().Cached();
        routes.Get("/beschluesse/beschluesse.csv", ListResolutions.Download).Public();
        routes.Get(ItemsFile.Dataset.Path, ItemsFile.Download).Public().Cached();
        routes.Get(WriteGroups.Dataset.Path, WriteGroups.Download).Public().Cached();
        routes.Get(ListTerms.Dataset.Path, ListTerms.Download).Public().Cached();
        routes.Get("/beschluesse/feed.atom", ResolutionsFeed.Show).Public().Cached();
        routes.Get("/beschluesse/{number:int}", ShowResolution.Show).Public().Cached();
        routes.Get("/agenda/versionen", ListVersions.Show).Public().Cached();
        routes.Get("/agenda/versionen/{number:int}", ShowVersion.Show).Public().Cached();
        routes.Get("/agenda/versionen/{number:int}.json", ShowVersion.Download).Public();
        routes.Get(VersionFiles.All.Path, VersionFiles.Download).Public().Cached();
        routes.Get("/agenda/versionen/{number:int}.docx", VersionFiles.Word).Public();
        routes.Get("/agenda/versionen/{number:int}/vergleich", CompareVersion.Show).Public().Cached("mit");

        routes.Get("/buero/beschluesse", OfficeResolutions.Show).Allow(Permission.RecordResolutions);
        routes.Post("/buero/beschluesse", WriteResolution.Post).Allow(Permission.RecordResolutions);
        routes.Get("/buero/beschluesse/neu", WriteResolution.New).Allow(Permission.RecordResolutions);
        routes.Get("/buero/beschluesse/{number:int}", WriteResolution.Show).Allow(Permission.RecordResolutions);
        routes.Post("/buero/beschluesse/{number:int}", WriteResolution.Correct).Allow(Permission.RecordResolutions);
        routes.Get("/buero/beschluesse/{number:int}/stimmen", WriteGroups.Show).Allow(Permission.RecordResolutions);
        routes.Post("/buero/beschluesse/{number:int}/stimmen", WriteGroups.Post).Allow(Permission.RecordResolutions);
        routes.Get("/buero/wahlperioden", ListTerms.Show).Allow(Permission.RecordResolutions);
        routes.Get("/buero/wahlperioden/neu", WriteTerm.New).Allow(Permission.RecordResolutions);
        routes.Post("/buero/wahlperioden/neu", WriteTerm.Create).Allow(Permission.RecordResolutions);
        routes.Get("/buero/wahlperioden/{number:int}", WriteTerm.Show).Allow(Permission.RecordResolutions);
        routes.Post("/buero/wahlperioden/{number:int}", WriteTerm.Post).Allow(Permission.RecordResolutions);
        routes.Get("/buero/agenda/beschluss", AdoptAgenda.Show).Allow(Permission.RecordResolutions);
        routes.Post("/buero/agenda/beschluss", AdoptAgenda.Post).Allow(Permission.RecordResolutions);
        routes.Get("/buero/agenda/anhoerung", OfficeConsultations.Show).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/agenda/anhoerung", OfficeConsultations.Begin).Allow(Permission.ShapeAgenda);
        routes.Post("/buero/agenda/anhoerung/{number:int}/ende", OfficeConsultations.End).Allow(Permission.ShapeAgenda);
        routes.Get("/buero/ratsinformation", ShowCouncilSystem.Show).Allow(Permission.RecordResolutions);
        routes.Post("/buero/ratsinformation/lesen", ShowCouncilSystem.Read).Allow(Permission.RecordResolutions);
        routes.Post("/buero/ratsinformation/{id:guid}/uebernahme", ShowCouncilSystem.Accept).Allow(Permission.RecordResolutions);
        routes.Post("/buero/ratsinformation/{id:guid}/ablehnung", ShowCouncilSystem.Decline).Allow(Permission.RecordResolutions);
        Control(routes);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<IMeasurePart, DecisionPart>().AddSingleton<Strategy.ISourced, SourcedResolutions>();
        services.AddSingleton(new AgendaBanner(VersionBanner.Show)).AddSingleton(MandatesOfResolution.Road).AddSingleton(FrozenVersions.Since);
        services.Handle<MandateGiven, TellOfMandate>().Handle<MandateNameless, TellOfMandate>().Handle<MandateDue, TellOfMandate>().Handle<MandateAnswered, TellOfMandate>().Handle<OparlDue, ReadCouncilSystem>().Handle<DeferralDue, TellOfDeferral>();
        services.AddSingleton<Resolve>(GuardedClient.ByName);
    }

    public IEnumerable<Dataset> Datasets => [ListResolutions.All, ItemsFile.Dataset, WriteGroups.Dataset, ListTerms.Dataset, ListMandates.File, VersionFiles.All];

    private static void Control(IEndpointRouteBuilder routes)
    {
        const string mandate = "/buero/beschlusskontrolle/{number:int}";
        routes.Get("/beschluesse/abstimmungen", ShowVoteTrend.Show).Public().Cached(ShowVoteTrend.BodyKey);
        routes.Get("/beschlusskontrolle", ListMandates.Show).Public().Cached(MandateFilter.Keys);
        routes.Get("/beschlusskontrolle/bericht", ReportMandates.Show).Public().Cached();
        routes.Get(ListMandates.File.Path, ListMandates.Download).Public().Cached();
        routes.Get("/beschlusskontrolle/{number:int}", ShowMandate.Show).Public().Cached();

        // Whoever reports for an office answers; the page says no to everybody else.
        routes.Get("/buero/beschlusskontrolle", OfficeMandates.Show).Allow(Permission.EnterOffice);
        routes.Get(mandate, AnswerMandate.Show).Allow(Permission.EnterOffice);
        routes.Get(mandate + "/benennung", NameReporter.Show).Allow(Permission.EnterOffice);
        routes.Post(mandate + "/benennung", NameReporter.Post).Allow(Permission.EnterOffice);
        routes.Post(mandate + "/beginn", AnswerMandate.Start).Allow(Permission.EnterOffice);
        routes.Post(mandate + "/frist", AnswerMandate.Delay).Allow(Permission.EnterOffice);
        routes.Post(mandate + "/abschluss", AnswerMandate.Finish).Allow(Permission.EnterOffice);
        routes.Post(mandate + "/ende", AnswerMandate.Drop).Allow(Permission.EnterOffice);
        routes.Get(mandate + "/bearbeiten", EditMandate.Show).Allow(Permission.RecordResolutions);
        routes.Post(mandate + "/bearbeiten", EditMandate.Post).Allow(Permission.RecordResolutions);
        routes.Get("/buero/beschluesse/{number:int}/auftraege/neu", EditMandate.New).Allow(Permission.RecordResolutions);
        routes.Post("/buero/beschluesse/{number:int}/auftraege/neu", EditMandate.Create).Allow(Permission.RecordResolutions);
    }
}
