using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A phase or a package is given up with a reason, or taken up again. What depends on it is named and comes first.</summary>
public partial class DropPart
{
    public sealed record Draft(Project Project, Phase? Phase, WorkPackage? Package, string? Reason)
    {
        public required IReadOnlyList<string> Depends { get; init; }

        public Text Name => Package?.Name ?? Phase!.Title;

        public string Path => Package is { } package ? Paths.DropPackage(Project.Number, package.Id) : Paths.DropPhase(Project.Number, Phase!.Id);

        public string Back => Package is { } package ? Paths.OfficePackage(Project.Number, package.Id) : Paths.EditPhase(Project.Number, Phase!.Id);
    }

    public static Task<IResult> ShowPhase(int number, Guid id, Me me, CityDb db) => Show((number, id, true), me, db);

    public static Task<IResult> ShowPackage(int number, Guid id, Me me, CityDb db) => Show((number, id, false), me, db);

    public static Task<IResult> PostPhase(int number, Guid id, Form form, Me me, CityDb db) => Post((number, id, true), form, me, db);

    public static Task<IResult> PostPackage(int number, Guid id, Form form, Me me, CityDb db) => Post((number, id, false), form, me, db);

    public static async Task<IResult> ResumePhase(int number, Guid id, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        if (await db.Phases.SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id && p.DroppedOn != null) is { } phase)
        {
            phase.Resume();
            await PlanData.Save(db, project);
        }

        return View.SeeOther(Paths.OfficeProject(number));
    }

    public static async Task<IResult> ResumePackage(int number, Guid id, Form form, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        if (await db.WorkPackages.SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id && p.DroppedOn != null) is { } package)
        {
            if (await db.Phases.AnyAsync(p => p.Id == package.PhaseId && p.DroppedOn != null))
            {
                form.Errors.Add("", DropText.PhaseIsDropped);
                return View.Invalid<ShowPackage, ShowPackage.Shown>((await Projects.ShowPackage.Page(project, id, form, me, db))!, form.Errors);
            }

            package.Resume();
            await PlanData.Save(db, project);
        }

        return View.SeeOther(Paths.OfficePackage(number, id));
    }

    private static async Task<IResult> Show((int Number, Guid Id, bool IsPhase) of, Me me, CityDb db)
    {
        var (page, refused) = await Load(of, null, me, db);
        return page is null ? refused : View.Page<DropPart, Draft>(page);
    }

    private static async Task<IResult> Post((int Number, Guid Id, bool IsPhase) of, Form form, Me me, CityDb db)
    {
        string reason = form.Text(nameof(Draft.Reason)).Required(DropText.ReasonMissing).Max(500);
        var (page, refused) = await Load(of, reason, me, db);
        if (page is null)
        {
            return refused;
        }

        db.StartedFrom((Entity?)page.Package ?? page.Phase!, form.Version());
        form.Try(() => page.Package?.Drop(reason, page.Depends, me, db.Now));
        form.Try(() => (page.Package is null ? page.Phase : null)?.Drop(reason, page.Depends, me, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<DropPart, Draft>(page, form.Errors);
        }

        db.Say(new PartDropped(of.Id, me.Id));
        db.Because(reason);
        return await PlanData.Save(db, page.Project) ? View.SeeOther(Paths.OfficeProject(of.Number))
            : (await Load(of, reason, me, db)).Page is { } late ? View.Stale<DropPart, Draft>(late) : View.SeeOther(Paths.OfficeProject(of.Number));
    }

    private static async Task<(Draft? Page, IResult Refused)> Load((int Number, Guid Id, bool IsPhase) of, string? reason, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(of.Number, me, db);
        if (project is null)
        {
            return (null, refused);
        }

        var phase = of.IsPhase ? await db.Phases.SingleOrDefaultAsync(p => p.Id == of.Id && p.ProjectId == project.Id && p.DroppedOn == null) : null;
        var package = of.IsPhase ? null : await db.WorkPackages.SingleOrDefaultAsync(p => p.Id == of.Id && p.ProjectId == project.Id && p.DroppedOn == null && p.Done == null);
        return phase is null && package is null ? (null, View.NotFound())
            : (new Draft(project, phase, package, reason) { Depends = await Dependents.Of(await PlanData.Read(db, project), of.Id, db) }, refused);
    }
}

/// <summary>Said when a phase or a package was given up.</summary>
public sealed record PartDropped(Guid ItemId, Guid? ById);
