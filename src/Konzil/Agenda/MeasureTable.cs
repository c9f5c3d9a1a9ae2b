using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

internal static class MeasureTable
{
    private const int Paragraph = 4000;

    public static void Add(ModelBuilder model)
    {
        model.Entity<Measure>(e =>
        {
            e.ToTable("Measures");
            e.Ignore(x => x.Code).Ignore(x => x.Subject).Ignore(x => x.Aliases).Ignore(x => x.Contradictions).Ignore(x => x.DeliveryNote).Ignore(x => x.Name).Ignore(x => x.Short).Ignore(x => x.MissingSides);
            e.HasIndex(x => x.Number).IsUnique();
            e.HasIndex(x => new { x.FieldId, x.Number });
            e.Property(x => x.Summary).HasMaxLength(1000);
            e.Property(x => x.SummaryEn).HasMaxLength(1000);
            e.Property(x => x.AliasLines).HasMaxLength(1000);
            e.Property(x => x.PaperWording).HasMaxLength(2000);
            e.Property(x => x.DeliveryNoteDe).HasMaxLength(1000);
            e.Property(x => x.DeliveryNoteEn).HasMaxLength(1000);
            e.Navigation(x => x.Assessment).IsRequired(false);
            e.HasMany(x => x.Fields).WithOne().HasForeignKey(x => x.MeasureId);
            e.HasMany(x => x.Facts).WithOne().HasForeignKey(x => x.MeasureId);
            e.HasOne<OrgUnit>().WithMany().HasForeignKey(x => x.LeadUnitId).OnDelete(DeleteBehavior.SetNull);
            e.HasMany(x => x.Variants).WithOne().HasForeignKey(x => x.MeasureId);
            e.Property(x => x.WordsAt).Metadata.NotInHistory();
            e.Property(x => x.Problem).HasMaxLength(Paragraph);
            e.Property(x => x.BenefitCitizens).HasMaxLength(Paragraph);
            e.Property(x => x.BenefitCompanies).HasMaxLength(Paragraph);
            e.Property(x => x.BenefitAdministration).HasMaxLength(Paragraph);
            e.Property(x => x.DeliveryReason).HasMaxLength(2000);
            e.HasMany(x => x.Goals).WithOne().HasForeignKey(x => x.MeasureId);
            e.HasMany(x => x.Origins).WithOne().HasForeignKey(x => x.MeasureId);
            e.HasMany(x => x.Activities).WithOne().HasForeignKey(x => x.MeasureId);
        });
        model.Entity<MeasureVariant>(e =>
        {
            e.ToTable("MeasureVariants").HasKey(x => new { x.MeasureId, x.Kind });
            TextVariant.Table(e);
        });
        model.Entity<MeasureGoal>(e =>
        {
            e.ToTable("MeasureGoals").HasKey(x => new { x.MeasureId, x.GoalId });
            e.Property(x => x.Reason).HasMaxLength(1000);
        });
        model.Entity<MeasureField>(e =>
        {
            e.ToTable("MeasureFields").HasKey(x => new { x.MeasureId, x.FieldId });
            e.HasIndex(x => x.FieldId);
        });
        model.Entity<MeasureFact>(e =>
        {
            e.ToTable("MeasureFacts").HasKey(x => new { x.MeasureId, x.Order });
            e.Ignore(x => x.Title);
        });
        model.Entity<MeasureOrigin>(e =>
        {
            e.ToTable("MeasureOrigins").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Property(x => x.Taken).HasMaxLength(1000);
            e.HasIndex(x => new { x.MeasureId, x.IdeaId }).IsUnique();
            e.HasIndex(x => x.IdeaId);
        });
        model.Entity<Activity>(e =>
        {
            e.ToTable("Activities").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Property(x => x.Text).HasMaxLength(1000);
        });
        model.Entity<ParticipationNote>(e =>
        {
            e.ToTable("ParticipationNotes");
            e.Property(x => x.Changed).HasMaxLength(ParticipationNote.ChangedMax);
            e.HasIndex(x => new { x.MeasureId, x.Occasion }).IsUnique();
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
        });
        model.Entity<MeasureStep>(e =>
        {
            e.ToTable("MeasureSteps").HasKey(x => x.Id);
            e.Ignore(x => x.Text);
            e.Property(x => x.De).HasMaxLength(MeasureStep.TextMax);
            e.Property(x => x.En).HasMaxLength(MeasureStep.TextMax);
            e.HasIndex(x => new { x.MeasureId, x.Key }).IsUnique();
        });
    }
}
