using CsCheck;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Comparison;
using Konzil.Methods.Scoring.Weights;

namespace Konzil.Methods.Tests.Scoring.Weights;

[Trait("R", "R-2.1-35")]
public class WeighingCriteria
{
    [Fact]
    public void Swara_multiplies_down_the_order()
    {
        var result = Swara.Of([0.25m, 0.5m]);
        Assert.Equal(["1", "4/5", "8/15"], result.Q.Select(q => q.ToString()));
        Assert.Equal(["3/7", "12/35", "8/35"], result.Weights.Select(weight => weight.ToString()));
    }

    [Fact]
    public void Points_count_by_their_share_however_many_somebody_hands_out() =>
        Assert.Equal(["7/20", "1/4", "2/5"], PointWeights.Of([[50, 30, 20], [2, 2, 6]]).Select(weight => weight.ToString()));

    [Fact]
    public void Best_worst_of_Rezaei_2015_choice_of_transport()
    {
        var result = BestWorst.Of([8, 2, 1], [1, 5, 8]);
        Assert.Equal([0.0714, 0.3387, 0.5899], result.Weights.Select(weight => Math.Round(weight, 4)));
        Assert.Equal(0.26, result.Xi, 2);
        Assert.Equal(0.058, result.ConsistencyRatio, 3);
    }

    [Fact]
    public void Best_worst_without_contradiction_gives_back_the_weights_and_deviates_by_nothing() =>
        Gen.Int[1, 9].Array[2, 6].Where(list => list.Min() < list.Max()).Sample(list =>
        {
            double[] toOthers = [.. list.Select(x => (double)list.Max() / x)];
            double[] toWorst = [.. list.Select(x => (double)x / list.Min())];
            foreach (var result in new[] { BestWorst.Of(toOthers, toWorst), BestWorst.Linear(toOthers, toWorst) })
            {
                Assert.Equal(0, result.Xi, 9);
                Assert.All(list.Zip(result.Weights), pair => Assert.Equal((double)pair.First / list.Sum(), pair.Second, 6));
            }
        });

    [Fact]
    public void Linear_best_worst_is_not_beaten_by_weights_nearby() =>
        Gen.Select(Gen.Int[1, 9].Array[3, 5], Gen.Int[0, 10_000].Array[5]).Sample((list, shifts) =>
        {
            // Criterion 0 is the best and 1 the worst; the others are judged at will.
            double[] toOthers = [1, 9, .. list.Select(x => (double)x)];
            double[] toWorst = [9, 1, .. list.Reverse().Select(x => (double)x)];
            var result = BestWorst.Linear(toOthers, toWorst);
            Assert.Equal(result.Xi, Deviation(result.Weights), 9);
            double[] raw = [.. result.Weights.Select((weight, j) => weight * (0.9 + shifts[j % 5] / 50_000d))];
            Assert.True(Deviation([.. raw.Select(weight => weight / raw.Sum())]) >= result.Xi - 1e-9);

            double Deviation(IReadOnlyList<double> w) => Enumerable.Range(0, w.Count).Max(j => Math.Max(Math.Abs(w[0] - toOthers[j] * w[j]) * (j == 0 ? 0 : 1), Math.Abs(w[j] - toWorst[j] * w[1]) * (j == 1 ? 0 : 1)));
        });

    [Fact]
    public void Best_worst_keeps_every_judgement_within_its_deviation() =>
        Gen.Int[1, 9].Array[3, 5].Sample(list =>
        {
            double[] toOthers = [1, 9, .. list.Select(x => (double)x)];
            double[] toWorst = [9, 1, .. list.Reverse().Select(x => (double)x)];
            var result = BestWorst.Of(toOthers, toWorst);
            for (var j = 2; j < toOthers.Length; j++)
            {
                Assert.InRange(Math.Abs(result.Weights[0] / result.Weights[j] - toOthers[j]), 0, result.Xi + 1e-6);
                Assert.InRange(Math.Abs(result.Weights[j] / result.Weights[1] - toWorst[j]), 0, result.Xi + 1e-6);
            }

            Assert.Equal(1, result.Weights.Sum(), 9);
        });

    [Fact]
    public void Ahp_of_judgements_without_contradiction_gives_back_the_weights() =>
        Gen.Int[1, 9].Array[1, 7].Sample(list =>
        {
            var result = Ahp.Of([.. list.Select(a => list.Select(b => (double)a / b).ToArray())]);
            Assert.All(list.Zip(result.Weights), pair => Assert.Equal((double)pair.First / list.Sum(), pair.Second, 9));
            Assert.Equal(0, result.ConsistencyRatio, 9);
            Assert.True(result.IsAcceptable);
        });

    [Fact]
    public void Rank_weights_sum_to_1_exactly_and_fall() =>
        Gen.Select(Gen.Int[1, 30], Gen.Int[0, 2]).Sample((n, rule) =>
        {
            var weights = RankWeights.Of(n, (RankRule)rule);
            Assert.Equal(Exact.One, Exact.Sum(weights));
            Assert.All(weights.Zip(weights.Skip(1)), pair => Assert.True(pair.First > pair.Second));
        });

    [Fact]
    public void Rancom_follows_from_ranks()
    {
        Assert.Equal(["5/9", "1/3", "1/9"], Rancom.OfRanks([1, 2, 3]).Select(weight => weight.ToString()));
        Assert.Equal(["1/3", "1/3", "1/3"], Rancom.OfRanks([1, 1, 1]).Select(weight => weight.ToString()));
    }

    [Fact]
    public void Data_weights_as_published()
    {
        // Jahan, Edwards 2013 and Tuş, Adalı 2019, as in the tests of pymcdm (MIT): test/test_weights.py.
        double[][] biomedical = [[0, 0, 0], [0.39, 0.3, 0.77], [0.17, 0.36, 0.8], [0.35, 0.29, 0.93], [0.3, 0.4, 0.94], [0.84, 0.71, 1], [1, 1, 0.99]];
        Assert.Equal([0.35, 0.31, 0.34], DataWeights.StandardDeviation(biomedical).Select(weight => Math.Round(weight, 2)));
        double[][] software = [[5000, 3, 3, 4, 3, 2], [680, 5, 3, 2, 2, 1], [2000, 3, 2, 3, 4, 3], [600, 4, 3, 1, 2, 2], [800, 2, 4, 3, 3, 4]];
        Assert.Equal([0.157, 0.249, 0.168, 0.121, 0.154, 0.151], DataWeights.Critic(software, [.. Enumerable.Repeat(Direction.Benefit, 6)]).Select(weight => Math.Round(weight, 3)));
        Assert.Equal(0, DataWeights.Entropy([[3, 1], [3, 2], [3, 6]])[0]);
    }
}
