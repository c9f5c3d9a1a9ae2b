using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Gives a task on a point of a sitting, and changes one: another owner, another day.</summary>
public partial class GiveTask
{
    /// <param name="Task">Null while a new one is given.</param>
    /// <param name="About">The point it comes from.</param>
    /// <param name="Back">Where "cancel" leads.</param>
    /// <param name="Action">Where the form goes.</param>
    public sealed record Draft(MeetingTask? Task, string About, string Back, string Action)
    {
        public required IReadOnlyList<Option> Owners { get; init; }

        /// <summary>The refused form.</summary>
        public Form? Typed { get; init; }
    }

    public static async Task<IResult> New(int number, Guid item, Me me, CityDb db)
    {
        var (meeting, found, refused) = await MeetingAccess.ItemToRun(number, item, me, db);
        return meeting is null || found is null ? refused : View.Page<GiveTask, Draft>(await Page(meeting, found, db));
    }

    public static async Task<IResult> Create(int number, Guid item, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (meeting, found, refused) = await MeetingAccess.ItemToRun(number, item, me, db);
        if (meeting is null || found is null)
        {
            return refused;
        }

        var (page, now) = (await Page(meeting, found, db) with { Typed = form }, clock.GetUtcNow());
        var words = Read(form, page, null, now);
        form.Try(() => meeting.MustBe(MeetingState.Held));
        form.Try(() => MeetingTask.Give(0, meeting.BodyId, found.Id, words, me, now));
        if (form.HasErrors)
        {
            return View.Invalid<GiveTask, Draft>(page, form.Errors);
        }

        await db.Together(async () =>
        {
            var task = MeetingTask.Give(await NumberSeries.Take(db, MeetingTask.Series), meeting.BodyId, found.Id, words, me, now);
            db.MeetingTasks.Add(task);
            TaskNews.Tell(db, task, null, null, me);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.MeetingItemOf(number, item));
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, TaskAccess access)
    {
        var (task, refused) = await ShowTask.ToRun(number, me, db, access);
        return task is null ? refused : View.Page<GiveTask, Draft>(await Page(task, db));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TaskAccess access)
    {
        var (task, refused) = await ShowTask.ToRun(number, me, db, access);
        if (task is null)
        {
            return refused;
        }

        var page = await Page(task, db) with { Typed = form };
        var words = Read(form, page, task.Due, db.Now);
        var (owner, due) = (task.State == TaskState.Declined ? default(Guid?) : task.OwnerId, task.Due);
        form.Try(() => task.Change(words));
        if (form.HasErrors)
        {
            return View.Invalid<GiveTask, Draft>(page with { Task = await Stored(number, db) }, form.Errors);
        }

        db.StartedFrom(task, form.Version());
        TaskNews.Tell(db, task, owner, due, me);
        return await db.TrySave() ? View.SeeOther(Paths.Task(number)) : View.Stale<GiveTask, Draft>(page with { Task = await Stored(number, db) });
    }

    internal static TaskWords Read(Form form, Draft page, DateOnly? before, DateTimeOffset now)
    {
        var owner = form.Choice(nameof(MeetingTask.OwnerId), page.Owners.Select(o => o.Value), TaskText.OwnerMissing);
        var due = form.Date(nameof(MeetingTask.Due), TaskText.DueWrong, required: true);
        if (due is { } day && day != before && day < Format.Day(now))
        {
            form.Errors.Add(nameof(MeetingTask.Due), TaskText.DuePast);
        }

        return new TaskWords(form.Text(nameof(MeetingTask.Title)).Required(TaskText.TitleMissing).Max(Conventions.Line), form.Text(nameof(MeetingTask.Note)).Max(MeetingTask.TextMax), owner is null ? default : Guid.Parse(owner), due ?? default);
    }

    private static async Task<Draft> Page(Meeting meeting, MeetingItem item, CityDb db) =>
        new(null, item.Title, Paths.MeetingItemOf(meeting.Number, item.Id), Paths.GiveTask(meeting.Number, item.Id)) { Owners = await MeetingPeople.WithRole(db) };

    private static async Task<Draft> Page(MeetingTask task, CityDb db) =>
        new(task, TaskText.Task.With(task.Number), Paths.Task(task.Number), Paths.EditTask(task.Number)) { Owners = await MeetingPeople.WithRole(db) };

    private static Task<MeetingTask> Stored(int number, CityDb db) => db.MeetingTasks.AsNoTracking().SingleAsync(t => t.Number == number);
}
