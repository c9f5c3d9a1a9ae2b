using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The register of grants and partners over all public measures.</summary>
public partial class ListGrants
{
    public sealed record Shown(IReadOnlyList<(Measure Measure, IReadOnlyList<MoneySource> Sources)> Rows);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation)
    {
        var sources = (await db.MoneySources.AsNoTracking().Where(s => s.Kind == SourceKind.Grant || s.Kind == SourceKind.Partner).ToListAsync(cancellation)).ToLookup(s => s.MeasureId);
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync(cancellation);
        return View.Page<ListGrants, Shown>(new([.. measures.Where(m => sources.Contains(m.Id)).Select(m => (m, (IReadOnlyList<MoneySource>)[.. sources[m.Id].OrderBy(s => s.Kind).ThenBy(s => s.Giver, StringComparer.Ordinal)]))]));
    }
}
