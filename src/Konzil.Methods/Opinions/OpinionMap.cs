namespace Konzil.Methods.Opinions;

/// <summary>A group of the map with what it stands for.</summary>
/// <param name="Group">Who belongs to it.</param>
/// <param name="Counts">How the group answered each statement.</param>
/// <param name="Representative">The statements in which it differs from the others, at most five.</param>
public sealed record DescribedGroup(OpinionGroup Group, IReadOnlyList<StatementCounts> Counts, IReadOnlyList<RepresentativeStatement> Representative);

/// <summary>
/// The opinion map of a conversation: where people stand, which groups there are, what each stands for and what all share.
/// The same votes in the same order of people give the same map; the order of statements has no influence.
/// </summary>
/// <param name="Space">The map's two directions.</param>
/// <param name="People">Who stands where.</param>
/// <param name="Groups">0 or 2 to 5 groups of at least five people, the largest first.</param>
/// <param name="All">How all participants answered each statement, also those who answered too few for the map.</param>
/// <param name="Agreed">What most agree with, at most five.</param>
/// <param name="Disagreed">What most disagree with, at most five.</param>
/// <param name="AcrossGroups">For each statement the consensus across groups, 0 to 1 (<see cref="OpinionStatements.GroupInformedConsensus"/>).</param>
public sealed record OpinionMap(
    OpinionSpace Space,
    OpinionGroups People,
    IReadOnlyList<DescribedGroup> Groups,
    IReadOnlyList<StatementCounts> All,
    IReadOnlyList<SharedStatement> Agreed,
    IReadOnlyList<SharedStatement> Disagreed,
    IReadOnlyList<double> AcrossGroups)
{
    /// <summary>Stands with every stored result, so that a later change of the method is seen.</summary>
    public const string Method = "opinions/1";

    /// <summary>Works the map out. 10,000 people with 500 statements take some seconds.</summary>
    /// <param name="votes">The answers.</param>
    /// <param name="stay">Names of participants who were on the map before and stay on it; see <see cref="OpinionGroups.Of"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static OpinionMap Of(VoteTable votes, IReadOnlySet<string>? stay = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(votes);
        var space = OpinionSpace.Of(votes, cancellation);
        var people = OpinionGroups.Of(votes, space, stay, cancellation);
        var counts = people.Groups.Select(g => StatementCounts.Of(votes, g.Members)).ToList();
        var all = StatementCounts.Of(votes, Enumerable.Range(0, votes.Participants.Count));
        var places = Enumerable.Range(0, votes.Statements.Count).ToList();
        var groups = people.Groups.Select((group, g) =>
        {
            var others = places.Select(j => counts.Where((_, other) => other != g).Aggregate(default(StatementCounts), (sum, c) => sum + c[j])).ToList();
            return new DescribedGroup(group, counts[g], OpinionStatements.Representative(counts[g], others, votes.IsMuted));
        }).ToList();
        return new OpinionMap(
            space,
            people,
            groups,
            all,
            OpinionStatements.Consensus(all, true, votes.IsMuted),
            OpinionStatements.Consensus(all, false, votes.IsMuted),
            [.. places.Select(j => OpinionStatements.GroupInformedConsensus(counts.Select(c => c[j])))]);
    }
}
