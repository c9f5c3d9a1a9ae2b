using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Portfolio;

/// <summary>Lead projects under a budget: proposals side by side, the body's decision, the waiting list.</summary>
public sealed class PortfolioModule : IModule
{
    public IEnumerable<OfficeEntry> OfficeEntries => [new(OfficeGroupKind.Scoring, PortfolioText.Selections, "/buero/auswahl", Permission.ChooseLeadProjects)];

    public IEnumerable<Dataset> Datasets => [SelectionFiles.All];

    public void Model(ModelBuilder model) => PortfolioTables.Add(model);

    public void Routes(IEndpointRouteBuilder routes)
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

    public void Services(IServiceCollection services)
    {
    }
}
