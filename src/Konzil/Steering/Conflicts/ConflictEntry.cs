using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Two goals, or two interests, that pull in different directions: what it is about, who settles it until when, what came of it.</summary>
public sealed class ConflictEntry : Entity, IHaveHistory
{
    public const string Series = nameof(ConflictEntry);
    public const int TextMax = 2000;

    private ConflictEntry()
    {
    }

    public int Number { get; private set; }

    /// <summary>A goal of the strategy; null where <see cref="First"/> names an interest.</summary>
    public Guid? FirstGoalId { get; private set; }

    public string First { get; private set; } = "";

    public Guid? SecondGoalId { get; private set; }

    public string Second { get; private set; } = "";

    public string What { get; private set; } = "";

    public DateOnly RaisedOn { get; private set; }

    public ConflictState State { get; private set; }

    /// <summary>How it is handled; once settled or accepted, what was agreed and why.</summary>
    public string Handling { get; private set; } = "";

    public Guid? OwnerId { get; private set; }

    /// <summary>When the owner looks at it again; null only once it is over.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>Released for everybody, without the owner's name.</summary>
    public bool IsPublic { get; private set; }

    public static ConflictEntry Of(int number) => new() { Number = number };

    public void Write(ConflictWords words, DateOnly today)
    {
        Side(words.FirstGoalId, words.First, nameof(First));
        Side(words.SecondGoalId, words.Second, nameof(Second));
        if (words.FirstGoalId is { } goal && goal == words.SecondGoalId)
        {
            throw new Refusal(ConflictText.SameTwice, nameof(SecondGoalId));
        }

        if (words.RaisedOn > today)
        {
            throw new Refusal(ConflictText.DayAhead, nameof(RaisedOn));
        }

        if (words.State == ConflictState.Open && words.ReviewOn is null)
        {
            throw new Refusal(ConflictText.ReviewMissing, nameof(ReviewOn));
        }

        if (words.State != ConflictState.Open && words.Handling.Length == 0)
        {
            throw new Refusal(ConflictText.HandlingMissing, nameof(Handling));
        }

        var before = (OwnerId, ReviewOn, State);
        (FirstGoalId, First, SecondGoalId, Second, What) = (words.FirstGoalId, words.FirstGoalId is null ? words.First : "", words.SecondGoalId, words.SecondGoalId is null ? words.Second : "", words.What);
        (RaisedOn, State, Handling, OwnerId, IsPublic) = (words.RaisedOn, words.State, words.Handling, words.OwnerId, words.IsPublic);
        ReviewOn = State == ConflictState.Open ? words.ReviewOn : null;
        if (before != (OwnerId, ReviewOn, State) && State == ConflictState.Open && OwnerId is { } owner && ReviewOn is { } day)
        {
            Say(new ConflictEntrusted(Id, owner, day));
        }
    }

    public bool IsDue(DateOnly today) => State == ConflictState.Open && ReviewOn <= today;

    internal static void Add(ModelBuilder model) => model.Entity<ConflictEntry>(e =>
    {
        e.ToTable("ConflictEntries").HasIndex(x => x.Number).IsUnique();
        e.HasOne<Goal>().WithMany().HasForeignKey(x => x.FirstGoalId);
        e.HasOne<Goal>().WithMany().HasForeignKey(x => x.SecondGoalId);
        e.Property(x => x.What).HasMaxLength(TextMax);
        e.Property(x => x.Handling).HasMaxLength(TextMax);
    });

    private static void Side(Guid? goal, string text, string field)
    {
        if (goal is null && text.Length == 0)
        {
            throw new Refusal(ConflictText.SideMissing, field);
        }
    }
}

public enum ConflictState
{
    Open,
    Settled,

    /// <summary>It stays, knowingly.</summary>
    Accepted,
}

public sealed record ConflictWords(Guid? FirstGoalId, string First, Guid? SecondGoalId, string Second)
{
    public required string What { get; init; }

    public required DateOnly RaisedOn { get; init; }

    public required ConflictState State { get; init; }

    public required string Handling { get; init; }

    public required Guid? OwnerId { get; init; }

    public required DateOnly? ReviewOn { get; init; }

    public required bool IsPublic { get; init; }
}

/// <summary>Somebody is to look at it on a day.</summary>
public sealed record ConflictEntrusted(Guid ConflictId, Guid OwnerId, DateOnly Day);

/// <summary>Said for the morning of that day.</summary>
public sealed record ConflictDue(Guid ConflictId, DateOnly Day);

public static class ConflictSets
{
    extension(CityDb db)
    {
        public DbSet<ConflictEntry> ConflictEntries => db.Set<ConflictEntry>();
    }
}
