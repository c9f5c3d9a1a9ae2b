using Konzil.Agenda;
using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

internal static class MonitoringTable
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<FieldLight>(e =>
        {
            e.ToTable("FieldLights").HasIndex(x => x.FieldId).IsUnique();
            e.HasOne<ActionField>().WithMany().HasForeignKey(x => x.FieldId);
            e.Property(x => x.Reason).HasMaxLength(FieldLight.ReasonMax);
        });
        model.Entity<MeasureTie>(e =>
        {
            e.ToTable("MeasureTies").HasIndex(x => new { x.FromId, x.ToId, x.Kind }).IsUnique();
            e.HasIndex(x => x.ToId);
            e.Property(x => x.FromKind).HasDefaultValue(TieEndKind.Measure);
            e.Property(x => x.ToKind).HasDefaultValue(TieEndKind.Measure);
            e.Property(x => x.Reason).HasMaxLength(MeasureTie.ReasonMax);
        });
        TieState.Table(model);
        model.Entity<FieldContribution>(e =>
        {
            e.ToTable("FieldContributions").HasIndex(x => x.FieldId).IsUnique();
            e.Ignore(x => x.Words);
            e.HasOne<ActionField>().WithMany().HasForeignKey(x => x.FieldId);
            e.Property(x => x.De).HasMaxLength(FieldContribution.TextMax);
            e.Property(x => x.En).HasMaxLength(FieldContribution.TextMax);
        });
        LeadershipSupport.Table(model);
        ComparisonTable.Add(model);
        Evidence(model);
        Findings(model);
        Programmes(model);
        Evaluations(model);
    }

    private static void Evidence(ModelBuilder model)
    {
        model.Entity<EvidenceItem>(e =>
        {
            e.ToTable("EvidenceItems").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Title);
            e.HasMany(x => x.Links).WithOne().HasForeignKey(x => x.EvidenceId);
            e.Property(x => x.Says).HasMaxLength(EvidenceItem.TextMax);
            e.Property(x => x.Link).HasMaxLength(EvidenceItem.LinkMax);
        });
        model.Entity<EvidenceLink>(e =>
        {
            e.ToTable("EvidenceLinks").HasKey(x => new { x.EvidenceId, x.Kind, x.Item });
            e.HasIndex(x => new { x.Kind, x.Item });
        });
    }

    private static void Findings(ModelBuilder model)
    {
        model.Entity<Finding>(e =>
        {
            e.ToTable("Findings").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Name);
            e.HasMany(x => x.Fields).WithOne().HasForeignKey(x => x.FindingId);
            e.HasMany(x => x.Measures).WithOne().HasForeignKey(x => x.FindingId);
            e.Property(x => x.Body).HasMaxLength(Finding.TextMax);
            e.Property(x => x.Settled).HasMaxLength(Finding.TextMax);
            e.Property(x => x.Advice).HasMaxLength(Finding.TextMax);
            e.HasOne<Project>().WithMany().HasForeignKey(x => x.ProjectId).OnDelete(DeleteBehavior.SetNull);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId).OnDelete(DeleteBehavior.SetNull);
            e.Property(x => x.Source).HasMaxLength(Finding.TextMax);
        });
        model.Entity<FindingField>(e =>
        {
            e.ToTable("FindingFields").HasKey(x => new { x.FindingId, x.FieldId });
            e.HasOne<ActionField>().WithMany().HasForeignKey(x => x.FieldId);
        });
        model.Entity<FindingMeasure>(e =>
        {
            e.ToTable("FindingMeasures").HasKey(x => new { x.FindingId, x.MeasureId });
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
        });
    }

    private static void Programmes(ModelBuilder model)
    {
        model.Entity<Programme>(e =>
        {
            e.ToTable("Programmes").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Title);
            e.HasMany(x => x.Goals).WithOne().HasForeignKey(x => x.ProgrammeId);
            e.HasMany(x => x.Measures).WithOne().HasForeignKey(x => x.ProgrammeId);
            e.HasMany(x => x.Aims).WithOne().HasForeignKey(x => x.ProgrammeId);
            e.HasOne<ActionField>().WithMany().HasForeignKey(x => x.FieldId);
            e.Property(x => x.MountReason).HasMaxLength(Programme.TextMax);
            e.Property(x => x.Summary).HasMaxLength(Programme.TextMax);
            e.Property(x => x.Link).HasMaxLength(Programme.LinkMax);
        });
        model.Entity<ProgrammeGoal>(e =>
        {
            e.ToTable("ProgrammeGoals").HasKey(x => new { x.ProgrammeId, x.GoalId });
            e.HasOne<Goal>().WithMany().HasForeignKey(x => x.GoalId);
            e.Property(x => x.Reason).HasMaxLength(Programme.TextMax);
        });
        model.Entity<ProgrammeAim>(e =>
        {
            e.ToTable("ProgrammeAims").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Ignore(x => x.Title);
            e.HasIndex(x => x.Number).IsUnique();
            e.HasMany(x => x.Measures).WithOne().HasForeignKey(x => x.AimId);
        });
        model.Entity<AimMeasure>(e =>
        {
            e.ToTable("AimMeasures").HasKey(x => new { x.AimId, x.MeasureId });
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
            e.Property(x => x.Reason).HasMaxLength(Programme.TextMax);
        });
        model.Entity<ProgrammeMeasure>(e =>
        {
            e.ToTable("ProgrammeMeasures").HasKey(x => new { x.ProgrammeId, x.MeasureId });
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
        });
    }

    private static void Evaluations(ModelBuilder model)
    {
        model.Entity<Evaluation>(e =>
        {
            e.ToTable("Evaluations").HasIndex(x => x.Number).IsUnique();
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId);
            e.HasMany(x => x.Questions).WithOne().HasForeignKey(x => x.EvaluationId);
            e.Property(x => x.Conclusion).HasMaxLength(Evaluation.TextMax);
        });
        model.Entity<EvaluationQuestion>(e =>
        {
            e.ToTable("EvaluationQuestions").HasKey(x => new { x.EvaluationId, x.Order });
            e.Property(x => x.Question).HasMaxLength(Adjustment.TextMax);
            e.Property(x => x.Answer).HasMaxLength(Evaluation.TextMax);
        });
        model.Entity<EvaluationSurvey>(e =>
        {
            e.ToTable("EvaluationSurveys").HasKey(x => new { x.EvaluationId, x.SurveyNumber });
            e.HasOne<Evaluation>().WithMany().HasForeignKey(x => x.EvaluationId);
        });
        model.Entity<Adjustment>(e =>
        {
            e.ToTable("Adjustments").HasIndex(x => new { x.EvaluationId, x.Order }).IsUnique();
            e.Ignore(x => x.Next).Ignore(x => x.IsOver);
            e.HasOne<Evaluation>().WithMany().HasForeignKey(x => x.EvaluationId);
            e.HasIndex(x => new { x.OwnerId, x.State });
            e.Property(x => x.Found).HasMaxLength(Adjustment.TextMax);
            e.Property(x => x.Change).HasMaxLength(Adjustment.TextMax);
            e.Property(x => x.Measure).HasMaxLength(Adjustment.TextMax);
            e.Property(x => x.Note).HasMaxLength(Adjustment.TextMax);
        });
        model.Entity<CorrectiveAction>(e =>
        {
            e.ToTable("CorrectiveActions").HasKey(x => x.TaskId);
            e.HasOne<Phase>().WithMany().HasForeignKey(x => x.PhaseId);
            e.HasOne<MeetingTask>().WithMany().HasForeignKey(x => x.TaskId);
            e.Property(x => x.Deviation).HasMaxLength(Adjustment.TextMax);
        });
    }
}

public static class MonitoringSets
{
    extension(CityDb db)
    {
        public DbSet<FieldLight> FieldLights => db.Set<FieldLight>();

        public DbSet<MeasureTie> MeasureTies => db.Set<MeasureTie>();

        public DbSet<FieldContribution> FieldContributions => db.Set<FieldContribution>();

        public DbSet<EvidenceItem> Evidence => db.Set<EvidenceItem>();

        public DbSet<Finding> Findings => db.Set<Finding>();

        public DbSet<Programme> Programmes => db.Set<Programme>();

        public DbSet<Evaluation> Evaluations => db.Set<Evaluation>();

        public DbSet<Adjustment> Adjustments => db.Set<Adjustment>();
    }
}
