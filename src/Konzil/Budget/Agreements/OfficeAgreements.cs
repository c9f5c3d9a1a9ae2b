using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Budget;

/// <summary>The register for those who keep or read it.</summary>
public partial class OfficeAgreements
{
    public sealed record Shown(IReadOnlyList<AgreementRow> Rows, DateOnly Today, bool MayRun);

    public static async Task<IResult> Show(Me me, CityDb db, TimeProvider clock, CancellationToken cancellation) => View.Page<OfficeAgreements, Shown>(new(await AgreementRow.Read(db, cancellation), Format.Day(clock.GetUtcNow()), me.May(Permission.RunProcurement)));
}
