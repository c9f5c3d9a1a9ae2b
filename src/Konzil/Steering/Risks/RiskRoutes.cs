using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The addresses of the risk register.</summary>
internal static class RiskRoutes
{
    public const string Office = "/buero/risiken";

    public static void Add(IEndpointRouteBuilder routes)
    {
        routes.Get("/risiken", PublicRisks.Show).Public().Cached();
        routes.Get("/risiken/{number:int}", PublicRisk.Show).Public().Cached();
        routes.Get(RiskFiles.Public.Path, RiskFiles.DownloadPublic).Public().Cached();
        routes.Get("/stolpersteine", NameRisk.Show).Allow(Permission.NameRisks);
        routes.Post("/stolpersteine", NameRisk.Post).Allow(Permission.NameRisks).Limited(Rate.Texts);

        routes.Get(Office, ListRisks.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/liste.csv", RiskFiles.DownloadCsv).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/liste.xlsx", RiskFiles.DownloadXlsx).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/austausch", ExchangeRisks.Show).Allow(Permission.ReadAnalyses);
        routes.Post(Office + "/austausch", ExchangeRisks.Check).Allow(Permission.ReadAnalyses).Uploaded();
        routes.Post(Office + "/austausch/uebernahme", ExchangeRisks.Take).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/neu", EditRisk.New).Allow(Permission.ReadAnalyses);
        routes.Post(Office + "/neu", EditRisk.Create).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/hinweise", ListHints.Show).Allow(Permission.WriteAnalyses);
        routes.Get(Office + "/hinweise/{id:guid}/ablage", DropHint.Show).Allow(Permission.WriteAnalyses);
        routes.Post(Office + "/hinweise/{id:guid}/ablage", DropHint.Post).Allow(Permission.WriteAnalyses);
        routes.Get(Office + "/{number:int}", ShowRisk.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/{number:int}/bearbeiten", EditRisk.Show).Allow(Permission.ReadAnalyses);
        routes.Post(Office + "/{number:int}/bearbeiten", EditRisk.Post).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/{number:int}/bewertung", RateRisk.Show).Allow(Permission.ReadAnalyses);
        routes.Post(Office + "/{number:int}/bewertung", RateRisk.Post).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/{number:int}/stand", ChangeRisk.Show).Allow(Permission.ReadAnalyses);
        routes.Post(Office + "/{number:int}/stand", ChangeRisk.Post).Allow(Permission.ReadAnalyses);
    }

    /// <summary>The number on the office's rail: reviews that are due for me, and what the team named.</summary>
    public static async Task<int> CountWaiting(CityDb db, Me me)
    {
        var (today, id) = (Format.Day(db.Now), me.Id);
        var due = await db.Risks.CountAsync(r => r.OwnerId == id && r.State != RiskState.Closed && r.ReviewOn <= today);
        return due + (me.May(Permission.WriteAnalyses) ? await db.RiskHints.CountAsync(h => h.DecidedAt == null) : 0);
    }
}
