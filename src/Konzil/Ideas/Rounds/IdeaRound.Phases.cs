using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>The days of a round and what may be done on each.</summary>
public sealed partial class IdeaRound
{
    public DateOnly CollectFrom { get; private set; }

    /// <summary>Last day, included.</summary>
    public DateOnly CollectUntil { get; private set; }

    /// <summary>Last day of discussing what was collected; null where nothing follows the collection.</summary>
    public DateOnly? DiscussUntil { get; private set; }

    /// <summary>Until when the city promises the result.</summary>
    public DateOnly? ResultBy { get; private set; }

    public RoundRights CollectRights { get; private set; }

    public RoundRights DiscussRights { get; private set; }

    public RoundRights ClosedRights { get; private set; }

    public RoundRights EvaluatedRights { get; private set; }

    /// <summary>Last day on which one can take part.</summary>
    public DateOnly LastDay => DiscussUntil ?? CollectUntil;

    public RoundPhase PhaseAt(DateTimeOffset now)
    {
        var today = Format.Day(now);
        return today < CollectFrom ? RoundPhase.Announced
            : today <= CollectUntil ? RoundPhase.Collect
            : today <= LastDay ? RoundPhase.Discuss
            : ResultAt is null ? RoundPhase.Closed : RoundPhase.Evaluated;
    }

    /// <summary>The first day of a phase; null where it has none of its own.</summary>
    public DateOnly? BeginOf(RoundPhase phase) => phase switch
    {
        RoundPhase.Collect => CollectFrom,
        RoundPhase.Discuss => DiscussUntil is null ? null : CollectUntil.AddDays(1),
        RoundPhase.Closed => LastDay.AddDays(1),
        RoundPhase.Evaluated => ResultAt is { } at ? Format.Day(at) : null,
        _ => null,
    };

    public RoundRights RightsIn(RoundPhase phase) => phase switch
    {
        RoundPhase.Collect => CollectRights,
        RoundPhase.Discuss => DiscussRights,
        RoundPhase.Closed => ClosedRights,
        RoundPhase.Evaluated => EvaluatedRights,
        _ => RoundRights.None,
    };

    public RoundRights RightsAt(DateTimeOffset now) => State switch
    {
        RoundState.Published => RightsIn(PhaseAt(now)),
        RoundState.Archived => RoundRights.ShowSupports,
        _ => RoundRights.None,
    };

    public bool Allows(RoundRights what, DateTimeOffset now) => RightsAt(now).HasFlag(what);

    /// <exception cref="Refusal">It is not the time for it; the message says since when and what comes next.</exception>
    public void MustAllow(RoundRights what, DateTimeOffset now)
    {
        if (!Allows(what, now))
        {
            throw new Refusal(RoundText.Why(this, what, now));
        }
    }

    /// <summary>People can collect or discuss today.</summary>
    public bool IsRunning(DateTimeOffset now) => State == RoundState.Published && PhaseAt(now) is RoundPhase.Collect or RoundPhase.Discuss;

    /// <summary>Nobody sees how many support its ideas, so that early numbers steer nobody.</summary>
    public bool HidesSupports(DateTimeOffset now) => State == RoundState.Published && PhaseAt(now) != RoundPhase.Announced && !Allows(RoundRights.ShowSupports, now);

    /// <summary>The first day on which the numbers are shown again.</summary>
    public DateOnly? SupportsFrom(DateTimeOffset now)
    {
        RoundPhase[] later = [RoundPhase.Discuss, RoundPhase.Closed];
        return later.Where(p => p > PhaseAt(now) && RightsIn(p).HasFlag(RoundRights.ShowSupports)).Select(BeginOf).FirstOrDefault(d => d is not null) ?? ResultBy;
    }
}

public enum RoundPhase
{
    Announced,
    Collect,
    Discuss,
    Closed,
    Evaluated,
}

/// <summary>What one may do in a phase.</summary>
[Flags]
public enum RoundRights
{
    None = 0,
    Submit = 1,
    Support = 2,
    Comment = 4,
    ShowSupports = 8,
}

/// <summary>First and last days, all included.</summary>
public sealed record RoundDates(DateOnly CollectFrom, DateOnly CollectUntil, DateOnly? DiscussUntil = null, DateOnly? ResultBy = null)
{
    /// <exception cref="Refusal">The days are not in their order.</exception>
    public void Check()
    {
        if (CollectUntil < CollectFrom)
        {
            throw new Refusal(RoundText.EndBeforeStart, nameof(CollectUntil));
        }

        if (DiscussUntil <= CollectUntil)
        {
            throw new Refusal(RoundText.DiscussAfterCollect, nameof(DiscussUntil));
        }

        if (ResultBy <= (DiscussUntil ?? CollectUntil))
        {
            throw new Refusal(RoundText.ResultAfterEnd, nameof(ResultBy));
        }
    }
}

/// <summary>Who takes part, who reads first, and what each phase allows.</summary>
public sealed record RoundRules
{
    private const RoundRights Usual = RoundRights.Support | RoundRights.Comment | RoundRights.ShowSupports;

    public RoundAudience Audience { get; init; }
    public RoundModeration Moderation { get; init; }
    public RoundRights Collect { get; init; } = Usual;
    public RoundRights Discuss { get; init; } = Usual;
    public RoundRights Closed { get; init; } = RoundRights.ShowSupports;
    public RoundRights Evaluated { get; init; } = RoundRights.Comment | RoundRights.ShowSupports;
}
