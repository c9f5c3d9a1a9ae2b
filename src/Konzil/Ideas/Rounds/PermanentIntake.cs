using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Between the rounds ideas are welcome all the time, unless the city closes the door with a day and a reason (R-1.2-17).</summary>
public sealed class PermanentIntake : Entity, IHaveHistory
{
    public const string TheOne = "permanent";
    public const int ReasonMax = 1000;

    /// <summary>There is one row; its key is unique.</summary>
    public string Key { get; private set; } = TheOne;

    /// <summary>First day on which no idea is taken; null while open.</summary>
    public DateOnly? ClosedFrom { get; private set; }

    public string ReasonDe { get; private set; } = "";

    public string ReasonEn { get; private set; } = "";

    public Text Reason => new(ReasonDe, ReasonEn.Length == 0 ? ReasonDe : ReasonEn);

    public bool IsOpen(DateTimeOffset now) => ClosedFrom is not { } day || Format.Day(now) < day;

    public void Close(DateOnly from, Text reason) => (ClosedFrom, ReasonDe, ReasonEn) = (from, reason.De, reason.En);

    public void Reopen() => (ClosedFrom, ReasonDe, ReasonEn) = (null, "", "");
}
