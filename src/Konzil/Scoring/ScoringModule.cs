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
        new(OfficeGroupKind.Scoring, TemplatesText.Title, "/buero/bewertungsvorlagen", Permission.RunScoring),
    ];

    public void Model(ModelBuilder model) => ScoringTable.Add(model);

    public IEnumerable<DataClass> PersonalData => ScoringData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/bewertung", ShowScoring.Latest).Public().Cached();
        routes.Get("/bewertung/{round:int}", ShowScoring.Show).Public().Cached();
        routes.Get("/bewertung/{round:int}.csv", DownloadScores.Get).Public();
        routes.Get("/bewertung/{round:int}.json", DownloadResult.Check).Public().Cached();
        routes.Get("/bewertung/{round:int}.xlsx", DownloadResult.Spreadsheet).Public().Cached();
        routes.Get("/bewertung/{round:int}/belastbarkeit", ShowRobustness.Show).Public().Cached();
        routes.Get("/bewertung/{round:int}/siegel.json", ShowScoring.Seal).Public();

        routes.Get("/bewertung/{round:int}/gewichte.csv", DownloadWeights.Get).Public();
        routes.Get("/bewertung/{round:int}/kriterien.yaml", ListTemplates.OfRound).Public();

        // Members of a body need no role: whoever is not asked finds nothing here.
        routes.Get("/gewichtung/{round:int}", WeighCriteria.Show).Allow(Permission.TakePart);
        routes.Post("/gewichtung/{round:int}", WeighCriteria.Post).Allow(Permission.TakePart);

        routes.Get("/buero/bewertung", MySheets.Show).Allow(Permission.Score);
        routes.Get("/buero/bewertung/{round:int}/massnahmen/{number:int}", FillSheet.Show).Allow(Permission.Score);
        routes.Post("/buero/bewertung/{round:int}/massnahmen/{number:int}", FillSheet.Post).Allow(Permission.Score);

        routes.Get("/buero/bewertung/{round:int}/kalibrierung", ShowCalibration.Panel).Allow(Permission.Score);

        routes.Get("/buero/bewertungsrunden", ListRounds.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden", ListRounds.Post).Allow(Permission.RunScoring);
        routes.Get("/buero/bewertungsrunden/{round:int}", EditRound.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}", EditRound.PostRules).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/kriterien", EditCriteria.Post).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/kriterien/neu", EditCriteria.PostNew).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/massnahmen", EditRound.PostMeasures).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/bewertende", EditRound.PostEvaluators).Allow(Permission.RunScoring);
        routes.Get("/buero/bewertungsrunden/{round:int}/kriterien.yaml", ListTemplates.OfDraft).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/zuteilung", AssignFields.Post).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertung/{round:int}/name", DescribePanel.ShowName).Allow(Permission.Score);
        routes.Get("/buero/bewertungsrunden/{round:int}/auswahl", DescribePanel.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/auswahl", DescribePanel.Post).Allow(Permission.RunScoring);
        routes.Get("/buero/bewertungsrunden/{round:int}/ersatz", ReplaceEvaluator.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/ersatz", ReplaceEvaluator.Post).Allow(Permission.RunScoring);
        routes.Get("/buero/bewertungsrunden/{round:int}/kalibrierung", ShowCalibration.Office).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/kalibrierung", ShowCalibration.Post).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/gremium", RoundMembers.Post).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/muss", EditDuties.Post).Allow(Permission.RunScoring);
        routes.Get("/buero/bewertungsrunden/{round:int}/probelauf", RunTrial.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/probelauf", RunTrial.Post).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/neu", RestartRound.Post).Allow(Permission.RunScoring);
        routes.Get("/buero/bewertungsvorlagen", ListTemplates.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsvorlagen", ListTemplates.Post).Allow(Permission.RunScoring).Uploaded();
        routes.Get("/buero/bewertungsvorlagen/{key}.yaml", ListTemplates.Download).Allow(Permission.RunScoring);
        routes.Get("/buero/bewertungsrunden/{round:int}/siegel", SealRound.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/siegel", SealRound.Post).Allow(Permission.RunScoring);
        routes.Get("/buero/bewertungsrunden/{round:int}/abschluss", CloseRound.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/bewertungsrunden/{round:int}/abschluss", CloseRound.Post).Allow(Permission.RunScoring);
        routes.Get("/buero/bewertungsrunden/{round:int}/leitprojekte", ChooseLeads.Show).Allow(Permission.ChooseLeadProjects);
        routes.Post("/buero/bewertungsrunden/{round:int}/leitprojekte", ChooseLeads.Post).Allow(Permission.ChooseLeadProjects);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<IMeasurePart, ScorePart>().AddSingleton<Strategy.ISourced, SourcedCriteria>();
        services.Handle<WeightsAsked, TellMembers>().Handle<RoundSealed, TellEvaluators>().Handle<RoundClosed, TellEvaluators>().Handle<ConflictDeclared, TellOfConflict>().Handle<EvaluatorReplaced, TellReplacement>().Handle<RoundRevealed, TellPanel>();
    }
}
