using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The report of a gate: what departs from the plan, and what is done about it as tasks of a body.</summary>
public partial class ReportGate
{
    public const string AgainstField = "Gegen";
    public const string BodyField = "Gremium";

    public sealed record Shown(Project Project, Phase Phase, IReadOnlyList<string> Deviations)
    {
        public required IReadOnlyList<(CorrectiveAction Action, TaskRow Task)> Actions { get; init; }

        public required IReadOnlyList<Option> Bodies { get; init; }

        public required IReadOnlyList<Option> Owners { get; init; }

        public Form? Typed { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db) => await Load(number, id, null, me, db) is { } shown ? View.Page<ReportGate, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db)
    {
        if (await Load(number, id, form, me, db) is not { } shown)
        {
            return View.NotFound();
        }

        if (shown.Bodies.Count == 0)
        {
            return View.Forbidden();
        }

        var against = form.Choice(AgainstField, shown.Deviations, EvaluationText.AgainstMissing);
        var body = form.Choice(BodyField, shown.Bodies.Select(b => b.Value), EvaluationText.BodyMissing);
        var owner = form.Choice(nameof(MeetingTask.OwnerId), shown.Owners.Select(o => o.Value), EvaluationText.OwnerMissing);
        var due = form.Date(nameof(MeetingTask.Due), EvaluationText.DueMissing, required: true);
        string title = form.Text(nameof(MeetingTask.Title)).Required(EvaluationText.WhatMissing).Max(Conventions.Line);
        if (due < Format.Day(db.Now))
        {
            form.Errors.Add(nameof(MeetingTask.Due), EvaluationText.DuePast);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ReportGate, Shown>(shown, form.Errors);
        }

        await db.Together(async () =>
        {
            var words = new TaskWords(title, against!, Guid.Parse(owner!), due!.Value);
            var task = MeetingTask.Give(await NumberSeries.Take(db, MeetingTask.Series), Guid.Parse(body!), null, words, me, db.Now).From(Paths.Neutral(Paths.GateReport(number, id)));
            db.MeetingTasks.Add(task);
            db.Add(new CorrectiveAction(id, task.Id, against!));
            TaskNews.Tell(db, task, null, null, me);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.GateReport(number, id));
    }

    private static async Task<Shown?> Load(int number, Guid id, Form? typed, Me me, CityDb db)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project || await db.Phases.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id) is not { } phase)
        {
            return null;
        }

        var actions = await db.Set<CorrectiveAction>().AsNoTracking().Where(a => a.PhaseId == id).ToDictionaryAsync(a => a.TaskId);
        var ids = actions.Keys.ToList();
        var bodies = EvaluationAccess.MayWrite(me, project) ? await MeetingAccess.RunBy(me, db).AsNoTracking().OrderBy(b => b.Number).ToListAsync() : [];
        return new(project, phase, (await GateDeviations.Read(phase, db)).Lines)
        {
            Actions = [.. (await TaskRow.Read(db.MeetingTasks.Where(t => ids.Contains(t.Id)), me, db)).Select(t => (actions[t.Task.Id], t))],
            Bodies = [.. bodies.Select(b => new Option(b.Id.ToString(), b.Name))],
            Owners = bodies.Count == 0 ? [] : await MeetingPeople.WithRole(db),
            Typed = typed,
        };
    }
}
