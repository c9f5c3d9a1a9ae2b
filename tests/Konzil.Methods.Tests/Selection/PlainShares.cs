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
        var open = Enumerable.Range(0, election.Projects.Count).Where(p => Supporters(election, p).Count > 0).OrderBy(p => election.Projects[p].Id, StringComparer.Ordinal).ToList();
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
                if (Price(cost, [.. Supporters(election, project).Select(s => (money[s.Person], s.Points))]) is { } price)
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
            foreach (var (person, points) in Supporters(election, bought.Project))
            {
                var due = bought.Price.Over(new Amount(1, points));
                money[person] = money[person].Against(due) <= 0 ? new Amount(0, 1) : money[person].Minus(due);
            }
        }
    }

    private static List<(int Person, int Points)> Supporters(Election election, int project) =>
        [.. election.Ballots.Select((b, i) => (i, b)).Where(x => x.b.Projects.Contains(project))
            .Select(x => (x.i, x.b.Points is { } points ? (int)points[x.b.Projects.ToList().IndexOf(project)] : 1)).Where(x => x.Item2 > 0)];

    private static Amount? Price(Amount cost, List<(Amount Money, int Points)> people)
    {
        var left = cost;
        people.Sort((a, b) => a.Money.Over(new Amount(a.Points, 1)).Against(b.Money.Over(new Amount(b.Points, 1))));
        for (var i = 0; i < people.Count; i++)
        {
            var even = left.Over(new Amount(people.Skip(i).Sum(p => p.Points), 1));
            if (even.Over(new Amount(1, people[i].Points)).Against(people[i].Money) <= 0)
            {
                return even;
            }

            left = left.Minus(people[i].Money);
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
