using System.Globalization;
using CsCheck;
using Konzil.Methods.Panels;

namespace Konzil.Methods.Tests.Panels;

[Trait("R", "R-2.3-01")]
public class DrawingPanels
{
    private const string Sex = "sex";
    private const string Age = "age";
    private const string Old = "old";
    private const string Young = "young";
    private const string Woman = "woman";
    private const string Man = "man";

    private static readonly Quota[] Halves = [new(Sex, Woman, 2, 2), new(Sex, Man, 2, 2)];

    [Fact]
    public void Quotas_make_chances_unequal_only_where_they_must()
    {
        var chances = Leximin.Of(People(5, 10), Halves, 4).Chances;
        Assert.All(Enumerable.Range(0, 5), i => Assert.Equal(0.4, chances[Name(i)], 1e-6));
        Assert.All(Enumerable.Range(5, 10), i => Assert.Equal(0.2, chances[Name(i)], 1e-6));
    }

    [Fact]
    public void Every_panel_of_the_list_keeps_the_quotas_and_people_are_on_it_as_often_as_their_chance_says() =>
        Check.Sample(Gen.Select(Gen.Int[2, 9], Gen.Int[2, 9], Gen.Int[1, 300]), (women, men, panels) =>
        {
            var people = People(women, men);
            var chances = Leximin.Of(people, Halves, 4);
            var lottery = chances.Lottery(panels, "seed");
            Assert.Equal(panels, lottery.Panels.Count);
            Assert.All(lottery.Panels, panel =>
            {
                Assert.Distinct(panel);
                Assert.Equal((2, 2), (panel.Count(p => int.Parse(p, CultureInfo.InvariantCulture) < women), panel.Count(p => int.Parse(p, CultureInfo.InvariantCulture) >= women)));
            });
            Assert.All(people, p => Assert.True(Math.Abs(lottery.Share(p.Id) - chances.Chances[p.Id]) <= 1.0 / panels));
        });

    [Fact]
    public void The_same_seed_gives_the_same_panels_and_the_same_draw()
    {
        var chances = Leximin.Of(People(6, 6), Halves, 4);
        Assert.Equal(chances.Lottery(20, "a").Panels, chances.Lottery(20, "a").Panels);
        Assert.NotEqual(chances.Lottery(20, "a").Panels, chances.Lottery(20, "b").Panels);
        var lottery = chances.Lottery(1000, "a");
        Assert.Equal(lottery.Draw("6 aus 49: 3 9 17 24 31 48"), lottery.Draw("6 aus 49: 3 9 17 24 31 48"));
        Assert.True(Enumerable.Range(0, 200).Select(i => lottery.Draw(Name(i))).Distinct().Count() > 150);
    }

    [Fact]
    public void Chances_are_leximin_best_among_all_lotteries() =>
        Check.Sample(Gen.Select(Gen.Select(Gen.Bool, Gen.Bool).Array[5, 9], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[2, 3]), (features, women, old, size) =>
        {
            var people = features.Select((f, i) => Person(i, f.Item1 ? Woman : Man, f.Item2 ? Old : Young)).ToList();
            Quota[] quotas = [new(Sex, Woman, women, size), new(Sex, Man, 0, size), new(Age, Old, old, size), new(Age, Young, 0, size)];
            var panels = Panels(people, quotas, size);
            if (panels.Count == 0)
            {
                Assert.Throws<PanelException>(() => Leximin.Of(people, quotas, size));
                return;
            }

            var chances = Leximin.Of(people, quotas, size);
            Assert.Equal(size, chances.Chances.Values.Sum(), 1e-6);
            Assert.Equal(people.Where(p => !panels.Exists(panel => panel.Contains(p))).Select(p => p.Id), chances.Impossible);
            // No lottery has a better smallest chance: prices prove it, here by a fair opponent who mixes all panels in many ways.
            foreach (var seed in Enumerable.Range(0, 30))
            {
                var random = new Random(seed);
                var mixed = panels.ConvertAll(_ => Math.Pow(random.NextDouble(), seed));
                var others = people.Where(p => !chances.Impossible.Contains(p.Id)).Select(p => panels.Zip(mixed).Where(x => x.First.Contains(p)).Sum(x => x.Second) / mixed.Sum());
                Assert.True(others.Min() <= chances.Smallest + 1e-6);
            }
        }, iter: 100);

    [Fact]
    public void Impossible_quotas_say_which_one_and_what_to_do()
    {
        Assert.Contains("sex = woman needs 2 people, 1 are there", Assert.Throws<PanelException>(() => Leximin.Of(People(1, 9), Halves, 4)).Message, StringComparison.Ordinal);
        Assert.Contains("together need 4 people, a panel has 3", Assert.Throws<PanelException>(() => Leximin.Of(People(5, 9), Halves, 3)).Message, StringComparison.Ordinal);
        Assert.Contains("together allow 4 people, a panel has 5", Assert.Throws<PanelException>(() => Leximin.Of(People(5, 9), Halves, 5)).Message, StringComparison.Ordinal);
        Assert.Contains("'99' has no value of sex", Assert.Throws<PanelException>(() => Leximin.Of([.. People(5, 9), Person(99, "other", Old)], Halves, 4)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Work_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => Leximin.Of(People(5, 9), Halves, 4, cancellation: stop.Token));
    }

    private static List<List<PanelPerson>> Panels(List<PanelPerson> people, Quota[] quotas, int size) =>
        [.. Enumerable.Range(0, 1 << people.Count).Where(set => int.PopCount(set) == size)
            .Select(set => people.Where((_, i) => (set >> i & 1) == 1).ToList())
            .Where(panel => quotas.All(q => panel.Count(p => p.Features[q.Feature] == q.Value) is var n && n >= q.Least && n <= q.Most))];

    private static List<PanelPerson> People(int women, int men) => [.. Enumerable.Range(0, women + men).Select(i => Person(i, i < women ? Woman : Man, Old))];

    private static PanelPerson Person(int number, string sex, string age) => new(Name(number), new Dictionary<string, string> { [Sex] = sex, [Age] = age });

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
