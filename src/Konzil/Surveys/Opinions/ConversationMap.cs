using System.Text.Json;
using Konzil.Methods.Opinions;

namespace Konzil.Surveys;

/// <summary>How many of some people answered a statement in which way.</summary>
public sealed record MapCount(int Agree, int Disagree, int Seen);

/// <summary>A statement that tells something: how many of those who saw it are behind it.</summary>
public sealed record MapStatement(int Number, bool Agrees, int Successes, int Trials);

/// <summary>A group of at least five people: its middle, what sets it apart, its counts by statement number.</summary>
public sealed record MapGroup(int Size, double X, double Y, IReadOnlyList<MapStatement> Apart, IReadOnlyDictionary<int, MapCount> Counts);

/// <summary>Where one participant stands, in the order of the published votes. Group 0 is the first; -1 none.</summary>
public sealed record MapPoint(double X, double Y, int Group);

/// <summary>The stored result of a conversation. Knows numbers of statements and no person.</summary>
public sealed record ConversationMap
{
    public required int People { get; init; }

    public required int Votes { get; init; }

    public required double Silhouette { get; init; }

    public required IReadOnlyList<MapPoint> Points { get; init; }

    public required IReadOnlyList<MapGroup> Groups { get; init; }

    public required IReadOnlyDictionary<int, MapCount> All { get; init; }

    /// <summary>What most agree with in every group.</summary>
    public required IReadOnlyList<MapStatement> Shared { get; init; }

    /// <summary>Per statement 0 to 1; low as soon as one group is against it.</summary>
    public required IReadOnlyDictionary<int, double> AcrossGroups { get; init; }

    /// <summary>How far each statement drives people apart, for asking the telling ones first.</summary>
    public required IReadOnlyDictionary<int, double> Extremity { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this);

    public static ConversationMap? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<ConversationMap>(json);

    public static ConversationMap Of(VoteTable votes, CancellationToken cancellation)
    {
        var map = OpinionMap.Of(votes, cancellation: cancellation);
        var numbers = votes.Statements.Select(s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var groupOf = map.Groups.SelectMany((g, place) => g.Group.Members.Select(m => (m, place))).ToDictionary(p => p.m, p => p.place);
        return new ConversationMap
        {
            People = votes.Participants.Count,
            Votes = map.All.Sum(c => c.Seen),
            Silhouette = map.People.Silhouette,
            Points = [.. map.People.People.Zip(map.People.Positions, (person, at) => new MapPoint(Math.Round(at.X, 3), Math.Round(at.Y, 3), groupOf.GetValueOrDefault(person, -1)))],
            Groups = [.. map.Groups.Select(g => new MapGroup(g.Group.Members.Count, g.Group.Centre.X, g.Group.Centre.Y, [.. g.Representative.Select(r => Told(numbers, r.Shared))], Counted(numbers, g.Counts)))],
            All = Counted(numbers, map.All),
            Shared = [.. map.Agreed.Concat(map.Disagreed).Where(s => map.Groups.All(g => MostOf(g.Counts[s.Statement], s.Agrees))).Select(s => Told(numbers, s))],
            AcrossGroups = numbers.Zip(map.AcrossGroups).ToDictionary(p => p.First, p => p.Second),
            Extremity = numbers.Select((number, place) => (number, place)).ToDictionary(p => p.number, p => map.Space.Extremity(p.place)),
        };
    }

    // More than half of those who saw it, in every single group: only then it is said that all groups share it.
    private static bool MostOf(StatementCounts counts, bool agrees) => 2 * (agrees ? counts.Agree : counts.Disagree) > counts.Seen;

    private static MapStatement Told(List<int> numbers, SharedStatement shared) => new(numbers[shared.Statement], shared.Agrees, shared.Successes, shared.Trials);

    private static Dictionary<int, MapCount> Counted(List<int> numbers, IReadOnlyList<StatementCounts> counts) =>
        numbers.Zip(counts).ToDictionary(p => p.First, p => new MapCount(p.Second.Agree, p.Second.Disagree, p.Second.Seen));
}
