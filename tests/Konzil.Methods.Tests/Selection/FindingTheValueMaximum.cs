using CsCheck;
using Konzil.Methods.Selection;

namespace Konzil.Methods.Tests.Selection;

[Trait("R", "R-2.1-36")]
public class FindingTheValueMaximum
{
    [Fact]
    public void Lead_projects_with_known_optima()
    {
        foreach (var file in SharedCases.Files("mcda", "*knapsack*.json"))
        {
            var published = SharedCases.Read(file);
            var input = published.GetProperty("input");
            var result = Knapsack.Best(input.GetProperty("values").Decimals(), input.GetProperty("costs").Decimals(), input.GetProperty("budget").GetDecimal());
            Assert.Equal(published.GetProperty("expected").GetProperty("optimum").GetDecimal(), result.Value);
            Assert.Contains(published.GetProperty("expected").GetProperty("optimal_sets").EnumerateArray(), set => set.EnumerateArray().Select(i => i.GetInt32()).SequenceEqual(result.Chosen));
        }
    }

    [Fact]
    public void No_choice_is_worth_more() =>
        Check.Sample(Gen.Select(Gen.Select(Gen.Int[0, 12], Gen.Int[0, 9]).Array[1, 9], Gen.Int[0, 30], Gen.Select(Gen.Int[0, 8], Gen.Int[0, 8]).Array[0, 5]), (items, budget, pairs) =>
        {
            bool Excluded(int a, int b) => a != b && pairs.Contains((a, b)) || pairs.Contains((b, a));
            IReadOnlySet<int> Excludes(int i) => Enumerable.Range(0, items.Length).Where(j => j != i && Excluded(i, j)).ToHashSet();
            var best = 0;
            for (var set = 0; set < 1 << items.Length; set++)
            {
                var chosen = Enumerable.Range(0, items.Length).Where(i => (set >> i & 1) == 1).ToList();
                if (chosen.Sum(i => items[i].Item2) <= budget && !chosen.Exists(i => chosen.Exists(j => i != j && Excluded(i, j))))
                {
                    best = Math.Max(best, chosen.Sum(i => items[i].Item1));
                }
            }

            var result = Knapsack.Best([.. items.Select(i => i.Item1 / 4m)], [.. items.Select(i => i.Item2 / 10m)], budget / 10m, Excludes);
            Assert.Equal(best / 4m, result.Value);
            Assert.True(result.Cost <= budget / 10m);
            Assert.DoesNotContain(result.Chosen, i => result.Chosen.Any(j => i != j && Excluded(i, j)));
        });

    [Fact]
    public void Negative_numbers_are_refused() => Assert.Throws<ElectionException>(() => Knapsack.Best([1, 2], [1, -1], 3));
}
