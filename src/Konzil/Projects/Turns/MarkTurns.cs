using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Which days of a package that repeats are done.</summary>
public partial class MarkTurns
{
    /// <param name="Project">Whose plan it is.</param>
    /// <param name="Package">As it is stored.</param>
    /// <param name="Ticked">Days of the form, else of the package.</param>
    /// <param name="Today">In the city.</param>
    /// <param name="Blocks">Gates that keep it from beginning.</param>
    public sealed record Draft(Project Project, WorkPackage Package, IReadOnlyCollection<string> Ticked, DateOnly Today, IReadOnlyList<GateBlock> Blocks);

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? refused : await Load(db, project, id) is { } package ? View.Page<MarkTurns, Draft>(await Of(project, package, db)) : View.NotFound();
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
            return View.NotFound();
        }

        var ticked = form.RawMany(nameof(WorkPackage.DoneTurns));
        if (PackageTurns.Read(string.Join('\n', ticked)) is not { } days)
        {
            form.Errors.Add(nameof(WorkPackage.DoneTurns), TurnText.NoSuchDay);
            days = [];
        }

        db.StartedFrom(package, form.Version());
        var plan = await PlanData.Read(db, project);
        var waits = (await LogicalOrder.Read(plan, db)).Waits(id);
        form.Try(() => package.ReportTurns(days, Format.Day(db.Now), waits, plan.BlocksOf(package)));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<MarkTurns, Draft>(await Of(project, (await Load(db, project, id))!, db) with { Ticked = ticked }, form.Errors);
        }

        return await PlanData.Save(db, project)
            ? View.SeeOther(Paths.OfficePackage(number, id))
            : View.Stale<MarkTurns, Draft>(await Of(project, (await Load(db, project, id))!, db) with { Ticked = ticked });
    }

    private static async Task<Draft> Of(Project project, WorkPackage package, CityDb db) =>
        new(project, package, [.. package.Turns().Reported.Select(Format.Iso)], Format.Day(db.Now), package.Started is null ? (await PlanData.Read(db, project)).BlocksOf(package) : []);

    private static Task<WorkPackage?> Load(CityDb db, Project project, Guid id) =>
        db.WorkPackages.SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id && p.Repeats != null && p.Start != null && p.Done == null && p.DroppedOn == null);
}
