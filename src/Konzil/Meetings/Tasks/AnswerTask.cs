using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>The owner accepts, declines, moves or finishes a task; whoever runs the body or the package may withdraw it. All on the page of the task.</summary>
public static class AnswerTask
{
    public static Task<IResult> Accept(int number, Form form, Me me, CityDb db, TaskAccess access) =>
        Answer(new(number, form, me, db, access), ShowTask.ToAnswer, task => task.Accept(form.Raw(nameof(MeetingTask.Training))), nameof(MeetingTask.Training));

    public static Task<IResult> Decline(int number, Form form, Me me, CityDb db, TaskAccess access) =>
        Answer(new(number, form, me, db, access), ShowTask.ToAnswer, task => task.Decline(form.Raw(TaskText.DeclineField)), TaskText.DeclineField);

    public static Task<IResult> Delay(int number, Form form, Me me, CityDb db, TaskAccess access)
    {
        var until = form.Date(TaskText.UntilField, TaskText.DueWrong, required: true);
        return Answer(new(number, form, me, db, access), ShowTask.ToAnswer, task => task.Delay(form.Raw(TaskText.DelayField), until!.Value), TaskText.DelayField);
    }

    public static Task<IResult> Finish(int number, Form form, Me me, CityDb db, TaskAccess access)
    {
        form.Text(TaskText.LateField).Max(MeetingTask.TextMax);
        form.Text(TaskText.ResultField).Required(TaskText.ResultMissing);
        return Answer(new(number, form, me, db, access), ShowTask.ToAnswer, task => task.Finish(form.Raw(TaskText.ResultField), form.Raw(TaskText.LateField), db.Now), TaskText.ResultField);
    }

    public static Task<IResult> Withdraw(int number, Form form, Me me, CityDb db, TaskAccess access) =>
        Answer(new(number, form, me, db, access), ShowTask.ToRun, task => task.Withdraw(form.Raw(TaskText.WithdrawField)), TaskText.WithdrawField);

    private sealed record Attempt(int Number, Form Form, Me Me, CityDb Db, TaskAccess Access);

    private static async Task<IResult> Answer(Attempt attempt, Func<int, Me, CityDb, TaskAccess, Task<(MeetingTask?, IResult)>> find, Action<MeetingTask> rule, string longText)
    {
        var (number, form, me, db, access) = attempt;
        var (task, refused) = await find(number, me, db, access);
        if (task is null)
        {
            return refused;
        }

        form.Text(longText).Max(MeetingTask.TextMax);
        var (state, due) = (task.State, task.Due);
        form.Try(() => rule(task));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ShowTask, ShowTask.Shown>((await ShowTask.Load(number, me, db, access))! with { Typed = form }, form.Errors);
        }

        db.StartedFrom(task, form.Version());
        if (task.State is TaskState.Declined or TaskState.Done && task.State != state || task.Due != due)
        {
            db.Say(new TaskAnswered(task.Id, task.State, task.Due));
            TaskNews.Tell(db, task, task.OwnerId, due, me);
        }

        return await db.Because(task.State == TaskState.Accepted && task.Due == due ? null : task.Reason).TrySave()
            ? View.SeeOther(Paths.Task(number))
            : View.Stale<ShowTask, ShowTask.Shown>((await ShowTask.Load(number, me, db, access))! with { Typed = form });
    }
}
