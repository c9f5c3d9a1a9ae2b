using System.Text.Json;
using Konzil.Agenda;

namespace Konzil.Voting;

/// <summary>What came out, counted once after the last day.</summary>
/// <param name="Ballots">How many voted.</param>
/// <param name="Eligible">Confirmed accounts at the time of counting.</param>
/// <param name="Options">Most votes (or points) first; equal ones by the number of the measure.</param>
public sealed record VoteResult(int Ballots, int Eligible, IReadOnlyList<OptionResult> Options)
{
    /// <summary>Of these, how many came on paper.</summary>
    public int OnPaper { get; init; }

    /// <summary>Ballots on paper that broke the rules, beside those counted.</summary>
    public int Invalid { get; init; }

    /// <summary>How many came on paper, where that tells nobody whose ballot is whose; null otherwise.</summary>
    public int? ShownOnPaper => OnPaper >= CitizenVote.FewestForBallots && Ballots - OnPaper >= CitizenVote.FewestForBallots ? OnPaper : null;

    public static VoteResult? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<VoteResult>(json);

    public string Write() => JsonSerializer.Serialize(this);

    public static VoteResult Of(CitizenVote vote, IReadOnlyList<CastBallot> ballots, int eligible)
    {
        var given = ballots.SelectMany(b => BallotSheet.Read(b.Choices)).ToLookup(c => c.Key, c => c.Value, StringComparer.Ordinal);
        return new VoteResult(ballots.Count, eligible, [.. vote.Options
            .Select(o => new OptionResult(o.MeasureId, o.Number, o.Title, o.Cost, given[o.Code].Count(), given[o.Code].Sum()))
            .OrderByDescending(o => o.Points).ThenBy(o => o.Number)]);
    }
}

/// <param name="MeasureId">The measure.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">As on the ballot.</param>
/// <param name="Cost">As on the ballot.</param>
/// <param name="Votes">Ballots that name it.</param>
/// <param name="Points">The same without points.</param>
public sealed record OptionResult(Guid MeasureId, int Number, string Title, int Cost, int Votes, int Points)
{
    public string Code => Measure.CodeOf(Number);
}
