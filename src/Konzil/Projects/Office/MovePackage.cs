using Konzil.Events;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A package gets other dates, with a reason. Those who are concerned hear of it.</summary>
public partial class MovePackage
{
    public sealed record Draft(Project Project, WorkPackage Package, string? Start, string? End, string? Reason)
    {
        public required IReadOnlyList<Option> Workshops { get; init; }

        public string? Workshop { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? refused
            : await Load(db, project, id) is { } package ? View.Page<MovePackage, Draft>(new(project, package, Iso(package.Start), Iso(package.End), null) { Workshops = await WorkshopSource.Options(me, db) })
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

        var (start, end) = (form.Date(nameof(Draft.Start), ProjectText.DayWrong, true), form.Date(nameof(Draft.End), ProjectText.DayWrong, true));
        var reason = form.Text(nameof(Draft.Reason)).Required(ProjectText.MoveNeedsReason).Max(500);
        var workshops = await WorkshopSource.Options(me, db);
        var workshop = WorkshopSource.Chosen(form, workshops);
        PackageShift? shift = null;
        db.StartedFrom(package, form.Version());
        form.Try(() => shift = package.Move(start!.Value, end!.Value, reason, me, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<MovePackage, Draft>(await Typed(), form.Errors);
        }

        shift!.ComesFrom(workshop);
        db.PackageShifts.Add(package.IsPublic || package.PublicFrom is not null ? shift.WithPublicReason() : shift);
        db.Say(new PackageMoved(package.Id, shift.Id, me.Id));
        db.Because(reason);
        return await PlanData.Save(db, project)
            ? View.SeeOther(Paths.OfficeProject(number))
            : View.Stale<MovePackage, Draft>(await Typed());

        async Task<Draft> Typed() => new(project, (await Load(db, project, id))!, form.Raw(nameof(Draft.Start)), form.Raw(nameof(Draft.End)), reason) { Workshops = workshops, Workshop = form.Raw(WorkshopSource.Field) };
    }

    private static Task<WorkPackage?> Load(CityDb db, Project project, Guid id) => db.WorkPackages.SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id && p.DroppedOn == null);

    private static string? Iso(DateOnly? day) => day is { } known ? Format.Iso(known) : null;
}
