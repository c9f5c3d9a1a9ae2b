using System.Numerics;

namespace Konzil.Methods.Scoring.Rankings;

/// <summary>Result of Kemeny's rule.</summary>
/// <param name="Agreements">Pairs (person, two candidates) that an optimal ranking orders as the person does: the Kemeny score.</param>
/// <param name="Disagreements">Pairs it orders the other way round: the Kemeny distance; as small as possible.</param>
/// <param name="Count">How many rankings are optimal.</param>
/// <param name="Rankings">The optimal rankings, best candidate first, ordered by name; all of them up to <see cref="Kemeny.MostRankings"/>.</param>
public sealed record KemenyResult(long Agreements, long Disagreements, BigInteger Count, IReadOnlyList<IReadOnlyList<string>> Rankings);

/// <summary>
/// Kemeny's rule: the rankings without ties that contradict the people least. Candidates that beat all of a group by majority come
/// before it in every optimal ranking, so the field is cut into such groups first; within a group the smallest distance is
/// found for each set of candidates that could come first (dynamic programming over sets). Exact: only whole numbers are compared.
/// Sources: J. Kemeny, Mathematics without numbers (1959); M. Truchon, An extension of the Condorcet criterion and Kemeny orders (1998).
/// </summary>
public static class Kemeny
{
    /// <summary>No more rankings than this are listed.</summary>
    public const int MostRankings = 10_000;

    private const int LargestGroup = 22;

    /// <summary>Finds all optimal rankings.</summary>
    /// <param name="profile">The people's rankings. No group of candidates that no majority can cut has more than 22.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <remarks>Time and memory grow with 2 to the size of the largest group: 22 candidates in one circle need about a second and 100 MB.</remarks>
    /// <exception cref="InputException">A group is too large.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static KemenyResult Of(Profile profile, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var count = BigInteger.One;
        List<List<int>> rankings = [[]];
        foreach (var group in Groups(profile))
        {
            Demand.That(group.Length <= LargestGroup, "ballots", $"{Demand.Number(group.Length)} candidates beat each other in circles; more than {Demand.Number(LargestGroup)} cannot be ranked.");
            var circle = new Circle(profile, group, cancellation);
            count *= circle.Count;
            var within = circle.Rankings();
            rankings = [.. rankings.SelectMany(before => within.Select(after => before.Concat(after).ToList())).Take(MostRankings)];
        }

        var (agreements, disagreements) = (0L, 0L);
        for (var i = 0; i < rankings[0].Count; i++)
        {
            for (var j = i + 1; j < rankings[0].Count; j++)
            {
                agreements += profile.Preferring(rankings[0][i], rankings[0][j]);
                disagreements += profile.Preferring(rankings[0][j], rankings[0][i]);
            }
        }

        var names = rankings.Select(ranking => ranking.Select(c => profile.Candidates[c]).ToList()).OrderBy(ranking => ranking, Comparer<List<string>>.Create(Compare));
        return new(agreements, disagreements, count, [.. names]);
    }

    /// <summary>Candidates that are tied with or beat each other, directly or round about; the groups themselves are in order.</summary>
    private static List<int[]> Groups(Profile profile)
    {
        var n = profile.Candidates.Count;
        var reaches = new bool[n, n];
        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b < n; b++)
            {
                reaches[a, b] = a == b || profile.Preferring(a, b) >= profile.Preferring(b, a);
            }
        }

        for (var middle = 0; middle < n; middle++)
        {
            for (var a = 0; a < n; a++)
            {
                for (var b = 0; b < n; b++)
                {
                    reaches[a, b] |= reaches[a, middle] && reaches[middle, b];
                }
            }
        }

        // Whoever reaches more candidates comes first; those who reach the same ones reach each other.
        return [.. Enumerable.Range(0, n).GroupBy(a => Enumerable.Range(0, n).Count(b => reaches[a, b])).OrderByDescending(group => group.Key).Select(group => group.ToArray())];
    }

    private static int Compare(List<string>? a, List<string>? b)
    {
        for (var i = 0; i < a!.Count; i++)
        {
            if (string.CompareOrdinal(a[i], b![i]) is var order and not 0)
            {
                return order;
            }
        }

        return 0;
    }

    /// <summary>One group, ranked set by set: a set of members is a number with a bit for each.</summary>
    private sealed class Circle
    {
        private readonly int[] _members;
        private readonly int _half;
        private readonly long[][] _low;
        private readonly long[][] _high;
        private readonly long[] _distances;
        private readonly UInt128[] _ways;

        public Circle(Profile profile, int[] members, CancellationToken cancellation)
        {
            // How many people prefer a member to those of a set: looked up in two halves, since one table for all sets would not fit.
            _members = members;
            _half = members.Length / 2;
            _low = [.. members.Select(member => Preferring(profile, member, members[.._half]))];
            _high = [.. members.Select(member => Preferring(profile, member, members[_half..]))];
            _distances = new long[1 << members.Length];
            _ways = new UInt128[1 << members.Length];
            _ways[0] = 1;
            for (var set = 1; set < _distances.Length; set++)
            {
                if ((set & 0xFFFF) == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                Rank(set);
            }
        }

        public BigInteger Count => _ways[^1];

        public List<List<int>> Rankings()
        {
            var found = new List<List<int>>();
            Collect(found, _distances.Length - 1, []);
            return found;
        }

        /// <summary>The smallest distance of a ranking of this set alone, and how many rankings have it.</summary>
        private void Rank(int set)
        {
            var (distance, ways) = (long.MaxValue, UInt128.Zero);
            for (var rest = set; rest != 0; rest &= rest - 1)
            {
                var last = BitOperations.TrailingZeroCount(rest);
                var with = WithLast(set, last);
                if (with < distance)
                {
                    (distance, ways) = (with, UInt128.Zero);
                }

                if (with == distance)
                {
                    ways += _ways[set & ~(1 << last)];
                }
            }

            (_distances[set], _ways[set]) = (distance, ways);
        }

        /// <summary>The distance when this member comes last among the set.</summary>
        private long WithLast(int set, int last)
        {
            var before = set & ~(1 << last);
            return _distances[before] + _low[last][before & ((1 << _half) - 1)] + _high[last][before >> _half];
        }

        private void Collect(List<List<int>> found, int set, List<int> after)
        {
            if (set == 0)
            {
                found.Add([.. after.AsEnumerable().Reverse()]);
                return;
            }

            for (var rest = set; rest != 0 && found.Count < MostRankings; rest &= rest - 1)
            {
                var last = BitOperations.TrailingZeroCount(rest);
                if (WithLast(set, last) == _distances[set])
                {
                    after.Add(_members[last]);
                    Collect(found, set & ~(1 << last), after);
                    after.RemoveAt(after.Count - 1);
                }
            }
        }

        private static long[] Preferring(Profile profile, int member, int[] others)
        {
            var sums = new long[1 << others.Length];
            for (var set = 1; set < sums.Length; set++)
            {
                sums[set] = sums[set & (set - 1)] + profile.Preferring(member, others[BitOperations.TrailingZeroCount(set)]);
            }

            return sums;
        }
    }
}
