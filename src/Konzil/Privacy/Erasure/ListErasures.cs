using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>The proof for data protection: how many accounts were deleted, and that nothing was left.</summary>
public partial class ListErasures
{
    private const int Most = 200;

    public sealed record Shown(IReadOnlyList<ErasureRecord> Done, int Waiting);

    public static async Task<IResult> Show(CityDb db) =>
        View.Page<ListErasures, Shown>(new(await db.Set<ErasureRecord>().AsNoTracking().OrderByDescending(r => r.DoneAt).Take(Most).ToListAsync(), await db.Set<ErasureRequest>().CountAsync()));
}
