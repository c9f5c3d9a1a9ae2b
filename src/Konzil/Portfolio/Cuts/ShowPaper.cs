using Konzil.Council;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>A paper to read and to print: problem, variants compared, effect, motion, decision.</summary>
public partial class ShowPaper
{
    public sealed record Shown(CutPaper Paper, IReadOnlyList<CutEffect> Effects, int? Resolution);

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation) =>
        await Load(number, me, db, cancellation) is { } shown ? View.Page<ShowPaper, Shown>(shown) : View.NotFound();

    internal static async Task<Shown?> Load(int number, Me me, CityDb db, CancellationToken cancellation) =>
        await CutAccess.VisibleTo(me, db.CutPapers).AsNoTracking().Include(p => p.Variants).SingleOrDefaultAsync(p => p.Number == number, cancellation) is { } paper
            ? new(paper, await CutAccess.EffectsOf(db, paper, cancellation), await db.Resolutions.Where(r => r.Id == paper.ResolutionId).Select(r => (int?)r.Number).SingleOrDefaultAsync(cancellation))
            : null;
}
