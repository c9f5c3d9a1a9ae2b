using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

internal static class RiskTable
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Risk>(e =>
        {
            e.ToTable("Risks").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Event).Ignore(x => x.Grade).Ignore(x => x.Residual);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.Property(x => x.Cause).HasMaxLength(Risk.TextMax);
            e.Property(x => x.Effect).HasMaxLength(Risk.TextMax);
            e.Property(x => x.Action).HasMaxLength(Risk.TextMax);
            e.Property(x => x.StateReason).HasMaxLength(Risk.TextMax);
        });
        model.Entity<RiskRating>(e =>
        {
            e.ToTable("RiskRatings").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Ignore(x => x.Grade).Ignore(x => x.Residual);
            e.HasOne<Risk>().WithMany().HasForeignKey(x => x.RiskId);
            e.Property(x => x.Reason).HasMaxLength(Risk.TextMax);
        });
        model.Entity<RiskHint>(e =>
        {
            e.ToTable("RiskHints").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Ignore(x => x.IsWaiting);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.Property(x => x.Body).HasMaxLength(Risk.TextMax);
            e.Property(x => x.DroppedBecause).HasMaxLength(Risk.TextMax);

            // Two decisions at once: the second finds it decided.
            e.Property(x => x.DecidedAt).IsConcurrencyToken();
        });
    }
}

public static class RiskSets
{
    extension(CityDb db)
    {
        public DbSet<Risk> Risks => db.Set<Risk>();

        public DbSet<RiskRating> RiskRatings => db.Set<RiskRating>();

        public DbSet<RiskHint> RiskHints => db.Set<RiskHint>();
    }
}
