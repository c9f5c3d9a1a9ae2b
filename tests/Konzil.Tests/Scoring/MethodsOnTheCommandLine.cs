using System.Text.Json;
using Konzil.Tests.Shared;

namespace Konzil.Tests.Scoring;

/// <summary>Whoever has a case in a file works it out, without a city.</summary>
[Trait("R", "R-2.3-01")]
public class MethodsOnTheCommandLine
{
    [Fact]
    public async Task A_case_is_worked_out()
    {
        var (exit, output, error) = await Run("""{"id":"mountains","method":"topsis","input":{"matrix":[[1,3000],[2,3750],[5,4500]],"types":[-1,1],"weights":[0.5,0.5],"normalisation":"minmax"}}""");

        using var json = JsonDocument.Parse(output);
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal("mountains", json.RootElement.GetProperty("id").GetString());
        Assert.Equal([0.5, 0.617, 0.5], json.RootElement.GetProperty("scores").EnumerateArray().Select(score => Math.Round(score.GetDouble(), 3)));
        Assert.Equal([2, 1, 2], json.RootElement.GetProperty("ranks").EnumerateArray().Select(rank => rank.GetInt32()));
    }

    [Theory]
    [InlineData("""{"method":"topsis","input":{"matrix":[[1,2],[3]],"weights":[1,1]}}""", @"case\.json, \$\.input\.matrix\[1\]: The row has 1 values, the first one 2\.$")]
    [InlineData("""{"method":"guessing","input":{}}""", @"case\.json, \$\.method: 'guessing' is unknown; known are .+$")]
    [InlineData("{\n\"method\": NaN}", @"case\.json, line 2, column \d+: This is no JSON\.$")]
    [InlineData(null, @"case\.json.+$")]
    public async Task A_mistake_is_one_line_with_its_place(string? file, string expected)
    {
        var (exit, output, error) = await Run(file);

        Assert.Equal((2, ""), (exit, output));
        Assert.Matches(expected, Assert.Single(error.Trim().Split('\n')).Trim());
    }

    private static Task<(int Exit, string Output, string Error)> Run(string? file) => CommandLine.Konzil("case.json", file, "method");
}
