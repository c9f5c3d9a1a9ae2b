using System.Text.Json;
using Konzil.Tests.Shared;

namespace Konzil.Tests.Voting;

/// <summary>Whoever has the published ballots works out the same proposal, without a city.</summary>
public class SelectingOnTheCommandLine
{
    private const string Ballots = """
        META
        key;value
        description;Beispiel
        budget;100
        vote_type;approval
        PROJECTS
        project_id;cost;name
        1;60;Licht
        2;50;Werkstatt
        3;40;Seedaten
        VOTES
        voter_id;vote
        a;1,3
        b;1
        c;1
        d;2
        e;2,3
        """;

    [Theory]
    [InlineData("greedy_cost", "1,3", "100")]
    [InlineData("mes_cost", "1", "60")]
    [InlineData("max_card", "1,3", "100")]
    public async Task A_rule_is_worked_out(string rule, string expected, string cost)
    {
        var (exit, output, _) = await Run(Ballots, rule);

        using var json = JsonDocument.Parse(output);
        Assert.Equal(0, exit);
        Assert.Equal(expected, string.Join(',', json.RootElement.GetProperty("sel").EnumerateArray().Select(s => s.GetString())));
        Assert.Equal(cost, json.RootElement.GetProperty("cost").GetString());
    }

    [Fact]
    public async Task A_mistake_is_one_line_with_its_place()
    {
        var (exit, output, error) = await Run(Ballots.Replace("2;50;Werkstatt", "2;-50;Werkstatt", StringComparison.Ordinal), "greedy_cost");

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains("votes.pb, line 9: ", error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Fact]
    public async Task An_unknown_rule_and_a_missing_file_are_told()
    {
        var (exit, _, error) = await Run(Ballots, "lottery");
        Assert.Equal(2, exit);
        Assert.StartsWith("'lottery' is no rule.", error, StringComparison.Ordinal);

        (exit, _, error) = await Run(null, "greedy_cost");
        Assert.Equal(2, exit);
        Assert.Single(error.Trim().Split('\n'));
    }

    private static Task<(int Exit, string Output, string Error)> Run(string? file, string rule) => CommandLine.Konzil("votes.pb", file, "select", rule);
}
