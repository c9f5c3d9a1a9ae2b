using Konzil.Methods.Scheduling;

namespace Konzil.Projects;

/// <summary>When a package happens if the plan and all dependencies hold.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Float">Days it may slip without moving the end of the project; negative where it comes too late for a fixed date.</param>
/// <param name="WaitsFor">The dependency that sets the start, if one does.</param>
public sealed record PackageForecast(DateOnly Start, DateOnly End, int Float, Guid? WaitsFor)
{
    public bool IsCritical => Float <= 0;
}

/// <summary>A fixed date comes before a dependency allows it.</summary>
public sealed record PlanConflict(Guid PackageId, Guid? LinkId, int Days);

/// <summary>
/// What follows from the dates and dependencies of a plan. Days are calendar days, because packages last weeks or months and the
/// cities of one plan have no holidays in common (docs/decisions/0036). A package counts its first and its last day; a milestone
/// stands at the end of its day. A phase whose packages have no dates yet counts with its own span: that is rolling-wave planning.
/// </summary>
public sealed record PlanForecast(DateOnly? End, IReadOnlyDictionary<Guid, PackageForecast> Packages, IReadOnlyDictionary<Guid, PackageForecast> Phases)
{
    /// <summary>One longest chain of packages to the end.</summary>
    public IReadOnlyList<Guid> CriticalPath { get; private init; } = [];

    public IReadOnlyList<PlanConflict> Conflicts { get; private init; } = [];

    /// <summary>Packages whose dependencies push them behind their plan.</summary>
    public IReadOnlyList<Guid> Pushed { get; private init; } = [];

    public int Contradictions => Conflicts.Count + Pushed.Count;

    /// <summary>Works the forecast out.</summary>
    /// <param name="phases">Phases that were not given up.</param>
    /// <param name="packages">Packages that were not given up.</param>
    /// <param name="links">Dependencies between them.</param>
    /// <param name="today">With it, what is not finished ends today at the earliest, and what has not begun begins today at the earliest. Without it, everything happens as planned.</param>
    /// <param name="blocks">Gates that hold: what lies behind one begins on the day until which it is held at the earliest.</param>
    /// <exception cref="ScheduleCycleException">Packages or phases wait for each other in a circle; the slices never save one.</exception>
    public static PlanForecast Of(IReadOnlyList<Phase> phases, IReadOnlyList<WorkPackage> packages, IReadOnlyList<PackageLink> links, DateOnly? today = null, IReadOnlyList<GateBlock>? blocks = null)
    {
        var (net, held) = (new Net(), Held(phases, blocks ?? []));
        foreach (var package in packages.Where(p => p.Start is not null))
        {
            net.Add(package.Id, Task(package, today, package.IsThroughout ? null : held.GetValueOrDefault(package.PhaseId)));
        }

        foreach (var phase in phases.Where(p => p is { Start: not null, End: not null } && IsBlock(p, phases, packages)))
        {
            var (start, end) = (phase.Start!.Value.DayNumber, phase.End!.Value.DayNumber);
            var late = phase.Ended is null ? Later(phase.End.Value, today).DayNumber - end : 0;
            net.Add(phase.Id, new NetworkTask(end - start + 1, Math.Max(start + late, held.GetValueOrDefault(phase.Id) ?? 0)));
        }

        var real = links.Where(l => net.Has(l.FromId) && net.Has(l.ToId)).ToList();
        net.Links.AddRange(real.Select(l => new NetworkLink(net[l.FromId], net[l.ToId], l.Kind, l.Lag)));
        foreach (var group in phases.Where(p => p.AfterId is not null).GroupBy(p => p.AfterId!.Value))
        {
            // One point in time at the end of a phase, for which the whole next one waits.
            var end = net.Add(null, new NetworkTask(0));
            net.Links.AddRange(Members(group.Key, phases, packages).Where(net.Has).Select(id => new NetworkLink(net[id], end)));
            net.Links.AddRange(group.SelectMany(p => Members(p.Id, phases, packages)).Where(net.Has).Select(id => new NetworkLink(end, net[id])));
        }

        return Read(NetworkSchedule.Compute(net.Tasks, net.Links), net, real, packages);
    }

    private static PlanForecast Read(Schedule schedule, Net net, List<PackageLink> real, IReadOnlyList<WorkPackage> packages)
    {
        var all = net.Ids.Index().Where(n => n.Item is not null).ToDictionary(n => n.Item!.Value, n => Dates(schedule.Tasks[n.Index], real));
        var known = packages.Where(p => all.ContainsKey(p.Id)).ToList();
        return new PlanForecast(
            all.Count == 0 ? null : all.Values.Max(f => f.End),
            known.ToDictionary(p => p.Id, p => all[p.Id]),
            all.Where(a => known.TrueForAll(p => p.Id != a.Key)).ToDictionary())
        {
            CriticalPath = [.. schedule.CriticalPath.Select(i => net.Ids[i]).OfType<Guid>()],
            Conflicts = [.. schedule.Conflicts.Select(c => new PlanConflict(net.Ids[net.Links[c.Link].To]!.Value, c.Link < real.Count ? real[c.Link].Id : null, c.Missing))],
            Pushed = [.. known.Where(p => p.Done is null && all[p.Id].Start > p.Start).Select(p => p.Id)],
        };
    }

    private static PackageForecast Dates(TaskSchedule task, List<PackageLink> real)
    {
        // A milestone stands at the end of its day.
        var start = DateOnly.FromDayNumber(task.Duration == 0 ? task.EarliestStart - 1 : task.EarliestStart);
        return new PackageForecast(start, DateOnly.FromDayNumber(task.EarliestFinish - 1), task.TotalFloat, task.DrivenBy is { } link && link < real.Count ? real[link].Id : null);
    }

    /// <summary>By phase: the day before which nothing begins there.</summary>
    private static Dictionary<Guid, int?> Held(IReadOnlyList<Phase> phases, IReadOnlyList<GateBlock> blocks)
    {
        var dated = blocks.Where(b => b.Decision.HoldUntil is not null).ToList();
        return dated.Count == 0 ? [] : phases.Where(p => p.Ended is null).ToDictionary(p => p.Id, p => dated.Where(b => b.Keeps(p, phases)).Max(b => b.Decision.HoldUntil?.DayNumber));
    }

    private static NetworkTask Task(WorkPackage package, DateOnly? today, int? held)
    {
        var open = package.Done is null && !package.IsFixed;
        var end = (package.Done ?? (open && (package.IsMilestone || package.Started is not null || package.Repeats is not null) ? Later(package.End!.Value, today) : package.End!.Value)).DayNumber + 1;
        if (package.IsMilestone)
        {
            return open ? new NetworkTask(0, package.Started is null && held >= end ? held + 1 : end) : new NetworkTask(0, Fixed: end);
        }

        var start = Math.Min(package.Start!.Value.DayNumber, end - 1);
        return !open ? new NetworkTask(end - start, Fixed: start)
            : new NetworkTask(end - start, package is { Started: null, Repeats: null } ? Math.Max(Later(package.Start.Value, today).DayNumber, held ?? 0) : start);
    }

    private static DateOnly Later(DateOnly day, DateOnly? today) => today > day ? today.Value : day;

    private static bool IsBlock(Phase phase, IReadOnlyList<Phase> phases, IReadOnlyList<WorkPackage> packages)
    {
        var inside = phases.Where(p => p.InsideId == phase.Id).Select(p => p.Id).Append(phase.Id).ToHashSet();
        var own = packages.Where(p => inside.Contains(p.PhaseId) && !p.IsThroughout).ToList();
        return own.Count == 0 || own.Exists(p => p.Start is null);
    }

    private static IEnumerable<Guid> Members(Guid phase, IReadOnlyList<Phase> phases, IReadOnlyList<WorkPackage> packages) =>
        packages.Where(p => p.PhaseId == phase && !p.IsThroughout).Select(p => p.Id).Append(phase).Concat(phases.Where(p => p.InsideId == phase).SelectMany(p => Members(p.Id, phases, packages)));

    private sealed class Net
    {
        private readonly Dictionary<Guid, int> _places = [];

        public List<NetworkTask> Tasks { get; } = [];

        public List<Guid?> Ids { get; } = [];

        public List<NetworkLink> Links { get; } = [];

        public int this[Guid id] => _places[id];

        public bool Has(Guid id) => _places.ContainsKey(id);

        public int Add(Guid? id, NetworkTask task)
        {
            if (id is { } known)
            {
                _places.Add(known, Tasks.Count);
            }

            Ids.Add(id);
            Tasks.Add(task);
            return Tasks.Count - 1;
        }
    }
}
