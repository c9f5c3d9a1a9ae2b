using Konzil.Events;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>A step of the planned effort: hours for each person, its group, the package or event it belongs to.</summary>
public partial class EditStep
{
    /// <param name="Project">Whose phase it is.</param>
    /// <param name="Plan">The team it is planned for.</param>
    /// <param name="Step">Null while a new one is added.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Project Project, TeamPlan Plan, EffortStep? Step, Form? Typed)
    {
        public required string Phase { get; init; }

        public required IReadOnlyList<Option> Packages { get; init; }

        public required IReadOnlyList<Option> Events { get; init; }
    }

    public static async Task<IResult> New(int number, Guid id, Me me, CityDb db)
    {
        var (page, refused) = await Find(number, id, null, null, (me, db));
        return page is null ? refused : View.Page<EditStep, Draft>(page);
    }

    public static async Task<IResult> Create(int number, Guid id, Form form, Me me, CityDb db)
    {
        var (page, refused) = await Find(number, id, null, form, (me, db));
        if (page is null)
        {
            return refused;
        }

        var step = EffortStep.In(page.Plan.Id, (await db.EffortSteps.Where(s => s.PlanId == page.Plan.Id).MaxAsync(s => (int?)s.Order) ?? 0) + 1);
        if (!Read(form, page, step))
        {
            return View.Invalid<EditStep, Draft>(page, form.Errors);
        }

        db.EffortSteps.Add(step);
        return await db.TrySave() ? View.SeeOther(Paths.Effort(number, id)) : View.Stale<EditStep, Draft>(page);
    }

    public static async Task<IResult> Show(int number, Guid id, Guid step, Me me, CityDb db)
    {
        var (page, refused) = await Find(number, id, step, null, (me, db));
        return page is null ? refused : page.Step is null ? View.NotFound() : View.Page<EditStep, Draft>(page);
    }

    public static async Task<IResult> Post(int number, Guid id, Guid step, Form form, Me me, CityDb db)
    {
        var (page, refused) = await Find(number, id, step, form, (me, db));
        if (page?.Step is null)
        {
            return page is null ? refused : View.NotFound();
        }

        var found = await db.EffortSteps.SingleAsync(s => s.Id == step);
        if (!Read(form, page, found))
        {
            return View.Invalid<EditStep, Draft>(page, form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Effort(number, id)) : View.Stale<EditStep, Draft>((await Find(number, id, step, form, (me, db))).Page!);
    }

    public static async Task<IResult> Remove(int number, Guid id, Guid step, Me me, CityDb db)
    {
        var (page, refused) = await Find(number, id, step, null, (me, db));
        if (page?.Step is not { } gone)
        {
            return page is null ? refused : View.NotFound();
        }

        db.Note(page.Plan, EffortText.RemoveStep.De, gone.TitleDe);
        db.EffortSteps.Remove(await db.EffortSteps.SingleAsync(s => s.Id == step));
        await db.TrySave();
        return View.SeeOther(Paths.Effort(number, id));
    }

    private static bool Read(Form form, Draft page, EffortStep step)
    {
        var words = new EffortWords(form.Text(nameof(EffortStep.Group)).Required(EffortText.GroupMissing).Max(Conventions.Line), form.Text(nameof(EffortStep.TitleDe)).Required(EffortText.TitleMissing).Max(Conventions.Line), StaffFields.Hours(form, nameof(EffortStep.Hours), EffortStep.MostHours, required: true) ?? 0)
        {
            IsEstimate = form.Ticked(nameof(EffortStep.IsEstimate)),
            IsOptional = form.Ticked(nameof(EffortStep.IsOptional)),
            PackageId = StaffFields.Chosen(form, nameof(EffortStep.PackageId), page.Packages, EffortText.Wrong),
            EventId = StaffFields.Chosen(form, nameof(EffortStep.EventId), page.Events, EffortText.Wrong),
        };
        form.Try(() => step.Write(words));
        return !form.HasErrors;
    }

    private static async Task<(Draft? Page, IResult Refused)> Find(int number, Guid id, Guid? step, Form? typed, (Me Me, CityDb Db) who)
    {
        var (me, db) = who;
        var (project, phase, refused) = await StaffAccess.PhaseToStaff(number, id, me, db);
        if (project is null || phase is null || await db.TeamPlans.AsNoTracking().SingleOrDefaultAsync(p => p.PhaseId == phase.Id) is not { } plan)
        {
            return (null, refused);
        }

        var found = step is null ? null : await db.EffortSteps.AsNoTracking().SingleOrDefaultAsync(s => s.Id == step && s.PlanId == plan.Id);
        return (new(project, plan, found, typed)
        {
            Phase = phase.Title,
            Packages = [.. (await db.WorkPackages.AsNoTracking().Where(p => p.ProjectId == project.Id && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.Name))],
            Events = [.. (await EventAccess.VisibleTo(me, db).AsNoTracking().Where(e => e.Date != null && e.State != EventState.Cancelled).OrderByDescending(e => e.Date).Take(100).ToListAsync()).Select(e => new Option(e.Id.ToString(), Format.ShortDate(e.Date!.Value) + " " + e.Title))],
        }, View.NotFound());
    }
}
