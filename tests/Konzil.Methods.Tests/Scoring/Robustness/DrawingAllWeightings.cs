using CsCheck;
using Konzil.Methods.Scoring.Robustness;

namespace Konzil.Methods.Tests.Scoring.Robustness;

[Trait("R", "R-2.1-35")]
public class DrawingAllWeightings
{
    private static readonly double[][] Three = [[0.9, 0.2], [0.5, 0.7], [0.3, 0.8]];

    [Fact]
    public void Two_criteria_give_the_lengths_of_intervals()
    {
        // Lines 0.2 + 0.7w, 0.7 − 0.2w, 0.8 − 0.5w cross at w = 1/3, 1/2 and 5/9.
        double[][] exact = [[4 / 9d, 1 / 18d, 1 / 2d], [2 / 9d, 7 / 9d, 0], [1 / 3d, 1 / 6d, 1 / 2d]];
        var result = RankAcceptability.Of(Three, seed: 7);
        Assert.All(exact.SelectMany(row => row).Zip(result.Shares.SelectMany(row => row)), pair => Assert.Equal(pair.First, pair.Second, 0.01));
        Assert.Equal(7 / 9d, result.CentralWeights[0]![0], 0.01);
    }

    [Fact]
    public void The_same_seed_gives_the_same_result_and_another_one_another()
    {
        var result = RankAcceptability.Of(Three, seed: 2026, draws: 5000);
        Assert.Equal(result.Shares, RankAcceptability.Of(Three, seed: 2026, draws: 5000).Shares);
        Assert.NotEqual(result.Shares, RankAcceptability.Of(Three, seed: 2027, draws: 5000).Shares);

        // A published result can be repeated years later: these figures must never change.
        Assert.Equal([2196, 289, 2515], result.Shares[0].Select(share => (int)Math.Round(share * 5000)));
    }

    [Fact]
    public void Every_draw_gives_every_rank_away_once() =>
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 4]).SelectMany((rows, columns) => Gen.Int[0, 3].Select(n => n / 3d).Array[columns].Array[rows]).Sample(values =>
        {
            var result = RankAcceptability.Of(values, seed: 1, draws: 200);
            Assert.All(result.Shares, row => Assert.Equal(1, row.Sum(), 9));
            Assert.All(Enumerable.Range(0, values.Length), rank => Assert.Equal(1, result.Shares.Sum(row => row[rank]), 9));
            Assert.All(result.CentralWeights.OfType<IReadOnlyList<double>>(), weights => Assert.Equal(1, weights.Sum(), 9));
        }, iter: 200);

    [Fact]
    public void Equal_measures_share_their_ranks()
    {
        var result = RankAcceptability.Of([[0.5, 0.5], [0.5, 0.5], [0.1, 0.2]], seed: 3, draws: 100);
        Assert.Equal([0.5, 0.5, 0], result.Shares[0]);
        Assert.Equal(result.Shares[0], result.Shares[1]);
        Assert.Null(result.CentralWeights[2]);
    }

    [Fact]
    public void The_order_of_the_measures_does_not_matter() =>
        Assert.Equal(RankAcceptability.Of(Three, seed: 5, draws: 1000).Shares, RankAcceptability.Of([.. Three.Reverse()], seed: 5, draws: 1000).Shares.Reverse());

    [Fact]
    public void Progress_is_told_and_the_work_can_be_ended()
    {
        var told = new Told();
        RankAcceptability.Of(Three, 1, 10_000, told);
        Assert.Equal(0, told.Shares[0]);
        Assert.Equal(1, told.Shares[^1]);
        Assert.Throws<OperationCanceledException>(() => RankAcceptability.Of(Three, 1, cancellation: new CancellationToken(true)));
    }

    private sealed class Told : IProgress<double>
    {
        public List<double> Shares { get; } = [];

        public void Report(double value) => Shares.Add(value);
    }
}
