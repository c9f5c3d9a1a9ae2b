using System.Text.Json;
using Konzil.Tests.Shared;

namespace Konzil.Tests.Surveys;

/// <summary>Whoever has downloaded the votes works out the same groups, without a city.</summary>
[Trait("R", "R-2.3-01")]
public class OpinionsOnTheCommandLine
{
    [Fact]
    public async Task Groups_and_shared_statements_are_printed()
    {
        var (exit, output, _) = await Run("participant,statement,vote\n" + string.Join('\n', from p in Enumerable.Range(0, 20) from s in Enumerable.Range(1, 8) select $"{p},{s},{(s == 8 || p < 11 ? 1 : -1)}"));

        using var json = JsonDocument.Parse(output);
        Assert.Equal(0, exit);
        Assert.Equal(2, json.RootElement.GetProperty("k").GetInt32());
        Assert.Equal([11, 9], json.RootElement.GetProperty("group_sizes").EnumerateArray().Select(g => g.GetInt32()));
        Assert.Equal(1, json.RootElement.GetProperty("groups").GetProperty("19").GetInt32());
        Assert.Equal("8", json.RootElement.GetProperty("consensus").GetProperty("agree")[0].GetProperty("tid").GetString());
    }

    [Fact]
    public async Task A_mistake_is_one_line_with_its_place()
    {
        var (exit, output, error) = await Run("participant,statement,vote\n1,1,1\n1,2,ja\n");

        Assert.Equal(2, exit);
        Assert.Equal("", output);
        Assert.Matches(@"^.+\.csv, line 3, column 3: 'ja'.+\s*$", error);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_missing_file_is_told()
    {
        var (exit, _, error) = await Run(null);

        Assert.Equal(2, exit);
        Assert.Single(error.Trim().Split('\n'));
    }

    private static Task<(int Exit, string Output, string Error)> Run(string? file) => CommandLine.Konzil("votes.csv", file, "opinions");
}
