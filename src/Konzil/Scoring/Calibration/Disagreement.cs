using Konzil.Agenda;

namespace Konzil.Scoring;

/// <summary>How far the values for one measure and criterion lie apart. Without letters or names.</summary>
/// <param name="Given">Lowest value first.</param>
/// <param name="Own">The reader's own value; null for the coordination or without one.</param>
public sealed record Disagreement(Measure Measure, Criterion Criterion, IReadOnlyList<GivenValue> Given, GivenValue? Own)
{
    public int Distance => Given[^1].Value - Given[0].Value;

    /// <summary>Largest distance first, as a share of the scale; then the heavier criterion.</summary>
    public static IReadOnlyList<Disagreement> Of(Round round, IReadOnlyCollection<Measure> measures, IReadOnlyCollection<(ScoreSheet Sheet, IReadOnlyList<SheetScore> First)> sheets, Guid? reader) =>
        [.. from measure in measures
            from criterion in round.Points
            let given = (from s in sheets
                         where s.Sheet.MeasureId == measure.Id && s.Sheet.Counts
                         let now = s.Sheet.Scores.FirstOrDefault(x => x.Key == criterion.Key)
                         where now?.Value is not null
                         let first = s.First.FirstOrDefault(x => x.Key == criterion.Key)?.Value
                         select (s.Sheet.EvaluatorId, Value: new GivenValue(now.Value!.Value, first == now.Value ? null : first, now.Reason))).OrderBy(g => g.Value.Value).ThenBy(g => g.Value.Reason, StringComparer.Ordinal).ToList()
            where given.Count > 1 && given[0].Value.Value < given[^1].Value.Value
            let row = new Disagreement(measure, criterion, [.. given.Select(g => g.Value)], given.Where(g => g.EvaluatorId == reader).Select(g => g.Value).FirstOrDefault())
            orderby (decimal)row.Distance / (criterion.Max - criterion.Min) descending, criterion.Weight descending, measure.Number, criterion.Order
            select row];
}

/// <param name="First">The first value, where it was changed.</param>
public sealed record GivenValue(int Value, int? First, string Reason);
