using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

internal static class StakeholderTable
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Stakeholder>(e =>
        {
            e.ToTable("Stakeholders").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.IsPerson).Ignore(x => x.NextContact);
            e.Property(x => x.Strategy).HasMaxLength(Stakeholder.TextMax);
            e.Property(x => x.Name).Metadata.NotInHistory();
            e.Property(x => x.Strategy).Metadata.NotInHistory();
            e.Property(x => x.LastContact).Metadata.NotInHistory();
        });
        model.Entity<StakeholderAnalysis>(e =>
        {
            e.ToTable("StakeholderAnalyses").HasIndex(x => x.Day).IsUnique();
            e.Property(x => x.Note).HasMaxLength(Stakeholder.TextMax);
            e.HasMany(x => x.Grades).WithOne().HasForeignKey(x => x.AnalysisId);
        });
        model.Entity<StakeholderGrade>(e =>
        {
            e.ToTable("StakeholderGrades").HasKey(x => new { x.AnalysisId, x.StakeholderId });
            e.HasOne<Stakeholder>().WithMany().HasForeignKey(x => x.StakeholderId);
        });
        model.Entity<Expectation>(e =>
        {
            e.ToTable("Expectations");
            e.HasOne<Stakeholder>().WithMany().HasForeignKey(x => x.StakeholderId);
            e.Property(x => x.Body).HasMaxLength(Stakeholder.TextMax);
            e.Property(x => x.Why).HasMaxLength(Stakeholder.TextMax);
        });
    }
}

public static class StakeholderSets
{
    extension(CityDb db)
    {
        public DbSet<Stakeholder> Stakeholders => db.Set<Stakeholder>();

        public DbSet<StakeholderAnalysis> StakeholderAnalyses => db.Set<StakeholderAnalysis>();

        public DbSet<Expectation> Expectations => db.Set<Expectation>();
    }
}
