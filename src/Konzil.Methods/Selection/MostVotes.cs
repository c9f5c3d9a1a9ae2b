namespace Konzil.Methods.Selection;

/// <summary>
/// The usual rule of cities: projects in order of what they bring, each paid for if it still fits, else skipped. With the
/// satisfaction Cost the order is that of votes; with Cardinality or Points it is votes or points for each unit of money.
/// Projects without any vote come last and are paid for if they fit: a city that does not want that sets a minimum support.
/// </summary>
/// <remarks>Known as greedy utilitarian welfare (Rey and Maly, 2023, The (computational) social choice take on indivisible participatory budgeting).</remarks>
public static class MostVotes
{
    /// <summary>Works out the rule.</summary>
    /// <param name="election">Approval ballots, or any with points under <see cref="Satisfaction.Points"/>.</param>
    /// <param name="satisfaction">What the order is made of.</param>
    /// <param name="options">Ties and minimum support.</param>
    /// <exception cref="ElectionException">The rule cannot take these ballots.</exception>
    public static Outcome Select(Election election, Satisfaction satisfaction = Satisfaction.Cost, SelectionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(election);
        var profile = Profile.Of(election, satisfaction, options ?? new SelectionOptions());
        var (selected, ties) = Fill(profile, satisfaction, []);
        return profile.Result(selected, ties);
    }

    /// <summary>Spends what is left after some projects were taken.</summary>
    internal static (List<int> Selected, int Ties) Fill(Profile profile, Satisfaction satisfaction, IReadOnlyList<int> taken)
    {
        var selected = new List<int>(taken);
        var closed = new HashSet<int>(taken.SelectMany(profile.ExcludedBy).Concat(taken));
        var left = profile.Budget - taken.Sum(p => profile.Cost[p]);
        var order = Enumerable.Range(0, profile.Cost.Length).Where(p => profile.Admitted[p]).ToArray();
        Array.Sort(order, (a, b) => Compare(profile, satisfaction, b, a) is var first && first != 0 ? first : profile.TieRank[a].CompareTo(profile.TieRank[b]));
        var ties = 0;
        for (var i = 0; i < order.Length; i++)
        {
            var project = order[i];
            if (profile.Cost[project] > left || closed.Contains(project))
            {
                continue;
            }

            ties += order.Skip(i + 1).TakeWhile(q => Compare(profile, satisfaction, q, project) == 0).Any(q => profile.Cost[q] <= left && !closed.Contains(q)) ? 1 : 0;
            selected.Add(project);
            left -= profile.Cost[project];
            closed.UnionWith(profile.ExcludedBy(project));
        }

        return (selected, ties);
    }

    private static int Compare(Profile profile, Satisfaction satisfaction, int a, int b) => satisfaction == Satisfaction.Cost
        ? profile.Votes[a].CompareTo(profile.Votes[b])
        : (profile.Score[a], profile.Score[b]) switch
        {
            (0, 0) => 0,
            (0, _) => -1,
            (_, 0) => 1,
            // Points for each unit of money, multiplied out; a project that costs nothing brings most.
            var (x, y) => ((Int128)x * profile.Cost[b]).CompareTo((Int128)y * profile.Cost[a]),
        };
}
