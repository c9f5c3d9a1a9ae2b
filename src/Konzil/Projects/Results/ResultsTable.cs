using Konzil.Council;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Tables of results, drafts, decisions and hand-overs.</summary>
internal static class ResultsTable
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Deliverable>(e =>
        {
            e.ToTable("Deliverables");
            e.Ignore(x => x.Title);
            e.HasOne<WorkPackage>().WithMany().HasForeignKey(x => x.PackageId);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.NeededForId);
            e.HasMany(x => x.Editions).WithOne().HasForeignKey(x => x.DeliverableId);
            e.HasIndex(x => x.ResponsibleId);
            e.Property(x => x.Contents).HasMaxLength(Deliverable.TextMax);
        });
        model.Entity<DeliverableEdition>(e =>
        {
            e.ToTable("DeliverableEditions").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.DeliverableId, x.Number }).IsUnique();
            e.Property(x => x.Location).HasMaxLength(DeliverableEdition.LocationMax);
            e.Property(x => x.Note).HasMaxLength(Deliverable.TextMax);
            e.Property(x => x.Reason).HasMaxLength(Deliverable.TextMax);
        });
        model.Entity<PlanDraft>(e =>
        {
            e.ToTable("PlanDrafts");
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasOne<WorkPackage>().WithMany().HasForeignKey(x => x.PackageId);
            e.HasOne<GateDecision>().WithMany().HasForeignKey(x => x.GateDecisionId);
            e.HasOne<Resolution>().WithMany().HasForeignKey(x => x.ResolutionId).OnDelete(DeleteBehavior.SetNull);
            e.HasMany(x => x.Rows).WithOne().HasForeignKey(x => x.DraftId);
            e.Property(x => x.Basis).HasMaxLength(Project.TextMax);
        });
        model.Entity<DraftRow>(e =>
        {
            e.ToTable("PlanDraftRows");
            e.Property(x => x.Goal).HasMaxLength(Project.TextMax);
            e.Property(x => x.Result).HasMaxLength(Project.TextMax);
        });
        model.Entity<ProjectDecision>(e =>
        {
            e.ToTable("ProjectDecisions");
            e.Ignore(x => x.Title);
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasOne<Resolution>().WithMany().HasForeignKey(x => x.ResolutionId).OnDelete(DeleteBehavior.SetNull);
            e.Property(x => x.Outcome).HasMaxLength(ProjectDecision.TextMax);
        });
        model.Entity<Precedence>(e =>
        {
            e.ToTable("Precedences");
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId);
            e.HasIndex(x => new { x.FirstId, x.ThenId }).IsUnique();
        });
        model.Entity<HandOver>(e =>
        {
            e.ToTable("HandOvers");
            e.Ignore(x => x.IsComplete);
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.FromId);
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ToId);
            e.HasMany(x => x.Items).WithOne().HasForeignKey(x => x.HandOverId);
            e.HasIndex(x => x.FromId).IsUnique();
            e.Property(x => x.Note).HasMaxLength(HandOver.TextMax);
        });
        model.Entity<HandOverItem>(e =>
        {
            e.ToTable("HandOverItems");
            e.Property(x => x.Detail).HasMaxLength(HandOver.TextMax);
            e.Property(x => x.Path).HasMaxLength(HandOverItem.PathMax);
            e.HasOne<WorkPackage>().WithMany().HasForeignKey(x => x.PackageId).OnDelete(DeleteBehavior.SetNull);
        });
    }
}

public static class ResultSets
{
    extension(CityDb db)
    {
        public DbSet<Deliverable> Deliverables => db.Set<Deliverable>();

        public DbSet<DeliverableEdition> DeliverableEditions => db.Set<DeliverableEdition>();

        public DbSet<PlanDraft> PlanDrafts => db.Set<PlanDraft>();

        public DbSet<DraftRow> DraftRows => db.Set<DraftRow>();

        public DbSet<ProjectDecision> ProjectDecisions => db.Set<ProjectDecision>();

        public DbSet<Precedence> Precedences => db.Set<Precedence>();

        public DbSet<HandOver> HandOvers => db.Set<HandOver>();

        public DbSet<HandOverItem> HandOverItems => db.Set<HandOverItem>();
    }
}
