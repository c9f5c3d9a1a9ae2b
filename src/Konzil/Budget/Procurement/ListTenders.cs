using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>All procurements, for those who run or read them.</summary>
public partial class ListTenders
{
    public sealed record Shown(IReadOnlyList<Tender> Tenders, DateOnly Today, bool MayRun);

    public static async Task<IResult> Show(Me me, CityDb db, TimeProvider clock, CancellationToken cancellation) =>
        View.Page<ListTenders, Shown>(new(await db.Tenders.AsNoTracking().OrderByDescending(t => t.Number).ToListAsync(cancellation), Format.Day(clock.GetUtcNow()), me.May(Permission.RunProcurement)));
}
