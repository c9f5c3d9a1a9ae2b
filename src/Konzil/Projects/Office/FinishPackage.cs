using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A package is done: from now on its real end counts.</summary>
public partial class FinishPackage
{
    public sealed record Draft(Project Project, WorkPackage Package, string? Done);

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db, TimeProvider clock)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? refused
            : await Load(db, project, id) is { } package ? View.Page<FinishPackage, Draft>(new(project, package, Format.Iso(Format.Day(clock.GetUtcNow()))))
            : View.NotFound();
    }

    public static async Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        if (await Load(db, project, id) is not { } package)
        {
            return View.NotFound();
        }

        var day = form.Date(nameof(Draft.Done), ProjectText.DayWrong, true);
        db.StartedFrom(package, form.Version());
        var missing = await ResultAccess.Missing(db, id);
        if (missing.Count > 0)
        {
            form.Errors.Add(nameof(Draft.Done), ResultText.Missing.With(string.Join("; ", missing)));
        }

        var plan = await PlanData.Read(db, project);
        var waits = (await LogicalOrder.Read(plan, db)).Waits(id);
        if (waits.Count > 0)
        {
            form.Errors.Add(nameof(Draft.Done), DecisionText.StillWaits.With(string.Join("; ", waits)));
        }

        form.Try(() => package.Finish(day!.Value, Format.Day(clock.GetUtcNow()), plan.BlocksOf(package)));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<FinishPackage, Draft>(new(project, (await Load(db, project, id))!, form.Raw(nameof(Draft.Done))), form.Errors);
        }

        return await PlanData.Save(db, project)
            ? View.SeeOther(Paths.OfficePackage(number, id))
            : View.Stale<FinishPackage, Draft>(new(project, (await Load(db, project, id))!, form.Raw(nameof(Draft.Done))));
    }

    private static Task<WorkPackage?> Load(CityDb db, Project project, Guid id) => db.WorkPackages.SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id && p.Start != null && p.DroppedOn == null);
}
