using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>All indicators of the office by level, with value, target and light.</summary>
public partial class ListIndicators
{
    public sealed record Shown(IReadOnlyList<IndicatorView> Rows, bool MayAdd, bool MayImport);

    public static async Task<IResult> Show(Me me, CityDb db, Catalog catalog, ComputedIndicators figures) => View.Page<ListIndicators, Shown>(new(
        await IndicatorView.Read(IndicatorAccess.VisibleTo(me, db), db, catalog, figures),
        (await IndicatorAccess.Choices(me, db, catalog)).Count > 0,
        await IndicatorAccess.WrittenBy(me, db).AnyAsync()));
}
