using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>
/// A version of the paper in which the city says where it stands on digital matters ("Positionspapier"). Words are only added:
/// a changed text is the next version with its reason. Public from its release on, also when a newer one stands.
/// </summary>
public sealed class PositionPaper : Entity, IHaveHistory
{
    public const int BodyMax = Conventions.Body;
    internal const int HtmlMax = 1_000_000;

    private PositionPaper()
    {
    }

    public PositionPaper(int number, PositionWords words, Me by, DateTimeOffset now)
    {
        (Number, Why, ByName, At) = (number, words.Why, by.Name, now);
        (BodyDe, BodyEn, HtmlDe, HtmlEn) = (words.Body.De, words.Body.En, SafeHtml.FromMarkdown(words.Body.De), SafeHtml.FromMarkdown(words.Body.En));
        Principles = [.. words.Principles.Select(id => new PositionPrinciple(Id, id))];
        Goals = [.. words.Goals.Select(id => new PositionGoal(Id, id))];
    }

    public int Number { get; private set; }

    /// <summary>Markdown.</summary>
    public string BodyDe { get; private set; } = "";

    public string BodyEn { get; private set; } = "";

    public string HtmlDe { get; private set; } = "";

    public string HtmlEn { get; private set; } = "";

    /// <summary>Why it was written so.</summary>
    public string Why { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? ReleasedAt { get; private set; }

    public string? ReleasedBy { get; private set; }

    /// <summary>When a newer version was released.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<PositionPrinciple> Principles { get; private set; } = [];

    public ICollection<PositionGoal> Goals { get; private set; } = [];

    public Text Html => new(HtmlDe, HtmlEn.Length == 0 ? HtmlDe : HtmlEn);

    public PositionState State => ReplacedAt is not null ? PositionState.Replaced : ReleasedAt is not null ? PositionState.Released : PositionState.Draft;

    /// <summary>Everybody may read it from now on; the version that stood so far stays readable as an earlier one.</summary>
    public void Release(PositionPaper? standing, Me by, DateTimeOffset now)
    {
        if (ReleasedAt is not null)
        {
            throw new Refusal(PositionText.AlreadyReleased);
        }

        standing?.ReplacedAt = now;
        (ReleasedAt, ReleasedBy) = (now, by.Name);
        Say(new PositionReleased(Number));
    }

    public PositionPaper AsExample()
    {
        IsExample = true;
        return this;
    }

    internal static void Table(ModelBuilder model)
    {
        model.Entity<PositionPaper>(e =>
        {
            e.ToTable("PositionPapers").HasIndex(x => x.Number).IsUnique();
            e.Ignore(x => x.Html).Ignore(x => x.State);
            e.Property(x => x.BodyDe).HasMaxLength(BodyMax);
            e.Property(x => x.BodyEn).HasMaxLength(BodyMax);
            e.Property(x => x.Why).HasMaxLength(Ruling.ReasonMax);
            e.Property(x => x.HtmlDe).HasMaxLength(HtmlMax).Metadata.NotInHistory();
            e.Property(x => x.HtmlEn).HasMaxLength(HtmlMax).Metadata.NotInHistory();
            e.HasMany(x => x.Principles).WithOne().HasForeignKey(x => x.PaperId);
            e.HasMany(x => x.Goals).WithOne().HasForeignKey(x => x.PaperId);
        });
        model.Entity<PositionPrinciple>(e =>
        {
            e.ToTable("PositionPrinciples").HasKey(x => new { x.PaperId, x.PrincipleId });
            e.HasOne<Principle>().WithMany().HasForeignKey(x => x.PrincipleId);
        });
        model.Entity<PositionGoal>(e =>
        {
            e.ToTable("PositionGoals").HasKey(x => new { x.PaperId, x.GoalId });
            e.HasOne<Goal>().WithMany().HasForeignKey(x => x.GoalId);
        });
    }
}

public enum PositionState
{
    Draft,
    Released,
    Replaced,
}

/// <summary>What a form or a file says of the paper.</summary>
/// <param name="Body">Markdown.</param>
public sealed record PositionWords(Text Body, string Why, IReadOnlyCollection<Guid> Principles, IReadOnlyCollection<Guid> Goals);

/// <summary>A version of the paper rests on a principle.</summary>
public sealed class PositionPrinciple
{
    private PositionPrinciple()
    {
    }

    public PositionPrinciple(Guid paperId, Guid principleId) => (PaperId, PrincipleId) = (paperId, principleId);

    public Guid PaperId { get; private set; }

    public Guid PrincipleId { get; private set; }
}

/// <summary>A version of the paper speaks of a goal.</summary>
public sealed class PositionGoal
{
    private PositionGoal()
    {
    }

    public PositionGoal(Guid paperId, Guid goalId) => (PaperId, GoalId) = (paperId, goalId);

    public Guid PaperId { get; private set; }

    public Guid GoalId { get; private set; }
}

/// <summary>Everybody may read a new version.</summary>
public sealed record PositionReleased(int Number);
