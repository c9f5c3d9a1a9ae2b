using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A package begins. What has to be decided or accepted before is checked here.</summary>
public partial class BeginPackage
{
    public sealed record Draft(Project Project, WorkPackage Package, IReadOnlyList<string> Waits, IReadOnlyList<GateBlock> Blocks, string? Started);

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (page, refused) = await Load(number, id, Format.Iso(Format.Day(db.Now)), me, db);
        return page is null ? refused : View.Page<BeginPackage, Draft>(page);
    }

    public static async Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db)
    {
        var (page, refused) = await Load(number, id, form.Raw(nameof(Draft.Started)), me, db);
        if (page is null)
        {
            return refused;
        }

        var day = form.Date(nameof(Draft.Started), ProjectText.DayWrong, required: true);
        db.StartedFrom(page.Package, form.Version());
        form.Try(() => page.Package.Begin(day!.Value, Format.Day(db.Now), page.Waits, page.Blocks));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<BeginPackage, Draft>(page, form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.OfficePackage(number, id))
            : (await Load(number, id, page.Started, me, db)).Page is { } late ? View.Stale<BeginPackage, Draft>(late) : View.SeeOther(Paths.OfficePackage(number, id));
    }

    private static async Task<(Draft? Page, IResult Refused)> Load(int number, Guid id, string? typed, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return (null, refused);
        }

        var plan = await PlanData.Read(db, project);
        return await db.WorkPackages.SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id && p.DroppedOn == null && p.Done == null && p.Started == null) is not { } package ? (null, View.NotFound())
            : (new Draft(project, package, (await LogicalOrder.Read(plan, db)).Waits(id), plan.BlocksOf(package), typed), refused);
    }
}
