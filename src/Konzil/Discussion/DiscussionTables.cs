using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

internal static class DiscussionTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Comment>(e =>
        {
            e.ToTable("Comments");
            e.Ignore(x => x.IsOff);
            e.Ignore(x => x.Subject);
            e.Property(x => x.Body).HasMaxLength(Comment.MaxLength);
            e.HasIndex(x => new { x.SubjectKind, x.SubjectId, x.At });
            e.HasIndex(x => new { x.SubjectKind, x.SubjectId, x.AnswerCount, x.At });
            e.HasIndex(x => new { x.AuthorId, x.At });
            e.HasIndex(x => x.ParentId);
            e.Property(x => x.Quote).HasMaxLength(Comment.LongestQuote);
            e.Property(x => x.AnswerCount).Metadata.NotInHistory();
            e.HasIndex(x => x.Token).IsUnique();
            e.HasOne(x => x.Hiding).WithOne().HasForeignKey<Hiding>(x => x.CommentId);
            e.Navigation(x => x.Hiding).AutoInclude();
        });
        model.Entity<Hiding>(e =>
        {
            e.ToTable("Hidings").HasKey(x => x.CommentId);
            e.Ignore(x => x.Rule);
            e.Property(x => x.Explanation).HasMaxLength(1000);
        });
        model.Entity<QueueItem>(e =>
        {
            e.ToTable("Queue");
            e.Property(x => x.Marks).HasConversion<int>();
            e.Property(x => x.HandledMinutes).Metadata.NotInHistory();
            e.HasIndex(x => new { x.DoneAt, x.Kind, x.DueAt });
            e.HasIndex(x => new { x.AssigneeId, x.DoneAt });
            e.HasIndex(x => new { x.Kind, x.HandledMinutes });
            e.HasIndex(x => new { x.DoneAt, x.DueAt });
            e.HasIndex(x => new { x.SubjectKind, x.SubjectId });
        });
        model.Entity<Report>(e =>
        {
            e.ToTable("Reports");
            e.Ignore(x => x.Subject);
            e.Property(x => x.Explanation).HasMaxLength(2000);
            e.Property(x => x.Answer).HasMaxLength(500);
            e.HasIndex(x => new { x.SubjectKind, x.SubjectId, x.ReporterId }).IsUnique();
        });
        model.Entity<Appeal>(e =>
        {
            e.ToTable("Appeals");
            e.Property(x => x.Text).HasMaxLength(Appeal.MaxLength);
            e.Property(x => x.Answer).HasMaxLength(500);
            e.HasIndex(x => new { x.CommentId, x.HiddenAt }).IsUnique();
        });
        Rules(model);
    }

    private static void Rules(ModelBuilder model)
    {
        model.Entity<Clause>(e =>
        {
            e.ToTable("Clauses");
            e.Ignore(x => x.Title).Ignore(x => x.Rule).Ignore(x => x.Sentence).Ignore(x => x.Name);
            e.HasIndex(x => x.Key).IsUnique();
            foreach (var text in new[] { nameof(Clause.RuleDe), nameof(Clause.RuleEn), nameof(Clause.SentenceDe), nameof(Clause.SentenceEn) })
            {
                e.Property(text).HasMaxLength(Clause.Longest);
            }
        });
        model.Entity<Trust>(e =>
        {
            e.ToTable("Trusts");
            e.HasIndex(x => x.PersonId).IsUnique();
        });
        model.Entity<Ban>(e =>
        {
            e.ToTable("Bans");
            e.Ignore(x => x.Rule);
            e.Property(x => x.Explanation).HasMaxLength(Ban.LongestSentence);
            e.Property(x => x.AppealText).HasMaxLength(Ban.LongestAppeal);
            e.Property(x => x.AppealAnswer).HasMaxLength(Ban.LongestSentence);
            e.HasIndex(x => new { x.PersonId, x.At });
        });
        model.Entity<DeskBatch>(e =>
        {
            e.ToTable("DeskBatches");
            e.Ignore(x => x.Lines);
            e.Property(x => x.LinesJson).HasMaxLength(Conventions.Body * 5);
            e.HasIndex(x => x.Token).IsUnique();
        });
    }
}
