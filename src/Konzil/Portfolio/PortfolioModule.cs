using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Portfolio;

/// <summary>Lead projects under a budget: proposals side by side, the body's decision, the waiting list.</summary>
public sealed class PortfolioModule : IModule
{
    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Scoring, PortfolioText.Selections, "/buero/auswahl", Permission.ChooseLeadProjects),
        new(OfficeGroupKind.Scoring, RankOfficeText.Title, "/buero/rangfolge", Permission.RunScoring),
        new(OfficeGroupKind.Council, CutOfficeText.Title, "/buero/kuerzungen", Permission.ReadCuts),
    ];

    public IEnumerable<ISearchable> Searchables => [new SearchSelections(), new SearchCuts()];

    public IEnumerable<Dataset> Datasets => [SelectionFiles.All, RankFiles.All, CutFiles.All];

    public void Model(ModelBuilder model) => PortfolioTables.Add(model);

    public void Routes(IEndpointRouteBuilder routes)
    {
        Selections(routes);
        Ranks(routes);
        Cuts(routes);
    }

    public void Services(IServiceCollection services) =>
        services.AddScoped<IMeasurePart, RankPart>().AddScoped<IMeasurePart, SelectionPart>().AddSingleton(SelectionsOfVote.Afterword).AddSingleton(CutDesk.Desk).Handle<CutPaperReleased, TellOfPaper>();

    private static void Selections(IEndpointRouteBuilder routes)
    {
        routes.Get("/auswahl", ListSelections.Show).Public().Cached();
        routes.Get("/auswahl/auswahl.csv", SelectionFiles.Csv).Public().Cached();
        routes.Get("/auswahl/{number:int}", ShowSelection.Show).Public().Cached();
        routes.Get("/auswahl/{number:int}.json", SelectionFiles.Json).Public().Cached();

        routes.Get("/buero/auswahl", OfficeSelections.Show).Allow(Permission.ChooseLeadProjects);
        routes.Post("/buero/auswahl", OfficeSelections.Post).Allow(Permission.ChooseLeadProjects);
        routes.Post("/buero/auswahl/datei", OfficeSelections.PostFile).Allow(Permission.ChooseLeadProjects).Uploaded();
        routes.Get("/buero/auswahl/{number:int}", EditSelection.Show).Allow(Permission.ChooseLeadProjects);
        routes.Post("/buero/auswahl/{number:int}", EditSelection.PostPlan).Allow(Permission.ChooseLeadProjects);
        routes.Post("/buero/auswahl/{number:int}/massnahmen", EditSelection.PostCandidates).Allow(Permission.ChooseLeadProjects);
        routes.Post("/buero/auswahl/{number:int}/vorschlaege", EditSelection.PostProposals).Allow(Permission.ChooseLeadProjects);
        routes.Post("/buero/auswahl/{number:int}/zuruecknahme", EditSelection.PostTakeBack).Allow(Permission.ChooseLeadProjects);
        routes.Get("/buero/auswahl/{number:int}/entscheidung", DecideSelection.Show).Allow(Permission.ChooseLeadProjects);
        routes.Post("/buero/auswahl/{number:int}/entscheidung", DecideSelection.Post).Allow(Permission.ChooseLeadProjects);
        routes.Get("/buero/auswahl/{number:int}/warteliste", MoveSelection.Show).Allow(Permission.ChooseLeadProjects);
        routes.Post("/buero/auswahl/{number:int}/rueckzug", MoveSelection.PostWithdrawal).Allow(Permission.ChooseLeadProjects);
        routes.Post("/buero/auswahl/{number:int}/nachruecken", MoveSelection.PostMoveUp).Allow(Permission.ChooseLeadProjects);
    }

    private static void Cuts(IEndpointRouteBuilder routes)
    {
        routes.Get("/kuerzungen", ListPapers.Show).Public().Cached();
        routes.Get("/kuerzungen/kuerzungen.csv", CutFiles.Csv).Public().Cached();
        routes.Get("/kuerzungen/{number:int}", ShowPaper.Show).Public().Cached();
        routes.Get("/kuerzungen/{number:int}.json", CutFiles.Json).Public().Cached();
        routes.Get("/kuerzungen/{number:int}.docx", CutFiles.Word).Public().Cached();

        routes.Get("/buero/kuerzungen", OfficeCuts.Show).Allow(Permission.ReadCuts);
        routes.Post("/buero/kuerzungen", OfficeCuts.Post).Allow(Permission.PlanCuts);
        routes.Get("/buero/kuerzungen/vergleich", CompareCuts.Show).Allow(Permission.ReadCuts);
        routes.Get("/buero/kuerzungen/{number:int}", EditScenario.Show).Allow(Permission.ReadCuts);
        routes.Post("/buero/kuerzungen/{number:int}", EditScenario.Post).Allow(Permission.PlanCuts);
        routes.Post("/buero/kuerzungen/vorlagen", CompareCuts.PostPaper).Allow(Permission.PlanCuts);
        routes.Get("/buero/kuerzungen/vorlagen/{number:int}", EditPaper.Show).Allow(Permission.PlanCuts);
        routes.Post("/buero/kuerzungen/vorlagen/{number:int}", EditPaper.Post).Allow(Permission.PlanCuts);
        routes.Post("/buero/kuerzungen/vorlagen/{number:int}/freigabe", EditPaper.PostRelease).Allow(Permission.PlanCuts);
    }

    private static void Ranks(IEndpointRouteBuilder routes)
    {
        routes.Get("/rangfolge", ListRanks.Show).Public().Cached();
        routes.Get("/rangfolge/rangfolge.csv", RankFiles.Csv).Public().Cached();
        routes.Get("/rangfolge/rangfolge.json", RankFiles.Json).Public().Cached();
        routes.Get("/rangfolge/feed.atom", RankFiles.Feed).Public().Cached();
        routes.Get("/rangfolge/{number:int}", ShowReranking.Show).Public().Cached();

        routes.Get("/buero/rangfolge", OfficeRanks.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/rangfolge", OfficeRanks.Post).Allow(Permission.RunScoring);
        routes.Get("/buero/rangfolge/{number:int}", EditRanks.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/rangfolge/{number:int}", EditRanks.Post).Allow(Permission.RunScoring);
        routes.Get("/buero/rangfolge/{number:int}/beschluss", DecideRanks.Show).Allow(Permission.RunScoring);
        routes.Post("/buero/rangfolge/{number:int}/beschluss", DecideRanks.Post).Allow(Permission.RunScoring);
    }
}
