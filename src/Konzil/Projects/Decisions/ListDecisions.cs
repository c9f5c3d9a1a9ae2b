using Konzil.Council;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The decisions of a project in their logical order, with their state.</summary>
public partial class ListDecisions
{
    public sealed record Shown(Project Project, LogicalOrder Order, IReadOnlyDictionary<Guid, Resolution> Resolutions, bool MayPlan);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return View.NotFound();
        }

        var order = await LogicalOrder.Read(await PlanData.Read(db, project), db);
        var ids = order.Decisions.Select(d => d.ResolutionId).OfType<Guid>().ToList();
        return View.Page<ListDecisions, Shown>(new(project, order, await db.Resolutions.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id), ProjectAccess.MayPlan(me, project)));
    }
}
