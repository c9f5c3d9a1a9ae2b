using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konzil.Projects;

internal static class ProjectsTable
{
    private const int Paragraph = 2000;

    public static void Add(ModelBuilder model)
    {
        model.Entity<ProjectPlan>(e =>
        {
            e.ToTable("ProjectPlans");
            e.Ignore(x => x.PostsNote).Ignore(x => x.LatestDay);
            Long(e, nameof(ProjectPlan.GoalWording), nameof(ProjectPlan.OutOfScopeWording), nameof(ProjectPlan.PostsNoteDe), nameof(ProjectPlan.PostsNoteEn));
        });
        model.Entity<Phase>(e =>
        {
            e.ToTable("Phases");
            e.Ignore(x => x.Title).Ignore(x => x.Sentence).Ignore(x => x.Span);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.InsideId);
            Long(e, nameof(Phase.SentenceDe), nameof(Phase.SentenceEn));
        });
        model.Entity<WorkPackage>(e =>
        {
            e.ToTable("WorkPackages");
            e.Ignore(x => x.Title).Ignore(x => x.Span);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId);
            e.HasMany(x => x.Activities).WithOne().HasForeignKey(x => x.PackageId);
            Long(e, nameof(WorkPackage.RangeWording));
        });
        model.Entity<PackageActivity>(e =>
        {
            e.ToTable("PackageActivities").HasKey(x => new { x.PackageId, x.Order });
            e.Ignore(x => x.Title);
        });
        model.Entity<HoursStep>(e =>
        {
            e.ToTable("HoursSteps").HasKey(x => x.Order);
            e.Property(x => x.Order).ValueGeneratedNever();
            e.Ignore(x => x.Title).Ignore(x => x.GroupTitle);
        });
        model.Entity<BudgetCell>(e =>
        {
            e.ToTable("BudgetCells").HasKey(x => new { x.Row, x.Year });
            e.Ignore(x => x.Title).Ignore(x => x.Cell);
        });
    }

    private static void Long<T>(EntityTypeBuilder<T> entity, params ReadOnlySpan<string> properties) where T : class
    {
        foreach (var property in properties)
        {
            entity.Property(property).HasMaxLength(Paragraph);
        }
    }
}

public static class ProjectSets
{
    extension(CityDb db)
    {
        public DbSet<Phase> Phases => db.Set<Phase>();

        public DbSet<WorkPackage> WorkPackages => db.Set<WorkPackage>();
    }
}
