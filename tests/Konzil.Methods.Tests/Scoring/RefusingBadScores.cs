using Konzil.Methods.Scoring;
using static Konzil.Methods.Tests.Scoring.World;

namespace Konzil.Methods.Tests.Scoring;

[Trait("R", "R-2.1-35")]
public class RefusingBadScores
{
    [Fact]
    public void Criteria_that_cannot_be_used_are_named()
    {
        Refused("There is no criterion.", Array.Empty<Criterion>());
        Refused("A criterion has no key.", new Criterion(" ", 1, 0, 4));
        Refused("The criterion 'benefit' appears twice.", Benefit, Benefit);
        Refused("The weight of 'benefit' is negative: -0.5.", Benefit with { Weight = -0.5m }, Effort);
        Refused("The weights sum to 0.", Benefit with { Weight = 0 }, Effort with { Weight = 0 });
        Refused("The scale of 'benefit' ends at 2, not above its start 2.", Benefit with { Min = 2, Max = 2 });
    }

    [Fact]
    public void Cards_that_cannot_be_counted_are_named()
    {
        Refused("The score 5 of 'anna' for 'bus' in 'benefit' is off the scale 0 to 4.", Measure("bus", Card("anna", 5)));
        Refused("The score -0.1 of 'anna' for 'bus' in 'effort' is off the scale 0 to 4.", Measure("bus", Card("anna", 4, -0.1m)));
        Refused("The score 9 of 'anna' for 'bus' in 'benefit' is off the scale 0 to 4.", Measure("bus", Card("anna", 9) with { Excluded = ExclusionReason.Abstention }));
        Refused("The evaluator 'anna' has two cards for 'bus'.", Measure("bus", Card("anna", 1), Card("anna", 1)));
        Refused("The evaluator 'anna' has two cards for 'bus'.", Measure("bus", Card("anna", 1), Scorecard.Abstains("anna")));
        Refused("A card of 'bus' names no evaluator.", Measure("bus", Card("", 1)));
        Refused("The card of 'anna' for 'bus' scores 'beauty', which is no criterion.", Measure("bus", new Scorecard("anna", new Dictionary<string, decimal>(StringComparer.Ordinal) { ["beauty"] = 1 })));
    }

    [Fact]
    public void Measures_that_cannot_be_listed_are_named()
    {
        Refused("The measure 'bus' appears twice.", Measure("bus"), Measure("bus"));
        Refused("A measure has no key.", Measure(""));
        Refused("A knock-out of 'bus' has no reason.", new ScoredMeasure("bus", [], [new("lawful", " ")]));
    }

    private static void Refused(string message, params Criterion[] criteria)
    {
        var error = Assert.Throws<ArgumentException>(nameof(criteria), () => WeightedSum.Rank(criteria, []));
        Assert.StartsWith(message, error.Message);
    }

    private static void Refused(string message, params ScoredMeasure[] measures)
    {
        var error = Assert.Throws<ArgumentException>(nameof(measures), () => WeightedSum.Rank(Two, measures));
        Assert.StartsWith(message, error.Message);
    }
}
