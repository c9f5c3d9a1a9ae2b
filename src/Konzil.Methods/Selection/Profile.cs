using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Konzil.Methods.Selection;

/// <summary>
/// An election made ready for counting: whole numbers in the smallest unit that occurs, and people with equal ballots as one group,
/// for they always keep equal money. Projects below the minimum support have no place in it: nobody supports them.
/// </summary>
internal sealed class Profile
{
    private const int MostDecimals = 6;
    private const decimal LargestAmount = 9_000_000_000_000_000_000m;

    private Profile(Election election)
    {
        Election = election;
        Voters = election.Ballots.Count;
        var decimals = Decimals(election.Projects.Select(p => p.Cost).Append(election.Budget));
        Unit = Power(decimals);
        Cost = new long[election.Projects.Count];
        var total = Scaled(election.Budget);
        Budget = (long)total;
        for (var p = 0; p < Cost.Length; p++)
        {
            var cost = Scaled(election.Projects[p].Cost);
            total += cost;
            Cost[p] = (long)cost;
        }

        if (total > LargestAmount)
        {
            throw new ElectionException("The amounts are too large to be counted exactly; give them in a larger unit.");
        }
    }

    public Election Election { get; }

    public int Voters { get; }

    /// <summary>How many of the smallest units that occur make one unit of the currency.</summary>
    public long Unit { get; }

    public long Budget { get; }

    public long[] Cost { get; }

    /// <summary>People in each group.</summary>
    public int[] Weight { get; private set; } = [];

    /// <summary>The groups that support each project.</summary>
    public Supporter[][] Supporters { get; private set; } = [];

    /// <summary>The projects each group supports.</summary>
    public int[][] Approved { get; private set; } = [];

    /// <summary>People who support each project.</summary>
    public long[] Votes { get; private set; } = [];

    /// <summary>Votes weighted with points.</summary>
    public long[] Score { get; private set; } = [];

    /// <summary>May it be paid for? Not below the minimum support.</summary>
    public bool[] Admitted { get; private set; } = [];

    /// <summary>The place of each project when all were tied; the smaller comes first.</summary>
    public int[] TieRank { get; private set; } = [];

    public static Profile Of(Election election, Satisfaction satisfaction, SelectionOptions options)
    {
        if (election.Kind == BallotKind.Ordinal)
        {
            throw new ElectionException("The ballots are ordinal; no rule here takes an order of preference. Use approval, choose-1, cumulative or scoring ballots.");
        }

        if (election.HasPoints && satisfaction != Satisfaction.Points)
        {
            throw new ElectionException("The ballots carry points, this rule counts approvals. Use a rule for points (greedy_additive, mes_additive, max_additive).");
        }

        var profile = new Profile(election);
        profile.Gather();
        profile.Admit(options.MinimumSupport);
        profile.OrderTies(options);
        return profile;
    }

    public Outcome Result(IReadOnlyList<int> selected, int ties) => new(selected, selected.Sum(p => Election.Projects[p].Cost), ties);

    public IReadOnlySet<int> ExcludedBy(int project) => Election.ExcludedBy(project);

    private void Gather()
    {
        var scale = Election.HasPoints ? Power(Decimals(Election.Ballots.SelectMany(b => b.Points!))) : 1;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var groups = new List<(int Project, long Points)[]>();
        var weights = new List<int>();
        var key = new StringBuilder();
        foreach (var ballot in Election.Ballots)
        {
            var support = Support(ballot, scale);
            key.Clear();
            foreach (var (project, points) in support)
            {
                key.Append((char)project).Append((char)(points >> 48)).Append((char)(points >> 32)).Append((char)(points >> 16)).Append((char)points);
            }

            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, key.ToString(), out var known);
            if (!known)
            {
                place = groups.Count;
                groups.Add(support);
                weights.Add(0);
            }

            weights[place]++;
        }

        Weight = [.. weights];
        Approved = [.. groups.Select(g => g.Select(s => s.Project).ToArray())];
        Count(groups);
    }

    private void Count(List<(int Project, long Points)[]> groups)
    {
        var supporters = Cost.Select(_ => new List<Supporter>()).ToArray();
        (Votes, Score) = (new long[Cost.Length], new long[Cost.Length]);
        for (var g = 0; g < groups.Count; g++)
        {
            foreach (var (project, points) in groups[g])
            {
                supporters[project].Add(new Supporter(g, Weight[g], points));
                Votes[project] += Weight[g];
                Score[project] = checked(Score[project] + Weight[g] * points);
            }
        }

        Supporters = [.. supporters.Select(s => s.ToArray())];
    }

    private (int Project, long Points)[] Support(Ballot ballot, long scale)
    {
        var support = new List<(int Project, long Points)>(ballot.Projects.Count);
        for (var i = 0; i < ballot.Projects.Count; i++)
        {
            var points = Election.HasPoints ? checked((long)(ballot.Points![i] * scale)) : 1;
            if (points > 0)
            {
                support.Add((ballot.Projects[i], points));
            }
        }

        support.Sort();
        return [.. support];
    }

    private void Admit(int minimum)
    {
        Admitted = [.. Votes.Select(v => v >= minimum)];
        for (var p = 0; p < Cost.Length; p++)
        {
            if (!Admitted[p])
            {
                Supporters[p] = [];
            }
        }
    }

    private void OrderTies(SelectionOptions options)
    {
        var ids = Election.Projects.Select(p => p.Id).ToArray();
        var lots = options.Ties == TieBreak.Lot ? ids.Select(id => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(options.Seed + "\n" + id)))).ToArray() : ids;
        var order = Enumerable.Range(0, ids.Length);
        var ordered = options.Ties == TieBreak.Id
            ? order.OrderBy(p => ids[p], StringComparer.Ordinal)
            : order.OrderBy(p => Cost[p]).ThenByDescending(p => Votes[p]).ThenBy(p => lots[p], StringComparer.Ordinal);
        TieRank = new int[ids.Length];
        var rank = 0;
        foreach (var project in ordered)
        {
            TieRank[project] = rank++;
        }
    }

    private decimal Scaled(decimal amount) => amount <= LargestAmount / Unit ? amount * Unit : throw new ElectionException("An amount is too large to be counted exactly; give amounts in a larger unit.");

    private static int Decimals(IEnumerable<decimal> numbers)
    {
        // Dividing by 1 written with 28 zeros drops trailing zeros.
        var decimals = numbers.Select(n => (int)(n / 1.0000000000000000000000000000m).Scale).DefaultIfEmpty(0).Max();
        return decimals <= MostDecimals ? decimals : throw new ElectionException($"A number has {decimals} decimal places; at most {MostDecimals} are possible.");
    }

    private static long Power(int decimals) => (long)Math.Pow(10, decimals);
}

/// <summary>A group of people with equal ballots that supports a project.</summary>
/// <param name="Group">Its place.</param>
/// <param name="People">How many.</param>
/// <param name="Points">What each of them gave to the project; 1 without points.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Supporter(int Group, int People, long Points);
