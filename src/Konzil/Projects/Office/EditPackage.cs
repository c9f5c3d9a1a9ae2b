using Konzil.Events;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>What a package is about. The dates of a package that has some change with a reason: <see cref="MovePackage"/>.</summary>
public partial class EditPackage
{
    /// <param name="Project">Whose plan it is.</param>
    /// <param name="Package">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Project Project, WorkPackage? Package, Form? Typed)
    {
        public required IReadOnlyList<Option> Phases { get; init; }

        public required IReadOnlyList<Option> Leads { get; init; }

        /// <summary>Only while a new one is entered.</summary>
        public IReadOnlyList<Option> Workshops { get; init; } = [];

        /// <summary>What was taken over and is planned with it.</summary>
        public HandOverItem? Taken { get; init; }
    }

    public static async Task<IResult> New(int number, Guid? posten, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? refused : View.Page<EditPackage, Draft>(await Page(project, null, null, db) with { Workshops = await WorkshopSource.Options(me, db), Taken = await TakenTask.Find(project, posten, db) });
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? refused : await Load(db, project, id) is { } package ? View.Page<EditPackage, Draft>(await Page(project, package, null, db)) : View.NotFound();
    }

    public static Task<IResult> Create(int number, Form form, Me me, CityDb db) => Save(number, null, form, me, db);

    public static Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db) => Save(number, id, form, me, db);

    private static async Task<IResult> Save(int number, Guid? id, Form form, Me me, CityDb db)
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

        var taken = stored is null ? await TakenTask.Find(project, form.Id(TakenTask.Field), db) : null;
        var page = await Page(project, stored, form, db) with { Workshops = stored is null ? await WorkshopSource.Options(me, db) : [], Taken = taken };
        var (words, tasks, release) = (Words(form, page), PackageTasks.Read(form), Release.Read(form));
        var (start, end) = stored is null ? (form.Date(nameof(WorkPackage.Start), ProjectText.DayWrong), form.Date(nameof(WorkPackage.End), ProjectText.DayWrong)) : (null, null);
        var package = stored ?? new WorkPackage(project.Id, words.PhaseId, (await db.WorkPackages.Where(p => p.ProjectId == project.Id).MaxAsync(p => (int?)p.Order) ?? 0) + 1);
        form.Try(() => package.Write(words));
        package.ShowTo(release, Format.Day(db.Now));
        form.Try(() => TakenTask.MustBeOpen(form, taken));
        if (stored is null)
        {
            form.Try(() => package.Schedule(start, end));
            package.ComesFrom(WorkshopSource.Chosen(form, page.Workshops));
        }

        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditPackage, Draft>(page with { Package = id is { } old ? await Load(db, project, old) : null }, form.Errors);
        }

        if (stored is null)
        {
            db.WorkPackages.Add(package);
            taken?.Become(package, Format.Day(db.Now), me);
        }
        else
        {
            db.StartedFrom(package, form.Version());
        }

        PackageTasks.Write(db, package, tasks);
        return await PlanData.Save(db, project, package)
            ? View.SeeOther(Paths.OfficePackage(number, package.Id))
            : View.Stale<EditPackage, Draft>(page with { Package = id is { } late ? await Load(db, project, late) : null });
    }

    private static PackageWords Words(Form form, Draft page)
    {
        var (phase, lead) = (form.Choice(nameof(WorkPackage.PhaseId), page.Phases.Select(o => o.Value), ProjectText.PhaseWrong), form.Choice(nameof(WorkPackage.LeadPersonId), page.Leads.Select(o => o.Value), ProjectText.PersonWrong, required: false));
        return new PackageWords(phase is null ? Guid.Empty : Guid.Parse(phase), form.Text(nameof(WorkPackage.Number)).Max(20), form.Text(nameof(WorkPackage.TitleDe)).Required(ProjectText.TitleMissing).Max(Conventions.Line), form.Text(nameof(WorkPackage.TitleEn)).Max(Conventions.Line))
        {
            Goal = form.Text(nameof(WorkPackage.Goal)).Max(Project.TextMax),
            Result = form.Text(nameof(WorkPackage.Result)).Max(Project.TextMax),
            LeadPersonId = lead is null ? null : Guid.Parse(lead),
            Hours = form.Number(nameof(WorkPackage.Hours), 0, WorkPackage.HoursMax, ProjectText.HoursWrong) is { } hours ? decimal.Round(hours, 2) : null,
            IsMilestone = form.Ticked(nameof(WorkPackage.IsMilestone)),
            IsFixed = form.Ticked(nameof(WorkPackage.IsFixed)),
            IsOptional = form.Ticked(nameof(WorkPackage.IsOptional)),
            IsRough = form.Ticked(nameof(WorkPackage.IsRough)),
            IsThroughout = form.Ticked(nameof(WorkPackage.IsThroughout)),
            Repeats = form.Choice<RepeatEvery>(nameof(WorkPackage.Repeats), TurnText.RuleWrong, required: false),
        };
    }

    private static Task<WorkPackage?> Load(CityDb db, Project project, Guid id) => db.WorkPackages.Include(p => p.Activities).SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id && p.DroppedOn == null);

    private static async Task<Draft> Page(Project project, WorkPackage? package, Form? typed, CityDb db) => new(project, package, typed)
    {
        Phases = [.. (await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.Title))],
        Leads = await ProjectAccess.Leads(db),
    };
}
