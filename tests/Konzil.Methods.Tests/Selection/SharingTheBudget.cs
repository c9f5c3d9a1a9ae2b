using Konzil.Methods.Selection;

namespace Konzil.Methods.Tests.Selection;

/// <summary>Examples worked out by hand.</summary>
[Trait("R", "R-2.1-36")]
public class SharingTheBudget
{
    // Six people, 1200: 200 for each. The four of the north want both parks, the two of the south the bridge.
    private static readonly Election TwoDistricts = new(
        1200,
        BallotKind.Approval,
        [new("park-1", 600), new("park-2", 600), new("bridge", 400)],
        [.. Enumerable.Range(0, 4).Select(i => new Ballot($"north {i}", [0, 1])), new("south 0", [2]), new("south 1", [2])]);

    [Fact]
    public void Most_votes_leave_the_south_without_anything() => Assert.Equal(["park-1", "park-2"], MostVotes.Select(TwoDistricts).Ids(TwoDistricts));

    [Fact]
    public void Equal_shares_give_each_district_what_its_people_can_pay() =>
        Assert.Equal(["bridge", "park-1"], EqualShares.Select(TwoDistricts).Ids(TwoDistricts));

    [Fact]
    public void The_south_is_the_witness_against_most_votes()
    {
        var witness = Assert.Single(FairnessCheck.PassedOver(TwoDistricts, [0, 1]));
        Assert.Equal((2, 2, "400", 0m), (witness.Project, witness.People, witness.Entitlement.ToString(), witness.MostHeld));
        Assert.Equal([4, 5], witness.Ballots);
    }

    [Fact]
    public void Phragmen_buys_when_the_money_is_together() =>
        // Park 1 after 150 for each of four, the bridge after 200 for each of two; park 2 would need 300 and break the budget.
        Assert.Equal([0, 2], Phragmen.Select(TwoDistricts).Selected);

    [Fact]
    public void A_tie_is_broken_as_published()
    {
        var election = new Election(10, BallotKind.Approval, [new("2", 10), new("10", 9), new("9", 9)], [new("a", [0, 1, 2])]);
        Assert.Equal("10", Assert.Single(MostVotes.Select(election).Ids(election)));
        Assert.Equal("10", Assert.Single(MostVotes.Select(election, options: new SelectionOptions { Ties = TieBreak.CostThenVotes }).Ids(election)));
        Assert.Equal(1, MostVotes.Select(election).Ties);
        var lots = Enumerable.Range(0, 50).Select(seed => MostVotes.Select(election, options: new SelectionOptions { Ties = TieBreak.Lot, Seed = $"draw {seed}" }).Ids(election)[0]);
        Assert.Equal(["10", "9"], lots.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Work_can_be_stopped_and_is_reported()
    {
        var runs = new List<int>();
        var outcome = EqualShares.Select(TwoDistricts, new EqualSharesOptions { Step = 25 }, new Now(runs.Add), TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(1, outcome.Runs), runs);
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => EqualShares.Select(TwoDistricts, cancellation: stop.Token));
        Assert.Throws<ElectionException>(() => EqualShares.Select(TwoDistricts, new EqualSharesOptions { Step = 0 }, cancellation: TestContext.Current.CancellationToken));
    }

    private sealed class Now(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
