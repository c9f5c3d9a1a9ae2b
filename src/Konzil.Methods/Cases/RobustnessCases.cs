using System.Text.Json.Nodes;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Comparison;
using Konzil.Methods.Scoring.Robustness;

namespace Konzil.Methods.Cases;

/// <summary>Questions of robustness by name.</summary>
internal static class RobustnessCases
{
    private const int UsualSeed = 1;

    public static readonly MethodEntry[] Entries =
    [
        new(Stability, "weight_stability_interval", "weight_stability", "stability"),
        new(Acceptability, "smaa2_rank_acceptability", "smaa", "smaa2", "rank_acceptability"),
        new(LeftOut, "leave_one_out", "leave_one_evaluator_out"),
    ];

    private static JsonObject Stability(CaseInput input)
    {
        var result = WeightStability.Of([.. input.Get("values", "matrix", "scores").Items().Select(row => row.Exacts())], input.Get("weights", "w").Exacts());
        return new()
        {
            ["base_scores"] = Shown.Exacts(result.Scores),
            ["ranking"] = Shown.Wholes(result.Ranking),
            ["intervals"] = new JsonArray([.. result.Criteria.Select(criterion =>
            {
                var shown = new JsonObject { ["criterion"] = criterion.Criterion };
                foreach (var (key, interval) in new[] { ("full_ranking", criterion.Neighbours), ("winner", criterion.Winner), ("no_reversal", criterion.Everybody) })
                {
                    shown[key] = Shown.Exacts([interval.From, interval.To]);
                    shown[key + "_float"] = Shown.Doubles([interval.From, interval.To]);
                }

                return shown;
            })]),
        };
    }

    private static JsonObject Acceptability(CaseInput input)
    {
        Demand.That(input.Find("weights") is not { IsList: true } weights, "weights", "Weights are drawn here (uniform on the simplex) and not given.");
        var rows = input.Rows("values", "matrix", "scores");
        var types = input.Types(rows.Length == 0 ? 0 : rows[0].Length);
        var rule = NormalisationCases.Read(input, types.Contains(Direction.Cost) ? Normalisation.MinMax : Normalisation.None).Rule;
        var draws = input.Whole("draws", "samples", "n_draws", "n_samples") ?? Scoring.Robustness.RankAcceptability.UsualDraws;
        var result = Scoring.Robustness.RankAcceptability.Of(rule == Normalisation.None ? rows : Normalised.Of(rows, types, rule), input.Whole("seed") ?? UsualSeed, draws, cancellation: input.Cancellation);
        return new()
        {
            ["rank_acceptability"] = Shown.Rows(result.Shares),
            ["central_weights"] = new JsonArray([.. result.CentralWeights.Select(weights => weights is null ? null : Shown.Numbers(weights))]),
            ["draws"] = result.Draws,
            ["seed"] = result.Seed,
        };
    }

    /// <summary>"scores": for each evaluator, for each measure, a score for each criterion (null for none).</summary>
    private static JsonObject LeftOut(CaseInput input)
    {
        var scores = input.Get("scores", "evaluators_by_measures_by_criteria").Items().Select(evaluator => evaluator.Items().Select(measure => measure.Items()).ToList()).ToList();
        Demand.That(scores.Count > 0 && scores[0].Count > 0, "scores", "There are no scores.");
        var weights = input.Get("weights", "w").Decimals();
        Demand.That(scores.TrueForAll(own => own.Count == scores[0].Count && own.TrueForAll(cells => cells.Count == weights.Length)), "scores", "Every evaluator needs a score (or null) for each criterion of each measure.");
        var bounds = input.Get("bounds", "scales", "scale");
        decimal[][] scales = bounds.Items() is [{ IsList: false }, ..] ? [.. weights.Select(_ => bounds.Decimals())] : [.. bounds.Items().Select(scale => scale.Decimals())];
        Demand.That(scales.Length == weights.Length && scales.All(scale => scale.Length == 2), "bounds", "A scale with two ends is needed for each criterion.");
        var criteria = weights.Select((weight, j) => new Criterion(Demand.Number(j), weight, scales[j][0], scales[j][1])).ToList();
        var (evaluators, names) = (input.Names("evaluators", scores.Count, "E"), input.Names("alternatives", scores[0].Count, "A"));
        var measures = names.Select((name, i) => new ScoredMeasure(name, [.. evaluators.Select((evaluator, e) => Card(evaluator, scores[e][i]))], [])).ToList();
        var all = WeightedSum.Rank(criteria, measures).ToDictionary(measure => measure.Key, StringComparer.Ordinal);
        return new()
        {
            ["scores"] = new JsonArray([.. names.Select(name => (JsonNode?)all[name].Total)]),
            ["ranks"] = new JsonArray([.. names.Select(name => (JsonNode?)all[name].Rank)]),
            ["without"] = new JsonArray([.. LeaveOneOut.Of(criteria, measures, input.Cancellation).Select(left => new JsonObject
            {
                ["evaluator"] = left.Evaluator,
                ["ranks"] = new JsonArray([.. names.Select(name => left.Ranks.TryGetValue(name, out var rank) ? (JsonNode?)rank : null)]),
                ["moved"] = Shown.Texts(left.Moved),
                ["same_winner"] = left.SameWinner,
            })]),
        };
    }

    private static Scorecard Card(string evaluator, IReadOnlyList<CaseValue> cells) =>
        new(evaluator, cells.Select((cell, j) => (Key: Demand.Number(j), cell)).Where(pair => !pair.cell.IsNull).ToDictionary(pair => pair.Key, pair => pair.cell.Decimal(), StringComparer.Ordinal));
}
