using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>All measures for those who write them, drafts first.</summary>
public partial class OfficeMeasures
{
    public sealed record Shown(Catalog.Content City, IReadOnlyList<Row> Rows, bool MayImport);

    public sealed record Row(MeasureLine Line, bool MayEdit);

    public static async Task<IResult> Show(Me me, CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var visible = MeasureAccess.VisibleTo(me, db.Measures);
        var lines = await MeasureLine.Of(visible.OrderBy(m => m.PublishedAt != null).ThenBy(m => m.Number)).ToListAsync(cancellation);
        var mine = (await visible.AsNoTracking().ToListAsync(cancellation)).Where(m => MeasureAccess.MayEdit(me, m)).Select(m => m.Id).ToHashSet();
        return View.Page<OfficeMeasures, Shown>(new(await catalog.Read(db), [.. lines.Select(l => new Row(l, mine.Contains(l.Id)))], me.May(Permission.PublishMeasures)));
    }
}
