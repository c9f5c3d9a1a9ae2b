using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Somebody was given a task by somebody else.</summary>
public sealed record TaskGiven(Guid TaskId, Guid OwnerId);

/// <summary>Said for the morning of the due day, and for the morning after.</summary>
public sealed record TaskDue(Guid TaskId, DateOnly Due, bool Over);

/// <summary>The owner declined, moved or finished a task.</summary>
public sealed record TaskAnswered(Guid TaskId, TaskState State, DateOnly Due);

internal static class TaskNews
{
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>Tells a new owner, and asks for the reminders of a new day; with the save of the task.</summary>
    public static void Tell(CityDb db, MeetingTask task, Guid? ownerBefore, DateOnly? dueBefore, Me by)
    {
        if (task.OwnerId != ownerBefore && task.OwnerId != by.Id)
        {
            db.Say(new TaskGiven(task.Id, task.OwnerId));
        }

        if (task.Due != dueBefore)
        {
            db.Say(new TaskDue(task.Id, task.Due, false), Format.At(task.Due, Morning));
            db.Say(new TaskDue(task.Id, task.Due, true), Format.At(task.Due.AddDays(1), Morning));
        }
    }
}

/// <summary>Tells owners and those who run the body or the package; whoever that is at that moment.</summary>
public sealed class TellOfTask(CityDb db, Tell tell, TaskAccess access) : IHandle<TaskGiven>, IHandle<TaskDue>, IHandle<TaskAnswered>
{
    public async Task Do(TaskGiven news, CancellationToken cancellation)
    {
        if (await Find(news.TaskId, cancellation) is { IsOpen: true } task && task.OwnerId == news.OwnerId)
        {
            await Tell([task.OwnerId], task, TaskText.GivenNews.Filled(task.Title, MeetingWords.Date(task.Due)), "given/" + task.OwnerId.ToString("N"));
        }
    }

    public async Task Do(TaskDue news, CancellationToken cancellation)
    {
        // Moved or finished meanwhile, or its project was closed: the reminder of that day is for nothing.
        if (await Find(news.TaskId, cancellation) is not { IsOpen: true } task || task.Due != news.Due || await access.PlaceOf(task, Me.System, db, cancellation) is { IsOver: true })
        {
            return;
        }

        var (day, key) = (MeetingWords.Date(task.Due), Format.Iso(task.Due));
        if (!news.Over)
        {
            await Tell([task.OwnerId], task, TaskText.DueNews.Filled(task.Title), "due/" + key);
            return;
        }

        await Tell([task.OwnerId], task, TaskText.OverdueNews.Filled(task.Title, day), "over/" + key);
        await Tell(await Asking(task), task, TaskText.OverdueForGiver.Filled(task.Title, day), "over-asked/" + key);
    }

    public async Task Do(TaskAnswered news, CancellationToken cancellation)
    {
        if (await Find(news.TaskId, cancellation) is not { } task || task.State != news.State || task.Due != news.Due)
        {
            return;
        }

        var text = task.State switch
        {
            TaskState.Declined => TaskText.DeclinedNews.Filled(task.Title, task.Reason),
            TaskState.Done => TaskText.DoneNews.Filled(task.Title),
            _ => TaskText.DelayedNews.Filled(task.Title, MeetingWords.Date(task.Due)),
        };
        await Tell(await Asking(task), task, text, task.State.ToString() + "/" + Format.Iso(task.Due));
    }

    private Task<MeetingTask?> Find(Guid id, CancellationToken cancellation) => db.MeetingTasks.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancellation);

    /// <summary>Who gave it, and chair and clerk of the body or who leads the package; not the owner, who knows.</summary>
    private async Task<IEnumerable<Guid>> Asking(MeetingTask task) => (task.BodyId is { } body ? await MeetingPeople.Running(db, body) : (await access.PlaceOf(task, Me.System, db))?.Runners ?? []).Append(task.GivenById).Where(p => p != task.OwnerId).Distinct();

    private Task Tell(IEnumerable<Guid> people, MeetingTask task, Text text, string occasion) =>
        tell.People(people, new News(NewsKind.Work, text, "/buero/aufgaben/" + task.Number.ToString(CultureInfo.InvariantCulture), "task/" + task.Id.ToString("N") + "/" + occasion));
}
