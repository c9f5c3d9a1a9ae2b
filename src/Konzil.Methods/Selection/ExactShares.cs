using System.Numerics;

namespace Konzil.Methods.Selection;

/// <summary>
/// The money of everybody in exact fractions. People who paid for the same projects have the same money, so it is kept once for
/// each history, as numerators over one common denominator: that grows by a small factor with each project, and no fraction has
/// to be reduced. Built only where the bounds of <see cref="SharesRun"/> leave a doubt.
/// </summary>
internal sealed class ExactShares(Profile profile, Fraction voterBudget)
{
    private readonly int[] _history = new int[profile.Weight.Length];
    private List<BigInteger> _money = [voterBudget.Numerator];
    private BigInteger _denominator = voterBudget.Denominator;
    private int _paid;

    public BigInteger Denominator => _denominator;

    /// <summary>What a group has, as a numerator over <see cref="Denominator"/>.</summary>
    public BigInteger Money(int group) => _money[_history[group]];

    /// <summary>Pays for the projects bought since the last call.</summary>
    public void Follow(IReadOnlyList<int> bought)
    {
        for (; _paid < bought.Count; _paid++)
        {
            if (profile.Cost[bought[_paid]] > 0)
            {
                Pay(bought[_paid]);
            }
        }
    }

    /// <summary>
    /// The smallest price for one point at which the supporters together pay the cost, each at most what is left; null when they
    /// cannot.
    /// </summary>
    public Fraction? Price(int project) => Solve(project) is var (rest, points) ? new Fraction(rest, points * _denominator) : null;

    private (BigInteger Left, long Points)? Solve(int project)
    {
        var shares = new Dictionary<(int History, long Points), long>();
        foreach (var s in profile.Supporters[project])
        {
            shares[(_history[s.Group], s.Points)] = shares.GetValueOrDefault((_history[s.Group], s.Points)) + s.People;
        }

        var rest = profile.Cost[project] * _denominator;
        long points = 0;
        BigInteger all = 0;
        foreach (var (share, people) in shares)
        {
            points += people * share.Points;
            all += people * _money[share.History];
        }

        if (all < rest)
        {
            return null;
        }

        var poorestFirst = shares.ToArray();
        Array.Sort(poorestFirst, (a, b) => (_money[a.Key.History] * b.Key.Points).CompareTo(_money[b.Key.History] * a.Key.Points));
        foreach (var (share, people) in poorestFirst)
        {
            if (rest * share.Points <= _money[share.History] * points)
            {
                break;
            }

            rest -= people * _money[share.History];
            points -= people * share.Points;
        }

        return (rest, points);
    }

    private void Pay(int project)
    {
        var (rest, points) = Solve(project) ?? throw new InvalidOperationException("A project was bought that its supporters cannot pay.");
        var common = (long)BigInteger.GreatestCommonDivisor(rest, points);
        var (price, growth) = (rest / common, points / common);
        _denominator *= growth;
        var old = _money;
        _money = [];
        var places = new Dictionary<(int History, long Points), int>();
        var paying = new long[_history.Length];
        foreach (var s in profile.Supporters[project])
        {
            paying[s.Group] = s.Points;
        }

        for (var g = 0; g < _history.Length; g++)
        {
            var key = (_history[g], paying[g]);
            if (!places.TryGetValue(key, out var place))
            {
                place = _money.Count;
                places.Add(key, place);
                _money.Add(BigInteger.Max(0, old[key.Item1] * growth - price * key.Item2));
            }

            _history[g] = place;
        }
    }
}
