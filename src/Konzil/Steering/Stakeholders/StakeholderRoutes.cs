using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The addresses of the stakeholder register. None is public.</summary>
internal static class StakeholderRoutes
{
    public const string Office = "/buero/beteiligte";

    public static void Add(IEndpointRouteBuilder routes)
    {
        routes.Get(Office, ListStakeholders.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/liste.csv", StakeholderFiles.DownloadCsv).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/liste.xlsx", StakeholderFiles.DownloadXlsx).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/austausch", ExchangeStakeholders.Show).Allow(Permission.ReadAnalyses);
        routes.Post(Office + "/austausch", ExchangeStakeholders.Check).Allow(Permission.WriteAnalyses).Uploaded();
        routes.Post(Office + "/austausch/uebernahme", ExchangeStakeholders.Take).Allow(Permission.WriteAnalyses);
        routes.Get(Office + "/erwartungen", ListExpectations.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/erwartungen/liste.csv", ListExpectations.Download).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/vergleich", CompareAnalyses.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/{number:int}", ShowStakeholder.Show).Allow(Permission.ReadAnalyses);
        routes.Get(Office + "/neu", EditStakeholder.New).Allow(Permission.WriteAnalyses);
        routes.Post(Office + "/neu", EditStakeholder.Create).Allow(Permission.WriteAnalyses);
        routes.Get(Office + "/{number:int}/bearbeiten", EditStakeholder.Show).Allow(Permission.WriteAnalyses);
        routes.Post(Office + "/{number:int}/bearbeiten", EditStakeholder.Post).Allow(Permission.WriteAnalyses);
        routes.Get(Office + "/{number:int}/loeschung", EraseStakeholder.Show).Allow(Permission.WriteAnalyses);
        routes.Post(Office + "/{number:int}/loeschung", EraseStakeholder.Post).Allow(Permission.WriteAnalyses);
        routes.Get(Office + "/analysen/neu", RunAnalysis.Show).Allow(Permission.WriteAnalyses);
        routes.Post(Office + "/analysen/neu", RunAnalysis.Post).Allow(Permission.WriteAnalyses);
        routes.Get(Office + "/{number:int}/erwartungen/neu", AddExpectation.Show).Allow(Permission.WriteAnalyses);
        routes.Post(Office + "/{number:int}/erwartungen/neu", AddExpectation.Post).Allow(Permission.WriteAnalyses);
        routes.Get(Office + "/{number:int}/erwartungen/{id:guid}", CheckExpectation.Show).Allow(Permission.WriteAnalyses);
        routes.Post(Office + "/{number:int}/erwartungen/{id:guid}", CheckExpectation.Post).Allow(Permission.WriteAnalyses);
    }

    /// <summary>The number on the office's rail: with whom I should speak.</summary>
    public static async Task<int> CountDue(CityDb db, Me me)
    {
        var (today, id) = (Format.Day(db.Now), me.Id);
        return (await db.Stakeholders.AsNoTracking().Where(s => s.OwnerId == id && s.ContactEveryDays != null).ToListAsync()).Count(s => s.IsContactDue(today));
    }
}
