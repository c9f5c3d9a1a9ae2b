using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

internal static class DraftTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<TextDraft>(e =>
        {
            e.ToTable("TextDrafts").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.IsFinished).Ignore(x => x.Newest).Ignore(x => x.Waits);
            e.Property(x => x.AnswerReason).HasMaxLength(TextDraft.AnswerMax);
            e.HasOne<Comment>().WithMany().HasForeignKey(x => x.CommentId).OnDelete(DeleteBehavior.SetNull);
            e.HasIndex(x => x.CommentId).IsUnique();
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId).OnDelete(DeleteBehavior.SetNull);
            e.HasOne<Goal>().WithMany().HasForeignKey(x => x.GoalId).OnDelete(DeleteBehavior.SetNull);
            e.HasOne<Body>().WithMany().HasForeignKey(x => x.BodyId);
            e.HasOne<PaperPath>().WithMany().HasForeignKey(x => x.PaperId);
            e.HasMany(x => x.Versions).WithOne().HasForeignKey(x => x.DraftId);
        });
        model.Entity<DraftVersion>(e =>
        {
            e.ToTable("DraftVersions").HasKey(x => new { x.DraftId, x.Number });
            e.Ignore(x => x.Paragraphs);
            e.Property(x => x.Text).HasMaxLength(TextDraft.TextMax);
            e.Property(x => x.Note).HasMaxLength(TextDraft.NoteMax);
        });
        model.Entity<DraftSuggestion>(e =>
        {
            e.ToTable("DraftSuggestions").HasIndex(x => new { x.DraftId, x.State });
            e.HasOne<TextDraft>().WithMany().HasForeignKey(x => x.DraftId);
            e.Ignore(x => x.Difference);
            e.Property(x => x.Before).HasMaxLength(TextDraft.TextMax);
            e.Property(x => x.After).HasMaxLength(TextDraft.TextMax);
            e.Property(x => x.Why).HasMaxLength(TextDraft.NoteMax);
            e.Property(x => x.Reason).HasMaxLength(TextDraft.NoteMax);
        });
        model.Entity<DraftComment>(e =>
        {
            e.ToTable("DraftComments").HasIndex(x => x.DraftId);
            e.HasOne<TextDraft>().WithMany().HasForeignKey(x => x.DraftId);
            e.Property(x => x.About).HasMaxLength(TextDraft.TextMax);
            e.Property(x => x.Body).HasMaxLength(DraftComment.BodyMax);
        });
    }
}

public static class DraftSets
{
    extension(CityDb db)
    {
        public DbSet<TextDraft> TextDrafts => db.Set<TextDraft>();

        public DbSet<DraftVersion> DraftVersions => db.Set<DraftVersion>();

        public DbSet<DraftSuggestion> DraftSuggestions => db.Set<DraftSuggestion>();

        public DbSet<DraftComment> DraftComments => db.Set<DraftComment>();
    }
}
