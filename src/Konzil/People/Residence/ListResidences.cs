using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>The desk of those who confirm residences: letters to write, letters on their way, the counter.</summary>
public partial class ListResidences
{
    private const int Most = 500;

    public sealed record Row(Guid Id, string Name, DateTimeOffset AskedAt, DateTimeOffset ExpiresAt, DateTimeOffset? PrintedAt);

    public sealed record Shown(IReadOnlyList<Row> Rows, bool Confirmed);

    public static async Task<IResult> Show(HttpRequest request, CityDb db)
    {
        var now = db.Now;
        var rows = await db.ResidenceRequests.AsNoTracking().Where(r => r.ExpiresAt > now).OrderBy(r => r.AskedAt).Take(Most)
            .Select(r => new Row(r.Id, r.Name, r.AskedAt, r.ExpiresAt, r.PrintedAt)).ToListAsync();
        return View.Page<ListResidences, Shown>(new(rows, request.Query.ContainsKey("bestaetigt")));
    }

    public static Task<int> Waiting(CityDb db)
    {
        var now = db.Now;
        return db.ResidenceRequests.CountAsync(r => r.PrintedAt == null && r.ExpiresAt > now);
    }
}
