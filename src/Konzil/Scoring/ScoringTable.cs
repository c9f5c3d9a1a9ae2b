using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

internal static class ScoringTable
{
    private const int Sentence = 1000;
    private const int Document = 1_000_000;

    public static void Add(ModelBuilder model)
    {
        model.Entity<Round>(e =>
        {
            e.ToTable("Rounds").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Title).Ignore(x => x.Points).Ignore(x => x.KnockOuts).Ignore(x => x.WeightSum).Ignore(x => x.ShowsSingleValues).Ignore(x => x.Result).Ignore(x => x.Robustness);
            e.Ignore(x => x.IsWeighedByBody).Ignore(x => x.CountedWeighings).Ignore(x => x.CriteriaMark);
            e.Property(x => x.WeighingBody).HasMaxLength(Round.BodyMax);
            e.Property(x => x.FollowsReason).HasMaxLength(Sentence);
            e.Property(x => x.ClosingReason).HasMaxLength(Sentence);
            e.Property(x => x.HowChosen).HasMaxLength(Round.ChosenMax);
            e.Property(x => x.SealedText).HasMaxLength(Document).Metadata.NotInHistory();
            e.Property(x => x.ResultJson).HasMaxLength(Document).Metadata.NotInHistory();
            e.Property(x => x.RobustnessJson).HasMaxLength(Document).Metadata.NotInHistory();
            e.Property(x => x.Writes).Metadata.NotInHistory();
            e.Property(x => x.RulesChangedAt).Metadata.NotInHistory();
            e.HasMany(x => x.Criteria).WithOne().HasForeignKey(x => x.RoundId);
            e.HasMany(x => x.Measures).WithOne().HasForeignKey(x => x.RoundId);
            e.HasMany(x => x.Evaluators).WithOne().HasForeignKey(x => x.RoundId);
            e.HasMany(x => x.Weighings).WithOne().HasForeignKey(x => x.RoundId);
            e.HasMany(x => x.Assignments).WithOne().HasForeignKey(x => x.RoundId);
            e.HasMany(x => x.Replacements).WithOne().HasForeignKey(x => x.RoundId);
            e.Property(x => x.Reasons).HasDefaultValue(ReasonRule.Always);
            e.HasMany(x => x.Duties).WithOne().HasForeignKey(x => x.RoundId);
        });
        model.Entity<Criterion>(e =>
        {
            e.ToTable("Criteria").HasKey(x => new { x.RoundId, x.Key });
            e.Ignore(x => x.Title).Ignore(x => x.Short).Ignore(x => x.Question).Ignore(x => x.Anchors).Ignore(x => x.Text);
            e.Property(x => x.QuestionDe).HasMaxLength(Sentence);
            e.Property(x => x.QuestionEn).HasMaxLength(Sentence);
            e.Property(x => x.AnchorsDe).HasMaxLength(4000);
            e.Property(x => x.AnchorsEn).HasMaxLength(4000);
        });
        model.Entity<RoundMeasure>(e =>
        {
            e.ToTable("RoundMeasures").HasKey(x => new { x.RoundId, x.MeasureId });
            e.HasIndex(x => x.MeasureId);
        });
        model.Entity<Evaluator>(e =>
        {
            e.ToTable("Evaluators").HasKey(x => new { x.RoundId, x.PersonId });
            e.HasIndex(x => x.PersonId);
        });
        model.Entity<Template>(e =>
        {
            e.ToTable("ScoringTemplates").HasIndex(x => x.Key).IsUnique();
            e.Ignore(x => x.Title).Ignore(x => x.Note).Ignore(x => x.Criteria).Ignore(x => x.Text);
            e.Property(x => x.Origin).HasDefaultValue(TemplateOrigin.Proposal);
            e.Property(x => x.Source).HasMaxLength(Sentence);
            e.Property(x => x.SourceUrl).HasMaxLength(Sentence);
            e.Property(x => x.NoteDe).HasMaxLength(Sentence);
            e.Property(x => x.NoteEn).HasMaxLength(Sentence);
            e.Property(x => x.CriteriaJson).HasMaxLength(Document).Metadata.NotInHistory();
        });
        AddWeights(model);
        AddPanel(model);
        model.Entity<ScoreSheet>(e =>
        {
            e.ToTable("ScoreSheets").HasIndex(x => new { x.RoundId, x.MeasureId, x.EvaluatorId }).IsUnique();
            e.HasIndex(x => new { x.EvaluatorId, x.State });
            e.Ignore(x => x.Scores).Ignore(x => x.Counts).Ignore(x => x.IsShut).Ignore(x => x.PublicReason);
            e.Property(x => x.Reason).HasMaxLength(Sentence);
            e.Property(x => x.ScoresJson).HasMaxLength(Document);
        });
        model.Entity<SheetEdition>(e =>
        {
            e.ToTable("SheetEditions").HasKey(x => new { x.SheetId, x.Number });
            e.Ignore(x => x.Scores);
            e.Property(x => x.Reason).HasMaxLength(Sentence);
            e.Property(x => x.Note).HasMaxLength(Sentence);
            e.Property(x => x.ScoresJson).HasMaxLength(Document);
        });
        model.Entity<LeadSelection>(e =>
        {
            e.ToTable("LeadSelections").HasIndex(x => x.RoundId).IsUnique();
            e.Property(x => x.DeviationReason).HasMaxLength(Sentence);
            e.HasMany(x => x.Choices).WithOne().HasForeignKey(x => x.SelectionId);
        });
        model.Entity<LeadChoice>(e =>
        {
            e.ToTable("LeadChoices").HasKey(x => new { x.SelectionId, x.MeasureId });
            e.HasIndex(x => x.MeasureId);
            e.Property(x => x.Reason).HasMaxLength(Sentence);
        });
    }

    private static void AddPanel(ModelBuilder model)
    {
        model.Entity<Assignment>(e =>
        {
            e.ToTable("ScoringAssignments").HasKey(x => new { x.RoundId, x.FieldId, x.PersonId });
            e.HasIndex(x => x.PersonId);
        });
        model.Entity<Replacement>(e =>
        {
            e.ToTable("ScoringReplacements").HasKey(x => new { x.RoundId, x.MeasureId, x.PersonId });
            e.HasIndex(x => x.PersonId);
            e.Property(x => x.Reason).HasMaxLength(Sentence);
        });
    }

    private static void AddWeights(ModelBuilder model)
    {
        model.Entity<Weighing>(e =>
        {
            e.ToTable("Weighings").HasIndex(x => new { x.RoundId, x.PersonId }).IsUnique();
            e.HasIndex(x => x.PersonId);
            e.Ignore(x => x.Points).Ignore(x => x.Pairs);
            e.Property(x => x.PointsJson).HasMaxLength(Document);
            e.Property(x => x.PairsJson).HasMaxLength(Document);
        });
        model.Entity<RoundDuty>(e =>
        {
            e.ToTable("RoundDuties").HasKey(x => new { x.RoundId, x.MeasureId });
            e.HasIndex(x => x.MeasureId);
            e.Property(x => x.Reason).HasMaxLength(Sentence);
        });
        model.Entity<Trial>(e =>
        {
            e.ToTable("ScoringTrials").HasIndex(x => x.RoundId).IsUnique();
            e.HasOne<Round>().WithMany().HasForeignKey(x => x.RoundId);
            e.Ignore(x => x.Projects);
            e.Property(x => x.Note).HasMaxLength(Sentence);
            e.Property(x => x.ProjectsJson).HasMaxLength(Document).Metadata.NotInHistory();
        });
    }
}

public static class ScoringSets
{
    extension(CityDb db)
    {
        public DbSet<Round> Rounds => db.Set<Round>();

        public DbSet<Template> Templates => db.Set<Template>();

        public DbSet<Weighing> Weighings => db.Set<Weighing>();

        public DbSet<Trial> Trials => db.Set<Trial>();

        public DbSet<ScoreSheet> Sheets => db.Set<ScoreSheet>();

        public DbSet<SheetEdition> SheetEditions => db.Set<SheetEdition>();

        public DbSet<LeadSelection> LeadSelections => db.Set<LeadSelection>();
    }
}
