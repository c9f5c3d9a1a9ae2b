using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>
/// A measure on the short lane: small enough to be done without a project of its own. One gate with four conditions instead of
/// phases; whoever misses one of them takes the long lane.
/// </summary>
public sealed class QuickWin : Entity, IHaveHistory
{
    public const int TextMax = 500;

    /// <summary>Longer is no quick win.</summary>
    public const int LongestDays = 92;

    private QuickWin()
    {
    }

    public Guid MeasureId { get; private set; }

    /// <summary>What people can see or use by then.</summary>
    public string Result { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    public string TakenBy { get; private set; } = "";

    public DateTimeOffset TakenAt { get; private set; }

    /// <summary>Why it left the lane for the long one; null while it is on it.</summary>
    public string? LeftReason { get; private set; }

    public DateTimeOffset? LeftAt { get; private set; }

    public bool IsOnLane => LeftAt is null;

    /// <summary>The simplified gate: all four hold, and there is a day within three months.</summary>
    public static QuickWin Take(Guid measureId, IReadOnlySet<LaneCondition> holds, string result, DateOnly dueOn, Me by, DateTimeOffset now)
    {
        if (Enum.GetValues<LaneCondition>().Any(c => !holds.Contains(c)))
        {
            throw new Refusal(LaneText.ConditionMissing, LaneText.ConditionsField);
        }

        var today = Format.Day(now);
        if (dueOn <= today || dueOn > today.AddDays(LongestDays))
        {
            throw new Refusal(LaneText.DueWrong, nameof(DueOn));
        }

        return new() { MeasureId = measureId, Result = result, DueOn = dueOn, TakenBy = by.Name, TakenAt = now };
    }

    public void Leave(string reason, DateTimeOffset now)
    {
        if (LeftAt is not null)
        {
            throw new Refusal(LaneText.LeftAlready);
        }

        (LeftReason, LeftAt) = (reason, now);
    }

    internal static void Table(ModelBuilder model) => model.Entity<QuickWin>(e =>
    {
        e.ToTable("QuickWins");
        e.Ignore(x => x.IsOnLane);
        e.Property(x => x.Result).HasMaxLength(TextMax);
        e.Property(x => x.LeftReason).HasMaxLength(TextMax);
        e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);

        // Once on the lane at a time: two clicks at once are one.
        e.HasIndex(x => x.MeasureId).IsUnique().HasFilter("left_at IS NULL");
    });
}

/// <summary>What the short lane asks for.</summary>
public enum LaneCondition
{
    Soon,
    Paid,
    OneUnit,
    NoRisk,
}
