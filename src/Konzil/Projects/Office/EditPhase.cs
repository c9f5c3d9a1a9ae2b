using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A phase of the plan: its span, what it lies inside, which end it waits for.</summary>
public partial class EditPhase
{
    /// <param name="Project">Whose plan it is.</param>
    /// <param name="Phase">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Project Project, Phase? Phase, Form? Typed)
    {
        public required IReadOnlyList<Phase> Others { get; init; }
    }

    public static async Task<IResult> New(int number, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? refused : View.Page<EditPhase, Draft>(await Page(project, null, null, db));
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? refused : await Load(db, project, id) is { } phase ? View.Page<EditPhase, Draft>(await Page(project, phase, null, db)) : View.NotFound();
    }

    public static Task<IResult> Create(int number, Form form, Me me, CityDb db) => Save(number, null, form, me, db, []);

    public static Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db, IEnumerable<PartPromise> promises) => Save(number, id, form, me, db, promises);

    private static async Task<IResult> Save(int number, Guid? id, Form form, Me me, CityDb db, IEnumerable<PartPromise> promises)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        var stored = id is { } known ? await Load(db, project, known) : null;
        if (id is not null && stored is null)
        {
            return View.NotFound();
        }

        var page = await Page(project, stored, form, db);
        var phase = stored ?? new Phase(project.Id, (await db.Phases.Where(p => p.ProjectId == project.Id).MaxAsync(p => (int?)p.Order) ?? 0) + 1, PhaseKind.Phase, null);
        var (words, release) = (Words(form), Release.Read(form));
        var (inside, after) = (Choose(form, nameof(Phase.InsideId), page), Choose(form, nameof(Phase.AfterId), page));
        var kind = form.Choice(nameof(Phase.Kind), Enum.GetNames<PhaseKind>(), ProjectText.PhaseWrong, required: false) is { } chosen ? Enum.Parse<PhaseKind>(chosen) : phase.Kind;
        PhaseOrder.MustNotGoRound(form, page.Others, phase, inside, after);
        var move = PhaseMove.From(form, phase);
        form.Try(() => phase.Write(words));
        move.MustSayWhy(form, phase);
        phase.ShowTo(release, Format.Day(db.Now));
        if (!form.HasErrors && phase.Parts is not null && await PlanWindows.Broken(db, promises, phase) is { } broken)
        {
            form.Errors.Add(nameof(Phase.Start), broken);
        }

        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditPhase, Draft>(page with { Phase = id is { } old ? await Load(db, project, old) : null }, form.Errors);
        }

        phase.Place(inside, after);
        phase.Become(kind);
        move.Tell(db, phase, me);
        if (stored is null)
        {
            db.Phases.Add(phase);
        }
        else
        {
            db.StartedFrom(phase, form.Version());
        }

        return await PlanData.Save(db, project, phase)
            ? View.SeeOther(Paths.OfficeProject(number))
            : View.Stale<EditPhase, Draft>(page with { Phase = id is { } late ? await Load(db, project, late) : null });
    }

    private static PhaseWords Words(Form form)
    {
        var (start, end) = (form.Date(nameof(Phase.Start), ProjectText.DayWrong), form.Date(nameof(Phase.End), ProjectText.DayWrong));
        var sentenceEn = form.Text(nameof(Phase.SentenceEn)).Max(Project.TextMax).Value;
        var titleEn = form.Text(nameof(Phase.TitleEn)).Max(Conventions.Line).Value;
        return new PhaseWords(
            form.Text(nameof(Phase.TitleDe)).Required(ProjectText.TitleMissing).Max(Conventions.Line),
            titleEn.Length == 0 ? null : titleEn,
            form.Text(nameof(Phase.SentenceDe)).Max(Project.TextMax),
            sentenceEn.Length == 0 ? null : sentenceEn,
            new PlanSpan(start, end, form.Ticked(nameof(Phase.IsConstructed)), form.Ticked(nameof(Phase.IsRough))))
        {
            Months = form.Whole(nameof(Phase.Months), 1, Phase.MonthsMax, DropText.MonthsWrong),
        };
    }

    private static Guid? Choose(Form form, string field, Draft page) =>
        form.Choice(field, page.Others.Select(p => p.Id.ToString()), ProjectText.PhaseWrong, required: false) is { } value ? Guid.Parse(value) : null;

    private static Task<Phase?> Load(CityDb db, Project project, Guid id) => db.Phases.SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id && p.DroppedOn == null);

    private static async Task<Draft> Page(Project project, Phase? phase, Form? typed, CityDb db)
    {
        var own = phase?.Id;
        return new(project, phase, typed) { Others = await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id && p.Id != own && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync() };
    }
}
