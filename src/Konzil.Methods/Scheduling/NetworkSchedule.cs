namespace Konzil.Methods.Scheduling;

/// <summary>
/// The critical path method on a network of tasks with four kinds of dependencies and lags: earliest and latest dates, floats, the
/// critical path. Exact in whole units and deterministic; the order in which tasks and dependencies are given changes no date.
/// </summary>
/// <remarks>
/// Kelley and Walker (1959) for the two passes; Roy's metra potential method (1962) for the four kinds: each dependency is one
/// difference between two starts. A circle is refused even if negative lags would leave room in it, because nobody could say
/// which of its tasks comes first. Effort: tasks + dependencies.
/// </remarks>
public static class NetworkSchedule
{
    private const int Largest = 10_000_000;

    /// <summary>Works out all dates.</summary>
    /// <param name="tasks">Any number of tasks.</param>
    /// <param name="links">Dependencies between their places. Two tasks may be tied several times.</param>
    /// <param name="start">Where the network starts: no task without a start of its own is earlier.</param>
    /// <exception cref="ArgumentOutOfRangeException">A place does not exist, a duration is negative, or a number is beyond ten million.</exception>
    /// <exception cref="ScheduleCycleException">Tasks wait for each other in a circle.</exception>
    /// <exception cref="OverflowException">The dates leave the range of whole numbers.</exception>
    public static Schedule Compute(IReadOnlyList<NetworkTask> tasks, IReadOnlyList<NetworkLink> links, int start = 0)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(links);
        Check(tasks, links, start);
        var (outgoing, incoming) = Neighbours(tasks.Count, links);
        var order = Order(tasks.Count, links, outgoing, incoming);
        if (order.Count < tasks.Count)
        {
            throw new ScheduleCycleException(Cycle(order, links, incoming));
        }

        var (earliest, driver, conflicts) = Forward(tasks, links, incoming, order, start);
        var finish = tasks.Count == 0 ? start : Enumerable.Range(0, tasks.Count).Max(i => checked(earliest[i] + tasks[i].Duration));
        var latest = Backward(tasks, links, outgoing, order, earliest, finish);
        var scheduled = Enumerable.Range(0, tasks.Count).Select(i => new TaskSchedule(earliest[i], latest[i], tasks[i].Duration, Free(i), driver[i])).ToList();
        return new Schedule(scheduled, finish, Path(scheduled, links, order, finish), conflicts);

        int Free(int i) => outgoing[i].Count == 0
            ? checked(finish - earliest[i] - tasks[i].Duration)
            : Math.Min(checked(finish - earliest[i] - tasks[i].Duration), outgoing[i].Min(l => checked(earliest[links[l].To] - Offset(tasks, links[l]) - earliest[i])));
    }

    /// <summary>Looks for tasks that wait for each other in a circle.</summary>
    /// <param name="count">How many tasks there are.</param>
    /// <param name="links">Dependencies between their places.</param>
    /// <returns>Places in the order in which one waits for the other, beginning with the smallest; null when there is no circle.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A place does not exist.</exception>
    public static IReadOnlyList<int>? FindCycle(int count, IReadOnlyList<NetworkLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        CheckPlaces(count, links);
        var (outgoing, incoming) = Neighbours(count, links);
        var order = Order(count, links, outgoing, incoming);
        return order.Count == count ? null : Cycle(order, links, incoming);
    }

    /// <summary>What a dependency demands between the two starts: the second is at least this much later than the first.</summary>
    private static int Offset(IReadOnlyList<NetworkTask> tasks, NetworkLink link) => link.Kind switch
    {
        LinkKind.FinishToStart => tasks[link.From].Duration + link.Lag,
        LinkKind.StartToStart => link.Lag,
        LinkKind.FinishToFinish => tasks[link.From].Duration + link.Lag - tasks[link.To].Duration,
        _ => link.Lag - tasks[link.To].Duration,
    };

    private static (int[] Earliest, int?[] Driver, List<LinkConflict> Conflicts) Forward(IReadOnlyList<NetworkTask> tasks, IReadOnlyList<NetworkLink> links, List<int>[] incoming, List<int> order, int start)
    {
        var (earliest, driver) = (new int[tasks.Count], new int?[tasks.Count]);
        var conflicts = new List<LinkConflict>();
        foreach (var i in order)
        {
            earliest[i] = tasks[i].Fixed ?? tasks[i].NotBefore ?? start;
            foreach (var l in incoming[i])
            {
                var required = checked(earliest[links[l].From] + Offset(tasks, links[l]));
                if (tasks[i].Fixed is { } day)
                {
                    if (required > day)
                    {
                        conflicts.Add(new LinkConflict(l, required, day));
                    }
                }
                else if (required > earliest[i] || required == earliest[i] && driver[i] is null)
                {
                    (earliest[i], driver[i]) = (required, l);
                }
            }
        }

        return (earliest, driver, [.. conflicts.OrderBy(c => c.Link)]);
    }

    private static int[] Backward(IReadOnlyList<NetworkTask> tasks, IReadOnlyList<NetworkLink> links, List<int>[] outgoing, List<int> order, int[] earliest, int finish)
    {
        var latest = new int[tasks.Count];
        foreach (var i in Enumerable.Reverse(order))
        {
            latest[i] = checked(finish - tasks[i].Duration);
            foreach (var l in outgoing[i])
            {
                // Whatever is fixed cannot give way, so what comes before it has to be ready by then.
                var to = links[l].To;
                latest[i] = Math.Min(latest[i], checked((tasks[to].Fixed is null ? latest[to] : Math.Min(earliest[to], latest[to])) - Offset(tasks, links[l])));
            }
        }

        return latest;
    }

    private static List<int> Path(List<TaskSchedule> tasks, IReadOnlyList<NetworkLink> links, List<int> order, int finish)
    {
        var path = new List<int>();
        // The last in order, so that a milestone at the end closes the chain.
        for (var i = order.FindLastIndex(t => tasks[t].EarliestFinish == finish) is var last and >= 0 ? order[last] : -1; i >= 0;)
        {
            path.Add(i);
            i = tasks[i].DrivenBy is { } link ? links[link].From : -1;
        }

        path.Reverse();
        return path;
    }

    private static (List<int>[] Outgoing, List<int>[] Incoming) Neighbours(int count, IReadOnlyList<NetworkLink> links)
    {
        var (outgoing, incoming) = (Lists(count), Lists(count));
        for (var l = 0; l < links.Count; l++)
        {
            outgoing[links[l].From].Add(l);
            incoming[links[l].To].Add(l);
        }

        return (outgoing, incoming);
    }

    private static List<int>[] Lists(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<int>())];

    /// <summary>Each task after all it waits for (Kahn 1962). Tasks of a circle, and what waits for one, are missing.</summary>
    private static List<int> Order(int count, IReadOnlyList<NetworkLink> links, List<int>[] outgoing, List<int>[] incoming)
    {
        var waiting = incoming.Select(l => l.Count).ToArray();
        var order = new List<int>(count);
        order.AddRange(Enumerable.Range(0, count).Where(i => waiting[i] == 0));
        for (var next = 0; next < order.Count; next++)
        {
            foreach (var to in outgoing[order[next]].Select(l => links[l].To))
            {
                if (--waiting[to] == 0)
                {
                    order.Add(to);
                }
            }
        }

        return order;
    }

    // Every task that is left waits for another one that is left: going back from one to the next must come round.
    private static List<int> Cycle(List<int> order, IReadOnlyList<NetworkLink> links, List<int>[] incoming)
    {
        var done = order.ToHashSet();
        var walked = new List<int>();
        var at = Enumerable.Range(0, incoming.Length).First(i => !done.Contains(i));
        while (!walked.Contains(at))
        {
            walked.Add(at);
            at = incoming[at].Select(l => links[l].From).Where(f => !done.Contains(f)).Min();
        }

        var circle = walked[walked.IndexOf(at)..];
        circle.Reverse();
        var first = circle.IndexOf(circle.Min());
        return [.. circle[first..], .. circle[..first]];
    }

    private static void Check(IReadOnlyList<NetworkTask> tasks, IReadOnlyList<NetworkLink> links, int start)
    {
        CheckPlaces(tasks.Count, links);
        foreach (var task in tasks)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(task.Duration, nameof(tasks));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(task.Duration, Largest, nameof(tasks));
            CheckRange(task.NotBefore ?? 0, nameof(tasks));
            CheckRange(task.Fixed ?? 0, nameof(tasks));
        }

        foreach (var link in links)
        {
            CheckRange(link.Lag, nameof(links));
        }

        CheckRange(start, nameof(start));
    }

    private static void CheckRange(int number, string name)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Largest, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, -Largest, name);
    }

    private static void CheckPlaces(int count, IReadOnlyList<NetworkLink> links)
    {
        foreach (var place in links.SelectMany(l => new[] { l.From, l.To }))
        {
            ArgumentOutOfRangeException.ThrowIfNegative(place, nameof(links));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, count, nameof(links));
        }
    }
}
