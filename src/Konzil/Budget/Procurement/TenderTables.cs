using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

internal static class TenderTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Tender>(e =>
        {
            e.ToTable("Tenders").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Awarded);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.HasMany(x => x.Criteria).WithOne().HasForeignKey(x => x.TenderId);
            e.HasMany(x => x.Offers).WithOne().HasForeignKey(x => x.TenderId);
            e.Property(x => x.Subject).HasMaxLength(Tender.TextMax);
            e.Property(x => x.AwardReason).HasMaxLength(Tender.TextMax);
            e.Property(x => x.ContractNote).HasMaxLength(Tender.TextMax);
            e.Property(x => x.StopReason).HasMaxLength(Tender.TextMax);
        });
        model.Entity<TenderCriterion>(e => e.ToTable("TenderCriteria").HasKey(x => new { x.TenderId, x.Place }));
        model.Entity<TenderOffer>(e =>
        {
            e.ToTable("TenderOffers").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Ignore(x => x.IsExcluded);
            e.HasIndex(x => new { x.TenderId, x.Place }).IsUnique();
            e.HasMany(x => x.Points).WithOne().HasForeignKey(x => x.OfferId);
            e.Property(x => x.Contact).HasMaxLength(TenderOffer.ContactMax);
            e.Property(x => x.Excluded).HasMaxLength(TenderOffer.ContactMax);
        });
        model.Entity<Agreement>(e =>
        {
            e.ToTable("Agreements").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.IsPublic);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.Property(x => x.Scope).HasMaxLength(Agreement.TextMax);
        });
        model.Entity<OfferPoints>(e => e.ToTable("OfferPoints").HasKey(x => new { x.OfferId, x.Criterion }));
    }
}

public static class TenderSets
{
    extension(CityDb db)
    {
        public DbSet<Tender> Tenders => db.Set<Tender>();

        public DbSet<Agreement> Agreements => db.Set<Agreement>();
    }
}
