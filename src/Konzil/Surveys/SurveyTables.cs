using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

internal static class SurveyTables
{
    public const int LongestSheet = 200_000;

    private const int Paragraph = 2000;
    private const int Document = 4_000_000;

    public static void Add(ModelBuilder model)
    {
        model.Entity<Survey>(e =>
        {
            e.ToTable("Surveys").HasIndex(x => x.Number).IsUnique();
            e.HasIndex(x => x.ClosesOn);
            e.HasIndex(x => x.PageId);
            e.Property(x => x.PageKind).HasMaxLength(20);
            e.HasIndex(x => x.SeriesId);
            e.Ignore(x => x.Series).Ignore(x => x.Title).Ignore(x => x.Intro).Ignore(x => x.Needs).Ignore(x => x.InOrder).Ignore(x => x.Pages).Ignore(x => x.IsPoll);
            e.Property(x => x.IntroDe).HasMaxLength(Paragraph);
            e.Property(x => x.IntroEn).HasMaxLength(Paragraph);
            e.Property(x => x.AnswerCount).Metadata.NotInHistory();
            e.HasMany(x => x.Questions).WithOne().HasForeignKey(x => x.SurveyId);
        });
        model.Entity<SurveyQuestion>(e =>
        {
            e.ToTable("SurveyQuestions").HasKey(x => new { x.SurveyId, x.Number });
            e.Ignore(x => x.IsCompared).Ignore(x => x.InTheCity).Ignore(x => x.Title).Ignore(x => x.Options).Ignore(x => x.HasOptions).Ignore(x => x.IsText);
            e.Property(x => x.TitleDe).HasMaxLength(500);
            e.Property(x => x.TitleEn).HasMaxLength(500);
            e.Property(x => x.PopulationShares).HasMaxLength(Population.Longest);
            e.Property(x => x.PopulationSource).HasMaxLength(Population.LongestSource);
            e.Property(x => x.OptionsDe).HasMaxLength(SurveyQuestion.LongestOptions);
            e.Property(x => x.OptionsEn).HasMaxLength(SurveyQuestion.LongestOptions);
        });
        model.Entity<SurveyPart>(e => e.ToTable("SurveyParts").HasKey(x => new { x.SurveyId, x.PersonId }));
        model.Entity<SurveyAnswer>(e =>
        {
            e.ToTable("SurveyAnswers");
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Property(x => x.ValuesJson).HasMaxLength(LongestSheet);
            e.HasIndex(x => new { x.SurveyId, x.PersonId }).IsUnique();
        });
        model.Entity<SurveyRemark>(e =>
        {
            e.ToTable("SurveyRemarks");
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Property(x => x.Body).HasMaxLength(SurveyQuestion.LongText);
            e.HasIndex(x => new { x.SurveyId, x.State });
        });
        model.Entity<SurveyDraft>(e =>
        {
            e.ToTable("SurveyDrafts").HasKey(x => new { x.SurveyId, x.PersonId });
            e.Property(x => x.ValuesJson).HasMaxLength(LongestSheet);
        });
        model.Entity<Conversation>(e =>
        {
            e.ToTable("Conversations").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Needs).Ignore(x => x.Title).Ignore(x => x.Intro);
            e.Property(x => x.IntroDe).HasMaxLength(Paragraph);
            e.Property(x => x.IntroEn).HasMaxLength(Paragraph);
            e.Property(x => x.Shuffle).Metadata.NotInHistory();
            e.Property(x => x.ResultJson).HasMaxLength(Document).Metadata.NotInHistory();
            e.Property(x => x.ResultAt).Metadata.NotInHistory();
            e.Property(x => x.Method).Metadata.NotInHistory();
        });
        model.Entity<Statement>(e =>
        {
            e.Ignore(x => x.Subject).ToTable("Statements").HasIndex(x => new { x.ConversationId, x.Number }).IsUnique();
            e.HasIndex(x => x.Token).IsUnique();
            e.Property(x => x.Body).HasMaxLength(Statement.Longest);
            e.Property(x => x.Reason).HasMaxLength(500);
            foreach (var count in new[] { nameof(Statement.Agree), nameof(Statement.Disagree), nameof(Statement.Pass) })
            {
                e.Property(count).Metadata.NotInHistory();
            }
        });
        model.Entity<StatementVote>(e =>
        {
            e.ToTable("StatementVotes").HasKey(x => new { x.StatementId, x.PersonId });
            e.HasIndex(x => new { x.ConversationId, x.PersonId });
        });
    }
}

public static class SurveySets
{
    extension(CityDb db)
    {
        public DbSet<Survey> Surveys => db.Set<Survey>();

        public DbSet<SurveyPart> SurveyParts => db.Set<SurveyPart>();

        public DbSet<SurveyAnswer> SurveyAnswers => db.Set<SurveyAnswer>();

        public DbSet<SurveyRemark> SurveyRemarks => db.Set<SurveyRemark>();

        public DbSet<SurveyDraft> SurveyDrafts => db.Set<SurveyDraft>();

        public DbSet<Conversation> Conversations => db.Set<Conversation>();

        public DbSet<Statement> Statements => db.Set<Statement>();

        public DbSet<StatementVote> StatementVotes => db.Set<StatementVote>();
    }
}
