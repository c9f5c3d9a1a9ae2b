using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>By what a gate is measured, and whether it is met, with evidence.</summary>
public partial class EditCriterion
{
    public sealed record Draft(Project Project, Phase Phase, GateCriterion? Criterion, Form? Typed)
    {
        public required IReadOnlyList<Option> People { get; init; }
    }

    public static async Task<IResult> New(int number, Guid id, Me me, CityDb db)
    {
        var (project, phase, refused) = await Gates.ToPlan(number, id, me, db);
        return phase is null ? refused : View.Page<EditCriterion, Draft>(await Page(project!, phase, null, null, db));
    }

    public static async Task<IResult> Show(int number, Guid id, Guid criterion, Me me, CityDb db)
    {
        var (project, phase, refused) = await Gates.ToPlan(number, id, me, db);
        return phase is null ? refused : await Load(db, id, criterion) is { } known ? View.Page<EditCriterion, Draft>(await Page(project!, phase, known, null, db)) : View.NotFound();
    }

    public static Task<IResult> Create(int number, Guid id, Form form, Me me, CityDb db) => Save((number, id, null), form, me, db);

    public static Task<IResult> Post(int number, Guid id, Guid criterion, Form form, Me me, CityDb db) => Save((number, id, criterion), form, me, db);

    private static async Task<IResult> Save((int Number, Guid Phase, Guid? Criterion) of, Form form, Me me, CityDb db)
    {
        var (project, phase, refused) = await Gates.ToPlan(of.Number, of.Phase, me, db);
        if (phase is null)
        {
            return refused;
        }

        var stored = of.Criterion is { } known ? await Load(db, phase.Id, known) : null;
        if (of.Criterion is not null && stored is null)
        {
            return View.NotFound();
        }

        var criterion = stored ?? new GateCriterion(phase.Id, (await db.GateCriteria.Where(c => c.PhaseId == phase.Id).MaxAsync(c => (int?)c.Order) ?? 0) + 1);
        var kind = form.Choice<CriterionKind>(nameof(GateCriterion.Kind), GateText.KindMissing);
        string title = form.Text(nameof(GateCriterion.Title)).Required(ProjectText.TitleMissing).Max(Conventions.Line);
        var standing = form.Choice<Standing>(nameof(GateCriterion.Standing), GateText.StandingMissing);
        string evidence = form.Text(nameof(GateCriterion.Evidence)).Max(GateCriterion.TextMax);
        var people = await ResultAccess.People(db);
        var person = form.Choice(nameof(GateCriterion.ResponsibleId), people.Select(o => o.Value), ResultText.PersonWrong, required: false);
        var due = form.Date(nameof(GateCriterion.DueOn), ProjectText.DayWrong);
        form.Try(() => phase.MustBeOpen());
        form.Try(() => criterion.Check(standing!.Value, evidence, me, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditCriterion, Draft>(await Page(project!, phase, of.Criterion is { } old ? await Load(db, phase.Id, old) : null, form, db), form.Errors);
        }

        criterion.Write(kind!.Value, title);
        ResultNews.Entrust(db, (criterion.Id, criterion.ResponsibleId, criterion.DueOn), (person is null ? null : Guid.Parse(person), due), me);
        criterion.Entrust(person is null ? null : Guid.Parse(person), due);
        if (stored is null)
        {
            db.GateCriteria.Add(criterion);
        }
        else
        {
            db.StartedFrom(criterion, form.Version());
        }

        return await db.TrySave() ? View.SeeOther(Paths.Gate(of.Number, phase.Id)) : View.Stale<EditCriterion, Draft>(await Page(project!, phase, of.Criterion is { } late ? await Load(db, phase.Id, late) : null, form, db));
    }

    private static async Task<Draft> Page(Project project, Phase phase, GateCriterion? criterion, Form? typed, CityDb db) =>
        new(project, phase, criterion, typed) { People = await ResultAccess.People(db) };

    private static Task<GateCriterion?> Load(CityDb db, Guid phase, Guid id) => db.GateCriteria.SingleOrDefaultAsync(c => c.Id == id && c.PhaseId == phase);
}
