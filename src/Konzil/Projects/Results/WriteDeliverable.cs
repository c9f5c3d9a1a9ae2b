using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Whoever plans the project names a result of a package: what must be in it, who sees to it, what needs it.</summary>
public partial class WriteDeliverable
{
    public sealed record Draft(Project Project, WorkPackage Package, Deliverable? Result, Form? Typed)
    {
        public required IReadOnlyList<Option> People { get; init; }

        public required IReadOnlyList<Option> Phases { get; init; }
    }

    public static Task<IResult> New(int number, Guid id, Me me, CityDb db) => Open(number, id, null, me, db);

    public static Task<IResult> Show(int number, Guid id, Guid result, Me me, CityDb db) => Open(number, id, result, me, db);

    public static Task<IResult> Create(int number, Guid id, Form form, Me me, CityDb db) => Save((number, id, null), form, me, db);

    public static Task<IResult> Post(int number, Guid id, Guid result, Form form, Me me, CityDb db) => Save((number, id, result), form, me, db);

    private static async Task<IResult> Open(int number, Guid id, Guid? result, Me me, CityDb db)
    {
        var (page, refused) = await Load((number, id, result), null, me, db);
        return page is null ? refused : View.Page<WriteDeliverable, Draft>(page);
    }

    private static async Task<IResult> Save((int Number, Guid Package, Guid? Result) of, Form form, Me me, CityDb db)
    {
        var (page, refused) = await Load(of, form, me, db);
        if (page is null)
        {
            return refused;
        }

        var last = await db.Deliverables.Where(d => d.PackageId == of.Package).MaxAsync(d => (int?)d.Order) ?? 0;
        var result = page.Result ?? new Deliverable(of.Package, last + 1);
        var (before, due) = (result.ResponsibleId, result.DueOn);
        var (words, release) = (Words(form, page), Release.Read(form));
        if (form.HasErrors)
        {
            return View.Invalid<WriteDeliverable, Draft>(page, form.Errors);
        }

        result.Write(words);
        result.ShowTo(release, Format.Day(db.Now));
        CarryOutPublication.Plan(db, result);
        if (page.Result is null)
        {
            db.Deliverables.Add(result);
        }
        else
        {
            db.StartedFrom(result, form.Version());
        }

        ResultNews.Entrust(db, (result.Id, before, due), (words.ResponsibleId, words.DueOn), me);
        if (await db.TrySave())
        {
            return View.SeeOther(Paths.Deliverable(of.Number, of.Package, result.Id));
        }

        return (await Load(of, form, me, db)).Page is { } late ? View.Stale<WriteDeliverable, Draft>(late) : View.NotFound();
    }

    private static DeliverableWords Words(Form form, Draft page)
    {
        var person = form.Choice(nameof(Deliverable.ResponsibleId), page.People.Select(o => o.Value), ResultText.PersonWrong, required: false);
        var phase = form.Choice(nameof(Deliverable.NeededForId), page.Phases.Select(o => o.Value), ProjectText.PhaseWrong, required: false);
        return new DeliverableWords(
            form.Text(nameof(Deliverable.TitleDe)).Required(ProjectText.TitleMissing).Max(Conventions.Line),
            form.Text(nameof(Deliverable.TitleEn)).Max(Conventions.Line),
            form.Text(nameof(Deliverable.Contents)).Max(Deliverable.TextMax))
        {
            ResponsibleId = person is null ? null : Guid.Parse(person),
            DueOn = form.Date(nameof(Deliverable.DueOn), ProjectText.DayWrong),
            NeededForId = phase is null ? null : Guid.Parse(phase),
        };
    }

    private static async Task<(Draft? Page, IResult Refused)> Load((int Number, Guid Package, Guid? Result) of, Form? typed, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(of.Number, me, db);
        if (project is null)
        {
            return (null, refused);
        }

        var package = await db.WorkPackages.AsNoTracking().SingleOrDefaultAsync(p => p.Id == of.Package && p.ProjectId == project.Id && p.DroppedOn == null);
        var result = of.Result is { } id ? await db.Deliverables.SingleOrDefaultAsync(d => d.Id == id && d.PackageId == of.Package) : null;
        if (package is null || (of.Result is not null && result is null))
        {
            return (null, View.NotFound());
        }

        var phases = await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id && p.DroppedOn == null && p.Id != package.PhaseId).OrderBy(p => p.Order).ToListAsync();
        return (new Draft(project, package, result, typed)
        {
            People = await ResultAccess.People(db),
            Phases = [.. phases.Select(p => new Option(p.Id.ToString(), p.Title))],
        }, refused);
    }
}
