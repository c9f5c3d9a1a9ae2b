using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Council;

/// <summary>The council's office sees what is recorded and goes on from there.</summary>
public partial class OfficeResolutions
{
    public sealed record Shown(IReadOnlyList<Resolution> Resolutions, IReadOnlyList<Deferral> Waiting);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<OfficeResolutions, Shown>(new(await ListResolutions.Newest(db, cancellation), await Deferrals.Waiting(db, cancellation)));
}
