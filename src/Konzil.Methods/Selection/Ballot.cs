namespace Konzil.Methods.Selection;

/// <summary>What a ballot says, in the words of the Pabulib format.</summary>
public enum BallotKind
{
    /// <summary>Any number of projects, all alike.</summary>
    Approval,

    /// <summary>One project.</summary>
    ChooseOne,

    /// <summary>Points out of a fixed sum.</summary>
    Cumulative,

    /// <summary>Points for each project, without a sum.</summary>
    Scoring,

    /// <summary>Projects in order of preference.</summary>
    Ordinal,
}

/// <summary>The ballot of one person. An empty ballot counts as a person: its share of the budget stays unspent.</summary>
/// <param name="Voter">A name or number; not used by any rule.</param>
/// <param name="Projects">Places in <see cref="Election.Projects"/>, each once; the order only says something in ordinal ballots.</param>
/// <param name="Points">As many as projects, 0 or more; null where the ballot has no points.</param>
public sealed record Ballot(string Voter, IReadOnlyList<int> Projects, IReadOnlyList<decimal>? Points = null);
