using System.Globalization;
using CsCheck;
using Konzil.Methods.Selection;

namespace Konzil.Methods.Tests.Selection;

/// <summary>What every rule keeps, whatever was voted.</summary>
[Trait("R", "R-2.1-36")]
public class RulesOfEverySelection
{
    private static readonly string[] Rules =
        ["greedy_cost", "greedy_card", "greedy_additive", "max_cost", "max_card", "phragmen", "mes_cost", "mes_card", "mes_cost_u", "mes_cost_add1u", "mes_cost_add1u_esnet", "mes_card_add1u", "mes_additive_add1"];

    private static readonly Gen<Election> Elections = Gen.Select(Gen.Int[0, 60], Gen.Int[0, 20].Array[1, 7], Gen.Int[0, 127].Array[1, 12], Gen.Int[0, 6].Array[0, 3]).Select((budget, costs, ballots, group) => new Election(
        budget / 4m,
        BallotKind.Approval,
        [.. costs.Select((c, i) => new Project(Name(i), c / 4m))],
        [.. ballots.Select((b, i) => new Ballot(Name(i), [.. Enumerable.Range(0, costs.Length).Where(p => (b >> p & 1) == 1)]))],
        [[.. group.Distinct().Where(p => p < costs.Length).Select(Name)]]));

    [Fact]
    public void The_budget_and_all_exclusions_are_kept() => ForEachRule((election, rule, options) =>
    {
        var outcome = SelectionRule.Select(rule, election, options)!;
        Assert.True(outcome.Cost <= election.Budget);
        Assert.Equal(outcome.Cost, outcome.Selected.Sum(p => election.Projects[p].Cost));
        Assert.Distinct(outcome.Selected);
        Assert.DoesNotContain(outcome.Selected, p => outcome.Selected.Any(election.ExcludedBy(p).Contains));
        Assert.All(outcome.Selected, p => Assert.True(election.Ballots.Count(b => b.Projects.Contains(p)) >= options.MinimumSupport));
    });

    [Fact]
    public void The_order_of_people_and_projects_does_not_matter() => ForEachRule((election, rule, options) =>
    {
        var last = election.Projects.Count - 1;
        var turned = new Election(
            election.Budget,
            election.Kind,
            [.. election.Projects.Reverse()],
            [.. election.Ballots.Reverse().Select(b => b with { Projects = [.. b.Projects.Reverse().Select(p => last - p)] })],
            Enumerable.Range(0, last + 1).SelectMany(p => election.ExcludedBy(p).Select(q => (string[])[election.Projects[p].Id, election.Projects[q].Id])));
        if (!rule.StartsWith("max_", StringComparison.Ordinal))
        {
            Assert.Equal(SelectionRule.Select(rule, election, options)!.Ids(election), SelectionRule.Select(rule, turned, options)!.Ids(turned));
        }
    });

    [Fact]
    public void The_same_seed_gives_the_same_result() => ForEachRule((election, rule, options) =>
    {
        var lots = options with { Ties = TieBreak.Lot, Seed = "Ziehung vom 3. Juli" };
        Assert.Equal(SelectionRule.Select(rule, election, lots)!.Selected, SelectionRule.Select(rule, election, lots)!.Selected);
    });

    [Fact]
    public void A_further_vote_for_a_paid_project_keeps_it_paid_under_most_votes() =>
        Check.Sample(Elections, election =>
        {
            foreach (var paid in MostVotes.Select(election).Selected)
            {
                var more = new Election(election.Budget, election.Kind, election.Projects, [.. election.Ballots, new Ballot("one more", [paid])], Enumerable.Range(0, election.Projects.Count).SelectMany(p => election.ExcludedBy(p).Select(q => (string[])[Name(p), Name(q)])));
                Assert.Contains(paid, MostVotes.Select(more).Selected);
            }
        });

    [Fact]
    public void Equal_shares_pass_nobody_over() =>
        Check.Sample(Elections.Where(e => !Enumerable.Range(0, e.Projects.Count).Any(p => e.ExcludedBy(p).Count > 0)), election =>
        {
            Assert.Empty(FairnessCheck.PassedOver(election, EqualShares.Select(election, new EqualSharesOptions { Completion = Completion.None, Utilitarian = false }).Selected.ToList()));
            Assert.Empty(FairnessCheck.PassedOver(election, EqualShares.Select(election).Selected.ToList()));
        });

    [Fact]
    public void Equal_shares_are_those_of_plain_fractions() =>
        Check.Sample(Elections, election =>
        {
            foreach (var satisfaction in new[] { Satisfaction.Cost, Satisfaction.Cardinality })
            {
                var outcome = EqualShares.Select(election, new EqualSharesOptions { Satisfaction = satisfaction, Completion = Completion.None, Utilitarian = false });
                Assert.Equal(PlainShares.Select(election, satisfaction), outcome.Selected);
            }
        });

    [Fact]
    public void Equal_shares_are_those_of_plain_fractions_in_larger_elections_with_many_ties() =>
        Check.Sample(Gen.Select(Gen.Int[1, 3], Gen.Int[20, 60], Gen.Int[0, 1_000_000], Gen.Bool), (prices, people, seed, hasPoints) =>
        {
            var random = new Random(seed);
            var projects = Enumerable.Range(0, 20).Select(p => new Project(Name(p), 25 * random.Next(1, 4 * prices))).ToList();
            var ballots = Enumerable.Range(0, people).Select(i =>
            {
                int[] chosen = [.. Enumerable.Range(0, 20).Where(p => random.Next(5) == 0 || p % 5 == i % 5)];
                return new Ballot(Name(i), chosen, hasPoints ? [.. chosen.Select(_ => (decimal)random.Next(4))] : null);
            }).ToList();
            var election = new Election(random.Next(100, 900), hasPoints ? BallotKind.Scoring : BallotKind.Approval, projects, ballots);
            foreach (var satisfaction in hasPoints ? [Satisfaction.Points] : new[] { Satisfaction.Cost, Satisfaction.Cardinality })
            {
                var outcome = EqualShares.Select(election, new EqualSharesOptions { Satisfaction = satisfaction, Completion = Completion.None, Utilitarian = false });
                Assert.Equal(PlainShares.Select(election, satisfaction), outcome.Selected);
            }
        }, iter: 200);

    private static void ForEachRule(Action<Election, string, SelectionOptions> check) =>
        Check.Sample(Gen.Select(Elections, Gen.OneOfConst(Rules), Gen.Int[0, 3], Gen.OneOfConst(TieBreak.Id, TieBreak.CostThenVotes)), (election, rule, minimum, ties) =>
            check(election, rule, new SelectionOptions { MinimumSupport = minimum, Ties = ties }));

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
