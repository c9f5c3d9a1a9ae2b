namespace Konzil.Methods.Scheduling;

/// <summary>When a task happens. A task covers the half-open span from start to finish: what ends at 3 and what starts at 3 touch.</summary>
/// <param name="EarliestStart">The first start all dependencies allow, or the fixed one.</param>
/// <param name="LatestStart">The last start that moves neither the end of the network nor a fixed task behind it.</param>
/// <param name="Duration">As given.</param>
/// <param name="FreeFloat">By how much it may start later without moving the earliest start of any other task.</param>
/// <param name="DrivenBy">Place of the dependency that sets the earliest start (the first given of several); null: the plan or a fixed start sets it.</param>
public sealed record TaskSchedule(int EarliestStart, int LatestStart, int Duration, int FreeFloat, int? DrivenBy)
{
    /// <summary>The end of the earliest span.</summary>
    public int EarliestFinish => EarliestStart + Duration;

    /// <summary>The end of the latest span.</summary>
    public int LatestFinish => LatestStart + Duration;

    /// <summary>By how much it may start later without moving the end; negative where a fixed task comes too early by as many units.</summary>
    public int TotalFloat => LatestStart - EarliestStart;

    /// <summary>Whether a later start would move the end or miss a fixed task.</summary>
    public bool IsCritical => TotalFloat <= 0;
}

/// <summary>A fixed task starts before a dependency allows it.</summary>
/// <param name="Link">Place of the dependency.</param>
/// <param name="Required">The earliest start it demands.</param>
/// <param name="Actual">The fixed start.</param>
public sealed record LinkConflict(int Link, int Required, int Actual)
{
    /// <summary>By how much it starts too early.</summary>
    public int Missing => Required - Actual;
}

/// <summary>The result of <see cref="NetworkSchedule.Compute"/>.</summary>
/// <param name="Tasks">In the order of the tasks.</param>
/// <param name="Finish">The end of the network: the latest of all earliest finishes, or its start when there is no task.</param>
/// <param name="CriticalPath">Places of one longest chain to the end: each task drives the next. Empty when there is no task.</param>
/// <param name="Conflicts">Dependencies that fixed tasks break, in the order of the dependencies.</param>
public sealed record Schedule(IReadOnlyList<TaskSchedule> Tasks, int Finish, IReadOnlyList<int> CriticalPath, IReadOnlyList<LinkConflict> Conflicts);

/// <summary>Tasks wait for each other in a circle.</summary>
public sealed class ScheduleCycleException(IReadOnlyList<int> members) : Exception("Tasks wait for each other in a circle: " + string.Join(", ", members) + ".")
{
    /// <summary>Places of the tasks in the order in which one waits for the other, beginning with the smallest.</summary>
    public IReadOnlyList<int> Members { get; } = members;
}
