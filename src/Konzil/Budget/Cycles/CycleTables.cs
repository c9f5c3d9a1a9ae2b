using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Budget;

internal static class CycleTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<BudgetCycle>(e =>
        {
            e.ToTable("BudgetCycles").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.SecondYear).Ignore(x => x.Name).Ignore(x => x.IsHandedIn);
            e.Property(x => x.Note).HasMaxLength(BudgetCycle.NoteMax);
        });
        model.Entity<ResourceRequest>(e =>
        {
            e.ToTable("ResourceRequests").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.First).Ignore(x => x.Second).Ignore(x => x.IsWithdrawn);
            e.HasOne<BudgetCycle>().WithMany().HasForeignKey(x => x.CycleId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.Property(x => x.Reason).HasMaxLength(ResourceRequest.ReasonMax);
        });
        model.Entity<RequestRanking>(e =>
        {
            e.ToTable("RequestRankings");
            e.HasOne<BudgetCycle>().WithMany().HasForeignKey(x => x.CycleId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(x => new { x.CycleId, x.Number }).IsUnique();
            e.HasMany(x => x.Ranks).WithOne().HasForeignKey(x => x.RankingId);
            e.Property(x => x.Reason).HasMaxLength(RequestRanking.ReasonMax);
            Kept(e.Metadata);
        });
        model.Entity<RequestRank>(e => e.ToTable("RequestRanks").HasKey(x => new { x.RankingId, x.RequestId }));
        model.Entity<RequestDecision>(e =>
        {
            e.ToTable("RequestDecisions");
            e.HasOne<ResourceRequest>().WithMany().HasForeignKey(x => x.RequestId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(x => new { x.RequestId, x.Number }).IsUnique();
            e.Property(x => x.Reason).HasMaxLength(RequestRanking.ReasonMax);
            Kept(e.Metadata);
        });
    }

    // Append-only: saving a change of what a body decided throws.
    private static void Kept(IMutableEntityType entity)
    {
        foreach (var property in entity.GetProperties().Where(p => p.Name is not (nameof(Entity.Id) or nameof(Entity.Version))))
        {
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }
}

public static class CycleSets
{
    extension(CityDb db)
    {
        public DbSet<BudgetCycle> BudgetCycles => db.Set<BudgetCycle>();

        public DbSet<ResourceRequest> ResourceRequests => db.Set<ResourceRequest>();

        public DbSet<RequestRanking> RequestRankings => db.Set<RequestRanking>();

        public DbSet<RequestDecision> RequestDecisions => db.Set<RequestDecision>();
    }
}
