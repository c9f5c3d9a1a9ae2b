namespace Konzil.Methods.Scoring.Rankings;

/// <summary>One ranking and how many people hold it.</summary>
/// <param name="Count">1 or more.</param>
/// <param name="Ranking">Every candidate once, best first.</param>
public sealed record Ballot(int Count, IReadOnlyList<string> Ranking);

/// <summary>What many rankings say about each pair of candidates; all the rules here need no more.</summary>
public sealed class Profile
{
    private readonly long[] _preferring;

    private Profile(string[] candidates, long voters) => (Candidates, Voters, _preferring) = (candidates, voters, new long[candidates.Length * candidates.Length]);

    /// <summary>The candidates by name (ordinal), or in the order of the ranks they were given by.</summary>
    public IReadOnlyList<string> Candidates { get; }

    /// <summary>Number of people.</summary>
    public long Voters { get; }

    /// <summary>How many people prefer one candidate (number from 0) to another; ties count for neither.</summary>
    public long Preferring(int candidate, int other) => _preferring[candidate * Candidates.Count + other];

    /// <summary>Counts rankings without ties.</summary>
    /// <param name="ballots">1 or more, all with the same candidates.</param>
    /// <exception cref="InputException">There is no ballot, a count is below 1, or a ballot lacks, repeats or adds a candidate.</exception>
    public static Profile Of(IReadOnlyList<Ballot> ballots)
    {
        ArgumentNullException.ThrowIfNull(ballots);
        Demand.That(ballots.Count > 0 && ballots[0].Ranking.Count > 0, nameof(ballots), "There is no ranking.");
        var profile = new Profile([.. ballots[0].Ranking.Order(StringComparer.Ordinal)], ballots.Sum(ballot => (long)ballot.Count));
        for (var i = 0; i < ballots.Count; i++)
        {
            var place = $"{nameof(ballots)}[{Demand.Number(i)}]";
            Demand.That(ballots[i].Count > 0, place, "The count is 1 or more.");
            Demand.That(ballots[i].Ranking.Distinct(StringComparer.Ordinal).Count() == ballots[i].Ranking.Count, place, "A candidate is ranked twice.");
            Demand.That(ballots[i].Ranking.Order(StringComparer.Ordinal).SequenceEqual(profile.Candidates, StringComparer.Ordinal), place, "The candidates are not those of the first ranking.");
            var order = ballots[i].Ranking.Select(name => Array.BinarySearch((string[])profile.Candidates, name, StringComparer.Ordinal)).ToArray();
            var ranks = new double[order.Length];
            for (var position = 0; position < order.Length; position++)
            {
                ranks[order[position]] = position;
            }

            profile.Add(ranks, ballots[i].Count);
        }

        return profile;
    }

    /// <summary>Counts rankings given as ranks; ties are allowed.</summary>
    /// <param name="ranks">One row for each person, one finite rank for each candidate, 1 for the best.</param>
    /// <param name="candidates">Their names, each once.</param>
    /// <exception cref="InputException">The shape is wrong, or a name appears twice.</exception>
    public static Profile OfRanks(IReadOnlyList<IReadOnlyList<double>> ranks, IReadOnlyList<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var rows = Demand.Rectangle(ranks, nameof(ranks));
        Demand.That(candidates.Count == rows[0].Length, nameof(candidates), $"{Demand.Number(candidates.Count)} names for {Demand.Number(rows[0].Length)} ranks.");
        Demand.That(candidates.Distinct(StringComparer.Ordinal).Count() == candidates.Count, nameof(candidates), "A name appears twice.");
        var profile = new Profile([.. candidates], rows.Length);
        foreach (var row in rows)
        {
            profile.Add(row, 1);
        }

        return profile;
    }

    /// <summary>
    /// Counts rankings that need not hold every candidate: where a person ranks only one of a pair, or neither, that person says
    /// nothing about the pair, as with a tie.
    /// </summary>
    /// <param name="ranks">One row for each person, one finite rank for each candidate, 1 for the best; null for a gap.</param>
    /// <param name="candidates">Their names, each once.</param>
    /// <exception cref="InputException">The shape is wrong, or a name appears twice.</exception>
    public static Profile OfPartialRanks(IReadOnlyList<IReadOnlyList<double?>> ranks, IReadOnlyList<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(ranks);
        var profile = OfRanks([.. ranks.Select(row => row.Select(rank => rank ?? 0).ToArray())], candidates);
        Array.Clear(profile._preferring);
        foreach (var row in ranks)
        {
            // Not a number is neither smaller nor larger than any rank.
            profile.Add([.. row.Select(rank => rank ?? double.NaN)], 1);
        }

        return profile;
    }

    private void Add(double[] ranks, int count)
    {
        for (var a = 0; a < ranks.Length; a++)
        {
            for (var b = 0; b < ranks.Length; b++)
            {
                _preferring[a * ranks.Length + b] += ranks[a] < ranks[b] ? count : 0;
            }
        }
    }
}
