using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Course;

internal static class CourseTables
{
    private const int Snapshot = 10_000_000;

    public static void Add(ModelBuilder model)
    {
        Proposals(model);
        Orders(model);
        Principles(model);
        Editions(model);
        FieldAim.Table(model);
        PositionPaper.Table(model);
    }

    private static void Proposals(ModelBuilder model) => model.Entity<FieldProposal>(e =>
    {
        e.ToTable("FieldProposals").HasIndex(x => x.Number).IsUnique();
        e.Ignore(x => x.Name).Ignore(x => x.Sentence).Ignore(x => x.IsOpen).Ignore(x => x.Ruling).Ignore(x => x.Subject);
        e.HasOne<ActionField>().WithMany().HasForeignKey(x => x.FieldId).OnDelete(DeleteBehavior.Restrict);
        e.Property(x => x.SentenceDe).HasMaxLength(ActionField.SentenceMax);
        e.Property(x => x.SentenceEn).HasMaxLength(ActionField.SentenceMax);
        e.Property(x => x.ScopeIn).HasMaxLength(ActionField.ScopeMax);
        e.Property(x => x.ScopeOut).HasMaxLength(ActionField.ScopeMax);
        e.Property(x => x.Why).HasMaxLength(FieldProposal.WhyMax);
        e.Property(x => x.Reason).HasMaxLength(Ruling.ReasonMax);
    });

    private static void Orders(ModelBuilder model)
    {
        model.Entity<FieldOrder>(e =>
        {
            e.ToTable("FieldOrders").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.InOrder).Ignore(x => x.Ruling);
            e.Property(x => x.MethodNote).HasMaxLength(FieldOrder.NoteMax);
            e.Property(x => x.Reason).HasMaxLength(Ruling.ReasonMax);
            e.Property(x => x.ChangedAt).Metadata.NotInHistory();
            e.HasMany(x => x.Places).WithOne().HasForeignKey(x => x.OrderId);
        });
        model.Entity<FieldPlace>(e =>
        {
            e.ToTable("FieldPlaces").HasKey(x => new { x.OrderId, x.FieldId });
            e.HasOne<ActionField>().WithMany().HasForeignKey(x => x.FieldId).OnDelete(DeleteBehavior.Restrict);
            e.Property(x => x.Reason).HasMaxLength(FieldOrder.ReasonMax);
        });
    }

    private static void Principles(ModelBuilder model)
    {
        model.Entity<Principle>(e =>
        {
            e.ToTable("Principles").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Subject).Ignore(x => x.Latest).Ignore(x => x.Adopted).Ignore(x => x.HasDraft);
            e.HasMany(x => x.Versions).WithOne().HasForeignKey(x => x.PrincipleId);
        });
        model.Entity<PrincipleVersion>(e =>
        {
            e.ToTable("PrincipleVersions").HasKey(x => new { x.PrincipleId, x.Number });
            e.Ignore(x => x.Title).Ignore(x => x.Wording).Ignore(x => x.Ruling).Ignore(x => x.Ending);
            e.Property(x => x.WordingDe).HasMaxLength(Principle.WordingMax);
            e.Property(x => x.WordingEn).HasMaxLength(Principle.WordingMax);
            e.Property(x => x.Why).HasMaxLength(Ruling.ReasonMax);
            e.Property(x => x.Reason).HasMaxLength(Ruling.ReasonMax);
            e.Property(x => x.EndReason).HasMaxLength(Ruling.ReasonMax);
        });
        model.Entity<MeasurePrinciple>(e =>
        {
            e.ToTable("MeasurePrinciples").HasKey(x => new { x.MeasureId, x.PrincipleId });
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.HasOne<Principle>().WithMany().HasForeignKey(x => x.PrincipleId);
            e.Property(x => x.Reason).HasMaxLength(MeasurePrinciple.ReasonMax);
        });
        model.Entity<GoalPrinciple>(e =>
        {
            e.ToTable("GoalPrinciples").HasKey(x => new { x.GoalId, x.PrincipleId });
            e.HasOne<Goal>().WithMany().HasForeignKey(x => x.GoalId);
            e.HasOne<Principle>().WithMany().HasForeignKey(x => x.PrincipleId);
        });
    }

    private static void Editions(ModelBuilder model)
    {
        model.Entity<Rhythm>(e =>
        {
            e.ToTable("Rhythms").HasIndex(x => x.Kind).IsUnique();
            e.Property(x => x.Note).HasMaxLength(Rhythm.NoteMax);
        });
        model.Entity<Edition>(e =>
        {
            e.ToTable("Editions").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Sheets);
            e.Property(x => x.Note).HasMaxLength(Edition.NoteMax);
            e.Property(x => x.Snapshot).HasMaxLength(Snapshot);
            foreach (var property in new[] { nameof(Edition.Number), nameof(Edition.FrozenAt), nameof(Edition.FrozenBy), nameof(Edition.Note), nameof(Edition.Snapshot), nameof(Edition.Hash), nameof(Edition.IsExample) })
            {
                // Append-only: saving a change of a frozen edition throws.
                e.Property(property).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
            }
        });
    }
}

public static class CourseSets
{
    extension(CityDb db)
    {
        public DbSet<FieldAim> FieldAims => db.Set<FieldAim>();

        public DbSet<FieldProposal> FieldProposals => db.Set<FieldProposal>();

        public DbSet<FieldOrder> FieldOrders => db.Set<FieldOrder>();

        public DbSet<Principle> Principles => db.Set<Principle>();

        public DbSet<MeasurePrinciple> MeasurePrinciples => db.Set<MeasurePrinciple>();

        public DbSet<Edition> Editions => db.Set<Edition>();

        public DbSet<Rhythm> Rhythms => db.Set<Rhythm>();

        public DbSet<PositionPaper> PositionPapers => db.Set<PositionPaper>();

        public DbSet<GoalPrinciple> GoalPrinciples => db.Set<GoalPrinciple>();
    }
}
