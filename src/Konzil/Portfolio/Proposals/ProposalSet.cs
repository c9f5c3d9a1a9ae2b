using System.Text.Json;

namespace Konzil.Portfolio;

/// <summary>All proposals, worked out once from what was fixed, and what each measure had to show.</summary>
/// <param name="Standings">For each candidate.</param>
/// <param name="All">In the order of <see cref="ProposalKind"/>.</param>
/// <param name="Ballots">How many ballots counted; null without any.</param>
public sealed record ProposalSet(IReadOnlyList<Standing> Standings, IReadOnlyList<Proposal> All, int? Ballots)
{
    /// <summary>Groups from the file of ballots of which only one can be paid for.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Exclusive { get; init; } = [];

    /// <summary>The ballots carry points.</summary>
    public bool HasPoints { get; init; }

    public static ProposalSet? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<ProposalSet>(json);

    public string Write() => JsonSerializer.Serialize(this);

    public Proposal? Of(ProposalKind kind) => All.FirstOrDefault(p => p.Kind == kind);

    public Standing Of(Candidate candidate) => Standings.First(s => s.Key == candidate.Key);

    /// <summary>Who comes before whom on a waiting list: by points of the round, or by votes; then the cheaper one, then as listed.</summary>
    public IEnumerable<Candidate> Ordered(ProposalKind basis, IEnumerable<Candidate> candidates) => candidates
        .OrderByDescending(c => basis is ProposalKind.Ranking or ProposalKind.RankingKnapsack ? Of(c).Score ?? -1 : Of(c).Support ?? -1)
        .ThenBy(c => c.Cost).ThenBy(c => c.Order);
}

/// <param name="Key">Of the candidate.</param>
/// <param name="Support">Votes, or points of the ballots; null without ballots.</param>
/// <param name="Score">Points of the scoring round; null where it has none.</param>
/// <param name="Rank">Rank in the scoring round.</param>
public sealed record Standing(string Key, decimal? Support, decimal? Score, int? Rank);

/// <param name="Kind">By which rule.</param>
/// <param name="Funded">What it pays for, in the order the rule took it.</param>
/// <param name="Ties">Choices between equals that were left to the tie rule.</param>
public sealed record Proposal(ProposalKind Kind, IReadOnlyList<string> Funded, int Ties)
{
    /// <summary>Groups large enough to pay for a measure together that got less than their part; null where this was not checked.</summary>
    public IReadOnlyList<PassedOver>? PassedOver { get; init; }

    /// <summary>Equal Shares: how often the rule was run with growing money.</summary>
    public int Runs { get; init; }
}

/// <param name="Key">The measure they all wanted.</param>
/// <param name="People">How many they are.</param>
/// <param name="Part">Their part of the money.</param>
/// <param name="Got">What was paid for that the luckiest of them voted for.</param>
public sealed record PassedOver(string Key, int People, decimal Part, decimal Got);

public enum ProposalKind
{
    /// <summary>From the top of the ranking, whatever still fits.</summary>
    Ranking,

    /// <summary>The set with the largest sum of points.</summary>
    RankingKnapsack,
    EqualShares,
    MostVotes,

    /// <summary>The set with the largest sum of votes.</summary>
    VotesKnapsack,
}
