using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>
/// What could go wrong with the agenda or one of its measures: because of a cause something happens, with an effect. It is internal
/// until somebody releases it.
/// </summary>
public sealed class Risk : Entity, IHaveHistory
{
    public const string Kind = nameof(Risk);
    public const int TextMax = 1000;

    private Risk()
    {
    }

    public int Number { get; private set; }

    /// <summary>Null: the whole agenda.</summary>
    public Guid? MeasureId { get; private set; }

    /// <summary>What may happen, in one line.</summary>
    public string EventDe { get; private set; } = "";

    public string? EventEn { get; private set; }

    public string Cause { get; private set; } = "";

    public string Effect { get; private set; } = "";

    public RiskResponse Response { get; private set; }

    /// <summary>What is done about it, concretely.</summary>
    public string Action { get; private set; } = "";

    public Guid? OwnerId { get; private set; }

    /// <summary>When the owner looks at it again.</summary>
    public DateOnly? ReviewOn { get; private set; }

    public RiskState State { get; private set; }

    public string StateReason { get; private set; } = "";

    public bool IsPublic { get; private set; }

    public bool IsExample { get; private set; }

    /// <summary>Where the strategy paper says it; empty for all others.</summary>
    public string Source { get; private set; } = "";

    public int? Probability { get; private set; }

    public int? Impact { get; private set; }

    public int? ResidualProbability { get; private set; }

    public int? ResidualImpact { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>The present rating was invented for the demonstration, also where the risk itself is the paper's.</summary>
    public bool IsRatedAsExample { get; private set; }

    public Text Event => new(EventDe, EventEn ?? EventDe);

    /// <summary>Null while nobody has rated it.</summary>
    public RiskGrade? Grade => RiskGrade.Of(Probability, Impact);

    /// <summary>What remains once the action works.</summary>
    public RiskGrade? Residual => RiskGrade.Of(ResidualProbability, ResidualImpact);

    public static Risk Name(int number, Guid? measureId, DateTimeOffset now) => new() { Number = number, MeasureId = measureId, CreatedAt = now };

    public void Write(RiskWords words)
    {
        if (words.Event.Length == 0)
        {
            throw new Refusal(RiskText.EventMissing, "Event");
        }

        if (words.Response is RiskResponse.Avoid or RiskResponse.Reduce or RiskResponse.Transfer && words.Action.Length == 0)
        {
            throw new Refusal(RiskText.ActionMissing, nameof(Action));
        }

        EventEn = words.Event == EventDe ? EventEn : null;
        (EventDe, Cause, Effect, Response, Action, IsPublic) = (words.Event, words.Cause, words.Effect, words.Response, words.Action, words.IsPublic);
    }

    /// <summary>Its line in English; only lists say it.</summary>
    public void Translate(string? inEnglish) => EventEn = inEnglish;

    /// <summary>Who answers for it, and when they look at it again; the owner is reminded on that day.</summary>
    public void Entrust(Guid? ownerId, DateOnly? reviewOn)
    {
        if (reviewOn is not null && ownerId is null)
        {
            throw new Refusal(RiskText.ReviewNeedsOwner, nameof(OwnerId));
        }

        (OwnerId, ReviewOn) = (ownerId, reviewOn);
    }

    /// <summary>Rates it anew; the ratings before stay. The residual may not be worse than the risk itself.</summary>
    public RiskRating Rate(RiskGrade grade, RiskGrade? residual, string reason, Me by, DateTimeOffset now)
    {
        RiskGrade.MustBeOnScale(grade.Probability, nameof(Probability));
        RiskGrade.MustBeOnScale(grade.Impact, nameof(Impact));
        if (residual is { } rest)
        {
            RiskGrade.MustBeOnScale(rest.Probability, nameof(ResidualProbability));
            RiskGrade.MustBeOnScale(rest.Impact, nameof(ResidualImpact));
            if (rest.Probability > grade.Probability || rest.Impact > grade.Impact)
            {
                throw new Refusal(RiskText.ResidualWorse, nameof(ResidualProbability));
            }
        }

        (Probability, Impact, ResidualProbability, ResidualImpact) = (grade.Probability, grade.Impact, residual?.Probability, residual?.Impact);
        IsRatedAsExample = false;
        return new RiskRating(Id, grade, residual, reason, by.Name, now);
    }

    /// <summary>Only files say this, right after the rating; the next one, by a person, is none any more.</summary>
    public void RatedForExample() => IsRatedAsExample = true;

    public void Become(RiskState state, string reason)
    {
        if (state == State)
        {
            throw new Refusal(RiskText.SameState, nameof(State));
        }

        if (reason.Length == 0)
        {
            throw new Refusal(RiskText.StateNeedsReason, nameof(StateReason));
        }

        (State, StateReason) = (state, reason);
    }

    /// <summary>Only files say these.</summary>
    public Risk Loaded(string? inEnglish, string source, bool example)
    {
        (EventEn, Source, IsExample) = (inEnglish, source, example);
        return this;
    }

    public bool IsReviewDue(DateOnly today) => State != RiskState.Closed && ReviewOn <= today;
}

/// <summary>What a form or a file says about a risk.</summary>
public sealed record RiskWords(string Event, string Cause, string Effect)
{
    public RiskResponse Response { get; init; }

    public string Action { get; init; } = "";

    public bool IsPublic { get; init; }
}

/// <summary>How a risk was rated at one time, and why; kept for ever.</summary>
public sealed class RiskRating
{
    private RiskRating()
    {
    }

    public RiskRating(Guid riskId, RiskGrade grade, RiskGrade? residual, string reason, string byName, DateTimeOffset at)
    {
        (RiskId, Reason, ByName, At) = (riskId, reason, byName, at);
        (Probability, Impact, ResidualProbability, ResidualImpact) = (grade.Probability, grade.Impact, residual?.Probability, residual?.Impact);
    }

    public Guid Id { get; private set; } = Ids.Next();

    public Guid RiskId { get; private set; }

    public int Probability { get; private set; }

    public int Impact { get; private set; }

    public int? ResidualProbability { get; private set; }

    public int? ResidualImpact { get; private set; }

    public string Reason { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public RiskGrade Grade => new(Probability, Impact);

    public RiskGrade? Residual => RiskGrade.Of(ResidualProbability, ResidualImpact);
}
