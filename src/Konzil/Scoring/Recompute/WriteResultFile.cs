using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>Lays a closed round out as a file. What the page withholds is not in the file either.</summary>
internal static class WriteResultFile
{
    public static ResultFile Of(Round round, RoundResult result, ILookup<Guid, SingleSheet> singles, LeadSelection? leads) => new()
    {
        Format = ResultFile.ThisFormat,
        Round = new(round.Number, round.Title, round.IsExample, round.SealedAt!.Value, round.ClosedAt!.Value, round.ClosingReason, round.LeadThreshold, round.LeadMost, round.GroupsFrom, round.MinimumTotal, round.RevealedAt),
        Seal = new(round.Seal!, round.SealedBy, round.SealedText!),
        Criteria = [.. round.Points.Concat(round.KnockOuts).Select(c => new FileCriterion(c.Key, c.Kind, c.Title, c.Question, c.Weight, c.Min, c.Max, c.Minimum, c.Anchors))],
        Panel = [.. round.Evaluators.OrderBy(e => e.Letter.Length).ThenBy(e => e.Letter, StringComparer.Ordinal).Select(e => new FileEvaluator(e.Letter, e.Sector, e.AddedAt))],
        Measures = [.. result.Measures.OrderBy(m => m.Number).Select(m => Measure(round, m, singles))],
        Result = [.. result.Measures.Select(m => new FileScore(
            m.Code, m.Rank, round.GroupOf(m), m.Total, m.Best, m.Worst, [.. m.FailedConditions.Select(c => c.Key)], m.Shortfalls.Count > 0 ? m.Shortfalls : null,
            [.. m.Criteria.Select(c => new FilePart(c.Key, c.Count, c.Mean, c.Normalised, c.Points, c.First))]))],
        Robustness = round.Robustness,
        Choice = leads is null ? null : Choice(leads, result),
    };

    private static FileMeasure Measure(Round round, MeasureScore score, ILookup<Guid, SingleSheet> singles) => round.ShowsSingleValues
        ? new(score.Code, score.Title, [.. singles[score.MeasureId].Select(Sheet)], null, null, score.Conflicts, score.Abstentions, score.Missing)
        : new(
            score.Code,
            score.Title,
            null,

            // A mean of three is no decimal number; the sum of whole values is.
            [.. score.Criteria.Where(c => c.Mean is not null).Select(c => new FileMean(c.Key, c.Count, Math.Round(c.Mean!.Value * c.Count)))],
            [.. score.Conditions.Select(c => new FileAnswers(c.Key, c.Yes, c.No, c.Failed ? c.Reasons : []))],
            score.Conflicts,
            score.Abstentions,
            score.Missing);

    private static FileSheet Sheet(SingleSheet single) => new(
        single.Letter,
        single.Sheet.Part,
        Filled(single.Sheet.PublicReason),
        Filled(single.Sheet.Part == Part.HasInterest ? "" : single.Note),
        single.Sheet.Counts ? [.. single.Sheet.Scores.Where(s => s.Value is not null).Select(s => new FileValue(s.Key, s.Value!.Value, First(single, s), Filled(s.Reason)))] : []);

    private static int? First(SingleSheet single, SheetScore score)
    {
        var first = single.First.FirstOrDefault(f => f.Key == score.Key)?.Value;
        return first == score.Value ? null : first;
    }

    private static FileChoice Choice(LeadSelection leads, RoundResult result)
    {
        var choices = leads.Choices.ToDictionary(c => c.MeasureId);
        return new(leads.DecidedAt, leads.DecidedBy, leads.DeviationReason, [.. result.Measures.Where(m => choices.ContainsKey(m.MeasureId))
            .Select(m => new FileDecision(m.Code, choices[m.MeasureId].Decision, choices[m.MeasureId].Reason, choices[m.MeasureId].Deviates))]);
    }

    private static string? Filled(string text) => text.Length == 0 ? null : text;
}
