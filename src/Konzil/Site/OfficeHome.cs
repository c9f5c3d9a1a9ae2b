using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site;

/// <summary>The start of the office: what waits for me, and everything my roles open.</summary>
public partial class OfficeHome
{
    public sealed record Shown(IReadOnlyList<OfficeLink> Waiting, IReadOnlyList<OfficeGroup> All);

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, OfficeRail rail)
    {
        var groups = await rail.Of(me, db, request.Path);
        return View.Page<OfficeHome, Shown>(new([.. groups.SelectMany(g => g.Items).Where(l => l.Count > 0)], groups));
    }
}
