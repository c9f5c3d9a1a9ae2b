using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>All partners, public or not.</summary>
public partial class OfficePartners
{
    public sealed record Shown(IReadOnlyList<Partner> Partners);

    public static async Task<IResult> Show(CityDb db) =>
        View.Page<OfficePartners, Shown>(new([.. (await db.Partners.AsNoTracking().ToListAsync()).OrderBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase)]));
}
