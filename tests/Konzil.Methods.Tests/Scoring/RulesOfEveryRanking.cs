using CsCheck;
using Konzil.Methods.Scoring;

namespace Konzil.Methods.Tests.Scoring;

[Trait("R", "R-2.1-35")]
public class RulesOfEveryRanking
{
    private const decimal Digits = 0.00000000000000000000001m;

    [Fact]
    public void The_unit_of_the_weights_does_not_matter() =>
        Check.Sample(Gen.Select(World.Procedures, Gen.Int[1, 97]), (procedure, factor) =>
        {
            var scaled = procedure.Criteria.Select(criterion => criterion with { Weight = criterion.Weight * factor / 10 }).ToArray();
            Same(WeightedSum.Rank(procedure.Criteria, procedure.Measures), WeightedSum.Rank(scaled, procedure.Measures));
        });

    [Fact]
    public void The_scale_does_not_matter() =>
        Check.Sample(World.Procedures, procedure =>
        {
            var criteria = procedure.Criteria.Select(criterion => criterion with { Min = 3 * criterion.Min + 7, Max = 3 * criterion.Max + 7 }).ToArray();
            var measures = procedure.Measures.Select(measure => measure with { Cards = measure.Cards.Select(card => card with { Scores = card.Scores.ToDictionary(score => score.Key, score => 3 * score.Value + 7, StringComparer.Ordinal) }).ToList() }).ToArray();
            Same(WeightedSum.Rank(procedure.Criteria, procedure.Measures), WeightedSum.Rank(criteria, measures));
        });

    [Fact]
    public void The_order_of_evaluators_and_measures_does_not_matter() =>
        Check.Sample(World.Procedures, procedure =>
        {
            var turned = procedure.Measures.Reverse().Select(measure => measure with { Cards = measure.Cards.Reverse().ToList() }).ToArray();
            Same(WeightedSum.Rank(procedure.Criteria, procedure.Measures), WeightedSum.Rank(procedure.Criteria, turned));
        });

    [Fact]
    public void Every_measure_is_listed_once_and_a_veto_is_never_ranked() =>
        Check.Sample(World.Procedures, procedure =>
        {
            var results = WeightedSum.Rank(procedure.Criteria, procedure.Measures);
            Assert.Equal(procedure.Measures.Select(measure => measure.Key).Order(StringComparer.Ordinal), results.Select(result => result.Key).Order(StringComparer.Ordinal));
            Assert.All(results, result => Assert.Equal(result.Rank is null, result.IsKnockedOut || result.Total is null));
        });

    [Fact]
    public void A_rank_is_one_plus_the_number_of_better_measures() =>
        Check.Sample(World.Procedures, procedure =>
        {
            var ranked = WeightedSum.Rank(procedure.Criteria, procedure.Measures).Where(result => result.Rank is not null).ToList();
            Assert.All(ranked, result => Assert.Equal(1 + ranked.Count(other => other.Total > result.Total), result.Rank));
        });

    [Fact, Trait("R", "R-2.3-01")]
    public void Anybody_can_add_up_the_points_to_the_total() =>
        Check.Sample(World.Procedures, procedure =>
        {
            foreach (var result in WeightedSum.Rank(procedure.Criteria, procedure.Measures).Where(result => result.Total is not null))
            {
                Assert.InRange(result.Total!.Value, 0, 100);
                Assert.InRange(result.Criteria.Sum(cell => cell.Points ?? 0) - result.Total.Value, -Digits, Digits);
                Assert.All(result.Criteria, cell => Assert.Equal(cell.Count == 0, cell.Mean is null));
            }
        });

    [Fact]
    public void Withdrawing_a_measure_changes_no_other_total() =>
        Check.Sample(World.Procedures.Where(procedure => procedure.Measures.Length > 0), procedure =>
        {
            var all = WeightedSum.Rank(procedure.Criteria, procedure.Measures);
            var fewer = WeightedSum.Rank(procedure.Criteria, procedure.Measures[1..]);
            Assert.All(fewer, result => Assert.Equal(all.Of(result.Key).Total, result.Total));
            Assert.Equal(all.Where(result => result.Key != procedure.Measures[0].Key).Select(result => result.Key), fewer.Select(result => result.Key));
        });

    [Fact, Trait("R", "R-1.5-10")]
    public void What_an_excluded_card_says_does_not_matter() =>
        Check.Sample(World.Procedures, procedure =>
        {
            var emptied = procedure.Measures.Select(measure => measure with { Cards = measure.Cards.Select(card => card.Excluded is null ? card : new Scorecard(card.Evaluator, new Dictionary<string, decimal>(StringComparer.Ordinal), card.Excluded)).ToList() }).ToArray();
            Same(WeightedSum.Rank(procedure.Criteria, procedure.Measures), WeightedSum.Rank(procedure.Criteria, emptied));
        });

    [Fact]
    public void The_rank_lies_within_its_interval() =>
        Check.Sample(World.Procedures, procedure =>
        {
            var ranked = WeightedSum.Rank(procedure.Criteria, procedure.Measures).Where(result => result.Rank is not null);
            var intervals = RankIntervals.Of(procedure.Criteria, procedure.Measures);
            Assert.Equal(ranked.Select(result => (result.Key, result.Rank!.Value)), intervals.Select(interval => (interval.Key, interval.Rank)));
            Assert.All(intervals, interval =>
            {
                Assert.InRange(interval.Rank, interval.BestWithoutOne, interval.WorstWithoutOne);
                Assert.InRange(interval.Rank, interval.BestReweighted, interval.WorstReweighted);
            });
        });

    private static void Same(IReadOnlyList<MeasureResult> one, IReadOnlyList<MeasureResult> other)
    {
        Assert.Equal(one.Select(Essence), other.Select(Essence));
        Assert.All(one.Zip(other), pair => Assert.Equal(pair.First.Excluded, pair.Second.Excluded));
        Assert.All(one.Zip(other), pair => Assert.Equal(pair.First.Criteria.Select(cell => (cell.Normalised, cell.Points, cell.Count)), pair.Second.Criteria.Select(cell => (cell.Normalised, cell.Points, cell.Count))));
    }

    private static (string, int?, decimal?, decimal) Essence(MeasureResult result) => (result.Key, result.Rank, result.Total, result.ScoredWeight);
}
