using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Scoring;

/// <summary>Criteria, sealed rounds, blind score sheets, the ranking, lead projects.</summary>
public sealed class ScoringModule : IModule
{
    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Scoring, SheetsText.Mine, "/buero/bewertung", Permission.Score, MySheets.Waiting),
        new(OfficeGroupKind.Scoring, RoundsText.Rounds, "/buero/bewertungsrunden", Permission.RunScoring),
    ];

    public void Model(ModelBuilder model) => ScoringTable.Add(model);

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/bewertung", ShowScoring.Latest).Public().Cached();
        routes.Get("/bewertung/{round:int}", ShowScoring.Show).Public().Cached();
        routes.Get("/bewertung/{round:int}.csv", DownloadScores.Get).Public();
        routes.Get("/bewertung/{round:int}.json", DownloadResult.Check).Public().Cached();
        routes.Get("/bewertung/{round:int}.xlsx", DownloadResult.Spreadsheet).Public().Cached();
        routes.Get("/bewertung/{round:int}/belastbarkeit", ShowRobustness.Show).Public().Cached();
        routes.Get("/bewertung/{round:int}/siegel.json", ShowScoring.Seal).Public();

        routes.Get("/buero/bewertung", MySheets.Show).Allow(Permission.Score);
        routes.Get("/buero/bewertung/{round:int}/massnahmen/{number:int}", FillSheet.Show).Allow(Permission.Score);
        routes.Post("/buero/bewertung/{round:int}/massnahmen/{number:int}", FillSheet.Post).Allow(Permission.Score);

        routes.Get("/buero/bewertungsrunden", ListRounds.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden", ListRounds.Post).Allow(Permission.RunScoring);
        routes.Get("/buero/bewertungsrunden/{round:int}", EditRound.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}", EditRound.PostRules).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/kriterien", EditCriteria.Post).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/kriterien/neu", EditCriteria.PostNew).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/massnahmen", EditRound.PostMeasures).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/bewertende", EditRound.PostEvaluators).Allow(Permission.RunScoring);
        routes.Get("/buero/bewertungsrunden/{round:int}/siegel", SealRound.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/siegel", SealRound.Post).Allow(Permission.RunScoring);
        routes.Get("/buero/bewertungsrunden/{round:int}/abschluss", CloseRound.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/abschluss", CloseRound.Post).Allow(Permission.RunScoring);
        routes.Get("/buero/bewertungsrunden/{round:int}/leitprojekte", ChooseLeads.Show).Allow(Permission.ChooseLeadProjects);
        routes.Post("/buero/bewertungsrunden/{round:int}/leitprojekte", ChooseLeads.Post).Allow(Permission.ChooseLeadProjects);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<IMeasurePart, ScorePart>();
        services.Handle<RoundSealed, TellEvaluators>().Handle<RoundClosed, TellEvaluators>();
    }
}
