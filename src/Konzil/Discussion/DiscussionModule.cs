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
            e.Property(x => x.Explanation).HasMaxLength(2000);
            e.HasIndex(x => new { x.SubjectKind, x.SubjectId });
        });
    }

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/buero/kommentare/{id:guid}/ausblenden", HideComment.Show).Allow(Permission.Moderate);
        routes.Post("/buero/kommentare/{id:guid}/ausblenden", HideComment.Post).Allow(Permission.Moderate);
    }

    public void Services(IServiceCollection services) => services.Handle<CommentHidden, TellAuthorOfHiding>();
}

public static class DiscussionSets
{
    extension(CityDb db)
    {
        public DbSet<Comment> Comments => db.Set<Comment>();

        public DbSet<QueueItem> Queue => db.Set<QueueItem>();

        public DbSet<Report> Reports => db.Set<Report>();
    }
}
