using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Budget;

internal static class CycleRoutes
{
    public const string Office = "/buero/doppelhaushalt";
    private const string One = Office + "/{number:int}";
    private const string Request = One + "/antraege/{request:int}";

    public static void Add(IEndpointRouteBuilder routes)
    {
        routes.Get(Office, ListCycles.Show).Allow(Permission.ReadBudget);
        routes.Get(Office + "/neu", EditCycle.New).Allow(Permission.PlanBudget);
        routes.Post(Office + "/neu", EditCycle.Create).Allow(Permission.PlanBudget);
        routes.Get(One, ShowCycle.Show).Allow(Permission.ReadBudget);
        routes.Get(One + "/bearbeiten", EditCycle.Show).Allow(Permission.PlanBudget);
        routes.Post(One + "/bearbeiten", EditCycle.Post).Allow(Permission.PlanBudget);
        routes.Post(One + "/abgabe", ShowCycle.HandIn).Allow(Permission.PlanBudget);
        routes.Post(One + "/ruecknahme", ShowCycle.TakeBack).Allow(Permission.PlanBudget);
        routes.Post(One + "/leitprojekte", TakeLeads.Post).Allow(Permission.PlanBudget);
        routes.Get(One + "/rangfolge", RankRequests.Show).Allow(Permission.PlanBudget);
        routes.Post(One + "/rangfolge", RankRequests.Post).Allow(Permission.PlanBudget);
        routes.Get(One + "/antraege.csv", RequestFiles.Csv).Allow(Permission.ReadBudget);
        routes.Get(One + "/antraege.xlsx", RequestFiles.Xlsx).Allow(Permission.ReadBudget);
        routes.Get(One + "/antraege/neu", EditRequest.New).Allow(Permission.AskBudget);
        routes.Post(One + "/antraege/neu", EditRequest.Create).Allow(Permission.AskBudget);
        routes.Get(Request, ShowRequest.Show).Allow(Permission.ReadBudget);
        routes.Get(Request + "/bearbeiten", EditRequest.Show).Allow(Permission.AskBudget);
        routes.Post(Request + "/bearbeiten", EditRequest.Post).Allow(Permission.AskBudget);
        routes.Post(Request + "/ruecknahme", EditRequest.Withdraw).Allow(Permission.AskBudget);
        routes.Get(Request + "/entscheidung", DecideRequest.Show).Allow(Permission.PlanBudget);
        routes.Post(Request + "/entscheidung", DecideRequest.Post).Allow(Permission.PlanBudget);
    }

    public static void Services(IServiceCollection services) =>
        services.Handle<CycleDeadlineSet, TellOfCycle>().Handle<CycleDeadlineNear, TellOfCycle>().Handle<CycleHandedIn, TellOfCycle>().Handle<RequestDecided, TellOfCycle>();
}
