using Konzil.Methods.Scoring;
using static Konzil.Methods.Tests.Scoring.World;

namespace Konzil.Methods.Tests.Scoring;

[Trait("R", "R-2.1-35")]
public class AskingWhatIf
{
    [Fact]
    public void A_first_place_that_hangs_on_one_evaluator_is_visible()
    {
        var intervals = RankIntervals.Of(Two, [Measure("bus", Card("anna", 4), Card("ben", 2)), Measure("tram", Card("anna", 2), Card("ben", 3))]);

        Assert.Equal([new("bus", 1, 1, 2, 1, 1), new RankInterval("tram", 2, 1, 2, 2, 2)], intervals);
    }

    [Fact]
    public void A_first_place_that_hangs_on_one_weight_is_visible()
    {
        // 60 : 40 gives 60 against 40; with 30 : 70 it is 30 against 70.
        var intervals = RankIntervals.Of(Two, [Measure("bus", Card("anna", 4, 0)), Measure("tram", Card("anna", 0, 4))]);

        Assert.Equal([new("bus", 1, 1, 1, 1, 2), new RankInterval("tram", 2, 2, 2, 1, 2)], intervals);
    }

    [Fact]
    public void A_knocked_out_measure_has_no_interval()
    {
        Assert.Empty(RankIntervals.Of(Two, [new ScoredMeasure("bus", [Card("anna", 4)], [new("lawful", "No.")])]));
    }
}
