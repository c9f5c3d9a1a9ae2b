using System.Globalization;
using Konzil.Methods.Scoring;
using static Konzil.Methods.Tests.Scoring.World;

namespace Konzil.Methods.Tests.Scoring;

/// <summary>Cases with published answers. A cost criterion is asked the other way round: −x on the mirrored scale.</summary>
[Trait("R", "R-2.1-35")]
public class PublishedScores
{
    [Fact]
    public void Weighted_sum_of_pymcdm()
    {
        var (input, expected) = Read("wsm-pymcdm");
        var types = input.GetProperty("types").Decimals();
        var rows = input.GetProperty("matrix").Rows();
        // The source normalises by column sums (of 1/x for costs); its scores are not divided by the sum of the weights.
        var columns = Enumerable.Range(0, types.Length).Select(j => rows.Select(row => types[j] > 0 ? row[j] : 1 / row[j]).ToArray()).ToArray();
        var shares = rows.Select((_, i) => columns.Select(column => column[i] / column.Sum()).ToArray()).ToArray();
        var weights = input.GetProperty("weights").Decimals();

        var results = WeightedSum.Rank(weights.Select((weight, j) => new Criterion("c" + j, weight, 0, 1)).ToArray(), Matrix(shares));

        Agree(results, expected, total => total / 100 * weights.Sum(), tolerance: 0.001m);
    }

    [Theory, InlineData("spotis-dezert2020-a"), InlineData("spotis-dezert2020-b")]
    public void Fixed_scales_of_Dezert_and_others(string name)
    {
        var (input, expected) = Read(name);
        var types = input.GetProperty("types").Decimals();
        var weights = input.GetProperty("weights").Decimals();
        var bounds = input.GetProperty("bounds").Rows();
        var criteria = weights.Select((weight, j) => types[j] > 0 ? new Criterion("c" + j, weight, bounds[j][0], bounds[j][1]) : new Criterion("c" + j, weight, -bounds[j][1], -bounds[j][0])).ToArray();

        var results = WeightedSum.Rank(criteria, Matrix(Mirrored(input.GetProperty("matrix").Rows(), types)));

        Agree(results, expected, total => 1 - total / 100, tolerance: 0.0001m);
    }

    [Fact]
    public void Minimum_maximum_normalisation_of_pymcdm()
    {
        var (input, expected) = Read("norm-minmax");
        var rows = Mirrored(input.GetProperty("matrix").Rows(), input.GetProperty("types").Decimals());
        var criteria = Enumerable.Range(0, rows[0].Length).Select(j => new Criterion("c" + j, 1, rows.Min(row => row[j]), rows.Max(row => row[j]))).ToArray();

        var results = WeightedSum.Rank(criteria, Matrix(rows));

        var normalised = results.OrderBy(result => result.Key, StringComparer.Ordinal).SelectMany(result => result.Criteria).Select(cell => cell.Normalised!.Value);
        Assert.All(normalised.Zip(expected.GetProperty("normalised_row_major").Decimals()), pair => Assert.Equal(pair.Second, pair.First, 8));
    }

    [Fact]
    public void Four_exactly_equal_totals()
    {
        var (input, _) = Read("stability-5x4");
        var rows = input.GetProperty("values").EnumerateArray().Select(row => row.EnumerateArray().Select(Number).ToArray()).ToArray();
        var criteria = input.GetProperty("weights").EnumerateArray().Select((weight, j) => new Criterion("c" + j, Number(weight), 0, 1)).ToArray();

        var results = WeightedSum.Rank(criteria, Matrix(rows));

        Assert.Equal([("1", 1, 50m), ("2", 1, 50m), ("3", 1, 50m), ("4", 1, 50m), ("0", 5, 45m)], results.Select(result => (result.Key, result.Rank!.Value, result.Total!.Value)));

        static decimal Number(System.Text.Json.JsonElement text) => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture);
    }

    private static (System.Text.Json.JsonElement Input, System.Text.Json.JsonElement Expected) Read(string name)
    {
        var published = Cases.Read($"mcda/{name}.json");
        return (published.GetProperty("input"), published.GetProperty("expected"));
    }

    private static decimal[][] Mirrored(decimal[][] rows, decimal[] types) => rows.Select(row => row.Zip(types, (value, type) => type * value).ToArray()).ToArray();

    private static void Agree(IReadOnlyList<MeasureResult> results, System.Text.Json.JsonElement expected, Func<decimal, decimal> score, decimal tolerance)
    {
        var scores = expected.GetProperty("scores").Decimals();
        var ranks = expected.GetProperty("ranks").Decimals();
        Assert.Equal(scores.Length, results.Count);
        foreach (var result in results)
        {
            var i = int.Parse(result.Key, CultureInfo.InvariantCulture);
            Assert.InRange(score(result.Total!.Value), scores[i] - tolerance, scores[i] + tolerance);
            Assert.Equal((int?)ranks[i], result.Rank);
        }
    }
}
