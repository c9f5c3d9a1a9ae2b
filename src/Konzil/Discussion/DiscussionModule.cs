using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Discussion;

/// <summary>Comments, reports, the moderation queue.</summary>
public sealed class DiscussionModule : IModule
{
    public void Model(ModelBuilder model) => DiscussionTables.Add(model);

    public IEnumerable<DataClass> PersonalData => DiscussionData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/hausregeln", ShowRules.Show).Public().Cached();
        routes.Get("/moderation", ShowLog.Show).Public().Cached();
        routes.Get("/moderation/zahlen", ShowFigures.Show).Public().Cached();
        routes.Get("/moderation/zahlen.csv", FiguresDataset.Show).Public().Cached();
        routes.Get("/diskussion/{kind}/{id:guid}", ShowDiscussion.Show).Public().Cached(ThreadPage.OrderKey, ThreadPage.StanceKey, ThreadPage.AfterKey);
        routes.Post("/beitraege", WriteComment.Post).Allow(Permission.TakePart).Limited(Rate.Texts).Takes(PartKind.Comments);
        routes.Get("/beitraege/{id:guid}", OpenComment.Show).Public();
        routes.Get("/beitraege/{id:guid}/antwort", ShowDiscussion.Answer).Public();
        routes.Get("/beitraege/{id:guid}/aendern", EditComment.Show).Allow(Permission.TakePart);
        routes.Post("/beitraege/{id:guid}/aendern", EditComment.Post).Allow(Permission.TakePart).Limited(Rate.Texts).Takes(PartKind.Comments);
        routes.Get("/beitraege/{id:guid}/zurueckziehen", WithdrawComment.Show).SignedIn();
        routes.Post("/beitraege/{id:guid}/zurueckziehen", WithdrawComment.Post).SignedIn().Limited(Rate.Clicks);
        routes.Post("/beitraege/{id:guid}/widerspruch", OpenComment.Post).Allow(Permission.TakePart).Limited(Rate.Texts);
        routes.Get("/melden/{kind}/{id:guid}", ReportItem.Show).Public();
        routes.Post("/melden/{kind}/{id:guid}", ReportItem.Post).Allow(Permission.TakePart).Limited(Rate.Texts);
        routes.Get("/konto/sperre", OwnBan.Show).SignedIn();
        routes.Post("/konto/sperre", OwnBan.Post).Allow(Permission.TakePart).Limited(Rate.Texts);
        Desk.Routes(routes);
    }

    public void Services(IServiceCollection services)
    {
        Desk.Services(services);
        services.AddSingleton<Rulebook>().AddSingleton<IContributions, CommentContributions>();
        services.AddSingleton<Subjects>().AddSingleton<IReportable, ReportableComments>();
        services.Handle<CommentWritten, TellOfComment>().Handle<CommentHidden, TellAuthorOfHiding>().Handle<CommentHidden, SettleHidden>();
        services.Handle<ReportDecided, TellReporter>().Handle<AppealDecided, TellOfAppeal>();
        services.Handle<CommentHeld, TellAuthorOfHold>().Handle<CommentWritten, CountAnswers>();
    }

    public IEnumerable<Dataset> Datasets => [FiguresDataset.All];

    public IEnumerable<OfficeEntry> OfficeEntries =>
    [
        new(OfficeGroupKind.Participation, QueueText.Title, "/buero/moderation", Permission.Moderate, (db, _) => QueueRows.Waiting(db)),
    ];
}

public static class DiscussionSets
{
    extension(CityDb db)
    {
        public DbSet<Comment> Comments => db.Set<Comment>();

        public DbSet<QueueItem> Queue => db.Set<QueueItem>();

        public DbSet<Report> Reports => db.Set<Report>();

        public DbSet<Appeal> Appeals => db.Set<Appeal>();

        public DbSet<Clause> Clauses => db.Set<Clause>();

        public DbSet<Trust> Trusts => db.Set<Trust>();

        public DbSet<Ban> Bans => db.Set<Ban>();

        public DbSet<DeskBatch> DeskBatches => db.Set<DeskBatch>();
    }
}
