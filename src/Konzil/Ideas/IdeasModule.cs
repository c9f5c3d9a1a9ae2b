using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Ideas;

/// <summary>Ideas: submit, list, support, answer; the road of each.</summary>
public sealed class IdeasModule : IModule
{
    public void Model(ModelBuilder model)
    {
        IdeaTable.Add(model);
        IdeaWording.Table(model);
        IdeaTag.Table(model);
        HelpOffer.Table(model);
        CoAuthor.Table(model);
        Reviewing.Table(model);
        RoundsPart.Tables(model);
        Regroupings.Table(model);
    }

    public IEnumerable<DataClass> PersonalData => IdeasData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/ideen", ListIdeas.Show).Public().Cached(IdeaFilter.QueryKeys);
        routes.Get("/ideen/feed.atom", IdeaFeed.Show).Public().Cached(IdeaFilter.FieldKey, IdeaFilter.DistrictKey, IdeaFilter.RoundKey);
        routes.Get("/ideen/{number:int}/beitraege.atom", IdeaFeed.Comments).Public().Cached();
        routes.Get("/ideen/ideen.csv", IdeasDataset.Show).Public().Cached();

        routes.Get("/ideen/antworten", ShowAnswers.Show).Public().Cached();
        routes.Get("/konto/ideen", MyIdeas.Show).SignedIn();
        routes.Get("/ideen/neu", NewIdea.Show).Public();
        routes.Post("/ideen/neu", NewIdea.Post).Public().Limited(Rate.Texts).Takes(PartKind.Ideas);
        routes.Post("/ideen/neu/entwurf", SaveDraft.Post).Allow(Permission.TakePart).Limited(Rate.Texts);
        routes.Post("/ideen/neu/absenden", SubmitIdea.Post).Allow(Permission.TakePart).Limited(Rate.Texts).Takes(PartKind.Ideas);
        routes.Post("/ideen/neu/dateien", DraftFiles.Add).Allow(Permission.TakePart).Limited(Rate.Texts).Uploaded().Takes(PartKind.Ideas);
        routes.Post("/ideen/neu/dateien/{file:guid}/entfernen", DraftFiles.Remove).Allow(Permission.TakePart);
        routes.Get("/ideen/entwuerfe/{id:guid}/loeschen", DeleteDraft.Show).SignedIn();
        routes.Post("/ideen/entwuerfe/{id:guid}/loeschen", DeleteDraft.Post).SignedIn();

        routes.Post("/ideen/neu/aehnlich", SimilarHint.Post).Public().Limited(Rate.Clicks);
        routes.Get("/ideen/karte", ShowIdeasMap.Show).Public().Cached(IdeaFilter.QueryKeys);
        routes.Get("/ideen/karte.geojson", IdeaPoints.Show).Public().Cached(IdeaFilter.QueryKeys);
        routes.Get("/karte/grund.geojson", BaseMap.Show).Public();
        routes.Get("/karte/kacheln/{z:int}/{x:int}/{y:int}.png", BaseMap.Tile).Public();

        routes.Get("/ideen/{address}", ShowIdea.Show).Public().Cached();
        routes.Get("/ideen/{number:int}/eingereicht", SubmitIdea.Show).SignedIn();
        routes.Get("/ideen/{number:int}/bearbeiten", EditIdea.Show).SignedIn();
        routes.Post("/ideen/{number:int}/bearbeiten", EditIdea.Post).Allow(Permission.TakePart).Limited(Rate.Texts).Takes(PartKind.Ideas);
        routes.Get("/ideen/{number:int}/code.svg", IdeaCode.Show).Public().Cached();
        routes.Get("/ideen/{number:int}/aushang", PrintIdea.Show).Public().Cached();
        routes.Post("/ideen/{number:int}/hilfe", OfferHelp.Post).Allow(Permission.TakePart).Limited(Rate.Texts);
        routes.Post("/ideen/{number:int}/hilfe/ruecknahme", OfferHelp.Withdraw).Allow(Permission.TakePart).Limited(Rate.Clicks);
        routes.Get("/ideen/{number:int}/fassungen", ShowWordings.Show).Public().Cached();
        routes.Get("/ideen/{number:int}/dateien", ManageIdeaFiles.Show).SignedIn();
        routes.Post("/ideen/{number:int}/dateien", ManageIdeaFiles.Post).Allow(Permission.TakePart).Limited(Rate.Texts).Uploaded().Takes(PartKind.Ideas);
        routes.Post("/ideen/{number:int}/dateien/{file:guid}/entfernen", ManageIdeaFiles.Remove).Allow(Permission.TakePart);
        routes.Get("/ideen/{number:int}/zurueckziehen", WithdrawIdea.Show).SignedIn();
        routes.Post("/ideen/{number:int}/zurueckziehen", WithdrawIdea.Post).Allow(Permission.TakePart);
        routes.Post("/ideen/{number:int}/folgen", FollowIdea.Post).Allow(Permission.TakePart).Limited(Rate.Clicks);
        routes.Post("/ideen/{number:int}/folgen/ende", FollowIdea.End).Allow(Permission.TakePart).Limited(Rate.Clicks);
        CoAuthoring.Routes(routes);
        Reviewing.Routes(routes);
        RoundsPart.Routes(routes);
        Regroupings.Routes(routes);
        routes.Post("/ideen/{number:int}/zustimmung", SupportIdea.Post).Allow(Permission.TakePart).Limited(Rate.Clicks).Takes(PartKind.Supports);
        routes.Post("/ideen/{number:int}/zustimmung/ruecknahme", SupportIdea.Withdraw).Allow(Permission.TakePart).Limited(Rate.Clicks);
    }

    public void Services(IServiceCollection services)
    {
        services.AddSingleton<IFollowable, FollowableIdeas>().AddSingleton<IFollowable, FollowableRounds>();
        services.AddSingleton<IdeaCounts>().AddScoped<SimilarIdeas>();
        services.AddSingleton<IHoldFiles, FilesOfIdeas>().AddSingleton<IHoldFiles, FilesOfDrafts>().AddSingleton<BaseMap>().AddSingleton<IReportable, ReportableOffers>();
        services.Handle<IdeaSubmitted, WelcomeIdea>()
            .Handle<IdeaPublished, RecordRoad>().Handle<IdeaAnswered, RecordRoad>().Handle<IdeaDeclined, RecordRoad>()
            .Handle<IdeaStepped, TellOfStep>().Handle<IdeaPublished, TellInterested>()
            .Handle<AnswerDue, RemindOfAnswer>().Handle<HelpOffered, TellOfHelp>();
        CoAuthoring.Services(services);
        Reviewing.Services(services);
        RoundsPart.Services(services);
        Regroupings.Services(services);
    }

    public IEnumerable<ISearchable> Searchables => [new FindIdeas(), new FindRounds()];

    public IEnumerable<Dataset> Datasets => [IdeasDataset.All, RoundsDataset.All];

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Participation, RoundOfficeText.Title, "/buero/runden", Permission.PlanRounds, (db, _) => PlanRounds.Waiting(db)),
        Regroupings.Entry,
    ];
}

public static class IdeasSets
{
    extension(CityDb db)
    {
        public DbSet<Idea> Ideas => db.Set<Idea>();

        public DbSet<IdeaStep> IdeaSteps => db.Set<IdeaStep>();

        public DbSet<Support> Supports => db.Set<Support>();

        public DbSet<IdeaTag> IdeaTags => db.Set<IdeaTag>();

        public DbSet<HelpOffer> HelpOffers => db.Set<HelpOffer>();

        public DbSet<CoAuthor> CoAuthors => db.Set<CoAuthor>();

        public DbSet<IdeaWording> IdeaWordings => db.Set<IdeaWording>();

        public DbSet<IdeaDraft> IdeaDrafts => db.Set<IdeaDraft>();
    }
}
