using System.Globalization;
using CsCheck;
using Konzil.Methods.Scoring;

namespace Konzil.Methods.Tests.Scoring;

/// <summary>Builders and generators for the scoring tests.</summary>
internal static class World
{
    public static readonly Criterion Benefit = new("benefit", 60, 0, 4);
    public static readonly Criterion Effort = new("effort", 40, 0, 4);
    public static readonly Criterion[] Two = [Benefit, Effort];

    public static ScoredMeasure Measure(string key, params Scorecard[] cards) => new(key, cards, []);

    public static Scorecard Card(string evaluator, decimal? benefit, decimal? effort = null)
    {
        var scores = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (benefit is { } b)
        {
            scores["benefit"] = b;
        }

        if (effort is { } e)
        {
            scores["effort"] = e;
        }

        return new(evaluator, scores);
    }

    public static MeasureResult Of(this IReadOnlyList<MeasureResult> results, string key) => results.Single(result => result.Key == key);

    public static CriterionResult On(this MeasureResult result, string criterion) => result.Criteria.Single(cell => cell.Criterion.Key == criterion);

    /// <summary>One evaluator gave every cell of a matrix: row = measure "0", "1", …; column = criterion "c0", "c1", ….</summary>
    public static ScoredMeasure[] Matrix(decimal[][] rows) =>
        rows.Select((row, i) => Measure(i.ToString(CultureInfo.InvariantCulture), new Scorecard("one", row.Select((score, j) => (Key: "c" + j, score)).ToDictionary(cell => cell.Key, cell => cell.score, StringComparer.Ordinal)))).ToArray();

    private static readonly Gen<Criterion[]> Criteria =
        Gen.Select(Gen.Int[0, 40], Gen.Int[-3, 3], Gen.Int[1, 10]).Array[1, 6]
            .Where(list => list.Any(item => item.Item1 > 0))
            .Select(list => list.Select((item, i) => new Criterion("c" + i, item.Item1, item.Item2, item.Item2 + item.Item3)).ToArray());

    private static Gen<Scorecard> CardOn(Criterion[] criteria) =>
        Gen.Select(Gen.Int[0, 11].Array[criteria.Length], Gen.Int[0, 9]).Select((steps, fate) =>
        {
            var scores = new Dictionary<string, decimal>(StringComparer.Ordinal);
            for (var i = 0; i < criteria.Length; i++)
            {
                if (steps[i] < 11)
                {
                    scores[criteria[i].Key] = criteria[i].Min + (criteria[i].Max - criteria[i].Min) * steps[i] / 10m;
                }
            }

            return new Scorecard("", scores, fate switch { 0 => ExclusionReason.Abstention, 1 => ExclusionReason.ConflictOfInterest, _ => null });
        });

    private static Gen<ScoredMeasure> MeasureOn(Criterion[] criteria) =>
        Gen.Select(CardOn(criteria).Array[0, 4], Gen.Int[0, 4]).Select((cards, fate) => new ScoredMeasure(
            "",
            cards.Select((card, evaluator) => card with { Evaluator = "e" + evaluator }).ToArray(),
            fate == 0 ? [new KnockOut("lawful", "No.")] : []));

    /// <summary>Procedures with 1 to 6 criteria, 0 to 7 measures, 0 to 4 cards each, gaps, exclusions and knock-outs.</summary>
    public static readonly Gen<(Criterion[] Criteria, ScoredMeasure[] Measures)> Procedures =
        Criteria.SelectMany(criteria => MeasureOn(criteria).Array[0, 7].Select(measures =>
            (criteria, measures.Select((measure, number) => measure with { Key = "m" + number }).ToArray())));
}
