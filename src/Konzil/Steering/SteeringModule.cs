using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Steering;

/// <summary>Delivery: status, milestones, money by year, indicators, reports; risks, stakeholders, success factors.</summary>
public sealed class SteeringModule : IModule, IAgendaContent
{
    private const string Office = "/buero/umsetzung";

    public void Model(ModelBuilder model) => SteeringTable.Add(model);

    public Task<AgendaState> Add(AgendaState state, CityDb db, CancellationToken cancellation) => DeliveryOfAgenda.Add(state, db, cancellation);

    public IEnumerable<DataClass> PersonalData => SteeringData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get(DeliveryFiles.Money.Path, DeliveryFiles.DownloadMoney).Public().Cached();
        routes.Get("/finanzierung", ShowFunding.Show).Public().Cached();
        routes.Get("/foerderungen", ListGrants.Show).Public().Cached();
        routes.Get(SourceFiles.Sources.Path, SourceFiles.DownloadSources).Public().Cached();
        routes.Get(SourceFiles.Posts.Path, SourceFiles.DownloadPosts).Public().Cached();
        routes.Get(DeliveryFiles.Milestones.Path, DeliveryFiles.DownloadMilestones).Public().Cached();
        routes.Get(ReportFiles.Public.Path, ReportFiles.Download).Public().Cached();
        routes.Get(DeliveryFiles.Effect.Path, DeliveryFiles.DownloadEffect).Public().Cached();

        routes.Get("/massnahmen/{number:int}/blatt", ShowSheet.Show).Public().Cached();
        routes.Get("/massnahmen/{number:int}/blatt.docx", ShowSheet.Word).Public().Cached();

        routes.Get(Office, ListDelivery.Show).Allow(Permission.ReadSteering);
        routes.Get(Office + "/{number:int}", ShowDelivery.Show).Allow(Permission.ReadSteering);
        routes.Get(Office + "/{number:int}/stand", ChangeStatus.Show).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/stand", ChangeStatus.Post).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/meilensteine/neu", AddMilestone.Show).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/meilensteine/neu", AddMilestone.Post).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/meilensteine/{id:guid}/verschieben", ShiftMilestone.Show).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/meilensteine/{id:guid}/verschieben", ShiftMilestone.Post).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/meilensteine/{id:guid}/erreicht", ReachMilestone.Show).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/meilensteine/{id:guid}/erreicht", ReachMilestone.Post).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/geld/neu", EditMoney.New).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/geld/neu", EditMoney.Create).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/geld/{id:guid}", EditMoney.Show).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/geld/{id:guid}", EditMoney.Post).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/buchungen/neu", BookMeasure.New).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/buchungen/neu", BookMeasure.Create).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/buchungen/{booking:int}", BookMeasure.Show).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/buchungen/{booking:int}", BookMeasure.Post).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/buchungen/{booking:int}/storno", CancelMeasureBooking.Show).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/buchungen/{booking:int}/storno", CancelMeasureBooking.Post).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/quellen/neu", EditSource.New).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/quellen/neu", EditSource.Create).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/quellen/{id:guid}", EditSource.Show).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/quellen/{id:guid}", EditSource.Post).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/stellen/neu", EditPost.New).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/stellen/neu", EditPost.Create).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/stellen/{id:guid}", EditPost.Show).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/stellen/{id:guid}", EditPost.Post).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/kennzahlen/neu", AddIndicator.Show).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/kennzahlen/neu", AddIndicator.Post).Allow(Permission.ReportDelivery);
        routes.Get(Office + "/{number:int}/kennzahlen/{id:guid}", AddPoint.Show).Allow(Permission.ReportDelivery);
        routes.Post(Office + "/{number:int}/kennzahlen/{id:guid}", AddPoint.Post).Allow(Permission.ReportDelivery);
        routes.Get("/buero/massnahmen/{number:int}/schnellspur", EditLane.Show).Allow(Permission.PublishMeasures);
        routes.Post("/buero/massnahmen/{number:int}/schnellspur", EditLane.Post).Allow(Permission.PublishMeasures);
        routes.Post("/buero/massnahmen/{number:int}/schnellspur/ende", EditLane.Leave).Allow(Permission.PublishMeasures);
        ReportRoutes.Add(routes);
        RiskRoutes.Add(routes);
        StakeholderRoutes.Add(routes);
        ChangeRoutes.Add(routes);
        routes.Get("/zielkonflikte", PublicConflicts.Show).Public().Cached();
        routes.Get(PublicConflicts.Dataset.Path, PublicConflicts.Download).Public().Cached();
        routes.Get("/buero/konflikte", ListConflicts.Show).Allow(Permission.ReadAnalyses);
        routes.Get("/buero/konflikte/liste.csv", ListConflicts.Download).Allow(Permission.ReadAnalyses);
        routes.Get("/buero/konflikte/neu", EditConflict.New).Allow(Permission.WriteAnalyses);
        routes.Post("/buero/konflikte/neu", EditConflict.Create).Allow(Permission.WriteAnalyses);
        routes.Get("/buero/konflikte/{number:int}", EditConflict.Show).Allow(Permission.WriteAnalyses);
        routes.Post("/buero/konflikte/{number:int}", EditConflict.Post).Allow(Permission.WriteAnalyses);
        routes.Get("/buero/erfolgsfaktoren", ListFactors.Show).Allow(Permission.ReadAnalyses);
        routes.Get("/buero/erfolgsfaktoren/{key}/bewertung", RateFactor.Show).Allow(Permission.WriteAnalyses);
        routes.Post("/buero/erfolgsfaktoren/{key}/bewertung", RateFactor.Post).Allow(Permission.WriteAnalyses);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<IMeasurePart, LanePart>().AddScoped<IMeasurePart, MoneyPart>().AddScoped<IMeasurePart, EffectPart>().AddScoped<IMeasurePart, RoadPart>();
        services.AddScoped<IUpcoming, UpcomingMilestones>();
        ChangeRoutes.Services(services);
        ReportRoutes.Services(services);
        services.Handle<ConflictEntrusted, TellOfConflict>().Handle<ConflictDue, TellOfConflict>();
        services.Handle<GrantDatesSet, PlanGrantReminders>().Handle<GrantDeadlineNear, RemindOfGrant>();
        services.Handle<RiskReviewDue, RemindOfReview>();
        services.Handle<RiskEntrusted, TellOwnerOfRisk>();
    }

    public IEnumerable<Dataset> Datasets => [.. DeliveryFiles.All, .. SourceFiles.All, ChangeFiles.All, RiskFiles.Public, PublicConflicts.Dataset, ReportFiles.Public];

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Steering, SteeringText.Delivery, Office, Permission.ReadSteering, Delivery.CountOverdue),
        new(OfficeGroupKind.Steering, RiskText.Risks, RiskRoutes.Office, Permission.ReadAnalyses, RiskRoutes.CountWaiting),
        new(OfficeGroupKind.Analyses, StakeholderText.Stakeholders, StakeholderRoutes.Office, Permission.ReadAnalyses, StakeholderRoutes.CountDue),
        new(OfficeGroupKind.Analyses, ConflictText.Title, "/buero/konflikte", Permission.ReadAnalyses, ListConflicts.CountDue),
        new(OfficeGroupKind.Analyses, FactorText.Factors, "/buero/erfolgsfaktoren", Permission.ReadAnalyses),
        new(OfficeGroupKind.Steering, RiskText.NameHint, "/stolpersteine", Permission.NameRisks),
    ];
}
