using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>All user groups for the office.</summary>
public partial class OfficeUserGroups
{
    public sealed record Shown(IReadOnlyList<UserGroup> Groups);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<OfficeUserGroups, Shown>(new(await db.UserGroups.AsNoTracking().OrderBy(g => g.IsRetired).ThenBy(g => g.Number).ToListAsync(cancellation)));
}
