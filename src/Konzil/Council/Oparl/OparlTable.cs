using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council.Oparl;

internal static class OparlTable
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<OparlLink>(e =>
        {
            e.ToTable("OparlLinks").HasIndex(x => new { x.ResolutionId, x.Paper, x.Fingerprint }).IsUnique();
            e.HasIndex(x => x.State);
            e.Ignore(x => x.Stations);
            e.HasOne<Resolution>().WithMany().HasForeignKey(x => x.ResolutionId);
            e.Property(x => x.Paper).HasMaxLength(OparlLink.AddressMax);
            e.Property(x => x.Page).HasMaxLength(OparlLink.AddressMax);
            e.Property(x => x.Wording).HasMaxLength(OparlLink.WordingMax);
            e.Property(x => x.Road).HasMaxLength(OparlLink.WordingMax);
            e.Property(x => x.Reason).HasMaxLength(OparlLink.ReasonMax);
            e.Property(x => x.Fingerprint).Metadata.NotInHistory();
        });
        model.Entity<OparlRun>(e =>
        {
            e.ToTable("OparlRuns").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.At);
            e.Ignore(x => x.Failed).Ignore(x => x.Problem);
            e.Property(x => x.ProblemDe).HasMaxLength(OparlLink.ReasonMax);
            e.Property(x => x.ProblemEn).HasMaxLength(OparlLink.ReasonMax);
        });
    }
}

public static class OparlSets
{
    extension(CityDb db)
    {
        public DbSet<OparlLink> OparlLinks => db.Set<OparlLink>();

        public DbSet<OparlRun> OparlRuns => db.Set<OparlRun>();
    }
}
