using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>
/// What has to be true at the end of a phase: to leave it, or to enter the next one. Somebody looks and says so, with evidence.
/// </summary>
public sealed class GateCriterion : Entity, IHaveHistory
{
    public const int TextMax = 2000;

    private GateCriterion()
    {
    }

    public GateCriterion(Guid phaseId, int order) => (PhaseId, Order) = (phaseId, order);

    public Guid PhaseId { get; private set; }

    public int Order { get; private set; }

    public CriterionKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public Standing Standing { get; private set; }

    /// <summary>By what one can see it: a document, a number, a decision.</summary>
    public string Evidence { get; private set; } = "";

    /// <summary>Where it is on the web; files hang at the criterion.</summary>
    public string Link { get; private set; } = "";

    public Guid? ResponsibleId { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public string? CheckedByName { get; private set; }

    public DateTimeOffset? CheckedAt { get; private set; }

    public void Write(CriterionKind kind, string title) => (Kind, Title) = (kind, title);

    /// <summary>Who sees to it, and by when.</summary>
    public void Entrust(Guid? person, DateOnly? dueOn) => (ResponsibleId, DueOn) = (person, dueOn);

    public void Check(Standing standing, GateEvidence evidence, Me by, DateTimeOffset now)
    {
        if (standing == Standing.Met && !evidence.IsThere)
        {
            throw new Refusal(GateText.EvidenceMissing, nameof(Evidence));
        }

        if (standing != Standing || (evidence.Words, evidence.Link) != (Evidence, Link) || evidence.FilesChanged)
        {
            CheckedByName = standing == Standing.Open ? null : by.Name;
            CheckedAt = standing == Standing.Open ? null : now;
        }

        (Standing, Evidence, Link) = (standing, evidence.Words, evidence.Link);
    }
}

public enum CriterionKind
{
    /// <summary>The phase is finished properly.</summary>
    Exit,

    /// <summary>The next one can begin.</summary>
    Entry,
}

public enum Standing
{
    Open,
    Met,
    NotMet,
}

/// <summary>What was decided at the gate, with what the criteria said at that time. Never edited.</summary>
public sealed class GateDecision : Entity, IHaveHistory
{
    private GateDecision()
    {
    }

    public Guid PhaseId { get; private set; }

    public int Number { get; private set; }

    public GateOutcome Outcome { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>The person or body that decided.</summary>
    public string Decider { get; private set; } = "";

    /// <summary>Held until this day; then it is to be decided anew. It does not go on by itself.</summary>
    public DateOnly? HoldUntil { get; private set; }

    /// <summary>The conditions, or why it was held or stopped.</summary>
    public string Reason { get; private set; } = "";

    public string Minutes { get; private set; } = "";

    /// <summary>Euros released for what follows; null: nothing was said about money.</summary>
    public decimal? Money { get; private set; }

    /// <summary>Full-time posts released; null: nothing was said about people.</summary>
    public decimal? Posts { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public ICollection<GateFinding> Findings { get; private set; } = [];

    /// <summary>To go on or to stop ends the phase; to hold after it was stopped opens it again.</summary>
    public static GateDecision Decide(Phase phase, IReadOnlyList<GateCheck> criteria, GateDecision? last, GateWords words, Me by, DateTimeOffset now)
    {
        var stopped = last?.Outcome == GateOutcome.Stop;
        if (!stopped)
        {
            phase.MustBeOpen();
        }

        if (words.Day > Format.Day(now))
        {
            throw new Refusal(ProjectText.NotInTheFuture, nameof(Day));
        }

        if (criteria.Count == 0)
        {
            throw new Refusal(GateText.NoCriteria);
        }

        var passes = words.Outcome is GateOutcome.Go or GateOutcome.GoWithConditions;
        if (passes && criteria.Any(c => c.Standing == Standing.Open))
        {
            throw new Refusal(GateText.Unchecked, nameof(Outcome));
        }

        if (words.Outcome == GateOutcome.Go && criteria.Any(c => c.Standing != Standing.Met))
        {
            throw new Refusal(GateText.NotAllMet, nameof(Outcome));
        }

        if (words.Conditions.Count > 0 && words.Outcome != GateOutcome.GoWithConditions)
        {
            throw new Refusal(ConditionText.OnlyWithConditions, nameof(Outcome));
        }

        if (words.Outcome != GateOutcome.Go && string.IsNullOrWhiteSpace(words.Reason) && words.Conditions.Count == 0)
        {
            throw new Refusal(words.Outcome == GateOutcome.GoWithConditions ? GateText.ConditionsMissing : GateText.ReasonMissing, nameof(Reason));
        }

        if (stopped && words.Outcome == GateOutcome.Stop)
        {
            throw new Refusal(HoldText.AlreadyStopped, nameof(Outcome));
        }

        if (words.HoldUntil is { } until && (words.Outcome != GateOutcome.Hold || until < words.Day))
        {
            throw new Refusal(words.Outcome == GateOutcome.Hold ? HoldText.UntilBeforeDay : HoldText.UntilOnlyOfHold, nameof(HoldUntil));
        }

        if (passes || words.Outcome == GateOutcome.Stop)
        {
            phase.Close(words.Day);
        }
        else
        {
            phase.Reopen();
        }

        var decision = new GateDecision { PhaseId = phase.Id, Number = (last?.Number ?? 0) + 1, Outcome = words.Outcome, Day = words.Day, HoldUntil = words.HoldUntil, Decider = words.Decider, Reason = words.Reason, Minutes = words.Minutes, Money = words.Money, Posts = words.Posts, ByName = by.Name, At = now };
        foreach (var (place, criterion) in criteria.Index())
        {
            decision.Findings.Add(new GateFinding(decision.Id, place + 1, criterion));
        }

        return decision;
    }
}

public sealed record GateWords(GateOutcome Outcome, DateOnly Day, string Decider)
{
    public DateOnly? HoldUntil { get; init; }

    public IReadOnlyList<ConditionLine> Conditions { get; init; } = [];

    public string Reason { get; init; } = "";

    public string Minutes { get; init; } = "";

    public decimal? Money { get; init; }

    public decimal? Posts { get; init; }
}

public enum GateOutcome
{
    Go,
    GoWithConditions,
    Hold,
    Stop,
}

/// <summary>A criterion as it stood when the gate was decided.</summary>
public sealed class GateFinding
{
    private GateFinding()
    {
    }

    public GateFinding(Guid decisionId, int order, GateCheck check) =>
        (DecisionId, Order, Kind, Title, Standing, Evidence, Link, Files) = (decisionId, order, check.Kind, check.Title, check.Standing, check.Evidence, check.Link, Cut(string.Join("; ", check.Files.Select(f => f.Alt))));

    public Guid DecisionId { get; private set; }

    public int Order { get; private set; }

    public CriterionKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public Standing Standing { get; private set; }

    public string Evidence { get; private set; } = "";

    public string Link { get; private set; } = "";

    /// <summary>What the files were that hung at the criterion.</summary>
    public string Files { get; private set; } = "";

    private static string Cut(string text) => text.Length > GateCriterion.TextMax ? text[..GateCriterion.TextMax] : text;
}
