using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>All issues, and how many read them. Addresses are shown to nobody.</summary>
public partial class OfficeIssues
{
    public sealed record Shown(IReadOnlyList<Issue> Issues, int Confirmed, int Waiting);

    public static async Task<IResult> Show(CityDb db) => View.Page<OfficeIssues, Shown>(new(
        await db.Issues.AsNoTracking().OrderByDescending(i => i.Number).ToListAsync(), await Readers(db), await db.Subscribers.CountAsync(s => s.ConfirmedAt == null)));

    internal static Task<int> Readers(CityDb db) => db.Subscribers.CountAsync(s => s.ConfirmedAt != null);
}
