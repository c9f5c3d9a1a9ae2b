using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

internal static class MandateTable
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Mandate>(e =>
        {
            e.ToTable("Mandates").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.IsOpen).Ignore(x => x.IsNameless);
            e.HasOne<Resolution>().WithMany().HasForeignKey(x => x.ResolutionId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(x => new { x.State, x.Due });

            // A recurring one is followed once, however often "done" is clicked.
            e.HasIndex(x => x.AfterId).IsUnique();
            e.Property(x => x.Note).HasMaxLength(Mandate.TextMax);
            e.Property(x => x.Reason).HasMaxLength(Mandate.TextMax);
            e.Property(x => x.Result).HasMaxLength(Mandate.TextMax);
            e.Property(x => x.Proof).HasMaxLength(Mandate.LinkMax);
        });
        model.Entity<MandateStep>(e =>
        {
            e.ToTable("MandateSteps").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasOne<Mandate>().WithMany().HasForeignKey(x => x.MandateId);
            e.Property(x => x.Words).HasMaxLength(Mandate.TextMax);
        });
    }
}

public static class MandateSets
{
    extension(CityDb db)
    {
        public DbSet<Mandate> Mandates => db.Set<Mandate>();

        public DbSet<MandateStep> MandateSteps => db.Set<MandateStep>();
    }
}
