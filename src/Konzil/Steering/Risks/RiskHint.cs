using System.Security.Cryptography;
using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>
/// A stumbling block somebody of the team named. It knows no person and no time, only the week; its id is random, since our usual
/// ids hold the time, and it has no history, which would name whoever wrote it.
/// </summary>
public sealed class RiskHint
{
    private RiskHint()
    {
    }

    public RiskHint(string body, Guid? measureId, DateOnly today) =>
        (Id, Body, MeasureId, Week) = (new Guid(RandomNumberGenerator.GetBytes(16)), body, measureId, today.AddDays(-(((int)today.DayOfWeek + 6) % 7)));

    public Guid Id { get; private set; }

    public string Body { get; private set; } = "";

    public Guid? MeasureId { get; private set; }

    /// <summary>The Monday of the week it was named in.</summary>
    public DateOnly Week { get; private set; }

    /// <summary>The risk it became.</summary>
    public int? RiskNumber { get; private set; }

    /// <summary>Why it became none.</summary>
    public string DroppedBecause { get; private set; } = "";

    public DateTimeOffset? DecidedAt { get; private set; }

    public string DecidedBy { get; private set; } = "";

    public bool IsWaiting => DecidedAt is null;

    public void Become(Risk risk, Me by, DateTimeOffset now)
    {
        Decide(by, now);
        RiskNumber = risk.Number;
    }

    public void Drop(string reason, Me by, DateTimeOffset now)
    {
        if (reason.Length == 0)
        {
            throw new Refusal(RiskText.DropNeedsReason, "Reason");
        }

        Decide(by, now);
        DroppedBecause = reason;
    }

    private void Decide(Me by, DateTimeOffset now)
    {
        if (!IsWaiting)
        {
            throw new Refusal(RiskText.HintDecided);
        }

        (DecidedAt, DecidedBy) = (now, by.Name);
    }
}
