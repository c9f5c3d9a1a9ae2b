using Konzil.Methods.Scoring;
using static Konzil.Methods.Tests.Scoring.World;

namespace Konzil.Methods.Tests.Scoring;

[Trait("R", "R-2.1-35")]
public class ScoringMeasures
{
    [Fact]
    public void The_total_is_the_weighted_mean_of_the_normalised_means()
    {
        var result = WeightedSum.Rank(Two, [Measure("bus", Card("anna", 4, 1), Card("ben", 2, 2))]).Single();

        Assert.Equal(1, result.Rank);
        Assert.Equal(60 * 0.75m + 40 * 0.375m, result.Total);
        Assert.Equal(1, result.ScoredWeight);
        var benefit = result.On("benefit");
        Assert.Equal((2, 3m, 0.75m, 45m), (benefit.Count, benefit.Mean, benefit.Normalised, benefit.Points));
    }

    [Fact]
    public void The_spread_of_the_evaluators_is_shown()
    {
        var benefit = WeightedSum.Rank(Two, [Measure("bus", Card("anna", 4), Card("ben", 1), Card("carla", 1))]).Single().On("benefit");

        Assert.Equal(3, benefit.Spread);
        Assert.Equal(2, benefit.Mean);
        Assert.Equal((decimal)Math.Sqrt(2), benefit.StandardDeviation);
    }

    [Fact]
    public void A_missing_score_is_not_a_zero()
    {
        var results = WeightedSum.Rank(Two, [Measure("gap", Card("anna", 3)), Measure("zero", Card("anna", 3, 0))]);

        Assert.Equal(75, results.Of("gap").Total);
        Assert.Equal(0.6m, results.Of("gap").ScoredWeight);
        Assert.Equal((0, null, null, null), (results.Of("gap").On("effort").Count, results.Of("gap").On("effort").Mean, results.Of("gap").On("effort").Points, results.Of("gap").On("effort").Spread));
        Assert.Equal(45, results.Of("zero").Total);
    }

    [Fact]
    public void Without_any_score_there_is_no_total_and_no_rank_but_the_measure_stays_listed()
    {
        var results = WeightedSum.Rank(Two, [Measure("a-silent"), Measure("scored", Card("anna", 0, 0))]);

        Assert.Equal(["scored", "a-silent"], results.Select(result => result.Key));
        Assert.Equal((null, null), (results[1].Rank, results[1].Total));
        Assert.Equal(0, results[1].ScoredWeight);
    }

    [Fact]
    public void A_criterion_without_weight_is_reported_but_gives_no_total()
    {
        Criterion[] criteria = [new("benefit", 0, 0, 4), new("effort", 1, 0, 4)];

        var result = WeightedSum.Rank(criteria, [Measure("bus", Card("anna", 3))]).Single();

        Assert.Null(result.Total);
        Assert.Equal(0.75m, result.On("benefit").Normalised);
        Assert.Null(result.On("benefit").Points);
    }

    [Fact, Trait("R", "R-1.5-10")]
    public void Who_abstains_or_has_a_conflict_of_interest_does_not_count_and_is_shown()
    {
        var results = WeightedSum.Rank(Two, [Measure("bus", Card("zoe", 0, 0) with { Excluded = ExclusionReason.ConflictOfInterest }, Scorecard.Abstains("ben"), Scorecard.IsConflicted("carla"), Card("anna", 4, 4))]);

        var result = results.Single();
        Assert.Equal(100, result.Total);
        Assert.Equal(1, result.On("benefit").Count);
        Assert.Equal(
            [new("ben", ExclusionReason.Abstention), new("carla", ExclusionReason.ConflictOfInterest), new ExcludedCard("zoe", ExclusionReason.ConflictOfInterest)],
            result.Excluded);
    }

    [Fact, Trait("R", "R-1.3-12")]
    public void A_vetoed_measure_stays_listed_with_its_reason_and_points_but_has_no_rank()
    {
        var veto = new KnockOut("privacy", "It would publish addresses.");
        var results = WeightedSum.Rank(Two, [new("best", [Card("anna", 4, 4)], [veto]), Measure("second", Card("anna", 1, 1))]);

        Assert.Equal(["second", "best"], results.Select(result => result.Key));
        Assert.Equal(1, results[0].Rank);
        Assert.Equal((null, 100m, true), (results[1].Rank, results[1].Total, results[1].IsKnockedOut));
        Assert.Equal([veto], results[1].KnockOuts);
    }

    [Fact]
    public void Equal_totals_share_a_rank_and_the_next_ranks_are_skipped()
    {
        var results = WeightedSum.Rank(Two, [Measure("d", Card("anna", 0)), Measure("c", Card("anna", 2)), Measure("b", Card("anna", 2)), Measure("a", Card("anna", 3))]);

        Assert.Equal([("a", 1), ("b", 2), ("c", 2), ("d", 4)], results.Select(result => (result.Key, result.Rank!.Value)));
    }

    [Fact]
    public void Thirds_and_sevenths_do_not_break_a_tie()
    {
        Criterion[] criteria = [new("benefit", 1, 0, 7), new("effort", 2, 0, 3)];
        var thirds = Measure("thirds", Card("anna", 7, 1), Card("ben", 0, 1), Card("carla", 0, 1));
        var plain = Measure("plain", Card("anna", 7m, 0));

        var results = WeightedSum.Rank(criteria, [thirds, plain]);

        Assert.Equal([("plain", 1), ("thirds", 1)], results.Select(result => (result.Key, result.Rank!.Value)));
        Assert.Equal(33.33333333333333333333333333m, results[0].Total!.Value, 26);
    }

    [Fact]
    public void Nothing_is_rounded_before_ranking()
    {
        var results = WeightedSum.Rank([new("benefit", 1, 0, 1)], [Measure("a", Card("anna", 0.5m)), Measure("b", Card("anna", 0.5000000000000000000000000001m))]);

        Assert.Equal(["b", "a"], results.Select(result => result.Key));
        Assert.Equal([1, 2], results.Select(result => result.Rank!.Value));
    }

    [Fact]
    public void Values_carry_no_trailing_zeros()
    {
        Assert.Equal("2.5", WeightedSum.Rank(Two, [Measure("bus", Card("anna", 2.5m))])[0].On("benefit").Mean!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void No_measures_give_an_empty_ranking()
    {
        Assert.Empty(WeightedSum.Rank(Two, []));
    }
}
