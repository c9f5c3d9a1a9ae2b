using System.Numerics;
using Konzil.Methods.Selection;

namespace Konzil.Methods.Tests.Selection;

/// <summary>Equal shares as the definition reads, person by person in reduced fractions: slow, and nothing to get wrong.</summary>
internal static class PlainShares
{
    public static List<int> Select(Election election, Satisfaction satisfaction)
    {
        var money = election.Ballots.Select(_ => new Amount((BigInteger)(election.Budget * 4), 4 * election.Ballots.Count)).ToArray();
        var selected = new List<int>();
        var open = Enumerable.Range(0, election.Projects.Count).Where(p => election.Ballots.Any(b => b.Projects.Contains(p))).OrderBy(p => election.Projects[p].Id, StringComparer.Ordinal).ToList();
        foreach (var free in open.Where(p => election.Projects[p].Cost == 0).Where(p => !selected.Exists(election.ExcludedBy(p).Contains)).ToList())
        {
            selected.Add(free);
        }

        open.RemoveAll(p => election.Projects[p].Cost == 0);
        while (true)
        {
            (int Project, Amount Price, Amount Value)? best = null;
            foreach (var project in open.Where(p => !selected.Exists(election.ExcludedBy(p).Contains) && !selected.Contains(p)))
            {
                var cost = new Amount((BigInteger)(election.Projects[project].Cost * 4), 4);
                if (Price(cost, Supporters(election, project).Select(i => money[i]).ToList()) is { } price)
                {
                    var value = satisfaction == Satisfaction.Cost ? price.Over(cost) : price;
                    best = best is not { } b || value.Against(b.Value) < 0 ? (project, price, value) : best;
                }
            }

            if (best is not { } bought)
            {
                return selected;
            }

            selected.Add(bought.Project);
            foreach (var person in Supporters(election, bought.Project))
            {
                money[person] = money[person].Against(bought.Price) <= 0 ? new Amount(0, 1) : money[person].Minus(bought.Price);
            }
        }
    }

    private static IEnumerable<int> Supporters(Election election, int project) => Enumerable.Range(0, election.Ballots.Count).Where(b => election.Ballots[b].Projects.Contains(project));

    private static Amount? Price(Amount cost, List<Amount> money)
    {
        var left = cost;
        money.Sort((a, b) => a.Against(b));
        for (var i = 0; i < money.Count; i++)
        {
            var even = left.Over(new Amount(money.Count - i, 1));
            if (even.Against(money[i]) <= 0)
            {
                return even;
            }

            left = left.Minus(money[i]);
        }

        return null;
    }

    private readonly record struct Amount(BigInteger Top, BigInteger Bottom)
    {
        public Amount Minus(Amount other) => Reduced(Top * other.Bottom - other.Top * Bottom, Bottom * other.Bottom);

        public Amount Over(Amount other) => Reduced(Top * other.Bottom, Bottom * other.Top);

        public int Against(Amount other) => (Top * other.Bottom).CompareTo(other.Top * Bottom);

        private static Amount Reduced(BigInteger top, BigInteger bottom) => BigInteger.GreatestCommonDivisor(top, bottom) is { IsOne: false } d ? new(top / d, bottom / d) : new(top, bottom);
    }
}
