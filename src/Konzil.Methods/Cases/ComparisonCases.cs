using System.Text.Json.Nodes;
using Konzil.Methods.Scoring;
using Konzil.Methods.Scoring.Comparison;

namespace Konzil.Methods.Cases;

/// <summary>Comparison methods by name.</summary>
internal static class ComparisonCases
{
    public static readonly MethodEntry[] Entries =
    [
        new(Sum, "weighted_sum", "wsm", "saw", "weighted_sum_model", "simple_additive_weighting"),
        new(Product, "weighted_product", "wpm", "weighted_product_model"),
        new(Waspas, "waspas"),
        new(Topsis, "topsis"),
        new(Vikor, "vikor"),
        new(Promethee, "promethee2", "promethee", "promethee_ii"),
        new(Spotis, "spotis"),
        new(Edas, "edas"),
        new(Mabac, "mabac"),
        new(input => Shown.Scores(Copras.Of(input.Table()).Scores), "copras"),
        new(input => Shown.Scores(Marcos.Of(input.Table()).Scores), "marcos"),
        new(Dominance, "pareto_dominance", "dominance", "pareto"),
        new(Knapsack, "knapsack", "most_valuable"),
    ];

    private static JsonObject Sum(CaseInput input)
    {
        var (table, rule) = Weighted(input);
        return Shown.Scores(AdditiveModel.Of(table, rule).Scores);
    }

    private static JsonObject Product(CaseInput input)
    {
        var (table, rule) = Weighted(input);
        var result = ProductModel.Of(table, rule);
        var shown = Shown.Scores(result.Scores);
        shown["ranks"] = Shown.Wholes(result.Ranks);

        // A score of 0 has no logarithm.
        shown["log10_scores"] = new JsonArray([.. result.Scores.Select(score => score > 0 ? Shown.Number(Math.Log10(score)) : null)]);
        return shown;
    }

    private static (DecisionTable Table, Normalisation Rule) Weighted(CaseInput input)
    {
        var table = input.Table();
        var (rule, weightsToo) = NormalisationCases.Read(input, Normalisation.Sum);
        return (weightsToo ? DecisionTable.Of(table.Rows, table.Types, table.Shares) : table, rule);
    }

    private static JsonObject Waspas(CaseInput input)
    {
        var share = input.Find("share", "lam", "lambda", "l")?.Number() ?? 0.5;
        return Shown.Scores(Scoring.Comparison.Waspas.Of(input.Table(), NormalisationCases.Read(input, Normalisation.Linear).Rule, share).Scores);
    }

    private static JsonObject Topsis(CaseInput input)
    {
        var result = Scoring.Comparison.Topsis.Of(input.Table(), NormalisationCases.Read(input, Normalisation.Vector).Rule);
        var shown = Shown.Scores(result.Scores);
        shown["closeness"] = Shown.Numbers(result.Scores);
        shown["d_plus"] = Shown.Numbers(result.ToIdeal);
        shown["d_minus"] = Shown.Numbers(result.ToAntiIdeal);
        shown["ideal"] = Shown.Numbers(result.Ideal);
        shown["anti_ideal"] = Shown.Numbers(result.AntiIdeal);
        return shown;
    }

    private static JsonObject Vikor(CaseInput input)
    {
        var table = input.Table();
        var result = Scoring.Comparison.Vikor.Of(table, input.Find("v")?.Number() ?? 0.5);
        var names = input.Names("alternatives", table.Alternatives, "A");
        var shown = Shown.Scores(result.Q, smallestFirst: true);
        shown["S"] = Shown.Numbers(result.S);
        shown["R"] = Shown.Numbers(result.R);
        shown["Q"] = Shown.Numbers(result.Q);
        shown["compromise_set"] = Shown.Texts(result.Compromise.Select(i => names[i]));
        return shown;
    }

    private static JsonObject Promethee(CaseInput input)
    {
        var table = input.Table();
        var result = Scoring.Comparison.Promethee.Of(table, Preferences(input, table.Criteria));
        var shown = Shown.Scores(result.NetFlow);
        shown["phi_plus"] = Shown.Numbers(result.PhiPlus);
        shown["phi_minus"] = Shown.Numbers(result.PhiMinus);
        shown["net_flow"] = Shown.Numbers(result.NetFlow);
        return shown;
    }

    private static Preference[] Preferences(CaseInput input, int criteria)
    {
        var given = input.Find("preference", "preferences", "preference_function", "preference_functions", "shape");
        PreferenceShape[] shapes = given switch
        {
            null => [.. Enumerable.Repeat(PreferenceShape.Usual, criteria)],
            { IsList: true } => [.. given.Items().Select(Shape)],
            _ => [.. Enumerable.Repeat(Shape(given), criteria)],
        };
        var (q, p, s) = (Threshold("q"), Threshold("p"), Threshold("s"));
        return [.. shapes.Select((shape, j) => new Preference(shape, q[j], p[j], s[j]))];

        double[] Threshold(string key)
        {
            var values = input.Each(shapes.Length, key) ?? new double[shapes.Length];
            Demand.That(values.Length == shapes.Length, key, $"{Demand.Number(values.Length)} thresholds for {Demand.Number(shapes.Length)} criteria.");
            return values;
        }
    }

    private static PreferenceShape Shape(CaseValue given) => MethodTable.Plain(given.Text()) switch
    {
        "usual" or "type1" or "t1" => PreferenceShape.Usual,
        "ushape" or "quasi" or "type2" or "t2" => PreferenceShape.UShape,
        "vshape" or "type3" or "t3" => PreferenceShape.VShape,
        "level" or "type4" or "t4" => PreferenceShape.Level,
        "linear" or "vshape2" or "vshapewithindifference" or "type5" or "t5" => PreferenceShape.Linear,
        "gaussian" or "gauss" or "type6" or "t6" => PreferenceShape.Gaussian,
        _ => throw new InputException(given.Path, $"'{given.Text()}' is unknown; known are usual, ushape, vshape, level, linear and gaussian."),
    };

    private static JsonObject Spotis(CaseInput input)
    {
        var bounds = input.Get("bounds", "ranges", "scales").Items().Select(scale => scale.Numbers() is [var min, var max] ? new Bounds(min, max) : throw new InputException(scale.Path, "A scale has two ends."));
        return Shown.Scores(Scoring.Comparison.Spotis.Of(input.Table(), [.. bounds], input.Find("ideal", "esp", "expected_solution_point")?.Numbers()).Scores, smallestFirst: true);
    }

    private static JsonObject Edas(CaseInput input)
    {
        var result = Scoring.Comparison.Edas.Of(input.Table());
        var shown = Shown.Scores(result.Scores);
        shown["SP"] = Shown.Numbers(result.Above);
        shown["SN"] = Shown.Numbers(result.Below);
        return shown;
    }

    private static JsonObject Mabac(CaseInput input)
    {
        var result = Scoring.Comparison.Mabac.Of(input.Table());
        var shown = Shown.Scores(result.Scores);
        shown["border"] = Shown.Numbers(result.Border);
        return shown;
    }

    private static JsonObject Dominance(CaseInput input)
    {
        var rows = input.Rows("matrix", "decision_matrix", "values", "data");
        var result = Scoring.Comparison.Dominance.Of(rows, input.Types(rows.Length == 0 ? 0 : rows[0].Length));
        return new()
        {
            ["dominates"] = new JsonArray([.. result.Pairs.Select(pair => Shown.Wholes([pair.Better, pair.Worse]))]),
            ["non_dominated"] = Shown.Wholes(result.NonDominated),
            ["dominated"] = Shown.Wholes(result.Pairs.Select(pair => pair.Worse).Distinct().Order()),
        };
    }

    private static JsonObject Knapsack(CaseInput input)
    {
        var result = Selection.MostValuable.Of(input.Get("values", "value", "scores").Decimals(), input.Get("costs", "cost", "weights").Decimals(), input.Get("budget", "capacity", "limit").Decimal(), input.Cancellation);
        return new()
        {
            ["optimum"] = result.Value,
            ["optimal_sets"] = new JsonArray([.. result.Sets.Select(Shown.Wholes)]),
        };
    }
}
