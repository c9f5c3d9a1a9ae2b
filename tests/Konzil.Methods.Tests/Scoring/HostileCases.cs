using System.Text.Json;
using System.Text.Json.Nodes;
using Konzil.Methods.Cases;
using Konzil.Methods.Scoring;

namespace Konzil.Methods.Tests.Scoring;

/// <summary>Every value of an example for each method is replaced by everything odd: the answer is a result or a refusal with a place.</summary>
[Trait("R", "R-2.1-35")]
public class HostileCases
{
    private const string Table = "\"matrix\":[[7,5],[9,3],[8,6]],\"types\":[1,-1],\"weights\":[0.6,0.4]";

    private static readonly string[] Odd = ["null", "\"\"", "\"NaN\"", "\"1/0\"", "\"x\"", "[]", "{}", "[[]]", "-1", "0", "1", "0.5", "1e308", "-1e308", "1e-320", "1e999", "79228162514264337593543950336", "true", "[1,2,3,4]", "{\"a\":1}"];

    public static TheoryData<string> Examples =>
    [
        .. new[] { "weighted_sum", "weighted_product", "waspas", "topsis", "vikor", "edas", "mabac", "copras", "marcos", "pareto_dominance", "normalisation:minmax", "normalisation:sum", "normalisation:vector", "normalisation:linear", "normalisation:max", "weights:critic", "weights:entropy", "weights:std", "weights:equal" }
            .Select(name => "{\"method\":\"" + name + "\",\"input\":{" + Table + "}}"),
        "{\"method\":\"promethee2\",\"input\":{" + Table + ",\"preference\":[\"linear\",\"gaussian\"],\"q\":[1,1],\"p\":2,\"s\":[1,2]}}",
        "{\"method\":\"spotis\",\"input\":{" + Table + ",\"bounds\":[[0,10],[0,10]],\"esp\":[5,5]}}",
        """{"method":"knapsack","input":{"values":[3,4],"costs":[1,2],"budget":2}}""",
        """{"method":"ahp","input":{"criteria":["a","b"],"criteria_matrix":[[1,2],[0.5,1]],"alternative_matrices":{"a":[[1,3],["1/3",1]],"b":[[1,1],[1,1]]}}}""",
        """{"method":"weights:roc,rank_sum,rank_reciprocal","input":{"n":3}}""",
        """{"method":"weights:rank_sum","input":{"ranks":[2,1,3]}}""",
        """{"method":"weights:points","input":{"points":[[50,30],[20,20]]}}""",
        """{"method":"weights:swara","input":{"s":[null,0.2,0.3]}}""",
        """{"method":"weights:rancom","input":{"comparison_matrix":[[0.5,1],[0,0.5]]}}""",
        """{"method":"weights:best_worst","input":{"best_to_others":[8,2,1],"others_to_worst":[1,5,8]}}""",
        """{"method":"krippendorff_alpha","input":{"raters_by_units":[[1,2,null],[1,3,2]],"metric":"ordinal"}}""",
        """{"method":"icc","input":{"subjects_by_judges":[[1,2],[3,5]]}}""",
        """{"method":"kendall_w","input":{"scores_judges_by_items":[[1,2],[2,2]]}}""",
        """{"method":"cohen_kappa","input":{"table":[[2,1],[1,2]]}}""",
        """{"method":"cohen_kappa","input":{"ratings":[["a","b"],["a","a"]]}}""",
        """{"method":"fleiss_kappa","input":{"counts":[[2,1],[1,2]]}}""",
        """{"method":"kemeny,borda,copeland","input":{"profile":[[2,["A","B"]],{"count":1,"ranking":["B","A"]},["A","B"]]}}""",
        """{"method":"borda","input":{"ranks":[[1,2],[1,1]],"candidates":["A","B"]}}""",
        """{"method":"spearman","input":{"x":[1,2,3],"y":[1,3,3]}}""",
        """{"method":"weight_stability_interval","input":{"values":[["0.5",1],["1/3",0]],"weights":["0.5","1/2"]}}""",
        """{"method":"smaa","input":{"values":[[0.5,1],[1,0]],"seed":3,"draws":10}}""",
        """{"method":"leave_one_out","input":{"scores":[[[1,2],[3,4]],[[5,null],[7,8]]],"weights":[60,40],"bounds":[0,10]}}""",
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_odd_value_gives_a_result_or_a_refusal_with_its_place(string example)
    {
        Assert.NotEmpty(MethodCase.Answer(example));
        foreach (var path in Paths(JsonNode.Parse(example)!["input"]!))
        {
            foreach (var odd in Odd.Where(odd => !path.EndsWith("draws", StringComparison.Ordinal) || odd.Length < 12))
            {
                var text = Replaced(example, path, odd);
                try
                {
                    Assert.NotEmpty(JsonDocument.Parse(MethodCase.Answer(text).ToJsonString()).RootElement.EnumerateObject());
                }
                catch (InputException refusal)
                {
                    Assert.StartsWith("$.", refusal.Place, StringComparison.Ordinal);
                    Assert.DoesNotContain('\n', refusal.Message);
                }
                catch (Exception other) when (other is not Xunit.Sdk.XunitException)
                {
                    Assert.Fail($"{text}: {other}");
                }
            }
        }
    }

    private static IEnumerable<string> Paths(JsonNode node) => node switch
    {
        JsonObject map => map.Where(pair => pair.Value is not null).SelectMany(pair => Paths(pair.Value!).Append(pair.Value!.GetPath())),
        JsonArray list => list.Where(item => item is not null).SelectMany(item => Paths(item!).Append(item!.GetPath())),
        _ => [],
    };

    /// <summary>The text with another value at a path; as text, because some odd values are beyond what a node can hold.</summary>
    private static string Replaced(string example, string path, string odd)
    {
        const string Here = "\"@here@\"";
        var root = JsonNode.Parse(example)!;
        Find(root, path)!.ReplaceWith("@here@");
        return root.ToJsonString().Replace(Here, odd, StringComparison.Ordinal);
    }

    private static JsonNode? Find(JsonNode node, string path)
    {
        if (node.GetPath() == path)
        {
            return node;
        }

        var children = node switch { JsonObject map => map.Select(pair => pair.Value), JsonArray list => list, _ => Enumerable.Empty<JsonNode?>() };
        return children.OfType<JsonNode>().Select(child => Find(child, path)).FirstOrDefault(found => found is not null);
    }
}
