using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Steering;

/// <summary>The risks that were released, for everybody: without owners and without anything internal.</summary>
public partial class PublicRisks
{
    public sealed record Shown(IReadOnlyList<RiskRow> Rows);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) =>
        View.Page<PublicRisks, Shown>(new(await RiskRow.Read(RiskAccess.Public(db), db, Format.Day(db.Now), cancellation)));
}
