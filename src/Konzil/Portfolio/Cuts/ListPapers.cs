using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>All released papers on cuts.</summary>
public partial class ListPapers
{
    private const int Most = 100;

    public sealed record Shown(IReadOnlyList<CutPaper> Papers);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) =>
        View.Page<ListPapers, Shown>(new(await CutAccess.Public(db.CutPapers).AsNoTracking().OrderByDescending(p => p.Number).Take(Most).ToListAsync(cancellation)));
}
