namespace Konzil.Methods.Opinions;

/// <summary>People with similar answers.</summary>
/// <param name="Members">The participants, by their place in <see cref="VoteTable.Participants"/>, ascending; never under <see cref="OpinionGroups.Fewest"/>.</param>
/// <param name="Centre">The middle of their positions.</param>
public sealed record OpinionGroup(IReadOnlyList<int> Members, Position Centre);

/// <summary>
/// Groups of people on the map. People are first gathered in at most 100 small clusters, these in 2 to 5 groups; the number of
/// groups is the one with the clearest gaps (silhouette). A division with a group under five people is never taken: it would show
/// single persons. Two starts are tried: the first different clusters (as Polis does), which is kept unless the other one, k-means++
/// with a fixed seed, keeps the groups clearly better apart.
/// </summary>
public sealed class OpinionGroups
{
    /// <summary>Fewest people of a group.</summary>
    public const int Fewest = 5;

    private const int MostBase = 100;
    private const int BaseSteps = 100;
    private const int GroupSteps = 20;
    private const int MostGroups = 5;
    private const int AnswersNeeded = 7;
    private const int FewestPeople = 15;
    private const int Draws = 50;
    private const int Seed = 1;
    private const double ClearlyBetter = 0.1;

    private OpinionGroups(IReadOnlyList<int> people, IReadOnlyList<Position> positions, IReadOnlyList<OpinionGroup> groups, double silhouette) =>
        (People, Positions, Groups, Silhouette) = (people, positions, groups, silhouette);

    /// <summary>
    /// Who stands on the map, by place, ascending: whoever answered seven statements (or all, if there are fewer); with fewer than 15
    /// such people also the most active others.
    /// </summary>
    public IReadOnlyList<int> People { get; }

    /// <summary>Where they stand, in the order of <see cref="People"/>.</summary>
    public IReadOnlyList<Position> Positions { get; }

    /// <summary>The groups, the largest first; none when opinions cannot be divided into groups of five and more.</summary>
    public IReadOnlyList<OpinionGroup> Groups { get; }

    /// <summary>How clearly the groups are apart, -1 to 1 (above 0.25 is a visible structure); 0 without groups.</summary>
    public double Silhouette { get; }

    /// <summary>Finds the groups.</summary>
    /// <param name="votes">The answers.</param>
    /// <param name="space">The map of these answers.</param>
    /// <param name="stay">Names of participants who were on the map before and stay on it whatever they answered; may be left out.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static OpinionGroups Of(VoteTable votes, OpinionSpace space, IReadOnlySet<string>? stay = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(votes);
        ArgumentNullException.ThrowIfNull(space);
        var people = OnTheMap(votes, stay);
        var positions = people.Select(space.PositionOf).ToArray();
        var ones = new int[people.Count];
        Array.Fill(ones, 1);
        var small = people.Count <= MostBase
            ? Enumerable.Range(0, people.Count).ToArray()
            : Clusters.Around(Clusters.FirstDistinct(positions, MostBase), positions, ones, BaseSteps);
        cancellation.ThrowIfCancellationRequested();
        var gathered = Enumerable.Range(0, people.Count).GroupBy(i => small[i]).OrderBy(g => g.Key).Select(g => Middle(g.ToList(), positions)).ToArray();
        var sizes = Enumerable.Range(0, people.Count).CountBy(i => small[i]).OrderBy(g => g.Key).Select(g => g.Value).ToArray();

        var first = Best(gathered, sizes, k => Clusters.Around(Clusters.FirstDistinct(gathered, k), gathered, sizes, GroupSteps));
        cancellation.ThrowIfCancellationRequested();
        var second = Best(gathered, sizes, k => Drawn(gathered, sizes, k));
        var (groups, silhouette) = first.Groups is null || second.Silhouette > first.Silhouette + ClearlyBetter ? second : first;
        if (groups is null)
        {
            return new OpinionGroups(people, positions, [], 0);
        }

        var found = Enumerable.Range(0, people.Count).GroupBy(i => groups[small[i]])
            .Select(g => new OpinionGroup([.. g.Select(i => people[i])], Middle(g.ToList(), positions)))
            .OrderByDescending(g => g.Members.Count).ThenBy(g => g.Members[0]).ToList();
        return new OpinionGroups(people, positions, found, silhouette);
    }

    private static List<int> OnTheMap(VoteTable votes, IReadOnlySet<string>? stay)
    {
        var answers = Enumerable.Range(0, votes.Participants.Count).Select(votes.AnswersOf).ToArray();
        var needed = Math.Min(AnswersNeeded, votes.StatementCount);
        var enough = Enumerable.Range(0, answers.Length).Where(i => answers[i] >= needed || stay?.Contains(votes.Participants[i]) == true).ToList();
        return enough.Count >= FewestPeople
            ? enough
            : Enumerable.Range(0, answers.Length).Where(i => answers[i] > 0).OrderByDescending(i => answers[i]).ThenBy(i => i).Take(FewestPeople).Order().ToList();
    }

    private static (int[]? Groups, double Silhouette) Best(Position[] points, int[] sizes, Func<int, int[]> divide)
    {
        (int[]? Groups, double Silhouette) best = (null, double.NegativeInfinity);
        for (var k = 2; k <= Math.Min(MostGroups, 2 + points.Length / 12); k++)
        {
            var groups = divide(k);
            var counts = new int[k];
            for (var i = 0; i < groups.Length; i++)
            {
                counts[groups[i]] += sizes[i];
            }

            if (counts.All(c => c >= Fewest) && Clusters.Silhouette(points, groups) is var silhouette && silhouette > best.Silhouette)
            {
                best = (groups, silhouette);
            }
        }

        return best;
    }

    private static int[] Drawn(Position[] points, int[] sizes, int k)
    {
        var random = new Random(Seed);
        (int[] Groups, double Loose) best = ([], double.PositiveInfinity);
        for (var draw = 0; draw < Draws; draw++)
        {
            var groups = Clusters.Around(Clusters.Spread(points, sizes, k, random), points, sizes, GroupSteps);
            if (Clusters.Looseness(points, sizes, groups) is var loose && loose < best.Loose)
            {
                best = (groups, loose);
            }
        }

        return best.Groups;
    }

    private static Position Middle(List<int> places, Position[] positions) =>
        new(places.Sum(i => positions[i].X) / places.Count, places.Sum(i => positions[i].Y) / places.Count);
}
