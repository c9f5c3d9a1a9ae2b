using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

internal static class LotsenTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<LotseSeat>(e =>
        {
            e.ToTable("LotseSeats").HasIndex(x => new { x.UnitId, x.PersonId }).IsUnique();
            e.HasIndex(x => x.PersonId);
            e.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId);
            e.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        });
        model.Entity<LotsenGroup>(e =>
        {
            e.ToTable("LotsenGroups").HasIndex(x => x.Key).IsUnique();
            e.HasOne<Body>().WithMany().HasForeignKey(x => x.BodyId);
        });
        model.Entity<LotsenIdea>(e =>
        {
            e.ToTable("LotsenIdeas").HasIndex(x => x.Number).IsUnique();
            e.Property(x => x.Body).HasMaxLength(LotsenIdea.TextMax);
            e.Property(x => x.Answer).HasMaxLength(LotsenIdea.TextMax);
            e.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.SetNull);
        });
        Training(model);
    }

    private static void Training(ModelBuilder model)
    {
        model.Entity<Cohort>(e =>
        {
            e.ToTable("Cohorts").HasIndex(x => x.Number).IsUnique();
            e.Property(x => x.Aim).HasMaxLength(Cohort.TextMax);
        });
        model.Entity<CohortModule>(e =>
        {
            e.ToTable("CohortModules").HasIndex(x => new { x.CohortId, x.Day });
            e.HasOne<Cohort>().WithMany().HasForeignKey(x => x.CohortId);
        });
        model.Entity<CohortMember>(e =>
        {
            e.ToTable("CohortMembers").HasKey(x => new { x.CohortId, x.PersonId });
            e.HasOne<Cohort>().WithMany().HasForeignKey(x => x.CohortId);
            e.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        });
        model.Entity<ModuleVisit>(e =>
        {
            e.ToTable("ModuleVisits").HasKey(x => new { x.ModuleId, x.PersonId });
            e.HasOne<CohortModule>().WithMany().HasForeignKey(x => x.ModuleId);
            e.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
        });
    }
}

public static class LotsenSets
{
    extension(CityDb db)
    {
        public DbSet<LotseSeat> LotseSeats => db.Set<LotseSeat>();

        public DbSet<LotsenGroup> LotsenGroups => db.Set<LotsenGroup>();

        public DbSet<LotsenIdea> LotsenIdeas => db.Set<LotsenIdea>();

        public DbSet<Cohort> Cohorts => db.Set<Cohort>();

        public DbSet<CohortModule> CohortModules => db.Set<CohortModule>();

        public DbSet<CohortMember> CohortMembers => db.Set<CohortMember>();

        public DbSet<ModuleVisit> ModuleVisits => db.Set<ModuleVisit>();
    }
}
