using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Discussion;

/// <summary>Comments, reports, the moderation queue.</summary>
public sealed class DiscussionModule : IModule
{
    public void Model(ModelBuilder model)
    {
        model.Entity<Comment>(e =>
        {
            e.ToTable("Comments");
            e.Ignore(x => x.Subject);
            e.Property(x => x.Body).HasMaxLength(Comment.MaxLength);
            e.HasIndex(x => new { x.SubjectKind, x.SubjectId, x.At });
            e.HasIndex(x => x.ParentId);
            e.HasIndex(x => x.Token).IsUnique();
            e.HasOne(x => x.Hiding).WithOne().HasForeignKey<Hiding>(x => x.CommentId);
            e.Navigation(x => x.Hiding).AutoInclude();
        });
        model.Entity<Hiding>(e =>
        {
            e.ToTable("Hidings").HasKey(x => x.CommentId);
            e.Property(x => x.Explanation).HasMaxLength(1000);
        });
        model.Entity<QueueItem>(e =>
        {
            e.ToTable("Queue");
            e.HasIndex(x => new { x.DoneAt, x.DueAt });
            e.HasIndex(x => new { x.SubjectKind, x.SubjectId });
        });
        model.Entity<Report>(e =>
        {
            e.ToTable("Reports");
            e.Ignore(x => x.Subject);
            e.Property(x => x.Explanation).HasMaxLength(2000);
            e.Property(x => x.Answer).HasMaxLength(500);
            e.HasIndex(x => new { x.SubjectKind, x.SubjectId, x.ReporterId }).IsUnique();
        });
        model.Entity<Appeal>(e =>
        {
            e.ToTable("Appeals");
            e.Property(x => x.Text).HasMaxLength(Appeal.MaxLength);
            e.Property(x => x.Answer).HasMaxLength(500);
            e.HasIndex(x => new { x.CommentId, x.HiddenAt }).IsUnique();
        });
    }

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/hausregeln", ShowRules.Show).Public().Cached();
        routes.Get("/moderation", ShowLog.Show).Public().Cached();
        routes.Get("/diskussion/{kind}/{id:guid}", ShowDiscussion.Show).Public().Cached("ab");
        routes.Post("/beitraege", WriteComment.Post).Allow(Permission.TakePart).Limited(Rate.Texts);
        routes.Get("/beitraege/{id:guid}", OpenComment.Show).Public();
        routes.Get("/beitraege/{id:guid}/antwort", ShowDiscussion.Answer).Public();
        routes.Get("/beitraege/{id:guid}/aendern", EditComment.Show).Allow(Permission.TakePart);
        routes.Post("/beitraege/{id:guid}/aendern", EditComment.Post).Allow(Permission.TakePart).Limited(Rate.Texts);
        routes.Post("/beitraege/{id:guid}/widerspruch", OpenComment.Post).Allow(Permission.TakePart).Limited(Rate.Texts);
        routes.Get("/melden/{kind}/{id:guid}", ReportItem.Show).Public();
        routes.Post("/melden/{kind}/{id:guid}", ReportItem.Post).Allow(Permission.TakePart).Limited(Rate.Texts);

        routes.Get("/buero/moderation", ListQueue.Show).Allow(Permission.Moderate);
        routes.Post("/buero/moderation/gelesen", HandleItem.Read).Allow(Permission.Moderate);
        routes.Post("/buero/moderation/{id:guid}/uebernahme", HandleItem.Take).Allow(Permission.Moderate);
        routes.Post("/buero/moderation/{id:guid}/freigabe", HandleItem.Release).Allow(Permission.Moderate);
        routes.Post("/buero/moderation/{id:guid}/uebergabe", HandleItem.HandOver).Allow(Permission.Moderate);
        routes.Get("/buero/kommentare/{id:guid}", ReviewComment.Show).Allow(Permission.Moderate);
        routes.Post("/buero/kommentare/{id:guid}", ReviewComment.Post).Allow(Permission.Moderate);
        routes.Get("/buero/kommentare/{id:guid}/ausblenden", HideComment.Show).Allow(Permission.Moderate);
        routes.Post("/buero/kommentare/{id:guid}/ausblenden", HideComment.Post).Allow(Permission.Moderate);
        routes.Get("/buero/meldungen/{kind}/{id:guid}", ReviewReports.Show).Allow(Permission.Moderate);
        routes.Post("/buero/meldungen/{kind}/{id:guid}", ReviewReports.Post).Allow(Permission.Moderate);
        routes.Get("/buero/widersprueche/{id:guid}", ReviewAppeal.Show).Allow(Permission.Moderate);
        routes.Post("/buero/widersprueche/{id:guid}", ReviewAppeal.Post).Allow(Permission.Moderate);
    }

    public void Services(IServiceCollection services)
    {
        services.AddSingleton<Subjects>().AddSingleton<IReportable, ReportableComments>();
        services.Handle<CommentWritten, TellOfComment>().Handle<CommentHidden, TellAuthorOfHiding>().Handle<CommentHidden, SettleHidden>();
        services.Handle<ReportDecided, TellReporter>().Handle<AppealDecided, TellOfAppeal>();
    }

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
    }
}
