using System.Numerics;

namespace Konzil.Methods.Selection;

/// <summary>
/// The money of everybody in exact fractions. People who paid for the same projects have the same money, so each amount is kept
/// once. Amounts are numerators over a common denominator that grows by a small factor with each project, so that no fraction has to
/// be reduced; an amount is brought to the newest denominator only when it is needed. Built only where the bounds of
/// <see cref="SharesRun"/> leave a doubt.
/// </summary>
internal sealed class ExactShares
{
    private const int Nothing = 0;

    private readonly Profile _profile;
    private readonly Exact _voterBudget;
    private readonly long _share;
    private readonly int[] _amountOf;
    private readonly List<Amount> _amounts = [];

    /// <summary>For each project paid for, and the beginning: by how much the denominator has grown since.</summary>
    private readonly List<BigInteger> _growthSince = [1];
    private BigInteger _denominator;
    private int _paid;

    /// <summary>Everybody has the same.</summary>
    /// <param name="profile">Who supports what.</param>
    /// <param name="voterBudget">The money of each person.</param>
    /// <param name="share">The same money in the tiny unit of the bounds.</param>
    public ExactShares(Profile profile, Exact voterBudget, long share)
    {
        (_profile, _voterBudget, _share) = (profile, voterBudget, share);
        _amountOf = new int[profile.Weight.Length];
        _denominator = voterBudget.Bottom;
        _amounts.Add(new Amount(0, 0, 0, 0));
        Array.Fill(_amountOf, Add(voterBudget.Top));
    }

    private int Newest => _growthSince.Count - 1;

    /// <summary>Pays for the projects bought since the last call.</summary>
    public void Follow(IReadOnlyList<int> bought)
    {
        for (; _paid < bought.Count; _paid++)
        {
            if (_profile.Cost[bought[_paid]] > 0)
            {
                Pay(bought[_paid]);
            }
        }
    }

    /// <summary>What a group has, in the tiny unit, rounded down and up.</summary>
    public (long Least, long Most) Bounds(int group) => (_amounts[_amountOf[group]].Least, _amounts[_amountOf[group]].Most);

    /// <summary>
    /// The smallest price for one point at which the supporters together pay the cost, each at most what is left; null when they
    /// cannot.
    /// </summary>
    public Exact? Price(int project) => Solve(project) is var (left, points) ? Exact.Fraction(left, points * _denominator) : null;

    private (BigInteger Left, long Points)? Solve(int project)
    {
        var shares = new Dictionary<(int Amount, long Points), long>();
        foreach (var s in _profile.Supporters[project])
        {
            shares[(_amountOf[s.Group], s.Points)] = shares.GetValueOrDefault((_amountOf[s.Group], s.Points)) + s.People;
        }

        var left = _profile.Cost[project] * _denominator;
        long points = 0;
        BigInteger all = 0;
        var poorestFirst = new List<Share>(shares.Count);
        foreach (var ((amount, each), people) in shares)
        {
            points += people * each;
            if (amount != Nothing)
            {
                var money = Money(amount);
                all += people * money;
                poorestFirst.Add(new Share(money, each, people, (double)_amounts[amount].Least / each));
            }
            else
            {
                points -= people * each;
            }
        }

        if (all < left)
        {
            return null;
        }

        poorestFirst.Sort((a, b) => Math.Abs(a.About - b.About) > 4 + 1e-12 * a.About ? a.About.CompareTo(b.About) : (a.Money * b.Points).CompareTo(b.Money * a.Points));
        foreach (var share in poorestFirst)
        {
            if (left * share.Points <= share.Money * points)
            {
                break;
            }

            left -= share.People * share.Money;
            points -= share.People * share.Points;
        }

        return (left, points);
    }

    private void Pay(int project)
    {
        var (left, points) = Solve(project) ?? throw new InvalidOperationException("A project was bought that its supporters cannot pay.");
        var common = (long)BigInteger.GreatestCommonDivisor(left, points);
        var (price, growth) = (left / common, points / common);
        var places = new Dictionary<(int Amount, long Points), int>();
        var before = _profile.Supporters[project].Select(s => _amountOf[s.Group]).Where(a => a != Nothing).Distinct().ToDictionary(a => a, a => Money(a) * growth);
        _denominator *= growth;
        for (var age = 0; age < _growthSince.Count; age++)
        {
            _growthSince[age] *= growth;
        }

        _growthSince.Add(1);
        foreach (var s in _profile.Supporters[project].Where(s => _amountOf[s.Group] != Nothing))
        {
            var key = (_amountOf[s.Group], s.Points);
            if (!places.TryGetValue(key, out var place))
            {
                place = Add(BigInteger.Max(0, before[key.Item1] - price * s.Points));
                places.Add(key, place);
            }

            _amountOf[s.Group] = place;
        }
    }

    private BigInteger Money(int amount)
    {
        var (numerator, age, _, _) = _amounts[amount];
        return age == Newest ? numerator : numerator * _growthSince[age];
    }

    private int Add(BigInteger numerator)
    {
        if (numerator.IsZero)
        {
            return Nothing;
        }

        var least = BigInteger.DivRem(numerator * _voterBudget.Bottom * _share, _denominator * _voterBudget.Top, out var rest);
        _amounts.Add(new Amount(numerator, Newest, (long)least, (long)least + (rest.IsZero ? 0 : 1)));
        return _amounts.Count - 1;
    }

    private sealed record Amount(BigInteger Top, int Age, long Least, long Most);

    private sealed record Share(BigInteger Money, long Points, long People, double About);
}
