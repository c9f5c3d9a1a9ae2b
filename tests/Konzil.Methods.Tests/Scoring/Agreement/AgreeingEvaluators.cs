using CsCheck;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Agreement;

namespace Konzil.Methods.Tests.Scoring.Agreement;

[Trait("R", "R-2.1-35")]
public class AgreeingEvaluators
{
    private static readonly Gen<double?[][]> Ratings = Gen.Select(Gen.Int[2, 4], Gen.Int[2, 6]).SelectMany((raters, units) => Gen.Int[0, 5].Select(n => n == 0 ? (double?)null : n).Array[units].Array[raters]);

    [Fact]
    public void Full_agreement_is_1()
    {
        foreach (var metric in Enum.GetValues<Metric>())
        {
            Assert.Equal(1, KrippendorffAlpha.Of([[1, 2, 3, null], [1, 2, 3, 4]], metric), 12);
        }

        Assert.Equal(1, KendallW.Of([[1, 2, 2], [1, 2, 2]]).W, 12);
        Assert.Equal(1, Kappa.Cohen([[3, 0], [0, 4]]).Value, 12);
        Assert.Equal(1, IntraclassCorrelation.Of([[1, 1], [2, 2], [5, 5]]).Mean2, 12);
    }

    [Fact]
    public void The_order_of_raters_and_units_does_not_matter() =>
        Ratings.Sample(ratings =>
        {
            foreach (var metric in Enum.GetValues<Metric>())
            {
                Assert.Equal(Alpha(ratings, metric), Alpha([.. ratings.Reverse().Select(row => row.Reverse().ToArray())], metric), 1e-9);
            }
        });

    [Fact]
    public void Names_know_no_order_and_orders_no_distance() =>
        Ratings.Sample(ratings =>
        {
            Assert.Equal(Alpha(ratings, Metric.Nominal), Alpha(Changed(x => 1 / x), Metric.Nominal), 1e-9);
            Assert.Equal(Alpha(ratings, Metric.Ordinal), Alpha(Changed(x => x * x), Metric.Ordinal), 1e-9);
            Assert.Equal(Alpha(ratings, Metric.Interval), Alpha(Changed(x => 3 * x - 7), Metric.Interval), 1e-9);
            Assert.Equal(Alpha(ratings, Metric.Ratio), Alpha(Changed(x => 3 * x), Metric.Ratio), 1e-9);

            double?[][] Changed(Func<double, double> change) => [.. ratings.Select(row => row.Select(x => x is { } rating ? change(rating) : (double?)null).ToArray())];
        });

    [Fact]
    public void A_panel_that_reverses_itself_disagrees() => Assert.True(KrippendorffAlpha.Of([[1, 2, 3, 4], [4, 3, 2, 1]], Metric.Ordinal) < 0);

    /// <summary>Infinity where alpha is not defined, so that both sides agree on that too.</summary>
    private static double Alpha(double?[][] ratings, Metric metric)
    {
        try
        {
            return KrippendorffAlpha.Of(ratings, metric);
        }
        catch (InputException)
        {
            return double.MaxValue;
        }
    }
}
