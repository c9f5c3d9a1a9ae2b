using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Work packages as places that tasks come from: given by whoever leads the package or plans its project, read by whoever reads the plan.</summary>
internal static class PackageTaskPlaces
{
    public static IQueryable<Guid> RunBy(Me me, CityDb db)
    {
        var (projects, id, plans, opens) = (db.Projects, me.Id, me.May(Permission.PlanProjects), me.May(Permission.OpenProjects));
        return db.WorkPackages.Where(p => p.DroppedOn == null && projects.Any(x => x.Id == p.ProjectId && x.ClosedOn == null && (id != null && p.LeadPersonId == id || plans && x.LeadPersonId == id || opens && x.LeadPersonId == null))).Select(p => p.Id);
    }

    public static async Task<TaskPlace?> Find(Me me, CityDb db, Guid id, CancellationToken cancellation)
    {
        if (await db.WorkPackages.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation) is not { } package)
        {
            return null;
        }

        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == package.ProjectId, cancellation);
        var readable = await ProjectAccess.VisibleTo(me, db).AnyAsync(p => p.Id == project.Id, cancellation);
        return new(
            new(package.Name.De + ", " + project.Title.De, package.Name.En + ", " + project.Title.En),
            readable ? Paths.OfficePackage(project.Number, package.Id) : null,
            [.. new[] { package.LeadPersonId ?? project.LeadPersonId }.OfType<Guid>()])
        {
            IsOver = project.ClosedOn is not null,
        };
    }

    public static async Task<RenderFragment?> Section(Project project, WorkPackage package, Me me, CityDb db, CancellationToken cancellation)
    {
        var rows = await TaskRow.Read(db.MeetingTasks.Where(t => t.PackageId == package.Id), me, db);
        var mayGive = Drafts.MayWrite(me, project, package);
        return rows.Count == 0 && !mayGive ? null : builder =>
        {
            builder.OpenComponent<PackageTaskSection>(0);
            builder.AddComponentParameter(1, nameof(PackageTaskSection.Rows), rows);
            builder.AddComponentParameter(2, nameof(PackageTaskSection.Href), mayGive ? Paths.GivePackageTask(project.Number, package.Id) : null);
            builder.AddComponentParameter(3, nameof(PackageTaskSection.Visible), rows.Where(r => r.IsMine || mayGive).Select(r => r.Task.Id).ToHashSet());
            builder.CloseComponent();
        };
    }
}
