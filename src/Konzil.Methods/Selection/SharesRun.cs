using System.Numerics;
using System.Runtime.InteropServices;

namespace Konzil.Methods.Selection;

/// <summary>
/// One run of the Method of Equal Shares. Everybody starts with the same money. In each round the supporters of a project would
/// share its cost equally (for points: in proportion), who has less gives the rest; the project with the best value for that price
/// is bought.
/// <para>
/// The exact amounts become fractions of hundreds of digits. So the money of each group is bounded from below and above by whole
/// numbers of a tiny unit, rounded outwards in each step. Where the bounds leave open which project is best or whether one can be
/// paid, <see cref="ExactShares"/> decides and the bounds are drawn tight again: the result is that of exact fractions.
/// </para>
/// </summary>
internal sealed class SharesRun
{
    private const long Finest = 1L << 61;

    private readonly Profile _profile;
    private readonly Satisfaction _satisfaction;
    private readonly long[] _least;
    private readonly long[] _most;
    private readonly long[] _lowestPrice;
    private readonly Bound[] _cost;
    private readonly long _share;
    private readonly List<int> _open = [];
    private readonly List<Offer> _offers = [];
    private Exact _voterBudget;
    private ExactShares? _exact;

    public SharesRun(Profile profile, Satisfaction satisfaction)
    {
        (_profile, _satisfaction) = (profile, satisfaction);
        (_least, _most) = (new long[profile.Weight.Length], new long[profile.Weight.Length]);
        (_lowestPrice, _cost) = (new long[profile.Cost.Length], new Bound[profile.Cost.Length]);
        var largest = profile.Supporters.SelectMany(s => s).Select(s => s.Points).DefaultIfEmpty(1).Max();
        _share = Finest / largest / Math.Max(1, profile.Voters);
    }

    /// <summary>In the order they were bought.</summary>
    public List<int> Bought { get; } = [];

    public long Spent { get; private set; }

    public int Ties { get; private set; }

    /// <summary>Starts anew and buys until nobody can pay for anything more.</summary>
    /// <param name="voterBudget">What each person has, in the smallest unit of the profile.</param>
    /// <param name="cancellation">Looked at in each round.</param>
    public void Run(Exact voterBudget, CancellationToken cancellation)
    {
        Start(voterBudget);
        while (_open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            GatherOffers();
            if (_offers.Count == 0)
            {
                return;
            }

            Buy(_offers.Count == 1 ? _offers[0] : Best());
        }
    }

    private void Start(Exact voterBudget)
    {
        (_voterBudget, _exact, Spent, Ties) = (voterBudget, null, 0, 0);
        Bought.Clear();
        _open.Clear();
        Array.Fill(_least, _share);
        Array.Fill(_most, _share);
        Array.Clear(_lowestPrice);
        var all = voterBudget.Top * _profile.Voters;
        var projects = Enumerable.Range(0, _cost.Length).Where(p => _profile.Supporters[p].Length > 0).OrderBy(p => _profile.TieRank[p]).ToList();
        foreach (var p in projects.Where(p => _profile.Cost[p] == 0))
        {
            // What costs nothing and somebody wants comes first; it has no price to compare.
            if (!_profile.ExcludedBy(p).Any(Bought.Contains))
            {
                Bought.Add(p);
            }
        }

        foreach (var p in projects.Where(p => _profile.Cost[p] > 0 && _profile.Cost[p] * voterBudget.Bottom <= all && !_profile.ExcludedBy(p).Any(Bought.Contains)))
        {
            var scaled = BigInteger.DivRem(_profile.Cost[p] * voterBudget.Bottom * _share, voterBudget.Top, out var rest);
            _cost[p] = new Bound((long)scaled, (long)scaled + (rest.IsZero ? 0 : 1));
            _open.Add(p);
        }
    }

    /// <summary>The projects that may be the best: their lowest price is not above the highest of another.</summary>
    private void GatherOffers()
    {
        _offers.Clear();
        _open.Sort((a, b) => Estimate(a).CompareTo(Estimate(b)));
        Offer? best = null;
        var kept = 0;
        for (var i = 0; i < _open.Count; i++)
        {
            var project = _open[i];
            // Prices only rise, so that of an earlier round is a lower bound.
            if (best is { } b && Worse(_lowestPrice[project], project, b))
            {
                _open[kept++] = project;
                continue;
            }

            if (Offered(project) is not { } offer)
            {
                continue;
            }

            _open[kept++] = project;
            _lowestPrice[project] = Math.Max(_lowestPrice[project], offer.Price.Least);
            _offers.Add(offer);
            best = best is not { } old || !Worse(offer.Price.Most, project, old) ? offer : best;
        }

        _open.RemoveRange(kept, _open.Count - kept);
        _offers.RemoveAll(o => Worse(o.Price.Least, o.Project, best!.Value));
    }

    private double Estimate(int project) => _satisfaction == Satisfaction.Cost ? (double)_lowestPrice[project] / _profile.Cost[project] : _lowestPrice[project];

    /// <summary>Is this price surely worse than the other at its highest?</summary>
    private bool Worse(long price, int project, Offer other) => _satisfaction == Satisfaction.Cost
        ? (Int128)price * _profile.Cost[other.Project] > (Int128)other.Price.Most * _profile.Cost[project]
        : price > other.Price.Most;

    private Offer? Offered(int project)
    {
        var supporters = _profile.Supporters[project];
        long least = 0, most = 0;
        foreach (var s in supporters)
        {
            least += s.People * _least[s.Group];
            most += s.People * _most[s.Group];
        }

        var cost = _cost[project];
        if (most < cost.Least || (least < cost.Most && ExactAmounts().Price(project) is null))
        {
            return null;
        }

        var price = _lowestPrice[project];
        while (true)
        {
            long poor = 0, leastPoor = 0, points = 0;
            foreach (var s in supporters)
            {
                if (_most[s.Group] <= price * s.Points)
                {
                    poor += s.People * _most[s.Group];
                    leastPoor += s.People * _least[s.Group];
                }
                else
                {
                    points += s.People * s.Points;
                }
            }

            // Whoever is counted as poor, this is never above the price: the true division of people makes it largest.
            var next = points == 0 ? price : (cost.Least - poor) / points;
            if (next <= price)
            {
                return new Offer(project, new Bound(price, Highest(project, points == 0 ? price : Up(cost.Most - leastPoor, points))));
            }

            price = next;
        }
    }

    /// <summary>The first price from this one on that is surely enough.</summary>
    private long Highest(int project, long price)
    {
        while (true)
        {
            long poor = 0, points = 0;
            foreach (var s in _profile.Supporters[project])
            {
                if (_least[s.Group] <= price * s.Points)
                {
                    poor += s.People * _least[s.Group];
                }
                else
                {
                    points += s.People * s.Points;
                }
            }

            if (poor + (Int128)price * points >= _cost[project].Most)
            {
                return price;
            }

            if (points == 0)
            {
                // Only the exact amounts are enough: everybody gives all, and nobody more than the richest has for a point.
                return _profile.Supporters[project].Max(s => Up(_most[s.Group], s.Points));
            }

            price = Up(_cost[project].Most - poor, points);
        }
    }

    /// <summary>Compares the offers exactly; in a tie the rule of the election decides.</summary>
    private Offer Best()
    {
        var exact = ExactAmounts();
        var prices = _offers.Select(o => (Offer: o, Value: Value(exact.Price(o.Project)!.Value, o.Project))).ToList();
        var lowest = prices.Aggregate((a, b) => Exact.Compare(b.Value, a.Value) < 0 ? b : a).Value;
        var tied = prices.Where(p => p.Value == lowest).Select(p => p.Offer).OrderBy(o => _profile.TieRank[o.Project]).ToList();
        Ties += tied.Count > 1 ? 1 : 0;
        return Offered(tied[0].Project)!.Value;
    }

    private Exact Value(Exact price, int project) => _satisfaction == Satisfaction.Cost ? price / Exact.Fraction(_profile.Cost[project], 1) : price;

    private void Buy(Offer offer)
    {
        foreach (var s in _profile.Supporters[offer.Project])
        {
            _least[s.Group] = Math.Max(0, _least[s.Group] - Math.Min(_least[s.Group], offer.Price.Most) * s.Points);
            _most[s.Group] = Math.Max(0, _most[s.Group] - offer.Price.Least * s.Points);
        }

        Bought.Add(offer.Project);
        Spent += _profile.Cost[offer.Project];
        _open.Remove(offer.Project);
        _open.RemoveAll(_profile.ExcludedBy(offer.Project).Contains);
    }

    private ExactShares ExactAmounts()
    {
        _exact ??= new ExactShares(_profile, _voterBudget, _share);
        _exact.Follow(Bought);
        for (var g = 0; g < _least.Length; g++)
        {
            (_least[g], _most[g]) = _exact.Bounds(g);
        }

        return _exact;
    }

    private static long Up(long dividend, long divisor) => dividend <= 0 ? 0 : (dividend - 1) / divisor + 1;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Bound(long Least, long Most);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Offer(int Project, Bound Price);
}
