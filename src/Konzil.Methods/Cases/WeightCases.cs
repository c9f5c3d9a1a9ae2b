using System.Text.Json.Nodes;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Comparison;
using Konzil.Methods.Scoring.Weights;

namespace Konzil.Methods.Cases;

/// <summary>Weightings by name.</summary>
internal static class WeightCases
{
    private const double OtherIndexOf3 = 0.52;

    private static readonly string[] MatrixKeys = ["matrix", "criteria_matrix", "comparison_matrix", "pairwise", "pairwise_matrix", "comparisons", "decision_matrix", "values", "data", "x"];

    public static readonly MethodEntry[] Entries =
    [
        new(Hierarchy, "ahp", "ahp_weights", "analytic_hierarchy_process"),
        new(Rule(RankRule.OrderCentroid, ""), "weights:rank_order_centroid", "roc"),
        new(Rule(RankRule.Sum, "rank_sum"), "weights:rank_sum", "rs"),
        new(Rule(RankRule.Reciprocal, "rank_reciprocal"), "weights:rank_reciprocal", "rr"),
        new(input => Exacts(PointWeights.Of(Points(input))), "weights:points", "direct", "point_allocation"),
        new(Swara, "weights:swara", "swara"),
        new(Rancom, "weights:rancom", "rancom"),
        new(BestWorst, "weights:best_worst", "best_worst", "bwm", "bwm_nonlinear", "nonlinear_bwm", "best_worst_nonlinear", "bwm_linear", "linear_bwm", "best_worst_linear"),
        new(input => Weights(DataWeights.Critic(Matrix(input), input.Types(Width(Matrix(input))))), "weights:critic", "critic"),
        new(input => Weights(DataWeights.Entropy(Matrix(input))), "weights:entropy", "entropy", "shannon_entropy"),
        new(Deviation, "weights:std", "std", "weights:standard_deviation", "standard_deviation", "sd"),
        new(input => Exacts(RankWeights.Shares([.. Enumerable.Repeat(Exact.One, Math.Max(1, Width(Matrix(input))))])), "weights:equal", "equal"),
    ];

    private static JsonObject Weights(IReadOnlyList<double> weights) => new() { ["weights"] = Shown.Numbers(weights) };

    private static JsonObject Exacts(IReadOnlyList<Exact> weights) => new() { ["weights"] = Shown.Doubles(weights), ["weights_exact"] = Shown.Exacts(weights) };

    private static double[][] Matrix(CaseInput input) => input.Rows(MatrixKeys);

    private static int Width(double[][] rows) => rows.Length == 0 ? 0 : rows[0].Length;

    private static Func<CaseInput, JsonObject> Rule(RankRule rule, string key) => input =>
    {
        var ranks = input.Find("ranks")?.Numbers();
        var n = ranks?.Length ?? input.Whole("n", "count", "criteria_count") ?? input.Find("criteria", "ranking", "order")?.Items().Count ?? throw new InputException($"{MethodCase.Root}.{MethodCase.Input}", "'n' is missing.");
        Demand.That(ranks is null || ranks.Order().SequenceEqual(Enumerable.Range(1, n).Select(rank => (double)rank)), "ranks", "Each rank from 1 on must be given once.");
        var ordered = RankWeights.Of(n, rule);
        IReadOnlyList<Exact> weights = ranks is null ? ordered : [.. ranks.Select(rank => ordered[(int)rank - 1])];
        var shown = Exacts(weights);
        if (key.Length > 0)
        {
            shown[key] = Shown.Doubles(weights);
            shown[key + "_exact"] = Shown.Exacts(weights);
        }

        return shown;
    };

    private static decimal[][] Points(CaseInput input)
    {
        var given = input.Get("points", "weights", "scores", "votes").Items();
        return given is [{ IsList: false }, ..] ? [[.. given.Select(item => item.Decimal())]] : [.. given.Select(row => row.Decimals())];
    }

    private static JsonObject Swara(CaseInput input)
    {
        var given = input.GetList("s", "s_j", "sj", "comparative_importance", "relative_importance", "coefficients");
        var items = given.Items();
        var n = input.Whole("n") ?? input.Find("criteria")?.Items().Count;

        // Published tables have an empty first line, for the criterion nothing is compared with.
        var hasFirst = items.Count > 0 && (items[0].IsNull || (items[0].Number() == 0 && n != items.Count + 1));
        Demand.That(n is null || n == items.Count + (hasFirst ? 0 : 1), given.Path, "One number is needed for each criterion after the first.");
        var result = Scoring.Weights.Swara.Of([.. items.Skip(hasFirst ? 1 : 0).Select(item => item.Decimal())]);
        var shown = Exacts(result.Weights);
        shown["k"] = Shown.Doubles(result.K);
        shown["q"] = Shown.Doubles(result.Q);
        shown["q_exact"] = Shown.Exacts(result.Q);
        return shown;
    }

    private static JsonObject Rancom(CaseInput input) =>
        Exacts(input.Find("comparisons", "comparison_matrix", "matrix", "pairwise") is { } given ? Scoring.Weights.Rancom.Of(given.Rows()) : Scoring.Weights.Rancom.OfRanks(input.Get("ranks", "ranking").Numbers()));

    private static JsonObject BestWorst(CaseInput input)
    {
        var best = input.Get("bestToOthers", "best_to_others", "bo", "ab", "a_b", "mic").Numbers();
        var worst = input.Get("othersToWorst", "others_to_worst", "ow", "aw", "a_w", "lic").Numbers();
        var (nonlinear, linear) = (Scoring.Weights.BestWorst.Of(best, worst), Scoring.Weights.BestWorst.Linear(best, worst));
        var model = MethodTable.Plain(input.Text("model", "variant", "type") ?? input.Method);

        // The model of 2015 has one answer for up to 3 criteria only; beyond that the linear one is shown unless the other is named.
        var isLinear = !model.Contains("nonlinear", StringComparison.Ordinal) && (model.Contains("linear", StringComparison.Ordinal) || best.Length > 3);
        var shown = BestWorst(isLinear ? linear : nonlinear);
        shown["nonlinear"] = BestWorst(nonlinear);
        shown["linear"] = BestWorst(linear);
        shown["weights_nonlinear"] = Shown.Numbers(nonlinear.Weights);
        shown["weights_linear"] = Shown.Numbers(linear.Weights);
        shown["xi_nonlinear"] = nonlinear.Xi;
        shown["xi_linear"] = linear.Xi;
        return shown;
    }

    private static JsonObject BestWorst(BestWorstResult result) => new()
    {
        ["weights"] = Shown.Numbers(result.Weights),
        ["xi"] = result.Xi,
        ["cr"] = result.ConsistencyRatio,
        ["consistency_ratio"] = result.ConsistencyRatio,
    };

    private static JsonObject Deviation(CaseInput input)
    {
        var rows = Matrix(input);
        var rule = NormalisationCases.Read(input, Normalisation.None).Rule;
        return Weights(DataWeights.StandardDeviation(Normalised.Of(rows, input.Types(Width(rows)), rule)));
    }

    private static JsonObject Hierarchy(CaseInput input)
    {
        if (input.Find("alternative_matrices", "local_matrices", "alternatives_matrices") is not { } given)
        {
            return Weights(Ahp.Of(Matrix(input)));
        }

        var upper = input.Get("criteria_matrix", "matrix", "comparison_matrix", "pairwise");
        input.Name("criteria", upper);
        input.Name("alternatives", given);
        var matrices = given.Items().ToList();
        if (given.IsObject && input.Find("criteria") is { } names)
        {
            matrices = [.. names.Items().Select(name => matrices.Find(matrix => matrix.Path == $"{given.Path}.{name.Text()}") ?? throw new InputException(given.Path, $"'{name.Text()}' is missing."))];
            input.Name("criteria", upper);
        }

        var result = AhpHierarchy.Of(upper.Rows(), [.. matrices.Select(matrix => matrix.Rows())]);
        var shown = Weights(result.Criteria);
        shown["global_scores"] = Shown.Numbers(result.Scores);
        shown["scores"] = Shown.Numbers(result.Scores);
        shown["ranks"] = Shown.Wholes(result.Ranks);
        shown["local"] = Shown.Rows(result.Alternatives.Select(under => under.Weights));
        shown["local_cr"] = Shown.Numbers(result.Alternatives.Select(under => under.ConsistencyRatio));
        return shown;
    }

    private static JsonObject Weights(AhpResult result)
    {
        var shown = new JsonObject
        {
            ["weights"] = Shown.Numbers(result.Weights),
            ["geometric_mean_weights"] = Shown.Numbers(result.GeometricMeans),
            ["lambda_max"] = result.LargestEigenvalue,
            ["ci"] = result.ConsistencyIndex,
            ["ri"] = result.RandomIndex,
            ["cr"] = result.ConsistencyRatio,
            ["acceptable"] = result.IsAcceptable,
        };
        if (result.Weights.Count == 3)
        {
            // Two tables are in use for 3 criteria.
            shown["cr_ri058"] = result.ConsistencyRatio;
            shown["cr_ri052"] = result.ConsistencyIndex / OtherIndexOf3;
        }

        return shown;
    }
}
