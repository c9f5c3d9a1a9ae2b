using System.Globalization;
using Konzil.Agenda;
using Konzil.Methods.Scoring;
using Scale = Konzil.Methods.Scoring.Criterion;

namespace Konzil.Scoring;

/// <summary>What the methods count: weighted scales and the cards of each measure. Read from the city's tables or from a published file.</summary>
public sealed record RoundInput(IReadOnlyList<Scale> Criteria, IReadOnlyList<ScoredMeasure> Measures)
{
    /// <summary>By key of the measure. They are knock-outs too, so that every method leaves the same measures out.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Shortfall>> Shortfalls { get; private init; } = new Dictionary<string, IReadOnlyList<Shortfall>>(StringComparer.Ordinal);

    public static RoundInput Of(Round round, IEnumerable<Measure> measures, IEnumerable<ScoreSheet> sheets)
    {
        var sheetsOf = sheets.ToLookup(s => s.MeasureId);
        var minimums = new Minimums(round.Points.Where(c => c.Minimum is not null).ToDictionary(c => c.Key, c => c.Minimum!.Value, StringComparer.Ordinal), round.MinimumTotal);
        return new RoundInput(
            [.. round.Points.Select(c => new Scale(c.Key, c.Weight, c.Min, c.Max))],
            [.. measures.Select(m => new ScoredMeasure(
                Key(m.Number),
                [.. sheetsOf[m.Id].Where(s => s.State == SheetState.Submitted).Select(s => Card(s, round))],
                [.. ConditionScore.Of(round.KnockOuts, sheetsOf[m.Id]).Where(c => c.Failed).Select(c => new KnockOut(c.Key, string.Join(' ', c.Reasons)))]))]).Demanding(minimums);
    }

    /// <summary>Knocks out what stays below a minimum.</summary>
    public RoundInput Demanding(Minimums minimums)
    {
        var missed = WeightedSum.Rank(Criteria, Measures).ToDictionary(r => r.Key, minimums.Missed, StringComparer.Ordinal);
        return this with
        {
            Measures = [.. Measures.Select(m => m with { KnockOuts = [.. m.KnockOuts, .. missed[m.Key].Select(s => s.KnockOut)] })],
            Shortfalls = missed,
        };
    }

    /// <summary>The methods order equal measures by key, letter by letter; with zeros in front that is the order of the numbers.</summary>
    public static string Key(int number) => number.ToString("D6", CultureInfo.InvariantCulture);

    public static int Number(string key) => int.Parse(key, CultureInfo.InvariantCulture);

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
}
