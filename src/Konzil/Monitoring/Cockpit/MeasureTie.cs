using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>
/// A measure, project or work package needs another one first, or both cannot be done together. Said by a lead or the coordination,
/// with a reason. Between measures only it began, hence its name. What packages of one project need from each other is part of
/// their plan.
/// </summary>
public sealed class MeasureTie : Entity, IHaveHistory
{
    public const int ReasonMax = 500;

    private MeasureTie()
    {
    }

    public MeasureTie(TieEnd from, TieEnd to, TieKind kind, string reason, Me by, DateTimeOffset now)
    {
        if (from.Id == to.Id)
        {
            throw new Refusal(CockpitText.TieToItself, nameof(ToId));
        }

        if (from.ProjectId is { } project && project == to.ProjectId && (kind == TieKind.Needs || from.Kind != to.Kind))
        {
            throw new Refusal(TieText.InsideAProject, nameof(ToId));
        }

        (FromId, FromKind, ToId, ToKind) = (from.Id, from.Kind, to.Id, to.Kind);
        (Kind, Reason, ByName, At) = (kind, reason, by.Name, now);
        Say(new TieSaid(Id, by.Id));
    }

    /// <summary>What waits, or one of the two that do not go together.</summary>
    public Guid FromId { get; private set; }

    public TieEndKind FromKind { get; private set; }

    public Guid ToId { get; private set; }

    public TieEndKind ToKind { get; private set; }

    public TieKind Kind { get; private set; }

    public string Reason { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>What does not go together is the same from both sides.</summary>
    public bool SaysTheSame(MeasureTie other) => Kind == other.Kind
        && ((FromId == other.FromId && ToId == other.ToId) || (Kind == TieKind.Conflicts && FromId == other.ToId && ToId == other.FromId));
}

public enum TieKind
{
    Needs,
    Conflicts,
}
