using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>How an idea was worded before a change that came after others had supported or discussed it. Public, for ever.</summary>
public sealed class IdeaWording
{
    public const int WhyMax = 300;

    private IdeaWording()
    {
    }

    /// <param name="idea">The idea before the change.</param>
    /// <param name="number">1 for the first change.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="why">The reason, public.</param>
    /// <param name="now">When.</param>
    public IdeaWording(Idea idea, int number, Me by, string why, DateTimeOffset now) =>
        (IdeaId, Number, Title, Body, ByName, Why, At) = (idea.Id, number, idea.Title, idea.Body, by.Name, why, now);

    public Guid IdeaId { get; private set; }

    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    public string Body { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public string Why { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Somebody supports or discusses it: from now on changes are public.</summary>
    public static async Task<bool> HasBeenHeard(CityDb db, Idea idea) =>
        idea.IsPublic && (idea.SupportCount > 0 || idea.CommentCount > 0 || await db.Comments.AnyAsync(c => c.SubjectKind == Idea.Kind && c.SubjectId == idea.Id));

    internal static void Table(ModelBuilder model) => model.Entity<IdeaWording>(e =>
    {
        e.ToTable("IdeaWordings").HasKey(x => new { x.IdeaId, x.Number });
        e.Property(x => x.Body).HasMaxLength(Idea.BodyMax);
        e.Property(x => x.Why).HasMaxLength(WhyMax);
        e.HasOne<Idea>().WithMany().HasForeignKey(x => x.IdeaId);
    });
}
