using System.Text.Json.Serialization;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Agreement;
using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>How far the evaluators agree: Krippendorff's alpha for steps with an order. 1 is full agreement, 0 what chance would give.</summary>
/// <param name="Key">The criterion; null for all together.</param>
public sealed record Accord(string? Key, double Alpha)
{
    private const double Reliable = 0.8;
    private const double Tentative = 0.667;
    private const double Some = 0.333;

    /// <summary>In words a citizen understands.</summary>
    [JsonIgnore]
    public Text Words => Alpha switch
    {
        >= Reliable => RobustnessText.Agree,
        >= Tentative => RobustnessText.MostlyAgree,
        >= Some => RobustnessText.PartlyAgree,
        _ => RobustnessText.Disagree,
    };

    public static IReadOnlyList<Accord> Of(RoundInput input)
    {
        var people = input.Measures.SelectMany(m => m.Cards).Select(c => c.Evaluator).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var keys = input.Criteria.Select(c => c.Key).ToList();
        return [.. keys.Select(k => (Key: (string?)k, Alpha: Measured(input, people, [k]))).Prepend((null, Measured(input, people, keys)))
            .Where(x => x.Alpha is not null).Select(x => new Accord(x.Key, x.Alpha!.Value))];
    }

    private static double? Measured(RoundInput input, List<string> people, List<string> keys)
    {
        var units = input.Measures.SelectMany(m => keys.Select(k => (Cards: m.Cards.Where(c => c.Excluded is null).ToDictionary(c => c.Evaluator, StringComparer.Ordinal), Key: k))).ToList();
        try
        {
            return KrippendorffAlpha.Of([.. people.Select(IReadOnlyList<double?> (p) => [.. units.Select(u => u.Cards.TryGetValue(p, out var card) && card.Scores.TryGetValue(u.Key, out var score) ? (double?)score : null)])], Metric.Ordinal);
        }
        catch (InputException)
        {
            // One person, or the same value everywhere: then there is no agreement to measure.
            return null;
        }
    }
}
