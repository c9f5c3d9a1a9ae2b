using CsCheck;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Robustness;

namespace Konzil.Methods.Tests.Scoring.Robustness;

[Trait("R", "R-2.1-35")]
public class HangingOnOneWeight
{
    private static readonly Gen<(Exact[][] Values, Exact[] Weights)> Tables =
        Gen.Select(Gen.Int[1, 5], Gen.Int[2, 4]).SelectMany((rows, columns) => Gen.Select(Gen.Int[0, 10].Array[columns].Array[rows], Gen.Int[0, 5].Array[columns].Where(weights => weights.Sum() > 0)))
            .Select((rows, weights) => (
                rows.Select(row => row.Select(x => Exact.Fraction(x, 10)).ToArray()).ToArray(),
                weights.Select(weight => Exact.Fraction(weight, weights.Sum())).ToArray()));

    [Fact]
    public void Two_measures_change_places_where_their_lines_cross()
    {
        // (1, 0) against (0, 1): equal at one half.
        var result = WeightStability.Of([[Exact.One, Exact.Zero], [Exact.Zero, Exact.One]], [Exact.Fraction(3, 5), Exact.Fraction(2, 5)]);
        Assert.Equal(new WeightInterval(Exact.Fraction(1, 2), Exact.One), result.Criteria[0].Winner);
        Assert.Equal(new WeightInterval(Exact.Zero, Exact.Fraction(1, 2)), result.Criteria[1].Neighbours);
    }

    [Fact]
    public void Within_the_interval_nobody_falls_behind_and_right_outside_somebody_does() =>
        Tables.Sample(table =>
        {
            var result = WeightStability.Of(table.Values, table.Weights);
            var step = Exact.Fraction(1, 1_000_000);
            foreach (var criterion in result.Criteria)
            {
                var (everybody, now) = (criterion.Everybody, table.Weights[criterion.Criterion]);
                Assert.True(everybody.From <= now && now <= everybody.To);
                Assert.Equal(0, Reversed(everybody.From));
                Assert.Equal(0, Reversed(everybody.To));
                Assert.True(everybody.From.IsZero || Reversed(everybody.From - step) > 0);
                Assert.True(everybody.To == Exact.One || Reversed(everybody.To + step) > 0);
                Assert.True(criterion.Winner.From <= everybody.From && criterion.Winner.To >= everybody.To);
                Assert.True(criterion.Neighbours.From <= everybody.From && criterion.Neighbours.To >= everybody.To);

                int Reversed(Exact weight)
                {
                    var moved = Scores(table.Values, Moved(table.Weights, criterion.Criterion, weight));
                    return Enumerable.Range(0, moved.Length).Sum(a => Enumerable.Range(0, moved.Length).Count(b => result.Scores[a] > result.Scores[b] && moved[a] < moved[b]));
                }
            }
        });

    [Fact]
    public void Leaving_somebody_out_tells_by_person_what_the_intervals_tell_by_measure() =>
        World.Procedures.Sample(procedure =>
        {
            var left = LeaveOneOut.Of(procedure.Criteria, procedure.Measures);
            foreach (var interval in RankIntervals.Of(procedure.Criteria, procedure.Measures))
            {
                var ranks = left.Where(without => without.Ranks.ContainsKey(interval.Key)).Select(without => without.Ranks[interval.Key]).Append(interval.Rank).ToList();
                Assert.Equal((interval.BestWithoutOne, interval.WorstWithoutOne), (ranks.Min(), ranks.Max()));
                Assert.All(left, without => Assert.Equal(without.Ranks.GetValueOrDefault(interval.Key) != interval.Rank, without.Moved.Contains(interval.Key, StringComparer.Ordinal)));
            }
        });

    private static Exact[] Moved(Exact[] weights, int criterion, Exact weight)
    {
        var rest = Exact.One - weights[criterion];
        return [.. weights.Select((old, j) => j == criterion ? weight : (Exact.One - weight) * (rest.IsZero ? Exact.Fraction(1, weights.Length - 1) : old / rest))];
    }

    private static Exact[] Scores(Exact[][] values, Exact[] weights) => [.. values.Select(row => Exact.Sum(row.Zip(weights, (value, weight) => value * weight)))];
}
