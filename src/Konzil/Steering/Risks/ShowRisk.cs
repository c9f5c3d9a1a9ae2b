using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>One risk in the office, with every rating it ever had.</summary>
public partial class ShowRisk
{
    public sealed record Shown(RiskRow Row, IReadOnlyList<RiskRating> Ratings, bool MayWrite);

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var rows = await RiskRow.Read(RiskAccess.VisibleTo(me, db).Where(r => r.Number == number), db, Format.Day(clock.GetUtcNow()), cancellation);
        if (rows is not [var row])
        {
            return View.NotFound();
        }

        var measure = row.Risk.MeasureId is { } id ? await db.Measures.AsNoTracking().SingleAsync(m => m.Id == id, cancellation) : null;
        return View.Page<ShowRisk, Shown>(new(row, await Ratings(db, row.Risk, cancellation), RiskAccess.MayWrite(me, row.Risk, measure)));
    }

    internal static async Task<IReadOnlyList<RiskRating>> Ratings(CityDb db, Risk risk, CancellationToken cancellation) =>
        await db.RiskRatings.AsNoTracking().Where(r => r.RiskId == risk.Id).OrderBy(r => r.At).ToListAsync(cancellation);
}
