using Konzil.Methods.Scheduling;
using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>A package got other dates: from, to, why, said by whom. Never edited.</summary>
public sealed class PackageShift
{
    private PackageShift()
    {
    }

    public PackageShift(Guid packageId, (DateOnly? Start, DateOnly? End) from, (DateOnly Start, DateOnly End) to, string reason, string byName, DateTimeOffset at)
    {
        (PackageId, Reason, ByName, At) = (packageId, reason, byName, at);
        (FromStart, FromEnd, ToStart, ToEnd) = (from.Start, from.End, to.Start, to.End);
    }

    public Guid Id { get; private set; } = Ids.Next();

    public Guid PackageId { get; private set; }

    public DateOnly? FromStart { get; private set; }

    public DateOnly? FromEnd { get; private set; }

    public DateOnly ToStart { get; private set; }

    public DateOnly ToEnd { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>Whoever wrote the reason was told that everybody reads it.</summary>
    public bool IsReasonPublic { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>The event whose results led to it.</summary>
    public Guid? EventId { get; private set; }

    /// <summary>Days by which the end moved; null where there was none.</summary>
    public int? Days => FromEnd is { } end ? ToEnd.DayNumber - end.DayNumber : null;

    public void ComesFrom(Guid? eventId) => EventId = eventId;

    public PackageShift WithPublicReason()
    {
        IsReasonPublic = true;
        return this;
    }
}

/// <summary>One package waits for another of the same project.</summary>
public sealed class PackageLink : Entity, IHaveHistory
{
    public const int LagMax = 3650;

    private PackageLink()
    {
    }

    public PackageLink(Guid projectId, Guid fromId, Guid toId, LinkKind kind, int lag) =>
        (ProjectId, FromId, ToId, Kind, Lag) = (projectId, fromId, toId, kind, lag);

    public Guid ProjectId { get; private set; }

    public Guid FromId { get; private set; }

    /// <summary>The one that waits.</summary>
    public Guid ToId { get; private set; }

    public LinkKind Kind { get; private set; }

    /// <summary>Calendar days to wait in addition; negative: they may overlap.</summary>
    public int Lag { get; private set; }
}

/// <summary>Said when a package got other dates.</summary>
public sealed record PackageMoved(Guid PackageId, Guid ShiftId, Guid? ById);
