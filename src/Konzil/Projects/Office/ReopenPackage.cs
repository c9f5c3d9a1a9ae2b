using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A package was reported done by mistake, or not to the end: it is open again, and the history says why.</summary>
public partial class ReopenPackage
{
    public sealed record Draft(Project Project, WorkPackage Package, string? Reason);

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? refused : await Load(db, project, id) is { } package ? View.Page<ReopenPackage, Draft>(new(project, package, null)) : View.NotFound();
    }

    public static async Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        if (await Load(db, project, id) is not { } package)
        {
            // Pressed twice, or somebody else was faster: the page of the package says how it stands.
            return await db.WorkPackages.AnyAsync(p => p.Id == id && p.ProjectId == project.Id) ? View.SeeOther(Paths.OfficePackage(number, id)) : View.NotFound();
        }

        string reason = form.Text(nameof(Draft.Reason)).Required(ProjectText.ReopenReasonMissing).Max(Project.TextMax);
        db.StartedFrom(package, form.Version());
        form.Try(package.Reopen);
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ReopenPackage, Draft>(new(project, (await Load(db, project, id))!, form.Raw(nameof(Draft.Reason))), form.Errors);
        }

        db.Because(reason);
        return await PlanData.Save(db, project) ? View.SeeOther(Paths.OfficePackage(number, id))
            : await Load(db, project, id) is { } late ? View.Stale<ReopenPackage, Draft>(new(project, late, reason)) : View.SeeOther(Paths.OfficePackage(number, id));
    }

    private static Task<WorkPackage?> Load(CityDb db, Project project, Guid id) => db.WorkPackages.SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id && p.Done != null && p.DroppedOn == null);
}
