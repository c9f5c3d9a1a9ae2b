using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>"My tasks", for whoever owns one, and the open ones of one's bodies and packages.</summary>
public partial class ListTasks
{
    private const int OverShown = 30;

    public sealed record Shown(IReadOnlyList<TaskRow> Mine, IReadOnlyList<TaskRow> Over, IReadOnlyList<TaskRow> Others);

    /// <summary>The way there from the account, for whoever has or had a task.</summary>
    public static readonly AccountPlace Place = new(AccountText.ToTasks, () => Paths.MyTasks, (db, me, cancellation) => db.MeetingTasks.AnyAsync(t => t.OwnerId == me.Id, cancellation));

    public static async Task<IResult> Show(Me me, CityDb db, TaskAccess access)
    {
        var id = me.KnownId;
        var open = Open(access.VisibleTo(me, db));
        return View.Page<ListTasks, Shown>(new(
            await TaskRow.Read(open.Where(t => t.OwnerId == id), me, db),
            [.. (await TaskRow.Read(db.MeetingTasks.Where(t => t.OwnerId == id && t.State != TaskState.Given && t.State != TaskState.Accepted), me, db)).Reverse().Take(OverShown)],
            await TaskRow.Read(open.Where(t => t.OwnerId != id), me, db)));
    }

    public static async Task<IResult> Download(Me me, CityDb db, TaskAccess access)
    {
        var file = new Csv("nummer", "aufgabe", "erlaeuterung", "verantwortlich", "faellig", "zuerst_vereinbart", "stand", "ueberfaellig", "grund", "fortbildung", "ergebnis", "beispiel", "arbeitspaket");
        var (rows, packages) = (await TaskRow.Read(access.VisibleTo(me, db), me, db), new Dictionary<Guid, string?>());
        foreach (var task in rows.Select(r => r.Task).DistinctBy(t => t.PackageId))
        {
            if (task.PackageId is { } package)
            {
                packages[package] = (await access.PlaceOf(task, me, db))?.Name.De;
            }
        }

        foreach (var row in rows.OrderBy(r => r.Task.Number))
        {
            var task = row.Task;
            file.Row(task.Number, task.Title, task.Note, row.Owner, task.Due, task.FirstDue, TaskText.Of(task.State).De, row.IsOverdue, task.Reason, task.Training, task.Result, task.IsExample, task.PackageId is { } package ? packages[package] : null);
        }

        return file.Download("aufgaben.csv");
    }

    /// <summary>The number on the office's rail: what waits for me.</summary>
    public static Task<int> CountMine(CityDb db, Me me) => Open(db.MeetingTasks).CountAsync(t => t.OwnerId == me.Id);

    private static IQueryable<MeetingTask> Open(IQueryable<MeetingTask> tasks) => tasks.Where(t => t.State == TaskState.Given || t.State == TaskState.Accepted);
}
