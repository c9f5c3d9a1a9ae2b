namespace Konzil.Methods.Scoring;

/// <summary>
/// The weighted sum (Nutzwertanalyse) on fixed scales: the scoring procedure of the Digital Agenda.
/// <para>
/// Per criterion: mean over the evaluators whose card counts, normalised to (mean − min) / (max − min). Total of a measure:
/// sum of weight × normalised mean over the scored criteria, divided by the sum of their weights, × 100.
/// </para>
/// <para>
/// A missing score is left out and never read as 0. Because the scales are fixed, adding or withdrawing a measure never
/// changes the total of another one or the order of two others. Inputs are <see cref="decimal"/>, since people give scores
/// and weights in decimal digits (0.1 means 0.1); inside, fractions of whole numbers are used, so nothing is rounded and
/// equal totals are recognised as equal. Only the values handed out are cut to the 28 digits of a decimal.
/// </para>
/// <para>
/// Source: C. Zangemeister, Nutzwertanalyse in der Systemtechnik (1970); UK Government, Green Book supplementary guidance:
/// multi-criteria decision analysis. Every function is pure: the same input gives the same output in the same order.
/// </para>
/// </summary>
public static class WeightedSum
{
    private static readonly Exact Hundred = Exact.Of(100);

    /// <summary>Scores and ranks the measures.</summary>
    /// <param name="criteria">1 or more criteria; at least one weight is above 0.</param>
    /// <param name="measures">0 or more measures, in any order; the order does not influence the result.</param>
    /// <returns>
    /// Every measure exactly once: first by rank, then those without a total, then those knocked out; within each of these by
    /// key, letter by letter (ordinal, so "10" comes before "2").
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The criteria are empty, repeated, of negative weight, of weights that sum to 0, or of a scale whose maximum is not above
    /// its minimum; a measure appears twice; an evaluator has two cards for one measure; a card names an unknown criterion or a
    /// score off the scale, even if the card is excluded; a key or the reason of a knock-out is blank.
    /// </exception>
    public static IReadOnlyList<MeasureResult> Rank(IReadOnlyList<Criterion> criteria, IReadOnlyList<ScoredMeasure> measures)
    {
        ScoringCheck.Criteria(criteria);
        ScoringCheck.Measures(criteria, measures);
        return RankChecked(criteria, measures);
    }

    internal static IReadOnlyList<MeasureResult> RankChecked(IReadOnlyList<Criterion> criteria, IReadOnlyList<ScoredMeasure> measures)
    {
        var sheets = measures.Select(measure => Evaluate(criteria, measure)).ToList();
        var ranked = sheets.Where(sheet => sheet.TakesPart)
            .OrderByDescending(sheet => sheet.Total!.Value, Comparer<Exact>.Create(Exact.Compare))
            .ThenBy(Key, StringComparer.Ordinal).ToList();
        var results = new List<MeasureResult>(sheets.Count);
        for (var i = 0; i < ranked.Count; i++)
        {
            var tied = i > 0 && ranked[i].Total == ranked[i - 1].Total;
            results.Add(ranked[i].Result with { Rank = tied ? results[i - 1].Rank : i + 1 });
        }

        var others = sheets.Where(sheet => !sheet.TakesPart)
            .OrderBy(sheet => sheet.Result.IsKnockedOut).ThenBy(Key, StringComparer.Ordinal);
        return results.Concat(others.Select(sheet => sheet.Result)).ToList().AsReadOnly();

        static string Key(Sheet sheet) => sheet.Result.Key;
    }

    private static Sheet Evaluate(IReadOnlyList<Criterion> criteria, ScoredMeasure measure)
    {
        var valid = measure.Cards.Where(card => card.Excluded is null).ToList();
        var cells = criteria.Select(criterion => Cell.Of(criterion, valid)).ToList();
        var scoredWeight = Sum(cells.Where(cell => cell.Mean is not null).Select(cell => cell.Weight));
        Exact? total = scoredWeight.IsZero
            ? null
            : Sum(cells.Where(cell => cell.Mean is not null).Select(cell => cell.Weight * cell.Normalised)) / scoredWeight * Hundred;

        var excluded = measure.Cards.Where(card => card.Excluded is not null)
            .Select(card => new ExcludedCard(card.Evaluator, card.Excluded!.Value)).OrderBy(card => card.Evaluator, StringComparer.Ordinal);
        var result = new MeasureResult(
            measure.Key,
            Rank: null,
            total?.ToDecimal(),
            (scoredWeight / Sum(cells.Select(cell => cell.Weight))).ToDecimal(),
            cells.Select(cell => cell.Result(scoredWeight)).ToList().AsReadOnly(),
            excluded.ToList().AsReadOnly(),
            measure.KnockOuts.ToList().AsReadOnly());
        return new(result, total);
    }

    private static Exact Sum(IEnumerable<Exact> values) => values.Aggregate(Exact.Zero, (sum, value) => sum + value);

    private sealed record Sheet(MeasureResult Result, Exact? Total)
    {
        public bool TakesPart => Total is not null && !Result.IsKnockedOut;
    }

    private sealed record Cell(Criterion Criterion, IReadOnlyList<decimal> Scores, Exact Weight, Exact? Mean)
    {
        public Exact Normalised => (Mean!.Value - Exact.Of(Criterion.Min)) / (Exact.Of(Criterion.Max) - Exact.Of(Criterion.Min));

        public static Cell Of(Criterion criterion, List<Scorecard> cards)
        {
            var scores = new List<decimal>(cards.Count);
            foreach (var card in cards)
            {
                if (card.Scores.TryGetValue(criterion.Key, out var score))
                {
                    scores.Add(score);
                }
            }

            Exact? mean = scores.Count == 0 ? null : Sum(scores.Select(Exact.Of)) / Exact.Of(scores.Count);
            return new(criterion, scores, Exact.Of(criterion.Weight), mean);
        }

        public CriterionResult Result(Exact scoredWeight)
        {
            if (Mean is not { } mean)
            {
                return new(Criterion, 0, null, null, null, null, null);
            }

            var normalised = Normalised;
            decimal? points = scoredWeight.IsZero ? null : (Weight * normalised / scoredWeight * Hundred).ToDecimal();
            var squares = Sum(Scores.Select(score => (Exact.Of(score) - mean) * (Exact.Of(score) - mean)));
            var deviation = (decimal)Math.Sqrt((squares / Exact.Of(Scores.Count)).ToDouble());
            return new(Criterion, Scores.Count, mean.ToDecimal(), normalised.ToDecimal(), points, Scores.Max() - Scores.Min(), deviation);
        }
    }
}
