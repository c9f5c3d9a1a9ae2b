using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Surveys;

/// <summary>Polls, surveys and opinion maps: ask, answer, count.</summary>
public sealed class SurveysModule : IModule
{
    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Participation, SurveysText.Surveys, "/buero/umfragen", Permission.RunSurveys, (db, _) => ReviewRemarks.Waiting(db)),
        new(OfficeGroupKind.Participation, SurveysText.Maps, "/buero/meinungsbilder", Permission.RunSurveys, (db, _) => ReviewStatements.Waiting(db)),
    ];

    public IEnumerable<ISearchable> Searchables => [new SearchSurveys(), new SearchConversations()];

    public IEnumerable<Dataset> Datasets => [SurveysDataset.All];

    public void Model(ModelBuilder model) => SurveyTables.Add(model);

    public IEnumerable<DataClass> PersonalData => SurveysData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/umfragen", ListSurveys.Show).Public().Cached();
        routes.Get("/umfragen/ergebnisse.csv", SurveysDataset.Show).Public().Cached();
        routes.Get("/umfragen/feed.atom", SurveysFeed.Show).Public().Cached();
        routes.Get("/umfragen/{address}", AnswerSurvey.Show).Public().Cached();
        routes.Post("/umfragen/{number:int}", AnswerSurvey.Post).Public().Limited(Rate.Texts).Takes(PartKind.Surveys);
        routes.Post("/umfragen/{number:int}/zwischenstand", KeepAnswer.Draft).Allow(Permission.TakePart).Limited(Rate.Texts).Takes(PartKind.Surveys);
        routes.Get("/umfragen/{number:int}/danke", ThankYou.Show).Public().Cached();
        routes.Get("/umfragen/{number:int}/ergebnis", ShowResults.Show).Public().Cached(ShowResults.FilterKey);

        routes.Get("/buero/umfragen", OfficeSurveys.Show).Allow(Permission.RunSurveys);
        routes.Post("/buero/umfragen", OfficeSurveys.Post).Allow(Permission.RunSurveys);
        routes.Get("/buero/umfragen/{number:int}", EditSurvey.Show).Allow(Permission.RunSurveys);
        routes.Post("/buero/umfragen/{number:int}", EditSurvey.PostSettings).Allow(Permission.RunSurveys);
        routes.Post("/buero/umfragen/{number:int}/fragen", EditSurvey.PostNew).Allow(Permission.RunSurveys);
        routes.Post("/buero/umfragen/{number:int}/fragen/{question:int}", EditSurvey.PostQuestion).Allow(Permission.RunSurveys);
        routes.Post("/buero/umfragen/{number:int}/fragen/{question:int}/loeschen", EditSurvey.PostDrop).Allow(Permission.RunSurveys);
        routes.Post("/buero/umfragen/{number:int}/freigabe", EditSurvey.PostRelease).Allow(Permission.RunSurveys);
        routes.Post("/buero/umfragen/{number:int}/ende", EditSurvey.PostClose).Allow(Permission.RunSurveys);
        routes.Post("/buero/umfragen/{number:int}/wiederholung", RepeatSurvey.Post).Allow(Permission.RunSurveys);
        routes.Get("/buero/umfragen/{number:int}/texte", ReviewRemarks.Show).Allow(Permission.RunSurveys);
        routes.Post("/buero/umfragen/{number:int}/texte", ReviewRemarks.Post).Allow(Permission.RunSurveys);

        routes.Get("/meinungsbild/{address}", AnswerStatements.Show).Public().Cached();
        routes.Post("/meinungsbild/{number:int}/stimme", AnswerStatements.Post).Allow(Permission.TakePart).Limited(Rate.Clicks).Takes(PartKind.OpinionMaps);
        routes.Get("/meinungsbild/{number:int}/aussage", SuggestStatement.Show).Allow(Permission.TakePart);
        routes.Post("/meinungsbild/{number:int}/aussage", SuggestStatement.Post).Allow(Permission.TakePart).Limited(Rate.Texts).Takes(PartKind.OpinionMaps);
        routes.Get("/meinungsbild/{number:int}/ergebnis", ShowMap.Show).Public().Cached();
        routes.Get("/meinungsbild/{number:int}/stimmen.csv", VotesFile.Show).Public().Cached();

        routes.Get("/buero/meinungsbilder", OfficeConversations.Show).Allow(Permission.RunSurveys);
        routes.Post("/buero/meinungsbilder", OfficeConversations.Post).Allow(Permission.RunSurveys);
        routes.Get("/buero/meinungsbilder/{number:int}", EditConversation.Show).Allow(Permission.RunSurveys);
        routes.Post("/buero/meinungsbilder/{number:int}", EditConversation.PostSettings).Allow(Permission.RunSurveys);
        routes.Post("/buero/meinungsbilder/{number:int}/aussagen", EditConversation.PostStatement).Allow(Permission.RunSurveys);
        routes.Post("/buero/meinungsbilder/{number:int}/freigabe", EditConversation.PostRelease).Allow(Permission.RunSurveys);
        routes.Post("/buero/meinungsbilder/{number:int}/ende", EditConversation.PostClose).Allow(Permission.RunSurveys);
        routes.Get("/buero/aussagen", ReviewStatements.Show).Allow(Permission.RunSurveys);
        routes.Post("/buero/aussagen/{id:guid}", ReviewStatements.Post).Allow(Permission.RunSurveys);
    }

    public void Services(IServiceCollection services)
    {
        services.AddSingleton(new IdeaPart(PollsOfPages.OfIdea)).AddScoped<IMeasurePart, PollPart>().AddScoped<IMeasureParticipation, PollParticipation>();
        services.AddSingleton<IDeskWork, StatementWork>().AddSingleton<IReportable, ReportableStatements>();
        services.Handle<SurveyReleased, WatchSurvey>().Handle<SurveyEnded, WatchSurvey>().Handle<StaffAsked, TellStaff>();
        services.Handle<ConversationReleased, DrawMap>().Handle<MapDue, DrawMap>().Handle<StatementDecided, TellOfStatement>().Handle<StatementHeld, TellOfStatement>();
    }
}
