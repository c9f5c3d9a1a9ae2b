namespace Konzil.Methods.Selection;

/// <summary>Who comes first when a rule leaves a tie.</summary>
public enum TieBreak
{
    /// <summary>The smaller Id, compared as text (ordinal).</summary>
    Id,

    /// <summary>The cheaper project, then the one with more votes, then the smaller Id.</summary>
    CostThenVotes,

    /// <summary>The cheaper project, then more votes, then a lot: the smaller SHA-256 of seed, line break and Id.</summary>
    Lot,
}

/// <summary>What a project is worth to a person who voted for it.</summary>
public enum Satisfaction
{
    /// <summary>Its cost: a large project counts more than a small one.</summary>
    Cost,

    /// <summary>One, whatever it costs.</summary>
    Cardinality,

    /// <summary>The points the person gave; one where ballots have no points.</summary>
    Points,
}

/// <summary>What a city publishes before the vote.</summary>
public record SelectionOptions
{
    /// <summary>Who comes first in a tie.</summary>
    public TieBreak Ties { get; init; } = TieBreak.Id;

    /// <summary>For <see cref="TieBreak.Lot"/>: a text nobody could know before the ballots were closed.</summary>
    public string Seed { get; init; } = "";

    /// <summary>Projects with fewer votes are never paid for.</summary>
    public int MinimumSupport { get; init; }
}

/// <summary>What is to be paid for.</summary>
/// <param name="Selected">Places in <see cref="Election.Projects"/>, in the order the rule took them.</param>
/// <param name="Cost">What they cost together.</param>
/// <param name="Ties">Rounds in which the choice between equals was left to <see cref="SelectionOptions.Ties"/>.</param>
public sealed record Outcome(IReadOnlyList<int> Selected, decimal Cost, int Ties)
{
    /// <summary>Equal Shares: how often the rule was run with growing money.</summary>
    public int Runs { get; init; } = 1;

    /// <summary>Equal Shares: the money each person had in the run that was taken.</summary>
    public Exact? VoterBudget { get; init; }

    /// <summary>Their Ids in ordinal order.</summary>
    public IReadOnlyList<string> Ids(Election election)
    {
        ArgumentNullException.ThrowIfNull(election);
        return [.. Selected.Select(p => election.Projects[p].Id).Order(StringComparer.Ordinal)];
    }
}
