using CsCheck;
using Konzil.Methods.Scoring.Comparison;
using Konzil.Methods.Scoring.Rankings;

namespace Konzil.Methods.Tests.Scoring.Comparison;

[Trait("R", "R-2.1-35")]
public class RulesOfEveryComparison
{
    private const double Rounding = 1e-9;

    /// <summary>Each method as scores where more is better.</summary>
    private static readonly (string Name, Func<DecisionTable, IReadOnlyList<double>> Scores)[] Methods =
    [
        ("sum", table => AdditiveModel.Of(table, Normalisation.Sum).Scores),
        ("product", table => ProductModel.Of(table, Normalisation.Linear).Scores),
        ("waspas", table => Waspas.Of(table).Scores),
        ("topsis", table => Topsis.Of(table).Scores),
        ("topsis min-max", table => Topsis.Of(table, Normalisation.MinMax).Scores),
        ("vikor", table => [.. Vikor.Of(table).Q.Select(q => -q)]),
        ("promethee", table => Promethee.Of(table, new Preference[table.Criteria]).NetFlow),
        ("spotis", table => [.. Spotis.Of(table, [.. Enumerable.Repeat(new Bounds(0, 1000), table.Criteria)]).Scores.Select(score => -score)]),
        ("edas", table => Edas.Of(table).Scores),
        ("copras", table => Copras.Of(table).Scores),
        ("marcos", table => Marcos.Of(table).Scores),
        ("mabac", table => Mabac.Of(table).Scores),
    ];

    private static readonly Gen<(double[][] Rows, Direction[] Types, double[] Weights)> Tables =
        Gen.Select(Gen.Int[2, 6], Gen.Int[1, 5]).SelectMany((rows, columns) => Gen.Select(
            Gen.Int[1, 60].Select(n => (double)n).Array[columns].Array[rows],
            Gen.Bool.Select(more => more ? Direction.Benefit : Direction.Cost).Array[columns],
            Gen.Int[1, 20].Select(n => n / 20d).Array[columns]))
        .Where(table => table.Item1.Any(row => !row.SequenceEqual(table.Item1[0])));

    [Fact]
    public void The_order_of_the_alternatives_does_not_matter() =>
        Each((name, scores, table) =>
        {
            var turned = scores(DecisionTable.Of([.. table.Rows.Reverse()], table.Types, table.Weights));
            Same(name, scores(Of(table)), turned.Reverse());
        });

    [Fact]
    public void The_order_of_the_criteria_does_not_matter() =>
        Each((name, scores, table) =>
            Same(name, scores(Of(table)), scores(DecisionTable.Of([.. table.Rows.Select(row => row.Reverse().ToArray())], [.. table.Types.Reverse()], [.. table.Weights.Reverse()]))));

    [Fact]
    public void The_unit_of_a_criterion_does_not_matter() =>
        Each((name, scores, table) =>
        {
            if (name is not "spotis")
            {
                Same(name, scores(Of(table)), scores(DecisionTable.Of([.. table.Rows.Select(row => row.Select((x, j) => j == 0 ? 4 * x : x).ToArray())], table.Types, table.Weights)));
            }
        });

    [Fact]
    public void The_unit_of_the_weights_does_not_change_an_order() =>
        Each((name, scores, table) =>
        {
            // Powers of two, so that ties stay ties in binary.
            var scaled = scores(DecisionTable.Of(table.Rows, table.Types, [.. table.Weights.Select(weight => weight * 8)]));
            if (name is not ("waspas" or "product"))
            {
                Assert.Equal(Ranks.Of(scores(Of(table))), Ranks.Of(scaled));
            }
        });

    [Fact]
    public void Whoever_dominates_is_not_ranked_behind() =>
        Each((name, scores, table) =>
        {
            var result = scores(Of(table));
            Assert.All(Dominance.Of(table.Rows, table.Types).Pairs, pair => Assert.True(result[pair.Better] >= result[pair.Worse] - Rounding, $"{name}: {pair}"));
        });

    [Fact]
    public void Getting_better_on_fixed_scales_never_costs_points() =>
        Tables.Sample(table =>
        {
            var better = table.Rows.Select((row, i) => row.Select((x, j) => i == 0 && j == 0 ? x + 3 * (int)table.Types[0] : x).ToArray()).ToArray();
            if (better[0][0] >= 0)
            {
                var (before, after) = (Fixed(table.Rows), Fixed(better));
                Assert.True(after[0] > before[0]);
                Assert.Equal(before.Skip(1), after.Skip(1));
            }

            IReadOnlyList<double> Fixed(double[][] rows) => Methods.Single(method => method.Name == "spotis").Scores(DecisionTable.Of(rows, table.Types, table.Weights));
        });

    [Fact]
    public void Net_flows_sum_to_0_and_closeness_lies_between_0_and_1() =>
        Tables.Sample(table =>
        {
            Assert.Equal(0, Promethee.Of(Of(table), [.. table.Types.Select(_ => new Preference(PreferenceShape.Linear, 1, 9))]).NetFlow.Sum(), Rounding);
            Assert.All(Topsis.Of(Of(table)).Scores, score => Assert.InRange(score, 0, 1));
            Assert.All(Vikor.Of(Of(table)).Q, q => Assert.InRange(q, 0, 1 + Rounding));
        });

    [Fact]
    public void A_rank_is_one_plus_the_number_of_better_scores() =>
        Gen.Int[0, 5].Select(n => n / 4d).Array[0, 9].Sample(scores =>
        {
            Assert.Equal(scores.Select(own => 1 + scores.Count(other => other > own)), Ranks.Of(scores));
            Assert.Equal(scores.Select(own => 1 + scores.Count(other => other < own)), Ranks.Of(scores, smallestFirst: true));
            Assert.Equal(Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => i), Ranks.Order(scores));
        });

    private static void Each(Action<string, Func<DecisionTable, IReadOnlyList<double>>, (double[][] Rows, Direction[] Types, double[] Weights)> rule) =>
        Tables.Sample(table =>
        {
            foreach (var (name, scores) in Methods)
            {
                rule(name, scores, table);
            }
        });

    private static DecisionTable Of((double[][] Rows, Direction[] Types, double[] Weights) table) => DecisionTable.Of(table.Rows, table.Types, table.Weights);

    private static void Same(string name, IEnumerable<double> one, IEnumerable<double> other) =>
        Assert.All(one.Zip(other), pair => Assert.True(Math.Abs(pair.First - pair.Second) < Rounding, $"{name}: {pair}"));
}
