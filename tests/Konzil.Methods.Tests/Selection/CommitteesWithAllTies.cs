using System.Globalization;
using System.Text.Json;
using Konzil.Methods.Selection;

namespace Konzil.Methods.Tests.Selection;

/// <summary>
/// Small elections in which everything costs the same and all winning sets of a rule are known, ties resolved in every way: ours must
/// be one of them. The published equal shares fills up by Phragmén, which we do not offer, so only the set filled up by votes counts.
/// </summary>
[Trait("R", "R-2.1-36")]
public class CommitteesWithAllTies
{
    [Fact]
    public void Ours_is_one_of_them()
    {
        foreach (var file in SharedCases.Files("abc", "*.json"))
        {
            var published = SharedCases.Read(file);
            var ballots = published.GetProperty("profile").EnumerateArray().Select((b, i) => new Ballot(Name(i), [.. b.EnumerateArray().Select(c => c.GetInt32())])).ToList();
            var projects = Enumerable.Range(0, published.GetProperty("num_cand").GetInt32()).Select(c => new Project(Name(c), 1)).ToList();
            var election = new Election(published.GetProperty("committeesize").GetInt32(), BallotKind.Approval, projects, ballots);
            var wanted = new HashSet<int>(ballots.SelectMany(b => b.Projects));
            foreach (var ties in Enum.GetValues<TieBreak>())
            {
                var options = new EqualSharesOptions { Completion = Completion.None, Satisfaction = Satisfaction.Cardinality, Ties = ties };
                AssertOneOf(published, "av", MostVotes.Select(election, options: options), wanted);
                AssertOneOf(published, "seqphragmen", Phragmen.Select(election, options), wanted);
                AssertOneOf(published, "equal-shares-with-av-completion", EqualShares.Select(election, options), wanted);
            }
        }
    }

    private static void AssertOneOf(JsonElement published, string rule, Outcome ours, HashSet<int> wanted)
    {
        var sets = published.GetProperty("results").GetProperty(rule).EnumerateArray().Select(s => s.EnumerateArray().Select(c => c.GetInt32()).Where(wanted.Contains).ToHashSet());
        Assert.Contains(sets, s => s.SetEquals(ours.Selected.Where(wanted.Contains)));
    }

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
