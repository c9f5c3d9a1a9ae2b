using System.Globalization;
using CsCheck;
using Konzil.Methods.Opinions;

namespace Konzil.Methods.Tests.Opinions;

/// <summary>What holds for any votes.</summary>
[Trait("R", "R-2.3-01")]
public class RulesOfEveryMap
{
    private static readonly Gen<List<Vote>> AnyVotes =
        Gen.Select(Gen.Int[1, 40], Gen.Int[1, 12], Gen.Int[0, 100_000]).Select((people, statements, seed) => Random(people, statements, seed));

    [Fact]
    public void The_same_votes_give_the_same_map() => AnyVotes.Sample(votes =>
        Assert.Equal(Said(OpinionMap.Of(VoteTable.Of(votes))), Said(OpinionMap.Of(VoteTable.Of(votes)))));

    [Fact]
    public void The_order_of_statements_has_no_influence() => AnyVotes.Sample(votes =>
    {
        var other = votes.GroupBy(v => v.Participant).SelectMany(g => g.Reverse()).ToList();
        Assert.Equal(Said(OpinionMap.Of(VoteTable.Of(votes))), Said(OpinionMap.Of(VoteTable.Of(other))));
    });

    [Fact]
    public void The_order_of_people_moves_nobody_and_changes_no_shared_statement() => AnyVotes.Sample(votes =>
    {
        var (a, b) = (VoteTable.Of(votes), VoteTable.Of([.. votes.AsEnumerable().Reverse()]));
        var (first, second) = (OpinionMap.Of(a), OpinionMap.Of(b));
        Assert.Equal(first.Agreed.Select(s => a.Statements[s.Statement]), second.Agreed.Select(s => b.Statements[s.Statement]));
        Assert.All(first.Space.Means.Zip(second.Space.Means), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
        Assert.Equal(a.Participants.Order(), b.Participants.Order());
    });

    [Fact]
    public void No_group_is_smaller_than_five() => AnyVotes.Sample(votes =>
        Assert.All(OpinionMap.Of(VoteTable.Of(votes)).Groups, g => Assert.True(g.Group.Members.Count >= OpinionGroups.Fewest)));

    [Fact]
    public void Everybody_on_the_map_is_in_exactly_one_group_or_there_are_none() => AnyVotes.Sample(votes =>
    {
        var map = OpinionMap.Of(VoteTable.Of(votes));
        if (map.Groups.Count > 0)
        {
            Assert.Equal(map.People.People, map.Groups.SelectMany(g => g.Group.Members).Order());
        }
    });

    [Fact]
    public void Probabilities_stay_within_their_range() => AnyVotes.Sample(votes =>
    {
        var map = OpinionMap.Of(VoteTable.Of(votes));
        Assert.All(map.AcrossGroups, share => Assert.InRange(share, 0, 1));
        Assert.All(map.Agreed.Concat(map.Disagreed), s => Assert.InRange(s.Probability, 0.5, 1));
        Assert.InRange(map.People.Silhouette, -1, 1);
    });

    [Fact]
    public void Two_camps_are_found_whatever_the_order_of_people()
    {
        var votes = Camps(20, 15, 10);
        foreach (var order in new[] { votes, [.. votes.AsEnumerable().Reverse()] })
        {
            var table = VoteTable.Of(order);
            var map = OpinionMap.Of(table);
            Assert.Equal([20, 15], map.Groups.Select(g => g.Group.Members.Count));
            Assert.All(map.Groups, g => Assert.Single(g.Group.Members.Select(m => table.Participants[m][0]).Distinct()));
            Assert.Contains(map.Groups[0].Representative, r => table.Statements[r.Shared.Statement] == "1" && r.Shared.Agrees);
            Assert.Contains(map.Groups[1].Representative, r => table.Statements[r.Shared.Statement] == "1" && !r.Shared.Agrees);
            Assert.Equal(["10"], map.Agreed.Select(s => table.Statements[s.Statement]));
        }
    }

    [Fact]
    public void A_camp_of_four_is_no_group() => Assert.Empty(OpinionMap.Of(VoteTable.Of(Camps(20, 4, 10))).Groups);

    [Fact]
    public void Those_who_only_pass_make_no_map()
    {
        var map = OpinionMap.Of(VoteTable.Of([.. from p in Enumerable.Range(0, 30) from s in Enumerable.Range(0, 10) select new Vote($"p{p}", $"{s}", 0)]));

        Assert.Empty(map.Groups);
        Assert.Empty(map.Agreed);
        Assert.All(map.People.Positions, at => Assert.Equal(new Position(0, 0), at));
    }

    [Fact]
    public void The_last_answer_counts()
    {
        var table = VoteTable.Of([new("a", "1", 1), new("a", "1", -1)]);
        Assert.Equal(-1, table.Row(0)[0]);
        Assert.Equal(1, table.AnswersOf(0));
    }

    [Fact]
    public void A_muted_statement_is_never_named()
    {
        var map = OpinionMap.Of(VoteTable.Of(Camps(20, 15, 10), muted: ["10", "1"]));

        Assert.DoesNotContain(map.Agreed, s => s.Statement == 9);
        Assert.DoesNotContain(map.Groups.SelectMany(g => g.Representative), r => r.Shared.Statement == 0);
    }

    [Fact]
    public void No_vote_at_all_is_an_empty_map()
    {
        var map = OpinionMap.Of(VoteTable.Of([]));
        Assert.Empty(map.Groups);
        Assert.Empty(map.People.People);
    }

    [Fact]
    public void Another_value_than_one_zero_and_minus_one_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VoteTable.Of([new("a", "1", 2)]));

    private static List<Vote> Camps(int yes, int no, int statements) =>
        [.. from p in Enumerable.Range(0, yes + no) from s in Enumerable.Range(1, statements) where (p + s) % 6 != 0 || s == statements select new Vote((p < yes ? "j" : "n") + p.ToString(CultureInfo.InvariantCulture), s.ToString(CultureInfo.InvariantCulture), s == statements || p < yes ? 1 : -1)];

    private static List<Vote> Random(int people, int statements, int seed)
    {
        var random = new Random(seed);
        return [.. from p in Enumerable.Range(0, people) from s in Enumerable.Range(0, statements) where random.Next(3) > 0 select new Vote($"p{p}", $"{s}", random.Next(-1, 2))];
    }

    // Rounded: adding up in another order moves the last digits.
    private static string Said(OpinionMap map) => string.Join(
        '\n',
        map.People.Positions.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.000000}/{p.Y:0.000000}"))
            .Concat(map.Groups.Select(g => string.Join(',', g.Group.Members) + ":" + string.Join(',', g.Representative.Select(r => r.Shared.Statement))))
            .Concat(map.Agreed.Select(s => s.ToString()))).Replace("-0.000000", "0.000000", StringComparison.Ordinal);
}
