using System.Text.Json;
using Konzil.Methods.Cases;
using Konzil.Methods.Scoring;

namespace Konzil.Methods.Tests.Scoring;

/// <summary>What is wrong is said with its place in the file.</summary>
[Trait("R", "R-2.1-35")]
public class RefusingBadCases
{
    [Theory]
    [InlineData("[]", "$")]
    [InlineData("""{"input":{}}""", "$.method")]
    [InlineData("""{"method":"topsis"}""", "$.input")]
    [InlineData("""{"method":"guessing","input":{}}""", "$.method")]
    [InlineData("""{"method":"topsis","input":{}}""", "$.input")]
    [InlineData("""{"method":"topsis","input":{"matrix":[],"weights":[]}}""", "$.input.matrix")]
    [InlineData("""{"method":"topsis","input":{"matrix":[[1,2],[3]],"weights":[1,1]}}""", "$.input.matrix[1]")]
    [InlineData("""{"method":"topsis","input":{"Matrix":[[1,2],[3,"NaN"]],"weights":[1,1]}}""", "$.input.Matrix[1][1]")]
    [InlineData("""{"method":"topsis","input":{"matrix":[[1,2],[3,null]],"weights":[1,1]}}""", "$.input.matrix[1][1]")]
    [InlineData("""{"method":"topsis","input":{"matrix":[[1,2],[3,1e999]],"weights":[1,1]}}""", "$.input.matrix[1][1]")]
    [InlineData("""{"method":"topsis","input":{"matrix":[[1,2],[1,2]],"weights":[1,1]}}""", "$.input.matrix")]
    [InlineData("""{"method":"topsis","input":{"matrix":[[1,2],[3,4]],"weights":[1,-1]}}""", "$.input.weights[1]")]
    [InlineData("""{"method":"topsis","input":{"matrix":[[1,2],[3,4]],"weights":[0,0]}}""", "$.input.weights")]
    [InlineData("""{"method":"topsis","input":{"matrix":[[1,2],[3,4]],"weights":[1,1],"types":[1,2]}}""", "$.input.types[1]")]
    [InlineData("""{"method":"topsis","input":{"matrix":[[1,2],[3,4]],"weights":[1,1],"normalisation":"luck"}}""", "$.input.normalisation")]
    [InlineData("""{"method":"spotis","input":{"matrix":[[1,2]],"weights":[1,1],"bounds":[[0,1],[0,1]]}}""", "$.input.matrix[0][1]")]
    [InlineData("""{"method":"norm-sum","input":{"matrix":[[1,0]],"types":[1,-1]}}""", "$.input.matrix[0][1]")]
    [InlineData("""{"method":"krippendorff_alpha","input":{"raters_by_units":[[1,2],[1]]}}""", "$.input.raters_by_units[1]")]
    [InlineData("""{"method":"krippendorff_alpha","input":{"raters_by_units":[[1,1],[1,1]]}}""", "$.input.raters_by_units")]
    [InlineData("""{"method":"ahp","input":{"criteria_matrix":[[1,2],[2,1]]}}""", "$.input.criteria_matrix[0][1]")]
    [InlineData("""{"method":"weights:roc","input":{"n":2.5}}""", "$.input.n")]
    [InlineData("""{"method":"kemeny","input":{"profile":[[1,["A","B"]],[1,["A"]]]}}""", "$.input.profile[1]")]
    [InlineData("""{"method":"weight_stability_interval","input":{"values":[[1,0]],"weights":["0.3","0.3"]}}""", "$.input.weights")]
    [InlineData("""{"method":"best_worst","input":{"best_to_others":[1,8],"others_to_worst":[7,1]}}""", "$.input.others_to_worst[0]")]
    [InlineData("""{"method":"knapsack","input":{"values":[1],"costs":[-1],"budget":3}}""", "$.input.costs[0]")]
    [InlineData("""{"method":"edas","input":{"matrix":[[1e308,1],[1e308,2]],"weights":[1,1]}}""", "$.input")]
    public void A_mistake_is_named_with_its_place(string json, string place)
    {
        var mistake = Assert.Throws<InputException>(() => MethodCase.Answer(json));
        Assert.Equal(place, mistake.Place);
        Assert.DoesNotContain('\n', mistake.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"method":"topsis","input":{"matrix":[[NaN]]}}""")]
    public void What_is_no_json_is_not_read(string text) => Assert.ThrowsAny<JsonException>(() => MethodCase.Answer(text));

    [Fact]
    public void Every_name_of_a_method_is_known_in_any_writing()
    {
        foreach (var name in MethodCase.Methods.SelectMany(names => names))
        {
            foreach (var written in new[] { name, name.ToUpperInvariant(), name.Replace('_', '-'), name.Replace('_', ' ') })
            {
                var mistake = Assert.Throws<InputException>(() => MethodCase.Answer($$$"""{"method":"{{{written}}}","input":{}}"""));
                Assert.StartsWith("$.input", mistake.Place, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("max_normalization", "normalised")]
    [InlineData("norm-linear", "normalised")]
    [InlineData("std_weights", "weights")]
    [InlineData("critic weights", "weights")]
    [InlineData("entropy,std", "weights")]
    public void Names_of_other_libraries_are_understood(string name, string key) =>
        Assert.True(MethodCase.Answer($$$"""{"id":7,"method":"{{{name}}}","input":{"matrix":[[1,5],[2,3],[4,4]]}}""").ContainsKey(key));

    [Fact]
    public void Every_method_is_explained()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Konzil.slnx")))
        {
            folder = folder.Parent!;
        }

        var text = File.ReadAllText(Path.Combine(folder.FullName, "docs", "methods.md"));
        Assert.All(MethodCase.Methods, names => Assert.Contains($"`{names[0]}`", text, StringComparison.Ordinal));
    }
}
