using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Council;

/// <summary>How united the body was over the years, as a picture and as a table.</summary>
public partial class ShowVoteTrend
{
    /// <param name="Votes">Resolutions with known yes and no votes, the oldest first.</param>
    /// <param name="Unknown">How many have none.</param>
    public sealed record Shown(IReadOnlyList<Resolution> Votes, int Unknown);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation)
    {
        var all = await ListResolutions.Newest(db, cancellation);
        var known = all.Where(r => r is { Yes: not null, No: not null }).Reverse().ToList();
        return View.Page<ShowVoteTrend, Shown>(new(known, all.Count - known.Count));
    }
}
