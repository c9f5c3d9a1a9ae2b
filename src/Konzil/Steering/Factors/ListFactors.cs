using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The success factors of the paper with their ratings over time.</summary>
public partial class ListFactors
{
    public sealed record Shown(IReadOnlyList<(SuccessFactor Factor, IReadOnlyList<FactorRating> Ratings)> Factors, bool MayWrite);

    public static async Task<IResult> Show(Me me, CityDb db, CancellationToken cancellation)
    {
        var factors = await db.SuccessFactors.AsNoTracking().OrderBy(f => f.Order).ToListAsync(cancellation);
        var ratings = (await db.FactorRatings.AsNoTracking().OrderBy(r => r.Day).ToListAsync(cancellation)).ToLookup(r => r.FactorId);
        return View.Page<ListFactors, Shown>(new([.. factors.Select(f => (f, (IReadOnlyList<FactorRating>)[.. ratings[f.Id]]))], me.May(Permission.WriteAnalyses)));
    }
}
