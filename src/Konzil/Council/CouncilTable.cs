using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Council;

internal static class CouncilTable
{
    private const int Snapshot = 10_000_000;

    public static void Add(ModelBuilder model)
    {
        model.Entity<Resolution>(e =>
        {
            e.ToTable("Resolutions").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Votes).Ignore(x => x.GroupVotes).Ignore(x => x.Note).Ignore(x => x.LinkList);
            e.HasIndex(x => new { x.Year, x.Date });
            e.Property(x => x.Wording).HasMaxLength(Resolution.WordingMax);
            e.Property(x => x.NoteDe).HasMaxLength(2000);
            e.Property(x => x.NoteEn).HasMaxLength(2000);
            e.Property(x => x.Links).HasMaxLength(4000);
            e.Property(x => x.GroupLines).HasMaxLength(GroupVote.TextMax * 2);
            e.Property(x => x.ItemsText).HasMaxLength(Conventions.Body);
            e.Property(x => x.Corrections).Metadata.NotInHistory();

            // A paper that was deferred is decided about again; it is closed only once.
            e.HasIndex(x => x.PaperPath).IsUnique().HasFilter($"\"result\" <> '{nameof(ResolutionResult.Deferred)}'");
            e.HasMany(x => x.Items).WithOne().HasForeignKey(x => x.ResolutionId);
        });
        model.Entity<ResolutionItem>(e =>
        {
            e.ToTable("ResolutionItems").HasKey(x => new { x.ResolutionId, x.MeasureId });
            e.HasIndex(x => x.MeasureId);
            e.Property(x => x.Note).HasMaxLength(500);
            e.Property(x => x.Condition).HasMaxLength(ResolutionItem.ConditionMax);
        });
        model.Entity<AgendaVersion>(e =>
        {
            e.ToTable("AgendaVersions").HasIndex(x => x.Number).IsUnique();
            e.HasIndex(x => x.ResolutionId).IsUnique();
            e.Ignore(x => x.State);
            e.Property(x => x.Snapshot).HasMaxLength(Snapshot);
            e.Property(x => x.Reason).HasMaxLength(AgendaVersion.ReasonMax);
            e.HasOne<Resolution>().WithMany().HasForeignKey(x => x.ResolutionId).OnDelete(DeleteBehavior.Restrict);
            foreach (var property in new[] { nameof(AgendaVersion.Number), nameof(AgendaVersion.ResolutionId), nameof(AgendaVersion.FrozenAt), nameof(AgendaVersion.FrozenBy), nameof(AgendaVersion.Reason), nameof(AgendaVersion.Snapshot), nameof(AgendaVersion.Hash) })
            {
                // Append-only: saving a change of a stored version throws.
                e.Property(property).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
            }
        });
    }
}

public static class CouncilSets
{
    extension(CityDb db)
    {
        public DbSet<Resolution> Resolutions => db.Set<Resolution>();

        public DbSet<AgendaVersion> AgendaVersions => db.Set<AgendaVersion>();
    }
}
