using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

internal static class CardTables
{
    public static void Add(ModelBuilder model)
    {
        CardCheck.Table(model);
        model.Entity<Card>(e =>
        {
            e.ToTable("Cards").HasIndex(x => x.Code).IsUnique();
            e.HasIndex(x => new { x.EventId, x.TableNumber, x.Number }).IsUnique();
            e.HasIndex(x => x.Token).IsUnique();
            e.HasIndex(x => x.IdeaId).IsUnique();
            e.HasIndex(x => new { x.EventId, x.CapturedAt });
        });
        model.Entity<IssuedCode>(e =>
        {
            e.ToTable("IssuedCodes").HasKey(x => x.Code);
            e.HasIndex(x => new { x.EventId, x.PrintedAt });
            e.HasIndex(x => new { x.BatchId, x.Number });
        });
        model.Entity<CardBatch>(e =>
        {
            e.ToTable("CardBatches").HasIndex(x => new { x.EventId, x.PrintedAt });
            e.HasIndex(x => x.Token).IsUnique();
        });
        model.Entity<CardContact>(e => e.ToTable("CardContacts").HasKey(x => x.CardId));
        model.Entity<CardConsent>(e =>
        {
            e.ToTable("CardConsents").HasKey(x => new { x.CardId, x.Kind });
            e.Property(x => x.Wording).HasMaxLength(1000);
        });
        model.Entity<CardScan>(e =>
        {
            e.ToTable("CardScans").HasIndex(x => new { x.EventId, x.CardId, x.At });
            e.HasIndex(x => x.CardId);
            e.Property(x => x.Text).HasMaxLength(CardScan.TextMax);
            e.Property(x => x.Code).HasMaxLength(CardCode.Length);
        });
        model.Entity<CardClaim>(e =>
        {
            e.ToTable("CardClaims").HasKey(x => x.CardId);
            e.HasIndex(x => x.PersonId);
        });
    }
}

public static class CardSets
{
    extension(CityDb db)
    {
        public DbSet<Card> Cards => db.Set<Card>();

        public DbSet<IssuedCode> IssuedCodes => db.Set<IssuedCode>();

        public DbSet<CardBatch> CardBatches => db.Set<CardBatch>();

        public DbSet<CardContact> CardContacts => db.Set<CardContact>();

        public DbSet<CardConsent> CardConsents => db.Set<CardConsent>();

        public DbSet<CardScan> CardScans => db.Set<CardScan>();

        public DbSet<CardClaim> CardClaims => db.Set<CardClaim>();
    }
}
