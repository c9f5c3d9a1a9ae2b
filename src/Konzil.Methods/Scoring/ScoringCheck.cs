using System.Globalization;

namespace Konzil.Methods.Scoring;

/// <summary>Refuses input that cannot be scored, naming what is wrong and where.</summary>
internal static class ScoringCheck
{
    public static void Criteria(IReadOnlyList<Criterion> criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        if (FaultIn(criteria) is { } fault)
        {
            throw new ArgumentException(fault, nameof(criteria));
        }
    }

    public static void Measures(IReadOnlyList<Criterion> criteria, IReadOnlyList<ScoredMeasure> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        var scales = criteria.ToDictionary(criterion => criterion.Key, StringComparer.Ordinal);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var measure in measures)
        {
            var fault = string.IsNullOrWhiteSpace(measure.Key) ? "A measure has no key."
                : !keys.Add(measure.Key) ? $"The measure '{measure.Key}' appears twice."
                : measure.KnockOuts.Any(knockOut => string.IsNullOrWhiteSpace(knockOut.Reason)) ? $"A knock-out of '{measure.Key}' has no reason."
                : FaultIn(measure, scales);
            if (fault is not null)
            {
                throw new ArgumentException(fault, nameof(measures));
            }
        }
    }

    private static string? FaultIn(IReadOnlyList<Criterion> criteria)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var criterion in criteria)
        {
            var fault = string.IsNullOrWhiteSpace(criterion.Key) ? "A criterion has no key."
                : !keys.Add(criterion.Key) ? $"The criterion '{criterion.Key}' appears twice."
                : criterion.Weight < 0 ? $"The weight of '{criterion.Key}' is negative: {Number(criterion.Weight)}."
                : criterion.Max <= criterion.Min ? $"The scale of '{criterion.Key}' ends at {Number(criterion.Max)}, not above its start {Number(criterion.Min)}."
                : null;
            if (fault is not null)
            {
                return fault;
            }
        }

        return criteria.Count == 0 ? "There is no criterion."
            : criteria.All(criterion => criterion.Weight == 0) ? "The weights sum to 0."
            : null;
    }

    private static string? FaultIn(ScoredMeasure measure, Dictionary<string, Criterion> scales)
    {
        var evaluators = new HashSet<string>(StringComparer.Ordinal);
        foreach (var card in measure.Cards)
        {
            var fault = string.IsNullOrWhiteSpace(card.Evaluator) ? $"A card of '{measure.Key}' names no evaluator."
                : !evaluators.Add(card.Evaluator) ? $"The evaluator '{card.Evaluator}' has two cards for '{measure.Key}'."
                : FaultIn(card, measure.Key, scales);
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    private static string? FaultIn(Scorecard card, string measure, Dictionary<string, Criterion> scales)
    {
        foreach (var (key, score) in card.Scores)
        {
            if (!scales.TryGetValue(key, out var criterion))
            {
                return $"The card of '{card.Evaluator}' for '{measure}' scores '{key}', which is no criterion.";
            }

            if (score < criterion.Min || score > criterion.Max)
            {
                return $"The score {Number(score)} of '{card.Evaluator}' for '{measure}' in '{key}' is off the scale {Number(criterion.Min)} to {Number(criterion.Max)}.";
            }
        }

        return null;
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
