using System.Numerics;

namespace Konzil.Methods.Selection;

/// <summary>
/// Sequential Phragmén: everybody earns money at the same even pace; a project is bought as soon as those who voted for it have its
/// cost together, and they begin again at nothing. Ends as soon as the next project, or one tied with it, would break the budget.
/// Projects dearer than the whole budget do not take part.
/// </summary>
/// <remarks>
/// Brill et al. (2017), Phragmén's voting methods and justified representation; with costs: Los, Christoff and Grossi (2022),
/// Proportional budget allocations. Two projects are compared in floating point first: only sums of positive numbers occur, so the
/// relative error is below the tolerance; what lies within it is compared in exact fractions.
/// </remarks>
public static class Phragmen
{
    private const double Tolerance = 1e-9;

    /// <summary>Works out the rule, exactly.</summary>
    /// <param name="election">Approval ballots.</param>
    /// <param name="options">Ties and minimum support.</param>
    /// <param name="cancellation">Stops between two rounds.</param>
    /// <exception cref="ElectionException">The rule cannot take these ballots.</exception>
    public static Outcome Select(Election election, SelectionOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(election);
        var profile = Profile.Of(election, Satisfaction.Cost, options ?? new SelectionOptions());
        var open = Enumerable.Range(0, profile.Cost.Length).Where(p => profile.Supporters[p].Length > 0 && profile.Cost[p] <= profile.Budget).ToList();
        var loads = new Loads(profile);
        var (selected, left, ties) = (new List<int>(), profile.Budget, 0);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = Earliest(loads, open);
            if (next.Exists(p => profile.Cost[p] > left))
            {
                break;
            }

            ties += next.Count > 1 ? 1 : 0;
            var bought = next.MinBy(p => profile.TieRank[p]);
            loads.Buy(bought);
            selected.Add(bought);
            left -= profile.Cost[bought];
            open.Remove(bought);
            open.RemoveAll(profile.ExcludedBy(bought).Contains);
        }

        return profile.Result(selected, ties);
    }

    private static List<int> Earliest(Loads loads, List<int> open)
    {
        var about = open.ConvertAll(loads.About);
        var limit = about.Min() * (1 + Tolerance);
        var near = open.Where((_, i) => about[i] <= limit).ToList();
        if (near.Count == 1)
        {
            return near;
        }

        var exact = near.ConvertAll(loads.Exactly);
        var first = exact.Aggregate((a, b) => Exact.Compare(b, a) < 0 ? b : a);
        return [.. near.Where((_, i) => exact[i] == first)];
    }

    /// <summary>
    /// When each project could be bought. Whoever paid has begun again with the last project paid for, so it is enough to count,
    /// for each open project, how many of its supporters began again with which project.
    /// </summary>
    private sealed class Loads
    {
        private readonly Profile _profile;
        private readonly int[] _last;
        private readonly List<long>[] _began;
        private readonly List<BigInteger> _when = [0];
        private readonly List<double> _whenAbout = [0];
        private BigInteger _denominator = 1;

        public Loads(Profile profile)
        {
            _profile = profile;
            _last = new int[profile.Weight.Length];
            _began = [.. profile.Votes.Select(v => new List<long> { v })];
        }

        public double About(int project)
        {
            double sum = _profile.Cost[project];
            var began = _began[project];
            for (var i = 1; i < began.Count; i++)
            {
                sum += began[i] * _whenAbout[i];
            }

            return sum / _profile.Votes[project];
        }

        public Exact Exactly(int project) => Exact.Fraction(Sum(project), _denominator * _profile.Votes[project]);

        public void Buy(int project)
        {
            var (sum, votes) = (Sum(project), _profile.Votes[project]);
            var common = BigInteger.GreatestCommonDivisor(sum, votes);
            var growth = votes / common;
            for (var i = 0; i < _when.Count; i++)
            {
                _when[i] *= growth;
            }

            _whenAbout.Add(About(project));
            _when.Add(sum / common);
            _denominator *= growth;
            var now = _when.Count - 1;
            foreach (var s in _profile.Supporters[project])
            {
                foreach (var other in _profile.Approved[s.Group])
                {
                    var began = _began[other];
                    began.AddRange(Enumerable.Repeat(0L, now + 1 - began.Count));
                    began[_last[s.Group]] -= s.People;
                    began[now] += s.People;
                }

                _last[s.Group] = now;
            }
        }

        private BigInteger Sum(int project)
        {
            var sum = _profile.Cost[project] * _denominator;
            var began = _began[project];
            for (var i = 1; i < began.Count; i++)
            {
                sum += began[i] * _when[i];
            }

            return sum;
        }
    }
}
