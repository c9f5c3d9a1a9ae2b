using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>One public indicator with its line, table and rule.</summary>
public partial class PublicIndicator
{
    public sealed record Shown(IndicatorView View);

    public static async Task<IResult> Show(int number, CityDb db, Catalog catalog, ComputedIndicators figures) =>
        await IndicatorView.Read(IndicatorAccess.Public(db).Where(i => i.Number == number), db, catalog, figures) is [var view] ? View.Page<PublicIndicator, Shown>(new(view)) : View.NotFound();
}
