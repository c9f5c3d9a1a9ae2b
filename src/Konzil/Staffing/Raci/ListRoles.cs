using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>The catalogue of roles in the work on the agenda.</summary>
public partial class ListRoles
{
    public sealed record Shown(IReadOnlyList<StaffRole> Roles, bool MayEdit);

    public static async Task<IResult> Show(Me me, CityDb db) =>
        View.Page<ListRoles, Shown>(new(await db.StaffRoles.AsNoTracking().OrderBy(r => r.Order).ToListAsync(), me.May(Permission.PlanStaff)));
}
