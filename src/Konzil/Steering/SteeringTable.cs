using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konzil.Steering;

internal static class SteeringTable
{
    private const int Paragraph = 2000;

    public static void Add(ModelBuilder model)
    {
        Delivery(model);
        ReportTable.Add(model);
        RiskTable.Add(model);
        StakeholderTable.Add(model);
        FactorRating.Add(model);
        ChangeRequest.Table(model);
        ConflictEntry.Add(model);
        QuickWin.Table(model);
    }

    private static void Delivery(ModelBuilder model)
    {
        model.Entity<Milestone>(e =>
        {
            e.ToTable("Milestones");
            e.Ignore(x => x.Title).Ignore(x => x.IsShifted);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.HasMany(x => x.Shifts).WithOne().HasForeignKey(x => x.MilestoneId);
            e.HasIndex(x => new { x.Done, x.Current });
        });
        model.Entity<MilestoneShift>(e =>
        {
            e.ToTable("MilestoneShifts").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Ignore(x => x.Reason);
            e.Property(x => x.ReasonDe).HasMaxLength(Paragraph);
            e.Property(x => x.ReasonEn).HasMaxLength(Paragraph);
        });
        model.Entity<MoneyLine>(e =>
        {
            e.ToTable("MoneyLines");
            e.Ignore(x => x.Note);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.Property(x => x.NoteDe).HasMaxLength(Paragraph);
            e.Property(x => x.NoteEn).HasMaxLength(Paragraph);
        });
        model.Entity<BudgetBooking>(e =>
        {
            e.ToTable("Bookings").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.IsCancelled).Ignore(x => x.IsTyped);
            e.HasOne<MoneyLine>().WithMany().HasForeignKey(x => x.LineId);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.HasOne<BudgetBooking>().WithMany().HasForeignKey(x => x.CommitmentId).OnDelete(DeleteBehavior.Restrict);

            // One typed sum for each line and kind, however many press at once.
            e.HasIndex(x => new { x.TypedLineId, x.Kind }).IsUnique();
            e.Property(x => x.Reference).HasMaxLength(BudgetBooking.ReferenceMax);
            e.Property(x => x.TypedReason).HasMaxLength(BudgetBooking.ReasonMax);
            e.Property(x => x.AnywayReason).HasMaxLength(BudgetBooking.ReasonMax);
            e.Property(x => x.CancelReason).HasMaxLength(BudgetBooking.ReasonMax);
        });
        model.Entity<MoneySource>(e =>
        {
            e.ToTable("MoneySources");
            e.Ignore(x => x.Amount).Ignore(x => x.Called).Ignore(x => x.NotCalled).Ignore(x => x.HasGiver).Ignore(x => x.Deadlines);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            Long(e, nameof(MoneySource.Earmark), nameof(MoneySource.Note));
        });
        model.Entity<MeasurePost>(e =>
        {
            e.ToTable("MeasurePosts");
            e.Ignore(x => x.Need).Ignore(x => x.Existing).Ignore(x => x.Additional);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            Long(e, nameof(MeasurePost.Note));
        });
        model.Entity<Indicator>(e =>
        {
            e.ToTable("Indicators");
            e.Ignore(x => x.Title).Ignore(x => x.Unit).Ignore(x => x.Last);
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.HasOne<Strategy.ActionField>().WithMany().HasForeignKey(x => x.FieldId);
            e.HasOne<Strategy.Goal>().WithMany().HasForeignKey(x => x.GoalId);
            e.HasMany(x => x.Points).WithOne().HasForeignKey(x => x.IndicatorId);
            e.HasMany(x => x.Targets).WithOne().HasForeignKey(x => x.IndicatorId);
            e.HasMany(x => x.Parts).WithOne().HasForeignKey(x => x.IndicatorId);
            e.HasIndex(x => x.Number).IsUnique();
            e.Property(x => x.Definition).HasMaxLength(Indicator.TextMax);
            e.Property(x => x.Source).HasMaxLength(Indicator.TextMax);

            // For the rows that were there before.
            e.Property(x => x.Level).HasDefaultValue(IndicatorLevel.Output);
            e.Property(x => x.Theme).HasDefaultValue(IndicatorTheme.None);
            e.Property(x => x.Tolerance).HasDefaultValue(IndicatorWords.UsualTolerance).HasSentinel(-1m);
        });
        model.Entity<IndicatorPoint>(e =>
        {
            e.ToTable("IndicatorPoints").HasKey(x => new { x.IndicatorId, x.Day });
            e.Property(x => x.Reason).HasMaxLength(Indicator.TextMax);
        });
        model.Entity<IndicatorPart>(e =>
        {
            e.ToTable("IndicatorParts").HasKey(x => new { x.IndicatorId, x.PartId });
            e.HasOne<Indicator>().WithMany().HasForeignKey(x => x.PartId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<IndicatorTarget>(e => e.ToTable("IndicatorTargets").HasKey(x => new { x.IndicatorId, x.Year }));
    }

    private static void Long<T>(EntityTypeBuilder<T> entity, params ReadOnlySpan<string> properties) where T : class
    {
        foreach (var property in properties)
        {
            entity.Property(property).HasMaxLength(Paragraph);
        }
    }
}

public static class SteeringSets
{
    extension(CityDb db)
    {
        public DbSet<QuickWin> QuickWins => db.Set<QuickWin>();

        public DbSet<Milestone> Milestones => db.Set<Milestone>();

        public DbSet<MoneyLine> Money => db.Set<MoneyLine>();

        public DbSet<MoneySource> MoneySources => db.Set<MoneySource>();

        public DbSet<MeasurePost> MeasurePosts => db.Set<MeasurePost>();

        public DbSet<BudgetBooking> BudgetBookings => db.Set<BudgetBooking>();

        public DbSet<Indicator> Indicators => db.Set<Indicator>();

        public DbSet<IndicatorPart> IndicatorParts => db.Set<IndicatorPart>();

        public DbSet<StatusReport> StatusReports => db.Set<StatusReport>();

        public DbSet<ChangeRequest> ChangeRequests => db.Set<ChangeRequest>();
    }
}
