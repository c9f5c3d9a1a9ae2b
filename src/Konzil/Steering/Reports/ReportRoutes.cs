using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Steering;

/// <summary>The addresses of reports and duties.</summary>
internal static class ReportRoutes
{
    public const string Office = "/buero/berichtspflichten";
    private const string Reports = "/buero/umsetzung/{number:int}/berichte";

    public static void Add(IEndpointRouteBuilder routes)
    {
        routes.Get(Reports + "/neu", WriteReport.Show).Allow(Permission.ReportDelivery);
        routes.Post(Reports + "/neu", WriteReport.Post).Allow(Permission.ReportDelivery);
        routes.Get(Reports + "/{id:guid}", ShowReport.Show).Allow(Permission.ReadSteering);
        routes.Post(Reports + "/{id:guid}/freigabe", ShowReport.Release).Allow(Permission.ReportDelivery);
        routes.Post(Reports + "/{id:guid}/fragen", ShowReport.Ask).Allow(Permission.SetReportDuties);
        routes.Post(Reports + "/{id:guid}/fragen/{question:guid}", ShowReport.Answer).Allow(Permission.ReportDelivery);

        routes.Get(Office, ListDuties.Show).Allow(Permission.ReadSteering);
        routes.Get(Office + "/liste.csv", ListDuties.Download).Allow(Permission.ReadSteering);
        routes.Get(Office + "/neu", SetDuty.Show).Allow(Permission.SetReportDuties);
        routes.Post(Office + "/neu", SetDuty.Post).Allow(Permission.SetReportDuties);
    }

    public static void Services(IServiceCollection services)
    {
        services.AddScoped<ReportFacts>();
        services.Handle<ReportDue, RemindOfReport>().Handle<DutyDue, RemindOfReport>();
        services.Handle<ReportQuestioned, TellOfQuestion>().Handle<QuestionAnswered, TellOfQuestion>();
    }
}
