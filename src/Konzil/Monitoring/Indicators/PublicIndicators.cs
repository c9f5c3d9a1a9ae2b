using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The public indicators: quality of life above all, then by theme.</summary>
public partial class PublicIndicators
{
    public sealed record Shown(IReadOnlyList<IndicatorView> Rows, IReadOnlyList<(ActionField Field, FieldContribution? Words)> Contributions);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, ComputedIndicators figures)
    {
        var words = await db.FieldContributions.AsNoTracking().ToDictionaryAsync(c => c.FieldId);
        return View.Page<PublicIndicators, Shown>(new(await IndicatorView.Read(IndicatorAccess.Public(db), db, catalog, figures), [.. (await catalog.Read(db)).Fields.Select(f => (f, words.GetValueOrDefault(f.Id)))]));
    }
}
