using System.Security.Cryptography;

namespace Konzil.Voting;

/// <summary>Somebody voted, once. No time and no ballot: ballots are rows that know no person.</summary>
public sealed class VoteMark
{
    private VoteMark()
    {
    }

    public VoteMark(Guid voteId, Guid personId) => (VoteId, PersonId) = (voteId, personId);

    public Guid VoteId { get; private set; }

    public Guid PersonId { get; private set; }
}

/// <summary>
/// One ballot. It knows neither person nor time; its id is random, since our usual ids hold the time. Only who voted knows the
/// receipt, and finds the ballot by it among the published ones.
/// </summary>
public sealed class CastBallot
{
    public const int ReceiptLength = 14;

    // No letters that look like digits, and no vowels that could make words.
    private const string Signs = "23456789BCDFGHJKLMNPQRSTVWXZ";

    private CastBallot()
    {
    }

    public CastBallot(Guid voteId, string receipt, string choices) =>
        (Id, VoteId, Receipt, Choices) = (new Guid(RandomNumberGenerator.GetBytes(16)), voteId, receipt, choices);

    public Guid Id { get; private set; }

    public Guid VoteId { get; private set; }

    public string Receipt { get; private set; } = "";

    /// <summary>See <see cref="BallotSheet.Written"/>.</summary>
    public string Choices { get; private set; } = "";

    /// <summary>Twelve signs in three groups, drawn anew for each ballot: about 57 bits.</summary>
    public static string NewReceipt()
    {
        var signs = RandomNumberGenerator.GetString(Signs, 12);
        return $"{signs[..4]}-{signs[4..8]}-{signs[8..]}";
    }
}
