using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>The glossary with its versions, and the sources with what rests on them.</summary>
internal static class GlossaryTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<GlossaryEntry>(e =>
        {
            e.ToTable("Glossary").HasIndex(x => new { x.Kind, x.Key }).IsUnique();
            e.Ignore(x => x.Term).Ignore(x => x.Meaning).Ignore(x => x.Aliases).Ignore(x => x.IsNot).Ignore(x => x.Anchor).Ignore(x => x.IsOurs).Ignore(x => x.Latest).Ignore(x => x.Words);
            Words(e.Property(x => x.MeaningDe), e.Property(x => x.MeaningEn), GlossaryEntry.MeaningMax);
            Words(e.Property(x => x.IsNotDe), e.Property(x => x.IsNotEn), GlossaryEntry.ListMax);
            e.Property(x => x.AliasLines).HasMaxLength(GlossaryEntry.ListMax);
            e.HasMany(x => x.Versions).WithOne().HasForeignKey(x => x.EntryId);
        });
        model.Entity<GlossaryVersion>(e =>
        {
            e.ToTable("GlossaryVersions").HasKey(x => new { x.EntryId, x.Number });
            e.Ignore(x => x.Term).Ignore(x => x.Meaning).Ignore(x => x.IsNot).Ignore(x => x.Origin);
            Words(e.Property(x => x.MeaningDe), e.Property(x => x.MeaningEn), GlossaryEntry.MeaningMax);
            Words(e.Property(x => x.IsNotDe), e.Property(x => x.IsNotEn), GlossaryEntry.ListMax);
            e.Property(x => x.AliasLines).HasMaxLength(GlossaryEntry.ListMax);
            e.Property(x => x.Why).HasMaxLength(GlossaryEntry.WhyMax);
        });
        model.Entity<SourceWork>(e =>
        {
            e.ToTable("Sources").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Reference);
            e.Property(x => x.Title).HasMaxLength(SourceWork.TitleMax);
            e.Property(x => x.Link).HasMaxLength(SourceWork.LinkMax);
            e.HasMany(x => x.Uses).WithOne().HasForeignKey(x => x.WorkId);
        });
        model.Entity<SourceUse>(e =>
        {
            e.ToTable("SourceUses").HasKey(x => new { x.WorkId, x.Kind, x.Item });
            e.Ignore(x => x.Value);
            e.Property(x => x.Item).HasMaxLength(SourceUse.ItemMax);
            e.Property(x => x.Pages).HasMaxLength(SourceUse.PagesMax);
        });
    }

    private static void Words(Microsoft.EntityFrameworkCore.Metadata.Builders.PropertyBuilder<string> de, Microsoft.EntityFrameworkCore.Metadata.Builders.PropertyBuilder<string> en, int max)
    {
        de.HasMaxLength(max);
        en.HasMaxLength(max);
    }
}
