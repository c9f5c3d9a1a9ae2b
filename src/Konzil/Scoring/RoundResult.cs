using System.Globalization;
using System.Text.Json;
using Konzil.Agenda;
using Konzil.Methods.Scoring;

namespace Konzil.Scoring;

/// <summary>The result of a round, worked out once at closing. Unrounded; pages round for display only.</summary>
/// <param name="Measures">Ranked first, then without points, then those that failed a condition.</param>
public sealed record RoundResult(IReadOnlyList<MeasureScore> Measures)
{
    public int Ranked => Measures.Count(m => m.Rank is not null);

    public MeasureScore? Of(Guid measureId) => Measures.FirstOrDefault(m => m.MeasureId == measureId);

    public static RoundResult? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<RoundResult>(json);

    public string Write() => JsonSerializer.Serialize(this);

    public static RoundResult Count(Round round, IReadOnlyList<Measure> measures, IReadOnlyList<ScoreSheet> sheets)
    {
        var criteria = round.Points.Select(c => new Methods.Scoring.Criterion(c.Key, c.Weight, c.Min, c.Max)).ToList();
        var byKey = measures.ToDictionary(m => Key(m.Number), StringComparer.Ordinal);
        var sheetsOf = sheets.ToLookup(s => s.MeasureId);
        var conditions = measures.ToDictionary(m => m.Id, m => Conditions(round, [.. sheetsOf[m.Id].Where(s => s.Counts)]));
        var scored = measures.Select(m => new ScoredMeasure(
            Key(m.Number),
            [.. sheetsOf[m.Id].Where(s => s.State == SheetState.Submitted).Select(s => Card(s, round))],
            [.. conditions[m.Id].Where(c => c.Failed).Select(c => new KnockOut(c.Key, string.Join(' ', c.Reasons)))])).ToList();
        var shortfalls = WeightedSum.Rank(criteria, scored).ToDictionary(r => byKey[r.Key].Id, r => Shortfall.Of(round, r));
        scored = [.. scored.Select(s => s with { KnockOuts = [.. s.KnockOuts, .. shortfalls[byKey[s.Key].Id].Select(f => new KnockOut(f.Key ?? "minimum", f.Needed.ToString(CultureInfo.InvariantCulture)))] })];
        var spans = RankIntervals.Of(criteria, scored).ToDictionary(i => i.Key, StringComparer.Ordinal);
        return new RoundResult([.. WeightedSum.Rank(criteria, scored).Select(r =>
        {
            var measure = byKey[r.Key];
            var span = spans.GetValueOrDefault(r.Key);
            return new MeasureScore
            {
                MeasureId = measure.Id,
                Number = measure.Number,
                Title = measure.Title,
                Rank = r.Rank,
                Total = conditions[measure.Id].Any(c => c.Failed) ? null : r.Total,
                Best = span is null ? null : Math.Min(span.BestWithoutOne, span.BestReweighted),
                Worst = span is null ? null : Math.Max(span.WorstWithoutOne, span.WorstReweighted),
                Counted = sheetsOf[measure.Id].Count(s => s.Counts),
                Conflicts = r.Excluded.Count(e => e.Reason == ExclusionReason.ConflictOfInterest),
                Abstentions = r.Excluded.Count(e => e.Reason == ExclusionReason.Abstention),
                Missing = sheetsOf[measure.Id].Count(s => s.State != SheetState.Submitted),
                Criteria = [.. r.Criteria.Select(c => new CriterionScore(c.Criterion.Key, c.Count, c.Mean, c.Normalised, c.Points, c.Spread, c.StandardDeviation))],
                Conditions = conditions[measure.Id],
                Shortfalls = shortfalls[measure.Id],
            };
        })]);
    }

    private static string Key(int number) => number.ToString("D6", CultureInfo.InvariantCulture);

    private static Scorecard Card(ScoreSheet sheet, Round round)
    {
        var evaluator = sheet.EvaluatorId.ToString("N");
        return sheet.Part switch
        {
            Part.Abstains => Scorecard.Abstains(evaluator),
            Part.HasInterest => Scorecard.IsConflicted(evaluator),
            _ => new Scorecard(evaluator, sheet.Scores.Where(s => s.Value is not null && round.Points.Any(c => c.Key == s.Key)).ToDictionary(s => s.Key, s => (decimal)s.Value!.Value, StringComparer.Ordinal)),
        };
    }

    // More than half of the counted sheets decide: one person alone cannot take a measure out.
    private static List<ConditionScore> Conditions(Round round, List<ScoreSheet> counted) =>
        [.. round.KnockOuts.Select(c =>
        {
            var answers = counted.SelectMany(s => s.Scores).Where(s => s.Key == c.Key && s.Value is not null).ToList();
            var denials = answers.Where(s => s.Value == SheetScore.No).ToList();
            return new ConditionScore(c.Key, answers.Count - denials.Count, denials.Count, denials.Count * 2 > answers.Count, [.. denials.Select(s => s.Reason)]);
        })];
}

public sealed record MeasureScore
{
    public required Guid MeasureId { get; init; }
    public required int Number { get; init; }

    /// <summary>The title at that time.</summary>
    public required string Title { get; init; }

    /// <summary>Null without points or when a condition failed.</summary>
    public required int? Rank { get; init; }
    public required decimal? Total { get; init; }

    /// <summary>Best and worst rank if one person were missing or one weight half as large or larger by half.</summary>
    public required int? Best { get; init; }
    public required int? Worst { get; init; }
    public required int Counted { get; init; }
    public required int Conflicts { get; init; }
    public required int Abstentions { get; init; }
    public required int Missing { get; init; }
    public required IReadOnlyList<CriterionScore> Criteria { get; init; }
    public required IReadOnlyList<ConditionScore> Conditions { get; init; }

    /// <summary>Minimums the measure stayed below; then it has points but no rank.</summary>
    public IReadOnlyList<Shortfall> Shortfalls { get; init; } = [];

    public string Code => "M-" + Number.ToString("00", CultureInfo.InvariantCulture);

    public bool Failed => Conditions.Any(c => c.Failed);

    public IEnumerable<ConditionScore> FailedConditions => Conditions.Where(c => c.Failed);
}

public sealed record CriterionScore(string Key, int Count, decimal? Mean, decimal? Normalised, decimal? Points, decimal? Spread, decimal? Deviation);

/// <param name="Yes">Counted sheets that say it is met.</param>
/// <param name="No">Counted sheets that deny it.</param>
/// <param name="Reasons">Why it was denied.</param>
public sealed record ConditionScore(string Key, int Yes, int No, bool Failed, IReadOnlyList<string> Reasons);
