namespace Konzil.Voting;

/// <summary>
/// An empty ballot on paper. Its number is its receipt: it stands on the part one keeps, and each number counts once. It knows
/// no person (the list that is signed stays on paper and holds no numbers) and no time.
/// </summary>
public sealed class PrintedBallot
{
    /// <summary>Printed at once.</summary>
    public const int Most = 500;

    private PrintedBallot()
    {
    }

    public PrintedBallot(Guid voteId, string receipt, int batch) => (VoteId, Receipt, Batch) = (voteId, receipt, batch);

    public Guid VoteId { get; private set; }

    public string Receipt { get; private set; } = "";

    /// <summary>Ballots printed together, counted from 1.</summary>
    public int Batch { get; private set; }

    public PrintedState State { get; private set; }
}

public enum PrintedState
{
    /// <summary>Nobody has typed it in.</summary>
    Out,
    Cast,

    /// <summary>It came back with too many ticks, a name on it or empty.</summary>
    Invalid,
}
