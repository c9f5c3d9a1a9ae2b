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

    public static RoundResult Count(Round round, IReadOnlyList<Measure> measures, IReadOnlyList<ScoreSheet> sheets, IReadOnlyDictionary<(Guid Measure, string Key), decimal>? firsts = null)
    {
        var input = RoundInput.Of(round, measures, sheets);
        var byKey = measures.ToDictionary(m => RoundInput.Key(m.Number), StringComparer.Ordinal);
        var sheetsOf = sheets.ToLookup(s => s.MeasureId);
        var conditions = measures.ToDictionary(m => m.Id, m => ConditionScore.Of(round.KnockOuts, sheetsOf[m.Id]));
        var spans = RankIntervals.Of(input.Criteria, input.Measures).ToDictionary(i => i.Key, StringComparer.Ordinal);
        return new RoundResult([.. WeightedSum.Rank(input.Criteria, input.Measures).Select(r =>
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
                Criteria = [.. r.Criteria.Select(c => new CriterionScore(c.Criterion.Key, c.Count, c.Mean, c.Normalised, c.Points, c.Spread, c.StandardDeviation, firsts?.TryGetValue((measure.Id, c.Criterion.Key), out var first) == true ? first : null))],
                Conditions = conditions[measure.Id],
                Shortfalls = input.Shortfalls[r.Key],
            };
        })]);
    }
}

public sealed record MeasureScore
{
    public required Guid MeasureId { get; init; }
    public required int Number { get; init; }

    /// <summary>The title at that time.</summary>
    public required string Title { get; init; }

    /// <summary>Null without points, below a minimum, or when a condition failed.</summary>
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

    public string Code => Measure.CodeOf(Number);

    public bool Failed => Conditions.Any(c => c.Failed);

    public IEnumerable<ConditionScore> FailedConditions => Conditions.Where(c => c.Failed);
}

/// <param name="First">Mean of the first values of a round with a calibration.</param>
public sealed record CriterionScore(string Key, int Count, decimal? Mean, decimal? Normalised, decimal? Points, decimal? Spread, decimal? Deviation, decimal? First = null)
{
    /// <summary>The mean before the calibration, where it moved by more than the last digit of a division.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public decimal? Before => First is { } first && Mean is { } mean && Math.Abs(first - mean) > 1e-9m ? first : null;
}

/// <param name="Yes">Counted sheets that say it is met.</param>
/// <param name="No">Counted sheets that deny it.</param>
/// <param name="Reasons">Why it was denied.</param>
public sealed record ConditionScore(string Key, int Yes, int No, bool Failed, IReadOnlyList<string> Reasons)
{
    /// <summary>More than half of the counted sheets decide: one person alone cannot take a measure out.</summary>
    public static bool Fails(int yes, int no) => no > yes;

    public static IReadOnlyList<ConditionScore> Of(IEnumerable<Criterion> conditions, IEnumerable<ScoreSheet> sheets)
    {
        var answers = sheets.Where(s => s.Counts).SelectMany(s => s.Scores).Where(s => s.Value is not null).ToLookup(s => s.Key, StringComparer.Ordinal);
        return [.. conditions.Select(c =>
        {
            var (denials, yes) = (answers[c.Key].Where(s => s.Value == SheetScore.No).ToList(), answers[c.Key].Count(s => s.Value != SheetScore.No));
            return new ConditionScore(c.Key, yes, denials.Count, Fails(yes, denials.Count), [.. denials.Select(s => s.Reason)]);
        })];
    }
}
