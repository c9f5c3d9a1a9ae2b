using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>All versions of the position paper for the office; the newest draft is released here.</summary>
public partial class OfficePosition
{
    /// <param name="Papers">The newest first.</param>
    public sealed record Shown(IReadOnlyList<PositionPaper> Papers)
    {
        public PositionPaper? Draft => Papers is [{ State: PositionState.Draft } newest, ..] ? newest : null;
    }

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<OfficePosition, Shown>(await Read(db, cancellation));

    public static async Task<IResult> Release(Form form, Me me, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        if (await db.PositionPapers.OrderByDescending(p => p.Number).FirstOrDefaultAsync(cancellation) is not { } newest)
        {
            return View.NotFound();
        }

        var standing = await PositionAccess.Standing(db.PositionPapers).SingleOrDefaultAsync(cancellation);
        form.Try(() => newest.Release(standing, me, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            return View.Invalid<OfficePosition, Shown>(await Read(db, cancellation), form.Errors);
        }

        // A newer draft has another version: nobody releases words that were not read.
        db.StartedFrom(newest, form.Version());
        return await db.TrySave(cancellation) ? View.SeeOther(Paths.Position) : View.Stale<OfficePosition, Shown>(await Read(db, cancellation));
    }

    private static async Task<Shown> Read(CityDb db, CancellationToken cancellation) => new(await db.PositionPapers.AsNoTracking().OrderByDescending(p => p.Number).ToListAsync(cancellation));
}
