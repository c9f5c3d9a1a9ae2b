using System.Globalization;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The office writes down what came of an event: minutes, decisions, tasks, ideas.</summary>
public partial class RecordResults
{
    public sealed record Draft(string Minutes, string Attended, string Kind, string Words, string Owner, string Due, string Idea);

    public sealed record Shown(Event Event, EventOutcome Outcome, Draft Draft, DateOnly Today);

    public static async Task<IResult> Show(int number, CityDb db, TimeProvider clock) =>
        await Load(db, number) is { } happening ? View.Page<RecordResults, Shown>(await Read(db, happening, Empty(happening), clock)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        db.StartedFrom(happening, form.Version());
        string minutes = form.Text(nameof(Draft.Minutes)).Max(Conventions.Body);
        var attended = form.Whole(nameof(Draft.Attended), 0, 100_000, EventsText.NumberWrong);
        form.Try(() => happening.Record(minutes, attended, clock.GetUtcNow()));
        if (!form.HasErrors && await db.TrySave())
        {
            return View.SeeOther(Paths.EventResults(number));
        }

        db.ChangeTracker.Clear();
        var now = (await Load(db, number))!;
        var shown = await Read(db, now, Empty(now) with { Minutes = minutes, Attended = form.Raw(nameof(Draft.Attended)) }, clock);
        return form.HasErrors ? View.Invalid<RecordResults, Shown>(shown, form.Errors) : View.Stale<RecordResults, Shown>(shown);
    }

    public static async Task<IResult> Add(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var kind = form.Choice<OutcomeKind>(nameof(Draft.Kind), ResultsText.KindMissing);
        string words = form.Text(nameof(Draft.Words)).Required(ResultsText.WordsMissing).Max(EventTask.TextMax);
        var owner = form.Text(nameof(Draft.Owner)).Max(Conventions.Line);
        owner = kind == OutcomeKind.Task ? owner.Required(ResultsText.OwnerMissing) : owner;
        var due = form.Date(nameof(Draft.Due), DeskText.DayWrong);
        if (kind == OutcomeKind.Task && due < happening.Date)
        {
            form.Errors.Add(nameof(Draft.Due), ResultsText.DueBeforeEvent.With(Format.Date(happening.Date!.Value)));
        }

        if (form.HasErrors)
        {
            return View.Invalid<RecordResults, Shown>(await Read(db, happening, Empty(happening) with { Kind = form.Raw(nameof(Draft.Kind)), Words = words, Owner = owner, Due = form.Raw(nameof(Draft.Due)) }, clock), form.Errors);
        }

        db.EventTasks.Add(new EventTask(happening.Id, kind!.Value, words, owner, due));
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.EventResults(number));
    }

    public static async Task<IResult> Finish(int number, Guid id, CityDb db, TimeProvider clock)
    {
        if (await TaskOf(db, number, id) is not { } task)
        {
            return View.NotFound();
        }

        if (task.IsOpen)
        {
            task.Finish(clock.GetUtcNow());
            await db.TrySave();
        }

        return View.SeeOther(Paths.EventResults(number));
    }

    public static async Task<IResult> Remove(int number, Guid id, CityDb db)
    {
        if (await TaskOf(db, number, id) is { } task && await Load(db, number) is { } happening)
        {
            db.EventTasks.Remove(task);
            db.Note(happening, "task-removed", task.Words);
            await db.TrySave();
        }

        return View.SeeOther(Paths.EventResults(number));
    }

    private static Task<EventTask?> TaskOf(CityDb db, int number, Guid id)
    {
        var events = db.Events;
        return db.EventTasks.SingleOrDefaultAsync(t => t.Id == id && events.Any(e => e.Id == t.EventId && e.Number == number));
    }

    internal static Task<Event?> Load(CityDb db, int number) => db.Events.SingleOrDefaultAsync(e => e.Number == number);

    internal static Draft Empty(Event happening) => new(happening.Minutes, happening.Attended?.ToString(CultureInfo.InvariantCulture) ?? "", nameof(OutcomeKind.Task), "", "", "", "");

    internal static async Task<Shown> Read(CityDb db, Event happening, Draft draft, TimeProvider clock) => new(happening, await EventOutcome.Read(db, happening.Id, 200), draft, Format.Day(clock.GetUtcNow()));
}
