namespace Konzil.Methods.Scheduling;

/// <summary>A piece of work in a network of dependencies.</summary>
/// <param name="Duration">Whole units of time, 0 or more; 0 is a milestone. Which unit, the caller decides: all numbers of a network are in the same one.</param>
/// <param name="NotBefore">The earliest start by plan; null: the start of the network.</param>
/// <param name="Fixed">The start is fixed, because it has happened or was promised. No dependency moves it; one that would is reported.</param>
public sealed record NetworkTask(int Duration, int? NotBefore = null, int? Fixed = null);

/// <summary>How one piece of work waits for another.</summary>
public enum LinkKind
{
    /// <summary>The second starts no earlier than the first ends.</summary>
    FinishToStart,

    /// <summary>The second starts no earlier than the first starts.</summary>
    StartToStart,

    /// <summary>The second ends no earlier than the first ends.</summary>
    FinishToFinish,

    /// <summary>The second ends no earlier than the first starts.</summary>
    StartToFinish,
}

/// <summary>A dependency between two places of the list of tasks.</summary>
/// <param name="From">Place of the first task.</param>
/// <param name="To">Place of the one that waits.</param>
/// <param name="Kind">Which ends are tied.</param>
/// <param name="Lag">Units to wait in addition; negative: may overlap by as many.</param>
public sealed record NetworkLink(int From, int To, LinkKind Kind = LinkKind.FinishToStart, int Lag = 0);
