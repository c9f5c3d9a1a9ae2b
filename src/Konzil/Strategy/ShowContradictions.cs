using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>All places where the paper contradicts itself or stays open.</summary>
public partial class ShowContradictions
{
    public sealed record Shown(IReadOnlyList<Contradiction> Items);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) =>
        View.Page<ShowContradictions, Shown>(new(await db.Contradictions.AsNoTracking().OrderBy(c => c.Order).ToListAsync(cancellation)));
}
