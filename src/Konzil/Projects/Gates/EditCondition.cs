using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>
/// A condition is added after the decision, or what became of it is reported. Whoever decides gates words it and says who sees to it;
/// that person and whoever leads the project report that it is met.
/// </summary>
public partial class EditCondition
{
    /// <param name="Project">Whose gate it is.</param>
    /// <param name="Phase">The phase before the gate.</param>
    /// <param name="Condition">Null while a new one is added.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Project Project, Phase Phase, GateCondition? Condition, Form? Typed)
    {
        public required GateDecision Decision { get; init; }

        public required bool MayWrite { get; init; }

        public required IReadOnlyList<Option> People { get; init; }

        public string? Owner => People.FirstOrDefault(p => p.Value == Condition?.OwnerId?.ToString())?.Label;
    }

    public static async Task<IResult> New(int number, Guid id, Me me, CityDb db) => await Load((number, id, null), null, me, db) is { } page ? View.Page<EditCondition, Draft>(page) : View.NotFound();

    public static async Task<IResult> Show(int number, Guid id, Guid condition, Me me, CityDb db) => await Load((number, id, condition), null, me, db) is { } page ? View.Page<EditCondition, Draft>(page) : View.NotFound();

    public static async Task<IResult> Create(int number, Guid id, Form form, Me me, CityDb db)
    {
        if (await Load((number, id, null), form, me, db) is not { } page)
        {
            return View.NotFound();
        }

        var line = Line(form, page);
        if (form.HasErrors)
        {
            return View.Invalid<EditCondition, Draft>(page, form.Errors);
        }

        var last = await db.GateConditions.Where(c => c.DecisionId == page.Decision.Id).MaxAsync(c => (int?)c.Order) ?? 0;
        ConditionRow.Add(db, new GateCondition(page.Phase, page.Decision.Id, last + 1), line, me);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.Gate(number, id));
    }

    public static async Task<IResult> Post(int number, Guid id, Guid condition, Form form, Me me, CityDb db)
    {
        if (await Load((number, id, condition), form, me, db) is not { Condition: { } stored } page)
        {
            return View.NotFound();
        }

        var line = page.MayWrite ? Line(form, page) : null;
        var done = form.Date(nameof(GateCondition.DoneOn), ProjectText.DayWrong);
        string note = form.Text(nameof(GateCondition.Note)).Max(GateCriterion.TextMax);
        db.StartedFrom(stored, form.Version());
        form.Try(() => stored.Report(done, note, me, Format.Day(db.Now)));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditCondition, Draft>((await Load((number, id, condition), form, me, db))!, form.Errors);
        }

        if (line is not null)
        {
            ResultNews.Entrust(db, (stored.Id, stored.OwnerId, stored.DueOn), (line.OwnerId, line.DueOn), me);
            stored.Write(line);
        }

        return await db.TrySave() ? View.SeeOther(await ProjectAccess.ToRead(number, me, db) is null ? Paths.OfficeProjects : Paths.Gate(number, id))
            : await Load((number, id, condition), form, me, db) is { } late ? View.Stale<EditCondition, Draft>(late) : View.NotFound();
    }

    /// <summary>Whoever sees to it, leads the project or decides gates.</summary>
    public static bool MayReport(Me me, Project project, GateCondition condition) => project.ClosedOn is null && me.Id is { } id && (condition.OwnerId == id || project.LeadPersonId == id || me.May(Permission.DecideProjects));

    private static ConditionLine Line(Form form, Draft page) => ConditionForm.One(form, (nameof(GateCondition.Body), nameof(GateCondition.OwnerId), nameof(GateCondition.DueOn)), page.People);

    private static async Task<Draft?> Load((int Number, Guid Phase, Guid? Condition) of, Form? typed, Me me, CityDb db)
    {
        if (await ProjectAccess.ToRead(of.Number, me, db) is not { ClosedOn: null } project || await db.Phases.AsNoTracking().SingleOrDefaultAsync(p => p.Id == of.Phase && p.ProjectId == project.Id) is not { } phase)
        {
            return null;
        }

        var stored = of.Condition is { } id ? await db.GateConditions.SingleOrDefaultAsync(c => c.Id == id && c.PhaseId == phase.Id) : null;
        var known = stored?.DecisionId;
        var decision = await db.GateDecisions.AsNoTracking().Where(d => d.PhaseId == phase.Id && (known == null || d.Id == known)).OrderByDescending(d => d.Number).FirstOrDefaultAsync();
        return decision is not { Outcome: GateOutcome.GoWithConditions } || (of.Condition is null ? !me.May(Permission.DecideProjects) : stored is null || !MayReport(me, project, stored)) ? null : new(project, phase, stored, typed)
        {
            Decision = decision,
            MayWrite = me.May(Permission.DecideProjects),
            People = await ResultAccess.People(db),
        };
    }
}
