using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Steering;

/// <summary>One released risk for everybody. What was not released does not exist here.</summary>
public partial class PublicRisk
{
    public sealed record Shown(RiskRow Row, IReadOnlyList<RiskRating> Ratings);

    public static async Task<IResult> Show(int number, CityDb db, CancellationToken cancellation)
    {
        var rows = await RiskRow.Read(RiskAccess.Public(db).Where(r => r.Number == number), db, Format.Day(db.Now), cancellation);
        return rows is [var row] ? View.Page<PublicRisk, Shown>(new(row, await ShowRisk.Ratings(db, row.Risk, cancellation))) : View.NotFound();
    }
}
