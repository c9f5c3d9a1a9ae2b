using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>One indicator in the office: its series, its rule, and the ways to write it.</summary>
public partial class ShowIndicator
{
    public sealed record Shown(IndicatorView View, bool MayWrite);

    public static async Task<IResult> Show(Guid id, Me me, CityDb db, Catalog catalog, ComputedIndicators figures) =>
        await IndicatorView.Read(IndicatorAccess.VisibleTo(me, db).Where(i => i.Id == id), db, catalog, figures) is [var view]
            ? View.Page<ShowIndicator, Shown>(new(view, await IndicatorAccess.WrittenBy(me, db).AnyAsync(i => i.Id == id)))
            : View.NotFound();
}
