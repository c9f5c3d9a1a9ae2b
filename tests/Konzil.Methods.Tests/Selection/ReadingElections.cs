using Konzil.Methods.Selection;

namespace Konzil.Methods.Tests.Selection;

[Trait("R", "R-2.1-36")]
public class ReadingElections
{
    private const string Small =
        """"
        META
        key;value
        budget;100
        vote_type;approval
        num_votes;2
        PROJECTS
        project_id;cost;name
        a;60;Bäume
        b;40,5;"Bänke; ""rot"""
        VOTES
        voter_id;vote
        1;a,b
        2;
        """";

    private const string Points =
        """
        META
        key;value
        budget;100
        vote_type;cumulative
        PROJECTS
        project_id;cost
        a;60
        b;40
        VOTES
        voter_id;vote;points
        1;a,b;2,1
        """;

    [Fact]
    public void Names_amounts_and_empty_ballots_are_read()
    {
        var (election, notices) = Read(Small);
        Assert.Equal([new Project("a", 60, "Bäume"), new Project("b", 40.5m, "Bänke; \"rot\"")], election.Projects);
        Assert.Equal((100m, BallotKind.Approval), (election.Budget, election.Kind));
        Assert.Equal([[0, 1], []], election.Ballots.Select(b => b.Projects));
        Assert.Empty(notices);
    }

    [Theory]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\n\n", "")]
    public void Line_ends_empty_lines_and_a_byte_order_mark_do_not_matter(string end, string mark) =>
        Assert.Equal(2, Read(mark + Small.ReplaceLineEndings(end)).Election.Ballots.Count);

    [Fact]
    public void A_name_may_go_on_in_the_next_line() =>
        Assert.Equal("Bänke\nam See", Read(Small.Replace("\"Bänke; \"\"rot\"\"\"", "\"Bänke\nam See\"", StringComparison.Ordinal)).Election.Projects[1].Name);

    [Fact]
    public void A_file_with_fewer_votes_than_it_says_is_noticed() =>
        Assert.Contains("num_votes is 3", Read(Small.Replace("num_votes;2", "num_votes;3", StringComparison.Ordinal)).Notices.Single(), StringComparison.Ordinal);

    [Fact]
    public void Exclusions_hold_for_both_sides_and_survive_writing()
    {
        var (election, _) = Read(Small.Replace("name", "name;excludes", StringComparison.Ordinal).Replace("Bäume", "Bäume;b", StringComparison.Ordinal).Replace("\"\"\"", "\"\"\";", StringComparison.Ordinal));
        Assert.Equal(0, Assert.Single(election.ExcludedBy(1)));
        using var written = new StringWriter();
        Pabulib.Write(written, election, MostVotes.Select(election));
        Assert.Equal(1, Assert.Single(Read(written.ToString()).Election.ExcludedBy(0)));
        Assert.Contains("project_id;cost;name;excludes;selected\na;60;Bäume;b;1\n", written.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("budget;100\n", "", 1, "budget is missing")]
    [InlineData("budget;100", "budget;viel", 3, "no number")]
    [InlineData("budget;100", "budget;1,000,000", 3, "no number")]
    [InlineData("vote_type;approval", "vote_type;hands", 4, "no vote_type")]
    [InlineData("a;60", "a;-60", 8, "must not be negative")]
    [InlineData("b;40,5", "a;40,5", 9, "there twice")]
    [InlineData("b;40,5;", "b;40,5;x;", 9, "has 4 cells")]
    [InlineData("rot\"\"\"", "rot\"\"", 9, "quotation mark")]
    [InlineData("1;a,b", "1;a,c", 12, "unknown project 'c'")]
    [InlineData("1;a,b", "1", 12, "has 1 cells")]
    [InlineData("project_id;cost", "project_id;price", 7, "column 'cost' is missing")]
    [InlineData("VOTES\nvoter_id;vote\n1;a,b\n2;", "", 9, "section VOTES is missing")]
    [InlineData("META", "MÉTA", 1, "before any section")]
    public void A_mistake_is_named_with_its_line(string right, string wrong, int line, string message) => AssertMistake(Small.Replace(right, wrong, StringComparison.Ordinal), line, message);

    [Theory]
    [InlineData("a,b;2,1", "a,b;2", 11, "points for 1")]
    [InlineData("a,b;2,1", "a,a;2,1", 11, "twice")]
    [InlineData("a,b;2,1", "a,b;2,-1", 11, "must not be negative")]
    [InlineData("vote;points", "vote;marks", 10, "needs a column 'points'")]
    public void A_mistake_in_points_is_named_with_its_line(string right, string wrong, int line, string message) => AssertMistake(Points.Replace(right, wrong, StringComparison.Ordinal), line, message);

    [Theory]
    [InlineData("b", "excludes itself")]
    [InlineData("z", "unknown project 'z'")]
    public void A_senseless_exclusion_is_named_with_its_line(string excluded, string message) =>
        AssertMistake(Points.Replace("project_id;cost", "project_id;cost;excludes", StringComparison.Ordinal).Replace("a;60", "a;60;", StringComparison.Ordinal).Replace("b;40", "b;40;" + excluded, StringComparison.Ordinal), 8, message);

    [Fact]
    public void A_rule_refuses_ballots_it_cannot_take()
    {
        var points = Read(Points).Election;
        Assert.Throws<ElectionException>(() => MostVotes.Select(points));
        Assert.Throws<ElectionException>(() => Phragmen.Select(points));
        var ordinal = Read(Small.Replace("approval", "ordinal", StringComparison.Ordinal)).Election;
        Assert.All(SelectionRule.Names, rule => Assert.Throws<ElectionException>(() => SelectionRule.Select(rule, ordinal)));
        Assert.Null(SelectionRule.Select("mes", points));
    }

    private static PabulibFile Read(string text)
    {
        using var reader = new StringReader(text);
        return Pabulib.Read(reader);
    }

    private static void AssertMistake(string text, int line, string message)
    {
        var mistake = Assert.Throws<PabulibException>(() => Read(text));
        Assert.Contains(message, mistake.Message, StringComparison.Ordinal);
        Assert.Equal(line, mistake.Line);
    }
}
