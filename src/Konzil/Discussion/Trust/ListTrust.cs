using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>Who is trusted, and who may not post just now.</summary>
public partial class ListTrust
{
    private const int Most = 500;

    public sealed record Shown(IReadOnlyList<Trust> Trusted, IReadOnlyList<Ban> Banned);

    public static async Task<IResult> Show(CityDb db, TimeProvider clock) => View.Page<ListTrust, Shown>(new(
        await db.Trusts.AsNoTracking().Where(t => t.RevokedAt == null).OrderByDescending(t => t.At).Take(Most).ToListAsync(),
        await Standing.InForce(db.Bans.AsNoTracking(), clock.GetUtcNow()).OrderByDescending(b => b.At).Take(Most).ToListAsync()));
}
