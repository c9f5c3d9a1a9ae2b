using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A task with the names a list shows.</summary>
/// <param name="Task">The task.</param>
/// <param name="Owner">Display name.</param>
/// <param name="IsMine">The reader owns it.</param>
/// <param name="IsOverdue">Today.</param>
public sealed record TaskRow(MeetingTask Task, string Owner, bool IsMine, bool IsOverdue)
{
    /// <summary>The earliest due first. Whoever calls it has narrowed the tasks to what the reader may see.</summary>
    public static async Task<IReadOnlyList<TaskRow>> Read(IQueryable<MeetingTask> tasks, Me me, CityDb db)
    {
        var found = await tasks.AsNoTracking().OrderBy(t => t.Due).ThenBy(t => t.Number).ToListAsync();
        var names = found.Count == 0 ? null : await MeetingPeople.Names(db, found.Select(t => t.OwnerId));
        var today = Format.Day(db.Now);
        return [.. found.Select(t => new TaskRow(t, names!.GetValueOrDefault(t.OwnerId, ""), t.OwnerId == me.Id, t.IsOverdue(today)))];
    }

    internal static StatusKind Kind(TaskState state) => state switch { TaskState.Accepted => StatusKind.Running, TaskState.Done => StatusKind.Good, TaskState.Declined => StatusKind.Attention, TaskState.Withdrawn => StatusKind.Stopped, _ => StatusKind.Open };
}
