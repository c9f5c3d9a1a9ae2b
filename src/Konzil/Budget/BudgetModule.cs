using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Budget;

/// <summary>
/// The programme's money: table by category and year, bookings, running costs, applications for the city's next budget, procurement and
/// agreements. The money of a measure stays with its lead (Steering).
/// </summary>
public sealed class BudgetModule : IModule, IAgendaContent
{
    private const string Office = "/buero/budget";
    private const string Running = "/buero/umsetzung/{number:int}/folgekosten";

    public void Model(ModelBuilder model)
    {
        BudgetTables.Add(model);
        CycleTables.Add(model);
        TenderTables.Add(model);
    }

    public Task<AgendaState> Add(AgendaState state, CityDb db, CancellationToken cancellation) => MoneyOfAgenda.Add(state, db, cancellation);

    public IEnumerable<DataClass> PersonalData => BudgetData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/projektbudget", ShowProgrammeMoney.Show).Public().Cached();
        routes.Get(BudgetFiles.Table.Path, BudgetFiles.DownloadTable).Public().Cached();
        routes.Get(BudgetFiles.Seeds.Path, BudgetFiles.DownloadSeeds).Public().Cached();
        routes.Get("/projektbudget.xlsx", BudgetSheet.Download).Public().Cached();
        routes.Get(RunningFiles.All.Path, RunningFiles.Download).Public().Cached();

        routes.Get(Office, ShowBudget.Show).Allow(Permission.ReadBudget);
        routes.Get(Office + "/verlauf", ListBudgetChanges.Show).Allow(Permission.ReadBudget);
        routes.Get(Office + "/arten/neu", EditCategory.New).Allow(Permission.PlanBudget);
        routes.Post(Office + "/arten/neu", EditCategory.Create).Allow(Permission.PlanBudget);
        routes.Get(Office + "/arten/{id:guid}", EditCategory.Show).Allow(Permission.PlanBudget);
        routes.Post(Office + "/arten/{id:guid}", EditCategory.Post).Allow(Permission.PlanBudget);
        routes.Get(Office + "/eintraege/neu", EditPosition.New).Allow(Permission.PlanBudget);
        routes.Post(Office + "/eintraege/neu", EditPosition.Create).Allow(Permission.PlanBudget);
        routes.Get(Office + "/eintraege/{id:guid}", EditPosition.Show).Allow(Permission.PlanBudget);
        routes.Post(Office + "/eintraege/{id:guid}", EditPosition.Post).Allow(Permission.PlanBudget);
        routes.Post(Office + "/eintraege/{id:guid}/entfernung", EditPosition.Remove).Allow(Permission.PlanBudget);
        routes.Get(Office + "/uebernahme", CopyYear.Show).Allow(Permission.PlanBudget);
        routes.Post(Office + "/uebernahme", CopyYear.Post).Allow(Permission.PlanBudget);
        routes.Get(Office + "/einlesen", ReadSheet.Show).Allow(Permission.PlanBudget);
        routes.Post(Office + "/einlesen", ReadSheet.Post).Allow(Permission.PlanBudget).Uploaded();
        routes.Post(Office + "/einlesen/uebernahme", ReadSheet.Apply).Allow(Permission.PlanBudget);
        routes.Get(Office + "/buchungen", ListBookings.Show).Allow(Permission.ReadBudget);
        routes.Get(Office + "/buchungen.csv", ListBookings.Download).Allow(Permission.ReadBudget);
        routes.Get(Office + "/buchungen/neu", EditBooking.New).Allow(Permission.PlanBudget);
        routes.Post(Office + "/buchungen/neu", EditBooking.Create).Allow(Permission.PlanBudget);
        routes.Get(Office + "/buchungen/{number:int}", EditBooking.Show).Allow(Permission.PlanBudget);
        routes.Post(Office + "/buchungen/{number:int}", EditBooking.Post).Allow(Permission.PlanBudget);
        routes.Get(Office + "/buchungen/{number:int}/storno", CancelBooking.Show).Allow(Permission.PlanBudget);
        routes.Post(Office + "/buchungen/{number:int}/storno", CancelBooking.Post).Allow(Permission.PlanBudget);

        CycleRoutes.Add(routes);
        TenderRoutes.Add(routes);

        routes.Get(Running, ListRunningCosts.Show).Allow(Permission.ReadSteering);
        routes.Get(Running + "/neu", EditRunningCost.New).Allow(Permission.ReportDelivery);
        routes.Post(Running + "/neu", EditRunningCost.Create).Allow(Permission.ReportDelivery);
        routes.Get(Running + "/{id:guid}", EditRunningCost.Show).Allow(Permission.ReportDelivery);
        routes.Post(Running + "/{id:guid}", EditRunningCost.Post).Allow(Permission.ReportDelivery);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<IMeasurePart, SeedPart>().AddScoped<IMeasurePart, RunningPart>();
        services.Handle<SeedGiven, TellOfSeed>();
        CycleRoutes.Services(services);
        TenderRoutes.Services(services);
    }

    public IEnumerable<Dataset> Datasets => [.. BudgetFiles.All, RunningFiles.All, TenderFiles.All, AgreementFiles.All];

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Resources, BudgetText.Title, Office, Permission.ReadBudget),
        new(OfficeGroupKind.Resources, CycleText.Title, CycleRoutes.Office, Permission.ReadBudget),
        new(OfficeGroupKind.Resources, TenderText.Title, TenderRoutes.Office, Permission.ReadProcurement),
        new(OfficeGroupKind.Resources, AgreementText.Title, TenderRoutes.Register, Permission.ReadProcurement),
    ];
}
