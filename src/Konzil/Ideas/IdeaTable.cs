using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

internal static class IdeaTable
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Idea>(e =>
        {
            e.ToTable("Ideas");
            e.Ignore(x => x.Subject).Ignore(x => x.Point).Ignore(x => x.IsPublic).Ignore(x => x.IsOpen).Ignore(x => x.IsEditable).Ignore(x => x.IsRewritable).Ignore(x => x.IsWithdrawable);
            e.HasIndex(x => x.Number).IsUnique();
            e.Property(x => x.Body).HasMaxLength(Idea.BodyMax);
            e.Property(x => x.Reason).HasMaxLength(Conventions.Body);
            e.Property(x => x.SupportCount).Metadata.NotInHistory();
            e.Property(x => x.CommentCount).Metadata.NotInHistory();
            e.Property(x => x.Token).Metadata.NotInHistory();
            e.HasIndex(x => new { x.AuthorId, x.Token }).IsUnique();

            // The list's orders carry the number as tie-breaker, so keyset pages need only the index.
            e.HasIndex(x => new { x.PublishedAt, x.Number });
            e.HasIndex(x => new { x.SupportCount, x.Number });
            e.HasIndex(x => new { x.CommentCount, x.Number });
            e.HasIndex(x => new { x.FieldId, x.PublishedAt });

            // The map asks for the few ideas with a point.
            e.HasIndex(x => new { x.Latitude, x.PublishedAt });
            e.HasIndex(x => new { x.AuthorId, x.SubmittedAt });
        });
        model.Entity<IdeaStep>(e =>
        {
            e.ToTable("IdeaSteps").HasKey(x => x.Id);
            e.Ignore(x => x.Text);
            e.Property(x => x.De).HasMaxLength(1000);
            e.Property(x => x.En).HasMaxLength(1000);
            e.HasIndex(x => new { x.IdeaId, x.Key }).IsUnique();
            e.HasIndex(x => new { x.IdeaId, x.At });
        });
        model.Entity<Support>(e =>
        {
            e.ToTable("Supports").HasKey(x => new { x.IdeaId, x.PersonId });
            e.HasIndex(x => x.PersonId);
            e.HasIndex(x => x.RegroupingId);
        });
        model.Entity<IdeaDraft>(e =>
        {
            e.ToTable("IdeaDrafts").HasKey(x => x.Id);
            e.Ignore(x => x.Form);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Property(x => x.Body).HasMaxLength(Conventions.Body);
            e.HasIndex(x => new { x.OwnerId, x.UpdatedAt });
        });
    }
}
