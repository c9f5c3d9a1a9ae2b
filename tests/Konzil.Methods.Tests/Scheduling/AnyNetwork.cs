using CsCheck;
using Konzil.Methods.Scheduling;

namespace Konzil.Methods.Tests.Scheduling;

/// <summary>What holds in every network, checked on drawn ones.</summary>
[Trait("R", "R-3.4-06")]
public class AnyNetwork
{
    private static readonly Gen<(NetworkTask[] Tasks, NetworkLink[] Links)> Network =
        from durations in Gen.Int[0, 9].Array[1, 9]
        from starts in Gen.Int[-3, 20].Array[9]
        from drawn in Gen.Select(Gen.Int[0, 8], Gen.Int[0, 8], Gen.Int[0, 3], Gen.Int[-5, 8]).Array[0, 14]
        select (durations.Select((d, i) => new NetworkTask(d, starts[i] < 3 ? null : starts[i])).ToArray(),
            drawn.Where(l => l.Item1 < l.Item2 && l.Item2 < durations.Length).Select(l => new NetworkLink(l.Item1, l.Item2, (LinkKind)l.Item3, l.Item4)).ToArray());

    [Fact]
    public void Every_dependency_holds_and_no_task_could_start_earlier() => Network.Sample(n =>
    {
        var result = NetworkSchedule.Compute(n.Tasks, n.Links);
        for (var i = 0; i < n.Tasks.Length; i++)
        {
            // Straight from what the four kinds say, in finishes and starts.
            var demands = n.Links.Where(l => l.To == i).Select(l => Demand(l, result, n.Tasks[i].Duration)).Append(n.Tasks[i].NotBefore ?? 0);
            Assert.Equal(demands.Max(), result.Tasks[i].EarliestStart);
        }

        Assert.Equal(result.Tasks.Max(t => t.EarliestFinish), result.Finish);
        Assert.Empty(result.Conflicts);
    });

    [Fact]
    public void A_task_may_slip_by_its_total_float_and_not_by_one_more() => Network.Sample(n =>
    {
        var before = NetworkSchedule.Compute(n.Tasks, n.Links);
        for (var i = 0; i < n.Tasks.Length; i++)
        {
            Assert.Equal(before.Finish, Slipped(n, i, before.Tasks[i].LatestStart).Finish);
            Assert.Equal(before.Finish + 1, Slipped(n, i, before.Tasks[i].LatestStart + 1).Finish);
        }
    });

    [Fact]
    public void Within_its_free_float_a_task_moves_nobody() => Network.Sample(n =>
    {
        var before = NetworkSchedule.Compute(n.Tasks, n.Links);
        for (var i = 0; i < n.Tasks.Length; i++)
        {
            Assert.InRange(before.Tasks[i].FreeFloat, 0, before.Tasks[i].TotalFloat);
            var free = before.Tasks[i].EarliestStart + before.Tasks[i].FreeFloat;
            Assert.Equal(Others(before, i), Others(Slipped(n, i, free), i));
            var more = Slipped(n, i, free + 1);
            Assert.True(more.Finish > before.Finish || !Others(before, i).SequenceEqual(Others(more, i)));
        }
    });

    [Fact]
    public void The_critical_path_is_a_chain_of_critical_tasks_to_the_end() => Network.Sample(n =>
    {
        var result = NetworkSchedule.Compute(n.Tasks, n.Links);
        Assert.Equal(result.Finish, result.Tasks[result.CriticalPath[^1]].EarliestFinish);
        Assert.All(result.CriticalPath, i => Assert.Equal(0, result.Tasks[i].TotalFloat));
        Assert.Null(result.Tasks[result.CriticalPath[0]].DrivenBy);
        foreach (var (first, second) in result.CriticalPath.Zip(result.CriticalPath.Skip(1)))
        {
            var link = n.Links[result.Tasks[second].DrivenBy!.Value];
            Assert.Equal((first, second), (link.From, link.To));
            Assert.Equal(result.Tasks[second].EarliestStart, Demand(link, result, n.Tasks[second].Duration));
        }
    });

    [Fact]
    public void The_order_of_the_lists_changes_no_date() => Gen.Select(Network, Gen.Int).Sample((n, seed) =>
    {
        var places = Enumerable.Range(0, n.Tasks.Length).ToArray();
        new Random(seed).Shuffle(places);
        var tasks = new NetworkTask[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            tasks[places[i]] = n.Tasks[i];
        }

        var (one, other) = (NetworkSchedule.Compute(n.Tasks, n.Links), NetworkSchedule.Compute(tasks, [.. n.Links.Reverse().Select(l => l with { From = places[l.From], To = places[l.To] })]));
        Assert.Equal(one.Finish, other.Finish);
        Assert.All(places.Index(), p => Assert.Equal(one.Tasks[p.Index] with { DrivenBy = null }, other.Tasks[p.Item] with { DrivenBy = null }));
    });

    [Fact]
    public void A_dependency_back_closes_a_circle_of_real_dependencies() => Network.Sample(n =>
    {
        Assert.Null(NetworkSchedule.FindCycle(n.Tasks.Length, n.Links));
        foreach (var link in n.Links)
        {
            NetworkLink[] closed = [.. n.Links, new(link.To, link.From)];
            var circle = NetworkSchedule.FindCycle(n.Tasks.Length, closed)!;
            Assert.Equal(circle.Min(), circle[0]);
            Assert.All(circle.Zip([.. circle.Skip(1), circle[0]]), step => Assert.Contains(closed, l => (l.From, l.To) == step));
        }
    });

    [Fact]
    public void Fixed_tasks_never_move_and_exactly_the_broken_dependencies_are_named() => Gen.Select(Network, Gen.Int[0, 25], Gen.Int[0, 8]).Sample((n, day, place) =>
    {
        var i = place % n.Tasks.Length;
        var tasks = n.Tasks.ToArray();
        tasks[i] = tasks[i] with { Fixed = day };
        var result = NetworkSchedule.Compute(tasks, n.Links);
        Assert.Equal(day, result.Tasks[i].EarliestStart);
        Assert.Equal(n.Links.Index().Where(l => l.Item.To == i && Demand(l.Item, result, tasks[i].Duration) > day).Select(l => l.Index), result.Conflicts.Select(c => c.Link));
    });

    private static Schedule Slipped((NetworkTask[] Tasks, NetworkLink[] Links) n, int place, int start)
    {
        var tasks = n.Tasks.ToArray();
        tasks[place] = tasks[place] with { NotBefore = start };
        return NetworkSchedule.Compute(tasks, n.Links);
    }

    private static List<int> Others(Schedule schedule, int but) => [.. schedule.Tasks.Where((_, i) => i != but).Select(t => t.EarliestStart)];

    private static int Demand(NetworkLink link, Schedule schedule, int duration) => link.Kind switch
    {
        LinkKind.FinishToStart => schedule.Tasks[link.From].EarliestFinish + link.Lag,
        LinkKind.StartToStart => schedule.Tasks[link.From].EarliestStart + link.Lag,
        LinkKind.FinishToFinish => schedule.Tasks[link.From].EarliestFinish + link.Lag - duration,
        _ => schedule.Tasks[link.From].EarliestStart + link.Lag - duration,
    };
}
