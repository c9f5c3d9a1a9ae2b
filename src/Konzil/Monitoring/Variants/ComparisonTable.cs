using Konzil.Agenda;
using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

internal static class ComparisonTable
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<VariantComparison>(e =>
        {
            e.ToTable("VariantComparisons").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Title).Ignore(x => x.SourceOf);
            e.HasIndex(x => x.ReplacesId).IsUnique();
            e.HasOne<VariantComparison>().WithMany().HasForeignKey(x => x.ReplacesId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<MeetingDecision>().WithMany().HasForeignKey(x => x.DecisionId).OnDelete(DeleteBehavior.SetNull);
            e.HasOne<SourceWork>().WithMany().HasForeignKey(x => x.WorkId).OnDelete(DeleteBehavior.SetNull);
            e.HasMany(x => x.Variants).WithOne().HasForeignKey(x => x.ComparisonId);
            e.HasMany(x => x.Criteria).WithOne().HasForeignKey(x => x.ComparisonId);
            e.Property(x => x.Question).HasMaxLength(VariantComparison.TextMax);
            e.Property(x => x.Reason).HasMaxLength(VariantComparison.TextMax);
            e.Property(x => x.Accepted).HasMaxLength(VariantComparison.TextMax);
            e.Property(x => x.ReplacesBecause).HasMaxLength(VariantComparison.TextMax);
            e.Property(x => x.Pages).HasMaxLength(SourceUse.PagesMax);
        });
        model.Entity<ComparedVariant>(e =>
        {
            e.ToTable("ComparedVariants").HasIndex(x => new { x.ComparisonId, x.Order }).IsUnique();
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Ignore(x => x.Words).Ignore(x => x.SourceOf);
            e.HasOne<SourceWork>().WithMany().HasForeignKey(x => x.WorkId).OnDelete(DeleteBehavior.SetNull);
            e.Property(x => x.Features).HasMaxLength(VariantComparison.TextMax);
            e.Property(x => x.Pros).HasMaxLength(VariantComparison.TextMax);
            e.Property(x => x.Cons).HasMaxLength(VariantComparison.TextMax);
            e.Property(x => x.Risks).HasMaxLength(VariantComparison.TextMax);
            e.Property(x => x.CostNote).HasMaxLength(VariantComparison.TextMax);
            e.Property(x => x.Pages).HasMaxLength(SourceUse.PagesMax);
        });
        model.Entity<ComparedCriterion>(e =>
        {
            e.ToTable("ComparedCriteria").HasIndex(x => new { x.ComparisonId, x.Order }).IsUnique();
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Ignore(x => x.SourceOf);
            e.HasOne<SourceWork>().WithMany().HasForeignKey(x => x.WorkId).OnDelete(DeleteBehavior.SetNull);
            e.HasMany(x => x.Values).WithOne().HasForeignKey(x => x.CriterionId);
            e.Property(x => x.Pages).HasMaxLength(SourceUse.PagesMax);
        });
        model.Entity<CriterionValue>(e =>
        {
            e.ToTable("CriterionValues").HasKey(x => new { x.CriterionId, x.VariantId });
            e.HasOne<ComparedVariant>().WithMany().HasForeignKey(x => x.VariantId);
            e.Property(x => x.Words).HasMaxLength(VariantComparison.TextMax);
        });
    }
}

public static class ComparisonSets
{
    extension(CityDb db)
    {
        public DbSet<VariantComparison> VariantComparisons => db.Set<VariantComparison>();
    }
}
