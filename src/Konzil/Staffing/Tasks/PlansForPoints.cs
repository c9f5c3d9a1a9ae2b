using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Projects and work packages as subjects of points: whoever prepares chooses from what they read, every member follows the link only where they may.</summary>
internal static class PlansForPoints
{
    public static async Task<IReadOnlyList<PlanSubject>> Read(Me me, CityDb db, IReadOnlyCollection<Guid>? wanted)
    {
        if (wanted is { Count: 0 })
        {
            return [];
        }

        var projects = await ProjectAccess.VisibleTo(me, db).AsNoTracking().Where(p => wanted != null || p.ClosedOn == null).OrderBy(p => p.Number).ToDictionaryAsync(p => p.Id);
        var ids = projects.Keys.ToList();
        var packages = (await db.WorkPackages.AsNoTracking().Where(p => ids.Contains(p.ProjectId) && (wanted != null ? wanted.Contains(p.Id) : p.DroppedOn == null && p.Done == null)).OrderBy(p => p.Order).ToListAsync()).ToLookup(p => p.ProjectId);
        return
        [
            .. projects.Values.OrderBy(p => p.Number).SelectMany(project => packages[project.Id]
                .Select(p => new PlanSubject(ItemSubject.Package, p.Id, p.Name.De + ", " + project.TitleDe, Paths.OfficePackage(project.Number, p.Id)))
                .Prepend(new PlanSubject(ItemSubject.Project, project.Id, project.TitleDe, Paths.OfficeProject(project.Number)))
                .Where(s => wanted is null || wanted.Contains(s.Id))),
        ];
    }
}
