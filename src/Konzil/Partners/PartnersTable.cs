using Konzil.Budget;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

internal static class PartnersTable
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Partner>(e =>
        {
            e.ToTable("Partners").HasIndex(x => x.Number).IsUnique();
            e.HasIndex(x => x.Name).IsUnique();
            e.Ignore(x => x.About);
            e.Property(x => x.AboutDe).HasMaxLength(Partner.TextMax);
            e.Property(x => x.AboutEn).HasMaxLength(Partner.TextMax);
            e.Property(x => x.Website).HasMaxLength(Partner.LinkMax);
            e.HasMany(x => x.Roles).WithOne().HasForeignKey(x => x.PartnerId);
        });
        model.Entity<Agreement>().HasOne<Partner>().WithMany().HasForeignKey(x => x.PartnerId);
        model.Entity<TenderOffer>().HasOne<Partner>().WithMany().HasForeignKey(x => x.PartnerId);
        model.Entity<PartnerRole>(e =>
        {
            e.ToTable("PartnerRoles").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();

            // One duty once for each measure, and once for the whole agenda.
            e.HasIndex(x => new { x.PartnerId, x.About, x.Duty }).IsUnique();
            e.HasOne<Agenda.Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.Property(x => x.Note).HasMaxLength(PartnerRole.NoteMax);
        });
        model.Entity<GuestAccess>(e =>
        {
            e.ToTable("GuestAccesses").HasIndex(x => new { x.PartnerId, x.PersonId }).IsUnique();
            e.HasIndex(x => x.PersonId);
            e.HasOne<Partner>().WithMany().HasForeignKey(x => x.PartnerId);
            e.HasOne<Person>().WithMany().HasForeignKey(x => x.PersonId);
            e.HasMany(x => x.Packages).WithOne().HasForeignKey(x => x.GuestId);
        });
        model.Entity<GuestPackage>(e =>
        {
            e.ToTable("GuestPackages").HasKey(x => new { x.GuestId, x.PackageId });
            e.HasOne<WorkPackage>().WithMany().HasForeignKey(x => x.PackageId);
        });
        model.Entity<Supply>(e =>
        {
            e.ToTable("Supplies");
            e.HasOne<Partner>().WithMany().HasForeignKey(x => x.PartnerId);
            e.HasOne<WorkPackage>().WithMany().HasForeignKey(x => x.PackageId);
            e.Property(x => x.Note).HasMaxLength(Supply.TextMax);
            e.Property(x => x.Review).HasMaxLength(Supply.TextMax);
            e.Property(x => x.Link).HasMaxLength(Supply.LinkMax);
        });
    }
}

public static class PartnerSets
{
    extension(CityDb db)
    {
        public DbSet<Partner> Partners => db.Set<Partner>();

        public DbSet<PartnerRole> PartnerRoles => db.Set<PartnerRole>();

        public DbSet<GuestAccess> Guests => db.Set<GuestAccess>();

        public DbSet<Supply> Supplies => db.Set<Supply>();
    }
}
