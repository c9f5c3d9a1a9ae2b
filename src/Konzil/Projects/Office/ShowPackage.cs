using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>One package: what it is about, its dates and how they changed, what it waits for and what waits for it.</summary>
public partial class ShowPackage
{
    /// <param name="Plan">The whole plan, as dates follow from each other.</param>
    /// <param name="Package">The one shown, with its shifts.</param>
    /// <param name="Typed">A refused new dependency.</param>
    public sealed record Shown(PlanData Plan, WorkPackage Package, Form? Typed)
    {
        public required bool MayPlan { get; init; }

        public required string? Lead { get; init; }

        public required IReadOnlyDictionary<Guid, WorkshopSource> Sources { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db) =>
        await ProjectAccess.ToRead(number, me, db) is { } project && await Page(project, id, null, me, db) is { } page ? View.Page<ShowPackage, Shown>(page) : View.NotFound();

    internal static async Task<Shown?> Page(Project project, Guid id, Form? typed, Me me, CityDb db)
    {
        var package = await db.WorkPackages.AsNoTracking().Include(p => p.Activities).Include(p => p.Shifts).AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id);
        return package is null ? null : new(await PlanData.Read(db, project), package, typed)
        {
            MayPlan = ProjectAccess.MayPlan(me, project),
            Sources = await WorkshopSource.Read(me, db, [package.EventId, .. package.Shifts.Select(s => s.EventId)]),
            Lead = package.LeadPersonId is { } lead ? await db.People.Where(p => p.Id == lead).Select(p => p.DisplayName).SingleOrDefaultAsync() : null,
        };
    }
}
