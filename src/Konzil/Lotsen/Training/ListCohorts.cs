using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>All rounds of training, the newest first.</summary>
public partial class ListCohorts
{
    public sealed record Shown(IReadOnlyList<Cohort> Cohorts, bool MayPlan);

    public static async Task<IResult> Show(Me me, CityDb db) =>
        View.Page<ListCohorts, Shown>(new(await db.Cohorts.AsNoTracking().OrderByDescending(c => c.Number).ToListAsync(), me.May(Permission.CoordinateLotsen)));
}
