namespace Konzil.Methods.Selection;

/// <summary>An election no rule can work out: what is wrong and what to do.</summary>
public sealed class ElectionException(string message) : Exception(message);

/// <summary>A budget, projects that cost something, and ballots.</summary>
public sealed class Election
{
    /// <summary>Most projects of an election.</summary>
    public const int MostProjects = 50_000;

    private readonly HashSet<int>[] _exclusions;

    /// <summary>Checks what belongs together.</summary>
    /// <param name="budget">In units of the currency, 0 or more.</param>
    /// <param name="kind">What the ballots say.</param>
    /// <param name="projects">Each Id once.</param>
    /// <param name="ballots">One for each person.</param>
    /// <param name="exclusive">Groups of project Ids of which at most one is paid for.</param>
    /// <exception cref="ElectionException">An amount is negative, an Id is there twice or unknown, a project excludes itself, points are missing or negative.</exception>
    public Election(decimal budget, BallotKind kind, IReadOnlyList<Project> projects, IReadOnlyList<Ballot> ballots, IEnumerable<IReadOnlyList<string>>? exclusive = null)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(ballots);
        Require(budget >= 0, $"The budget is {budget}; it must not be negative.");
        Require(projects.Count <= MostProjects, $"{projects.Count} projects are too many; at most {MostProjects} are possible.");
        (Budget, Kind, Projects, Ballots) = (budget, kind, projects, ballots);
        var places = new Dictionary<string, int>(projects.Count, StringComparer.Ordinal);
        foreach (var project in projects)
        {
            Require(project.Cost >= 0, $"The project '{project.Id}' costs {project.Cost}; a cost must not be negative.");
            Require(places.TryAdd(project.Id, places.Count), $"The project '{project.Id}' is there twice.");
        }

        foreach (var ballot in ballots)
        {
            Check(ballot, projects.Count);
        }

        _exclusions = [.. projects.Select(_ => new HashSet<int>())];
        foreach (var group in exclusive ?? [])
        {
            Exclude(group, places);
        }
    }

    /// <summary>What can be spent, in units of the currency.</summary>
    public decimal Budget { get; }

    /// <summary>What the ballots say.</summary>
    public BallotKind Kind { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Project> Projects { get; }

    /// <summary>One for each person.</summary>
    public IReadOnlyList<Ballot> Ballots { get; }

    /// <summary>Further facts, as in the section META of a Pabulib file; no rule reads them.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Do the ballots carry points?</summary>
    public bool HasPoints => Kind is BallotKind.Cumulative or BallotKind.Scoring;

    /// <summary>Projects that cannot be paid for together with this one.</summary>
    /// <param name="project">A place in <see cref="Projects"/>.</param>
    public IReadOnlySet<int> ExcludedBy(int project) => _exclusions[project];

    private void Exclude(IReadOnlyList<string> group, Dictionary<string, int> places)
    {
        var members = new List<int>(group.Count);
        foreach (var id in group)
        {
            Require(places.TryGetValue(id, out var place), $"The exclusion names the unknown project '{id}'.");
            Require(!members.Contains(place), $"The project '{id}' excludes itself.");
            members.Add(place);
        }

        foreach (var member in members)
        {
            _exclusions[member].UnionWith(members);
            _exclusions[member].Remove(member);
        }
    }

    private void Check(Ballot ballot, int projects)
    {
        var seen = new HashSet<int>(ballot.Projects.Count);
        foreach (var project in ballot.Projects)
        {
            if ((uint)project >= (uint)projects || !seen.Add(project))
            {
                throw new ElectionException($"The ballot of '{ballot.Voter}' names a project that is not there, or one twice.");
            }
        }

        if (HasPoints && ballot.Points?.Count != ballot.Projects.Count)
        {
            throw new ElectionException($"The ballot of '{ballot.Voter}' needs points for each of its projects.");
        }

        if (HasPoints && ballot.Points!.Any(p => p < 0))
        {
            throw new ElectionException($"The ballot of '{ballot.Voter}' has negative points; no rule can count them.");
        }
    }

    private static void Require(bool holds, FormattableString message)
    {
        if (!holds)
        {
            throw new ElectionException(FormattableString.Invariant(message));
        }
    }
}
