using Konzil.Agenda;
using Konzil.Course;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

internal static class CommunicationTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<NewsPost>(e =>
        {
            e.ToTable("NewsPosts").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.IsPublic);
            e.Property(x => x.Lead).HasMaxLength(NewsPost.ReasonMax);
            e.Property(x => x.Reason).HasMaxLength(NewsPost.ReasonMax);
            e.Property(x => x.Body).HasMaxLength(Conventions.Body);
            e.Property(x => x.Html).HasMaxLength(TextVariant.HtmlMax).Metadata.NotInHistory();
            e.HasIndex(x => new { x.State, x.ReleasedAt });
            e.HasOne<ActionField>().WithMany().HasForeignKey(x => x.FieldId).OnDelete(DeleteBehavior.SetNull);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId).OnDelete(DeleteBehavior.SetNull);
            e.HasOne<Principle>().WithMany().HasForeignKey(x => x.PrincipleId).OnDelete(DeleteBehavior.SetNull);
            e.HasMany(x => x.Variants).WithOne().HasForeignKey(x => x.NewsId);
        });
        model.Entity<NewsVariant>(e =>
        {
            e.ToTable("NewsVariants").HasKey(x => new { x.NewsId, x.Kind });
            TextVariant.Table(e);
        });
        model.Entity<NewsReading>(e =>
        {
            // One word of a unit is enough, whoever says it first.
            e.ToTable("NewsReadings").HasKey(x => new { x.NewsId, x.UnitId });
            e.HasOne<NewsPost>().WithMany().HasForeignKey(x => x.NewsId);
            e.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId);
        });
        model.Entity<PlanEntry>(e =>
        {
            e.ToTable("PlanEntries").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.IsOpen);
            e.Property(x => x.Message).HasMaxLength(PlanEntry.TextMax);
            e.Property(x => x.Note).HasMaxLength(PlanEntry.TextMax);
            e.HasIndex(x => new { x.State, x.Day });
        });
        Newsletter(model);
    }

    private static void Newsletter(ModelBuilder model)
    {
        model.Entity<Subscriber>(e =>
        {
            e.ToTable("Subscribers").HasIndex(x => x.EmailKey).IsUnique();
            e.HasMany(x => x.Topics).WithOne().HasForeignKey(x => x.SubscriberId);
        });
        model.Entity<SubscriberTopic>(e =>
        {
            e.ToTable("SubscriberTopics").HasKey(x => new { x.SubscriberId, x.FieldId });
            e.HasOne<ActionField>().WithMany().HasForeignKey(x => x.FieldId);
        });
        model.Entity<Issue>(e =>
        {
            e.ToTable("NewsletterIssues").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.IsSent);
            e.Property(x => x.Intro).HasMaxLength(Issue.IntroMax);
            e.Property(x => x.ChangedAt).Metadata.NotInHistory();
            e.HasMany(x => x.Posts).WithOne().HasForeignKey(x => x.IssueId);
        });
        model.Entity<IssuePost>(e =>
        {
            e.ToTable("NewsletterPosts").HasKey(x => new { x.IssueId, x.NewsId });
            e.HasOne<NewsPost>().WithMany().HasForeignKey(x => x.NewsId);
        });
    }
}

public static class CommunicationSets
{
    extension(CityDb db)
    {
        public DbSet<NewsPost> NewsPosts => db.Set<NewsPost>();

        public DbSet<NewsReading> NewsReadings => db.Set<NewsReading>();

        public DbSet<PlanEntry> PlanEntries => db.Set<PlanEntry>();

        public DbSet<Subscriber> Subscribers => db.Set<Subscriber>();

        public DbSet<Issue> Issues => db.Set<Issue>();
    }
}
