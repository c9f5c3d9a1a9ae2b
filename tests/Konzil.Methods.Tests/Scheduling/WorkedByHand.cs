using Konzil.Methods.Scheduling;

namespace Konzil.Methods.Tests.Scheduling;

/// <summary>Small networks whose dates were worked out on paper.</summary>
[Trait("R", "R-3.4-06")]
public class WorkedByHand
{
    // A 3; B 4 and C 2 after A; D 5 after B and C; E 1 two units after C; F is the milestone at the end of D and E.
    private static readonly NetworkTask[] House = [new(3), new(4), new(2), new(5), new(1), new(0)];
    private static readonly NetworkLink[] Order = [new(0, 1), new(0, 2), new(1, 3), new(2, 3), new(2, 4, Lag: 2), new(3, 5), new(4, 5)];

    [Fact]
    public void Earliest_and_latest_dates_and_both_floats()
    {
        var result = NetworkSchedule.Compute(House, Order);
        Assert.Equal(12, result.Finish);
        Assert.Equal([0, 3, 3, 7, 7, 12], result.Tasks.Select(t => t.EarliestStart));
        Assert.Equal([0, 3, 5, 7, 11, 12], result.Tasks.Select(t => t.LatestStart));
        Assert.Equal([0, 0, 2, 0, 4, 0], result.Tasks.Select(t => t.TotalFloat));
        Assert.Equal([0, 0, 0, 0, 4, 0], result.Tasks.Select(t => t.FreeFloat));
        Assert.Equal([0, 1, 3, 5], result.CriticalPath);
        Assert.Equal([true, true, false, true, false, true], result.Tasks.Select(t => t.IsCritical));
        Assert.Empty(result.Conflicts);
    }

    // The first task lasts 4, the second 2.
    [Theory]
    [InlineData(LinkKind.FinishToStart, 0, 4)]
    [InlineData(LinkKind.FinishToStart, 3, 7)]
    [InlineData(LinkKind.FinishToStart, -1, 3)]
    [InlineData(LinkKind.StartToStart, 0, 0)]
    [InlineData(LinkKind.StartToStart, 3, 3)]
    [InlineData(LinkKind.FinishToFinish, 0, 2)]
    [InlineData(LinkKind.FinishToFinish, 3, 5)]
    [InlineData(LinkKind.StartToFinish, 0, 0)]
    [InlineData(LinkKind.StartToFinish, 5, 3)]
    public void Each_kind_of_dependency_ties_its_own_ends(LinkKind kind, int lag, int start) =>
        Assert.Equal(start, NetworkSchedule.Compute([new(4), new(2)], [new(0, 1, kind, lag)]).Tasks[1].EarliestStart);

    [Fact]
    public void The_old_system_runs_until_the_new_one_starts()
    {
        var result = NetworkSchedule.Compute([new(3, NotBefore: 5), new(4)], [new(0, 1, LinkKind.StartToFinish)]);
        Assert.Equal((1, 5), (result.Tasks[1].EarliestStart, result.Tasks[1].EarliestFinish));
    }

    [Fact]
    public void What_is_fixed_stays_and_the_dependency_it_breaks_is_named()
    {
        // The council meets at 8, but the paper is ready at 10.
        var result = NetworkSchedule.Compute([new(10), new(1, Fixed: 8), new(2)], [new(0, 1), new(1, 2)]);
        Assert.Equal([0, 8, 9], result.Tasks.Select(t => t.EarliestStart));
        Assert.Equal(new LinkConflict(0, 10, 8), Assert.Single(result.Conflicts));
        Assert.Equal(2, result.Conflicts[0].Missing);
        Assert.Equal(-2, result.Tasks[0].TotalFloat);
        Assert.True(result.Tasks[0].IsCritical);
    }

    [Fact]
    public void A_plan_later_than_the_dependency_keeps_its_date()
    {
        var result = NetworkSchedule.Compute([new(2), new(2, NotBefore: 6)], [new(0, 1)]);
        Assert.Equal((6, 4), (result.Tasks[1].EarliestStart, result.Tasks[0].TotalFloat));
        Assert.Equal([1], result.CriticalPath);
    }

    [Fact]
    public void A_circle_is_named_by_its_members()
    {
        NetworkLink[] links = [new(4, 0), new(3, 1), new(1, 2), new(2, 3), new(3, 5)];
        Assert.Equal([1, 2, 3], NetworkSchedule.FindCycle(6, links));
        Assert.Equal([1, 2, 3], Assert.Throws<ScheduleCycleException>(() => NetworkSchedule.Compute([.. Enumerable.Repeat(new NetworkTask(1), 6)], links)).Members);
        Assert.Equal([0], NetworkSchedule.FindCycle(1, [new(0, 0)]));
        Assert.Null(NetworkSchedule.FindCycle(6, links[..^2]));
    }

    [Fact]
    public void Nothing_to_do_ends_where_it_starts() => Assert.Equal(7, NetworkSchedule.Compute([], [], 7).Finish);

    [Fact]
    public void Impossible_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NetworkSchedule.Compute([new(-1)], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => NetworkSchedule.Compute([new(1)], [new(0, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NetworkSchedule.Compute([new(1), new(1)], [new(0, 1, Lag: 20_000_000)]));
    }
}
