using Konzil.Platform.Content;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Platform;

internal static class PlatformTables
{
    /// <summary>Long machine texts: payloads and snapshots.</summary>
    private const int Payload = 1_000_000;

    public static void Add(ModelBuilder model)
    {
        model.Entity<NumberSeries>(e =>
        {
            e.ToTable("NumberSeries").HasKey(x => x.Kind);
        });
        model.Entity<HistoryEntry>(e =>
        {
            e.ToTable("History").HasKey(x => x.Id);
            e.Ignore(x => x.Changes);
            e.Property(x => x.ChangesJson).HasMaxLength(Payload);
            e.Property(x => x.Why).HasMaxLength(Conventions.Body);
            e.HasIndex(x => new { x.Kind, x.ItemId, x.At });
        });
        model.Entity<Job>(e =>
        {
            e.ToTable("Jobs").HasKey(x => x.Id);
            e.Property(x => x.Payload).HasMaxLength(Payload);
            e.Property(x => x.LastError).HasMaxLength(Conventions.Body);
            e.HasIndex(x => new { x.State, x.DueAt });
        });
        model.Entity<OutMail>(e =>
        {
            e.ToTable("Mails").HasKey(x => x.Id);
            e.Property(x => x.Text).HasMaxLength(Payload);
            e.Property(x => x.Calendar).HasMaxLength(Conventions.Body);
            e.Property(x => x.Key).HasMaxLength(Conventions.Line);
            e.Property(x => x.Unsubscribe).HasMaxLength(1000);
            e.HasIndex(x => x.Key).IsUnique();
            e.HasIndex(x => new { x.To, x.CreatedAt });
        });
        model.Entity<SearchEntry>(e =>
        {
            e.ToTable("SearchEntries").HasKey(x => x.Id);
            e.Property(x => x.Excerpt).HasMaxLength(600);
            e.HasIndex(x => new { x.Kind, x.ItemId }).IsUnique();
        });
        ConsentEntry.Table(model);
        model.Entity<ContentKey>(e => e.ToTable("ContentKeys").HasKey(x => new { x.Kind, x.Key }));
        model.Entity<DataProtectionKey>(e =>
        {
            e.ToTable("DataProtectionKeys");
            e.Property(x => x.Xml).HasMaxLength(Payload);
        });
    }
}
